"""The groups at hand: proposed by code, then compared file by file and sorted by relation. Thread-safe."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import combinations, islice

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.proposals import Group, Proposals
from desktop_app.core.duplicates.relating import Related, narrow, relate
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import ActionError
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.types import Control, Photo, PhotoId

MOST_JUDGED = 1_000
"""Of so many different files a decision remembers every pair: half a million."""

__all__ = ["MOST_JUDGED", "Findings"]


class Findings:
    """Proposed and compared groups of a catalog.

    Args:
        catalog: photos, sizes, and the user's decisions.
        verifier: compares two files.
        best: the photo of several that would stay.

    Attributes:
        uncompared: the pairs that could not be compared since groups were proposed last.
    """

    def __init__(self, catalog: Catalog, *, verifier: Verifier, best: Callable[[Sequence[Photo]], Photo]) -> None:
        self._catalog, self._verifier, self._best = catalog, verifier, best
        self.uncompared = Uncompared()
        self._lock = threading.RLock()
        self._proposals: Proposals | None = None
        self._open: dict[Group, None] = {}
        self._groups: dict[Group, None] = {}
        self._holding: dict[PhotoId, list[Group]] = {}
        self._radius = 0
        self._judgements = catalog.duplicates.judgements()

    def propose(self, proposals: Proposals | None, *, radius: int, control: Control | None = None) -> None:
        """Groups from proposals (None: from those at hand) at another radius; none is compared then."""
        proposals = proposals or self._proposals
        if proposals is None:
            return
        proposed = proposals.groups(radius, control=control)
        self.uncompared.clear()
        with self._lock:
            self._proposals, self._open, self._groups = proposals, dict.fromkeys(proposed), {}
            self._radius = radius
            self._holding.clear()

    def heed_judgements(self) -> None:
        """Propose the groups again: some judgements were taken back."""
        with self._lock:
            self._judgements = self._catalog.duplicates.judgements()
        self.propose(None, radius=self._radius)

    def open(self) -> list[Group]:
        """The proposals that are not compared yet, largest saving first."""
        with self._lock:
            return list(self._open)

    def check(self, *, threads: int, control: Control | None = None) -> Iterator[tuple[int, int]]:
        """Compare the files of all proposals on worker threads; yields how many are done, of how many.

        Which groups come of it does not depend on the threads. A few proposals are under way at once, begun in the
        order of their saving.

        Raises:
            Cancelled: by `control`; the workers have stopped by then.
        """
        left = self.open()
        waiting, done = iter(left), 0
        under_way = Control(within=control)
        yield done, len(left)
        with ThreadPoolExecutor(threads, thread_name_prefix="comparing") as pool:
            running: set[Future[list[Group]]] = set()
            try:
                while True:
                    under_way.checkpoint()
                    for proposal in islice(waiting, 2 * threads - len(running)):
                        running.add(pool.submit(self.check_group, proposal, control=under_way))
                    if not running:
                        return
                    ended, running = wait(running, return_when=FIRST_COMPLETED)
                    for one in ended:
                        one.result()
                    done += len(ended)
                    yield done, len(left)
            finally:
                under_way.cancel()  # also where nobody asks for the rest

    def check_group(self, proposal: Group, *, control: Control | None = None) -> list[Group]:
        """Compare the files of one proposal now; the groups that it became. A compared one stays as it is."""
        if proposal.relation is not None:
            return [proposal]
        photos = [photo for photo in self._catalog.photos.get(proposal.photos) if photo.online]
        related = relate(
            photos,
            verifier=self._verifier,
            best=self._best,
            apart=self._apart,
            near=self._near,
            control=control,
            uncompared=self.uncompared,
        )
        found = [_group(one) for one in related]
        with self._lock:
            if proposal in self._open:  # else another radius was chosen meanwhile
                del self._open[proposal]
                self._groups.update(dict.fromkeys(found))
                for group in found:
                    for photo in group.photos:
                        self._holding.setdefault(photo, []).append(group)
        return found

    def _apart(self, first: Photo, second: Photo) -> bool:
        small, large = sorted((first.fingerprint, second.fingerprint))
        return (small, large) in self._judgements

    def _near(self, first: Photo, second: Photo) -> bool:
        distance = self.distance(first.id, second.id)
        return distance is not None and distance <= self._radius

    def groups(self, relations: Sequence[Relation | None] | None = None) -> list[Group]:
        """The groups of some relations (None: not compared yet), or all; largest saving first."""
        with self._lock:
            found = [*self._groups, *self._open]
        chosen = found if relations is None else [group for group in found if group.relation in relations]
        return sorted(chosen, key=lambda group: (-group.saving, group.photos))

    def narrowed(self, relations: Sequence[Relation]) -> list[Group]:
        """What of the groups is of these relations, any two photos of each: for a list of exact copies, say."""
        sure = [relation for relation in Relation if relation.preselected]
        wanted = [relation for relation in relations if relation.preselected]
        if wanted in ([], sure):
            return self.groups(relations)
        found = self.groups([relation for relation in relations if not relation.preselected])
        for group in self.groups(sure):
            photos = self._catalog.photos.get(group.photos)
            parts = narrow(photos, wanted, verifier=self._verifier, uncompared=self.uncompared)
            found += [_group(part) for part in parts]
        return sorted(found, key=lambda group: (-group.saving, group.photos))

    def holding(self, photo: PhotoId) -> list[Group]:
        """The compared groups that a photo is in."""
        with self._lock:
            return list(self._holding.get(photo, ()))

    def distance(self, first: PhotoId, second: PhotoId) -> int | None:
        """Bits between two photos' codes; None where one has none."""
        return None if self._proposals is None else self._proposals.distance(first, second)

    def judge(self, photos: Sequence[PhotoId], decision: Judgement) -> list[Group]:
        """Remember that no two of these photos belong together; the groups that end by it.

        What else was in those groups is proposed again.

        Raises:
            ActionError: they are more than `MOST_JUDGED`, copies of one file not counted.
        """
        contents = Counter(photo.fingerprint for photo in self._catalog.photos.get(photos))
        if len(contents) > MOST_JUDGED:
            raise ActionError(f"{len(contents):,} photos are too many to be remembered at once; take out some of them")
        pairs = [*combinations(contents, 2), *((one, one) for one, count in contents.items() if count > 1)]
        chosen = set(photos)
        with self._lock:
            self._catalog.duplicates.judge(pairs, decision)
            self._judgements = self._catalog.duplicates.judgements()
            ended = [group for group in [*self._groups, *self._open] if len(chosen & set(group.photos)) > 1]
            for group in ended:
                self._groups.pop(group, None)
                self._open.pop(group, None)
                for photo in group.photos:
                    if group in self._holding.get(photo, ()):
                        self._holding[photo].remove(group)
                if not set(group.photos) <= chosen:
                    self._open[Group(None, group.photos, group.saving)] = None
        return ended


def _group(related: Related) -> Group:
    sizes = [photo.size for photo in related.photos]
    ids = tuple(sorted(photo.id for photo in related.photos))
    return Group(related.relation, ids, sum(sizes) - max(sizes))

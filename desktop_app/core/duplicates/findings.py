"""The groups at hand: proposed by code, then compared file by file and sorted by relation. Thread-safe."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from itertools import combinations, islice

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.comparing import in_order
from desktop_app.core.duplicates.comparing_pool import ComparingPool
from desktop_app.core.duplicates.equal_files import EqualFiles
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.proposal_comparer import MOST_AT_ONCE, ProposalComparer, Terms, in_jobs
from desktop_app.core.duplicates.proposals import Group, Proposals
from desktop_app.core.duplicates.relating import narrow
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.duplicates.whole_groups import FoundGroups, whole_groups
from desktop_app.core.errors import ActionError
from desktop_app.core.images import Limits
from desktop_app.core.progress_rate import RateMeter
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import Control, Photo, PhotoId

MOST_JUDGED = 1_000
"""A judgement of at most this many different files remembers every pair: half a million."""

_LOOK_SECONDS = 0.1
_RECALLED_AT_ONCE = 1_000
"""Photos of the proposals that are looked up together."""

__all__ = ["MOST_JUDGED", "Checked", "Findings"]


@dataclass(frozen=True, slots=True)
class Checked:
    """How far the comparing is.

    Attributes:
        done: proposals done.
        total: of how many.
        photos: photos in them.
        groups: found so far.
        rate: photos a second, over the last seconds; 0 while unknown.
        remaining: seconds left; None while unknown.
    """

    done: int
    total: int
    photos: int = 0
    groups: int = 0
    rate: float = 0.0
    remaining: float | None = None


class Findings:
    """Proposed and compared groups of a catalog.

    Args:
        catalog: photos, sizes, and the user's judgements.
        verifier: told what the comparing finds, so that what is shown agrees with it.
        rules: choose the photo that stands for a group.
        limits: of decoding.
        thumbnails: of the photos, where there are any.

    Attributes:
        uncompared: the pairs that could not be compared since groups were proposed last.
    """

    def __init__(
        self,
        catalog: Catalog,
        *,
        verifier: Verifier,
        rules: Callable[[], KeeperRules],
        limits: Limits | None = None,
        thumbnails: Thumbnails | None = None,
    ) -> None:
        self._catalog, self._verifier, self._thumbnails = catalog, verifier, thumbnails
        self.uncompared = Uncompared()
        self._lock = threading.RLock()
        self._proposals: Proposals | None = None
        self._open: dict[Group, None] = {}
        self._groups = FoundGroups()
        self._early: dict[PhotoId, Group] = {}
        self._radius = 0
        self._judgements = catalog.duplicates.judgements()
        self._equal = EqualFiles(catalog, verifier=verifier)
        self._comparer = ProposalComparer(
            catalog, verifier=verifier, equal=self._equal, rules=rules, limits=limits, uncompared=self.uncompared
        )

    def propose(self, proposals: Proposals | None, *, radius: int, control: Control | None = None) -> None:
        """Groups from proposals (None: from those at hand) at another radius; none is compared then.

        Equal files that `find_copies` found stay, where they are still as they were.
        """
        new, proposals = proposals is not None, proposals or self._proposals
        if proposals is None:
            return
        proposed = proposals.groups(radius, control=control)
        self.uncompared.clear()
        if new:
            self._comparer.before.begin()
        with self._lock:
            self._proposals, self._open = proposals, dict.fromkeys(proposed)
            self._radius, self._judgements = radius, self._catalog.duplicates.judgements()
            self._early = _unchanged(self._early, self._catalog) if new else self._early
            self._groups = FoundGroups(self._early.values())

    def heed_judgements(self) -> bool:
        """Whether judgements were given or taken back since, by others too; then the groups are proposed again."""
        apart = self._catalog.duplicates.judged_photos()
        with self._lock:
            before, self._judgements = self._judgements, self._catalog.duplicates.judgements()
            ended = {group for group in self._early.values() if _judged(group, apart)}
            self._early = _without(self._early, ended)
            for group in ended:
                self._groups.remove(group)  # where nothing is proposed yet
            changed = self._judgements != before or bool(ended)
        if changed:
            self.propose(None, radius=self._radius)
        return changed

    def open(self) -> list[Group]:
        """The proposals that are not compared yet, largest saving first."""
        with self._lock:
            return list(self._open)

    def find_copies(self, *, left_out: Collection[PhotoId] = (), control: Control | None = None) -> Iterator[Group]:
        """The groups of equal files, as the bytes tell, those of most to gain first; no code is needed for it.

        Each is found at once; what else belongs to it is found by `check`.

        Args:
            left_out: photos that take no part.
            control: asked between the files that are read.

        Raises:
            Cancelled: by `control`.
        """
        with self._lock:
            for group in set(self._early.values()):
                self._groups.remove(group)
            self._early = {}
        judged = self._catalog.duplicates.judgements()  # what is at hand does not heed them yet
        equal = partial(self._equal.groups, left_out=left_out, control=control or Control())
        for photos in equal(apart=lambda one, other: in_order(one.fingerprint, other.fingerprint) in judged):
            group = Group.of(Relation.EXACT, photos)
            with self._lock:
                self._early |= dict.fromkeys(group.photos, group)
                if not any(map(self._groups.holding, group.photos)):  # else it was compared
                    self._groups.put([group])
            yield group

    def check(
        self, *, threads: int, first: Iterable[PhotoId] = (), all_proposed: bool = True, control: Control | None = None
    ) -> Iterator[Checked]:
        """Compare the files of all proposals, on all cores where they are many; yields how far it is.

        Which groups come of it does not depend on the threads. A few proposals are under way at once, begun in the
        order of what they save for each comparison. What was compared before and has not changed is not looked at.

        Args:
            threads: that compare.
            first: photos whose proposals come before all others.
            all_proposed: nothing else will be: what is kept of other proposals goes once all are compared.
            control: pauses and cancels.

        Raises:
            Cancelled: by `control`; the workers have stopped by then.
        """
        left, new = _in_turn(self.open(), frozenset(first)), set[Group]()
        photos, total, under_way = _photos(left), len(left), Control(within=control)
        yield Checked(0, total)
        with ComparingPool(threads=threads, thumbnails=self._thumbnails) as pool:
            pool.expect(2 * (total - self._comparer.before.kept()))  # so they start while the others are recalled
            for some in in_jobs(_latest_first(left), photos=_RECALLED_AT_ONCE):
                known = self._comparer.recall(some, self._terms, under_way)
                for proposal, groups in known.items():
                    self._settle(proposal, groups)
                new.update(proposal for proposal in some if proposal not in known)
                pool.expect(_photos(new))
            if len(new) < total:
                yield Checked(total - len(new), total, photos - _photos(new), len(self._groups))
            left = [proposal for proposal in left if proposal in new]
            yield from self._check_new(left, pool, total=total, photos=photos, control=under_way)
        if all_proposed and not self.open():
            self._comparer.before.forget_others()

    def _check_new(
        self, new: list[Group], pool: ComparingPool, *, total: int, photos: int, control: Control
    ) -> Iterator[Checked]:
        meter, done, compared, known = RateMeter(), total - len(new), 0, photos - _photos(new)
        jobs = in_jobs(new, photos=min(MOST_AT_ONCE, (photos - known) // (4 * pool.threads)))
        with ThreadPoolExecutor(pool.threads, thread_name_prefix="comparing") as threads_:
            running: dict[Future[list[Group]], list[Group]] = {}
            try:
                while True:
                    with meter.resting():
                        control.checkpoint()
                    for job in islice(jobs, 2 * pool.threads - len(running)):
                        running[threads_.submit(self._compare, job, pool, control)] = job
                    if not running:
                        break
                    for ended in wait(running, timeout=_LOOK_SECONDS, return_when=FIRST_COMPLETED).done:
                        ended.result()
                        job = running.pop(ended)
                        done, compared = done + len(job), compared + _photos(job)
                        rate = meter.update(compared)
                        remaining = meter.remaining(done=compared, total=photos - known)
                        yield Checked(done, total, known + compared, len(self._groups), rate, remaining)
            finally:
                control.cancel()  # also where nobody asks for the rest
                pool.close()

    def check_group(self, proposal: Group, *, control: Control | None = None) -> list[Group]:
        """Compare the files of one proposal now; the groups that it became. A compared one stays as it is."""
        if proposal.relation is not None:
            return [proposal]
        control = control or Control()
        groups = self._comparer.recall([proposal], self._terms, control).get(proposal)
        if groups is None:
            return self._compare([proposal], ComparingPool(threads=1, thumbnails=self._thumbnails), control)
        return self._settle(proposal, groups)

    def _compare(self, job: Sequence[Group], pool: ComparingPool, control: Control) -> list[Group]:
        found = []
        for proposal, groups in self._comparer.compare(job, self._terms, pool, control):
            found += self._settle(proposal, groups)
        return found

    def _settle(self, proposal: Group, groups: list[Group]) -> list[Group]:
        """The groups, which take the proposal's place."""
        with self._lock:
            if proposal in self._open:  # else another radius was chosen in between
                del self._open[proposal]
                for early in {self._early.pop(photo) for photo in proposal.photos if photo in self._early}:
                    self._groups.remove(early)
                self._groups.put(groups)
        return groups

    @property
    def _terms(self) -> Terms:
        return Terms(self._proposals, self._radius, self._judgements)

    def groups(self, relations: Sequence[Relation | None] | None = None) -> list[Group]:
        """The groups of some relations (None: not compared yet), or all; largest saving first.

        Of one exposure and of edits asked for together a photo is in one group, see `whole_groups`.
        """
        return sorted(self._whole(self.parts(relations)), key=lambda group: (-group.saving, group.photos))

    def parts(self, relations: Sequence[Relation | None] | None = None) -> list[Group]:
        """As `groups`, in any order, but what is one exposure stands for itself, also beside edits of it."""
        with self._lock:
            found = [*self._groups, *self._open]
        return found if relations is None else [group for group in found if group.relation in relations]

    def _whole(self, groups: Sequence[Group]) -> list[Group]:
        return whole_groups(groups, apart=self._catalog.duplicates.judged_photos() if self._judgements else ())

    def narrowed(self, relations: Sequence[Relation]) -> list[Group]:
        """What of the groups is of these relations, any two photos of each: for a list of exact copies, say."""
        sure = [relation for relation in Relation if relation.preselected]
        wanted = [relation for relation in relations if relation.preselected]
        if wanted in ([], sure):
            return self.groups(relations)
        found = self.parts([relation for relation in relations if not relation.preselected])
        for group in self.parts(sure):
            photos = self._catalog.photos.get(group.photos)
            parts = narrow(photos, wanted, verifier=self._verifier, uncompared=self.uncompared)
            found += [Group.of(part.relation, part.photos) for part in parts]
        return sorted(self._whole(found), key=lambda group: (-group.saving, group.photos))

    def holding(self, photos: Collection[PhotoId]) -> list[Group]:
        """The compared groups that any of these photos is in, as `groups` gives them."""
        with self._lock:
            around = self._groups.around(photos)
        return [group for group in self._whole(around) if not set(group.photos).isdisjoint(photos)]

    def distance(self, first: PhotoId, second: PhotoId) -> int | None:
        """Bits between two photos' codes; None where one has none."""
        return None if self._proposals is None else self._proposals.distance(first, second)

    def judge(self, photos: Sequence[PhotoId], judgement: Judgement) -> list[Group]:
        """Remember that no two of these photos belong together; the groups that end by it.

        What else was in those groups is proposed again.

        Raises:
            ActionError: they are more than `MOST_JUDGED`, copies of one file not counted.
        """
        pairs, chosen = _pairs(self._catalog.photos.get(photos)), set(photos)
        with self._lock:
            self._catalog.duplicates.judge(pairs, judgement)
            self._judgements = self._judgements | dict.fromkeys(pairs, judgement)  # what others said is still to heed
            ended = [group for group in [*self._groups, *self._open] if len(chosen & set(group.photos)) > 1]
            for group in ended:
                self._groups.remove(group)
                self._open.pop(group, None)
                if not set(group.photos) <= chosen:
                    self._open[Group(None, group.photos, group.saving)] = None
            self._early = _without(self._early, ended)
        return ended


def _pairs(photos: Sequence[Photo]) -> list[tuple[bytes, bytes]]:
    """Every pair of their contents that may be judged, smaller first."""
    contents = Counter(photo.fingerprint for photo in photos)
    if len(contents) > MOST_JUDGED:
        raise ActionError(f"{len(contents):,} photos are too many to be remembered at once; take out some of them")
    return [*combinations(sorted(contents), 2), *((one, one) for one, count in contents.items() if count > 1)]


def _without(early: dict[PhotoId, Group], ended: Collection[Group]) -> dict[PhotoId, Group]:
    return {photo: group for photo, group in early.items() if group not in ended}


def _judged(group: Group, apart: Collection[tuple[PhotoId, PhotoId]]) -> bool:
    return any(pair in apart for pair in combinations(group.photos, 2))


def _unchanged(early: dict[PhotoId, Group], catalog: Catalog) -> dict[PhotoId, Group]:
    mark = {photo.id: (photo.size, photo.fingerprint) for photo in catalog.photos.get(sorted(early))}
    return {photo: group for photo, group in early.items() if len({mark.get(one, one) for one in group.photos}) == 1}


def _in_turn(proposals: Sequence[Group], first: frozenset[PhotoId]) -> list[Group]:
    """Those with a photo of `first`, then the others, each by what it saves for a photo."""
    return sorted(proposals, key=lambda group: (first.isdisjoint(group.photos), -group.saving / len(group.photos)))


def _latest_first(proposals: Sequence[Group]) -> list[Group]:
    """By the photo that was added last: what was never compared comes early, and processes start beside the rest."""
    return sorted(proposals, key=lambda group: -max(group.photos))


def _photos(proposals: Collection[Group]) -> int:
    return sum(len(proposal.photos) for proposal in proposals)

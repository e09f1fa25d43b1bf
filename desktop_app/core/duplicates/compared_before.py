"""The groups of proposals that were compared before: what has not changed is not looked at again."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from desktop_app.core.catalog import Catalog
from desktop_app.core.catalog.photo_state import PhotoState
from desktop_app.core.codes import Codes
from desktop_app.core.duplicates.comparing import Comparison, Pair
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.duplicates.relating import Near
from desktop_app.core.relations import Relation
from desktop_app.core.types import Control, Photo, PhotoId

_VERSION = 5
"""Rises when the same photos would be sorted into other groups; a migration then forgets the copies that were found."""

__all__ = ["ComparedBefore", "signature_of"]


def signature_of(
    photos: Sequence[PhotoState], codes: Codes, *, radius: int, judged: Iterable[Pair], rules: KeeperRules
) -> str:
    """The same for what has the same groups: photos as the catalog has them, codes, judgements and rules.

    Radii between which no other two of the photos are near are the same too.

    Args:
        photos: of a proposal.
        codes: uint8 (N, B), theirs.
        radius: within which they were proposed.
        judged: pairs of them that a person told apart, or chose to keep.
        rules: choose the photo that stands for a group.
    """
    parts: Iterable[bytes] = (
        b"%d" % _VERSION,
        *(photo.text.encode() for photo in photos),
        codes.tobytes(),
        b"%d" % Near(codes=codes, radius=radius).reach(),
        repr(sorted(judged)).encode(),
        rules.to_json().encode(),
    )
    return hashlib.blake2b(b"\0".join(parts), digest_size=16).hexdigest()


class ComparedBefore:
    """What came of each proposal, kept in the catalog under the proposal's signature. Thread-safe.

    Args:
        catalog: keeps it; one that cannot be written to stays as it is.
        same: whether the bytes of two files are the same now.
    """

    def __init__(self, catalog: Catalog, *, same: Callable[[Photo, Photo, Control], bool]) -> None:
        self._catalog, self._same = catalog, same
        self._lock = threading.Lock()
        self._known: dict[str, str] | None = None
        self._asked: set[str] = set()

    def kept(self) -> int:
        """How many proposals are known: of more than that, the rest are new."""
        with self._lock:
            return len(self._known_ones())

    def groups(self, signature: str, photos: Sequence[PhotoState], control: Control) -> list[Group] | None:
        """The groups of a proposal; None where it is another than before, or equal files are no longer equal.

        Raises:
            Cancelled: by `control`.
        """
        with self._lock:
            self._asked.add(signature)
            text = self._known_ones().get(signature)
        if text is None or not self._still_equal(photos, control):
            return None
        of_id = {photo.id: photo for photo in photos}
        try:
            return [Group.of(Relation(name), [of_id[PhotoId(one)] for one in ids]) for name, ids in json.loads(text)]
        except (ValueError, KeyError, TypeError):  # a catalog that was damaged, and put in order
            return None

    def _known_ones(self) -> dict[str, str]:
        if self._known is None:
            self._known = self._catalog.duplicates.compared_groups()
        return self._known

    def _still_equal(self, photos: Sequence[PhotoState], control: Control) -> bool:
        of_content: defaultdict[tuple[int, bytes], list[PhotoState]] = defaultdict(list)
        for photo in sorted(photos, key=lambda photo: photo.id):
            of_content[photo.size, photo.fingerprint].append(photo)
        return all(
            self._same(first.photo(), photo.photo(), control)
            for first, *others in of_content.values()
            for photo in others
        )

    def keep(self, compared: Sequence[tuple[str, Comparison, bool]]) -> None:
        """Keep what comparing told.

        Args:
            compared: signatures of proposals, what came of each, perhaps of a part, and whether all of it was compared.
                If a pair could not be, it is tried again the next time all the same.
        """
        if self._catalog.database.read_only:
            return
        groups = {}
        for signature, comparison, complete in compared:
            if complete and not comparison.uncompared:
                said = [[one.relation.value, [photo.id for photo in one.photos]] for one in comparison.related]
                groups[signature] = json.dumps(said)
        findings = {pair: one for _, comparison, _ in compared for pair, one in comparison.findings.items()}
        borders = {mark: one for _, comparison, _ in compared for mark, one in comparison.borders.items()}
        self._catalog.duplicates.remember_all(findings, borders, groups=groups)
        with self._lock:
            if self._known is not None:
                self._known |= groups

    def begin(self) -> None:
        """Other proposals come: from now on it counts which of them are asked for, see `forget_others`."""
        with self._lock:
            self._asked.clear()

    def forget_others(self) -> None:
        """Every proposal was asked for since `begin`: what is kept of others is no longer proposed, and goes."""
        with self._lock:
            others = set() if self._known is None else self._known.keys() - self._asked
            if others and not self._catalog.database.read_only:
                self._catalog.duplicates.forget_compared(others)
                self._known = {name: text for name, text in (self._known or {}).items() if name not in others}

"""The groups of proposals that were compared before: what has not changed is not looked at again."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.comparing import Comparison, Task
from desktop_app.core.duplicates.relating import Related
from desktop_app.core.relations import Relation
from desktop_app.core.types import Control, Photo, PhotoId

__all__ = ["ComparedBefore"]


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

    def groups(self, task: Task, control: Control) -> list[Related] | None:
        """The groups of a proposal; None where it is another than before, or equal files are no longer equal.

        Raises:
            Cancelled: by `control`.
        """
        signature = task.signature
        with self._lock:
            if self._known is None:
                self._known = self._catalog.duplicates.compared_groups()
            self._asked.add(signature)
            text = self._known.get(signature)
        if text is None or not self._still_equal(task.photos, control):
            return None
        of_id = {photo.id: photo for photo in task.photos}
        try:
            return [
                Related(Relation(name), tuple(of_id[PhotoId(one)] for one in photos))
                for name, photos in json.loads(text)
            ]
        except (ValueError, KeyError, TypeError):  # a catalog that was damaged, and put in order
            return None

    def _still_equal(self, photos: Sequence[Photo], control: Control) -> bool:
        of_content: dict[tuple[int, bytes], Photo] = {}
        for photo in sorted(photos, key=lambda photo: photo.id):
            first = of_content.setdefault((photo.size, photo.fingerprint), photo)
            if first is not photo and not self._same(first, photo, control):
                return False
        return True

    def keep(self, compared: Sequence[tuple[Task, Comparison, bool]]) -> None:
        """Keep what comparing told.

        Args:
            compared: proposals, what came of each, perhaps of a part, and whether all of it was compared. If a pair
                could not be, it is tried again the next time all the same.
        """
        if self._catalog.database.read_only:
            return
        groups = {}
        for task, comparison, complete in compared:
            if complete and not comparison.uncompared:
                said = [[one.relation.value, [photo.id for photo in one.photos]] for one in comparison.related]
                groups[task.signature] = json.dumps(said)
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

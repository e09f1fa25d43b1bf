"""What a person says about pairs in the window, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.duplicates.judgements import Judged
from desktop_app.core.relations import Judgement
from desktop_app.core.types import PhotoId

if TYPE_CHECKING:
    from desktop_app.gui.session.review_controller import Reviewing

__all__ = ["Judging"]


class Judging(QObject):
    """Judgements of the review; what was said or marked last can be undone until files are moved.

    Signals:
        judged: (Judgement) something was said, and is kept.
        taken_back: (int) how many judgements were forgotten.
        returned: (PhotoId) what was decided about it last is undone: it can be decided about again.
    """

    judged = Signal(object)
    taken_back = Signal(int)
    returned = Signal(object)

    def __init__(self, reviewing: Reviewing) -> None:
        super().__init__(reviewing)
        self._reviewing = reviewing
        self._latest: list[tuple[Callable[[], None], PhotoId | None]] = []
        reviewing.acted.connect(self._latest.clear)

    def judge(self, pairs: Sequence[Sequence[PhotoId]], judgement: Judgement) -> None:
        """Remember about each of these sets that no two of its photos are to be grouped again."""
        review, numbers = self._reviewing.review, list[int]()

        def work() -> None:
            numbers.extend(review.judge(photos, judgement) for photos in pairs)

        def told() -> None:
            self._reviewing.regrouped()
            if numbers:
                self.remember(partial(self.take_back, numbers), pairs[0][0])
                self.judged.emit(judgement)

        self._reviewing.change(work, then=told)

    @property
    def can_undo(self) -> bool:
        """Whether something was said or marked since the window was opened or files were moved."""
        return bool(self._latest)

    def remember(self, undo: Callable[[], None], photo: PhotoId | None = None) -> None:
        """What takes back something that was just done, and the photo that it was about; None for many groups."""
        self._latest.append((undo, photo))

    def undo(self) -> bool:
        """Take the latest judgement or change of marks back; False where there is none."""
        if not self._latest:
            return False
        undo, photo = self._latest.pop()
        undo()
        if photo is not None:
            self.returned.emit(photo)
        return True

    def undo_latest(self) -> None:
        """As `undo`, for a button."""
        self.undo()

    def take_back(self, numbers: Sequence[int]) -> None:
        """Forget judgements; their photos are grouped again."""

        def told() -> None:
            self._reviewing.marked.emit()
            self._reviewing.propose_again()
            self.taken_back.emit(len(numbers))

        self._reviewing.change(partial(self._reviewing.review.take_back, numbers), then=told)

    def all(self, then: Callable[[list[Judged]], None]) -> None:
        """Every judgement, the latest first."""
        reviewing = self._reviewing
        reviewing.tasks.run(reviewing.review.judgements.all, then=then, channel="judgements")

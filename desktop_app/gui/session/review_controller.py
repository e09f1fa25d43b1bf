"""The review of duplicates behind the window: found, compared and marked on threads of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import BugError, CatalogError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.removal.actions import Outcome, RemovalPlan, recover
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import RemovalItem
from desktop_app.core.removal.trash import SystemTrash, Trash
from desktop_app.core.types import Control, PhotoId
from desktop_app.gui.background.long_work import InOrder, LongWork, Work
from desktop_app.gui.background.tasks import Lane, Tasks
from desktop_app.gui.session import finding_steps
from desktop_app.gui.session.heeding import Heeding
from desktop_app.gui.session.judging import Judging
from desktop_app.gui.session.marking import Marking
from desktop_app.gui.session.marks_of_removed import MarksOfRemoved
from desktop_app.gui.session.removal_steps import Report, apply_plan, can_undo, doing, report_of, take_back

REFRESH_MS = 500
"""While files are compared, the groups on show are brought up to date this often."""

_PLACE = "window"

_Steps = Callable[[Control], Iterator[Work]]

__all__ = ["REFRESH_MS", "Reviewing"]


@dataclass(frozen=True, slots=True)
class _Opened:
    review: Review
    encoder: str
    journal: Journal
    place: str | None
    interrupted: int
    trouble: KnownError | None


class Reviewing(QObject):
    """Finding, marking and acting, one long piece of work at a time. Nothing is read before `open`.

    `work` tells what is going on.

    Signals:
        opened: `review` is there.
        recovered: (int) how many steps of an action that was cut short were put in order.
        uncompared: (Uncompared) a search came to its end, and some pairs could not be compared.
        proposed_again: groups that are at hand go, and most come back as they are compared once more.
        changed: the groups are different.
        searched: a search came to its end; `changed` follows.
        marked: marks, keepers or rules are different.
        acted: (Report) an action, or taking one back, came to its end.
        failed: (KnownError)
    """

    opened = Signal()
    recovered = Signal(int)
    uncompared = Signal(object)
    proposed_again = Signal()
    changed = Signal()
    searched = Signal()
    marked = Signal()
    acted = Signal(object)
    failed = Signal(object)
    _joined = Signal(float)
    _nearest = Signal()
    _answered = Signal(object)

    def __init__(self, library: Library, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        # Not the window's: comparing files for hours must not stand in the way of indexing and browsing.
        self.tasks = Tasks(self)
        self.tasks.known.connect(self.failed)
        self.found = False
        self.answered: frozenset[PhotoId] = frozenset()  # photos whose duplicates are known before the search ends
        self.proposed = False  # else there are only equal files so far, and a search that was stopped begins again
        self.acting = False  # files are being moved: nothing else begins until then
        self.acted_on = False  # files were moved, and the library does not know yet
        self._put_off: frozenset[PhotoId] | None = None  # what to find first once files are moved; None: nothing waits
        self.place = ""  # the tab and the photo that one was at; kept for the next time
        self.trash: Trash = SystemTrash()
        self._now: _Opened | None = None
        self._opening = False
        self.work = LongWork(self.tasks, parent=self)
        self.work.worked.connect(self._note)
        self.work.failed.connect(self.failed)
        self.judging, self.marking, self.others = Judging(self), Marking(library, self), Heeding(self)
        self.marks_of_removed = MarksOfRemoved(library, self)
        self.in_order = InOrder(self.tasks, failed=self.failed.emit)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self.changed)
        self._answered.connect(self._keep_answered)
        self._nearest.connect(lambda: self._note(finding_steps.NEAREST))
        self._joined.connect(lambda share: self.work.worked.emit(Work(finding_steps.JOINING, round(100 * share), 100)))

    @property
    def ready(self) -> bool:
        """True once it is opened."""
        return self._now is not None

    @property
    def review(self) -> Review:
        """The review; only when it is `ready`."""
        return self._opened.review

    @property
    def journal(self) -> Journal:
        """What was done to which file; only when it is `ready`."""
        return self._opened.journal

    @property
    def _opened(self) -> _Opened:
        if self._now is None:
            raise BugError("the review is not opened yet")
        return self._now

    @property
    def reviewed_before(self) -> bool:
        """True when groups were found in an earlier session: they can be found again without asking."""
        return self._opened.place is not None

    def open(self) -> None:
        """Read what was reviewed before, once."""
        if not self._opening:
            self._opening = True
            work = partial(_open, self._library, self.trash)
            self.tasks.run(work, then=self._keep, failed=self._fail_to_open, lost=self._close_again)

    def _keep(self, opened: _Opened) -> None:
        self._now, self.place = opened, opened.place or ""
        if opened.interrupted:
            self.recovered.emit(opened.interrupted)
        if opened.trouble is not None:
            self.failed.emit(opened.trouble)
        self.opened.emit()

    def _fail_to_open(self, error: KnownError) -> None:
        self._close_again()
        self.failed.emit(error)

    def _close_again(self) -> None:
        self._opening = False

    def close(self) -> None:
        """Stop everything; no thread is left."""
        self.tasks.close()
        if self._now is not None and self.found:
            with contextlib.suppress(CatalogError):  # the disk is full, say: the next time begins at the top
                _put_place(self)
        self.found = False

    # Finding

    def find(self, first: frozenset[PhotoId] = frozenset()) -> None:
        """Find the groups again, with the encoder in use, and compare their files; those of `first` at once.

        While files are being moved it waits for that.
        """
        self.tasks.run(partial(_renewed, self._library, self._opened), then=partial(self._find, first), channel="find")

    def _find(self, first: frozenset[PhotoId], opened: _Opened) -> None:
        if self.acting:  # perhaps since it was asked for: what is begun now would stop that half-way
            self._put_off = first
            return
        if opened is not self._now:
            self.others.heed()  # what was heeded while this one was read
        self._now, self.proposed, self.answered = opened, False, frozenset()
        self.proposed_again.emit()
        place = partial(_put_place, self)  # also for a window that is killed
        find = partial(finding_steps.find, joined=self._joined.emit, nearest=self._nearest.emit, proposed=place)
        steps = partial(find, opened.review, first=first, answered=lambda: self._answered.emit(first))
        self.work.begin(steps, done=self._end_finding, stopped=self.changed.emit, first=finding_steps.FIRST)

    def regroup(self, radius: int) -> None:
        """Groups for another radius, at once; then their files are compared."""
        if self.acting:
            return
        self.work.stop()
        self.tasks.run(
            partial(self.review.regroup, radius), then=self.propose_again, lane=Lane.WRITE, channel="regroup"
        )

    def propose_again(self, _nothing: None = None) -> None:
        """All groups were proposed again; what was known of them is back at once."""
        self.proposed_again.emit()
        self._refresh.start(REFRESH_MS // 2)  # what is known already is back by then, and nothing flickers
        self.check()

    def check(self) -> None:
        """Compare the files of what is only proposed so far."""
        if not self.found or self.acting:
            return
        if self.proposed:
            steps = partial(finding_steps.check, self.review)
            self.work.begin(steps, done=self._end_finding, stopped=self.changed.emit)
        elif not self.work.busy:
            self.find()

    def _note(self, work: Work) -> None:
        self.proposed = self.proposed or work.what == finding_steps.COMPARING
        if finding_steps.shows_groups(work):
            self.found = True
            if not self._refresh.isActive():
                self._refresh.start(REFRESH_MS)

    def _keep_answered(self, photos: frozenset[PhotoId]) -> None:
        self.answered, self.found = photos, True
        self.changed.emit()

    def _end_finding(self) -> None:
        self.found = self.proposed = True
        self.searched.emit()
        self.changed.emit()
        if self.review.uncompared:
            self.uncompared.emit(self.review.uncompared)

    # Looking and deciding

    def regrouped(self) -> None:
        """Some groups ended, and the marks are others now."""
        self.marked.emit()
        self.changed.emit()
        self.check()

    def change(self, work: Callable[[], object], *, then: Callable[[], None] | None = None) -> None:
        """Run `work` on the review when its turn comes, then say that marks are different, or call `then`."""
        self.in_order.run(work, then=then or self.marked.emit)

    # Acting

    def plan(
        self,
        kind: RemovalKind,
        folder: Path | None,
        *,
        then: Callable[[RemovalPlan], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """What would be done with the marks."""
        self.tasks.run(partial(self.review.plan, kind, folder=folder), then=then, failed=failed, channel="plan")

    def act(self, plan: RemovalPlan, *, said: str = "") -> None:
        """Do it; `acted` tells what became of each file, with `said` for the person where all went well."""
        outcomes: list[Outcome] = []

        def end(*, stopped: bool) -> None:
            left = _left(plan, outcomes)
            self.marks_of_removed.note(left)
            gone = {item.photo.id: None for item in left}
            refused = [outcome.error for outcome in outcomes if outcome.error is not None]
            self.change(partial(_settle, self._library, self.review, gone, refused))
            self._end_acting(report_of(plan.kind, outcomes, stopped=stopped, said=said, gone=gone))

        self._act(partial(apply_plan, plan, self.journal, self.trash, outcomes), end, kind=plan.kind)

    def undo(self) -> None:
        """Take the last action back."""
        outcomes: list[Outcome] = []

        def end(*, stopped: bool) -> None:
            self._end_acting(report_of(None, outcomes, stopped=stopped))

        self._act(partial(take_back, self.journal, self.trash, self._library.places_away, outcomes), end, kind=None)

    def _act(self, steps: _Steps, end: Callable[..., None], *, kind: RemovalKind | None) -> None:
        if self.acting:
            self.failed.emit(KnownError("Photos are still being moved. Try again when that is done."))
        else:
            self.work.begin(steps, done=partial(end, stopped=False), stopped=partial(end, stopped=True))
            self.acting = True
            self.work.worked.emit(Work(doing(kind), 0, None))  # it waits until what is compared just now is
            self.changed.emit()

    def _end_acting(self, report: Report) -> None:
        self.acting = False
        self.acted_on = self.acted_on or bool(report.done)
        self.acted.emit(report)
        first, self._put_off = self._put_off, None
        if first is None:
            self.check()
        else:
            self.find(first)

    def can_undo(self, then: Callable[[bool], None], *, channel: str = "undo") -> None:
        """Whether there is an action to take back; of several questions on a channel only the last is answered."""
        self.tasks.run(partial(can_undo, self.journal), then=then, channel=channel)


def _open(library: Library, trash: Trash) -> _Opened:
    journal, interrupted, trouble = Journal.beside(library.catalog_path), 0, None
    try:
        interrupted = len(recover(journal, trash=trash))
    except KnownError as error:  # another window is just moving photos: looking is allowed
        trouble = error
    place = library.catalog.duplicates.state(_PLACE)
    return _Opened(Review.of(library), library.encoder.identity, journal, place, interrupted, trouble)


def _put_place(reviewing: Reviewing) -> None:
    reviewing._library.catalog.duplicates.put_state(_PLACE, reviewing.place)  # noqa: SLF001


def _renewed(library: Library, opened: _Opened) -> _Opened:
    """A review of another encoder's codes, if that was switched to since."""
    if library.encoder.identity == opened.encoder:
        return opened
    return replace(opened, review=Review.of(library), encoder=library.encoder.identity)


def _left(plan: RemovalPlan, outcomes: list[Outcome]) -> list[RemovalItem]:
    """What is no longer where it was."""
    done = {outcome.path for outcome in outcomes if outcome.error is None}
    return [item for item in plan.items if item.photo.path in done and plan.kind is not RemovalKind.COPY]


def _settle(library: Library, review: Review, gone: dict[PhotoId, None], refused: list[KnownError]) -> None:
    """After an action: what is gone is marked no longer, and what has changed will be read again."""
    review.marks.put(gone)
    library.doubt(refused)

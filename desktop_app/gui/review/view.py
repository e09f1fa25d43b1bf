"""The review of duplicates: groups, the radius, marks, and what is done with them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.duplicates.review import Group, Row
from desktop_app.core.language import tr, translated
from desktop_app.core.types import IndexSummary, PhotoId
from desktop_app.gui.background.long_work import Work
from desktop_app.gui.review import actions
from desktop_app.gui.review.advice import Standing, advice_for, standing_of
from desktop_app.gui.review.asking import ask_for_sharpest, leave_gone, show_only, tools_menu
from desktop_app.gui.review.bars import MarkBar, ReviewBar
from desktop_app.gui.review.comparing import Comparing
from desktop_app.gui.review.group_list import GroupList
from desktop_app.gui.review.kept_place import KeptPlace
from desktop_app.gui.review.menu import show_menu
from desktop_app.gui.review.model import DuplicatesModel, Tab
from desktop_app.gui.review.narrowing_menu import NarrowingMenu
from desktop_app.gui.review.picture_sizes import PictureSizes
from desktop_app.gui.review.shown_groups import ShownGroups
from desktop_app.gui.session.deciding import decide
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.marking import TOTALS
from desktop_app.gui.session.navigation import DUPLICATES, Location, Place
from desktop_app.gui.session.notices import MARKED, SEARCHED
from desktop_app.gui.session.removal_steps import Report
from desktop_app.gui.session.review_controller import Reviewing
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.session.view import View
from desktop_app.gui.widgets.activity_bar import ActivityBar
from desktop_app.gui.widgets.empty_state import EmptyState
from desktop_app.gui.widgets.menu_button import give_menu
from desktop_app.gui.widgets.strips import Strips

__all__ = ["DuplicatesView"]


class _Follower(QObject):
    """What the view does after actions and indexing, which outlive it: Qt forgets bound methods of what it deletes."""

    def __init__(self, session: Session, view: DuplicatesView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._told = False
        session.reviewing.opened.connect(self._tell_kept_marks)
        session.navigator.moved.connect(self._tell_kept_marks)
        session.reviewing.acted.connect(self._acted)
        session.indexing.finished.connect(self._indexed)
        session.indexing.idle.connect(self._idle)
        for begun_or_over in (session.reviewing.proposed_again, session.reviewing.searched):
            begun_or_over.connect(lambda: session.notices.ended.emit(SEARCHED))

    def _tell_kept_marks(self, *_: object) -> None:
        """Once, and not in the gallery, where other photos are selected."""
        reviewing = self._session.reviewing
        if not self._told and reviewing.ready and self._session.navigator.here.view == DUPLICATES:
            self._told = True
            actions.tell_kept_marks(self._session, reviewing.review.marks.going)

    def _acted(self, report: Report) -> None:
        actions.tell_report(self._session, self._view, report)
        leave_gone(self._session, report)
        self._view.ask_undo()

    def _indexed(self, run: Run, summary: IndexSummary) -> None:
        actions.after_indexing(self._session, self._view, run, summary)

    def _idle(self) -> None:
        actions.when_idle(self._view)


class DuplicatesView(View):
    """Shows the view "duplicates"."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.reviewing = session.reviewing
        self.tab, self.looks_when_ready = Tab.COPIES, False
        self.model = DuplicatesModel(partial(_rows, self.reviewing), self.reviewing.tasks, parent=self)
        self.bar, self.marks, self.activity = ReviewBar(), MarkBar(), ActivityBar()
        self.list = GroupList(self.model, session.thumbnails, session.frames)
        self.empty = EmptyState()
        self.comparing = Comparing(session, self.list, self.model)
        self.parts, self.strips = (self.list, self.empty), Strips(self.activity)
        _lay_out(self, (self.bar, *self.parts, self.strips, self.marks))
        self.kept = KeptPlace(self.list, self.model, self.reviewing)
        self.sizes = PictureSizes(self.list, session.preferences)
        self.narrowing = NarrowingMenu(self)
        self.shown = ShownGroups(session, self.narrowing)
        give_menu(self.bar.filter_button, self.narrowing)
        give_menu(self.bar.more_button, tools_menu(session, self))
        self._connect_parts()
        self._connect_review()
        self._show_advice()

    def _connect_parts(self) -> None:
        reviewing = self.reviewing
        self.bar.tab_chosen.connect(self._choose_tab)
        self.bar.radius_chosen.connect(reviewing.regroup)
        self.bar.find_wanted.connect(self.look)
        self.marks.rules_wanted.connect(lambda: actions.ask_for_rules(self._session, self))
        self.marks.mark_wanted.connect(lambda: reviewing.marking.by_rules(self.shown.among()))
        self.marks.sharpest_wanted.connect(partial(ask_for_sharpest, self._session, self))
        self.shown.taken.connect(self._take)
        self.narrowing.everything.triggered.connect(self.show_everything)
        self.shown.changed.connect(lambda: self.bar.filter_button.setChecked(self.narrowing.wish.chosen))
        self.marks.unmark_wanted.connect(reviewing.marking.clear)
        self.marks.undo_wanted.connect(self.undo)
        self.marks.remove_wanted.connect(lambda: actions.ask_for_removal(self._session, self))
        self.activity.pause_wanted.connect(reviewing.work.pause)
        self.activity.stop_wanted.connect(partial(actions.stop, self._session, self))
        self.list.wanted.connect(self.do)
        self.comparing.wanted.connect(self._do_compared)
        self.comparing.closed.connect(self.take_focus)
        self.list.resized.connect(self.resize_thumbnails)
        self.list.focus_moved.connect(self._tell_subject)
        self.list.customContextMenuRequested.connect(partial(show_menu, self._session, self))
        self.model.dataChanged.connect(self._tell_subject)
        self.model.saving_changed.connect(self.shown.ask)  # so that the sum is the sum of what is said

    def _connect_review(self) -> None:
        reviewing, session = self.reviewing, self._session
        reviewing.opened.connect(self._opened)
        reviewing.recovered.connect(partial(actions.tell_recovered, session))
        reviewing.uncompared.connect(partial(actions.tell_uncompared, session))
        reviewing.changed.connect(self.shown.ask)
        reviewing.marked.connect(self._marked)
        reviewing.work.worked.connect(self._show_work)
        reviewing.work.rested.connect(self._rest)
        reviewing.failed.connect(session.notices.warn)
        reviewing.judging.judged.connect(partial(actions.tell_judged, session))
        reviewing.judging.taken_back.connect(partial(actions.tell_taken_back, session))
        _Follower(session, self)
        session.shelf.changed.connect(self._show_advice)

    # A view

    def open(self, location: Location, place: Place | None) -> None:  # noqa: ARG002 -- a view's
        """Show the review as it is, or only the groups that the location means."""
        self.subject_changed.emit(None)
        self.reviewing.open()
        self.shown.look_for(location.text)
        show_only(self, location.only)
        self._show_advice()
        self._tell_subject()

    def refresh(self) -> None:
        """Photos came or went: the groups are found again when the person wants it, or after an action."""

    def step(self, direction: int) -> None:
        """Move the focus to the next photo."""
        move = GroupList.CursorAction.MoveNext if direction > 0 else GroupList.CursorAction.MovePrevious
        index = self.list.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.list.go(index.row())

    # Finding

    def look(self) -> None:
        """Look for duplicates, first of all for those of the photos that were asked about."""
        self.bar.show_stale(False)
        self.reviewing.find(self.shown.only.photos if self.shown.only else frozenset())

    def _opened(self) -> None:
        review = self.reviewing.review
        self.bar.show_radius(review.radius, maximum=review.max_radius)
        name, _, photo = self.reviewing.place.partition(" ")
        self.tab = next((tab for tab in Tab if tab.name == name), Tab.COPIES)
        self.kept.wanted = PhotoId(int(photo)) if photo.isdigit() else None
        self.bar.show_tab(self.tab)
        self.sizes.use(self.tab)
        self._show_advice()
        self.ask_undo()
        if self.reviewing.reviewed_before or self.looks_when_ready:
            self.look()

    def _choose_tab(self, tab: Tab) -> None:
        self.show_tab(tab)
        if not self.bar.tabs[tab].hasFocus():  # clicked: what one wants now are the groups
            self.take_focus()

    def show_tab(self, tab: Tab) -> None:
        """Show other groups."""
        if tab is not self.tab:
            self.tab = tab
            self.bar.show_tab(tab)
            self.sizes.use(tab)
            self.model.show(self.groups[tab])
            self._show_advice()
            if self.model.rowCount():
                self.kept.begin()
            else:
                self._tell_subject()

    @property
    def groups(self) -> dict[Tab, list[Group]]:
        """Those of each tab that are to be seen."""
        return self.shown.groups

    def show_everything(self) -> None:
        """Leave nothing out."""
        self.narrowing.clear_wish()
        self._session.navigator.go(Location(DUPLICATES))

    def _take(self) -> None:
        review = self.reviewing.review
        if self.bar.slider.maximum() != review.max_radius:  # the library is of another size
            self.bar.show_radius(review.radius, maximum=review.max_radius)
        self.bar.show_counts({tab: len(of_tab) for tab, of_tab in self.groups.items()})
        self.kept.show(self.groups[self.tab])
        self._show_advice()
        self._tell_subject()  # its group may have been the last
        self.reviewing.tasks.drop(TOTALS)  # of groups of before
        self.marks.show_totals(self.shown.totals)

    @property
    def current_group(self) -> int:
        """The number of the group with the focus, 0 where none has it."""
        return self.kept.group

    # Marks and decisions

    def do(self, name: str, row: int) -> None:
        """What a key, a link or a menu asks for about a row."""
        number, member = self.model.place(max(row, 0))
        if name == "back":
            self._session.navigator.back()
        elif name == "trash":  # what is selected, as the button does, not the row
            actions.ask_for_removal(self._session, self)
        elif name == "compare":
            self.comparing.compare(number, max(member, 0))
        elif name == "look":
            self.peek_wanted.emit()
        else:
            decide(self.reviewing, name, self.model.groups[number], self.model.member(row))
            if name == "only" and self.tab is Tab.BURSTS and number + 1 < len(self.model.groups):
                self.list.go(self.model.row(number + 1, 0))  # nothing is left to decide in this one

    def pick(self) -> None:
        """Mark the current photo, or unmark it."""
        self.do("mark", self.list.currentIndex().row())

    @property
    def picked(self) -> str:
        """What becomes of the current photo."""
        row = self.list.current
        return tr("Remove") if row is not None and row.marked else ""

    def resize_thumbnails(self, direction: int) -> None:
        """Larger (1) or smaller (-1) pictures."""
        self.sizes.change(direction)

    def _do_compared(self, name: str, photo: PhotoId) -> None:
        row = self.model.row_of(photo, near=self.current_group)
        if row >= 0:
            self.list.go(row)
            self.do(name, row)

    def _marked(self) -> None:
        self._session.notices.ended.emit(MARKED)
        self.model.renew()
        self._ask_totals()
        self.ask_undo()

    def undo(self) -> None:
        """Take back what was said last, else the last action."""
        reviewing = self.reviewing
        if reviewing.ready and not reviewing.judging.undo() and self.marks.undo_button.isEnabled():
            reviewing.undo()

    def _ask_totals(self) -> None:
        if self.shown.asking:  # what comes with the groups may be counted already, by the marks of before
            self.shown.ask()
        self.reviewing.marking.totals(self.marks.show_totals, seen=self.shown.seen)

    def ask_undo(self) -> None:
        """Whether there is an action, or something that was said or marked, to take back."""
        judging, marks = self.reviewing.judging, self.marks
        self.reviewing.can_undo(lambda moved: marks.show_undo(moved or judging.can_undo))

    # What is on show

    def _tell_subject(self) -> None:
        row = self.list.current if self.model.rowCount() else None
        if row is not None and self.kept.wanted is None:  # who never moved begins at the top the next time, too
            self.reviewing.place = f"{self.tab.name} {row.photo.id}" if self.kept.moved else self.tab.name
        if self.isVisible() and (row is not None or not self.model.rowCount()):  # else it is being read
            self.subject_changed.emit(None if row is None else Subject.of_photo(row.photo))
        self.comparing.update(self.current_group)

    def _show_work(self, work: Work) -> None:
        if not self.reviewing.work.busy:
            return  # a late word of what is over
        if self.activity.isHidden():
            self.activity.begin(translated(work.what), quietly=True)
        self.activity.show_step(translated(work.what), done=work.done, total=work.total, said=work.said, pace=work.pace)
        self._show_advice()

    def _rest(self) -> None:
        self.activity.end()
        self._show_advice()

    def _standing(self) -> Standing:
        return standing_of(self._session, self.tab, self.shown)

    def _show_advice(self) -> None:
        advice = advice_for(self._standing())
        if advice is not None and advice != self.empty.advice:
            self.empty.say(advice, lambda: actions.follow_advice(self._session, self))
        self.marks.offer_rules(advice is None and self.tab is Tab.COPIES)  # elsewhere no rule marks
        self.marks.offer_sharpest(advice is None and self.tab is Tab.BURSTS)
        shown = self.list if advice is None else self.empty
        for part in sorted(self.parts, key=lambda part: part is not shown):
            part.setVisible(part is shown)  # what comes first: it gets the keyboard
        for bar in (self.bar, self.marks):
            bar.setVisible(self.reviewing.found or self.reviewing.work.busy)
            bar.setEnabled(not self.reviewing.acting)
        if self.isVisible():
            whole = self.reviewing.proposed and not self.reviewing.work.busy  # else some are not weighed yet
            self.counted.emit(actions.saving_text(self.groups, self.tab, whole=whole))


def _rows(reviewing: Reviewing, group: Group) -> tuple[list[Row], int]:
    """Worker: the photos of a group, by the review of that moment, and what it frees."""
    review = reviewing.review
    rows = review.rows(group)
    (weighed,) = review.savings.weigh([group])  # after its rows, by which the sharpest of a burst is known
    return rows, weighed.saving


def _lay_out(view: DuplicatesView, widgets: Sequence[QWidget]) -> None:
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    view.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    for widget in widgets:
        column.addWidget(widget, 1 if widget in (view.list, view.empty) else 0)

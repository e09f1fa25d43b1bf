"""The review of duplicates: groups, the radius, marks, and what is done with them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.duplicates.review import Group, Row
from desktop_app.core.relations import Judgement
from desktop_app.core.types import IndexSummary, PhotoId
from desktop_app.gui.background.long_work import Work
from desktop_app.gui.review import actions
from desktop_app.gui.review.advice import advice_for, standing_of
from desktop_app.gui.review.bars import MarkBar, ReviewBar
from desktop_app.gui.review.comparing import Comparing
from desktop_app.gui.review.group_list import GroupList
from desktop_app.gui.review.menu import photo_menu
from desktop_app.gui.review.model import DuplicatesModel, Tab, sorted_into_tabs
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.navigation import Location, Place
from desktop_app.gui.session.removal_steps import Report
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.session.view import View
from desktop_app.gui.widgets.activity_bar import ActivityBar
from desktop_app.gui.widgets.empty_state import EmptyState

__all__ = ["DuplicatesView"]


class _Follower(QObject):
    """What the view does after actions and indexing, which outlive it: Qt forgets bound methods of what it deletes."""

    def __init__(self, session: Session, view: DuplicatesView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        session.reviewing.acted.connect(self._acted)
        session.indexing.finished.connect(self._indexed)
        session.indexing.idle.connect(self._idle)

    def _acted(self, report: Report) -> None:
        actions.tell_report(self._session, self._view, report)
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
        self.tab = Tab.COPIES
        self.groups: dict[Tab, list[Group]] = {tab: [] for tab in Tab}
        self.model = DuplicatesModel(self.reviewing.rows, self.reviewing.tasks, parent=self)
        self.bar = ReviewBar()
        self.marks = MarkBar()
        self.activity = ActivityBar()
        self.list = GroupList(self.model, session.thumbnails)
        self.empty = EmptyState()
        self.comparing = Comparing(session, self)
        _lay_out(self, (self.bar, self.list, self.empty, self.activity, self.marks))
        self.parts = (self.list, self.empty)
        self._wanted: PhotoId | None = None
        self._connect_parts()
        self._connect_review()
        self._show_advice()

    def _connect_parts(self) -> None:
        reviewing = self.reviewing
        self.bar.tab_chosen.connect(self.show_tab)
        self.bar.radius_chosen.connect(reviewing.regroup)
        self.bar.find_wanted.connect(self.look)
        self.marks.rules_wanted.connect(lambda: actions.ask_for_rules(self._session, self))
        self.marks.mark_wanted.connect(reviewing.mark_by_rules)
        self.marks.unmark_wanted.connect(reviewing.unmark_all)
        self.marks.undo_wanted.connect(self.undo)
        self.marks.remove_wanted.connect(lambda: actions.ask_for_removal(self._session, self))
        self.activity.pause_wanted.connect(reviewing.work.pause)
        self.activity.stop_wanted.connect(reviewing.work.stop)
        self.list.wanted.connect(self.do)
        self.comparing.wanted.connect(self._do_compared)
        self.comparing.closed.connect(self.list.setFocus)
        self.list.focus_moved.connect(self._tell_subject)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.model.dataChanged.connect(self._settle)
        self.model.dataChanged.connect(self._tell_subject)

    def _connect_review(self) -> None:
        reviewing, session = self.reviewing, self._session
        reviewing.opened.connect(self._opened)
        reviewing.recovered.connect(partial(actions.tell_recovered, session))
        reviewing.uncompared.connect(partial(actions.tell_uncompared, session))
        reviewing.changed.connect(self._ask)
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
        """Show the review as it is."""
        self.subject_changed.emit(None)
        self.reviewing.open()
        self._show_advice()
        self._tell_subject()

    def refresh(self) -> None:
        """Photos came or went: the groups are found again when the person wants it, or after an action."""

    def step(self, direction: int) -> None:
        """Move the focus to the next photo."""
        move = GroupList.CursorAction.MoveDown if direction > 0 else GroupList.CursorAction.MoveUp
        index = self.list.moveCursor(move, Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.list.go(index.row())

    # Finding

    def look(self) -> None:
        """Look for duplicates."""
        self.bar.show_stale(False)
        self.reviewing.find()

    def _opened(self) -> None:
        review = self.reviewing.review
        self.bar.show_radius(review.radius, maximum=review.max_radius)
        name, _, photo = self.reviewing.place.partition(" ")
        self.tab = next((tab for tab in Tab if tab.name == name), Tab.COPIES)
        self._wanted = PhotoId(int(photo)) if photo.isdigit() else None
        self.bar.show_tab(self.tab)
        self._show_advice()
        self.ask_undo()
        if self.reviewing.reviewed_before:
            self.look()

    def show_tab(self, tab: Tab) -> None:
        """Show other groups."""
        if tab is not self.tab:
            self.tab = tab
            self.bar.show_tab(tab)
            self.model.show(self.groups[tab])
            self._show_advice()
            if self.model.rowCount():
                self.list.go(1)
                self.list.scroll_to(0, -20)

    def _ask(self) -> None:
        review = self.reviewing.review
        self.reviewing.tasks.run(lambda: sorted_into_tabs(review.groups()), then=self._take, channel="groups")
        self._ask_totals()

    def _take(self, groups: dict[Tab, list[Group]]) -> None:
        current = self.list.current
        wanted = self._wanted if current is None else current.photo.id
        number = self.current_group
        top, offset = self.list.where()
        held = self.model.groups[top] if top < len(self.model.groups) else None
        self.groups = groups
        review = self.reviewing.review
        if self.bar.slider.maximum() != review.max_radius:  # the library is of another size
            self.bar.show_radius(review.radius, maximum=review.max_radius)
        self.bar.show_counts({tab: len(of_tab) for tab, of_tab in groups.items()})
        self._session.shelf.set_duplicates(len(groups[Tab.COPIES]))
        if groups[self.tab] != self.model.groups:
            self.model.show(groups[self.tab])
            if held is not None and held in groups[self.tab]:
                top = groups[self.tab].index(held)
            self.list.scroll_to(min(top, max(0, len(groups[self.tab]) - 1)), offset)
            self._restore_current(wanted, number)
        self._show_advice()

    def _restore_current(self, wanted: PhotoId | None, number: int) -> None:
        if not self.model.rowCount():
            return
        row = self.model.row_of(wanted, near=number) if wanted is not None else -1
        first = self._wanted is not None and row >= 0
        if row >= 0:
            self._wanted = wanted  # its group may have to be read before its own row is known
        else:
            row = self.model.row(min(number, len(self.model.groups) - 1), 0)
        value = self.list.verticalOffset()
        self.list.go(row)
        if not first:
            self.list.verticalScrollBar().setValue(value)

    def _settle(self) -> None:
        rows = self.model.members(self.current_group) if self._wanted is not None else []
        if rows:
            member = next((at for at, row in enumerate(rows) if row.photo.id == self._wanted), -1)
            self._wanted = None
            if member >= 0:
                self.list.go(self.model.row(self.current_group, member))

    @property
    def current_group(self) -> int:
        """The number of the group with the focus, 0 where none has it."""
        row = self.list.currentIndex().row()
        return self.model.place(row)[0] if row >= 0 else 0

    # Marks and decisions

    def do(self, name: str, row: int) -> None:
        """What a key, a link or a menu asks for about a row."""
        if name == "back":
            self._session.navigator.back()
            return
        number, member = self.model.place(row)
        group, chosen = self.model.groups[number], self.model.member(row)
        if name == "compare":
            self.comparing.compare(self.model.members(number), max(member, 0))
        elif name == "mark" and chosen is not None:
            self.reviewing.mark(chosen.photo.id, remove=not chosen.marked)
        elif name == "stay" and chosen is not None:
            self.reviewing.stay(group, chosen.photo.id)
        elif name == "keep":
            self.reviewing.judging.judge([group.photos], Judgement.KEEP_BOTH)
        elif name == "apart":
            self.reviewing.judging.judge(_told_apart(group, chosen), Judgement.NOT_A_MATCH)

    def _do_compared(self, name: str, photo: PhotoId) -> None:
        row = self.model.row_of(photo, near=self.current_group)
        if row >= 0:
            self.list.go(row)
            self.do(name, row)

    def _marked(self) -> None:
        self.model.renew()
        self._ask_totals()

    def undo(self) -> None:
        """Take back what was said last, else the last action."""
        if self.reviewing.ready and self.reviewing.judging.undo():
            return
        if self.reviewing.ready and self.marks.undo_button.isEnabled():
            self.reviewing.undo()

    def _ask_totals(self) -> None:
        self.reviewing.totals(self.marks.show_totals)

    def ask_undo(self) -> None:
        """Whether there is an action to take back."""
        self.reviewing.can_undo(self.marks.undo_button.setEnabled)

    # What is on show

    def _tell_subject(self) -> None:
        row = self.list.current
        if row is not None:
            self.reviewing.place = f"{self.tab.name} {row.photo.id}"
            if self.isVisible():
                self.subject_changed.emit(Subject.of_photo(row.photo))
        if self.comparing.active:
            self.comparing.update_rows(self.model.members(self.current_group) if self.model.rowCount() else [])

    def _show_work(self, work: Work) -> None:
        if not self.reviewing.work.busy:
            return  # a late word of what is over
        if self.activity.isHidden():
            self.activity.begin(work.what, quietly=True)
        self.activity.show_step(work.what, done=work.done, total=work.total, said=work.said)
        self._show_advice()

    def _rest(self) -> None:
        self.activity.end()
        self._show_advice()

    def _show_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if index.isValid():
            chosen: Row | None = self.model.member(index.row())
            photo_menu(self._session, self, index.row(), chosen).popup(self.list.viewport().mapToGlobal(point))

    def _show_advice(self) -> None:
        advice = advice_for(standing_of(self._session, self.tab, self.groups))
        if advice is not None and advice != self.empty.advice:
            self.empty.say(advice, lambda: actions.follow_advice(self._session, self))
        self.empty.setVisible(advice is not None)
        self.list.setVisible(advice is None)
        known = self.reviewing.found or self.reviewing.work.busy
        self.bar.setVisible(known)
        self.marks.setVisible(known)
        for bar in (self.bar, self.marks):
            bar.setEnabled(not self.reviewing.acting)
        total = sum(group.saving for group in self.groups[Tab.COPIES])
        if self.isVisible():
            self.counted.emit(actions.saving_text(total) if total else "")


def _told_apart(group: Group, chosen: Row | None) -> list[tuple[PhotoId, ...]]:
    """One photo from all others, or from the heading or the one that stays: every photo from every other."""
    if chosen is None or chosen.keeper or len(group.photos) == 2:
        return [group.photos]
    return [(chosen.photo.id, other) for other in group.photos if other != chosen.photo.id]


def _lay_out(view: DuplicatesView, widgets: Sequence[QWidget]) -> None:
    column = QVBoxLayout(view)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    view.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    for widget in widgets:
        column.addWidget(widget, 1 if widget in (view.list, view.empty) else 0)

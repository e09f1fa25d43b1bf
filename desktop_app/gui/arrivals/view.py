"""The view of files from outside: which the library has already, and what to do with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.errors import display_path
from desktop_app.core.images.unread import in_words
from desktop_app.core.language import comma_list, tr, translated
from desktop_app.core.removal.actions import Outcome
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.gui import words
from desktop_app.gui.actions import arrivals
from desktop_app.gui.actions.queries import find_like_photo
from desktop_app.gui.arrivals.model import ArrivalsModel, reason_of, said_of
from desktop_app.gui.review.actions import tell_report
from desktop_app.gui.session.navigation import Location, Place
from desktop_app.gui.session.removal_steps import Report, report_of
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.session.view import View
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.empty_state import Advice, EmptyState
from desktop_app.gui.widgets.row_table import row_table
from desktop_app.gui.widgets.strips import Strips

_REFRESH_MS = 300
"""While files are compared, the table is brought up to date this often."""

__all__ = ["ArrivalsView"]


class ArrivalsView(View):
    """A table of the files, with what can be done with them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = ArrivalsModel(self)
        self.table = self._make_table()
        self.empty = EmptyState()
        self.only = QComboBox()
        self.only.setAccessibleName(tr("Which files are shown"))
        self.only.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.only.setMinimumContentsLength(12)
        self.only.addItem(tr("All files"), None)
        for presence in Presence:
            self.only.addItem(translated(presence.words), presence)
        self.only.currentIndexChanged.connect(self._fill)
        self.choose_button = self._button(tr("Choose a folder…"), lambda: arrivals.ask_about_folder(session, self))
        self.again_button = self._button(tr("Look again"), lambda: session.arrivals.look(session.arrivals.paths))
        self.stop_button = self._button(tr("Stop"), session.arrivals.stop)
        self.copy_button = self._button(tr("Copy what is new…"), lambda: arrivals.ask_to_copy_wanted(session, self))
        self.remove_button = self._button(
            tr("Remove what you have…"), lambda: arrivals.ask_to_remove_there(session, self)
        )
        self.where, self.summary = ElidedLabel(path=True), ElidedLabel()
        self.where.setObjectName("muted")
        self._tools, self._actions = QWidget(), QFrame()
        self.parts, self.strips = (self.table, self.empty), Strips()
        self._lay_out(self.strips)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH_MS)
        self._later.timeout.connect(self._fill)
        self.table.selectionModel().currentChanged.connect(self._tell_subject)
        session.arrivals.changed.connect(self._follow)
        session.arrivals.failed.connect(session.notices.warn)
        session.arrivals.copied.connect(self._tell_copied)
        session.reviewing.acted.connect(self._follow_action)

    def open(self, location: Location, place: Place | None) -> None:  # noqa: ARG002 -- a view's
        """Show what was found last."""
        self.subject_changed.emit(None)
        self._fill()

    def _follow(self) -> None:
        if self._session.arrivals.work is None:
            self._later.stop()
            self._fill()
        elif not self._later.isActive():
            self._later.start()

    def _fill(self) -> None:
        check = self._session.arrivals
        found = sorted(check.found, key=lambda one: one.path)
        counts = Counter(one.presence for one in found)
        for row in range(1, self.only.count()):
            presence = self.only.itemData(row)
            self.only.setItemText(row, f"{words.number(counts[presence])} {translated(presence.words)}")
        wanted = self.only.currentData()
        shown = [one for one in found if wanted in {None, one.presence}]
        if shown != self.model.items:
            self._show(shown)
        busy = check.work is not None
        some, unread = busy or bool(found or check.gone), translated(in_words(check.unread.items()))
        self.empty.say(
            _nothing_there(check.paths, unread) if check.paths else _advice(),
            lambda: arrivals.ask_about_folder(self._session, self),
        )
        self._tools.setVisible(bool(check.paths))
        self.where.set_text(comma_list([words.whole_path(path) for path in check.paths]))
        for widget in (self.table, self._actions):
            widget.setVisible(some)
        said = [f"{words.number(count)} {translated(one.words)}" for one in Presence if (count := counts[one])]
        self.summary.set_text(words.dotted([*said, unread] if unread else said))
        self.empty.setVisible(not some)
        self.stop_button.setVisible(busy)
        self.again_button.setEnabled(not busy)
        self.copy_button.setEnabled(not busy and any(one.wanted for one in found))
        self.remove_button.setEnabled(not busy and bool(counts[Presence.THERE]))
        self.counted.emit(self._said(len(found)) if some else "")

    def _said(self, count: int) -> str:
        work = self._session.arrivals.work
        if work is None:
            return words.count_of(count, "file")
        if work.total is None:
            return f"{translated(work.what)}…"
        of = tr(" of {total}", total=words.number(work.total))
        return f"{translated(work.what)}: {words.number(work.done)}{of}"

    def _show(self, shown: list[Arrival]) -> None:
        current = self.table.currentIndex()
        path = self.model.items[current.row()].path if current.isValid() else None
        self.model.show(shown)
        row = next((row for row, one in enumerate(shown) if one.path == path), None)
        if row is not None:
            self.table.selectRow(row)
        elif current.isValid() and self.isVisible():
            self.subject_changed.emit(None)  # it is none of these files

    def _tell_copied(self, outcomes: list[Outcome]) -> None:
        tell_report(self._session, self, report_of(RemovalKind.COPY, outcomes, stopped=False))

    def _follow_action(self, report: Report) -> None:
        if report.kind is None:
            self._session.arrivals.bring_back(report.done)
        elif report.kind.takes_away:
            self._session.arrivals.forget(frozenset(report.done))

    def _button(self, text: str, action: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(action)
        return button

    def _lay_out(self, strips: Strips) -> None:
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(16, 10, 16, 10)
        for tool in (self.choose_button, self.again_button, self.stop_button):
            row.addWidget(tool)
        row.addWidget(self.where, 1)
        row.addWidget(self.only)
        self._actions.setObjectName("activity")
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(16, 8, 14, 8)
        row.setSpacing(8)
        row.addWidget(self.summary, 1)
        for tool in (self.copy_button, self.remove_button):
            row.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._tools, self.table, self.empty, strips, self._actions):
            column.addWidget(widget)

    def _make_table(self) -> QTableView:
        name, widths = tr("Files compared with your library"), (120, 150, 0, 0, 70)
        table = row_table(self.model, name=name, widths=widths, paths=(2, 4), sentences=(3,))
        table.activated.connect(self._show_match)
        return table

    def _tell_subject(self, current: QModelIndex) -> None:
        if current.isValid():
            arrival = self.model.items[current.row()]
            self.subject_changed.emit(Subject(words.file_name(arrival.path), arrival.path, note=_note_of(arrival)))

    def _show_match(self, index: QModelIndex) -> None:
        match = self.model.items[index.row()].match
        if match is not None:
            find_like_photo(self._session, match.id, name=words.file_name(match.path))


def _note_of(arrival: Arrival) -> str:
    """What the panel says: "You have it: same bytes"."""
    said, reason = said_of(arrival), reason_of(arrival)
    return tr("{said}: {reason}", said=said, reason=reason) if reason else said


def _nothing_there(paths: Sequence[Path], unread: str) -> Advice:
    """What is said if there was nothing to compare."""
    where = tr("There is no photo in {folder} that Lookalike can read.", folder=display_path(paths[0]))
    return Advice(tr("No photos found"), f"{where} {unread}".strip(), tr("Choose a folder…"))


def _advice() -> Advice:
    """What is said before anything is compared."""
    return Advice(
        tr("Do I have these already?"),
        tr(
            "Choose a memory card, a phone's backup or a folder. Lookalike compares it with your "
            "library, without adding it, and says which photos you have and which are new."
        ),
        tr("Choose a folder…"),
    )

"""The view of files from outside: which the library has already, and what to do with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.errors import display_path
from desktop_app.core.images import Limits, read_picture
from desktop_app.core.images.unread import in_words
from desktop_app.core.language import comma_list, tr, translated
from desktop_app.core.removal.actions import Outcome
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import Picture
from desktop_app.gui import words
from desktop_app.gui.actions import arrivals
from desktop_app.gui.actions.queries import find_like_photo
from desktop_app.gui.arrivals.model import ArrivalsModel, reason_of, said_of
from desktop_app.gui.arrivals.table import ArrivalTable
from desktop_app.gui.background.thumbnails import Thumbnails
from desktop_app.gui.review.actions import tell_report
from desktop_app.gui.session.navigation import Location, Place
from desktop_app.gui.session.removal_steps import Report, report_of
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.session.view import View
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.empty_state import Advice, EmptyState
from desktop_app.gui.widgets.fitted_bar import FittedBar
from desktop_app.gui.widgets.strips import Strips

_REFRESH_MS = 300
"""While files are compared, the table is brought up to date this often."""

_SIDE, _BUDGET = 256, 16 << 20
"""Longest side that a file is read with, pixels; bytes of pictures that are kept."""

__all__ = ["ArrivalsView"]


class ArrivalsView(View):
    """A table of the files, with what can be done with them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._thumbnails = Thumbnails[Path](partial(_preview, session.pictures.limits), session.tasks, budget=_BUDGET)
        self.model = ArrivalsModel(self._thumbnails.image, self)
        self.table = ArrivalTable(self.model, self._thumbnails, parent=self).view
        self.table.activated.connect(self._show_match)
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
        self.again_button = self._button(tr("Look again"), self._look_again)
        self.stop_button = self._button(tr("Stop"), session.arrivals.stop)
        self.copy_button = self._button(tr("Copy what is new…"), lambda: arrivals.ask_to_copy_wanted(session, self))
        self.remove_button = self._button(
            tr("Remove what you have…"), lambda: arrivals.ask_to_remove_there(session, self)
        )
        self.where, self.summary = ElidedLabel(path=True), ElidedLabel()
        self.where.setObjectName("muted")
        tools = (self.choose_button, self.again_button, self.stop_button, self.only)
        self._tools = FittedBar(self.where, tools)
        self._actions = FittedBar(self.summary, (self.copy_button, self.remove_button))
        self._actions.setObjectName("activity")
        self.parts, self.strips = (self.table, self.empty), Strips()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._tools, self.table, self.empty, self.strips, self._actions):
            column.addWidget(widget)
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

    def _look_again(self) -> None:
        self._thumbnails.forget()
        self._session.arrivals.look(self._session.arrivals.paths)

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
        self._tools.fit()
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

    def _tell_subject(self, current: QModelIndex) -> None:
        if current.isValid():
            arrival = self.model.items[current.row()]
            self.subject_changed.emit(Subject(words.file_name(arrival.path), arrival.path, note=_note_of(arrival)))

    def _show_match(self, index: QModelIndex) -> None:
        match = self.model.items[index.row()].match
        if match is not None:
            find_like_photo(self._session, match.id, name=words.file_name(match.path))


def _preview(limits: Limits, path: Path) -> Picture:
    """Worker: a small picture of a file from outside."""
    return read_picture(path, side=_SIDE, limits=limits).picture


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

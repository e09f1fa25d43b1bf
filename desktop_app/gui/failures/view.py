"""The files that are not readable, and why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QVBoxLayout

from desktop_app.core.language import tr
from desktop_app.core.types import Failure
from desktop_app.gui import words
from desktop_app.gui.actions import files, folders
from desktop_app.gui.commands import command
from desktop_app.gui.failures.model import FailuresModel
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.session.navigation import Location, Place
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.session.view import View
from desktop_app.gui.widgets.empty_state import Advice, EmptyState
from desktop_app.gui.widgets.row_table import row_table
from desktop_app.gui.widgets.wrapping_row import WrappingRow

__all__ = ["FailuresView"]


class FailuresView(View):
    """A table with what can be done about it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = FailuresModel(self)
        self.table = self._make_table()
        self.empty = EmptyState()
        self.empty.say(
            Advice(tr("No problem files"), tr("Photos that cannot be read are listed here, with the reason."))
        )
        self.retry_button = QPushButton(tr("Try again"))
        self.retry_button.clicked.connect(lambda: folders.retry_failed(session))
        self.copy_button = QPushButton(command("copy-path").label)
        self.copy_button.clicked.connect(self._copy)
        self.reveal_button = QPushButton(command("show-file").label)
        self.reveal_button.clicked.connect(self._reveal)
        self._tools = WrappingRow(self.retry_button, self.copy_button, self.reveal_button, at_start=True)
        self._tools.setContentsMargins(16, 10, 16, 10)
        self.unread = QLabel()
        self.unread.setObjectName("muted")
        self.unread.setWordWrap(True)
        self.unread.setContentsMargins(16, 10, 16, 10)
        only_plain(self.unread)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._tools, self.table, self.empty, self.unread):
            column.addWidget(widget)
        self.parts = (self.table, self.empty)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.table.selectionModel().currentChanged.connect(self._tell_subject)
        session.shelf.changed.connect(self._follow)
        self._enable()

    def open(self, location: Location, place: Place | None) -> None:  # noqa: ARG002 -- a view's
        """Read the list."""
        self.subject_changed.emit(None)
        self.refresh()

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._session.tasks.run(self._session.shelf.read_failures, then=self._take, channel="failures")

    def _take(self, failures: list[Failure]) -> None:
        chosen = {failure.path for failure in self._chosen()}
        self.model.show(failures)
        for row, failure in enumerate(failures):
            if failure.path in chosen:
                self.table.selectRow(row)
        for widget in (self._tools, self.table):
            widget.setVisible(bool(failures))
        self.unread.setText(f"{self._session.shelf.unread}.")
        self.unread.setVisible(bool(self._session.shelf.unread))
        self.empty.setVisible(not failures)
        self.counted.emit(words.count_of(len(failures), "file") if failures else "")
        self._enable()

    def _make_table(self) -> QTableView:
        table = row_table(self.model, name=tr("Problem files"), widths=(200, 0, 0), paths=(2,))
        table.activated.connect(lambda _index: self._reveal())
        return table

    def _chosen(self) -> list[Failure]:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        return [self.model.items[row] for row in sorted(rows)]

    def _enable(self) -> None:
        some = bool(self._chosen())
        self.copy_button.setEnabled(some)
        self.reveal_button.setEnabled(some)

    def _tell_subject(self, current: QModelIndex) -> None:
        if current.isValid():
            path = self.model.items[current.row()].path
            self.subject_changed.emit(Subject(words.file_name(path), path, note=tr("Could not be added")))

    def _copy(self) -> None:
        files.copy_path(self._session, [failure.path for failure in self._chosen()])

    def _reveal(self) -> None:
        for failure in self._chosen()[:1]:
            files.show_in_file_manager(self._session, failure.path)

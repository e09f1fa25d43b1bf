"""Keeping the sharpest of every burst: what would be marked is shown before it is."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from desktop_app.core.duplicates.by_sharpness import Weighed
from desktop_app.core.duplicates.favouring import Favoured
from desktop_app.core.language import comma_list, english, plural, tr
from desktop_app.gui import words
from desktop_app.gui.plain_text import only_plain, plain
from desktop_app.gui.widgets.enter_key import settle_enter
from desktop_app.gui.widgets.placement import fit_to_screen
from desktop_app.gui.widgets.row_table import row_table
from desktop_app.gui.widgets.table_model import Index, TableModel

__all__ = ["SharpestDialog"]


class _Model(TableModel[Favoured]):
    """A row a burst."""

    columns = (english("Keep"), english("Select for removal"), english("Size"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names; whole paths as tooltips."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.items[index.row()]
        shown = words.whole_path if role == Qt.ItemDataRole.ToolTipRole else words.file_name
        size = words.file_size(sum(photo.size for photo in row.going))
        text = (shown(row.keeper.path), comma_list([shown(photo.path) for photo in row.going]), size)[index.column()]
        return plain(text) if role == Qt.ItemDataRole.ToolTipRole else text


class SharpestDialog(QDialog):
    """Counts while bursts are measured, then shows what stays of each, and what goes.

    Args:
        count: of the bursts.

    Signals:
        confirmed: (Sequence[Favoured]) mark them.
    """

    confirmed = Signal(object)

    def __init__(self, count: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keep the sharpest of each burst"))
        self.resize(760, 440)
        self._count = count
        self.summary = QLabel()
        only_plain(self.summary)
        self.summary.setWordWrap(True)
        self.model = _Model(self)
        self.table = row_table(self.model, name=tr("What would be selected"), widths=(190, 0, 80))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.confirm_button = buttons.addButton(tr("Select"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm_button.setObjectName("primary")
        self.confirm_button.setEnabled(False)
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for part in (self.summary, self.table, buttons):
            column.addWidget(part, 1 if part is self.table else 0)
        self._say(0)
        fit_to_screen(self)
        settle_enter(self)

    def count(self, weighed: Weighed) -> None:
        """How far it is."""
        if shiboken6.isValid(self):  # the answer may outlive the window
            self._say(weighed.done)

    def show_found(self, weighed: Weighed | None) -> None:
        """All are measured."""
        if weighed is None or not shiboken6.isValid(self):
            return
        self.model.show(weighed.found)
        going = [photo for one in weighed.found for photo in one.going]
        said = [
            tr(
                "Of {bursts} the sharpest photo is kept, and {photos} ({size}) will be selected. "
                "Nothing is removed yet.",
                bursts=words.count_of(len(weighed.found), "burst"),
                photos=words.count_of(len(going), "photo"),
                size=words.file_size(sum(photo.size for photo in going)),
            )
            if going
            else tr("Nothing to select: every other photo of these bursts is selected, protected or kept already.")
        ]
        if weighed.untold:
            said.append(
                plural(
                    weighed.untold,
                    "{count:,} burst is left alone: it cannot be measured.",
                    "{count:,} bursts are left alone: they cannot be measured.",
                )
            )
        self.summary.setText(" ".join(said))
        self.confirm_button.setText(tr("Select {going}", going=words.number(len(going))) if going else tr("Select"))
        self.confirm_button.setEnabled(bool(going))
        if going:
            self.confirm_button.setFocus()

    def _say(self, done: int) -> None:
        self.summary.setText(
            tr(
                "Measuring how sharp the photos are… {done} of {bursts}",
                done=words.number(done),
                bursts=words.count_of(self._count, "burst"),
            )
        )

    def _confirm(self) -> None:
        self.confirmed.emit(self.model.items)
        self.accept()

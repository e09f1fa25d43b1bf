"""A dialog with a list, and one button for what is chosen in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.language import tr
from desktop_app.gui.plain_text import plain
from desktop_app.gui.widgets.enter_key import settle_enter

__all__ = ["ListDialog", "list_item"]

_VALUE = Qt.ItemDataRole.UserRole + 1


class ListDialog(QDialog):
    """Lists items; its button hands over the values of those that are selected, and closes it.

    Args:
        heading: what choosing does, above the list.
        items: of `list_item`.
        name: of the list, for a screen reader.
        button: what the button says.

    Signals:
        chosen: (list) the values of the selected items.
    """

    chosen = Signal(object)

    def __init__(
        self, heading: str, items: Iterable[QListWidgetItem], *, name: str, button: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        above = QLabel(heading)
        above.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for item in items:
            self.list.addItem(item)
        self.button = QPushButton(button)
        self.button.setEnabled(False)
        self.button.clicked.connect(self._choose)
        self.list.itemSelectionChanged.connect(lambda: self.button.setEnabled(bool(self.list.selectedItems())))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        for widget in (above, self.list, buttons):
            column.addWidget(widget)
        settle_enter(self)
        self.list.setCurrentRow(0)  # or the arrow keys could not choose the only one

    def _choose(self) -> None:
        self.chosen.emit([item.data(_VALUE) for item in self.list.selectedItems()])
        self.accept()


def list_item(text: str, value: object, *, tip: str) -> QListWidgetItem:
    """An item for a `ListDialog`; its tip is shown as plain text."""
    item = QListWidgetItem(text)
    item.setData(_VALUE, value)
    item.setToolTip(plain(tip))
    return item

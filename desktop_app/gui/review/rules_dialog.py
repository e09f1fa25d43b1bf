"""What makes the photo of a group that stays, in the person's order, and which folders are never touched."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.duplicates.keeper import RULES, KeeperRules
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import explained, tr, translated
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.widgets.enter_key import settle_enter
from desktop_app.gui.widgets.folder_chooser import chosen_folder
from desktop_app.gui.widgets.placement import fit_to_screen, scrolling

_NAME = Qt.ItemDataRole.UserRole + 1

__all__ = ["FolderList", "RulesDialog"]


class FolderList(QWidget):
    """Folders in an order, to add to and take from."""

    def __init__(self, name: str, folders: tuple[Path, ...], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setFixedHeight(84)
        for folder in folders:
            self.add(folder)
        add, remove = QPushButton(tr("Add…")), QPushButton(tr("Remove"))
        add.clicked.connect(self._ask)
        remove.clicked.connect(lambda: self.list.takeItem(self.list.currentRow()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 1)
        buttons = QVBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(remove)
        buttons.addStretch()
        row.addLayout(buttons)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders, as they are listed."""
        return tuple(self.list.item(row).data(_NAME) for row in range(self.list.count()))

    def add(self, folder: Path) -> None:
        """Add one at the end, if it is not there."""
        if folder not in self.folders:
            item = QListWidgetItem(display_path(folder))
            item.setData(_NAME, folder)
            self.list.addItem(item)

    def _ask(self) -> None:
        chosen = chosen_folder(self.list.accessibleName(), self)
        if chosen is not None:
            self.add(chosen)


class RulesDialog(QDialog):
    """The rules, to be ticked and dragged into an order.

    Signals:
        chosen: (KeeperRules) other rules.
    """

    chosen = Signal(object)

    def __init__(self, rules: KeeperRules, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Which photo to keep"))
        self.resize(640, 600)
        self.order = self._order_list(rules)
        self.pattern = QLineEdit(rules.pattern)
        self.pattern.setPlaceholderText(tr("*/Originals/*"))
        self.preferred = FolderList(tr("Preferred folders"), rules.preferred)
        self.protected = FolderList(tr("Protected folders"), rules.protected)
        whole, contents = QVBoxLayout(self), QWidget()
        whole.setContentsMargins(20, 16, 20, 16)
        whole.addWidget(scrolling(contents), 1)
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        words = QLabel(tr("Lookalike keeps the best photo of each group. Rules apply from top to bottom."))
        words.setObjectName("muted")
        words.setWordWrap(True)
        column.addWidget(words)
        row = QHBoxLayout()
        row.addWidget(self.order, 1)
        row.addLayout(self._movers())
        column.addLayout(row, 1)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Path pattern"), self.pattern)
        form.addRow(tr("Preferred folders"), self.preferred)
        form.addRow(tr("Protected folders"), self.protected)
        column.addLayout(form)
        note = QLabel(
            tr("Photos in preferred folders are kept before others. Photos in protected folders are never removed.")
        )
        note.setObjectName("muted")
        note.setWordWrap(True)
        column.addWidget(note)
        self.complaint = QLabel()
        only_plain(self.complaint)
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        column.addWidget(self.complaint)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        use = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        use.setObjectName("primary")
        buttons.accepted.connect(self._use)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        fit_to_screen(self)
        settle_enter(self)

    @property
    def rules(self) -> KeeperRules:
        """The rules, as they are set now."""
        items = [self.order.item(row) for row in range(self.order.count())]
        order = tuple(item.data(_NAME) for item in items if item.checkState() is Qt.CheckState.Checked)
        return KeeperRules(
            order=order or KeeperRules().order,
            pattern=self.pattern.text().strip(),
            preferred=self.preferred.folders,
            protected=self.protected.folders,
        )

    def _order_list(self, rules: KeeperRules) -> QListWidget:
        order = QListWidget()
        order.setAccessibleName(tr("Rules, the most important first"))
        order.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        order.setWordWrap(True)
        order.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in (*rules.order, *(name for name in RULES if name not in rules.order)):
            item = QListWidgetItem(_capital(translated(RULES[name].help)))
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in rules.order else Qt.CheckState.Unchecked)
            order.addItem(item)
        order.setCurrentRow(0)
        return order

    def _movers(self) -> QVBoxLayout:
        column = QVBoxLayout()
        for text, step in ((tr("Up"), -1), (tr("Down"), 1)):
            button = QPushButton(text)
            button.clicked.connect(lambda _checked=False, step=step: self.shift(step))
            column.addWidget(button)
        column.addStretch()
        return column

    def shift(self, step: int) -> None:
        """Move the current rule up (-1) or down (1)."""
        row = self.order.currentRow()
        if 0 <= row + step < self.order.count():
            item = self.order.takeItem(row)
            self.order.insertItem(row + step, item)
            self.order.setCurrentRow(row + step)

    def _use(self) -> None:
        try:
            rules = self.rules.heeded()
        except KnownError as error:
            self.complaint.setText(f"{_capital(explained(error))}.")
            self.complaint.show()
            return
        self.chosen.emit(rules)
        self.accept()


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]

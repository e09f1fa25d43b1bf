"""The clean-up rules, what they found, and a form for a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.cleanup.rule import SURE, CleanupRule
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.types import Photo
from desktop_app.gui import words
from desktop_app.gui.plain_text import only_plain

_NAME = Qt.ItemDataRole.UserRole + 1

__all__ = ["CleanupDialog"]


class CleanupDialog(QDialog):
    """A tree of rules with the copies that wait under each.

    Signals:
        added: (CleanupRule) keep it.
        removed: (str) forget the rule of that name.
        run_wanted: look for copies by all rules.
        approved: (CleanupRule) let go what waits for it.
    """

    added = Signal(object)
    removed = Signal(str)
    run_wanted = Signal()
    approved = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Clean-up rules")
        self.resize(820, 560)
        self._rules: dict[str, CleanupRule] = {}
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName("Rules, and the copies that wait")
        self.tree.itemSelectionChanged.connect(self._enable)
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setWordWrap(True)
        only_plain(self.said)
        self.name, self.inside, self.folder = QLineEdit(), QLineEdit(), QLineEdit()
        self.inside.setPlaceholderText("anywhere")
        self.folder.setPlaceholderText("the system's trash")
        self.relations = {relation: QCheckBox(relation.value) for relation in SURE}
        self.add_button = self._button("Add this rule", self._add)
        self.run_button = self._button("Look for copies", self.run_wanted.emit)
        self.remove_button = self._button("Remove the rule", lambda: self.removed.emit(self._chosen()))
        self.approve_button = self._button("Let them go…", lambda: self.approved.emit(self._rules[self._chosen()]))
        self._lay_out()
        self._enable()

    def show_rules(self, rules: Sequence[CleanupRule], queue: Mapping[str, Sequence[Photo]]) -> None:
        """Show these, and what waits for each by its name."""
        chosen = self._chosen()
        self._rules = {rule.name: rule for rule in rules}
        self.tree.clear()
        for rule in rules:
            photos = queue.get(rule.name, ())
            waiting = f" — {words.count_of(len(photos), 'copy', plural='copies')} waiting" if photos else ""
            row = QTreeWidgetItem([f"{display_path(rule.name)}: {rule.words}{waiting}"])
            row.setData(0, _NAME, rule.name)
            for photo in photos:
                leaf = QTreeWidgetItem([display_path(photo.path)])
                leaf.setData(0, _NAME, rule.name)
                row.addChild(leaf)
            self.tree.addTopLevelItem(row)
            row.setSelected(rule.name == chosen)
        self.run_button.setEnabled(bool(rules))
        self._enable()

    def say(self, text: str, *, busy: bool = False) -> None:
        """Say how far it is; while it is busy nothing can be begun."""
        self.said.setText(text)
        for button in (self.run_button, self.add_button):
            button.setEnabled(not busy)
        self._enable()

    def _chosen(self) -> str:
        items = self.tree.selectedItems()
        return str(items[0].data(0, _NAME)) if items else ""

    def _enable(self) -> None:
        items = self.tree.selectedItems()
        top = items[0].parent() or items[0] if items else None
        self.remove_button.setEnabled(top is not None)
        self.approve_button.setEnabled(top is not None and bool(top.childCount()) and self.add_button.isEnabled())

    def _add(self) -> None:
        folders = {name: edit.text().strip() for name, edit in (("inside", self.inside), ("folder", self.folder))}
        try:
            rule = CleanupRule(
                self.name.text().strip(),
                relations=tuple(relation for relation, box in self.relations.items() if box.isChecked()),
                inside=(_folder(folders["inside"]),) if folders["inside"] else (),
                folder=_folder(folders["folder"]) if folders["folder"] else None,
            )
        except KnownError as error:
            self.say(str(error))
            return
        self.say("")
        self.added.emit(rule)

    def _button(self, text: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(action)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        heading = QLabel(
            "A rule finds copies of photos that stay. What it finds waits here until you let it go; "
            "each time is undone as a whole."
        )
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        for button in (self.run_button, self.approve_button, self.remove_button):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.said)
        form, boxes = QFormLayout(), QHBoxLayout()
        for box in self.relations.values():
            box.setChecked(True)
            boxes.addWidget(box)
        boxes.addStretch()
        form.addRow("Name of a new rule", self.name)
        form.addRow("Copies that are", boxes)
        form.addRow("The copy lies in", self.inside)
        form.addRow("It goes to", self.folder)
        column.addLayout(form)
        buttons = QDialogButtonBox()
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _folder(text: str) -> Path:
    path = Path(text).expanduser()
    if not path.is_absolute():
        raise KnownError(f"{display_path(text)} is not a whole path; begin with the drive or the root")
    return path

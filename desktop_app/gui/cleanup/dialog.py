"""The clean-up rules, what they found, and a form for a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.cleanup.rule import CleanupRule
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import explained, tr, translated
from desktop_app.core.types import Photo
from desktop_app.gui import words
from desktop_app.gui.cleanup.rule_form import RuleForm
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.widgets.enter_key import settle_enter
from desktop_app.gui.widgets.placement import fit_to_screen, scrolling

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
        self.setWindowTitle(tr("Clean-up rules"))
        self.resize(820, 680)
        self._rules: dict[str, CleanupRule] = {}
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Rules, and the copies that wait"))
        self.tree.itemSelectionChanged.connect(self._enable)
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setWordWrap(True)
        only_plain(self.said)
        self.form = RuleForm()
        self.add_button = self._button(tr("Add this rule"), self._add)
        self.run_button = self._button(tr("Look for copies"), self.run_wanted.emit)
        self.remove_button = self._button(tr("Remove the rule"), lambda: self.removed.emit(self._chosen()))
        self.approve_button = self._button(tr("Remove them…"), lambda: self.approved.emit(self._rules[self._chosen()]))
        self._lay_out()
        self._enable()
        fit_to_screen(self)
        settle_enter(self)

    def show_rules(self, rules: Sequence[CleanupRule], queue: Mapping[str, Sequence[Photo]]) -> None:
        """Show these, and what waits for each by its name."""
        chosen = self._chosen()
        self._rules = {rule.name: rule for rule in rules}
        self.tree.clear()
        for rule in rules:
            photos = queue.get(rule.name, ())
            waiting = (
                tr(" — {copies} waiting", copies=words.count_of(len(photos), "copy", plural="copies")) if photos else ""
            )
            row = QTreeWidgetItem([f"{display_path(rule.name)}: {translated(rule.words)}{waiting}"])
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
        try:
            rule = self.form.rule()
        except KnownError as error:
            self.say(explained(error))
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
            tr(
                "A rule finds copies of photos that you keep. What it finds waits here until you approve "
                "it. Each removal can be undone as a whole."
            )
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
        column.addWidget(scrolling(self.form))
        buttons = QDialogButtonBox()
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

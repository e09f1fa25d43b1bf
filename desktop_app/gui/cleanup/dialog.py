"""The clean-up rules, what they found, and a form for a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
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
from desktop_app.gui.plain_text import only_plain, plain
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
        self._added = ""  # the rule that is being kept
        self._looking = False  # its button was pressed, which loses the keyboard until it has looked
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)  # what waits is said whole, however long the rule is
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.setAccessibleName(tr("Rules, and the copies that wait"))
        self.tree.itemSelectionChanged.connect(self._enable)
        self.none = QLabel(tr("There are no rules yet. The form below makes one."))
        self.none.setObjectName("muted")
        self.none.hide()
        self.said = QLabel()
        self.said.setObjectName("muted")
        self.said.setWordWrap(True)
        only_plain(self.said)
        self.form = RuleForm()
        self.add_button = self._button(tr("Add this rule"), self._add)
        self.close_button = self._button(tr("Close"), self.reject)
        self.run_button = self._button(tr("Look for copies"), self.run_wanted.emit)
        self.remove_button = self._button(tr("Remove the rule"), lambda: self.removed.emit(self._chosen()))
        self.approve_button = self._button(tr("Remove them…"), lambda: self.approved.emit(self._rules[self._chosen()]))
        self._lay_out()
        self._enable()
        fit_to_screen(self)
        self.add_button.setDefault(True)  # Enter in the form: it says so if something is missing

    def show_rules(self, rules: Sequence[CleanupRule], queue: Mapping[str, Sequence[Photo]]) -> None:
        """Show these, and what waits for each by its name."""
        self._rules = {rule.name: rule for rule in rules}
        if self._added in self._rules:
            chosen, self._added = self._added, ""
            self.form.name.clear()
            self._looking = True  # for copies comes next
        else:
            chosen = self._chosen()
        self.tree.clear()
        for rule in rules:
            photos = queue.get(rule.name, ())
            copies = words.count_of(len(photos), "copy", plural="copies")
            waiting = tr("{copies} waiting", copies=copies) if photos else ""
            row = QTreeWidgetItem([f"{display_path(rule.name)}: {translated(rule.words)}", waiting])
            row.setToolTip(0, plain(row.text(0)))
            row.setData(0, _NAME, rule.name)
            for photo in photos:
                leaf = QTreeWidgetItem([display_path(photo.path)])
                leaf.setData(0, _NAME, rule.name)
                row.addChild(leaf)
            self.tree.addTopLevelItem(row)
            row.setFirstColumnSpanned(not photos)
            row.setExpanded(bool(photos))
        self._choose(chosen)
        self.run_button.setEnabled(bool(rules))
        self.none.setVisible(not rules)
        if not rules:
            self.form.name.setFocus()
        self._enable()
        if self._looking and self.run_button.isEnabled():
            self._looking = False
            (self.approve_button if self.approve_button.isEnabled() else self.run_button).setFocus()

    def say(self, text: str, *, busy: bool = False) -> None:
        """Say how far it is; while it is busy nothing can be begun."""
        self.said.setText(text)
        self._looking |= busy and self.focusWidget() is self.run_button
        for button in (self.run_button, self.add_button):
            button.setEnabled(not busy)
        self._enable()

    def _choose(self, name: str) -> None:
        """Select the rule of that name, or else the first one for which copies wait."""
        rows = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        named = [row for row in rows if row is not None and row.data(0, _NAME) == name]
        waiting = [row for row in rows if row is not None and row.childCount()]
        for row in (named or waiting)[:1]:
            self.tree.setCurrentItem(row)

    def _chosen(self) -> str:
        items = self.tree.selectedItems()
        return str(items[0].data(0, _NAME)) if items else ""

    def _enable(self) -> None:
        items = self.tree.selectedItems()
        top = items[0].parent() or items[0] if items else None
        waiting = top is not None and bool(top.childCount()) and self.add_button.isEnabled()
        if self.focusWidget() is self.approve_button and not waiting:
            self.tree.setFocus()  # Qt would go on to the button that forgets the rule
        self.remove_button.setEnabled(top is not None)
        self.approve_button.setEnabled(waiting)

    def _add(self) -> None:
        try:
            rule = self.form.rule()
        except KnownError as error:
            self.say(explained(error))
            return
        self.say("")
        self._added = rule.name
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
        column.addWidget(self.none)
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
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        column.addWidget(buttons)

"""Before anything is touched: what would go, where to, what stays, and how many bytes that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.removal.actions import RemovalPlan
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.removal.trash import Trash
from desktop_app.gui import words
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.review.plan_model import PlanModel
from desktop_app.gui.widgets.placement import fit_to_screen
from desktop_app.gui.widgets.row_table import row_table

_CHOICES = {
    RemovalKind.TRASH: f"Move to {words.trash()}",
    RemovalKind.MOVE: "Move to a folder",
    RemovalKind.LINK: "Replace exact copies with hard links (keeps both names, frees the space)",
}
_PROMISE = "At least one photo of each group is kept. Each file is checked again first. Nothing is deleted for good"
_VERBS = {
    RemovalKind.TRASH: f"Move {{}} to {words.trash()}",
    RemovalKind.MOVE: "Move {}",
    RemovalKind.LINK: "Replace {} with links",
}
_DOES = {RemovalKind.TRASH: "Remove", RemovalKind.MOVE: "Move", RemovalKind.LINK: "Replace"}

__all__ = ["Planner", "RemovalDialog"]


class Planner(Protocol):
    """`Reviewing.plan`."""

    def __call__(
        self,
        kind: RemovalKind,
        folder: Path | None,
        *,
        then: Callable[[RemovalPlan], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        """Ask for a plan."""


class RemovalDialog(QDialog):
    """Preview and confirmation of an action.

    Args:
        planner: makes the plan.
        trash: where photos would go.
        kinds: of actions to choose from, the first of them at first.
        promise: what is said below, without its full stop.
        folder: where photos are moved, at first.

    Signals:
        confirmed: (RemovalPlan) do it.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        planner: Planner,
        *,
        trash: Trash,
        kinds: Sequence[RemovalKind] = tuple(RemovalKind),
        promise: str = _PROMISE,
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._by_hand, self._promise = trash.can_find(), promise
        self.setWindowTitle("Remove photos")
        self.resize(860, 520)
        self._planner = planner
        self._plan: RemovalPlan | None = None
        self.folder = QLineEdit("" if folder is None else str(folder))
        self.folder.setPlaceholderText("Folder")
        self.folder.setAccessibleName("Folder to move to")
        self.folder.editingFinished.connect(self._ask)
        self.choices = {kind: QRadioButton(text) for kind, text in _CHOICES.items() if kind in kinds}
        self.summary = QLabel()
        self.summary.setObjectName("name")
        self.summary.setWordWrap(True)
        self.promise = QLabel()
        self.promise.setObjectName("muted")
        self.promise.setWordWrap(True)
        only_plain(self.summary, self.promise)
        self.model = PlanModel(self)
        self.confirm_button = QPushButton()
        self.confirm_button.setObjectName("primary")
        self.confirm_button.clicked.connect(self._confirm)
        self._lay_out()
        self.choices[kinds[0]].setChecked(True)
        self._ask()
        fit_to_screen(self)

    @property
    def kind(self) -> RemovalKind:
        """The action chosen."""
        return next(kind for kind, choice in self.choices.items() if choice.isChecked())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.summary)
        group = QButtonGroup(self)
        for kind, choice in self.choices.items():
            group.addButton(choice)
            choice.toggled.connect(lambda on: self._ask() if on else None)
            row = QHBoxLayout()
            row.addWidget(choice)
            if kind is RemovalKind.MOVE:
                row.addWidget(self.folder, 1)
                browse = QPushButton("Choose…")
                browse.clicked.connect(self._browse)
                row.addWidget(browse)
            else:
                row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(row_table(self.model, name="What would be done", widths=(330, 80, 100)), 1)
        column.addWidget(self.promise)
        buttons = QDialogButtonBox()
        buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.confirm_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Move to a folder", self.folder.text())
        if chosen:
            self.folder.setText(chosen)
            self.choices[RemovalKind.MOVE].setChecked(True)
            self._ask()

    def _ask(self) -> None:
        self._plan = None
        self.confirm_button.setEnabled(False)
        self.confirm_button.setText(_VERBS[self.kind].format("…"))
        by_hand = self._by_hand if self.kind is RemovalKind.TRASH else ""
        undo = f"to restore one, {by_hand}" if by_hand else "you can undo it"
        self.promise.setText(f"{self._promise}; {undo}.")
        kind, folder = wish = self._wish
        if kind is RemovalKind.MOVE and (folder is None or not folder.is_absolute()):
            self._refuse(wish, KnownError("Choose the folder to move to."))
        else:
            self._planner(kind, folder, then=partial(self._show_plan, wish), failed=partial(self._refuse, wish))

    @property
    def _wish(self) -> tuple[RemovalKind, Path | None]:
        """The action chosen, and the folder where it needs one."""
        text = self.folder.text() if self.kind is RemovalKind.MOVE else ""
        return self.kind, Path(text).expanduser() if text.strip() else None

    def _show_plan(self, wish: tuple[RemovalKind, Path | None], plan: RemovalPlan) -> None:
        if wish != self._wish:  # it was on its way when another action was chosen
            return
        self._plan = plan
        self.model.show_plan(plan)
        count = words.count_of(len(plan.items), "photo")
        kept = {item.keeper.id for item in plan.items if item.keeper is not None}
        keepers = f" and keep {words.number(len(kept))}" if kept else ""
        where = f" to {display_path(plan.folder)}" if plan.folder is not None else ""
        beside = f", with {words.count_of(plan.companions, 'file')} that belong to them," if plan.companions else ""
        text = f"{_DOES[plan.kind]} {count} ({words.file_size(plan.bytes)}){beside}{where}{keepers}"
        if not (plan.items or plan.left_out):
            text = "Nothing selected"
        elif plan.left_out:
            left = "1 is skipped" if len(plan.left_out) == 1 else f"{words.number(len(plan.left_out))} are skipped"
            text = f"{text}. {left}, see why below" if plan.items else f"Nothing to do: {left}, see why below"
        if plan.losing_attributes:
            losing = f"{words.number(len(plan.losing_attributes))} with other rights, another owner or other tags"
            text = f"{text}. {losing} will have those of the photo that is kept, until you undo it"
        self.summary.setText(text)
        self.confirm_button.setText(_VERBS[plan.kind].format(count))
        self.confirm_button.setEnabled(bool(plan.items))

    def _refuse(self, wish: tuple[RemovalKind, Path | None], error: KnownError) -> None:
        if wish != self._wish:
            return
        self._plan = None
        self.model.show(())
        self.summary.setText(str(error))
        self.confirm_button.setEnabled(False)

    def _confirm(self) -> None:
        if self._plan is not None and (self._plan.kind, self._plan.folder) == self._wish:
            self.confirmed.emit(self._plan)
            self.accept()

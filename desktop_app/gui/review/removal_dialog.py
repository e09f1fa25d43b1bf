"""Before anything is touched: what would go, where to, what stays, and how many bytes that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.errors import KnownError
from desktop_app.core.language import english, explained, plural, tr, translated
from desktop_app.core.removal.actions import RemovalPlan
from desktop_app.core.removal.journal import REMOVALS, RemovalKind
from desktop_app.core.removal.trash import Trash
from desktop_app.gui import words
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.review.plan_model import GAINS, KEEP, MATCH, PlanModel
from desktop_app.gui.review.plan_summary import summary_of
from desktop_app.gui.widgets.enter_key import settle_enter
from desktop_app.gui.widgets.folder_chooser import chosen_folder
from desktop_app.gui.widgets.placement import fit_to_screen
from desktop_app.gui.widgets.row_table import row_table

_CHOICES = {
    RemovalKind.TRASH: english("Move to {trash}"),
    RemovalKind.MOVE: english("Move to a folder"),
    RemovalKind.LINK: english("Replace exact copies with hard links (keeps both names, frees the space)"),
}
_PROMISE = english(
    "At least one photo of each group is kept. Each file is checked again first. Nothing is deleted for good"
)
_VERBS = {
    RemovalKind.TRASH: english("Move {count} to {trash}"),
    RemovalKind.MOVE: english("Move {count}"),
    RemovalKind.LINK: english("Replace {count} with links"),
}

TYPED_MS = 300
"""What would be done is asked once no letter of the folder has come for that long."""

__all__ = ["TYPED_MS", "Planner", "RemovalDialog"]


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
        hidden: how many of the photos are not on show behind the dialog.

    Signals:
        confirmed: (RemovalPlan) do it.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        planner: Planner,
        *,
        trash: Trash,
        kinds: Sequence[RemovalKind] = REMOVALS,
        promise: str = "",
        folder: Path | None = None,
        hidden: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._by_hand, self._promise = trash.can_find(), promise or translated(_PROMISE)
        moving = kinds[0] is RemovalKind.MOVE
        self.setWindowTitle(tr("Move to a folder") if moving else tr("Remove photos"))
        self.resize(940, 520)
        self._planner = planner
        self._plan: RemovalPlan | None = None
        self.folder = QLineEdit("" if folder is None else str(folder))
        self.folder.setPlaceholderText(tr("Folder"))
        self.folder.setAccessibleName(tr("Folder to move to"))
        self.folder.editingFinished.connect(self._settle)
        self._typing = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typing.timeout.connect(self._ask)
        self.folder.textEdited.connect(self._type)
        self.choices = {
            kind: QRadioButton(translated(text).replace("{trash}", words.trash()))
            for kind, text in _CHOICES.items()
            if kind in kinds
        }
        self.summary = QLabel()
        self.summary.setObjectName("name")
        self.summary.setWordWrap(True)
        self.hidden = _about_hidden(hidden)
        self.promise = QLabel()
        self.promise.setObjectName("muted")
        self.promise.setWordWrap(True)
        only_plain(self.summary, self.promise)
        self.model = PlanModel(self)
        self.table = row_table(self.model, name=tr("What would be done"), widths=(0, 80, 140, 0, 190), paths=(0,))
        for column in (MATCH, KEEP, GAINS):
            self.table.setColumnHidden(column, True)  # until something is compared
        self.confirm_button = QPushButton()
        self.confirm_button.setObjectName("primary")
        self.confirm_button.clicked.connect(self._confirm)
        self._lay_out()
        self.choices[kinds[0]].setChecked(True)
        self._ask()
        fit_to_screen(self)
        settle_enter(self)
        if moving:
            self.folder.setFocus()

    @property
    def kind(self) -> RemovalKind:
        """The action chosen."""
        return next(kind for kind, choice in self.choices.items() if choice.isChecked())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.hidden)
        group = QButtonGroup(self)
        for kind, choice in self.choices.items():
            group.addButton(choice)
            choice.toggled.connect(lambda on: self._ask() if on else None)
            row = QHBoxLayout()
            row.addWidget(choice)
            if kind is RemovalKind.MOVE:
                row.addWidget(self.folder, 1)
                browse = QPushButton(tr("Choose…"))
                browse.clicked.connect(self._browse)
                row.addWidget(browse)
            else:
                row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self.table, 1)
        column.addWidget(self.promise)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.confirm_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _browse(self) -> None:
        chosen = chosen_folder(tr("Move to a folder"), self, at=self.folder.text())
        if chosen is not None:
            self.folder.setText(str(chosen))
            self.choices[RemovalKind.MOVE].setChecked(True)
            self._ask()

    def _type(self) -> None:
        """Choose moving, and ask what would be done soon: the button must not wait until the field is left."""
        self.choices[RemovalKind.MOVE].setChecked(True)
        self._plan = None
        self.confirm_button.setEnabled(False)
        self._typing.start()

    def _settle(self) -> None:
        """The field is left, by Enter perhaps, which presses the button: what is planned already is not asked again."""
        if self._plan is None or (self._plan.kind, self._plan.folder) != self._wish:
            self._ask()

    def _ask(self) -> None:
        self._typing.stop()
        self.model.say_kind(self.kind)
        self._plan = None
        self.confirm_button.setEnabled(False)
        self.confirm_button.setText(_verb(self.kind, "…"))
        by_hand = self._by_hand if self.kind is RemovalKind.TRASH else ""
        undo = tr("to restore one, {by_hand}", by_hand=translated(by_hand)) if by_hand else tr("you can undo it")
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
        compared = bool(plan.left_out) or any(item.keeper is not None for item in plan.items)
        for column in (MATCH, KEEP):
            self.table.setColumnHidden(column, not compared)
        self.table.setColumnHidden(GAINS, not any(item.gains for item in plan.items))
        self.summary.setText(summary_of(plan))
        self.confirm_button.setText(_verb(plan.kind, words.count_of(len(plan.items), "photo")))
        self.confirm_button.setEnabled(bool(plan.items))

    def _refuse(self, wish: tuple[RemovalKind, Path | None], error: KnownError) -> None:
        if wish != self._wish:
            return
        self._plan = None
        self.model.show(())
        self.summary.setText(explained(error))
        self.confirm_button.setEnabled(False)

    def _confirm(self) -> None:
        if self._plan is not None and (self._plan.kind, self._plan.folder) == self._wish:
            self.confirmed.emit(self._plan)
            self.accept()


def _about_hidden(count: int) -> QLabel:
    """Says that some of what is removed is not on show; hidden itself where all is."""
    label = QLabel(
        plural(
            count,
            "{count:,} of these photos is hidden by the search or the filter: look through the list.",
            "{count:,} of these photos are hidden by the search or the filter: look through the list.",
        )
    )
    label.setObjectName("goes")
    label.setWordWrap(True)
    label.setVisible(count > 0)
    return label


def _verb(kind: RemovalKind, count: str) -> str:
    """What the button says: "Move 12 photos to the trash"."""
    return translated(_VERBS[kind]).replace("{count}", count).replace("{trash}", words.trash())

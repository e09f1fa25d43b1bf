"""The model of what an action would do: a row a photo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from desktop_app.core.images.companions import in_words
from desktop_app.core.language import english, tr, translated
from desktop_app.core.removal.actions import LeftOut, RemovalItem, RemovalPlan
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.plain_text import plain
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.table_model import Index, TableModel

MATCH, KEEP, GAINS = 2, 3, 4
"""The columns of what is compared with a photo that is kept."""

DOES = {RemovalKind.TRASH: english("Remove"), RemovalKind.MOVE: english("Move"), RemovalKind.LINK: english("Replace")}
"""What is done to a photo, in a word."""

__all__ = ["DOES", "GAINS", "KEEP", "MATCH", "PlanModel"]


class PlanModel(TableModel[LeftOut | RemovalItem]):
    """What is left out, with the reason, then what goes."""

    columns = (english("Remove"), english("Size"), english("Match"), english("Keep"), english("Added in .xmp"))
    _losing: frozenset[PhotoId] = frozenset()

    def say_kind(self, kind: RemovalKind) -> None:
        """Head the photos with the word for what would be done to them."""
        self.columns = (DOES[kind], *PlanModel.columns[1:])
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def show_plan(self, plan: RemovalPlan) -> None:
        """Show what is left out, then what goes."""
        self.say_kind(plan.kind)
        self._losing = frozenset(item.photo.id for item in plan.losing_attributes)
        self.show((*plan.left_out, *plan.items))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text; whole paths and reasons as tooltips; what is left out or loses something as a warning."""
        if not index.isValid():
            return None
        row = self.items[index.row()]
        loses = row.photo.id in self._losing
        if role == Qt.ItemDataRole.ForegroundRole and (isinstance(row, LeftOut) or loses):
            return theme().colour("warn")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        size, path = words.file_size(row.photo.size), words.whole_path(row.photo.path)
        if isinstance(row, LeftOut):
            text = (path, size, tr("skipped"), translated(row.reason), "")[index.column()]
        else:
            relation = "" if row.relation is None else translated(row.relation.value)
            relation += tr(", with other rights, owner or tags") if loses else ""
            keeper = "" if row.keeper is None else words.whole_path(row.keeper.path)
            beside = f" + {translated(in_words(row.companions))}" if row.companions else ""
            text = (path + beside, size, relation, keeper, translated(row.gains))[index.column()]
        return plain(text) if role == Qt.ItemDataRole.ToolTipRole else text

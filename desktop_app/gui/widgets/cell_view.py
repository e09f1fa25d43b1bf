"""An item view of one's own layout: it scrolls downwards, the wheel resizes it, a screen reader reaches its items."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

__all__ = ["CellView"]


class QTableView(QAbstractItemView):
    """Base of the gallery and of the list of groups.

    Qt chooses what it tells a screen reader by the names of a widget's classes. It knows the names of its own views
    only, so a view that derives from their common base would have no items. Under this name each index is a cell:
    its name is the model's AccessibleTextRole, its place what `visualRect` says.

    Signals:
        resized: (int) the person wants pictures larger (1) or smaller (-1).
    """

    resized = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt would bring the photo that was clicked back into sight a moment after one has scrolled away from it.
        self.setAutoScroll(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def horizontalOffset(self) -> int:  # noqa: N802 -- Qt's name
        """Nothing scrolls sideways."""
        return 0

    def verticalOffset(self) -> int:  # noqa: N802 -- Qt's name
        """Pixels scrolled out at the top."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: ARG002, N802 -- Qt's
        """Nothing is hidden."""
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        """Ctrl+wheel changes the pictures' size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resized.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


CellView = QTableView

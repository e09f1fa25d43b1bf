"""Events of what is dragged over the window, made as the Qt at hand wants them."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent

__all__ = ["entering", "moving"]

# Until then Qt took whole pixels only; since then it warns of them.
_IN_PARTS = QLibraryInfo.version() >= QVersionNumber(6, 12)


def entering(
    at: QPoint,
    data: QMimeData,
    *,
    actions: Qt.DropAction = Qt.DropAction.CopyAction,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> QDragEnterEvent:
    """Something comes over a widget."""
    return QDragEnterEvent(_place(at), actions, data, Qt.MouseButton.LeftButton, keys)


def moving(
    at: QPoint, data: QMimeData, *, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> QDragMoveEvent:
    """It is held over a place in it."""
    return QDragMoveEvent(_place(at), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)


def _place(at: QPoint) -> QPoint:
    return QPointF(at) if _IN_PARTS else at  # type: ignore[return-value]

"""The mouse wheel, where it scrolls what is around a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

__all__ = ["leave_wheel"]


class _Leaving(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 -- Qt's names
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()  # so that Qt asks what is around it
        return True


def leave_wheel(field: QWidget) -> None:
    """Let the wheel scroll on over a field: Qt would change its value, and the person means the page."""
    field.installEventFilter(_Leaving(field))

"""Fields of numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox

_INDENT = 7
"""As far as the text of other fields stands from their frame, device-independent pixels."""

__all__ = ["indent"]


def indent(field: QAbstractSpinBox) -> None:
    """Keep the number off the frame: the padding that a style sheet gives such a field counts for nothing in Qt."""
    field.lineEdit().setTextMargins(_INDENT, 0, _INDENT, 0)

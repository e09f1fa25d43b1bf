"""A text in whole lines: what does not fit ends with "…", and no line is cut through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

__all__ = ["wrapped"]


def wrapped(text: str, font: QFont, width: int, *, most: int) -> list[str]:
    """The lines of a text within a width; the last of `most` ends with "…" where there is more."""
    layout = QTextLayout(text, font)
    units, lines = text.encode("utf-16-le"), list[str]()  # Qt counts in units of UTF-16
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if len(lines) == most - 1 and end < len(units):
            rest = units[start:].decode("utf-16-le")
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(units[start:end].decode("utf-16-le").strip())
    layout.endLayout()
    return lines

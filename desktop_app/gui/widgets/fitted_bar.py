"""A bar of words and buttons, of which the words give way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.gui.widgets.wrapping_row import WrappingRow

SPACING = 8
_LETTERS = 16
"""Letters that the words have room for, or they are not shown."""

__all__ = ["FittedBar"]


class FittedBar(QFrame):
    """Words at its beginning, where the tools leave room for them; no tool is ever cut.

    Args:
        words: a label, or what holds some.
        tools: buttons and the like; they take another line where one is not enough.
    """

    def __init__(self, words: QWidget, tools: Sequence[QWidget], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.tools = words, WrappingRow(*tools, spacing=SPACING)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it takes what is left
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)  # the same on both sides: Qt does not mirror margins
        self._row.setSpacing(SPACING)
        self._row.addWidget(words, 1)
        self._row.addWidget(self.tools)

    def fit(self) -> None:
        """Say less until everything fits; to be called when a tool's text changes, or one comes or goes."""
        margins = self._row.contentsMargins()
        wanted = 0
        for wanted in self.sayings():
            self.tools.updateGeometry()
            taken = self.tools.sizeHint().width() + margins.left() + margins.right()
            if taken + (wanted + SPACING if wanted else 0) <= self.width():
                break
        self.words.setVisible(wanted > 0)

    def sayings(self) -> Iterator[int]:
        """Pixels that the words want, as the tools are just then; 0, the last, for no words."""
        yield self.words.fontMetrics().averageCharWidth() * _LETTERS
        yield 0

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        self.fit()

"""A label that shortens long text in the middle, where file names matter least."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from desktop_app.gui.plain_text import plain
from desktop_app.gui.widgets.painting import painting

__all__ = ["ElidedLabel"]


class ElidedLabel(QLabel):
    """One line of text, elided in the middle when there is no room; the whole text is its tooltip."""

    def __init__(
        self,
        text: str = "",
        *,
        widest: int = 16_777_215,
        least: str = "Abc…xyz",
        path: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._least = least
        self._widest = widest
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(plain(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The whole text, up to the widest allowed."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(min(width, self._widest), self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Room for the least that is to be read."""
        shortest = self.fontMetrics().horizontalAdvance(self._least) + 2
        return QSize(min(shortest, self.sizeHint().width()), self._height())

    def _height(self) -> int:
        """Of the line: letters that the font lacks come from another one, which may be higher."""
        metrics = self.fontMetrics()
        return max(metrics.height(), metrics.size(Qt.TextFlag.TextSingleLine, self.text()).height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint the elided text."""
        with painting(self) as painter:
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
            if self._path:  # its parts are in their order also among text from right to left
                painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            line = QStyle.visualAlignment(self.layoutDirection(), self.alignment()) | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(self.rect(), line | Qt.AlignmentFlag.AlignVCenter, text)

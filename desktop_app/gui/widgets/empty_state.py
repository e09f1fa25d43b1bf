"""What the middle says when there is nothing to show: what is the matter, and what to do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.theme import application_icon, theme
from desktop_app.gui.widgets.painting import painting

MARGIN = 24
"""Around what is said, device-independent pixels."""

_LONGEST = 560
"""A longer line does not read well."""

__all__ = ["MARGIN", "Advice", "EmptyState"]


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say.

    Attributes:
        heading: what is the matter.
        text: what to do next.
        button: a label, "" for no button.
        welcome: the very first thing a person sees: draw a place to drop folders on.
    """

    heading: str
    text: str
    button: str = ""
    welcome: bool = False


class EmptyState(QWidget):
    """Shows an `Advice`."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self._advice = Advice("", "")
        self._action: Callable[[], None] | None = None
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading.setObjectName("heading")
        self._heading.setWordWrap(True)
        self._text = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        only_plain(self._heading, self._text)
        self._text.setObjectName("muted")
        self._text.setWordWrap(True)
        self._button = QPushButton()
        self._button.setObjectName("primary")
        self._button.clicked.connect(self._act)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(self._heading)
        for widget in (self._text, self._button):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(widget)
            row.addStretch()
            column.addLayout(row)
        column.addStretch(3)
        self.say(self._advice)

    @property
    def advice(self) -> Advice:
        """What it says."""
        return self._advice

    def say(self, advice: Advice, action: Callable[[], None] | None = None) -> None:
        """Say something else; the button does `action`."""
        self._advice, self._action = advice, action
        self._heading.setText(advice.heading)
        self._text.setText(advice.text)
        self._text.setVisible(bool(advice.text))
        self._button.setText(advice.button)
        proxy = self._button if advice.button else None
        self.setFocusProxy(proxy)  # type: ignore[arg-type]  # None for none; before it hides: the keyboard stays here
        self._button.setVisible(bool(advice.button))
        self._picture.setVisible(advice.welcome)
        if advice.welcome and self._picture.pixmap().isNull():
            self._picture.setPixmap(application_icon().pixmap(128, 128))
        self.setAccessibleName(f"{advice.heading}. {advice.text}")
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """The text is as wide as reads well, or as there is room."""
        super().resizeEvent(event)
        self._text.setFixedWidth(min(_LONGEST, max(1, event.size().width() - 2 * MARGIN)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The ground, and the place to drop folders on."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().colour("gallery"))
            if self._advice.welcome:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme().colour("faint"), 2, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), 16, 16)

    def _act(self) -> None:
        if self._action is not None:
            self._action()

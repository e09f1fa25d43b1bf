"""A field of a day, or of any day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from desktop_app.core.errors import KnownError
from desktop_app.core.language import tr
from desktop_app.gui.theme import theme

_LETTERS = 16  # of "2024-12-31", the sign, and edges

__all__ = ["DayField"]


class DayField(QLineEdit):
    """Typed as 2024-12-31, or chosen in a calendar; empty for any day.

    Qt's own field of a date goes through its parts with Tab and cannot be typed into where it says "any day".
    """

    def __init__(self, any_day: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(any_day)
        self.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth() * 2)
        action = QAction(theme().icon("choose", colour="muted"), tr("Choose a day"), self)
        action.triggered.connect(self.choose)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self.calendar: QCalendarWidget | None = None

    @property
    def day(self) -> date | None:
        """The day; None for any.

        Raises:
            KnownError: it is none.
        """
        text = self.text().strip()
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise KnownError(f"{text} is not a day as in 2024-12-31") from None

    def choose(self) -> None:
        """Open a calendar at the day, or at today."""
        calendar = self.calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        typed = QDate.fromString(self.text().strip(), Qt.DateFormat.ISODate)
        calendar.setSelectedDate(typed if typed.isValid() else QDate.currentDate())
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        calendar.adjustSize()
        place = QRect(self.mapToGlobal(self.rect().bottomLeft()), calendar.size())
        if place.bottom() > self.screen().availableGeometry().bottom():
            place.moveBottomLeft(self.mapToGlobal(self.rect().topLeft()))
        calendar.move(place.topLeft())
        calendar.show()

    def _take(self, day: QDate) -> None:
        self.setText(day.toString(Qt.DateFormat.ISODate))
        if self.calendar is not None:
            self.calendar.close()
            self.calendar = None

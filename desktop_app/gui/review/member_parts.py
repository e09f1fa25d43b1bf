"""What a photo of the review is painted of, in a line of its own and as a frame of a burst alike."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle

from desktop_app.core.duplicates.review import Row
from desktop_app.gui.theme import theme

__all__ = ["MemberLook", "bold", "paint_box", "paint_ground", "paint_picture", "placed"]


@dataclass(frozen=True, slots=True)
class MemberLook:
    """How a photo's row looks.

    Attributes:
        image: None while loading, null when the file cannot be shown.
        current: the keyboard's place.
        focused: and the list has the keyboard.
        hovered: the mouse is here.
        weighed: one of its group stays; else it only looks like the others.
    """

    image: QImage | None
    current: bool = False
    focused: bool = False
    hovered: bool = False
    weighed: bool = True


def placed(area: QRect, place: QRect) -> QRect:
    """A place within an area that is given from left to right, and back: mirrored where the window is."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, place)


def paint_ground(painter: QPainter, area: QRect, row: Row | None, look: MemberLook) -> None:
    """What is behind a photo: that it is marked, current, or below the mouse."""
    marked = row is not None and row.marked
    if marked or look.current or look.hovered:
        name = "accent_soft" if look.current else "warn_soft" if marked else "hover"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(name))
        painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)  # two marked ones are two
    if look.current and look.focused:
        painter.setPen(QPen(theme().colour("accent"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(1, 2, -1, -2), 6, 6)


def paint_picture(painter: QPainter, place_: QRect, image: QImage | None, *, faint: bool) -> None:
    """A picture in the middle of a place; what is still being read, or cannot be shown, as a plain ground."""
    if image is None or image.isNull():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("empty_cell"))
        painter.drawRoundedRect(place_, 4, 4)
        if image is not None:
            theme().icon("broken", colour="faint").paint(painter, place_.adjusted(18, 18, -18, -18))
        return
    size = image.size().scaled(place_.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(place_.topLeft(), size)
    place.moveCenter(place_.center())
    painter.setOpacity(0.45 if faint else 1.0)
    painter.drawImage(place, image)
    painter.setOpacity(1.0)


def paint_box(painter: QPainter, box: QRect, row: Row) -> None:
    """Whether a photo is marked, or is protected."""
    if row.protected:
        theme().icon("lock", colour="muted").paint(painter, box)
        return
    if row.marked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("warn"))
        painter.drawRoundedRect(box, 4, 4)
        theme().icon("trash", colour="raised").paint(painter, box.adjusted(2, 2, -2, -2))
        return
    painter.setPen(QPen(theme().colour("muted"), 1.2))
    painter.setBrush(theme().colour("gallery"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def bold(font: QFont) -> QFont:
    """The same letters, heavier."""
    heavier = QFont(font)
    heavier.setBold(True)
    return heavier

"""Paints one photo of a gallery."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from desktop_app.core.images.companions import in_words
from desktop_app.core.types import Photo
from desktop_app.gui.theme import theme

RADIUS = 4.0

__all__ = ["Cell", "badge_of", "paint_cell"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell looks like.

    Attributes:
        image: None while loading, null when the file cannot be shown.
        badge: what belongs to it, or that it is a film; "" for none.
        caption: below the picture; "" for none.
        selected: chosen by the person.
        focused: the keyboard is here.
        query: it is what was asked for.
        hovered: the mouse is here.
    """

    image: QImage | None
    badge: str = ""
    caption: str = ""
    selected: bool = False
    focused: bool = False
    query: bool = False
    hovered: bool = False


def badge_of(photo: Photo) -> str:
    """What the badge of a photo says: "+ RAW, film, edits"; "film" for a film; "" where nothing belongs to it."""
    beside = in_words(photo.companions)
    return " ".join([*(["film"] if photo.is_film else []), *([f"+ {beside}"] if beside else [])])


def paint_cell(painter: QPainter, area: QRect, *, side: int, caption: int, cell: Cell) -> None:
    """Paint a cell.

    Args:
        painter: on the gallery's viewport.
        area: of the cell.
        side: of the square the picture fits in.
        caption: height of the caption line.
        cell: what to paint.
    """
    square = QRect(0, 0, side, side)
    square.moveCenter(area.center())
    square.moveTop(area.top() + (area.height() - side - caption) // 2)
    picture = _picture_rect(square, cell.image)
    if cell.selected or cell.hovered:
        _paint_ground(painter, square.adjusted(-5, -5, 5, 5 + caption), selected=cell.selected)
    _paint_picture(painter, picture, square, cell.image)
    if cell.badge:
        _paint_badge(painter, picture, cell.badge)
    if cell.query or cell.focused:
        _paint_frame(painter, picture, dotted=not cell.query)
    if caption and cell.caption:
        painter.setPen(theme().colour("accent" if cell.query else "muted"))
        line = QRect(square.left(), square.bottom() + 3, square.width(), caption)
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, cell.caption)


def _picture_rect(square: QRect, image: QImage | None) -> QRectF:
    if image is None or image.isNull():
        return QRectF(square)
    size = image.size().toSizeF()
    size.scale(square.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
    picture = QRectF(0, 0, size.width(), size.height())
    picture.moveCenter(QRectF(square).center())
    return picture


def _paint_ground(painter: QPainter, area: QRect, *, selected: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("accent_soft" if selected else "hover"))
    painter.drawRoundedRect(area, 6, 6)


def _paint_picture(painter: QPainter, picture: QRectF, square: QRect, image: QImage | None) -> None:
    if image is None or image.isNull():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("empty_cell"))
        painter.drawRoundedRect(picture, RADIUS, RADIUS)
        if image is not None:
            side = min(48, square.width() // 2)
            mark = QRect(0, 0, side, side)
            mark.moveCenter(square.center())
            theme().icon("broken", colour="faint").paint(painter, mark)
        return
    path = QPainterPath()
    path.addRoundedRect(picture, RADIUS, RADIUS)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.drawImage(picture, image)
    painter.restore()


def _paint_badge(painter: QPainter, picture: QRectF, text: str) -> None:
    """In the lower left corner, as far as there is room."""
    painter.save()
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 0.85)
    painter.setFont(font)
    room = picture.adjusted(6, 6, -6, -6)
    said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room.width()) - 10))
    size = painter.fontMetrics().size(0, said)
    place = QRectF(room.left(), room.bottom() - size.height() - 2, size.width() + 10, size.height() + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("raised"))
    painter.setOpacity(0.85)
    painter.drawRoundedRect(place, 4, 4)
    painter.setOpacity(1.0)
    painter.setPen(theme().colour("text"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)
    painter.restore()


def _paint_frame(painter: QPainter, picture: QRectF, *, dotted: bool) -> None:
    pen = QPen(theme().colour("accent"), 2)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    gap = 2.0 if dotted else 1.0
    painter.drawRoundedRect(picture.adjusted(-gap, -gap, gap, gap), RADIUS + 1, RADIUS + 1)

"""Paints one photo of a gallery."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from desktop_app.core.images.companions import in_words
from desktop_app.core.language import tr, translated
from desktop_app.core.parts import Part
from desktop_app.core.types import Photo
from desktop_app.gui.gallery.tick import paint_tick, tick_target
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.part_outline import paint_outline

RADIUS = 4.0
MOST_ENLARGED = 2
"""An icon of a few pixels is not blown up to a whole cell."""

_HARDLY = 4.0  # pixels that a picture may be stretched by

__all__ = ["MOST_ENLARGED", "Cell", "badge_of", "paint_cell", "paint_heading", "picture_rect"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell looks like.

    Attributes:
        image: None while loading, null when the file cannot be shown.
        badge: what belongs to it, or that it is a film; "" for none.
        caption: below the picture; "" for none.
        selected: chosen by the person.
        focused: the keyboard is here.
        current: it would be here if the gallery had it: what is said beside the gallery is about this photo.
        query: it is what was asked for.
        hovered: the mouse is here.
        part: to be outlined; None for none.
        pixels: of the photo's longer side; 0 while unknown.
    """

    image: QImage | None
    badge: str = ""
    caption: str = ""
    selected: bool = False
    focused: bool = False
    current: bool = False
    query: bool = False
    hovered: bool = False
    part: Part | None = None
    pixels: int = 0


def badge_of(photo: Photo) -> str:
    """What the badge of a photo says: "+ RAW, film, edits"; "film" for a film; "" where nothing belongs to it."""
    beside = translated(in_words(photo.companions))
    return " ".join([*(["film"] if photo.is_film else []), *([f"+ {beside}"] if beside else [])])


def paint_cell(painter: QPainter, room: QRect, *, caption: int, cell: Cell) -> None:
    """Paint a cell.

    Args:
        painter: on the gallery's viewport.
        room: that the picture fits in.
        caption: height of the caption line below it.
        cell: what to paint.
    """
    picture = picture_rect(room, cell)
    if cell.selected or cell.hovered:
        _paint_ground(painter, room.adjusted(-5, -5, 5, 5 + caption), selected=cell.selected)
    _paint_picture(painter, picture, room, cell.image)
    if cell.part is not None:
        paint_outline(painter, picture, cell.part)
    if cell.query or cell.focused or cell.selected:
        _paint_frame(painter, picture, width=3 if cell.selected else 2)
    elif cell.current:
        _paint_frame(painter, picture, width=2, colour="edge")
    if cell.selected or (cell.hovered and not tick_target(picture).isNull()):
        paint_tick(painter, picture, selected=cell.selected)
    if cell.query:
        _paint_badge(painter, picture, room, tr("Your photo"), ground="accent", ink="accent_text")
    elif cell.badge:
        _paint_badge(painter, picture, room, cell.badge, ground="raised", ink="text")
    if caption and cell.caption:
        painter.setPen(theme().colour("accent" if cell.query else "muted"))
        line = QRect(room.left(), room.bottom() + 3, room.width(), caption)
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, cell.caption)


def picture_rect(room: QRect, cell: Cell) -> QRectF:
    """Where in its room the picture of a cell is; all of the room where there is no picture."""
    image = cell.image
    if image is None or image.isNull():
        return QRectF(room)
    size = image.size().toSizeF()
    size.scale(room.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
    if cell.pixels:
        size *= min(1.0, MOST_ENLARGED * cell.pixels / max(size.width(), size.height(), 1.0))
    if room.width() - size.width() < _HARDLY and room.height() - size.height() < _HARDLY:
        return QRectF(room)  # in a row of photos: no sliver is left between its edge and the others'
    picture = QRectF(0, 0, size.width(), size.height())
    picture.moveCenter(QRectF(room).center())
    return picture


def _paint_ground(painter: QPainter, area: QRect, *, selected: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("accent_soft" if selected else "hover"))
    painter.drawRoundedRect(area, 6, 6)


def _paint_picture(painter: QPainter, picture: QRectF, room: QRect, image: QImage | None) -> None:
    if image is None or image.isNull():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("empty_cell"))
        painter.drawRoundedRect(picture, RADIUS, RADIUS)
        if image is not None:
            side = min(48, room.width() // 2, room.height() // 2)
            mark = QRect(0, 0, side, side)
            mark.moveCenter(room.center())
            theme().icon("broken", colour="faint").paint(painter, mark)
        return
    path = QPainterPath()
    path.addRoundedRect(picture, RADIUS, RADIUS)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.drawImage(picture, image)
    painter.restore()


def paint_heading(painter: QPainter, area: QRect, title: str, count: str) -> None:
    """Paint what stands above a section: its title, and how many it has."""
    direction = painter.layoutDirection()
    font = painter.font()
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    metrics = painter.fontMetrics()
    room = area.width() - metrics.horizontalAdvance(count) - 12
    text = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, room)
    painter.setPen(theme().colour("text"))
    painter.drawText(area, start | Qt.AlignmentFlag.AlignVCenter, text)
    painter.setFont(font)
    painter.setPen(theme().colour("muted"))
    after = area.adjusted(metrics.horizontalAdvance(text) + 12, 0, 0, 0)
    after = QStyle.visualRect(direction, area, after)
    painter.drawText(after, start | Qt.AlignmentFlag.AlignVCenter, count)


def _paint_badge(painter: QPainter, picture: QRectF, room: QRect, text: str, *, ground: str, ink: str) -> None:
    """A word on the picture, in colours of the theme; beyond the edges of one that is narrower than its room."""
    metrics = painter.fontMetrics()
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width() - 14))
    width, height = min(metrics.horizontalAdvance(text) + 14, room.width()), metrics.height() + 4
    left = picture.left() if width <= picture.width() else picture.center().x() - width / 2
    area = QRectF(left, picture.bottom() - height, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(ground))
    painter.drawRoundedRect(area, RADIUS, RADIUS)
    painter.setPen(theme().colour(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _paint_frame(painter: QPainter, picture: QRectF, *, width: int, colour: str = "accent") -> None:
    painter.setPen(QPen(theme().colour(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    gap = 2.0
    painter.drawRoundedRect(picture.adjusted(-gap, -gap, gap, gap), RADIUS + 1, RADIUS + 1)

"""Paints a frame of a burst: its picture, as large as its place, and below it what tells it from the others."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from desktop_app.core.duplicates.review import Row
from desktop_app.core.language import tr, translated
from desktop_app.gui import words
from desktop_app.gui.review.member_parts import MemberLook, bold, paint_box, paint_ground, paint_picture, placed
from desktop_app.gui.review.sharpness_words import sharpness_in_words
from desktop_app.gui.theme import theme

_MARGIN, _ABOVE = 8, 4
_SHAPE = 3 / 2  # of most cameras' pictures
_BOX = 18
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

__all__ = ["frame_box", "paint_frame", "row_height_of", "said_of"]


def row_height_of(width: int, line: int) -> int:
    """Of a frame that is so wide, with two lines of text of that height below its picture."""
    return round((width - 2 * _MARGIN) / _SHAPE) + _below(line) + 2 * _MARGIN


def _below(line: int) -> int:
    return 2 * (line + 3) + _ABOVE


def frame_box(area: QRect, line: int) -> QRect:
    """Where a frame's box is: at the beginning of the first line below the picture."""
    side, left = theme().grown(_BOX), area.left() + _MARGIN
    top = area.bottom() + 1 - _MARGIN - _below(line) + _ABOVE
    return placed(area, QRect(left, top + (line + 3 - side) // 2, side, side))


def paint_frame(painter: QPainter, area: QRect, row: Row | None, look: MemberLook) -> None:
    """The picture; box, name and what becomes of it; how sharp it is, and why it stays or when it was taken."""
    line = painter.fontMetrics().height()
    paint_ground(painter, area.adjusted(2, 1, -2, -1), row, look)
    inside = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    picture = QRect(inside.left(), inside.top(), inside.width(), inside.height() - _below(line))
    paint_picture(painter, picture, look.image, faint=row is not None and row.marked)
    if row is None:
        below = QRect(inside.left(), picture.bottom() + 1 + _ABOVE, inside.width(), line + 3)
        _write(painter, placed(area, below), tr("Measuring how sharp it is…"), colour="muted")
        return
    box = frame_box(area, line)
    paint_box(painter, box, row)
    first = QRect(inside.left(), picture.bottom() + 1 + _ABOVE, inside.width(), line + 3)
    fate, colour = _fate_of(row)
    plain = painter.font()
    painter.setFont(bold(plain))
    width = painter.fontMetrics().horizontalAdvance(fate) + 1 if fate else 0
    at_the_end = QRect(first.right() + 1 - width, first.top(), width, first.height())
    _write(painter, placed(area, at_the_end), fate, colour=colour)
    name = first.adjusted(box.width() + _MARGIN, 0, -width - _MARGIN, 0)
    _write(painter, placed(area, name), words.file_name(row.photo.path), mode=Qt.TextElideMode.ElideMiddle)
    painter.setFont(plain)
    _write(painter, placed(area, first.translated(0, line + 3)), said_of(row), colour="muted")


def said_of(row: Row) -> str:
    """How sharp a frame is, and when it was taken or why it stays: "A little softer · taken 1 s apart"."""
    sharpest = row.keeper and row.sharpness is not None and row.sharpness >= 1
    return words.dotted([sharpness_in_words(row.sharpness), "" if sharpest else translated(row.evidence)])


def _fate_of(row: Row) -> tuple[str, str]:
    """What becomes of a frame, and the colour to say it in."""
    if row.keeper:
        return tr("Keep"), "accent"
    return (tr("Remove"), "warn") if row.marked else ("", "text")


def _write(
    painter: QPainter,
    place: QRect,
    text: str,
    *,
    colour: str = "text",
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    painter.setPen(theme().colour(colour))
    painter.drawText(place, _LEFT, painter.fontMetrics().elidedText(text, mode, place.width()))

"""Paints a group of the review: its card, its heading, and its photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle

from desktop_app.core.duplicates.review import Group, Row
from desktop_app.core.images.companions import in_words
from desktop_app.core.language import tr, translated
from desktop_app.gui import words
from desktop_app.gui.commands import command
from desktop_app.gui.review.model import NAMES, sized
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.wrapped_text import wrapped

LINKS = ("compare", "keep", "apart")
"""The commands that the heading of the current group offers."""

NARROW = 520
"""In a row less wide than this, with letters of the usual size, the relation takes the folder's place."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BOX, _BESIDE = 20, 12
"""The side of a box with letters of the usual size, and what is free beside it."""

__all__ = [
    "LINKS",
    "NARROW",
    "MemberLook",
    "box_of",
    "facts_of",
    "lines_of",
    "links_of",
    "paint_card",
    "paint_heading",
    "paint_member",
]


@dataclass(frozen=True, slots=True)
class MemberLook:
    """How a photo's row looks.

    Attributes:
        image: None while loading, null when the file cannot be shown.
        current: the keyboard's place.
        focused: and the list has the keyboard.
        hovered: the mouse is here.
        weighed: one of its group stays; else it only looks like the others.
        note: said after the facts, such as how sharp it is beside the others.
    """

    image: QImage | None
    current: bool = False
    focused: bool = False
    hovered: bool = False
    weighed: bool = True
    note: str = ""


def box_of(area: QRect) -> QRect:
    """Where a row's box is, which grows with the letters."""
    side = theme().grown(_BOX)
    return _placed(area, QRect(area.left() + _BESIDE, area.center().y() - side // 2, side, side))


def _picture_in(area: QRect) -> QRect:
    """Where a row's picture is, from left to right: beside the box."""
    side = area.height() - 16
    return QRect(area.left() + theme().grown(_BOX) + 2 * _BESIDE, area.top() + 8, side, side)


def links_of(area: QRect, painter_width: list[int]) -> list[QRect]:
    """Where a heading's links are, given the widths of their words."""
    right, places = area.right() - 14, []
    for width in reversed(painter_width):
        places.append(_placed(area, QRect(right - width - 12, area.top() + 7, width + 12, area.height() - 14)))
        right -= width + 18
    return places[::-1]


def facts_of(row: Row) -> str:
    """What the file is: "4000×3000 · 2.3 MB · JPEG · 14 June 2019, 15:02"."""
    return words.dotted(_facts(row))


def _facts(row: Row) -> list[str]:
    photo = row.photo
    parts = [f"{photo.width}×{photo.height}", words.file_size(photo.size), photo.format]
    if photo.companions:
        parts.append(f"+ {translated(in_words(photo.companions))}")
    if photo.taken is not None:
        parts.append(words.moment(photo.taken))
    if not photo.online:
        parts.append(tr("drive not connected"))
    return parts


def lines_of(parts: list[str], width: int, *, most: int, fits: Callable[[str], int]) -> list[str]:
    """Parts with dots between them, in at most `most` lines of a width; the last one may be too long.

    Args:
        parts: what is said.
        width: of a line.
        most: lines, 1 or more.
        fits: how wide a text is.
    """
    lines: list[list[str]] = [[]]
    for part in parts:
        if lines[-1] and fits(words.dotted([*lines[-1], part])) > width and len(lines) < most:
            lines.append([part])
        else:
            lines[-1].append(part)
    return [words.dotted(line) for line in lines]


def paint_card(painter: QPainter, card: QRect) -> None:
    """The ground of a group."""
    painter.setPen(QPen(theme().colour("line"), 1))
    painter.setBrush(theme().colour("raised"))
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def paint_heading(painter: QPainter, area: QRect, group: Group, *, links: list[QRect], hovered: int) -> None:
    """A group's heading; `links` is empty where the group is not the current one."""
    room = area.adjusted(16, 0, -14, 0)
    if links:
        room.setRight(_placed(area, links[0]).left() - 10)
    bold = _bold(painter.font())
    painter.save()
    painter.setFont(bold)
    painter.setPen(theme().colour("text"))
    name = translated(NAMES[group.relation])
    said = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(_placed(area, room), _LEFT, said)
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name) + 12)
    painter.restore()
    painter.setPen(theme().colour("muted"))
    said = painter.fontMetrics().elidedText(sized(group), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(_placed(area, room), _LEFT, said)
    for number, (place, name) in enumerate(zip(links, LINKS, strict=False)):
        if number == hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("hover"))
            painter.drawRoundedRect(place, 5, 5)
        painter.setPen(theme().colour("accent"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, command(name).label)


def paint_member(painter: QPainter, area: QRect, row: Row | None, look: MemberLook) -> None:
    """A photo: box, picture, name, folder and facts, and at the right what it is to the one that stays."""
    _paint_ground(painter, area, row, look)
    picture = _picture_in(area)
    _paint_picture(painter, _placed(area, picture), look.image, faint=row is not None and row.marked)
    if row is None:
        return
    _paint_box(painter, box_of(area), row)
    said = min(250, area.width() // 3) if area.width() >= theme().grown(NARROW) else 0
    left = picture.right() + 14
    room = QRect(left, area.top() + 8, area.right() - said - 24 - left, area.height() - 16)
    title, colour, reason = _relation_of(row, weighed=look.weighed)
    where = (words.whole_path(row.photo.path.parent), "muted", False)
    height = painter.fontMetrics().height() + 4
    most = max(1, room.height() // height - 3)  # beside a large picture there is room for all of them
    facts = lines_of(_facts(row), room.width(), most=most, fits=painter.fontMetrics().horizontalAdvance)
    lines = (
        (words.file_name(row.photo.path), "text", True),
        where if said else (words.dotted([title, reason]), colour, False),
        *((line, "muted" if row.marked else "text", False) for line in facts),
        (look.note, "text", False),
    )
    elide = Qt.TextElideMode.ElideMiddle if said else Qt.TextElideMode.ElideRight
    _paint_lines(painter, _placed(area, room), lines, elide=elide)
    if not said:
        return
    room = _placed(area, QRect(area.right() - said - 12, room.top(), said, room.height()))
    _paint_lines(painter, room, ((title, colour, True),), elide=Qt.TextElideMode.ElideRight)
    painter.setPen(theme().colour("muted"))
    below = room.adjusted(0, painter.fontMetrics().height() + 4 if title else 0, 0, 0)
    height = painter.fontMetrics().height()
    for number, line in enumerate(wrapped(reason, painter.font(), said, most=max(1, (below.height() + 4) // height))):
        painter.drawText(QRect(below.left(), below.top() + number * height, said, height), _LEFT, line)


def _placed(area: QRect, place: QRect) -> QRect:
    """A place within an area that is given from left to right, and back: mirrored where the window is."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, place)


def _paint_ground(painter: QPainter, area: QRect, row: Row | None, look: MemberLook) -> None:
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


def _paint_picture(painter: QPainter, square: QRect, image: QImage | None, *, faint: bool) -> None:
    if image is None or image.isNull():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("empty_cell"))
        painter.drawRoundedRect(square, 4, 4)
        if image is not None:
            theme().icon("broken", colour="faint").paint(painter, square.adjusted(18, 18, -18, -18))
        return
    size = image.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(square.topLeft(), size)
    place.moveCenter(square.center())
    painter.setOpacity(0.45 if faint else 1.0)
    painter.drawImage(place, image)
    painter.setOpacity(1.0)


def _paint_box(painter: QPainter, box: QRect, row: Row) -> None:
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


def _relation_of(row: Row, *, weighed: bool) -> tuple[str, str, str]:
    """What a photo is to the one that stays, the colour to say it in, and the reason."""
    title, colour = "", "muted"
    if row.keeper and not weighed:
        return (tr("Remove"), "warn", "") if row.marked else ("", "muted", "")
    if row.keeper:
        title, colour = tr("Keep"), "accent"
    elif row.relation is not None:
        name = translated(row.relation.value)
        title, colour = (
            (tr("Remove · {name}", name=name), "warn") if row.marked else (name[:1].upper() + name[1:], "text")
        )
    reasons = [translated(row.evidence)]
    if row.protected and "protected" not in row.evidence:
        reasons.insert(0, tr("protected"))
    return title, colour, words.dotted(reasons)


def _paint_lines(
    painter: QPainter, room: QRect, lines: tuple[tuple[str, str, bool], ...], *, elide: Qt.TextElideMode
) -> None:
    """Lines of (text, colour, bold) from the top of a room."""
    plain, height = painter.font(), painter.fontMetrics().height() + 4
    for number, (text, colour, bold) in enumerate(lines):
        if (number + 1) * height > room.height() + 8:
            break
        painter.setFont(_bold(plain) if bold else plain)
        painter.setPen(theme().colour(colour))
        line = QRect(room.left(), room.top() + number * height, room.width(), height)
        painter.drawText(line, _LEFT, painter.fontMetrics().elidedText(text, elide, line.width()))
    painter.setFont(plain)


def _bold(font: QFont) -> QFont:
    heavier = QFont(font)
    heavier.setBold(True)
    return heavier

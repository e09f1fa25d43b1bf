"""Paints a group of the review: its card, its heading, and its photos."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.core.duplicates.review import Group, Row
from desktop_app.core.images.companions import in_words
from desktop_app.core.language import tr, translated
from desktop_app.gui import words
from desktop_app.gui.commands import command
from desktop_app.gui.review.member_parts import MemberLook, bold, paint_box, paint_ground, paint_picture, placed
from desktop_app.gui.review.model import NAMES, sized
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.wrapped_text import wrapped

LINKS = ("compare", "keep", "apart")
"""The commands that the heading of the current group offers."""

BURST_LINKS = ("only", "compare", "keep")
"""The same for a burst."""

NARROW = 520
"""In a row less wide than this, with letters of the usual size, the relation takes the folder's place."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BOX, _BESIDE = 20, 12
"""The side of a box with letters of the usual size, and what is free beside it."""

__all__ = [
    "BURST_LINKS",
    "LINKS",
    "NARROW",
    "box_of",
    "facts_of",
    "lines_of",
    "links_of",
    "paint_card",
    "paint_heading",
    "paint_member",
]


def box_of(area: QRect) -> QRect:
    """Where a row's box is, which grows with the letters."""
    side = theme().grown(_BOX)
    return placed(area, QRect(area.left() + _BESIDE, area.center().y() - side // 2, side, side))


def _picture_in(area: QRect) -> QRect:
    """Where a row's picture is, from left to right: beside the box."""
    side = area.height() - 16
    return QRect(area.left() + theme().grown(_BOX) + 2 * _BESIDE, area.top() + 8, side, side)


def links_of(area: QRect, painter_width: list[int]) -> list[QRect]:
    """Where a heading's links are, given the widths of their words."""
    right, places = area.right() - 14, []
    for width in reversed(painter_width):
        places.append(placed(area, QRect(right - width - 12, area.top() + 7, width + 12, area.height() - 14)))
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


def paint_heading(
    painter: QPainter,
    area: QRect,
    group: Group,
    *,
    links: list[QRect],
    names: Sequence[str] = LINKS,
    hovered: int,
) -> None:
    """A group's heading; `links` is empty where the group is not the current one."""
    room = area.adjusted(16, 0, -14, 0)
    if links:
        room.setRight(placed(area, links[0]).left() - 10)
    heavy = bold(painter.font())
    painter.save()
    painter.setFont(heavy)
    painter.setPen(theme().colour("text"))
    name = translated(NAMES[group.relation])
    said = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(placed(area, room), _LEFT, said)
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name) + 12)
    painter.restore()
    painter.setPen(theme().colour("muted"))
    said = painter.fontMetrics().elidedText(sized(group), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(placed(area, room), _LEFT, said)
    for number, (place, name) in enumerate(zip(links, names, strict=False)):
        if number == hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("hover"))
            painter.drawRoundedRect(place, 5, 5)
        painter.setPen(theme().colour("accent"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, command(name).label)


def paint_member(painter: QPainter, area: QRect, row: Row | None, look: MemberLook) -> None:
    """A photo: box, picture, name, folder and facts, and at the right what it is to the one that stays."""
    paint_ground(painter, area, row, look)
    picture = _picture_in(area)
    paint_picture(painter, placed(area, picture), look.image, faint=row is not None and row.marked)
    if row is None:
        return
    paint_box(painter, box_of(area), row)
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
    )
    elide = Qt.TextElideMode.ElideMiddle if said else Qt.TextElideMode.ElideRight
    _paint_lines(painter, placed(area, room), lines, elide=elide)
    if not said:
        return
    room = placed(area, QRect(area.right() - said - 12, room.top(), said, room.height()))
    _paint_lines(painter, room, ((title, colour, True),), elide=Qt.TextElideMode.ElideRight)
    painter.setPen(theme().colour("muted"))
    below = room.adjusted(0, painter.fontMetrics().height() + 4 if title else 0, 0, 0)
    height = painter.fontMetrics().height()
    for number, line in enumerate(wrapped(reason, painter.font(), said, most=max(1, (below.height() + 4) // height))):
        painter.drawText(QRect(below.left(), below.top() + number * height, said, height), _LEFT, line)


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
    """Lines of (text, colour, whether in bold) from the top of a room."""
    plain, height = painter.font(), painter.fontMetrics().height() + 4
    for number, (text, colour, heavy) in enumerate(lines):
        if (number + 1) * height > room.height() + 8:
            break
        painter.setFont(bold(plain) if heavy else plain)
        painter.setPen(theme().colour(colour))
        line = QRect(room.left(), room.top() + number * height, room.width(), height)
        painter.drawText(line, _LEFT, painter.fontMetrics().elidedText(text, elide, line.width()))
    painter.setFont(plain)

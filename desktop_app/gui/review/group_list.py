"""The list of a review: groups as cards, largest saving first, for mouse and keyboard alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.duplicates.review import Row
from desktop_app.core.language import tr
from desktop_app.core.types import PhotoId
from desktop_app.gui.background.thumbnails import Thumbnails
from desktop_app.gui.commands import Needs, Place, command, pressed
from desktop_app.gui.review.frame_painter import frame_box, paint_frame
from desktop_app.gui.review.group_layout import GroupLayout
from desktop_app.gui.review.group_painter import (
    BURST_LINKS,
    LINKS,
    NARROW,
    box_of,
    links_of,
    paint_card,
    paint_heading,
    paint_member,
)
from desktop_app.gui.review.member_parts import MemberLook
from desktop_app.gui.review.model import DuplicatesModel, weighs
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting

__all__ = ["GroupList"]


class GroupList(GroupLayout):
    """Paints what is in sight, and says what the person wants.

    Signals:
        wanted: (str, int) the id of a command of the review, or "back", and the row it is about.
        focus_moved: (int) the current row.
    """

    wanted = Signal(str, int)
    focus_moved = Signal(int)

    def __init__(
        self,
        model: DuplicatesModel,
        thumbnails: Thumbnails[PhotoId],
        large: Thumbnails[PhotoId],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, parent=parent)
        self.setObjectName("gallery")
        self.setAccessibleName(tr("Groups of duplicates"))
        self._thumbnails, self._large = thumbnails, large
        self._seen: dict[PhotoId, list[int]] = {}
        self._hovered = -1
        self._link = -1
        self.setMouseTracking(True)
        for images in (thumbnails, large):
            images.arrived.connect(self._repaint_photo)
        theme().changed.connect(self.viewport().update)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint the groups in sight and ask for their photos and thumbnails."""
        self._seen = {}
        groups = self.groups_in_sight()
        with painting(self.viewport()) as painter:
            painter.fillRect(event.rect(), theme().colour("gallery"))
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            for number in groups:
                self._paint_group(painter, number)
        if len(groups):
            self._groups.need(groups.start, groups.stop)
            length = self.span(groups.start, 0).width() if self.frames else self.row_height
            side = -(-round((length - 16) * self.devicePixelRatioF()) // 64) * 64
            self._thumbnails.want(list(self._seen), side=side)
            if self.frames:
                self._large.want(list(self._seen), side=side)

    def _paint_group(self, painter: QPainter, number: int) -> None:
        paint_card(painter, self.card(number))
        heading = self.span(number, -1)
        if heading.intersects(self.viewport().rect()):
            links = self._links(number) if number == self._current_group() else []
            group = self._groups.weighed(number)
            hovered = self._link if links else -1
            paint_heading(painter, heading, group, links=links, names=self._offered, hovered=hovered)
        current = self.currentIndex().row()
        for member in self.members_in_sight(number):
            row = self._groups.row(number, member)
            known = self._groups.member(row)
            photo = self._groups.groups[number].photos[member] if known is None else known.photo.id
            image = None
            if known is not None or self.frames:  # what they are is seen while they are measured
                self._seen.setdefault(photo, []).append(row)
                image = self._image_of(photo)
            hovered, weighed = row == self._hovered, weighs(self._groups.groups[number].relation)
            look = MemberLook(image, row == current, self.hasFocus(), hovered, weighed)
            paint = paint_frame if self.frames else paint_member
            paint(painter, self.span(number, member), known, look)

    def _image_of(self, photo: PhotoId) -> QImage | None:
        """The thumbnail, or what is large enough for a frame once it is there."""
        large = self._large.image(photo) if self.frames else None
        return self._thumbnails.image(photo) if large is None or large.isNull() else large

    def _box(self, number: int, member: int) -> QRect:
        """Where a click marks a photo."""
        area = self.span(number, member)
        box = frame_box(area, self.fontMetrics().height()) if self.frames else box_of(area)
        return box.adjusted(-8, -12, 8, 12)

    @property
    def _offered(self) -> tuple[str, ...]:
        """The commands in the heading of the current group."""
        return BURST_LINKS if self.frames else LINKS

    def _links(self, number: int) -> list[QRect]:
        if self.span(number, -1).width() < NARROW:
            return []  # keys and the context menu do the same
        widths = [self.fontMetrics().horizontalAdvance(command(name).label) for name in self._offered]
        return links_of(self.span(number, -1), widths)

    def _repaint_photo(self, photo: PhotoId) -> None:
        for row in self._seen.get(photo, ()):
            if row < self._groups.rowCount():
                self.viewport().update(self.visualRect(self._groups.index(row)))

    def _current_group(self) -> int:
        row = self.currentIndex().row()
        return self._groups.place(row)[0] if row >= 0 else -1

    @property
    def current(self) -> Row | None:
        """The photo with the focus."""
        return self._groups.member(self.currentIndex().row())

    def go(self, row: int) -> None:
        """Make a row the current one, and bring it into sight."""
        index = self._groups.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    # The person's hands

    def currentChanged(self, current: object, previous: object) -> None:  # noqa: N802 -- Qt's name
        """Tell about the new current photo."""
        super().currentChanged(current, previous)  # type: ignore[arg-type]  # as Qt gives them
        self.focus_moved.emit(self.currentIndex().row())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Space, Enter, S, N, K, Del and Backspace; the arrows and the rest are Qt's."""
        name = pressed(event, Place.REVIEW)
        row = self.currentIndex().row()
        if name in {"larger", "smaller"}:
            self.resized.emit(1 if name == "larger" else -1)
        elif name:
            if row >= 0 or name in {"back", "trash"}:
                self.wanted.emit(name, row)
        else:
            super().keyPressEvent(event)
            self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click on a box marks, on a link does what it says, elsewhere it makes the photo current."""
        point = event.position().toPoint()
        place = self.place_at(point)
        if place is None or event.button() == Qt.MouseButton.MiddleButton:
            return
        number, member = place
        row = self._groups.row(number, member)
        left = event.button() == Qt.MouseButton.LeftButton
        link = self._link_at(point)
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # before anything opens that wants the keyboard
        if member < 0 and left and link >= 0:
            name = self._offered[link]
            self.wanted.emit(name, self.currentIndex().row() if command(name).needs is Needs.MEMBER else row)
        elif member < 0:
            self.go(self._groups.row(number, 0))
        else:
            self.go(row)
            if left and self._box(number, member).contains(point):
                self.wanted.emit("mark", row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Everything happened at the press."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Compare; two quick clicks on a box are two clicks."""
        point = event.position().toPoint()
        place = self.place_at(point)
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if place[1] < 0 or self._box(*place).contains(point):
            self.mousePressEvent(event)
        else:
            self.wanted.emit("compare", self._groups.row(*place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the mouse with a quiet highlight."""
        point = event.position().toPoint()
        place = self.place_at(point)
        row = -1 if place is None or place[1] < 0 else self._groups.row(*place)
        self._hover(row, self._link_at(point))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """The mouse left."""
        super().leaveEvent(event)
        self._hover(-1, -1)

    def _link_at(self, point: QPoint) -> int:
        place = self.place_at(point)
        if place is None or place[0] != self._current_group():
            return -1
        return next((n for n, link in enumerate(self._links(place[0])) if link.contains(point)), -1)

    def _hover(self, row: int, link: int) -> None:
        if (row, link) != (self._hovered, self._link):
            self._hovered, self._link = row, link
            hand = Qt.CursorShape.PointingHandCursor if link >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            self.viewport().update()

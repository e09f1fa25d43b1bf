"""Space: the photo over the whole window; the arrows go on to the next one, Space or Esc leave."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.errors import KnownError
from desktop_app.core.images.exposure import UNSAID, Exposure
from desktop_app.core.language import english, explained, tr, translated
from desktop_app.core.parts import Part
from desktop_app.gui import words
from desktop_app.gui.background.pictures import Pictures
from desktop_app.gui.commands import Place, command, pressed
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.enter_key import press_focused
from desktop_app.gui.widgets.overlay import Overlay
from desktop_app.gui.widgets.painting import painting
from desktop_app.gui.widgets.part_canvas import PartCanvas
from desktop_app.gui.widgets.step_keys import step_of
from desktop_app.gui.window.facts import facts

SIDE = 2400
"""Longest side of the picture that is read, pixels."""

WHOLE = 12_000
"""Longest side that is read once it is zoomed into, pixels."""

_LETTERS = 16
"""Letters of the name that are to be read before buttons have words."""

_GROUND = QColor(12, 12, 14)
_HOW_TO_DRAW = english("Drag over a part of it. Or use the arrows, with Shift for its size, then Enter.")

__all__ = ["QuickLook"]


class _Canvas(PartCanvas):
    """The picture on a dark ground.

    Signals:
        beside: the ground was clicked.
    """

    beside = Signal()

    @property
    def ground(self) -> QColor:
        return _GROUND

    @property
    def ink(self) -> QColor:
        return QColor(232, 232, 234)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        if self.drawing or self.picture_in(self.rect()).contains(event.position()):
            super().mousePressEvent(event)
        else:
            self.beside.emit()


class QuickLook(Overlay):
    """An overlay on its parent.

    Signals:
        step_wanted: (int) the next photo (1) or the one before (-1).
        wanted: (str) a command about the photo: "ask-part", "pick" or "trash".
        part_drawn: (Part) a part of the photo was chosen, to be looked for.
    """

    step_wanted = Signal(int)
    wanted = Signal(str)
    part_drawn = Signal(object)

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._subject: Subject | None = None
        self._words, self._exposure = "", UNSAID
        self._asked = 0
        self.canvas = _Canvas()
        self.canvas.moved.connect(self._zoomed)
        self.canvas.beside.connect(self.leave)
        self.canvas.drawn.connect(self._take_part)
        self._name, self._facts, self._zoom, self.state = ElidedLabel(), ElidedLabel(), QLabel(), QLabel()
        self._name.setObjectName("name")
        for label in (self._facts, self._zoom):
            label.setObjectName("muted")
        self.state.setObjectName("goes")
        self._buttons = {
            identity: _button(identity, partial(self.wanted.emit, identity))
            for identity in ("ask-part", "pick", "trash")
        }
        self._arrows = [
            _button("", partial(self.step_wanted.emit, step), name=name)
            for step, name in ((-1, tr("Previous photo")), (1, tr("Next photo")))
        ]
        self._lay_out()
        self.setAccessibleName(tr("Quick look"))
        theme().changed.connect(self._paint_icons)
        self._paint_icons()

    @property
    def image(self) -> QImage:
        """What is shown; null while there is nothing."""
        return self.canvas.images[0]

    @property
    def caption(self) -> str:
        """What stands below it: its name, or why it is not shown."""
        return self._words or (self._subject.name if self._subject else "")

    def look(self, subject: Subject, preview: QImage, *, state: str = "") -> None:
        """Show a photo; `preview` stands in until it is read. `state`: what was chosen for it, in a word."""
        same = self.isVisible() and self._subject is not None and _is_same(self._subject, subject)
        self._subject = subject
        self.show_state(state)
        self._buttons["trash"].setEnabled(subject.photo is not None)
        self._buttons["pick"].setEnabled(subject.photo is not None)
        if not same:
            self._words, self._exposure = "", UNSAID
            photo = subject.photo
            self.canvas.natural = QSizeF() if photo is None else QSizeF(photo.width, photo.height)
            self.canvas.outline(subject.part)
            self.canvas.show_image(0, preview)
            self.canvas.fit()
            self._ask(SIDE)
        self._name.set_text(self.caption)
        self._say_facts()
        if not self.isVisible():
            self.cover()

    def show_state(self, state: str) -> None:
        """What was chosen for the photo on show: "Selected", or "Remove"; "" for nothing."""
        self.state.setText(state)
        self.state.setVisible(bool(state))
        pick = command("pick")
        self._buttons["pick"].setText(pick.label_again if state else pick.label)
        self._fit()

    def draw(self) -> None:
        """Let a part of the photo be drawn, to be looked for."""
        self.canvas.draw()
        self._say_facts()

    def _say_facts(self) -> None:
        """What is known of the photo; while a part is drawn, how that is done."""
        known = () if self._subject is None else facts(self._subject, self._exposure)
        said = words.dotted(text for label, text in known if label != tr("Similarity"))
        self._facts.set_text(translated(_HOW_TO_DRAW) if self.canvas.drawing else said)

    def _take_part(self, part: Part) -> None:
        self.leave()
        self.part_drawn.emit(part)

    def leave(self) -> None:
        """Go away."""
        self._pictures.drop("quick-look")
        self.canvas.show_image(0, QImage())
        self.hide()
        self.closed.emit()

    def _ask(self, side: int) -> None:
        if self._subject is not None:
            self._asked = side
            self._pictures.request(
                self._subject.source,
                side=side,
                then=self._show_image,
                failed=self._fail,
                channel="quick-look",
                exposed=self._take_exposure,
            )

    def _take_exposure(self, exposure: Exposure) -> None:
        self._exposure = exposure
        self._say_facts()

    def _show_image(self, image: QImage) -> None:
        self.canvas.show_image(0, image)
        self._zoomed()

    def _fail(self, error: KnownError) -> None:
        self._words = explained(error)
        self._name.set_text(self.caption)
        if self.image.isNull():
            self.canvas.show_image(0, QImage(), self._words)

    def _zoomed(self) -> None:
        """Say how large it is, and read all of its pixels once they can be seen."""
        scale = self.canvas.scale() * self.devicePixelRatioF()
        self._zoom.setText("" if self.image.isNull() else f"{scale:.0%}")
        self._fit()
        natural, image = self.canvas.natural, self.image
        shown = self.canvas.picture_in(self.canvas.rect()).width() * self.devicePixelRatioF()
        more = natural.isValid() and shown > image.width() and natural.width() > image.width()
        if more and self._asked == SIDE and max(image.width(), image.height()) >= SIDE:
            self._ask(WHOLE)

    # Looks

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        bar = QFrame()
        bar.setObjectName("activity")
        self._row = row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 14, 8)
        row.setSpacing(10)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for label in (self._name, self._facts):
            lines.addWidget(label)
        row.addLayout(lines, 1)
        close = _button("", self.leave, name=tr("Close"), tip=tr("Close (Esc)"))
        self._close = close
        for widget in (self.state, self._zoom, *self._arrows, *self._buttons.values(), close):
            row.addWidget(widget)
        column.addWidget(bar)

    def _fit(self) -> None:
        """Leave out words, first where the icon says the same, until every button is whole and the name can be read."""
        name = self._name.fontMetrics().averageCharWidth() * _LETTERS
        lacking = max(0, min(name, self._name.sizeHint().width()) - self._name.minimumSizeHint().width())
        for bare in ((), ("trash",), ("trash", "ask-part")):
            for identity in ("trash", "ask-part"):
                self._buttons[identity].setText("" if identity in bare else command(identity).label)
            self._row.invalidate()
            if self._row.minimumSize().width() + lacking <= self.width():
                return

    def _paint_icons(self) -> None:
        for arrow, mirrored in zip(self._arrows, (False, True), strict=True):
            theme().put_icon(arrow, "back", mirrored=mirrored is not self.isRightToLeft())
        theme().put_icon(self._buttons["ask-part"], "search")
        theme().put_icon(self._buttons["trash"], "trash")
        theme().put_icon(self._close, "close")

    # What Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Arrows, M, Delete, +, -, 0, 1, and Space, Esc or Enter."""
        key, name = Qt.Key(event.key()), pressed(event, Place.LOOK)
        if self.canvas.press(event):
            self._say_facts()
            return
        if self.canvas.obey(name) or press_focused(event):
            return
        if name:
            self.wanted.emit(name)
        elif step := step_of(key, self):
            self.step_wanted.emit(step)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The ground."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), _GROUND)


def _is_same(first: Subject, second: Subject) -> bool:
    return first.source is second.source or (first.path is not None and first.path == second.path)


def _button(identity: str, run: Callable[[], None], *, name: str = "", tip: str = "") -> QPushButton:
    button = QPushButton(command(identity).label if identity else "")
    button.setToolTip(tip or (command(identity).tooltip if identity else name))
    button.setAccessibleName(name or button.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the overlay
    button.clicked.connect(lambda _checked: run())
    return button

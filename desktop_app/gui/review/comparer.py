"""Over the whole window: the photo that stays at the left, another one of its group at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.duplicates.review import Row
from desktop_app.core.errors import KnownError
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.pictures import Pictures
from desktop_app.gui.background.tasks import Lane, Tasks
from desktop_app.gui.commands import Place, command, pressed
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.review.difference import difference_of
from desktop_app.gui.review.pair_canvas import Mode, PairCanvas
from desktop_app.gui.review.pair_facts import PairFacts
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.overlay import Overlay
from desktop_app.gui.widgets.painting import painting

SIDE = 4096
"""Longest side of the pictures that are read, pixels."""

_MODES = {"flicker": Mode.FLICKER, "difference": Mode.DIFFERENCE}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}

__all__ = ["SIDE", "Comparer"]


class Comparer(Overlay):
    """An overlay on its parent.

    Signals:
        wanted: (str, PhotoId) "mark", "stay", "apart" or "keep", about the photo at the right.
    """

    wanted = Signal(str, object)

    def __init__(
        self, tasks: Tasks, pictures: Pictures, thumbnail: Callable[[PhotoId], QImage | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tasks, self._pictures, self._thumbnail = tasks, pictures, thumbnail
        self._rows: list[Row] = []
        self._right = 0
        self._difference = ""
        self._loaded: list[PhotoId | None] = [None, None]
        self.canvas, self.facts = PairCanvas(), PairFacts()
        self.title, self._note = QLabel(), ElidedLabel()
        self.title.setObjectName("name")
        self._note.setObjectName("muted")
        self.captions = [QLabel(), QLabel()]
        only_plain(self.title, *self.captions)
        self.mode_buttons = {
            mode: _button(mode.value, run=partial(self.set_mode, mode), checkable=True) for mode in Mode
        }
        self.mark_button = _button(command("mark").text, run=partial(self._wish, "mark"))
        self._lay_out()
        self.canvas.moved.connect(self._say_zoom)
        self.setAccessibleName("Compare")

    @property
    def pair(self) -> tuple[Row, Row] | None:
        """The one that stays, and the one it is compared with."""
        if len(self._rows) < 2:
            return None
        return self._rows[self._left], self._rows[self._right]

    @property
    def _left(self) -> int:
        return next((at for at, row in enumerate(self._rows) if row.keeper), 0)

    def compare(self, rows: Sequence[Row], member: int) -> None:
        """Show a photo of a group beside the one that stays."""
        self._rows = list(rows)
        self._right = member if member != self._left else self._next(member, 1)
        self.canvas.fit()
        self.set_mode(Mode.SIDE_BY_SIDE)
        self.cover()
        self._show_pair()

    def update_rows(self, rows: Sequence[Row]) -> None:
        """Marks changed, or the group has gone: then there is nothing to compare."""
        pair = self.pair
        places = {row.photo.id: at for at, row in enumerate(rows)}
        if pair is None or len(rows) < 2 or not {pair[0].photo.id, pair[1].photo.id} <= places.keys():
            self.leave()
            return
        self._rows = list(rows)
        right = places[pair[1].photo.id]
        self._right = right if right != self._left else places[pair[0].photo.id]
        self._show_pair()

    def leave(self) -> None:
        """Go away."""
        if self.isVisible():
            self.canvas.set_mode(Mode.SIDE_BY_SIDE)
            for number in (0, 1):
                self._pictures.drop(f"compare {number}")
                self._loaded[number] = None
                self.canvas.show_image(number, QImage())
            self.hide()
            self.closed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Beside each other, in turn, or laid on each other."""
        self.canvas.set_mode(mode)
        for other, button in self.mode_buttons.items():
            button.setChecked(other is mode)
        self._ask_difference()
        self._say_zoom()

    def _next(self, at: int, step: int) -> int:
        others = [number for number in range(len(self._rows)) if number != self._left]
        if at in others:
            return others[(others.index(at) + step) % len(others)]
        return others[0] if others else 0

    # Showing

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top, row = _bar("topBar")
        row.addWidget(self.title)
        row.addWidget(self._note, 1)
        for button in self.mode_buttons.values():
            row.addWidget(button)
        for text, tip, run in (
            ("1:1", "A pixel for a pixel, and back (1)", self.canvas.actual_size),
            ("Close", "Esc", self.leave),
        ):
            row.addWidget(_button(text, tip=tip, run=run))
        for name, mode in _MODES.items():
            self.mode_buttons[mode].setToolTip(command(name).tooltip)
        bottom, row = _bar("activity")
        row.addWidget(self.facts, 1)
        buttons = QVBoxLayout()
        buttons.addWidget(self.mark_button)
        for name in ("stay", "apart", "keep"):
            buttons.addWidget(_button(_with_key(name), run=partial(self._wish, name)))
        buttons.addStretch()
        row.addLayout(buttons)
        for widget in (top, _caption_bar(self.captions)):
            column.addWidget(widget)
        column.addWidget(self.canvas, 1)
        column.addWidget(bottom)

    def _show_pair(self) -> None:
        pair = self.pair
        if pair is None:
            return
        other = pair[1]
        others = len(self._rows) - 1
        place = [number for number in range(len(self._rows)) if number != self._left].index(self._right) + 1
        self.title.setText("Compare" if others == 1 else f"Compare {place} of {others}")
        self.mark_button.setText(_with_key("mark", again=other.marked))
        self.mark_button.setEnabled(not other.protected)
        self.facts.show_pair(pair[0].photo, other.photo)
        for number, row in enumerate(pair):
            self._load(number, row)
        self._say_zoom()

    def _load(self, number: int, row: Row) -> None:
        photo = row.photo
        if self._loaded[number] == photo.id:
            return
        self._loaded[number] = photo.id
        self.canvas.show_image(number, self._thumbnail(photo.id) or QImage())
        self._pictures.request(
            photo.path,
            side=SIDE,
            then=partial(self._show_image, number),
            failed=partial(self._fail, number),
            channel=f"compare {number}",
        )

    def _show_image(self, number: int, image: QImage) -> None:
        self.canvas.show_image(number, image)
        self._ask_difference()
        self._say_zoom()

    def _fail(self, number: int, error: KnownError) -> None:
        self.canvas.show_image(number, QImage(), error.reason)

    def _ask_difference(self) -> None:
        first, second = self.canvas.images
        self._difference = ""
        if self.canvas.mode is Mode.DIFFERENCE and not first.isNull() and not second.isNull():
            work = partial(difference_of, QImage(first), QImage(second))
            self._tasks.run(work, then=self._show_difference, lane=Lane.DECODE, channel="compare difference")

    def _show_difference(self, found: tuple[QImage, str]) -> None:
        image, self._difference = found
        self.canvas.show_difference(image)
        self._say_zoom()

    def _say_zoom(self) -> None:
        pair = self.pair
        if pair is None:
            return
        stays, other = pair
        self._say_captions(other)
        parts = [other.relation.value if other.relation else "", other.evidence]
        if other.distance is not None:
            parts.append(words.count_of(other.distance, "bit") + " apart")
        if self.canvas.zoom > 1:
            image = self.canvas.images[0]
            shown = self.canvas.scale() * image.width() / max(stays.photo.width, 1)
            parts.append(f"{shown:.0%}")
        self._note.set_text(" · ".join(part for part in parts if part))

    def _say_captions(self, other: Row) -> None:
        """Above each picture what becomes of it; above one of both, which it is."""
        for caption, text in zip(self.captions, _captions(other, self.canvas, self._difference), strict=True):
            caption.setText(text)
            caption.setVisible(bool(text))
            name = "goes" if text == "Goes" else "title"
            if caption.objectName() != name:
                caption.setObjectName(name)
                caption.style().unpolish(caption)
                caption.style().polish(caption)

    def _wish(self, name: str) -> None:
        pair = self.pair
        if pair is not None:
            self.wanted.emit(name, pair[1].photo.id)
        self.setFocus()

    # What Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """F, D, arrows, +, -, 0, 1, Space, S, N, K, Esc and Enter."""
        key, name = Qt.Key(event.key()), pressed(event, Place.COMPARE)
        if name in _MODES:
            mode = _MODES[name]
            self.set_mode(Mode.SIDE_BY_SIDE if self.canvas.mode is mode else mode)
        elif name:
            self._wish(name)
        elif key in _STEPS and len(self._rows) > 2:
            self._right = self._next(self._right, _STEPS[key])
            self._show_pair()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.canvas.zoom_by(1 / 1.5 if key == Qt.Key.Key_Minus else 1.5)
        elif key == Qt.Key.Key_0:
            self.canvas.fit()
        elif key == Qt.Key.Key_1:
            self.canvas.actual_size()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The ground."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().colour("window"))


def _with_key(identity: str, *, again: bool = False) -> str:
    """What a button says: the command, and the key that does it."""
    said = command(identity)
    return f"{said.text_again if again else said.text}  {said.ways[0]}"


def _captions(other: Row, canvas: PairCanvas, difference: str) -> tuple[str, str]:
    if canvas.mode is Mode.DIFFERENCE:
        return f"What differs, in colour: {difference}" if difference else "Looking for what differs…", ""
    fate = "Goes" if other.marked else "Protected" if other.protected else "Not marked"
    if canvas.mode is Mode.FLICKER:
        return ("Stays", fate)[canvas.turn], ""
    return "Stays", fate


def _bar(name: str) -> tuple[QFrame, QHBoxLayout]:
    bar = QFrame()
    bar.setObjectName(name)
    row = QHBoxLayout(bar)
    row.setContentsMargins(16, 8, 14, 8)
    row.setSpacing(8)
    return bar, row


def _caption_bar(captions: Sequence[QLabel]) -> QFrame:
    """Each caption over its half of the canvas."""
    bar, row = _bar("captions")
    row.setContentsMargins(0, 8, 0, 8)
    row.setSpacing(0)
    for caption in captions:
        caption.setObjectName("title")
        caption.setContentsMargins(16, 0, 14, 0)
        row.addWidget(caption, 1)
    return bar


def _button(text: str, *, tip: str = "", run: Callable[[], None] | None = None, checkable: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays with the overlay
    if run is not None:
        button.clicked.connect(lambda _checked: run())
    return button

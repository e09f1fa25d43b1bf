"""Over the whole window: the photo that stays at the left, another one of its group at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.duplicates.review import Row
from desktop_app.core.errors import KnownError
from desktop_app.core.language import tr, translated
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.pictures import Pictures
from desktop_app.gui.background.tasks import Lane, Tasks
from desktop_app.gui.commands import Place, command, pressed
from desktop_app.gui.review.caption_bar import REMOVE, CaptionBar
from desktop_app.gui.review.compare_bars import FateBar, WhereBar, known_in_room, plain_button
from desktop_app.gui.review.compared_pair import ComparedPair
from desktop_app.gui.review.difference import Difference, difference_of
from desktop_app.gui.review.pair_canvas import Mode, PairCanvas
from desktop_app.gui.review.pair_facts import PairFacts
from desktop_app.gui.review.sharpness_words import sharpness_in_words
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.enter_key import press_focused
from desktop_app.gui.widgets.overlay import Overlay
from desktop_app.gui.widgets.painting import painting
from desktop_app.gui.widgets.step_keys import step_of

SIDE = 4096
"""Longest side of the pictures that are read, pixels."""

_PICTURES = 0.45
"""Share of the height that the pictures have, if the buttons leave it; what is known of them scrolls below."""

_MODES = {"flicker": Mode.FLICKER, "difference": Mode.DIFFERENCE}
_GROUPS = {"next-group": 1, "previous-group": -1}

__all__ = ["SIDE", "Comparer"]


class Comparer(Overlay):
    """An overlay on its parent.

    Signals:
        wanted: (str, PhotoId) "mark", "stay", "only", "apart" or "keep", about the photo that is framed.
        group_wanted: (int) the next group (1) or the one before (-1).
    """

    wanted = Signal(str, object)
    group_wanted = Signal(int)

    def __init__(
        self, tasks: Tasks, pictures: Pictures, thumbnail: Callable[[PhotoId], QImage | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tasks, self._pictures, self._thumbnail = tasks, pictures, thumbnail
        self._compared = ComparedPair()
        self._place, self._weighed, self._difference = "", True, ""
        self._moving_on = False  # what was decided ends this group, or another one is wanted
        self._loaded: list[PhotoId | None] = [None, None]
        self.canvas, self.facts = PairCanvas(), PairFacts()
        self._captions = CaptionBar()
        self.captions, self.names = self._captions.captions, self._captions.names
        self.mode_buttons = {
            mode: plain_button(translated(mode.value), run=partial(self.set_mode, mode), checkable=True)
            for mode in Mode
        }
        for name, mode in _MODES.items():
            self.mode_buttons[mode].setToolTip(command(name).tooltip)
        steps = (
            plain_button("1:1", tip=command("pixels").tooltip, run=self.canvas.actual_size),
            plain_button(tr("Next group"), tip=command("next-group").tooltip, run=partial(self._go_on, 1)),
            plain_button(tr("Close"), tip="Esc", run=self.leave),
        )
        self._where = WhereBar([*self.mode_buttons.values(), *steps])
        self.fate = FateBar(self._wish)
        self._lay_out()
        self.canvas.moved.connect(self._say_zoom)
        self.canvas.chosen.connect(self._choose)
        self.setAccessibleName(tr("Compare"))

    @property
    def pair(self) -> tuple[Row, Row] | None:
        """The one that stays, and the one it is compared with."""
        return self._compared.both

    def compare(self, rows: Sequence[Row], member: int, *, where: str = "", weighed: bool = True) -> None:
        """Show a photo of a group beside the one that stays; keys and buttons are about that photo.

        Args:
            rows: two or more photos of the group.
            member: which of them.
            where: in the review, such as "group 4 of 48".
            weighed: one of them stays; else they only look alike.
        """
        self._place, self._weighed, self._moving_on = where, weighed, False
        self._compared.begin(rows, member)
        self.canvas.fit()
        self.set_mode(Mode.SIDE_BY_SIDE)
        self.cover()
        self._show_pair()

    def move_on(self) -> None:
        """The group that comes next is compared as soon as it is there."""
        self._moving_on = True

    def update_rows(self, rows: Sequence[Row], *, where: str = "", weighed: bool = True) -> None:
        """Marks changed, or the group has gone: then the next one is compared, if this one was decided about."""
        if not self._compared.renew(rows):
            if self._moving_on and len(rows) > 1:
                other = next((at for at, row in enumerate(rows) if not row.keeper), 1)
                self.compare(rows, other, where=where, weighed=weighed)
            elif not self._moving_on or len(rows) == 1:
                self.leave()
            return  # else they are being read
        self._place = where
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

    def _choose(self, number: int) -> None:
        """Keys and buttons are about this one of the pair."""
        self._compared.choose(number)
        self._show_pair()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._where)
        column.addWidget(self._captions)
        column.addWidget(self.canvas, 1)
        self._known = known_in_room(self._where.elsewhere, self.facts)
        column.addWidget(self._known)
        column.addWidget(self.fate)

    def _fit(self) -> None:
        """The pictures have their room before what is known of them, and no button is out of sight."""
        bars = sum(bar.heightForWidth(self.width()) for bar in (self._where, self.fate))
        rest = bars + self._captions.sizeHint().height() + self._known.minimumHeight()
        self.canvas.setMinimumHeight(max(0, min(round(self.height() * _PICTURES), self.height() - rest)))

    def _show_pair(self) -> None:
        pair = self.pair
        if pair is None:
            return
        other, meant = pair[1], pair[self._compared.meant]
        self._captions.show_names([_named(row) for row in pair])
        about = tr("This one: {name}", name=words.file_name(meant.photo.path))  # for the buttons beside it
        self.fate.say(about, marked=meant.marked, protected=meant.protected)
        self.canvas.mean(self._compared.meant)
        self.facts.show_pair(pair[0].photo, other.photo)
        self.canvas.show_place(other.place)
        for number, row in enumerate(pair):
            self._load(number, row)
        self._say_zoom()
        self._fit()

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
            exposed=partial(self.facts.expose, photo.id),
        )

    def _show_image(self, number: int, image: QImage) -> None:
        self.canvas.show_image(number, image)
        self._ask_difference()
        self._say_zoom()

    def _fail(self, number: int, error: KnownError) -> None:
        self.canvas.show_image(number, QImage(), translated(error.reason))

    def _ask_difference(self) -> None:
        first, second = self.canvas.images
        self._difference = ""
        if self.canvas.mode is Mode.DIFFERENCE and not first.isNull() and not second.isNull():
            work = partial(difference_of, QImage(first), QImage(second))
            self._tasks.run(work, then=self._show_difference, lane=Lane.DECODE, channel="compare difference")

    def _show_difference(self, found: Difference) -> None:
        self._difference = found.said
        self.canvas.show_difference(found.image, found.outlines)
        self._say_zoom()

    def _say_zoom(self) -> None:
        pair = self.pair
        if pair is None:
            return
        stays, other = pair
        self._say_captions(other)
        parts = [self._place, translated(other.relation.value) if other.relation else "", translated(other.evidence)]
        if self.canvas.zoom > 1:
            image = self.canvas.images[0]
            shown = self.canvas.scale() * image.width() / max(stays.photo.width, 1)
            parts.append(f"{shown:.0%}")
        title = _title(self._compared.place, len(self._compared.rows) - 1)
        bits = "" if other.distance is None else _bits(other.distance)  # a number for those who look
        self._where.say(title, words.dotted(parts), more=bits)

    def _say_captions(self, other: Row) -> None:
        """Above each picture what becomes of it; above one of both, which it is."""
        shown = _captions(other, self.canvas, self._difference, weighed=self._weighed)
        beside, turn = self.canvas.mode is Mode.SIDE_BY_SIDE, self.canvas.turn
        flicker = self.canvas.mode is Mode.FLICKER
        self._captions.say(shown, named=[beside or (flicker and turn == number) for number in (0, 1)])

    def _wish(self, name: str) -> None:
        pair = self.pair
        self._moving_on = name in {"apart", "keep"}
        if pair is not None:
            self.wanted.emit(name, pair[self._compared.meant].photo.id)
        self.setFocus()

    def _go_on(self, step: int) -> None:
        self.group_wanted.emit(step)
        self.setFocus()

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """The pictures keep their room."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """F, D, arrows, +, -, 0, 1, Space, S, O, N, K, Page Down and Up, Esc and Enter."""
        key, name = Qt.Key(event.key()), pressed(event, Place.COMPARE)
        if self.canvas.obey(name) or press_focused(event):
            pass
        elif name in _GROUPS:
            self._go_on(_GROUPS[name])
        elif name in _MODES:
            mode = _MODES[name]
            self.set_mode(Mode.SIDE_BY_SIDE if self.canvas.mode is mode else mode)
        elif name:
            self._wish(name)
        elif step := step_of(key, self):
            self._compared.step(step)
            self._show_pair()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The ground."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().colour("window"))


def _named(row: Row) -> str:
    """The name of a photo, and how sharp it is beside the others of its burst."""
    return words.dotted([words.file_name(row.photo.path), sharpness_in_words(row.sharpness)])


def _captions(other: Row, canvas: PairCanvas, difference: str, *, weighed: bool) -> tuple[str, str]:
    if canvas.mode is Mode.DIFFERENCE:
        said = tr("What differs, in colour: {difference}", difference=difference)
        return said if difference else tr("Looking for what differs…"), ""
    fate = (
        translated(REMOVE)
        if other.marked
        else tr("Protected")
        if other.protected
        else tr("Not selected")
        if weighed
        else ""
    )
    stays = tr("Keep") if weighed else ""
    if canvas.mode is Mode.FLICKER:
        return (stays, "") if canvas.turn == 0 else ("", fate)
    return stays, fate


def _title(place: int, others: int) -> str:
    return tr("Compare") if others == 1 else tr("Compare {place} of {others}", place=place, others=others)


def _bits(distance: int) -> str:
    return tr("{bits} of the codes differ", bits=words.count_of(distance, "bit"))

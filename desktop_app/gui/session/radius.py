"""How far "alike" goes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from desktop_app.core.encoders.card import HeadCard
from desktop_app.gui.session.preferences import Preferences

HEAD = "similar"
"""The encoder's head that the window asks."""

NEAREST = 24
"""By itself the slider goes as far as it takes to show this many: some photos have many twins, most have none."""

__all__ = ["HEAD", "NEAREST", "Radius"]


class Radius(QObject):
    """How many bits away a photo may be and still count as alike: where the person put it, or by itself.

    Signals:
        changed: (int) another radius.
        automatic_changed: (bool) the person took it over, or gave it back.
        ready: the encoder is loaded: `bits` and `maximum` are its own.
    """

    changed = Signal(int)
    automatic_changed = Signal(bool)
    ready = Signal()

    def __init__(self, preferences: Preferences, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._encoder = ""
        self._head = HeadCard(bits=128, radius=18, max_radius=40)
        self._value = self._head.radius
        self._automatic = True
        self._distances: npt.NDArray[np.int32] = np.empty(0, np.int32)

    @property
    def value(self) -> int:
        """Bits."""
        return self._value

    @property
    def maximum(self) -> int:
        """Where the slider ends."""
        return self._head.max_radius

    @property
    def bits(self) -> int:
        """Length of the code."""
        return self._head.bits

    @property
    def automatic(self) -> bool:
        """True while the person leaves it to us."""
        return self._automatic

    def configure(self, encoder: str, head: HeadCard) -> None:
        """An encoder is loaded: take its scale, and what the person chose with it last time."""
        self._encoder, self._head = encoder, head
        chosen = self._preferences.radius(encoder)
        self._automatic = chosen is None
        self._value = min(max(head.radius if chosen is None else chosen, 0), head.max_radius)
        self.ready.emit()
        self.automatic_changed.emit(self._automatic)
        self.changed.emit(self._value)

    def set(self, value: int) -> None:
        """The person moved the slider: it stays there, also for other queries."""
        value = min(max(value, 0), self.maximum)
        if value != self._value:
            self._preferences.set_radius(self._encoder, value)
            if self._automatic:
                self._automatic = False
                self.automatic_changed.emit(False)
            self._move(value)

    def set_automatic(self, automatic: bool) -> None:
        """The person leaves it to us, or keeps it where it is."""
        if automatic != self._automatic:
            self._automatic = automatic
            self._preferences.set_radius(self._encoder, None if automatic else self._value)
            self.automatic_changed.emit(automatic)
            self.suit(self._distances)

    def suit(self, distances: npt.NDArray[np.int32]) -> None:
        """A query has these distances, nearest first: go as far as it takes, unless the person has decided."""
        self._distances = distances
        if self._automatic and len(distances):
            enough = int(distances[min(NEAREST, len(distances) - 1)])
            self._move(min(max(enough, self._head.radius), self.maximum))

    def _move(self, value: int) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit(value)

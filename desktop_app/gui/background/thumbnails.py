"""Thumbnails for painting: decoded off the main thread, the nearest wanted first, bounded in memory."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.core.errors import KnownError
from desktop_app.core.types import Picture
from desktop_app.gui.background.pictures import load_picture
from desktop_app.gui.background.tasks import DECODERS, PATIENCE, Lane, Tasks

IN_FLIGHT = 2 * DECODERS
"""This many are queued at once: enough to keep the decoders busy, few enough to follow a fast scroll."""

BUDGET = 128 << 20
"""Bytes of decoded thumbnails kept."""

Key = TypeVar("Key", bound=Hashable)

__all__ = ["BUDGET", "IN_FLIGHT", "Thumbnails"]


class Thumbnails(QObject, Generic[Key]):
    """Decoded thumbnails by photo, or by file. All state lives on the main thread.

    Signals:
        arrived: (Key) its image, or the knowledge that it has none, is there now.
    """

    arrived = Signal(object)

    def __init__(
        self,
        load: Callable[[Key], bytes | Picture],
        tasks: Tasks,
        *,
        budget: int = BUDGET,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._tasks = tasks
        self._budget = budget
        self._bytes = 0
        self._images: OrderedDict[Key, tuple[QImage, int]] = OrderedDict()
        self._wanted: dict[Key, None] = {}
        self._in_flight: dict[Key, float] = {}  # since when
        self._again = QTimer(self, singleShot=True, interval=round(1000 * PATIENCE))
        self._again.timeout.connect(self._start)
        self._side = 0
        self._generation = 0

    @property
    def waiting(self) -> int:
        """How many are wanted and not under way yet."""
        return len(self._wanted)

    @property
    def held(self) -> int:
        """Bytes of decoded images held."""
        return self._bytes

    def image(self, photo: Key) -> QImage | None:
        """The decoded thumbnail; None while it is not there, a null image when the file has none."""
        entry = self._images.get(photo)
        if entry is None:
            return None
        self._images.move_to_end(photo)
        return entry[0]

    def want(self, photos: Sequence[Key], *, side: int) -> None:
        """These are in sight, or about to be: load them in this order; forget earlier wishes not yet begun.

        Args:
            photos: the most urgent first.
            side: longest side they are painted with, in device pixels.
        """
        self._side = side
        self._wanted = {
            photo: None
            for photo in photos
            if photo not in self._in_flight and self._images.get(photo, (None, 0))[1] < side
        }
        self._start()

    def forget(self) -> None:
        """Photos changed on disk: load everything again when it is next wanted, and show the old images until then."""
        self._images = OrderedDict((photo, (image, 0)) for photo, (image, _side) in self._images.items())
        self._in_flight.clear()
        self._generation += 1  # what is under way belongs to the past

    def _start(self) -> None:
        now = time.monotonic()
        while self._wanted and sum(now - since < PATIENCE for since in self._in_flight.values()) < IN_FLIGHT:
            photo = next(iter(self._wanted))
            del self._wanted[photo]
            self._in_flight[photo] = now
            self._tasks.run(
                partial(_load_image, self._load, photo, self._side),
                then=partial(self._keep, photo, self._side, self._generation),
                failed=partial(self._fail, photo, self._generation),
                lane=Lane.DECODE,
            )
        if self._wanted:
            self._again.start()  # those under way may be waiting for a disk that does not answer

    def _fail(self, photo: Key, generation: int, _error: KnownError) -> None:
        # A cell shows it as not readable; the reason stands under "Not readable".
        self._keep(photo, 1 << 16, generation, QImage())

    def _keep(self, photo: Key, side: int, generation: int, image: QImage) -> None:
        if generation == self._generation:
            self._in_flight.pop(photo, None)
            old = self._images.pop(photo, None)
            self._bytes += image.sizeInBytes() - (old[0].sizeInBytes() if old else 0)
            self._images[photo] = (image, side)
            while self._bytes > self._budget and len(self._images) > 1:
                self._bytes -= self._images.popitem(last=False)[1][0].sizeInBytes()
            self.arrived.emit(photo)
        self._start()


def _load_image(load: Callable[[Key], bytes | Picture], photo: Key, side: int) -> QImage:
    """Worker: the image, no larger than it is painted."""
    return load_picture(load(photo), side=side, limits=None)

"""Python's search for unreachable objects, on the main thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
"""How often it is seen whether there is enough to look for."""

__all__ = ["LOOK_MS", "GarbageCollector"]


class GarbageCollector(QObject):
    """Collects while the event loop runs, by Python's own thresholds.

    Python would do it on whichever thread makes the next object. A worker would then take widgets and timers apart
    that nothing refers to any more but each other, at the same time as the main thread uses what they are in: the
    process dies, some time later and somewhere else.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on. What there is by now, modules for the most part, is never looked through again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """As Python does it again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def look(self) -> None:
        """Collect the oldest generation that has grown beyond its threshold."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

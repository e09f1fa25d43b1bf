"""Painting that ends also when it fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter

__all__ = ["painting"]


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter on a device.

    An exception keeps the frame that it came from, and with it the painter, longer than Qt keeps the device:
    a painter that is still active then takes the process down, crash report and all.
    """
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()

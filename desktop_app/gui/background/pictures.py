"""Pictures for the window: read on a worker at no more than the size they are shown.

Decoded and scaled without Qt: PySide keeps Python's lock while Qt does that, and the main thread would wait for it.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QImage

from desktop_app.core.errors import KnownError
from desktop_app.core.images import Limits, read_picture
from desktop_app.core.images.exposure import UNSAID, Exposure
from desktop_app.core.types import Picture
from desktop_app.gui.background.mime import picture_to_image
from desktop_app.gui.background.tasks import Lane, Tasks

__all__ = ["Pictures", "load_picture"]


def load_picture(source: Path | bytes | Picture, *, side: int | None, limits: Limits | None) -> QImage:
    """Worker: the picture with a longest side of at most `side`, in the format that paints fastest.

    Args:
        source: a file, its content, or a picture.
        side: None means full size.
        limits: what decoding may cost; None for thumbnails, which are our own.

    Raises:
        ImageError: it cannot be read.
    """
    return _load(source, side=side, limits=limits)[0]


def _load(source: Path | bytes | Picture, *, side: int | None, limits: Limits | None) -> tuple[QImage, Exposure]:
    """As `load_picture`, and how it was exposed, as far as that is said."""
    if isinstance(source, np.ndarray):
        picture, exposure = source, UNSAID
    else:
        loaded = read_picture(io.BytesIO(source) if isinstance(source, bytes) else source, side=side, limits=limits)
        picture, exposure = loaded.picture, loaded.metadata.exposure
    longest = max(picture.shape)
    if side is not None and longest > side:
        height, width = (max(1, round(length * side / longest)) for length in picture.shape[:2])
        picture = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    return picture_to_image(picture).convertToFormat(QImage.Format.Format_RGB32), exposure


class Pictures:
    """Reads pictures for what shows them.

    Args:
        limits: the library's: what indexing refuses, no preview decodes.
    """

    def __init__(self, tasks: Tasks, limits: Limits) -> None:
        self._tasks = tasks
        self.limits = limits

    def request(
        self,
        source: Path | Picture,
        *,
        side: int | None,
        then: Callable[[QImage], None],
        failed: Callable[[KnownError], None],
        channel: Hashable,
        exposed: Callable[[Exposure], None] = lambda _exposure: None,
    ) -> None:
        """Read a picture and call `then` with it; a newer request on the channel replaces this one.

        `exposed` is told what its file says of its exposure.
        """

        def land(found: tuple[QImage, Exposure]) -> None:
            then(found[0])
            exposed(found[1])

        work = partial(_load, source, side=side, limits=self.limits)
        self._tasks.run(work, then=land, failed=failed, lane=Lane.FILES, channel=channel)

    def drop(self, channel: Hashable) -> None:
        """Nobody waits for the channel's picture any more."""
        self._tasks.drop(channel)

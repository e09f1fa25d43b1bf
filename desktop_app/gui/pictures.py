"""Large pictures for preview and quick look: read on a worker at no more than the size they are shown."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop_app.core.errors import KnownError
from desktop_app.core.images import read_picture
from desktop_app.core.types import Picture
from desktop_app.gui.mime import picture_to_image
from desktop_app.gui.tasks import Lane, Tasks

__all__ = ["load_picture", "request_picture"]


def load_picture(source: Path | Picture, *, side: int | None) -> QImage:
    """Worker: the picture with a longest side of at most `side`; None means full size.

    Raises:
        ImageError: the file cannot be read.
    """
    picture = read_picture(source, side=side).picture if isinstance(source, Path) else source
    image = picture_to_image(picture)
    if side is not None and max(image.width(), image.height()) > side:
        image = image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def request_picture(
    tasks: Tasks,
    source: Path | Picture,
    *,
    side: int | None,
    then: Callable[[QImage], None],
    failed: Callable[[KnownError], None],
    channel: Hashable,
) -> None:
    """Read a picture and call `then` with it; a newer request on the channel replaces this one."""
    tasks.run(partial(load_picture, source, side=side), then=then, failed=failed, lane=Lane.DECODE, channel=channel)

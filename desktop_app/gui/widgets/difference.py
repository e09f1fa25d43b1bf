"""Where two pictures differ: the first in grey, what is different in colour."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from desktop_app.core.types import Picture
from desktop_app.gui.mime import image_to_picture, picture_to_image

SIDE = 1600
"""Longest side that differences are looked for at, pixels."""

FULL = 48
"""Levels of difference that are painted in full colour."""

VISIBLE = 12
"""Levels of difference that count."""

_COLOUR = np.array([235, 40, 110], np.float32)

__all__ = ["FULL", "SIDE", "VISIBLE", "difference_of", "overlay"]


def overlay(first: Picture, second: Picture) -> tuple[Picture, float]:
    """The overlay of two pictures of one size, and the share of pixels, 0 … 1, that differ by over `VISIBLE` levels."""
    apart = np.abs(first.astype(np.int16) - second).max(axis=2)
    grey = first.astype(np.float32).mean(axis=2, keepdims=True) * 0.55 + 40
    strength = np.minimum(apart / FULL, 1.0).astype(np.float32)[..., None]
    painted = grey * (1 - strength) + _COLOUR * strength
    return np.ascontiguousarray(painted.astype(np.uint8)), float((apart > VISIBLE).mean())


def difference_of(first: QImage, second: QImage) -> tuple[QImage, float]:
    """Worker: `overlay` of two images, the second stretched to the first's size."""
    size = first.size()
    if max(size.width(), size.height()) > SIDE:
        size = size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    pictures = [
        image_to_picture(
            image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
        for image in (first, second)
    ]
    painted, share = overlay(pictures[0], pictures[1])
    return picture_to_image(painted), share

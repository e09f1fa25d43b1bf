"""Where two pictures differ: the first in grey, what is different in colour.

A crop, a mirrored or a turned copy is laid on the first by matching points, so that only real changes show.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from desktop_app.core.duplicates.alignment import place
from desktop_app.core.duplicates.looks import SIDE as LOOK_SIDE
from desktop_app.core.duplicates.looks import make_look
from desktop_app.core.language import tr
from desktop_app.core.types import Picture
from desktop_app.gui.background.mime import image_to_picture, picture_to_image
from desktop_app.gui.widgets.painting import painting

SIDE = 1600
"""Longest side that differences are looked for at, pixels."""

FULL = 48
"""Levels of difference that are painted in full colour."""

VISIBLE = 12
"""Levels of difference that count."""

ENOUGH = 0.03
"""With this share of different pixels it is worth looking for matching points."""

MOST_OUTLINES = 12
"""Areas that are outlined at most; of a picture that differs in more places, or over much of it, none is."""

_SPREAD = 0.2  # of the pixels: more than this is everywhere
_POINTS = 12
_AGREEMENT = 0.5
_COLOUR = np.array([235, 40, 110], np.float32)

__all__ = [
    "ENOUGH",
    "FULL",
    "MOST_OUTLINES",
    "SIDE",
    "VISIBLE",
    "Difference",
    "Overlay",
    "difference_of",
    "outlines_of",
    "overlay",
]


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """Two pictures laid on each other.

    Attributes:
        picture: of the first's size; dark where the second has nothing.
        share: of the common pixels, 0 … 1, that differ by more than `VISIBLE` levels.
        apart: bool (H, W), which those are.
    """

    picture: Picture
    share: float
    apart: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """What is different about two pictures, to be shown.

    Attributes:
        image: of the first's shape.
        said: in words.
        outlines: of the areas that differ, as shares of the width and height.
    """

    image: QImage
    said: str
    outlines: list[QRectF]


def overlay(first: Picture, second: Picture, *, common: npt.NDArray[np.bool_] | None = None) -> Overlay:
    """Lay two pictures of one size on each other; `common`, bool (H, W), is what the second shows (None: all)."""
    if common is None:
        common = np.ones(first.shape[:2], np.bool_)
    apart = np.where(common, np.abs(first.astype(np.int16) - second).max(axis=2), 0)
    grey = first.astype(np.float32).mean(axis=2, keepdims=True) * 0.55 + 40
    grey[~common] *= 0.4
    strength = np.clip((apart - VISIBLE / 2) / (FULL - VISIBLE / 2), 0, 1).astype(np.float32)[..., None]
    painted = grey * (1 - strength) + _COLOUR * strength
    seen = apart > VISIBLE
    share = float(seen.sum() / max(1, int(common.sum())))
    return Overlay(np.ascontiguousarray(painted.astype(np.uint8)), share, seen)


def outlines_of(apart: npt.NDArray[np.bool_]) -> list[QRectF]:
    """The areas that differ, as shares of the width and height, the largest first.

    Pixels near each other are one area; single ones, which compression leaves anywhere, are none.
    None where much of the picture differs, or in more places than boxes could show.
    """
    height, width = apart.shape
    if not apart.any() or apart.mean() > _SPREAD:
        return []
    near = max(3, round(max(width, height) / 100)) | 1
    solid = cv2.morphologyEx(apart.astype(np.uint8), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    joined = cv2.dilate(solid, np.ones((near, near), np.uint8))
    _count, _labels, stats, _middles = cv2.connectedComponentsWithStats(joined, connectivity=8)
    areas = sorted(stats[1:].tolist(), key=lambda area: -area[cv2.CC_STAT_AREA])
    if len(areas) > MOST_OUTLINES:
        return []
    return [
        QRectF(left / width, top / height, across / width, down / height) for left, top, across, down, _area in areas
    ]


def difference_of(first: QImage, second: QImage) -> Difference:
    """Worker: the overlay, at most `SIDE` pixels long, what it shows in words, and where."""
    size = first.size()
    if max(size.width(), size.height()) > SIDE:
        size = size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    ground = _scaled(first, size)
    best, how = overlay(image_to_picture(ground), image_to_picture(_scaled(second, size))), ""
    if best.share > ENOUGH:
        laid = _lay(ground, second)
        if laid is not None and laid.share < best.share / 2:
            best, how = laid, tr(", with one picture laid on the other")
    said = (
        tr("{share:.1%} of the pixels differ{how}", share=best.share, how=how) if best.share else tr("nothing differs")
    )
    return Difference(picture_to_image(best.picture), said, outlines_of(best.apart))


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _lay(ground: QImage, second: QImage) -> Overlay | None:
    room = QSize(LOOK_SIDE, LOOK_SIDE)
    looks = []
    for image in (ground, second):
        small = image
        if max(image.width(), image.height()) > LOOK_SIDE:
            small = _scaled(image, image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
        looks.append(make_look(image_to_picture(small), width=image.width(), height=image.height()))
    found = place(looks[0], looks[1], least_points=_POINTS)
    if found is None or found.agreement < _AGREEMENT:
        return None
    a, b, x, c, d, y = found.matrix
    to_look, from_look = looks[1].grey.shape[1] / second.width(), ground.width() / looks[0].grey.shape[1]
    move = QTransform(-1, 0, 0, 1, second.width(), 0) if found.mirrored else QTransform()
    move *= QTransform.fromScale(to_look, to_look)
    move *= QTransform(a, c, b, d, x, y)  # Qt multiplies rows by matrices, so it is transposed
    move *= QTransform.fromScale(from_look, from_look)
    canvas = QImage(ground.size(), QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(Qt.GlobalColor.transparent)
    with painting(canvas) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(move)
        painter.drawImage(0, 0, second)
    rows = np.frombuffer(canvas.constBits(), np.uint8).reshape(canvas.height(), canvas.width(), 4)
    return overlay(image_to_picture(ground), image_to_picture(canvas), common=rows[..., 3] == 255)

"""What indexing needs of a photo, from one decoding: the encoder's input, that of its parts, and the thumbnail."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import Image

from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.guarding import Limits
from desktop_app.core.images.loading import Admit, LoadedImage, fit_image, upright_image
from desktop_app.core.images.thumbnail import thumbnail_of
from desktop_app.core.parts import GRID
from desktop_app.core.types import Picture, ResizeRule

__all__ = ["InputSize", "Prepared", "prepare_here"]


@dataclass(frozen=True, slots=True)
class InputSize:
    """What an encoder takes.

    Attributes:
        side: S, of the square, in pixels.
        rule: how a picture becomes one, see `loading.fit`.
        parts: it is wanted of the parts in `GRID`, too.
    """

    side: int
    rule: ResizeRule
    parts: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """A photo ready to be encoded and stored.

    Attributes:
        photo: as decoded, but its `picture` is the encoder's input, uint8 (S, S, 3).
        thumbnail: JPEG.
        parts: the encoder's input for each part in `GRID`, uint8 (P, S, S, 3); P is 0 unless they are wanted.
    """

    photo: LoadedImage
    thumbnail: bytes
    parts: Picture


def prepare_here(
    source: Path | BinaryIO,
    *,
    side: int | None,
    size: InputSize,
    limits: Limits,
    name: Path | None = None,
    admit: Admit = BUDGET.hold,
) -> Prepared:
    """Decode and prepare a photo in this process.

    Args:
        side: as for `read_here`; not less than what the input and the thumbnail need.

    Raises:
        ImageError: one of its kinds.
    """
    with upright_image(source, side=side, limits=limits, name=name, admit=admit) as upright:
        fitted = fit_image(upright.image, side=size.side, rule=size.rule)
        parts = _fitted_parts(upright.image, size)
        return Prepared(upright.with_picture(fitted), thumbnail_of(upright.image), parts)


def _fitted_parts(image: Image.Image, size: InputSize) -> Picture:
    if not size.parts:
        return np.empty((0, size.side, size.side, 3), np.uint8)
    cut = (image.crop(part.box(*image.size)) for part in GRID)
    return np.stack([fit_image(one, side=size.side, rule=size.rule) for one in cut])

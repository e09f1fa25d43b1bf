"""What indexing needs of a photo, from one decoding: the encoder's input and the thumbnail."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.guarding import Limits
from desktop_app.core.images.loading import Admit, LoadedImage, fit_image, upright_image
from desktop_app.core.images.thumbnail import thumbnail_of
from desktop_app.core.types import ResizeRule

__all__ = ["InputSize", "Prepared", "prepare_here"]


@dataclass(frozen=True, slots=True)
class InputSize:
    """What an encoder takes.

    Attributes:
        side: S, of the square, in pixels.
        rule: how a picture becomes one, see `loading.fit`.
    """

    side: int
    rule: ResizeRule


@dataclass(frozen=True, slots=True)
class Prepared:
    """A photo ready to be encoded and stored.

    Attributes:
        photo: as decoded, but its `picture` is the encoder's input, uint8 (S, S, 3).
        thumbnail: JPEG.
    """

    photo: LoadedImage
    thumbnail: bytes


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
        return Prepared(upright.with_picture(fitted), thumbnail_of(upright.image))

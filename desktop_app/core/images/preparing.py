"""What indexing needs of a photo, from one decoding: the encoder's input and the thumbnail."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.core.encoders.card import ResizeRule
from desktop_app.core.images.loading import LoadedImage, fit
from desktop_app.core.images.thumbnail import encode_thumbnail

__all__ = ["InputSize", "Prepared", "prepare"]


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


def prepare(photo: LoadedImage, size: InputSize) -> Prepared:
    """Both, from a photo decoded at least as large as they need."""
    fitted = fit(photo.picture, side=size.side, rule=size.rule)
    return Prepared(replace(photo, picture=fitted), encode_thumbnail(photo.picture))

"""Two photos beside each other at full size: the same pixels, nothing but compression, or a place that was changed."""

from __future__ import annotations

import numpy as np

from desktop_app.core.duplicates.brightness import bands
from desktop_app.core.duplicates.compression import compression_of
from desktop_app.core.duplicates.full_size import FullSize, Stored
from desktop_app.core.duplicates.grain import same_grain
from desktop_app.core.duplicates.remade import is_remade
from desktop_app.core.duplicates.small_differences import Difference, find_difference, leaves_out_pixels
from desktop_app.core.images import Limits
from desktop_app.core.images.differences import own_colours
from desktop_app.core.types import Control, Photo, Picture

_BY_JPEG = frozenset({"JPEG", "MPO", "PNG", "BMP", "DIB", "TIFF"})
"""Formats that are compressed by JPEG or not at all."""

__all__ = ["SecondLook"]


class SecondLook:
    """Thread-safe; every method raises Cancelled by `control`, and ImageError where a photo cannot be read now.

    Args:
        limits: of decoding.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits
        self._full_size = FullSize(limits)

    def same_picture(self, first: Photo, second: Photo, control: Control) -> bool:
        """Whether every pixel of the 8-bit views is the same."""
        one, other = (stored.picture for stored in self._full_size.pair(first, second, control))
        # The first rows mostly tell, without a pass over all of a large picture.
        return one.shape == other.shape and all(np.array_equal(one[rows], other[rows]) for rows in bands(len(one)))

    def same_grain(self, first: Photo, second: Photo, control: Control) -> bool:
        """As `grain.same_grain`, of two photos of one size."""
        one, other = self._full_size.pair(first, second, control)
        return same_grain(one.picture, other.picture)

    def leaves_out_pixels(self, first: Photo, second: Photo, control: Control) -> bool:
        """As `small_differences.leaves_out_pixels`."""
        one, other = self._full_size.pair(first, second, control, whole=True)
        return leaves_out_pixels(one.picture, other.picture)

    def is_one_of_the_other(self, first: Photo, second: Photo, control: Control) -> bool:
        """Whether one of two photos is shown to be the other one saved again, perhaps in another size (`is_remade`)."""
        return _is_one_of_the_other(
            self._full_size.pair(first, second, control, whole=True), self._colours(first, second)
        )

    def difference(self, first: Photo, second: Photo, control: Control) -> Difference | None:
        """As `find_difference`.

        A larger photo that is decoded at a smaller scale is what nearly every resizer would give; if it is not, the
        pixels themselves are looked at.
        """
        pair = self._full_size.pair(first, second, control)
        colours = self._colours(first, second)
        found = _find(pair, colours)
        if found is not None and not all(one.is_whole for one in pair):
            found = _find(self._full_size.pair(first, second, control, whole=True), colours)
        return found

    def keep(self, photo: Photo, picture: Picture) -> None:
        """Take a photo's picture that was decoded for something else, if it would have to be decoded again."""
        self._full_size.keep(photo, picture)

    def _colours(self, first: Photo, second: Photo) -> tuple[bool, tuple[bytes, bytes]]:
        return own_colours(first.path, second.path, limits=self._limits)


def _is_one_of_the_other(pair: tuple[Stored, Stored], colours: tuple[bool, tuple[bytes, bytes]]) -> bool:
    if colours != (True, (b"", b"")):  # compression was done to other colours than those that are shown
        return False
    one, other = pair
    return any(
        is_remade(source.picture, made.picture, compression_of(made.photo))
        for source, made in ((one, other), (other, one))
    )


def _find(pair: tuple[Stored, Stored], colours: tuple[bool, tuple[bytes, bytes]]) -> Difference | None:
    one, other = pair
    first, second = one.photo, other.photo
    same_colours, profiles = colours
    return find_difference(
        one.picture,
        other.picture,
        only_jpeg=same_colours and {first.format, second.format} <= _BY_JPEG,
        profiles=profiles,
        steps=(one.steps, other.steps),
        resized=(first.width, first.height) != (second.width, second.height),
    )

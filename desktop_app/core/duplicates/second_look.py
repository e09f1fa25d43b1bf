"""Two photos beside each other at full size: the same pixels, nothing but compression, or a place that was changed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import permutations
from typing import Any, TypeVar

import numpy as np

from desktop_app.core.duplicates.beyond_rounding import other_steps_per_block
from desktop_app.core.duplicates.brightness import bands
from desktop_app.core.duplicates.compression import compression_of
from desktop_app.core.duplicates.descent import Descent
from desktop_app.core.duplicates.full_size import FullSize, Stored
from desktop_app.core.duplicates.grain import same_grain
from desktop_app.core.duplicates.origins import origin_of
from desktop_app.core.duplicates.overlay import leaves_out_pixels
from desktop_app.core.duplicates.remade import is_remade, most_alike
from desktop_app.core.duplicates.resized import Resized
from desktop_app.core.duplicates.small_differences import Difference, find_difference
from desktop_app.core.duplicates.softened import is_softened_in_places
from desktop_app.core.file_times import has_these
from desktop_app.core.images import Limits
from desktop_app.core.images.differences import both_lossless, own_colours
from desktop_app.core.language import english
from desktop_app.core.types import Control, Photo, Picture

_BY_JPEG = frozenset({"JPEG", "MPO", "PNG", "BMP", "DIB", "TIFF"})
"""Formats that are compressed by JPEG or not at all."""

_MOST = 1 << 14
"""Pairs of which it is remembered what was found."""

_COARSE = 65.0
"""Quality of a JPEG, up to which what it lost is as much as a digit of five pixels in a smaller picture is."""

_OTHER_STEPS = 0.1
"""Of the 64 of a block, those that may be others where a JPEG was made of that very file in nearly a known way.

Of copies in linear light photographed print has .05 at most, and drawings .1 to .4, which are *edited* then; of pairs
that were made of a third picture few have less than .3.
"""

T = TypeVar("T")

__all__ = ["SecondLook"]


class SecondLook:
    """Thread-safe; every method raises Cancelled by `control`, and ImageError where a photo cannot be read now.

    Args:
        limits: of decoding.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits
        self._full_size = FullSize(limits)
        self._descent = Descent()
        self._reduced: Resized | None = None
        self._enlarged: Resized | None = None
        self._found: dict[object, Any] = {}

    def same_picture(self, first: Photo, second: Photo, control: Control) -> bool:
        """Whether every pixel of the 8-bit views is the same."""
        one, other = (stored.picture for stored in self._full_size.pair(first, second, control))
        # The first rows mostly tell, without a pass over all of a large picture.
        same = one.shape == other.shape and all(np.array_equal(one[rows], other[rows]) for rows in bands(len(one)))
        if same:
            alone = self._descent.first(second).id == second.id
            self._descent.tell(*((second, first) if alone else (first, second)))
        return same

    def told_apart_by_saving_alone(self, first: Photo, second: Photo, control: Control) -> bool:
        """Whether two photos are shown already to be made of a third one, and have other pixels."""
        source = self._descent.first(first).id
        of_third = source == self._descent.first(second).id and source not in {first.id, second.id}
        return of_third and not self.same_picture(first, second, control)

    def same_grain(self, first: Photo, second: Photo, control: Control) -> bool:
        """As `grain.same_grain`, of two photos of one size."""
        one, other = self._full_size.pair(first, second, control)
        return same_grain(one.picture, other.picture)

    def in_one_size(self, first: Photo, second: Photo, control: Control) -> tuple[Picture, Picture]:
        """The smaller of two pictures, and the larger one made as small in the way that comes nearest to it."""
        pair = self._full_size.pair(first, second, control)
        small, large = sorted((stored.picture for stored in pair), key=lambda picture: picture.size)
        return small, most_alike(self._in_size(large, small), picked=False)

    def leaves_out_pixels(self, first: Photo, second: Photo, control: Control) -> bool:
        """As `overlay.leaves_out_pixels`."""
        one, other = self._full_size.pair(first, second, control)
        return leaves_out_pixels(one.picture, other.picture)

    def same_source(self, first: Photo, second: Photo, control: Control, *, slowly: bool = False) -> bool:
        """Whether one of two photos is shown to be the other one saved again, perhaps in another size (`is_remade`).

        Also if both are shown to be made of a third one (`Descent`).

        Args:
            slowly: try only what is left out otherwise: making a WebP of another size takes seconds.
        """
        one, other = self._first(first), self._first(second)
        what = "source, slowly" if slowly else "source"
        return one.id == other.id or self._once(what, one, other, lambda: self._is_made(one, other, control, slowly))

    def _first(self, photo: Photo) -> Photo:
        """What a photo was made of, as long as that can be looked at: in its file is what was indexed."""
        source = self._descent.first(photo)
        with suppress(OSError):
            if has_these(source.path.stat(), size=source.size, mtime_ns=source.mtime_ns):
                return source
        return photo

    def _is_made(self, first: Photo, second: Photo, control: Control, slowly: bool) -> bool:
        pair = self._full_size.pair(first, second, control)
        if self._colours(first, second) != (True, (b"", b"")):  # compression was done to other colours than are shown
            return False
        for source, made in sorted(permutations(pair), key=_seems_later):
            if _is_slow(source, made) != slowly:
                continue
            resized = self._in_size(source.picture, made.picture)
            if is_remade(source.picture, made.picture, compression_of(made.photo), resized):
                self._descent.tell(made.photo, source.photo)
                return True
        return False

    def _in_size(self, source: Picture, made: Picture) -> Resized:
        """One picture in the size of the other, the same as the last time: several may be as large as each other."""
        if made.size > source.size:
            resized = self._enlarged = Resized.of(source, made, self._enlarged)
        else:
            resized = self._reduced = Resized.of(source, made, self._reduced)
        return resized

    def difference(self, first: Photo, second: Photo, control: Control) -> Difference | None:
        """As `find_difference`, of what the two are shown to be made of."""
        one, other = self._first(first), self._first(second)

        def find() -> Difference | None:
            pair = self._full_size.pair(one, other, control)
            lossless = both_lossless(one.path, other.path, limits=self._limits)
            small, large = sorted((stored.picture for stored in pair), key=lambda picture: picture.size)
            return _find(pair, self._colours(one, other), lossless=lossless, in_size=self._in_size(large, small))

        return self._once("difference", one, other, find)

    def doubt(self, first: Photo, second: Photo, control: Control) -> str:
        """Why a pair of other sizes may be no copies though `difference` finds none, in words; "" for no reason.

        A JPEG that is the larger one may have lost as much as small print is, unless the smaller one was made of that
        very file, which keeps what it lost; and codecs without a table hide what was softened.
        """
        one, other = self._first(first), self._first(second)
        small, large = sorted(self._full_size.pair(one, other, control), key=lambda stored: stored.picture.size)
        if small.picture.shape == large.picture.shape:
            return ""
        in_size = self._in_size(large.picture, small.picture)
        quality = origin_of(large.photo).quality
        if quality is not None and quality <= _COARSE and not _is_made_of_file(small, large, in_size):
            return english("compressed so strongly that small print may differ unseen")
        if small.steps is None and is_softened_in_places(small.picture, most_alike(in_size)):
            return english("softer in some places, which compression does not explain")
        return ""

    def _once(self, what: str, first: Photo, second: Photo, find: Callable[[], T]) -> T:
        """What is found of two photos, perhaps for a copy of each before."""
        key = what, *((photo.id, photo.fingerprint) for photo in (first, second))
        with suppress(KeyError):
            known: T = self._found[key]
            return known
        found = find()
        if len(self._found) >= _MOST:
            self._found.clear()
        self._found[key] = found  # another thread may forget it at once
        return found

    def keep(self, photo: Photo, picture: Picture) -> None:
        """Take a photo's picture that was decoded for something else, if it would have to be decoded again."""
        self._full_size.keep(photo, picture)

    def _colours(self, first: Photo, second: Photo) -> tuple[bool, tuple[bytes, bytes]]:
        return own_colours(first.path, second.path, limits=self._limits)


def _seems_later(pair: tuple[Stored, ...]) -> tuple[float, float]:
    """Sorts ways in which one of two was made of the other: the smaller one is tried first, and what lost more."""
    source, made = pair
    coarser = [-1.0 if one.steps is None else float(one.steps.sum()) for one in pair]
    return float(made.picture.size - source.picture.size), coarser[0] - coarser[1]


def _is_made_of_file(small: Stored, large: Stored, in_size: Resized) -> bool:
    """Whether a smaller JPEG has the steps of a larger picture as it is stored, or nearly so."""
    compressions = compression_of(small.photo), compression_of(large.photo)
    steps = small.steps, large.steps
    others = other_steps_per_block(small.picture, large.picture, compressions, steps, in_size)
    return others is not None and others <= _OTHER_STEPS


def _is_slow(source: Stored, made: Stored) -> bool:
    return made.photo.format == "WEBP" and source.picture.shape != made.picture.shape


def _find(
    pair: tuple[Stored, Stored],
    colours: tuple[bool, tuple[bytes, bytes]],
    *,
    lossless: bool,
    in_size: Resized,
) -> Difference | None:
    one, other = pair
    first, second = one.photo, other.photo
    same_colours, profiles = colours
    return find_difference(
        one.picture,
        other.picture,
        only_jpeg=same_colours and {first.format, second.format} <= _BY_JPEG,
        lossless=same_colours and lossless,
        profiles=profiles,
        steps=(one.steps, other.steps),
        compressions=(compression_of(first), compression_of(second)),
        in_size=in_size,
    )

"""Which of two pictures of one size was made of the other, where the file of one does not tell how much it lost.

WebP, HEIC, AVIF and JPEG XL have no table of steps, as a JPEG has. But a JPEG goes no further than half a step of its
table from what it was made of; what was made of a JPEG lies on its steps, or strays from them by what it lost.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.compression import compression_of
from desktop_app.core.duplicates.made_of import lies_on_steps, near_steps, waves_of
from desktop_app.core.duplicates.origins import LOSSLESS, origin_of
from desktop_app.core.errors import ImageError
from desktop_app.core.images import read_picture
from desktop_app.core.images.differences import own_colours
from desktop_app.core.types import Photo, Picture

Levels = npt.NDArray[np.float32]

_WITHOUT = frozenset({"WEBP", "HEIF", "AVIF", "JXL", "JPEG2000"})
_ROUNDING = 1.5
"""Levels that a cosine may be off by besides: rounding to whole levels, and other decoders."""

_MADE = 0.0075
"""Share of the cosines that a JPEG kept which are further from the picture that it was made of: at most .0068 of 81."""

_STRAYS = 0.15
"""Mean square, in steps, of what another picture strays from those, from which on it lost as much as the JPEG.

The JPEG lost a twelfth; what strays by more was made of it, or lost as much of a third picture.
"""

_PLAIN, _FAINT = 0.22, 0.07
"""How clearly cosines lie on a JPEG's steps (`near_steps`): what was made of it beyond doubt, and most of the rest.

Of 128 files by AVIF, HEIC and WebP at most .052 where both were made of a third picture; more than .25 where hardly
more strays than in what a JPEG was made of.
"""

_FEWEST, _COARSE = 300, 4
"""Cosines that tell, and steps that rounding to whole levels does not hide."""

_EQUAL, _NEARLY_ALL = 2, 0.999

__all__ = ["lost_more"]


def lost_more(photo: Photo, other: Photo) -> bool:
    """Whether a photo was made of another one, or lost clearly more of the same; only if one of the two has no table.

    Nothing is said (False) of pictures of other sizes or other colours, and of two without a table.
    """
    if (photo.width, photo.height) != (other.width, other.height):
        return False
    if _is_without(photo) == _is_without(other):
        return False
    without, known = (photo, other) if _is_without(photo) else (other, photo)
    told = _was_made(without.path, without.fingerprint, known, known.fingerprint)
    return told is not None and told == (photo is without)


def _is_without(photo: Photo) -> bool:
    if photo.format not in _WITHOUT:
        return False
    compression = compression_of(photo)
    return compression is None or bool(compression.format)  # a WebP can be lossless


@lru_cache(maxsize=4096)
def _was_made(path: Path, _mark: bytes, known: Photo, _other_mark: bytes) -> bool | None:
    """Whether the picture without a table was made of the other one; False for the other way round, None for neither.

    A lossless file was made of it if it has the same pixels, which a codec with loss would not have left.
    """
    table = origin_of(known).table
    if origin_of(known).turned or (known.format not in LOSSLESS and len(table) != 64):
        return None
    try:
        if own_colours(path, known.path) != (True, (b"", b"")):
            return None
        picture, shown = read_picture(path).picture, read_picture(known.path).picture
    except ImageError:
        return None
    if picture.shape != shown.shape:
        return None
    if known.format in LOSSLESS:
        near = cv2.absdiff(_grey(picture), _grey(shown)) <= _EQUAL
        return float(np.mean(near)) < _NEARLY_ALL
    return _made_of_jpeg(_grey(picture), _grey(shown), np.array(table, np.float32).reshape(8, 8))


def _made_of_jpeg(picture: npt.NDArray[np.uint8], jpeg: npt.NDArray[np.uint8], steps: Levels) -> bool | None:
    near = near_steps(picture, steps)
    if lies_on_steps(picture, steps) or near > _PLAIN:
        return True
    shown, stored = (cosines.reshape(-1, 64)[:, 1:] for cosines in waves_of(jpeg, picture))  # the mean tells nothing
    table = steps.reshape(-1)[1:]
    kept = np.rint(shown / table)
    if np.count_nonzero(kept) < _FEWEST:
        return None
    strayed = stored - kept * table
    if np.mean((np.abs(strayed) > table / 2 + _ROUNDING)[kept != 0]) <= _MADE:
        return False
    squares = np.minimum(np.square(strayed / table), 1)[(kept != 0) & (table >= _COARSE)]
    lost = float(squares.mean()) if len(squares) >= _FEWEST else 0.0
    return True if near > _FAINT or lost > _STRAYS else None


def _grey(picture: Picture) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)

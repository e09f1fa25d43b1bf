"""Which of two JPEGs of one size was made of the other, where one of them has the four inks of a press.

Inks that are shown on a screen and saved give the other file to the pixel. Where they do not, the inks were made: of a
picture of three colours there are many ways to print it.
"""

from __future__ import annotations

from functools import lru_cache

from desktop_app.core.duplicates.compression import compression_of
from desktop_app.core.duplicates.origins import origin_of
from desktop_app.core.duplicates.remade import is_remade
from desktop_app.core.errors import ImageError
from desktop_app.core.images import read_picture
from desktop_app.core.types import Photo

__all__ = ["made_across_inks"]


def made_across_inks(photo: Photo, other: Photo) -> bool:
    """Whether a photo was made of another one, only if one of the two has inks; False for those of other sizes."""
    inks = origin_of(photo).inks
    if inks == origin_of(other).inks or (photo.width, photo.height) != (other.width, other.height):
        return False
    of_inks, shown = (photo, other) if inks else (other, photo)
    if of_inks.format != shown.format:
        return False
    return inks != _are_shown_by(of_inks, shown)


@lru_cache(maxsize=4096)
def _are_shown_by(of_inks: Photo, shown: Photo) -> bool:
    try:
        return is_remade(read_picture(of_inks.path).picture, read_picture(shown.path).picture, compression_of(shown))
    except ImageError:
        return False

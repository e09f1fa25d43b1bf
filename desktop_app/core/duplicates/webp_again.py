"""A picture as a WebP of a given length: its file tells neither quality nor method, but files grow with quality."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from PIL import Image

from desktop_app.core.duplicates.resizers import Window
from desktop_app.core.images.riff import webp_chunks
from desktop_app.core.types import Picture

_MOST_PIXELS = 1 << 22
"""Above which finding the quality would take seconds."""

_MOST_FOR_METHODS = 1 << 20
"""Above which only the usual method is tried."""

_USUAL, _OTHERS = 4, (3, 6)
"""Methods: of nearly all programs; of phones and browsers, and of what makes files as small as it can."""

_USUAL_QUALITY, _BEST = 80, 100
_LIKELY, _LIKELIEST = 8, 2
"""Pictures that are tried with the usual method, and with others."""

_FARTHER = 1.5
"""Times as far as the nearest picture is, from which on it is not this one."""

__all__ = ["by_webp", "webp_of_about", "webps_of_length"]


def by_webp(picture: Picture, quality: int) -> Picture:
    """What a picture shows once it is compressed as nearly all programs do."""
    return _decoded(_encoded(np.ascontiguousarray(picture), quality, _USUAL))


def webp_of_about(picture: Picture, length: int, quality: int) -> Picture:
    """What a WebP of the picture shows that is about as long, as nearly all programs make it.

    Args:
        picture: uint8 (H, W, 3).
        length: bytes of the compressed picture.
        quality: from which on it is looked for.
    """
    stored = np.ascontiguousarray(picture)
    made: dict[int, bytes] = {}

    def off(quality: int) -> int:
        if quality not in made:
            made[quality] = _encoded(stored, quality, _USUAL)
        return abs(_length(made[quality]) - length)

    step = 1 if off(quality) and _length(made[quality]) < length else -1
    while 0 <= quality + step <= _BEST and off(quality + step) < off(quality):
        quality += step
    return _decoded(made[quality])


def webps_of_length(pictures: Sequence[Picture], length: int, near: Picture, part: Window) -> Iterator[Picture]:
    """What WebPs of that length show, of those pictures that come nearest to another one once they are compressed.

    Args:
        pictures: uint8 (H, W, 3), the likeliest first.
        length: bytes of the compressed picture.
        near: the other one.
        part: by which pictures are ranked.
    """
    if not pictures or near.shape[0] * near.shape[1] > _MOST_PIXELS:
        return
    quality, first = _by_length(pictures[0], length, _USUAL, _USUAL_QUALITY)
    if first is not None:
        yield _decoded(first)
    there = np.ascontiguousarray(near[part])
    parts = [np.ascontiguousarray(picture[part]) for picture in pictures]
    shown = (
        [by_webp(some, quality) for some in parts] if len(parts) > 1 else parts
    )  # before which the softest is nearest
    far = [float(cv2.norm(some, there, cv2.NORM_L2SQR)) for some in shown]
    nearest = int(np.argmin(far))
    if len(parts) > 1 and far[nearest] > cv2.norm(shown[nearest], parts[nearest], cv2.NORM_L2SQR):
        return  # no nearer than something that lost as much of its own
    ranked = [pictures[at] for at in np.argsort(far) if far[at] <= _FARTHER * far[nearest]]
    few = near.shape[0] * near.shape[1] <= _MOST_FOR_METHODS
    tried = [(picture, _USUAL) for picture in ranked[:_LIKELY]]
    tried += [(picture, method) for picture in ranked[:_LIKELIEST] for method in _OTHERS if few]
    for picture, method in tried:
        if (data := _by_length(picture, length, method, quality)[1]) is not None:
            yield _decoded(data)


def _by_length(picture: Picture, length: int, method: int, quality: int) -> tuple[int, bytes | None]:
    """The quality at which a picture is about that long, and its file where it is just that long.

    It is looked for in steps that double from a likely quality on, and then halved; and beside the end of that, since
    a quality is sometimes a little shorter than the one below.
    """
    below, above, step = -1, _BEST + 1, 1 if quality != _USUAL_QUALITY else 4
    while above - below > 1:
        data = _encoded(picture, quality, method)
        found = _length(data)
        if found == length:
            return quality, data
        below, above = (quality, above) if found < length else (below, quality)
        if below < 0 or above > _BEST:
            quality = max(below + 1, above - step) if below < 0 else min(above - 1, below + step)
            step *= 2
        else:
            quality = (below + above) // 2
    for beside in {max(0, below - 1), min(above + 1, _BEST)}:
        data = _encoded(picture, beside, method)
        if _length(data) == length:
            return beside, data
    return max(0, below), None


def _length(data: bytes) -> int:
    chunks = {chunk.name: chunk.length for chunk in webp_chunks(io.BytesIO(data), len(data))}
    return chunks.get(b"VP8 ", 0)


def _encoded(picture: Picture, quality: int, method: int) -> bytes:
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "WEBP", quality=quality, method=method)
    return file.getvalue()


def _decoded(data: bytes) -> Picture:
    with Image.open(io.BytesIO(data), formats=("WEBP",)) as made:
        return np.asarray(made.convert("RGB"))

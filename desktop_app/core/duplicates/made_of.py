"""Whether one picture was made of another one, by traces in its pixels: saved again, or enlarged."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Self

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.duplicates.origins import LOSSLESS, origin_of
from desktop_app.core.duplicates.repeated_pixels import repeats_pixels
from desktop_app.core.duplicates.steps_before import rounded_before
from desktop_app.core.opening import open_file
from desktop_app.core.types import Photo, Picture

__all__ = ["detail_above", "is_enlarged", "is_saved_again", "lies_on_steps", "near_steps", "rounded_to", "waves_of"]

_DECODED = ("JPEG", "PNG", "BMP")  # in this process: their decoders are trusted (`images.reading`)
_MOST_PIXELS = 1 << 27
_BLOCKS, _SPARE = 2048, 8
"""How many blocks are looked at, and how many times as many are there to choose those from that were not cut off."""

_COARSE = 4
"""A step of quantisation below this leaves no comb that rounding to whole levels would not hide."""
_FEWEST = 300
_COMB = 0.14
"""Mean distance from whole steps, in steps: 0.25 where nothing was quantised, less than 0.1 where it was."""
_DETAIL = 2.5
"""Squared levels of detail that the smaller picture must have in its finest octave for its lack to mean something."""
_ENLARGED, _NOISE = 0.26, 0.15
"""Of that detail, times the square of the ratio of sizes, what enlarging itself leaves; and what compression adds.

Measured on 25 photos and on made scenes: enlarged ones lie at or below it, and photos blurred by a pixel above.
"""

_KERNELS = (Image.Resampling.NEAREST, Image.Resampling.BILINEAR, Image.Resampling.BICUBIC, Image.Resampling.LANCZOS)
_MIDDLE, _MARGIN = 1024, 8
"""Pixels of a side that are compared with the enlarged smaller picture, and those at its edges that are not."""

Grey = npt.NDArray[np.float32]

Window = tuple[int, int, int, int]
"""Top, bottom, left, right."""


def is_saved_again(photo: Photo, original: Photo) -> bool:
    """Whether a photo's pixels lie on the grid of another JPEG's compression, which its own does not explain.

    Nothing is said (False) about pictures of other sizes, turned ones, and those that were compressed more strongly.
    A lossless file of the very pixels of a JPEG was made of it, since a JPEG of its pixels would have lost some.
    """
    if photo.format not in _DECODED or (photo.width, photo.height) != (original.width, original.height):
        return False
    table, own = origin_of(original).table, origin_of(photo).table
    if len(table) != 64:
        return False
    if _lies_on_grid(photo.path, photo.fingerprint, table, own):
        return True
    finer = len(own) == 64 and sum(own) <= sum(table)  # else it was compressed more strongly
    if finer and _rounded_before(photo.path, photo.fingerprint, own, table):
        return True
    return photo.format in LOSSLESS and _same_grey(photo.path, photo.fingerprint, original.path, original.fingerprint)


@lru_cache(maxsize=4096)
def _lies_on_grid(path: Path, mark: bytes, table: tuple[int, ...], own: tuple[int, ...]) -> bool:
    steps = np.array(table, np.float32).reshape(8, 8)
    finer = np.array(own, np.float32).reshape(8, 8) * 3 <= steps if len(own) == 64 else np.ones((8, 8), bool)
    telling = _telling(steps) & finer
    cosines = _cosines_of(path, mark) if telling.any() else None
    return cosines is not None and bool(_on_grid(cosines, steps, telling))


@lru_cache(maxsize=4096)
def _rounded_before(path: Path, mark: bytes, own: tuple[int, ...], table: tuple[int, ...]) -> bool:
    cosines = None if own == table else _cosines_of(path, mark)
    if cosines is None:
        return False
    return rounded_before(cosines, *(np.array(steps, np.float32).reshape(8, 8) for steps in (own, table)))


@lru_cache(maxsize=16)
def _cosines_of(path: Path, _mark: bytes) -> Grey | None:
    """`waves_of` a photo: it may have been made of any other of its group."""
    grey = _grey(path)
    return None if grey is None else waves_of(grey)[0]


def _telling(steps: Grey) -> npt.NDArray[np.bool_]:
    telling = steps >= _COARSE
    telling[0, 0] = False
    return telling


def lies_on_steps(grey: npt.NDArray[np.number], steps: Grey) -> bool:
    """Whether a picture's cosines are nearly whole steps, (8, 8), as only what was made of a JPEG has them."""
    return bool(_on_grid(waves_of(grey)[0], steps, _telling(steps)))


def near_steps(grey: npt.NDArray[np.number], steps: Grey) -> float:
    """How much nearer to whole steps a picture's cosines are than chance has it: 1 if all are whole ones, 0 by chance.

    0 also where too few are large enough to tell.
    """
    telling = _telling(steps)
    (cosines,) = waves_of(grey)
    waves = np.abs(cosines[:, telling]) / steps[telling]
    large = waves[waves > 0.5]
    return float(np.cos(2 * np.pi * large).mean()) if len(large) >= _FEWEST else 0.0


def _on_grid(cosines: Grey, steps: Grey, telling: npt.NDArray[np.bool_]) -> bool | None:
    """Whether a picture's cosines are whole steps; None where too few of them are large enough to tell."""
    waves = np.abs(cosines[:, telling]) / steps[telling]
    large = waves[waves > 0.75]
    return float(np.abs(large - np.rint(large)).mean()) < _COMB if len(large) >= _FEWEST else None


def rounded_to(photo: Photo, picture: Picture) -> Grey | None:
    """The steps, (8, 8), that a photo's brightness was rounded to when it was stored; None where unknown.

    Zeros of a lossless file. Unknown of codecs without a table, and of a JPEG that was turned after it was decoded.

    Args:
        picture: the photo's, uint8 (H, W, 3), upright, perhaps at reduced scale.
    """
    if photo.format in LOSSLESS:
        return np.zeros((8, 8), np.float32)
    table = origin_of(photo).table
    if len(table) != 64:
        return None
    steps = np.array(table, np.float32).reshape(8, 8)
    if picture.shape[:2] != (photo.height, photo.width):
        return steps
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    return None if _on_grid(waves_of(grey)[0], steps, _telling(steps)) is False else steps


@lru_cache(maxsize=4096)
def _same_grey(path: Path, _mark: bytes, other: Path, _other_mark: bytes) -> bool:
    first, second = _grey(path), _grey(other)
    return first is not None and second is not None and np.array_equal(first, second)


def waves_of(*greys: npt.NDArray[np.number]) -> list[Grey]:
    """Cosine transforms of the same blocks of 8 × 8 pixels of pictures of one size, spread over them: (N, 8, 8) each.

    None of the blocks is cut off at black or white, which moves all of its cosines.
    """
    height, width = greys[0].shape[0] // 8, greys[0].shape[1] // 8
    spread = np.arange(0, height * width, max(1, height * width // (_SPARE * _BLOCKS)))
    at = spread // max(width, 1), spread % max(width, 1)
    tiled = (grey[: height * 8, : width * 8].reshape(height, 8, width, 8).swapaxes(1, 2) for grey in greys)
    of_each = [blocks[at].astype(np.float32) for blocks in tiled]
    clear = np.all([(some.min(axis=(1, 2)) > 2) & (some.max(axis=(1, 2)) < 253) for some in of_each], axis=0)
    chosen = np.flatnonzero(clear)[:: max(1, np.count_nonzero(clear) // _BLOCKS)]
    place, wave = np.arange(8), np.arange(8)[:, None]
    cosines = np.sqrt((1 + (wave > 0)) / 8) * np.cos((2 * place + 1) * wave * np.pi / 16)
    return [np.asarray(cosines @ (some[chosen] - 128) @ cosines.T, np.float32) for some in of_each]


def is_enlarged(photo: Photo, smaller: Photo) -> bool:
    """Whether a photo shows no more than a smaller one of the same framing: it was made by enlarging it.

    A sharp original always has detail between the two sizes; where the smaller one has none either (a blurred
    picture), nothing is said, unless its pixels are repeated.
    """
    if photo.format not in _DECODED or smaller.format not in _DECODED:
        return False
    factor = photo.width / smaller.width
    if factor < 1.1 or abs(photo.height / smaller.height / factor - 1) > 0.02:
        return False
    return _shows_no_more(_File.of(photo), _File.of(smaller))


@dataclass(frozen=True, slots=True)
class _File:
    """A photo's file; copies of it with the same bytes are equal to it."""

    path: Path = field(compare=False)
    size: int
    mark: bytes

    @classmethod
    def of(cls, photo: Photo) -> Self:
        return cls(photo.path, photo.size, photo.fingerprint)


@lru_cache(maxsize=4096)
def _shows_no_more(larger: _File, smaller: _File) -> bool:
    large, small = _grey(larger.path), _smaller(smaller)
    if large is None or small is None or min(small.grey.shape) < 64:
        return False
    if repeats_pixels(large, small.grey):
        return True
    share = small.grey.shape[1] / large.shape[1]
    most = small.most_left(share)
    return most is not None and (detail_above(large, share) < most or _is_enlarged_as_usual(large, small))


class _Smaller:
    """A picture that others may have been enlarged from, mostly several: what they are told by is made once."""

    def __init__(self, grey: Grey) -> None:
        self.grey = grey
        self._detail: dict[tuple[float, Window | None], float] = {}

    def most_left(self, share: float, window: Window | None = None) -> float | None:
        """What a picture that was enlarged from it has of detail, at most; None where it has too little itself.

        Args:
            share: of that one's sides.
            window: what of the picture is meant; None for all of it.
        """
        detail = self._detail_in(share, window)
        told = max(detail, self._detail_in(0.5, window)) > _DETAIL
        return _ENLARGED * share**2 * detail + _NOISE if told else None

    def _detail_in(self, share: float, window: Window | None) -> float:
        key = (share, window)
        if key not in self._detail:
            part = self.grey if window is None else self.grey[window[0] : window[1], window[2] : window[3]]
            self._detail[key] = detail_above(np.ascontiguousarray(part), share)
        return self._detail[key]


@lru_cache(maxsize=1)
def _smaller(file: _File) -> _Smaller | None:
    grey = _grey(file.path)
    return None if grey is None else _Smaller(grey)


def _is_enlarged_as_usual(large: Grey, small: _Smaller) -> bool:
    """Whether the middle of a picture is that of a smaller one, enlarged in one of the ways that programs have."""
    (height, width), (rows, columns) = large.shape, small.grey.shape
    high, wide = min(height, _MIDDLE), min(width, _MIDDLE)
    top, left = (height - high) // 2, (width - wide) // 2
    down, across = rows / height, columns / width
    box = (left * across, top * down, (left + wide) * across, (top + high) * down)
    most = small.most_left(across, (int(box[1]), int(box[3]), int(box[0]), int(box[2])))
    if most is None:
        return False
    shown, image = large[top : top + high, left : left + wide], Image.fromarray(small.grey)

    def off(kernel: Image.Resampling, rows: slice) -> float:
        """The sum of squared levels by which some rows, inside the edges, are off."""
        around = (box[0], box[1] + rows.start * down, box[2], box[1] + rows.stop * down)
        made = np.asarray(image.resize((wide, rows.stop - rows.start), kernel, box=around))
        inner = slice(max(0, _MARGIN - rows.start), min(high - _MARGIN, rows.stop) - rows.start)
        return float(np.square((shown[rows] - made)[inner, _MARGIN:-_MARGIN]).sum())

    # If it was not enlarged, a few rows alone are mostly off by more than all may be. Which pixel is picked, though,
    # may depend on where the rows begin.
    most *= (high - 2 * _MARGIN) * (wide - 2 * _MARGIN)
    some, every = slice(high // 2 - high // 8, high // 2 + high // 8), slice(0, high)
    return any(
        (kernel is Image.Resampling.NEAREST or off(kernel, some) < most) and off(kernel, every) < most
        for kernel in _KERNELS
    )


def detail_above(grey: Grey, share: float) -> float:
    """Mean square of what is lost when a picture is made smaller to a share of its size, and large again."""
    image = Image.fromarray(grey)
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    back = image.resize(size, Image.Resampling.LANCZOS).resize(image.size, Image.Resampling.BICUBIC)
    return float(np.mean((grey - np.asarray(back)) ** 2))


def _grey(path: Path) -> Grey | None:
    """Luminance as it is stored: float32 (H, W); None where it cannot be read here."""
    try:
        with warnings.catch_warnings(), open_file(path) as opened, Image.open(opened, formats=_DECODED) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            return np.asarray(image.convert("L"), np.float32)
    except (MemoryError, Exception):  # noqa: BLE001 -- damaged files fail in as many ways as there are decoders
        return None

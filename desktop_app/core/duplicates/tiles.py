"""Places of two pictures with what surrounds them, as they are and as a JPEG gives them back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Self

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.block_maps import BLOCK, mirrored_indices
from desktop_app.core.duplicates.overlay import Overlay, filtered
from desktop_app.core.duplicates.suspects import Blocks
from desktop_app.core.images.colours import as_stored
from desktop_app.core.types import Picture

CORE = 40
"""Pixels of a side of a place."""

_MARGIN = 16
_TILE = CORE + 2 * _MARGIN
_AROUND = 2 * BLOCK + _MARGIN
"""Pixels from the block that is looked at to the edge of what surrounds it."""

_SMALL = 1 << 18
"""Pixels of a picture that is compressed as a whole sooner than dozens of places of it, which lie over each other."""

_STEP, _OF_SRGB = 2, 0.67
"""Levels that a stored colour is moved by to see what rounding it does, and what one level of it does in sRGB."""

Levels = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]

__all__ = ["CORE", "Sheets", "Tiles"]


class Tiles:
    """Places of one picture.

    Args:
        sheet: uint8 (H, W, 3), blue first: all of the picture, or its places one below the other.
        corners: row and column of each place with its surroundings, from the top and from the left of the sheet.
        profile: by which the picture means its colours.
    """

    def __init__(self, sheet: Picture, corners: Blocks, profile: bytes) -> None:
        self._sheet, self._corners, self._profile = sheet, corners, profile

    def compressed(self, quality: int) -> Self:
        """The same as a JPEG of the colours of the profile gives them back."""
        return type(self)(self._through_jpeg(quality), self._corners, self._profile)

    def one_by_one(self) -> Self:
        """The same one below the other.

        A JPEG's blocks of colour then lie otherwise than in the picture, which may have been compressed by them before
        and would not change once more.
        """
        if len(self._sheet) == _TILE * len(self._corners) and self._sheet.shape[1] == _TILE:
            return self
        pieces = [self._sheet[row : row + _TILE, column : column + _TILE] for row, column in self._corners]
        return type(self)(np.concatenate(pieces), _below_each_other(len(pieces)), self._profile)

    def levels(self) -> Levels:
        """Brightness, red and blue of the places, float32 (3, N, 40, 40): the rest is only compressed with them."""
        inner = self._cut(_channels(self._sheet), _MARGIN)
        return np.ascontiguousarray(np.moveaxis(inner, -1, 0), np.float32)

    def brightness(self) -> Levels:
        """The first of `levels`."""
        return self._cut(_channels(self._sheet)[..., 0], _MARGIN).astype(np.float32)

    def rounding(self) -> Levels:
        """How many times more than in sRGB a level of the stored colours is seen in each place: (N, 3), at least 1."""
        if not self._profile:
            return np.ones((len(self._corners), 3), np.float32)
        usual = _channels(self._sheet).astype(np.float32)
        strip = np.ascontiguousarray(self._sheet[..., ::-1])
        squares = np.zeros((len(self._corners), 3), np.float32)
        for channel in range(3):
            moved = as_stored(strip, self._profile, partial(_stepped, channel=channel))
            change = _channels(np.ascontiguousarray(moved[..., ::-1])) - usual
            squares += self._cut(np.square(change / _STEP), 0).mean(axis=(1, 2))
        return np.maximum(1, np.sqrt(squares) / _OF_SRGB)

    def _cut(self, sheet: npt.NDArray[np.number], margin: int) -> npt.NDArray[np.number]:
        """The places, (N, …), without so much of their surroundings."""
        inside = slice(margin, _TILE - margin)
        return np.stack(
            [sheet[row : row + _TILE, column : column + _TILE][inside, inside] for row, column in self._corners]
        )

    def _through_jpeg(self, quality: int) -> Picture:
        if not self._profile:
            return _through_jpeg(self._sheet, quality)
        shown = as_stored(
            np.ascontiguousarray(self._sheet[..., ::-1]),
            self._profile,
            lambda stored: _through_jpeg(np.ascontiguousarray(stored[..., ::-1]), quality)[..., ::-1],
        )
        return np.ascontiguousarray(shown[..., ::-1])


class Sheets:
    """The two pictures of an overlay, mirrored beyond their edges: small ones whole, of large ones what is asked for.

    Args:
        overlay: the two.
        profiles: by which each means its colours.
    """

    def __init__(self, overlay: Overlay, profiles: tuple[bytes, bytes]) -> None:
        self._overlay, self._profiles = overlay, profiles
        height, width = overlay.small.shape[:2]
        self._down, self._across = (mirrored_indices(side, around=_AROUND) for side in (height, width))
        self._whole: tuple[Picture, Picture] | None = None
        if len(self._down) * len(self._across) <= _SMALL:
            self._whole = self._sheets([(self._down, self._across)])

    def at(self, blocks: Blocks) -> tuple[Tiles, Tiles]:
        """Some blocks with what surrounds them, in the smaller picture, and in the larger one that is laid on it."""
        corners = [(BLOCK * row, BLOCK * column) for row, column in blocks]
        if self._whole is not None:
            sheets = self._whole
        else:
            sheets = self._sheets([(self._down[y : y + _TILE], self._across[x : x + _TILE]) for y, x in corners])
            corners = _below_each_other(len(blocks))
        one, other = (Tiles(sheet, corners, profile) for sheet, profile in zip(sheets, self._profiles, strict=True))
        return one, other

    def _sheets(self, windows: Sequence[tuple[Indices, Indices]]) -> tuple[Picture, Picture]:
        """Parts of both, one below the other."""
        runs = [(_run(rows), _run(columns)) for rows, columns in windows]
        small, large = (
            [picture[rows][:, columns] for rows, columns in runs]
            for picture in (self._overlay.small, self._overlay.large)
        )
        large = [filtered(piece, self._overlay.kernel) for piece in large]
        one, other = (cv2.cvtColor(np.concatenate(pieces), cv2.COLOR_RGB2BGR) for pieces in (small, large))
        return np.asarray(one, np.uint8), np.asarray(other, np.uint8)


def _below_each_other(count: int) -> Blocks:
    return [(_TILE * place, 0) for place in range(count)]


def _run(indices: Indices) -> slice | Indices:
    """The same as a slice, where they follow each other, as all but those at the picture's edges do."""
    first, last = int(indices[0]), int(indices[-1])
    return slice(first, last + 1) if last - first == len(indices) - 1 and (np.diff(indices) == 1).all() else indices


def _stepped(stored: Picture, *, channel: int) -> Picture:
    moved = stored.copy()
    moved[..., channel] += np.where(stored[..., channel] < 128, _STEP, -_STEP).astype(np.int8).view(np.uint8)
    return moved


def _through_jpeg(sheet: Picture, quality: int) -> Picture:
    half = [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420]
    data = cv2.imencode(".jpg", sheet, [cv2.IMWRITE_JPEG_QUALITY, quality, *half])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


def _channels(sheet: Picture) -> Picture:
    """Brightness, red and blue."""
    return np.asarray(cv2.cvtColor(sheet, cv2.COLOR_BGR2YCrCb), np.uint8)

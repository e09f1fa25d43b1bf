"""The brightness of a picture in bands of rows: what is made of a band stays in the processor's cache.

Of twelve megapixels one array of floating point is 48 MB, so that a pass over it would mostly wait for the memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.types import Picture

BAND = 96
"""Rows of a band: whole blocks of 8, and whole 32 that `suspects` pads to."""

_FEWEST = 32
"""Rows that remain below the last band and are fewer belong to it."""

Grey = npt.NDArray[np.float32]

__all__ = ["Brightness", "Grey", "bands", "brightness_of"]


@dataclass(frozen=True, eq=False)
class Brightness:
    """Brightness, and perhaps a filter that is applied to what is asked for.

    Attributes:
        levels: uint8 or float32 (H, W), 0 … 255.
        kernel: float32 (K, K), K odd; None where nothing is filtered.
    """

    levels: npt.NDArray[np.uint8] | Grey
    kernel: Grey | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self.levels.shape[0], self.levels.shape[1]

    def part(self, rows: slice, columns: slice = slice(None)) -> Grey:
        """What is there after the filter, float32 (rows, columns)."""
        if self.kernel is None or self.kernel.size == 1:
            return self.levels[rows, columns].astype(np.float32)
        reach = len(self.kernel) // 2
        top, bottom, _ = rows.indices(self.levels.shape[0])
        left, right, _ = columns.indices(self.levels.shape[1])
        first_row, first_column = max(0, top - reach), max(0, left - reach)
        around = self.levels[first_row : bottom + reach, first_column : right + reach].astype(np.float32)
        laid = cv2.filter2D(around, -1, self.kernel, borderType=cv2.BORDER_REPLICATE)
        inside = laid[top - first_row : bottom - first_row, left - first_column : right - first_column]
        return inside.astype(np.float32, copy=False)


def brightness_of(picture: Picture) -> Brightness:
    """That of a picture, uint8 (H, W, 3)."""
    return Brightness(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.uint8, copy=False))


def bands(height: int) -> Iterator[slice]:
    """The rows of a picture from the first to the last, `BAND` or somewhat more of them at a time."""
    for top in range(0, max(height - _FEWEST + 1, 1), BAND):
        bottom = top + BAND
        yield slice(top, bottom if bottom + _FEWEST <= height else height)
        if bottom + _FEWEST > height:
            return

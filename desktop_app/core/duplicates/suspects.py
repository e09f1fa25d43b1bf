"""Where to look again: the places of two pictures laid on each other that differ most for what is to be seen there."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.overlay import Grey, Overlay

BLOCK = 8
"""Pixels of a side of what is called a block here, as JPEG's."""

_PAD = 32
_NEAR = 2
"""Blocks around a chosen one that are not chosen too."""

_USUAL = np.array([0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96, 0.97, 0.98, 0.985, 0.99, 0.995])
"""Quantiles of texture at which usual places are taken: mostly where there is something to compress."""

Blocks = list[tuple[int, int]]
"""Row and column of blocks."""

__all__ = ["BLOCK", "Blocks", "padded", "suspects", "usual_places"]


def padded(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The picture (H, W) or (H, W, 3) mirrored beyond its last rows and columns up to a multiple of 32."""
    below, beside = -values.shape[0] % _PAD, -values.shape[1] % _PAD
    return np.asarray(cv2.copyMakeBorder(values, 0, below, 0, beside, cv2.BORDER_REFLECT))


def usual_places(overlay: Overlay) -> Blocks:
    """Blocks spread over all textures of the picture: what was changed is seldom among most of them."""
    texture = _texture(overlay)
    order = np.argsort(texture, axis=None)
    chosen = order[np.clip((len(order) * _USUAL).astype(int), 0, len(order) - 1)]
    return [(int(block) // texture.shape[1], int(block) % texture.shape[1]) for block in chosen]


def suspects(overlay: Overlay) -> Blocks:
    """The blocks that differ most in brightness or colour, by their texture; none where nothing differs at all."""
    texture = _texture(overlay)
    left = padded(overlay.grey) - padded(overlay.expected)
    energy, mean, quarter = _reduce(left * left, BLOCK), _reduce(left, BLOCK), _reduce(left, BLOCK // 2)
    coarse = _reduce(quarter * quarter, 2)
    maps = [
        np.sqrt(energy),
        np.abs(mean),
        np.sqrt(coarse),
        np.sqrt(np.maximum(_around(coarse), 0)),
        2 * np.abs(_around(mean)),
    ]
    chosen: Blocks = []
    rows, columns = (-(-side // BLOCK) for side in overlay.grey.shape)  # not what is only mirrored
    for values in maps:
        _choose((values / (1 + 0.12 * texture))[:rows, :columns], chosen, count=5)
    for values in _colour_maps(overlay):
        _choose((values / (1 + 0.03 * texture))[:rows, :columns], chosen, count=4)
    return chosen


def _texture(overlay: Overlay) -> Grey:
    """Deviation around each block, in levels, mostly of the picture that has less: (H / 8, W / 8)."""
    deviations = []
    for grey in (overlay.grey, overlay.expected):
        values = padded(grey)
        mean, square = _reduce(values, BLOCK), _reduce(values * values, BLOCK)
        deviations.append(np.sqrt(np.maximum(cv2.blur(square, (3, 3)) - cv2.blur(mean, (3, 3)) ** 2, 0)))
    less, more = np.minimum(*deviations), np.maximum(*deviations)
    return np.asarray(0.8 * less + 0.2 * more, np.float32)


def _colour_maps(overlay: Overlay) -> list[Grey]:
    small, large = (
        cv2.cvtColor(_reduce(padded(picture), 2), cv2.COLOR_RGB2YCrCb) for picture in (overlay.small, overlay.large)
    )
    maps = []
    for channel in (1, 2):
        left = small[..., channel].astype(np.float32) - large[..., channel]
        maps.append(np.abs(_reduce(left, BLOCK // 2)))
        maps.append(np.abs(_reduce(left, BLOCK)).repeat(2, axis=0).repeat(2, axis=1))
    return maps


def _reduce(values: npt.NDArray[Any], factor: int) -> Grey:
    size = (values.shape[1] // factor, values.shape[0] // factor)
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA))


def _around(values: Grey) -> Grey:
    return cv2.blur(values, (5, 5)).astype(np.float32, copy=False)


def _choose(score: Grey, chosen: Blocks, *, count: int) -> None:
    """Add the highest ones to those chosen, none beside another."""
    score = score.copy()
    for row, column in chosen:
        score[max(0, row - _NEAR) : row + _NEAR + 1, max(0, column - _NEAR) : column + _NEAR + 1] = 0
    for _ in range(count):
        row, column = divmod(int(score.argmax()), score.shape[1])
        if score[row, column] <= 0:
            return
        chosen.append((row, column))
        score[max(0, row - _NEAR) : row + _NEAR + 1, max(0, column - _NEAR) : column + _NEAR + 1] = 0

"""Where to look again: the places of two pictures laid on each other that differ most for what is to be seen there."""

from __future__ import annotations

import cv2
import numpy as np

from desktop_app.core.duplicates.block_maps import BLOCK, BlockMaps, colour_maps
from desktop_app.core.duplicates.brightness import Grey
from desktop_app.core.duplicates.overlay import Overlay

_NEAR = 2
"""Blocks around a chosen one that are not chosen too."""

_USUAL = np.array([0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.96, 0.97, 0.98, 0.985, 0.99, 0.995])
"""Quantiles of texture at which usual places are taken: mostly where there is something to compress."""

Blocks = list[tuple[int, int]]
"""Row and column of blocks."""

__all__ = ["Blocks", "suspects", "usual_places"]


def usual_places(maps: BlockMaps) -> Blocks:
    """Blocks spread over all textures of the picture: what was changed is seldom among most of them."""
    texture = maps.texture
    places = np.clip((texture.size * _USUAL).astype(int), 0, texture.size - 1)
    chosen = np.argpartition(texture, places, axis=None)[places]
    return [(int(block) // texture.shape[1], int(block) % texture.shape[1]) for block in chosen]


def suspects(overlay: Overlay) -> Blocks:
    """The blocks that differ most in brightness or colour, by their texture; none where nothing differs at all."""
    maps = overlay.maps
    by_brightness = [
        np.sqrt(maps.energy),
        np.abs(maps.mean),
        np.sqrt(maps.coarse),
        np.sqrt(np.maximum(_around(maps.coarse), 0)),
        2 * np.abs(_around(maps.mean)),
    ]
    chosen: Blocks = []
    rows, columns = (-(-side // BLOCK) for side in overlay.small.shape[:2])  # not what is only mirrored
    for values in by_brightness:
        _choose((values / (1 + 0.12 * maps.texture))[:rows, :columns], chosen, count=5)
    for values in colour_maps(overlay.small, overlay.large):
        _choose((values / (1 + 0.03 * maps.texture))[:rows, :columns], chosen, count=4)
    return chosen


def _around(values: Grey) -> Grey:
    return cv2.blur(values, (5, 5)).astype(np.float32, copy=False)


def _choose(score: Grey, chosen: Blocks, *, count: int) -> None:
    """Add the highest ones to those chosen, none beside another."""
    for row, column in chosen:
        score[max(0, row - _NEAR) : row + _NEAR + 1, max(0, column - _NEAR) : column + _NEAR + 1] = 0
    for _ in range(count):
        row, column = divmod(int(score.argmax()), score.shape[1])
        if score[row, column] <= 0:
            return
        chosen.append((row, column))
        score[max(0, row - _NEAR) : row + _NEAR + 1, max(0, column - _NEAR) : column + _NEAR + 1] = 0

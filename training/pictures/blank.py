"""Pictures with next to nothing in them: the ones that a code most easily takes for each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from training.pictures.photos import Pixels

__all__ = ["blank_pictures"]


def blank_pictures(count: int, *, seed: int) -> list[Pixels]:
    """Different pictures uint8 (120, 160, 3), in turn of one colour, a gradient, faint noise.

    Args:
        count: how many.
        seed: of colours and directions; evaluation has seed 0, training another.
    """
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:1:120j, 0:1:160j]
    pictures = []
    for number in range(count):
        start, end = rng.uniform(20, 235, size=(2, 3))
        kind = number % 3
        blend = (np.zeros_like(x), x if rng.random() < 0.5 else y, 0.04 * rng.standard_normal(x.shape))[kind]
        pictures.append(np.clip(start + blend[..., None] * (end - start), 0, 255).astype(np.uint8))
    return pictures

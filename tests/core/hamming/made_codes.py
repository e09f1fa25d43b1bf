"""Codes for tests of joins and groups."""

import numpy as np

from desktop_app.core.codes import Codes


def clustered(seed: int, *, count: int, size: int) -> Codes:
    """Codes near a few centres, so that every distance occurs, with some that are identical."""
    random = np.random.default_rng(seed)
    centres = random.integers(256, size=(max(1, count // 8), size), dtype=np.uint8)
    flips = np.packbits(random.random((count, size * 8)) < random.choice([0.0, 0.03, 0.15], (count, 1)), axis=1)
    return centres[random.integers(len(centres), size=count)] ^ flips

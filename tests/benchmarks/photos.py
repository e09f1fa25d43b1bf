"""Photos made for benchmarks: 12 megapixels with the detail and noise of a camera's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

__all__ = ["make_photos"]


def make_photos(folder: Path, *, count: int, width: int = 4000, height: int = 3000, seed: int = 0) -> list[Path]:
    """Write `count` JPEGs (about 3–4 MB each at 12 megapixels): smooth shapes at every scale, and sensor noise."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(count):
        path = folder / f"photo-{number:04}.jpg"
        paths.append(path)
        if path.exists():
            continue
        rng = np.random.default_rng([seed, number])
        picture = np.zeros((height, width, 3), np.float32)
        for octave in range(2, 11):
            cells = rng.normal(0, 2.0 ** (7 - octave * 0.8), (2**octave * 3 // 4 + 1, 2**octave, 3))
            tile = np.clip(cells + 128, 0, 255).astype(np.uint8)
            scaled = Image.fromarray(tile).resize((width, height), Image.Resampling.BICUBIC)
            picture += np.asarray(scaled, np.float32) - 128
        picture += rng.normal(0, 4, (height, width, 1)).astype(np.float32)
        Image.fromarray(np.clip(picture + 128, 0, 255).astype(np.uint8)).save(path, quality=88)
    return paths

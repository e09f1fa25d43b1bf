"""Photos made for benchmarks: 12 megapixels with the detail and noise of a camera's."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

__all__ = ["enlarge_photos", "make_photos"]

_SCENES = 24
_SHIFT = 1237  # pixels, and no multiple of JPEG's blocks


def make_photos(
    folder: Path, *, count: int, width: int = 4000, height: int = 3000, quality: int = 92, seed: int = 0
) -> list[Path]:
    """Write `count` JPEGs, of 3 MB each at 12 megapixels, as phones do.

    Making a scene takes seconds, so that there are 24; later photos show them shifted, and have other bytes throughout.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"photo-{number:04}.jpg" for number in range(count)]
    for first in range(min(count, _SCENES)):
        wanted = [(turn, path) for turn, path in enumerate(paths[first::_SCENES]) if not path.exists()]
        if not wanted:
            continue
        scene = _scene(np.random.default_rng([seed, first]), width=width, height=height)
        for turn, path in wanted:
            Image.fromarray(np.roll(scene, turn * _SHIFT, axis=1)).save(path, quality=quality)
    return paths


def enlarge_photos(folder: Path, sources: Iterable[bytes], *, width: int = 4000, height: int = 3000) -> list[Path]:
    """Write JPEGs of small photos enlarged, each of another scene, with a sensor's noise on them."""
    folder.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(0).normal(0, 4, (height, width, 1)).astype(np.float32)
    paths = []
    for number, source in enumerate(sources):
        picture = Image.open(io.BytesIO(source)).convert("RGB").resize((width, height), Image.Resampling.BICUBIC)
        grained = np.asarray(picture, np.float32) + np.roll(noise, number * _SHIFT, axis=1)
        paths.append(folder / f"photo-{number:04}.jpg")
        Image.fromarray(np.clip(grained, 0, 255).astype(np.uint8)).save(paths[-1], quality=92)
    return paths


def _scene(rng: np.random.Generator, *, width: int, height: int) -> npt.NDArray[np.uint8]:
    """Smooth shapes at every scale, and sensor noise."""
    picture = np.zeros((height, width, 3), np.float32)
    for octave in range(2, 11):
        cells = rng.normal(0, 2.0 ** (7 - octave * 0.8), (2**octave * 3 // 4 + 1, 2**octave, 3))
        tile = np.clip(cells + 128, 0, 255).astype(np.uint8)
        scaled = Image.fromarray(tile).resize((width, height), Image.Resampling.BICUBIC)
        picture += np.asarray(scaled, np.float32) - 128
    picture += rng.normal(0, 4, (height, width, 1)).astype(np.float32)
    return np.clip(picture + 128, 0, 255).astype(np.uint8)

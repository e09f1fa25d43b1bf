"""Scikit-learn's digits: 1,797 grey pictures of 8 × 8 pixels that come with the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from training.datasets.interface import Items, Retrieval, per_class

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["DIGIT_PROTOCOLS", "open_digits"]

DIGIT_PROTOCOLS = {"first": "20 a class ask, the rest is learned from and searched; mAP@All by class"}
_ASKING = 20


def open_digits(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
    """The package's pictures; no file is read but its own."""
    del root, cache
    from sklearn.datasets import load_digits  # noqa: PLC0415  (slow to import)

    found = load_digits()
    pictures = np.clip(found.images * 16, 0, 255).astype(np.uint8)[..., None]  # 0 … 16 → 0 … 255
    everything = Items(pictures, found.target.astype(np.int64))
    asking, rest = per_class(found.target, _ASKING, seed=seed)
    database = everything.take(rest)
    return Retrieval(database, everything.take(asking), database, f"digits ({protocol})")

"""Photos of one's own: a plain folder, or a folder (or zip file) with a folder for each class.

Photos are stretched to 160 × 160 pixels and kept decoded in the cache. Files that cannot be decoded are left out, and
the note names them.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.images import fit
from training.datasets.interface import Items, Retrieval, refuse_lone_members
from training.pictures.photos import open_photos

if TYPE_CHECKING:
    from pathlib import Path

    from training.pictures.photos import PhotoSet

__all__ = ["CLASS_PROTOCOLS", "PHOTO_PROTOCOLS", "SIDE", "left_out", "open_classes", "open_plain", "stretched"]

PHOTO_PROTOCOLS = {"50-nearest": "a tenth ask, 1,000 at most; right answers are the 50 nearest by the features"}
CLASS_PROTOCOLS = {"fifth": "a fifth of each class, one at least, asks; the rest is learned from and searched"}
SIDE = 160


def open_plain(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
    """All photos of a folder or zip file, at any depth, without labels.

    Raises:
        TrainingError: fewer than three photos can be read.
    """
    photos = open_photos([root], cache=cache, short_side=SIDE)
    order = np.random.default_rng(seed).permutation(len(photos))
    count = min(max(len(order) // 10, 1), 1000)
    neighbours = min(50, len(order) - count - 1)
    if neighbours < 1:
        raise TrainingError(f"holds {len(order)} readable photos; three at least are needed", path=root)
    query, rest = (
        Items(stretched(photos.subset(np.sort(rows)), cache=cache)) for rows in (order[:count], order[count:])
    )
    return Retrieval(rest, query, rest, f"{root.stem} ({protocol})", left_out(photos.unreadable), neighbours=neighbours)


def open_classes(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
    """A photo's class is the folder that it lies in, as a path below the root.

    Raises:
        TrainingError: no photo can be read, there is one class only, or a class with one member.
    """
    photos = open_photos([root], cache=cache, short_side=SIDE)
    names, labels = np.unique(photos.folders, return_inverse=True)
    classes = tuple(str(name) for name in names)
    refuse_lone_members(labels, classes, path=root)
    rng = np.random.default_rng(seed)
    shuffled = [rng.permutation(np.flatnonzero(labels == label)) for label in range(len(names))]
    asking = np.sort(np.concatenate([rows[: max(1, len(rows) // 5)] for rows in shuffled]))
    rest = np.setdiff1d(np.arange(len(labels)), asking)
    query, database = (
        Items(stretched(photos.subset(rows), cache=cache), labels[rows].astype(np.int64)) for rows in (asking, rest)
    )
    name, note = f"{root.stem} ({protocol})", left_out(photos.unreadable)
    return Retrieval(database, query, database, name, note, classes=classes)


def stretched(photos: PhotoSet, *, cache: Path) -> npt.NDArray[Any]:
    """Photos as one array uint8 (N, SIDE, SIDE, 3), mapped from a file: many of them do not fit into memory."""
    content = f"{photos.fingerprint} {SIDE}\n" + "\n".join(photos.names)
    path = cache / f"{hashlib.sha256(content.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}.npy"
    if not path.exists():
        with draft_of(path) as draft:
            array = np.lib.format.open_memmap(draft, "w+", np.uint8, (len(photos), SIDE, SIDE, 3))
            for row, pixels in enumerate(photos):
                array[row] = fit(pixels, side=SIDE, rule="stretch")
            array.flush()
            del array  # Windows replaces no file that is mapped
    mapped: npt.NDArray[Any] = np.load(path, mmap_mode="r")
    return mapped


def left_out(names: tuple[str, ...], *, reason: str = "cannot be decoded") -> str:
    """Words on photos that are left out, three of them by name; empty if there are none."""
    if not names:
        return ""
    said = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
    return f"{len(names)} left out ({reason}): {said}"

"""Vectors without pictures: SIFT and its like, in TexMex's .fvecs/.bvecs/.ivecs files or in an .npz file.

A folder holds files whose names end in `base`, `query` and, if there is one, `learn` and `groundtruth`, as
`sift_base.fvecs`; an .npz file holds arrays of these names. Without queries, some rows drawn at random ask. An .npy
or one .fvecs file, or an .npz with one array, is a base alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from desktop_app.core.errors import TrainingError
from training.arrays import UNREADABLE
from training.datasets.interface import Items, Retrieval

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["VECTOR_PROTOCOLS", "open_vectors", "read_vecs"]

VECTOR_PROTOCOLS = {
    "50-nearest": "right answers are the 50 nearest by Euclidean distance",
    "1-percent": "right answers are the nearest 1 % of the base: SIFT1M's 10,000 of a million (Do et al., ECCV 2016)",
    "given": "right answers are those of the file `groundtruth`",
}
_TYPES: dict[str, tuple[str, int]] = {".fvecs": ("<f4", 4), ".bvecs": ("u1", 1), ".ivecs": ("<i4", 4)}
_ROLES = ("base", "query", "learn", "groundtruth")


def open_vectors(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
    """The vectors of a folder, as the module says; without `learn` the base is learned from."""
    del cache
    found = _read(root)
    if "base" not in found:
        raise TrainingError(f"holds no vectors named base, only {', '.join(found) or 'nothing'}", path=root)
    base = _matrix(found["base"], path=root)
    if "query" in found:
        query = _matrix(found["query"], path=root)
    else:
        base, query = _draw_queries(base, seed=seed, path=root)
    train = _matrix(found["learn"], path=root) if "learn" in found else base
    if not base.shape[1] == query.shape[1] == train.shape[1]:
        raise TrainingError("holds vectors of different lengths", path=root)
    name = f"{root.stem} ({protocol})"
    items = (Items(train), Items(query), Items(base))
    if protocol != "given":
        count = 50 if protocol == "50-nearest" else max(1, round(len(base) / 100))
        return Retrieval(*items, name, neighbours=count)
    if "groundtruth" not in found:
        raise TrainingError("holds no groundtruth; choose a protocol by neighbours", path=root)
    return Retrieval(*items, name, truth=_truth(found["groundtruth"], queries=len(query), base=len(base), path=root))


def read_vecs(path: Path) -> npt.NDArray[Any]:
    """A .fvecs, .bvecs or .ivecs file: for each vector its length (little-endian int32), then its values.

    Returns:
        (N, D) float32, uint8 or int32.

    Raises:
        TrainingError: the file cannot be read, or its length is not a whole number of equal vectors.
    """
    kind, size = _TYPES[path.suffix]
    try:
        content = np.fromfile(path, np.uint8)
    except OSError as error:
        raise TrainingError(f"cannot be read: {error.strerror or error}", path=path) from None
    width = int(content[:4].view("<i4")[0]) if len(content) >= 4 else 0
    if width < 1 or len(content) % (4 + width * size):
        raise TrainingError("does not hold a whole number of vectors", path=path)
    rows = content.reshape(-1, 4 + width * size)
    if (np.ascontiguousarray(rows[:, :4]).view("<i4") != width).any():
        raise TrainingError("holds vectors of different lengths", path=path)
    return np.ascontiguousarray(rows[:, 4:]).view(kind)


def _read(root: Path) -> dict[str, npt.NDArray[Any]]:
    if not root.is_dir():
        return _read_file(root)
    files = sorted(file for file in root.iterdir() if file.suffix in _TYPES)
    found = {role: file for role in _ROLES for file in files if file.stem.endswith(role)}
    if not found:
        raise TrainingError("holds no .fvecs, .bvecs or .ivecs files named base, query, learn, groundtruth", path=root)
    return {role: read_vecs(file) for role, file in found.items()}


def _read_file(path: Path) -> dict[str, npt.NDArray[Any]]:
    if path.suffix in _TYPES:
        return {"base": read_vecs(path)}
    try:
        with path.open("rb") as file:
            found = np.load(file, allow_pickle=False)
            arrays = {"base": found} if isinstance(found, np.ndarray) else {name: found[name] for name in found.files}
    except UNREADABLE as error:
        raise TrainingError(f"cannot be read as vectors ({error})", path=path) from None
    return {"base": next(iter(arrays.values()))} if len(arrays) == 1 else arrays


def _matrix(vectors: npt.NDArray[Any], *, path: Path) -> npt.NDArray[np.float32]:
    if vectors.ndim != 2 or not vectors.size or not (np.isrealobj(vectors) and vectors.dtype.kind in "fiu"):
        raise TrainingError(f"holds no matrix of numbers, but {vectors.dtype} {vectors.shape}", path=path)
    result = np.ascontiguousarray(vectors, dtype=np.float32)
    if not np.isfinite(result).all():
        raise TrainingError("holds numbers that are not finite", path=path)
    return result


def _truth(rows: npt.NDArray[Any], *, queries: int, base: int, path: Path) -> npt.NDArray[np.int64]:
    if rows.ndim != 2 or not rows.size or rows.dtype.kind not in "iu":
        raise TrainingError(f"holds a groundtruth of no whole numbers: {rows.dtype} {rows.shape}", path=path)
    if len(rows) != queries or rows.min() < 0 or rows.max() >= base:
        raise TrainingError("holds a groundtruth of other queries or of another base", path=path)
    return rows.astype(np.int64)


def _draw_queries(
    base: npt.NDArray[np.float32], *, seed: int, path: Path
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    count = min(len(base) // 10, 1000)
    if count < 1:
        raise TrainingError(f"holds {len(base)} vectors, too few to draw queries from: ten at least", path=path)
    order = np.random.default_rng(seed).permutation(len(base))
    return base[np.sort(order[count:])], base[np.sort(order[:count])]

"""MNIST and CIFAR-10, and the protocols by which the papers cut them."""

from __future__ import annotations

import gzip
import struct
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.errors import TrainingError
from training.arrays import UNREADABLE
from training.datasets.interface import Items, Retrieval, per_class

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["CIFAR_PROTOCOLS", "MNIST_PROTOCOLS", "open_cifar10", "open_mnist"]

# As distributed: the training part is learned from and searched, the test part asks.
_DISTRIBUTED = {
    "standard": "the training part is learned from and searched, the test part asks; mAP@All by class",
    "bdnn": "the same parts; right answers are the 50 nearest by Euclidean distance (Do et al., ECCV 2016)",
    "bdnn-supervised": "3,000 a class of the training part are learned from, all of it is searched (Do et al.)",
    "unseen-classes": "500 a class of seven classes are learned from; of the other three the training part is searched"
    " and the test part asks, mAP@All (after Sablayrolles et al., ICASSP 2017)",
}
MNIST_PROTOCOLS = _DISTRIBUTED
CIFAR_PROTOCOLS = {
    "I": "of all 60,000: 1,000 a class ask, 5,000 are learned from and searched; mAP@1000 (Li & van Gemert)",
    "II": "of all 60,000: 1,000 a class ask, 500 are learned from, all but the queries searched; mAP@All (the same)",
    **_DISTRIBUTED,
}
_NEIGHBOURS = 50
_UNSEEN = 3  # of ten classes; the paper leaves out a quarter of its own
_NO_IDX: tuple[type[Exception], ...] = (*UNREADABLE, IndexError, struct.error)
_SHEET = (25, 40, 32)  # rows, columns, pixels a side
_REENCODED = "pictures from JPEG sheets (q95), not the original pixels"


def open_mnist(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
    """`mnist.npz` (x_train, y_train, x_test, y_test), or the folder of it or of the four idx files, gzipped or not."""
    del cache
    file = root / "mnist.npz" if root.is_dir() else root
    if root.is_dir() and not file.exists():
        train, test = (_read_idx(root, part) for part in ("train", "t10k"))
    else:
        arrays = _read_npz(file, "x_train", "y_train", "x_test", "y_test")
        train, test = (_grey(arrays[f"x_{part}"], arrays[f"y_{part}"], path=file) for part in ("train", "test"))
    return _cut(train, test, protocol, seed=seed, name="mnist")


def open_cifar10(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
    """Torchvision's layout (a folder with `cifar-10-batches-py`), or JPEG sheets with `labels.npz`."""
    del cache
    sheets = (root / "labels.npz").exists()
    train, test = _read_sheets(root) if sheets else _read_batches(root)
    return _cut(train, test, protocol, seed=seed, name="cifar10", note=_REENCODED if sheets else "")


def _cut(train: Items, test: Items, protocol: str, *, seed: int, name: str, note: str = "") -> Retrieval:
    name = f"{name} ({protocol})"
    if protocol == "unseen-classes":
        unseen = np.random.default_rng(seed).permutation(10)[:_UNSEEN]
        seen = train.take(np.flatnonzero(~np.isin(_classes(train), unseen)))
        learned = seen.take(per_class(_classes(seen), 500, seed=seed)[0])
        query, database = (part.take(np.flatnonzero(np.isin(_classes(part), unseen))) for part in (test, train))
        return Retrieval(learned, query, database, name, note)
    if protocol in _DISTRIBUTED:
        learned = train
        if protocol == "bdnn-supervised":
            learned = train.take(per_class(_classes(train), 3000, seed=seed)[0])
        neighbours = _NEIGHBOURS if protocol == "bdnn" else None
        return Retrieval(learned, test, train, name, note, neighbours=neighbours)
    everything = Items(np.concatenate([train.data, test.data]), np.concatenate([_classes(train), _classes(test)]))
    if protocol == "I":
        query, database, _ = (everything.take(rows) for rows in per_class(_classes(everything), 1000, 5000, seed=seed))
        return Retrieval(database, query, database, name, note, cut=1000)
    asking, learned_rows, rest = per_class(_classes(everything), 1000, 500, seed=seed)
    database = everything.take(np.sort(np.concatenate([learned_rows, rest])))
    return Retrieval(everything.take(learned_rows), everything.take(asking), database, name, note)


def _classes(items: Items) -> npt.NDArray[np.int64]:
    assert items.labels is not None  # noqa: S101  (both sets are labelled)
    return items.labels


def _read_npz(path: Path, *names: str) -> dict[str, npt.NDArray[Any]]:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in names}
    except UNREADABLE as error:
        raise TrainingError(f"does not hold the arrays {', '.join(names)} ({error})", path=path) from None


def _grey(pictures: npt.NDArray[Any], labels: npt.NDArray[Any], *, path: Path) -> Items:
    if pictures.dtype != np.uint8 or pictures.ndim != 3 or len(pictures) != len(labels) or not len(pictures):
        raise TrainingError("does not hold grey pictures of 8 bits with a label each", path=path)
    return Items(pictures[..., None], labels.astype(np.int64))


def _read_idx(root: Path, part: str) -> Items:
    path = root / f"{part}-images-idx3-ubyte"
    return _grey(_idx(path), _idx(root / f"{part}-labels-idx1-ubyte"), path=path)


def _idx(path: Path) -> npt.NDArray[np.uint8]:
    """An idx file of bytes: 0, 0, type 8, number of axes, their big-endian lengths, the values."""
    packed = path.with_name(path.name + ".gz")
    try:
        content = gzip.decompress(packed.read_bytes()) if packed.exists() else path.read_bytes()
        axes = content[3] if content[:3] == b"\0\0\x08" else 0
        shape = struct.unpack_from(f">{axes}I", content, 4)
        return np.frombuffer(content, np.uint8, offset=4 + 4 * axes).reshape(shape)
    except _NO_IDX as error:
        raise TrainingError(f"cannot be read as an idx file ({error})", path=path) from None


def _read_sheets(root: Path) -> tuple[Items, Items]:
    labels = _read_npz(root / "labels.npz", "train", "test")
    return tuple(_read_part(root, part, labels[part].astype(np.int64)) for part in ("train", "test"))  # type: ignore[return-value]


def _read_part(root: Path, part: str, labels: npt.NDArray[np.int64]) -> Items:
    rows, columns, side = _SHEET
    pictures = []
    for number in range(-(-len(labels) // (rows * columns))):
        path = root / f"{part}-{number:02d}.jpg"
        try:
            with Image.open(path) as image:
                sheet = np.asarray(image.convert("RGB"))
            cells = sheet.reshape(rows, side, columns, side, 3).transpose(0, 2, 1, 3, 4)
        except (OSError, ValueError) as error:
            raise TrainingError(f"is not a sheet of {rows} × {columns} pictures ({error})", path=path) from None
        pictures.append(cells.reshape(-1, side, side, 3))
    return Items(np.concatenate(pictures)[: len(labels)], labels)


def _read_batches(root: Path) -> tuple[Items, Items]:
    from torchvision.datasets import CIFAR10  # noqa: PLC0415  (slow to import)

    try:
        parts = [CIFAR10(str(root), train=train, download=False) for train in (True, False)]
    except (OSError, RuntimeError) as error:
        said = "holds neither sheets with labels.npz nor a whole cifar-10-batches-py"
        raise TrainingError(f"{said} ({error})", path=root) from None
    train, test = (Items(part.data, np.array(part.targets, dtype=np.int64)) for part in parts)
    return train, test

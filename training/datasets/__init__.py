"""Data sets under one interface: `open_dataset(name, root)` cuts one as its papers do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.errors import TrainingError
from training.datasets import list_files, photo_folders, ten_classes, vectors
from training.datasets.interface import DEFAULT_CACHE, DataSet, Items, Retrieval

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["DATASETS", "DEFAULT_CACHE", "DataSet", "Items", "Retrieval", "open_dataset"]

# TO ADD A DATA SET: a function (root, protocol, seed, cache) → Retrieval in a module beside this one, and a line here.
# The first protocol is the default.
DATASETS: dict[str, DataSet] = {
    "mnist": DataSet("mnist.npz or the four idx files", ten_classes.MNIST_PROTOCOLS, ten_classes.open_mnist),
    "cifar10": DataSet(
        "a folder with cifar-10-batches-py, or sheets", ten_classes.CIFAR_PROTOCOLS, ten_classes.open_cifar10
    ),
    "vectors": DataSet(".npz, .npy or .fvecs/.bvecs/.ivecs", vectors.VECTOR_PROTOCOLS, vectors.open_vectors),
    "photos": DataSet("a folder or zip file of photos", photo_folders.PHOTO_PROTOCOLS, photo_folders.open_plain),
    "classes": DataSet(
        "a folder or zip file with a folder for each class", photo_folders.CLASS_PROTOCOLS, photo_folders.open_classes
    ),
    "flickr25k": DataSet(
        "photos and list files",
        list_files.list_protocols(list_files.FLICKR_CUTS),
        list_files.opener("flickr25k", list_files.FLICKR_CUTS),
    ),
    "nus-wide": DataSet(
        "photos and list files",
        list_files.list_protocols(list_files.NUS_WIDE_CUTS),
        list_files.opener("nus-wide", list_files.NUS_WIDE_CUTS),
    ),
    "mscoco": DataSet(
        "photos and list files",
        list_files.list_protocols(list_files.COCO_CUTS),
        list_files.opener("mscoco", list_files.COCO_CUTS),
    ),
}


def open_dataset(
    name: str, root: Path, *, protocol: str | None = None, seed: int = 0, cache: Path = DEFAULT_CACHE
) -> Retrieval:
    """A data set, cut into what is learned from, asked with and searched.

    Args:
        name: one of `DATASETS`.
        root: its folder or file.
        protocol: one of the data set's; None for its first.
        seed: of whatever the protocol draws; the same seed cuts alike.
        cache: a folder for decoded photos.

    Raises:
        TrainingError: there is no such data set or protocol, or the files are missing, damaged or too few for it.
    """
    if name not in DATASETS:
        raise TrainingError(f"there is no data set {name!r}; there are {', '.join(DATASETS)}")
    dataset = DATASETS[name]
    chosen = next(iter(dataset.protocols)) if protocol is None else protocol
    if chosen not in dataset.protocols:
        raise TrainingError(f"{name} has no protocol {chosen!r}; it has {', '.join(dataset.protocols)}")
    if not root.exists():
        raise TrainingError("is missing", path=root)
    return dataset.open(root, chosen, seed, cache)

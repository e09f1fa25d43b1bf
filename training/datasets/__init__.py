"""Data sets under one interface: `open_dataset(name, root)` cuts one as its papers do."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.errors import TrainingError
from training.datasets import digits, list_files, photo_folders, ten_classes, vectors, videos
from training.datasets.interface import DEFAULT_CACHE, DataSet, Items, Retrieval

__all__ = ["DATASETS", "DEFAULT_CACHE", "DataSet", "Items", "Retrieval", "open_dataset"]

# TO ADD A DATA SET: a function (root, protocol, seed, cache) → Retrieval in a module beside this one, and a line here.
# The first protocol is the default.
DATASETS: dict[str, DataSet] = {
    "digits": DataSet(
        "scikit-learn's, which need no root", digits.DIGIT_PROTOCOLS, digits.open_digits, needs_root=False
    ),
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
    "ucf101": DataSet("videos and ucfTrainTestlist", videos.VIDEO_PROTOCOLS, videos.open_ucf101, videos=True),
    "hmdb51": DataSet("videos and the split files", videos.VIDEO_PROTOCOLS, videos.open_hmdb51, videos=True),
}


def open_dataset(
    name: str, root: Path | None, *, protocol: str | None = None, seed: int = 0, cache: Path = DEFAULT_CACHE
) -> Retrieval:
    """A data set, cut into what is learned from, asked with and searched.

    Args:
        name: one of `DATASETS`.
        root: its folder or file; None for a data set that needs none.
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
        raise TrainingError(f"{name} has no protocol {chosen!r}; it has {', '.join(map(repr, dataset.protocols))}")
    if root is None:
        if dataset.needs_root:
            raise TrainingError(f"{name} is {dataset.summary}: say where it lies")
        return dataset.open(Path(), chosen, seed, cache)
    if not root.exists():
        raise TrainingError("is missing", path=root)
    return dataset.open(root, chosen, seed, cache)

"""Data sets: what the protocols draw, and what bad input gets."""

from __future__ import annotations

import gzip
import pickle
import struct
import zipfile
from hashlib import md5
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.core.errors import TrainingError
from training.datasets import DATASETS, Items, Retrieval, open_dataset
from training.datasets.interface import per_class
from training.datasets.list_files import COCO_CUTS, FLICKR_CUTS, NUS_WIDE_CUTS, Cut, list_protocols, opener
from training.datasets.vectors import read_vecs
from training.evaluation.ground_truth import Labels, Neighbours

DATA = Path(__file__).parents[4] / "shared" / "data"
needs_data = pytest.mark.skipif(not DATA.exists(), reason="../shared/data is absent")


def photo(path: Path, seed: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 256, (12, 16, 3)).astype(np.uint8)
    Image.fromarray(pixels).save(path)


def write_mnist(path: Path, *, train: int = 40, test: int = 10) -> None:
    rng = np.random.default_rng(0)
    arrays: dict[str, Any] = {}
    for part, count in (("train", train), ("test", test)):
        arrays[f"x_{part}"] = rng.integers(0, 256, (count, 28, 28)).astype(np.uint8)
        arrays[f"y_{part}"] = (np.arange(count) % 10).astype(np.uint8)
    np.savez(path, **arrays)


def test_unknown_names_are_refused_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="cifar10"):
        open_dataset("cifar11", tmp_path)
    with pytest.raises(TrainingError, match="bdnn-supervised"):
        open_dataset("mnist", tmp_path, protocol="III")
    with pytest.raises(TrainingError, match="missing"):
        open_dataset("mnist", tmp_path / "nowhere")


@pytest.mark.parametrize("name", [name for name, dataset in DATASETS.items() if dataset.needs_root])
def test_an_empty_folder_is_a_clear_error(name: str, tmp_path: Path) -> None:
    with pytest.raises(TrainingError):
        open_dataset(name, tmp_path, cache=tmp_path / "cache")


@given(
    st.lists(st.integers(0, 3), min_size=4, max_size=60), st.integers(1, 3), st.integers(0, 3), st.integers(0, 2**32)
)
def test_draws_by_class_are_disjoint_complete_and_of_the_right_size(
    labels: list[int], first: int, second: int, seed: int
) -> None:
    array = np.array(labels)
    smallest = min(np.unique(array, return_counts=True)[1])
    if smallest < first + second:
        with pytest.raises(TrainingError, match="class"):
            per_class(array, first, second, seed=seed)
        return
    parts = per_class(array, first, second, seed=seed)
    assert sorted(np.concatenate(parts).tolist()) == list(range(len(labels)))
    for part, count in zip(parts, (first, second), strict=False):
        assert all((array[part] == label).sum() == count for label in np.unique(array))
    assert all(np.array_equal(a, b) for a, b in zip(parts, per_class(array, first, second, seed=seed), strict=True))


def test_mnist_from_npz_and_idx_is_the_same(tmp_path: Path) -> None:
    write_mnist(tmp_path / "mnist.npz")
    npz = open_dataset("mnist", tmp_path / "mnist.npz")
    with np.load(tmp_path / "mnist.npz") as file:
        for part, ours in (("train", "train"), ("test", "t10k")):
            pictures, labels = file[f"x_{part}"], file[f"y_{part}"]
            head = b"\0\0\x08\x03" + struct.pack(">3I", *pictures.shape)
            (tmp_path / f"{ours}-images-idx3-ubyte").write_bytes(head + pictures.tobytes())
            head = b"\0\0\x08\x01" + struct.pack(">I", len(labels))
            (tmp_path / f"{ours}-labels-idx1-ubyte").write_bytes(head + labels.tobytes())
    (tmp_path / "mnist.npz").unlink()
    idx = open_dataset("mnist", tmp_path)
    assert npz.train.data.shape == (40, 28, 28, 1)
    assert np.array_equal(npz.train.data, idx.train.data)
    assert np.array_equal(npz.query.labels, idx.query.labels)


def test_a_damaged_idx_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "train-images-idx3-ubyte").write_bytes(b"\0\0\x08\x03\0\0")
    with pytest.raises(TrainingError, match="train-images"):
        open_dataset("mnist", tmp_path)


@pytest.mark.parametrize("name", ["mnist", "vectors"])
@pytest.mark.parametrize("harm", ["cut off", "damaged", "damaged within"])
def test_a_damaged_npz_file_is_named(name: str, harm: str, tmp_path: Path) -> None:
    path = tmp_path / "mnist.npz"
    write_mnist(path)
    if harm == "damaged within":
        with np.load(path) as file:
            np.savez_compressed(path, **file)
    content = bytearray(path.read_bytes())
    if harm == "cut off":
        del content[len(content) // 2 :]
    else:
        content[200:240] = bytes(255 - byte for byte in content[200:240])
    path.write_bytes(content)
    with pytest.raises(TrainingError, match=r"mnist\.npz: (does not hold|cannot be read)"):
        open_dataset(name, path)


def test_a_damaged_packed_idx_file_is_named(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress(np.random.default_rng(0).bytes(2000)))
    packed[10:60] = b"\xcc" * 50
    (tmp_path / "train-images-idx3-ubyte.gz").write_bytes(packed)
    with pytest.raises(TrainingError, match="train-images"):
        open_dataset("mnist", tmp_path)


def test_cifar10_in_torchvisions_layout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from torchvision.datasets import CIFAR10

    folder = tmp_path / CIFAR10.base_folder
    folder.mkdir()
    rng = np.random.default_rng(0)

    def write(name: str, content: dict[str, Any]) -> str:
        (folder / name).write_bytes(pickle.dumps(content))
        return md5((folder / name).read_bytes(), usedforsecurity=False).hexdigest()

    def batch(count: int) -> dict[str, Any]:
        return {
            "data": rng.integers(0, 256, (count, 3072)).astype(np.uint8),
            "labels": [k % 10 for k in range(count)],
        }

    train, test = batch(20), batch(10)
    monkeypatch.setattr(CIFAR10, "train_list", [["data_batch_1", write("data_batch_1", train)]])
    monkeypatch.setattr(CIFAR10, "test_list", [["test_batch", write("test_batch", test)]])
    names = write("batches.meta", {"label_names": [str(k) for k in range(10)]})
    monkeypatch.setattr(CIFAR10, "meta", {"filename": "batches.meta", "key": "label_names", "md5": names})
    found = open_dataset("cifar10", tmp_path, protocol="standard")
    assert found.note == ""
    assert np.array_equal(found.train.data[0, :, :, 0].ravel(), train["data"][0, :1024])
    assert np.array_equal(found.query.labels, test["labels"])
    with pytest.raises(TrainingError, match="members"):
        open_dataset("cifar10", tmp_path, protocol="I")


@pytest.mark.sweep(1)
@needs_data
@pytest.mark.parametrize(("protocol", "train", "database"), [("I", 5000, 5000), ("II", 500, 5000)])
def test_cifar10s_protocols_draw_by_class(protocol: str, train: int, database: int) -> None:
    found = open_dataset("cifar10", DATA / "cifar10", protocol=protocol, seed=1)
    for items, count in ((found.train, train), (found.query, 1000), (found.database, database)):
        assert items.labels is not None
        assert np.bincount(items.labels).tolist() == [count] * 10
    assert found.cut == (1000 if protocol == "I" else None)
    assert "JPEG" in found.note
    asked = {picture.tobytes() for picture in found.query.data[:200]}
    # Some pictures of CIFAR-10 are there twice; the same rows would make this 200.
    assert sum(picture.tobytes() in asked for picture in found.database.data) < 5


def test_classes_that_are_asked_for_were_not_learned(tmp_path: Path) -> None:
    labels = np.repeat(np.arange(10), 510)
    pictures = np.zeros((len(labels), 4, 4), np.uint8)
    np.savez(tmp_path / "mnist.npz", x_train=pictures, y_train=labels, x_test=pictures[::51], y_test=labels[::51])
    found = open_dataset("mnist", tmp_path, protocol="unseen-classes", seed=2)
    learned, asked, searched = (
        np.bincount(part.labels, minlength=10) for part in (found.train, found.query, found.database)
    )
    assert sorted(learned) == [0] * 3 + [500] * 7
    unseen = learned == 0
    assert np.array_equal(asked, np.where(unseen, 10, 0))
    assert np.array_equal(searched, np.where(unseen, 510, 0))


@needs_data
def test_sheets_are_cut_as_their_labels_say() -> None:
    found = open_dataset("cifar10", DATA / "cifar10", protocol="standard")
    assert found.train.labels is not None
    mean = [found.train.data[found.train.labels == label].mean(axis=(0, 1, 2)) for label in (0, 8, 6)]
    # Aeroplanes and ships are on blue, frogs on brown.
    assert mean[0][2] > mean[0][0]
    assert mean[1][2] > mean[1][0]
    assert mean[2][2] < mean[2][0]


def vecs(array: np.ndarray[Any, Any]) -> bytes:
    head = np.full((len(array), 1), array.shape[1], "<i4").view("u1").reshape(len(array), 4)
    body = np.ascontiguousarray(array).view("u1").reshape(len(array), -1)
    return bytes(np.hstack([head, body]).tobytes())


@pytest.mark.parametrize(("suffix", "kind"), [(".fvecs", "<f4"), (".bvecs", "u1"), (".ivecs", "<i4")])
def test_vecs_files_come_back(suffix: str, kind: str, tmp_path: Path) -> None:
    array = np.arange(24).reshape(4, 6).astype(kind)
    path = tmp_path / f"base{suffix}"
    path.write_bytes(vecs(array))
    assert np.array_equal(read_vecs(path), array)
    path.write_bytes(vecs(array)[:-1])
    with pytest.raises(TrainingError, match="whole number"):
        read_vecs(path)


def test_a_folder_of_vectors_with_its_ground_truth(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    base, query = rng.normal(size=(200, 4)).astype("<f4"), rng.normal(size=(5, 4)).astype("<f4")
    truth = np.arange(10).reshape(5, 2).astype("<i4")
    for name, array in (("base.fvecs", base), ("query.fvecs", query), ("groundtruth.ivecs", truth)):
        (tmp_path / f"x_{name}").write_bytes(vecs(array))
    found = open_dataset("vectors", tmp_path, protocol="given")
    assert np.array_equal(found.train.data, base)
    relevant = found.relevance(query, base).block(0, 5)
    assert np.flatnonzero(relevant[1]).tolist() == [2, 3]
    assert open_dataset("vectors", tmp_path, protocol="1-percent").neighbours == 2


def test_vectors_without_queries_get_some_that_are_not_searched(tmp_path: Path) -> None:
    np.save(tmp_path / "v.npy", np.arange(60, dtype=np.float32).reshape(20, 3))
    found = open_dataset("vectors", tmp_path / "v.npy")
    assert found.query.data.shape == (2, 3)
    assert not set(found.query.data[:, 0]) & set(found.database.data[:, 0])
    with pytest.raises(TrainingError, match="groundtruth"):
        open_dataset("vectors", tmp_path / "v.npy", protocol="given")


@pytest.mark.parametrize(
    "array", [np.zeros((3, 2)), np.full((20, 2), np.nan), np.zeros(20), np.array(["a"] * 20)[:, None]]
)
def test_what_is_no_matrix_of_numbers_is_refused(array: np.ndarray[Any, Any], tmp_path: Path) -> None:
    np.save(tmp_path / "v.npy", array)
    with pytest.raises(TrainingError, match="v"):
        open_dataset("vectors", tmp_path / "v.npy")


@pytest.mark.parametrize(
    "truth", [np.zeros((5, 0), int), np.zeros(5, int), np.full((5, 1), "a"), np.full((5, 1), 0.5), np.full((5, 1), 99)]
)
def test_a_ground_truth_that_is_none_is_refused(truth: np.ndarray[Any, Any], tmp_path: Path) -> None:
    vectors = np.random.default_rng(0).random((40, 4))
    np.savez(tmp_path / "v.npz", base=vectors, query=vectors[:5], groundtruth=truth)
    with pytest.raises(TrainingError, match="holds a groundtruth of"):
        open_dataset("vectors", tmp_path / "v.npz", protocol="given")


def test_a_plain_folder_names_what_it_leaves_out(tmp_path: Path) -> None:
    for number in range(12):
        photo(tmp_path / "photos" / f"{number}.png", number)
    (tmp_path / "photos" / "broken.jpg").write_bytes(b"no picture")
    found = open_dataset("photos", tmp_path / "photos", cache=tmp_path / "cache")
    assert found.query.data.shape == (1, 160, 160, 3)
    assert len(found.database) == 11
    assert "broken.jpg" in found.note
    features = np.zeros((11, 2), dtype=np.float32)
    assert isinstance(found.relevance(features[:1], features), Neighbours)


@pytest.mark.parametrize("count", [1, 2])
def test_one_photo_is_too_few(count: int, tmp_path: Path) -> None:
    for number in range(count):
        photo(tmp_path / "photos" / f"{number}.png", number)
    with pytest.raises(TrainingError, match="readable"):
        open_dataset("photos", tmp_path / "photos", cache=tmp_path / "cache")


@pytest.mark.parametrize("zipped", [False, True])
def test_class_folders(zipped: bool, tmp_path: Path) -> None:
    root = tmp_path / "photos"
    for number in range(11):
        photo(root / "cats" / f"{number}.png", number)
    for number in range(2):
        photo(root / "dogs" / "small" / f"{number}.png", 50 + number)
    if zipped:
        with zipfile.ZipFile(tmp_path / "photos.zip", "w") as file:
            for path in root.rglob("*.png"):
                file.write(path, path.relative_to(root).as_posix())
        root = tmp_path / "photos.zip"
    found = open_dataset("classes", root, cache=tmp_path / "cache")
    assert found.query.labels is not None
    assert found.database.labels is not None
    assert np.bincount(found.query.labels).tolist() == [2, 1]
    assert np.bincount(found.database.labels).tolist() == [9, 1]
    assert isinstance(found.relevance(np.zeros((3, 1), np.float32), np.zeros((10, 1), np.float32)), Labels)
    again = open_dataset("classes", root, cache=tmp_path / "cache")
    assert np.array_equal(again.query.data, found.query.data)


def test_a_class_with_one_member_is_refused_by_name(tmp_path: Path) -> None:
    for number in range(3):
        photo(tmp_path / "photos" / "cats" / f"{number}.png", number)
    photo(tmp_path / "photos" / "yak" / "0.png", 9)
    with pytest.raises(TrainingError, match="yak"):
        open_dataset("classes", tmp_path / "photos", cache=tmp_path / "cache")


def lists(root: Path, count: int = 30) -> None:
    labels = np.random.default_rng(0).integers(0, 2, (count, 3))
    labels[0] = 0
    labels[1:, 0] |= labels[1:].sum(axis=1) == 0
    lines = []
    for number in range(count):
        photo(root / "images" / f"im {number}.png", number)
        lines.append(f"images/im {number}.png " + " ".join(str(label) for label in labels[number]))
    (root / "all.txt").write_text("\n".join(lines) + "\n")
    (root / "train.txt").write_text("\n".join(lines[1:6]))
    (root / "test.txt").write_text("\n".join(lines[6:9]))
    (root / "database.txt").write_text("\n".join(lines[9:]))


@pytest.mark.parametrize(
    ("cut", "sizes"),
    [
        (Cut(4, 10), (10, 4, 25)),
        (Cut(2, None, by_label=True), (23, 6, 23)),
    ],
)
def test_list_files_are_cut_as_the_papers_do(cut: Cut, sizes: tuple[int, ...], tmp_path: Path) -> None:
    root = tmp_path / "set"
    lists(root)
    found = opener("made", {"paper": cut})(root, "paper", 0, tmp_path / "cache")
    # Thirty photos, of which the first has no label.
    assert tuple(len(part) for part in (found.train, found.query, found.database)) == sizes
    asked = {picture.tobytes() for picture in found.query.data}
    searched = {picture.tobytes() for picture in found.database.data}
    assert not asked & searched
    assert {picture.tobytes() for picture in found.train.data} <= searched
    assert found.query.labels is not None
    if cut.by_label:
        assert (found.query.labels.sum(axis=0) >= cut.query).all()


def test_every_paper_searches_all_but_the_queries() -> None:
    """Of NUS-WIDE (II) and MSCOCO too, what is learned from is drawn from the database (Yang et al. 2018, HashNet)."""
    said = {**list_protocols(NUS_WIDE_CUTS), **list_protocols(COCO_CUTS)}
    assert said["II"] == "5,000 ask, all others are searched, 10,500 of them learned from"
    assert said["paper"] == "5,000 ask, all others are searched, 10,000 of them learned from"


def test_given_lists_and_photos_that_are_missing(tmp_path: Path) -> None:
    root = tmp_path / "set"
    lists(root)
    (root / "images" / "im 7.png").unlink()
    found = open_dataset("flickr25k", root, protocol="given", cache=tmp_path / "cache")
    assert tuple(len(part) for part in (found.train, found.query, found.database)) == (5, 2, 21)
    assert "im 7.png" in found.note
    (root / "test.txt").write_text((root / "database.txt").read_text())
    with pytest.raises(TrainingError, match="queries are in the database"):
        open_dataset("flickr25k", root, protocol="given", cache=tmp_path / "cache")


@pytest.mark.parametrize("content", ["", "a.png\n", "a.png 0 2\n", "a.png 0 1\nb.png 0\n"])
def test_a_list_that_is_none_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "all.txt").write_text(content)
    with pytest.raises(TrainingError, match="all"):
        open_dataset("mscoco", tmp_path, cache=tmp_path / "cache")


def test_a_list_too_short_for_the_papers_cut_is_refused(tmp_path: Path) -> None:
    lists(tmp_path / "set")
    for name, cuts in (("flickr25k", FLICKR_CUTS), ("nus-wide", NUS_WIDE_CUTS), ("mscoco", COCO_CUTS)):
        for protocol in cuts:
            with pytest.raises(TrainingError, match="all"):
                open_dataset(name, tmp_path / "set", protocol=protocol, cache=tmp_path / "cache")


def test_a_small_draw_leaves_no_class_of_one_member_to_learn_from() -> None:
    labels = np.repeat(np.arange(100), 2)
    items = Items(np.zeros((200, 4), np.float32), labels)
    small = Retrieval(items, items, items, "pairs").sample(items=60, queries=10)
    assert small.train.labels is not None
    assert 0 < len(small.train) < 60
    assert np.unique(small.train.labels, return_counts=True)[1].tolist() == [2] * (len(small.train) // 2)
    lone = Items(np.zeros((3, 4), np.float32), np.array([0, 0, 1]))
    assert len(Retrieval(lone, lone, lone, "whole").sample(items=60, queries=10).train) == 3

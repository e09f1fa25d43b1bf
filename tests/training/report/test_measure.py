"""One cell measured: what its numbers may depend on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torchvision

from tests.training.datasets.test_datasets import photo
from training.report.measure import Bench
from training.report.recipe import Cell


def measured(data: Path, work: Path, *, seed: int) -> dict[str, float]:
    cell = Cell("vectors", "base.npy", "50-nearest", "pixels", "lsh", "{}", 8, seed, learn=None, ask=None)
    return Bench(data, work).measure(cell).scores


def test_kept_neighbours_are_those_of_the_same_queries(tmp_path: Path) -> None:
    np.save(tmp_path / "base.npy", np.random.default_rng(0).random((300, 16), np.float32))
    first, again = (measured(tmp_path, tmp_path / "kept", seed=0) for _ in range(2))
    assert first == again
    assert len(list((tmp_path / "kept" / "neighbours").iterdir())) == 1
    # Another seed draws other queries.
    assert measured(tmp_path, tmp_path / "kept", seed=1) == measured(tmp_path, tmp_path / "new", seed=1)


def test_a_network_s_weights_are_a_file_of_the_data_or_a_name(tmp_path: Path) -> None:
    cell = Cell("vectors", "base.npy", "50-nearest", "vgg16", "lsh", "{}", 8, 0, learn=None, ask=None)
    bench = Bench(tmp_path, tmp_path / "work")
    (tmp_path / "vgg16.pt").write_bytes(b"")
    assert bench.weights(cell) is None
    assert bench.weights(replace(cell, weights="vgg16.pt")) == str(tmp_path / "vgg16.pt")
    assert bench.weights(replace(cell, weights="IMAGENET1K_V1")) == "IMAGENET1K_V1"
    teacher = replace(cell, features="teacher")
    assert bench.weights(teacher) == str(tmp_path / "teacher-mobilenet-v2.npz")
    assert bench.weights(replace(teacher, weights="other.npz")) == str(tmp_path / "other.npz")


def test_a_network_s_features_are_made_with_the_weights_of_the_section(tmp_path: Path) -> None:
    torch.manual_seed(0)
    torch.save(torchvision.models.squeezenet1_1().state_dict(), tmp_path / "own.pt")
    for label in range(2):
        for number in range(3):
            photo(tmp_path / "photos" / str(label) / f"{number}.png", 10 * label + number)
    cell = Cell("classes", "photos", "fifth", "squeezenet1_1", "lsh", "{}", 8, 0, learn=None, ask=None)
    bench = Bench(tmp_path, tmp_path / "work", features=tmp_path / "f", datasets=tmp_path / "p")
    assert "RANDOM" in bench.measure(cell).features
    assert "the weights own.pt" in bench.measure(replace(cell, weights="own.pt")).features

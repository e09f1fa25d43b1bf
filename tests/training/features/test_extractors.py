"""Features: what is computed is kept by content, GIST is what its formula says, networks load what they are given."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
import torchvision
from PIL import Image

from desktop_app.core.errors import TrainingError
from tests.training.made import write_teacher
from training.datasets import Items
from training.features.extractors import Extractor, features_of, open_features
from training.features.gist import gist
from training.features.sift import SIFT_SIZE, sift


def pictures(count: int, *, side: int = 32, channels: int = 3, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, side, side, channels)).astype(np.uint8)


def grating(angle: float, *, period: float, side: int = 32) -> np.ndarray:
    y, x = np.mgrid[:side, :side]
    wave = np.sin(2 * np.pi * (x * np.cos(angle) + y * np.sin(angle)) / period)
    return np.repeat((127 + 100 * wave).astype(np.uint8)[..., None], 3, axis=2)


class Counting:
    """An extractor that remembers how many pictures it was given."""

    def __init__(self) -> None:
        self.seen = 0

    def __call__(self, given: np.ndarray) -> np.ndarray:
        self.seen += len(given)
        return given.reshape(len(given), -1)[:, :5].astype(np.float32)


def test_each_picture_is_computed_once(tmp_path: Path) -> None:
    counting = Counting()
    extractor = Extractor("made", counting, "")
    some = pictures(7)
    twice = np.concatenate([some, some[:2]])
    first = features_of(Items(twice), extractor, cache=tmp_path)
    assert counting.seen == 7
    assert np.array_equal(first, twice.reshape(9, -1)[:, :5])
    drawn = np.concatenate([some[[6, 3]], pictures(1, seed=9)])
    assert np.array_equal(features_of(Items(drawn), extractor, cache=tmp_path), drawn.reshape(3, -1)[:, :5])
    assert counting.seen == 8
    features_of(Items(some), Extractor("another", counting, ""), cache=tmp_path)
    assert counting.seen == 15


def test_a_stopped_run_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.features.extractors._PART", 4)
    counting = Counting()

    def stop(done: int, total: int) -> None:
        assert total == 10
        if done == 8:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        features_of(Items(pictures(10)), Extractor("made", counting, ""), cache=tmp_path, progress=stop)
    assert counting.seen == 8
    features_of(Items(pictures(10)), Extractor("made", counting, ""), cache=tmp_path)
    assert counting.seen == 10


def test_a_damaged_file_of_the_cache_is_named(tmp_path: Path) -> None:
    extractor = Extractor("made", Counting(), "")
    features = features_of(Items(pictures(3)), extractor, cache=tmp_path)
    [file] = (tmp_path / "made").iterdir()
    whole = file.read_bytes()
    for content in (b"half", whole[:-30], whole.replace(features[2:].tobytes(), bytes(features[2:].nbytes))):
        assert content != whole
        file.write_bytes(content)
        with pytest.raises(TrainingError, match="delete it"):
            features_of(Items(pictures(3)), extractor, cache=tmp_path)


def test_vectors_are_their_own_features_and_pixels_are_not_kept(tmp_path: Path) -> None:
    vectors = np.arange(6, dtype=np.float32).reshape(2, 3)
    assert features_of(Items(vectors), open_features("gist"), cache=tmp_path) is vectors
    some = pictures(2, side=4)
    found = features_of(Items(some), open_features("pixels"), cache=tmp_path)
    # Channel by channel, as a convolution's input is flattened.
    assert np.allclose(found[1, :16], some[1, :, :, 0].ravel() / 255)
    assert not list(tmp_path.iterdir())


def test_gist_tells_directions_and_sizes_apart() -> None:
    angles = [0.0, np.pi / 4, np.pi / 2]
    found = gist(np.stack([grating(angle, period=4) for angle in angles])).reshape(3, 20, 16).mean(axis=2)
    # The finest eight filters turn by π/8: a grating at angle a answers to the filter at −a, modulo π.
    assert [int(np.argmax(row[:8])) for row in found] == [0, 6, 4]
    coarse = gist(grating(0.0, period=11)[None]).reshape(20, 16).mean(axis=1)
    assert coarse[16:].max() > coarse[:8].max()
    assert found[0][:8].max() > found[0][16:].max()


def test_gist_counts_energy_so_that_half_the_contrast_weighs_a_quarter() -> None:
    picture = grating(0.0, period=4)
    picture[:, 16:] = 128 + (picture[:, 16:].astype(np.float32) - 128) / 2
    grid = gist(picture[None]).reshape(20, 4, 4)
    strongest = grid[int(grid.mean(axis=(1, 2)).argmax())]
    assert strongest[:, 0].mean() / strongest[:, 3].mean() == pytest.approx(4, rel=0.1)


def test_gist_keeps_the_place_and_forgets_the_light() -> None:
    picture = np.full((32, 32, 3), 120, np.uint8)
    picture[:16, :16] = grating(0.0, period=4)[:16, :16]
    grid = gist(picture[None])[0].reshape(20, 4, 4).max(axis=0)
    assert grid[:2, :2].min() > grid[2:, 2:].max()
    dark = picture // 2
    found = gist(np.stack([dark, 2 * dark]))
    assert np.linalg.norm(found, axis=1) == pytest.approx([1, 1])
    assert found[0] == pytest.approx(found[1], abs=1e-6)
    assert np.isfinite(gist(np.zeros((1, 32, 32, 1), np.uint8))).all()


def test_sift_tells_directions_apart_and_forgets_the_light() -> None:
    across, down = grating(0.0, period=8), grating(np.pi / 2, period=8)
    dark = sift(np.stack([across, across // 2, down]))
    assert dark.shape == (3, SIFT_SIZE)
    assert np.linalg.norm(dark, axis=1) == pytest.approx(1, abs=1e-5)
    assert dark[0] @ dark[1] > 0.98
    assert dark[0] @ dark[2] < 0.6
    assert not sift(np.zeros((1, 28, 28, 1), np.uint8)).any(), "where nothing is, no direction is"


def test_the_teacher_s_features_are_its_pooled_last_map(tmp_path: Path) -> None:
    path = write_teacher(tmp_path / "teacher.npz")
    with pytest.raises(TrainingError, match="--weights"):
        open_features("teacher")
    extractor = open_features("teacher", weights=str(path))
    found = features_of(Items(pictures(3)), extractor, cache=tmp_path)
    assert found.shape == (3, 48)
    assert len(np.unique(found, axis=0)) == 3
    grey = features_of(Items(pictures(3, side=28, channels=1)), extractor, cache=tmp_path)
    assert grey.shape == (3, 48)
    other = open_features("teacher", weights=str(write_teacher(tmp_path / "other.npz", seed=1)))
    assert other.recipe != extractor.recipe


def test_a_backbone_s_weights_from_a_file(tmp_path: Path) -> None:
    torch.manual_seed(5)
    network = torchvision.models.get_model("mobilenet_v3_small", weights=None)
    torch.save(network.state_dict(), tmp_path / "state.pth")
    extractor = open_features("mobilenet_v3_small", weights=str(tmp_path / "state.pth"))
    random = open_features("mobilenet_v3_small")
    assert "RANDOM" in random.note
    assert "state.pth" in extractor.note
    assert extractor.recipe != random.recipe
    picture = pictures(2, side=224)
    # The layer before the classes, as VGG-16's fc7.
    normal = torch.from_numpy(picture).permute(0, 3, 1, 2) / 255 - torch.tensor([0.485, 0.456, 0.406])[:, None, None]
    normal = normal / torch.tensor([0.229, 0.224, 0.225])[:, None, None]
    network.classifier[-1] = torch.nn.Identity()
    with torch.inference_mode():
        wanted = network.eval()(normal)
    assert np.allclose(features_of(Items(picture), extractor, cache=tmp_path), wanted, atol=1e-4)
    torch.save({"other": torch.zeros(1)}, tmp_path / "wrong.pth")
    with pytest.raises(TrainingError, match="wrong"):
        open_features("mobilenet_v3_small", weights=str(tmp_path / "wrong.pth"))
    Image.new("RGB", (4, 4)).save(tmp_path / "picture.png")
    with pytest.raises(TrainingError, match="picture"):
        open_features("mobilenet_v3_small", weights=str(tmp_path / "picture.png"))


def test_unknown_features_are_refused() -> None:
    with pytest.raises(TrainingError, match="no backbone"):
        open_features("gits")

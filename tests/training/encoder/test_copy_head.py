import numpy as np
import pytest
import torch

from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL, write_photos
from training.encoder.copy_head import CopyLearning, embed_copies, learn_copy_head
from training.encoder.embedding import encode
from training.encoder.heads import whiten
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk
from training.pictures.photos import open_photos


@pytest.fixture
def network() -> EncoderNetwork:
    torch.manual_seed(0)
    return EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=SMALL.features)


def test_whitened_codes_have_even_uncorrelated_values():
    rng = np.random.default_rng(0)
    x = (rng.normal(size=(2000, 30)) * np.geomspace(10, 0.1, 30) @ rng.normal(size=(30, 40)) + 5).astype(np.float32)
    weight, offset = whiten(x, bits=16, ridge=0.0)
    u = x @ weight.T + offset
    assert np.abs(u.mean(axis=0)).max() < 0.01
    np.testing.assert_allclose(np.cov(u.T), np.eye(16), atol=0.15)


def test_too_few_photos_are_refused():
    with pytest.raises(TrainingError, match="10 photos are too few"):
        whiten(np.zeros((10, 40), np.float32), bits=16)


def test_copies_come_nearer_than_other_photos(network):
    rng = np.random.default_rng(0)
    photos = rng.normal(size=(400, SMALL.features))
    # An edit moves a photo along few directions that carry most of the variance.
    style = rng.normal(size=(4, SMALL.features)) * 3
    views = np.stack([photos, *(photos + rng.normal(size=(400, 4)) @ style for _ in range(3))]).astype(np.float32)
    learn_copy_head(network, views, learning=CopyLearning(steps=0))

    def top1() -> float:
        codes, again = encode(network, views[0])["copy"], encode(network, views[1])["copy"]
        distances = np.bitwise_count(codes[:, None] ^ again[None]).sum(axis=2)
        return float((distances.argmin(axis=1) == np.arange(400)).mean())

    before = top1()
    torch.manual_seed(0)
    learn_copy_head(network, views, learning=CopyLearning(steps=120, batch=128, rate=1e-2))
    assert top1() > before + 0.1


def test_views_are_the_photos_then_copies(network, tmp_path):
    photos = open_photos([write_photos(tmp_path / "photos")], cache=tmp_path / "cache")
    views = embed_copies(network.trunk, photos, side=64, views=2)
    assert views.shape == (3, 12, SMALL.features)
    assert not np.allclose(views[0], views[1])
    assert not np.allclose(views[1], views[2])

import numpy as np
import pytest
import torch

from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL
from training.encoder.embedding import encode
from training.encoder.network import EncoderNetwork
from training.encoder.similar_head import SimilarLearning, learn_similar_head
from training.encoder.trunk import Trunk


@pytest.fixture
def network() -> EncoderNetwork:
    torch.manual_seed(0)
    return EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=SMALL.features)


def kinds(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Embeddings whose largest directions say nothing about the kind, targets that do, and the kinds."""
    layout, rng = np.random.default_rng(7), np.random.default_rng(seed)
    centres = layout.normal(size=(6, SMALL.features))
    noise = layout.normal(size=(3, SMALL.features)) * 4
    kind = rng.integers(6, size=300)
    embedding = centres[kind] + rng.normal(size=(300, 3)) @ noise + 0.3 * rng.normal(size=(300, SMALL.features))
    targets = np.linalg.qr(layout.normal(size=(20, 20)))[0][kind] + 0.05 * rng.normal(size=(300, 20))
    targets /= np.linalg.norm(targets, axis=1, keepdims=True)
    return embedding.astype(np.float32), targets.astype(np.float32), kind


def contrast(network: EncoderNetwork) -> float:
    """By how many bits photos of other kinds are further than those of the same, on photos not learned from."""
    embedding, _, kind = kinds(seed=1)
    codes = encode(network, embedding)["similar"]
    distance = np.bitwise_count(codes[:, None] ^ codes[None]).sum(axis=2)
    same = kind[:, None] == kind[None]
    np.fill_diagonal(same, False)
    return float(distance[kind[:, None] != kind[None]].mean() - distance[same].mean())


def test_targets_decide_what_is_alike_not_variance(network):
    embedding, targets, _ = kinds(seed=0)
    learn_similar_head(network, embedding, targets, learning=SimilarLearning(steps=0))
    start = contrast(network)
    assert start > 3.0
    torch.manual_seed(0)
    learn_similar_head(network, embedding, targets, learning=SimilarLearning(steps=300, batch=128, rate=0.1))
    assert contrast(network) >= start


def test_every_bit_splits_the_photos_in_half_and_copy_stays(network):
    embedding, targets, _ = kinds(seed=0)
    copy = network.head("copy").weight.detach().clone()
    learn_similar_head(network, embedding, targets, learning=SimilarLearning(steps=20, batch=64))
    ones = np.unpackbits(encode(network, embedding)["similar"], axis=1).mean(axis=0)
    assert np.abs(ones - 0.5).max() < 0.02
    assert torch.equal(network.head("copy").weight, copy)


def test_too_few_photos_are_refused(network):
    embedding, targets, _ = kinds(seed=0)
    with pytest.raises(TrainingError, match="10 photos are too few"):
        learn_similar_head(network, embedding[:10], targets[:10])

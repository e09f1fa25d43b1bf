import numpy as np
import pytest
import torch

from tests.training.made import SMALL
from training.encoder.embedding import encode
from training.encoder.heads import start_heads
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk
from training.methods.interface import TrainingData
from training.methods.itq import Itq


@pytest.fixture
def network() -> EncoderNetwork:
    torch.manual_seed(0)
    return EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=SMALL.features)


@pytest.fixture
def embedding() -> np.ndarray:
    rng = np.random.default_rng(0)
    return (rng.normal(size=(300, 20)) @ rng.normal(size=(20, SMALL.features)) + 3).astype(np.float32)


def test_heads_start_as_itq(network, embedding):
    start_heads(network, embedding + np.random.default_rng(1).normal(0, 0.3, embedding.shape).astype(np.float32))
    rng = np.random.default_rng(1)
    noisy = embedding + rng.normal(0, 0.3, embedding.shape).astype(np.float32)
    expected = Itq().fit(TrainingData(noisy), bits=16, seed=0).function.encode(embedding)
    found = encode(network, embedding)["similar"]
    assert np.bitwise_count(found ^ expected).sum() <= 2, "float32 may turn a bit that lies on the threshold"
    values = network.values(torch.from_numpy(noisy))["copy"]
    assert float(values.detach().std()) == pytest.approx(1.0, rel=0.01)

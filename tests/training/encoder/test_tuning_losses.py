import numpy as np
import pytest
import torch

from tests.training.made import SMALL
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk
from training.encoder.tuning_losses import TuningWeights, copy_loss, relation_loss, spread_loss, tuning_loss


@pytest.fixture
def network() -> EncoderNetwork:
    torch.manual_seed(0)
    return EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=SMALL.features)


def signs(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(seed).choice([-1.0, 1.0], shape)).float()


def test_copy_loss_falls_as_copies_come_nearer():
    photos, other = signs(8, 32), signs(8, 32, seed=1)
    assert copy_loss(photos, photos) < 0.1 < copy_loss(photos, other)


def test_copies_that_look_like_each_other_cost():
    photos = signs(8, 256)
    apart = photos * signs(8, 256, seed=1).where(torch.rand(8, 256) < 0.2, torch.ones(()))
    style = torch.where(torch.arange(256) < 160, signs(1, 256, seed=2), apart)
    assert copy_loss(photos, style) > copy_loss(photos, apart)


def test_relation_loss_is_zero_where_codes_have_the_cosines():
    b = signs(6, 16)
    assert relation_loss(b, b, b @ b.T / 16) == 0
    assert relation_loss(b, b, torch.zeros(6, 6)) > 0


def test_spread_loss_pushes_neighbours_apart():
    u = torch.randn(16, 8, generator=torch.Generator().manual_seed(0)).requires_grad_()
    (gradient,) = torch.autograd.grad(spread_loss(u), u)
    assert spread_loss(u - 0.1 * gradient) < spread_loss(u)
    assert spread_loss(torch.ones(4, 8)) > spread_loss(u)


def test_tuning_loss_reaches_trunk_and_both_heads(network):
    embedding = network.trunk(torch.rand(8, 3, 64, 64))
    target = torch.nn.functional.normalize(torch.randn(4, SMALL.features), dim=1)
    loss = tuning_loss(
        embedding,
        network.values(embedding),
        target,
        centre=torch.zeros(SMALL.features),
        weights=TuningWeights(),
    )
    assert loss.isfinite()
    loss.backward()
    assert all(parameter.grad is not None for parameter in network.parameters())


def test_pictures_without_a_target_count_as_copies_only(network):
    torch.manual_seed(1)
    embedding = network.trunk(torch.rand(12, 3, 64, 64)).detach()
    target = torch.nn.functional.normalize(torch.randn(4, SMALL.features), dim=1)
    photos = [0, 1, 2, 3, 6, 7, 8, 9]  # of six pictures and their copies

    def loss(rows, **weights):
        given = {"direction": 0.0, "similar": 0.0, "copy": 0.0, "spread": 0.0, **weights}
        return tuning_loss(
            embedding[rows],
            network.values(embedding[rows]),
            target,
            centre=torch.zeros(SMALL.features),
            weights=TuningWeights(**given),
        )

    everything = list(range(12))
    for part in ("direction", "similar"):
        assert loss(everything, **{part: 1.0}) == loss(photos, **{part: 1.0})
    assert loss(everything, copy=1.0) != loss(photos, copy=1.0)


def test_tuning_lowers_its_loss_on_the_same_photos(network):
    torch.manual_seed(0)
    image = torch.rand(16, 3, 64, 64)
    target = torch.nn.functional.normalize(torch.randn(8, SMALL.features), dim=1)
    network.eval()
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-3)
    losses = []
    for _ in range(40):
        embedding = network.trunk(image)
        loss = tuning_loss(
            embedding,
            network.values(embedding),
            target,
            centre=torch.zeros(SMALL.features),
            weights=TuningWeights(),
        )
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert sum(losses[-5:]) < 0.8 * sum(losses[:5])

import numpy as np
import pytest
import torch

from desktop_app.core.codes import pack
from desktop_app.core.encoders.calibration import calibrate
from tests.training.made import SMALL, write_photos
from training.encoder.embedding import embed, encode, fit_all
from training.encoder.heads import start_heads
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk
from training.encoder.tuning_losses import TuningWeights, copy_loss, relation_loss, spread_loss, tuning_loss
from training.methods.interface import TrainingData
from training.methods.itq import Itq
from training.pictures.photos import open_photos


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


def test_embeddings_are_of_the_pictures_that_the_application_makes(network, tmp_path):
    photos = open_photos([write_photos(tmp_path / "photos")], cache=tmp_path / "cache")
    found = embed(network.trunk, photos, side=64)
    assert found.shape == (12, SMALL.features)
    assert embed(network.trunk, photos.sample(5), side=64).shape == (5, SMALL.features)
    (pixels,) = fit_all(photos.subset([3]), side=64, rule="stretch")
    with torch.inference_mode():
        alone = network.eval()(torch.from_numpy(pixels))[0]
    np.testing.assert_allclose(found[3], alone[0], rtol=0.1, atol=0.05)


def test_radii_hold_the_share_of_pairs_that_they_promise():
    codes = pack(np.random.default_rng(0).normal(size=(500, 64)))
    card = calibrate({"similar": codes}, ["one"] * 500)["similar"]
    distances = np.bitwise_count(codes[:, None] ^ codes[None]).sum(axis=2)[np.triu_indices(500, 1)]
    assert (distances <= card.radius).mean() <= 2e-3 < (distances <= card.radius + 1).mean()
    assert (distances <= card.max_radius).mean() <= 5e-2 < (distances <= card.max_radius + 1).mean()


def test_identical_photos_give_radius_zero():
    codes = np.zeros((10, 4), np.uint8)
    assert calibrate({"copy": codes}, ["one"] * 10)["copy"].radius == 0


def test_pairs_in_one_folder_do_not_narrow_the_radius():
    codes = pack(np.random.default_rng(0).normal(size=(400, 64)))
    twins = np.concatenate([codes, codes])
    folders = [f"folder {number % 40}" for number in range(400)] * 2
    alone = calibrate({"copy": codes}, folders[:400])["copy"]
    assert calibrate({"copy": twins}, folders)["copy"].radius == pytest.approx(alone.radius, abs=2)
    assert calibrate({"copy": twins}, ["one"] * 800)["copy"].radius < 0.5 * alone.radius


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

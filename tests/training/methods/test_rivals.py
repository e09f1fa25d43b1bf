"""The traps of SUBIC, SGH, SSDH, DistillHash, DeepBit, SAH, SADH, HashGAN and CIBHash."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import torch

from desktop_app.core.codes import hamming
from desktop_app.core.errors import TrainingError
from tests.training.methods.test_methods import blobs, quick
from training.methods import METHODS, TrainingData
from training.methods.deepbit import DeepBit
from training.methods.distillhash import distilled, least_among_neighbours
from training.methods.pairs import HalfGaussians, cosine_distances, half_gaussians, similarity, weighted_squares
from training.methods.sadh import anchor_graph, graph_codes
from training.methods.sah import PooledHash, relaxed_autoencoder
from training.methods.square_pictures import transformed
from training.methods.subic import block_entropy, pack_blocks


def test_subic_sets_one_bit_of_each_block_also_where_all_are_equal() -> None:
    method: Any = METHODS["subic"]
    network = method.network(blobs(), bits=16)
    with torch.no_grad():
        network.body[1].weight.zero_()
        network.body[1].bias.copy_(torch.tensor([-1.0, -2, -3, -4, 5, 9, 9, 1, 0, 0, 0, 7, 2, 2, 2, 2]))
    bits = np.unpackbits(network.encode(blobs(3).features), axis=1)
    assert bits.tolist() == [[1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0]] * 3


def test_subics_distance_is_twice_the_blocks_that_differ() -> None:
    method = replace(quick("subic"), block=8)  # type: ignore[call-arg]
    fit = method.fit(blobs(), bits=32)
    codes = fit.function.encode(blobs().features)
    indices = pack_blocks(codes, block=8)
    assert indices.shape == (120, 4)
    assert np.array_equal(hamming(codes[:9], codes), 2 * (indices[:9, None] != indices[None]).sum(axis=2))
    assert fit.function.distance == "Hamming, which is twice the number of differing blocks of 8 bits"


@pytest.mark.parametrize("block", [1, 3, 512])
def test_subic_refuses_blocks_that_do_not_fill_the_code(block: int) -> None:
    with pytest.raises(TrainingError, match="block is"):
        replace(METHODS["subic"], block=block).fit(blobs(), bits=16)  # type: ignore[call-arg]


def test_entropy_of_blocks_by_hand() -> None:
    even, sure = torch.full((1, 2, 4), 0.25), torch.eye(4)[None, :2]
    assert block_entropy(even).item() == pytest.approx(1)
    assert block_entropy(sure).item() == pytest.approx(0)
    assert block_entropy(torch.stack([even[0, 0], sure[0, 0]])[None]).item() == pytest.approx(0.5)


def test_sgh_draws_its_bits_and_the_demo_does_not() -> None:
    data = blobs()
    losses = {}
    for objective in ("paper", "code"):
        method: Any = replace(METHODS["sgh"], objective=objective)  # type: ignore[call-arg]
        torch.manual_seed(0)
        network = method.network(data, bits=16).train()
        losses[objective] = [method.loss(network, torch.from_numpy(data.features), None).item() for _ in range(2)]
    assert losses["paper"][0] != losses["paper"][1]
    assert losses["code"][0] == losses["code"][1]


def test_sgh_words_are_paid_for_with_the_right_sign() -> None:
    """A bit that follows the prior costs nothing, a sure one ln 2; the demo's term is least for the sure one."""
    method: Any = METHODS["sgh"]
    decoder = method.network(blobs(), bits=8).decoder
    unsure, sure = torch.zeros(1, 8), torch.full((1, 8), 50.0)
    ones = torch.ones(1, 8)
    assert method._code_length(unsure, ones, decoder).item() == pytest.approx(0, abs=1e-5)
    assert method._code_length(sure, ones, decoder).item() == pytest.approx(8 * np.log(2), rel=1e-4)
    demo: Any = replace(method, objective="code")
    assert demo._code_length(sure, ones, decoder) < demo._code_length(unsure, ones, decoder)


def test_sgh_straight_through_has_the_sigmoids_slope() -> None:
    method: Any = replace(METHODS["sgh"], alpha=0.0, beta=0.0)  # type: ignore[call-arg]
    data = blobs()
    network = method.network(data, bits=8).train()
    network.decoder.basis.data.zero_()  # nothing is decoded from the bits: no gradient can reach them
    method.loss(network, torch.from_numpy(data.features), None).backward()
    assert network.body[1].weight.grad.abs().max() == 0


def test_half_gaussians_by_hand() -> None:
    d = np.zeros((4, 4), np.float32)
    d[np.triu_indices(4, 1)] = [0.1, 0.503, 0.504, 0.505, 0.5, 0.9]
    d += d.T
    fitted = half_gaussians(d)
    assert fitted.peak == pytest.approx(0.5)  # the left edge of its bin
    assert fitted.left == pytest.approx(np.sqrt((0.4**2 + 0) / 2), rel=1e-3)
    assert fitted.right == pytest.approx(np.sqrt((0.4**2 + 3e-3**2 + 4e-3**2 + 5e-3**2 + 0) / 5), rel=1e-2)
    found = similarity(d, HalfGaussians(0.5, 0.1, 0.1), alpha=2, beta=2)
    assert found[0].tolist() == [1, 1, 0, 0]
    assert found[2, 3] == -1


def test_pairs_that_are_all_on_one_side_are_counted_and_refused() -> None:
    with pytest.raises(TrainingError, match=r"of 7,140 pairs 0 count as similar and \d"):
        replace(METHODS["ssdh"], alpha=50.0, beta=0.1).fit(blobs(), bits=16)  # type: ignore[call-arg]


def test_pairs_that_do_not_fit_into_memory_are_refused_before_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.methods.pairs._MOST_BYTES", 8 * 100**2)
    with pytest.raises(TrainingError, match=r"pairs of 120 items do not fit into memory: give `items` 100 or less"):
        METHODS["ssdh"].check(blobs(), bits=16)
    replace(METHODS["ssdh"], items=100).check(blobs(), bits=16)  # type: ignore[call-arg]


def test_the_diagonal_pulls_outputs_to_the_corners() -> None:
    v = torch.full((3, 8), 0.5, requires_grad=True)
    weighted_squares(v, torch.eye(3)).backward()
    assert v.grad is not None
    assert (v.grad < 0).all()


def test_least_among_neighbours_is_over_both_items_neighbours() -> None:
    """The released code takes j's neighbours twice, so that its answer says nothing of i."""
    rng = np.random.default_rng(0)
    values, near = rng.random((9, 9)).astype(np.float32), np.stack([rng.permutation(9)[:3] for _ in range(9)])
    found = least_among_neighbours(values, near)
    for i in range(9):
        for j in range(9):
            assert found[i, j] == values[np.ix_(near[i], near[j])].min()
    released = np.stack([[values[np.ix_(near[j], near[j])].min() for j in range(9)] for _ in range(9)])
    assert not np.allclose(found, released)


def test_bayes_rule_keeps_the_pairs_that_are_sure() -> None:
    rng = np.random.default_rng(0)
    chance = (rng.random((9, 9)) ** 2).astype(np.float32)
    order = np.stack([rng.permutation(9)[:4] for _ in range(9)])
    found = distilled(chance, order, neighbours=2)
    for i in range(9):
        for j in range(9):
            least = chance[np.ix_(order[i, 2:], order[j, 2:])].min()
            most = (1 - chance)[np.ix_(order[i, :2], order[j, :2])].min()
            kept = 1 if chance[i, j] > (1 + least) / 2 else -1 if chance[i, j] < (1 - most) / 2 else 0
            assert found[i, j] == kept
    assert set(found.ravel().tolist()) == {-1, 0, 1}


def test_deepbits_released_layers_teach_nothing_but_the_turning() -> None:
    """Its quantisation and even-bit gradients cancel; the objective's do not."""
    data = blobs()
    gradients = {}
    for objective in ("paper", "code"):
        method = DeepBit(objective=objective, rotation=0.0)  # type: ignore[arg-type]
        torch.manual_seed(0)
        network: Any = method.network(data, bits=8).train()
        method.loss(network, torch.from_numpy(data.features), None).backward()
        gradients[objective] = float(network.body[1].weight.grad.abs().max())
    assert gradients["code"] == 0
    assert gradients["paper"] > 0.01


def test_deepbits_even_bits_push_a_bit_that_is_always_one_down() -> None:
    method = DeepBit(quantisation=0.0, rotation=0.0)
    network: Any = method.network(blobs(), bits=8).train()
    network.body[1].bias.data.fill_(3.0)
    method.loss(network, torch.from_numpy(blobs().features), None).backward()
    assert (network.body[1].bias.grad > 0).all()


def test_deepbits_released_threshold_is_one_mean_of_all_bits() -> None:
    data = blobs()
    fit = replace(quick("deepbit"), objective="code").fit(data, bits=16)  # type: ignore[call-arg]
    assert fit.function.values(data.features).mean() == pytest.approx(0, abs=1e-4)


def test_pictures_are_turned_moved_and_mirrored() -> None:
    picture = torch.zeros(1, 1, 9, 9)
    picture[0, 0, 4, 6] = 1.0  # right of the middle
    flat, still = picture.flatten(1), torch.zeros(1)

    def place(found: torch.Tensor) -> list[int]:
        return [int(each) for each in np.unravel_index(int(found.argmax()), (9, 9))]

    assert torch.allclose(transformed(flat, planes=1, angle=still), flat, atol=1e-6)
    assert place(transformed(flat, planes=1, angle=still, mirrored=torch.tensor([True]))) == [4, 2]
    assert place(transformed(flat, planes=1, angle=still, shift=torch.tensor([[-2 / 4.5, 2 / 4.5]]))) == [6, 4]
    turned = transformed(flat, planes=1, angle=torch.tensor([torch.pi / 2]))
    assert place(turned) in ([2, 4], [6, 4])
    assert turned.max() == pytest.approx(1, abs=1e-4)


def test_pixels_are_turned_where_planes_say_that_they_are() -> None:
    data = blobs()
    method = replace(quick("deepbit"), planes=1)  # type: ignore[call-arg]
    assert method.fit(data, bits=16).function.encode(data.features).shape == (120, 2)
    with pytest.raises(TrainingError, match="do not make a square picture of 3 planes"):
        replace(method, planes=3).fit(data, bits=16)  # type: ignore[call-arg]


def test_sah_pools_by_the_system_of_its_formula() -> None:
    rng = np.random.default_rng(0)
    first, second, mean = rng.standard_normal((8, 5)), rng.standard_normal((5, 8)) / 4, rng.standard_normal(5)
    function = PooledHash(first, second, mean, descriptors=3, gamma=0.7, mu=0.2, steps=8)
    items = rng.standard_normal((4, 15)).astype(np.float32)
    found = function.pool(torch.from_numpy(items)).numpy()
    for row, phi in zip(items.astype(np.float64), found, strict=True):
        v = (row.reshape(3, 5) - mean).T
        rest = np.eye(5) - second @ first
        wanted = np.linalg.solve(rest.T @ rest + 0.7 * v @ v.T + 0.7 * 0.2 * np.eye(5), 0.7 * v.sum(axis=1))
        assert phi == pytest.approx(wanted / np.linalg.norm(wanted), abs=1e-8)


def test_relaxed_autoencoder_never_raises_its_objective() -> None:
    rng = np.random.default_rng(0)
    phi, codes = rng.standard_normal((60, 12)), np.sign(rng.standard_normal((60, 4)))

    def objective(first: Any, second: Any, b: Any) -> float:
        squares = ((phi - b @ second.T) ** 2).sum() + ((b - phi @ first.T) ** 2).sum()
        return float(squares + (first**2).sum() + (second**2).sum())

    values = []
    for count in range(1, 6):
        found = relaxed_autoencoder(phi, codes, match=1, ridge=1, iterations=count, sweeps=5)
        values.append(objective(*found))
    assert all(later <= earlier + 1e-9 for earlier, later in pairwise(values))


def test_sah_refuses_features_that_are_no_descriptors() -> None:
    with pytest.raises(TrainingError, match="64 numbers do not divide into 5 descriptors"):
        replace(METHODS["sah"], descriptors=5).fit(blobs(), bits=8)  # type: ignore[call-arg]
    with pytest.raises(TrainingError, match="has rank for 16 bits"):
        replace(METHODS["sah"], descriptors=4).fit(blobs(), bits=24)  # type: ignore[call-arg]


def test_the_anchor_graph_is_the_formulas_matrix() -> None:
    graph = anchor_graph(blobs().features, count=10, nearest=2, seed=0)
    z = graph.weights.toarray()
    assert z.sum(axis=1) == pytest.approx(np.ones(120))
    assert ((z > 0).sum(axis=1) == 2).all()
    a = z @ np.diag(1 / z.sum(axis=0)) @ z.T
    b = np.random.default_rng(0).standard_normal((120, 8))
    assert np.allclose(graph.times(b), a @ b)
    assert a.sum(axis=1) == pytest.approx(np.ones(120))


def test_graph_codes_are_alike_where_the_graph_is_heavy() -> None:
    data = blobs()
    graph = anchor_graph(data.features, count=20, nearest=2, seed=0)
    codes = graph_codes(graph, bits=16, iterations=20, rng=np.random.default_rng(0))
    alike = codes @ codes.T / 16
    labels = np.asarray(data.labels)
    same = labels[:, None] == labels[None]
    assert alike[same].mean() > alike[~same].mean() + 0.3


def test_sadhs_graph_adapts_unless_it_is_told_not_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the released network all layers but the last are frozen: every round's graph is the first one."""
    seen: list[np.ndarray[Any, Any]] = []

    def noted(features: Any, **options: Any) -> Any:
        seen.append(np.asarray(features))
        return anchor_graph(features, **options)

    monkeypatch.setattr("training.methods.sadh.anchor_graph", noted)
    data = TrainingData(blobs().features[:60])
    replace(quick("sadh"), adapts=False).fit(data, bits=16)  # type: ignore[call-arg]
    assert np.array_equal(seen[0], seen[1])
    quick("sadh").fit(data, bits=16)
    assert np.array_equal(seen[2], data.features)
    assert seen[3].shape == (60, 16)


def test_hashgans_sides_have_gradients_of_their_own() -> None:
    method: Any = quick("hashgan")
    network = method.network(blobs(), bits=16).train()
    network.hashing = False
    features = torch.from_numpy(blobs(16).features)
    method.loss(network, features, None).backward()
    assert network.body[1].weight.grad is None, "adversarial only"
    # Feature matching alone moves the generator; the discriminator moves by its own loss, which never sees it.
    generator = [each.grad.abs().sum().item() for each in network.generator.parameters()]
    assert sum(generator) > 0
    assert network.judge.weight.grad.abs().sum() > 0
    network.zero_grad()
    network.hashing = True
    method.loss(network, features, None).backward()
    assert network.body[1].weight.grad.abs().sum() > 0


def test_contrast_is_over_the_other_view_and_all_other_codes() -> None:
    from training.methods.cibhash import bernoulli_divergence, contrastive

    b = torch.tensor([[1.0, 1], [1, -1], [1, 1], [1, -1]])  # each code with its own view, twice
    e = np.exp(1 / 0.5)
    assert contrastive(b, temperature=0.5).item() == pytest.approx(-np.log(e / (e + 2)), rel=1e-5)
    p, q = torch.tensor([[0.5, 0.9]]), torch.tensor([[0.5, 0.1]])
    wanted = 0.9 * np.log(9) + 0.1 * np.log(1 / 9)
    assert bernoulli_divergence(p, q).item() == pytest.approx(wanted, rel=1e-4)
    assert bernoulli_divergence(p, p).item() == pytest.approx(0, abs=1e-6)


def test_layers_are_stacked_one_by_one_and_a_short_schedule_ends_with_all() -> None:
    method: Any = METHODS["regularised-autoencoder"]
    network = method.network(blobs(), bits=8).train()
    depths = []
    for epoch in range(5):
        method.start_epoch(network, epoch)
        depths.append(network.depth)
        assert method.loss(network, torch.from_numpy(blobs().features), None).isfinite()
    assert depths == [1, 2, 3, 4, 4]
    short = replace(method, schedule=replace(method.schedule, epochs=2))
    short.start_epoch(network, 0)
    assert network.depth == 4


def test_cosine_distances_of_an_item_without_length() -> None:
    found = cosine_distances(np.array([[0, 0], [1, 0], [0, 2]], np.float32))
    assert found.tolist() == [[0, 1, 1], [1, 0, 1], [1, 1, 0]]

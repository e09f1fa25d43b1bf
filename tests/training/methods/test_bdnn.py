"""UH- and SH-BDNN: J as the paper writes it, and two ways to lower it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from desktop_app.core.errors import TrainingError
from training.methods import METHODS, TrainingData
from training.methods.bdnn import start
from training.methods.bdnn_stochastic import _NEXT_START, _gathering, class_words


def features(count: int = 300, width: int = 24) -> TrainingData:
    rng = np.random.default_rng(0)
    labels = np.arange(count) % 3
    centres = rng.random((3, width))
    points = np.clip(centres[labels] + 0.2 * rng.standard_normal((count, width)), 0, None)
    return TrainingData(points.astype(np.float32), labels.astype(np.int64))


def test_the_start_is_the_papers_with_zero_biases() -> None:
    data = features()
    network, x, b = start(data, bits=8, decodes=True, seed=0)
    assert (x.min().item(), x.max().item()) == (0.0, 1.0)
    assert set(b.unique().tolist()) == {-1.0, 1.0}
    one, two, three = network.hash_layers
    h = torch.sigmoid(torch.sigmoid(x @ one.weight.T) @ two.weight.T) @ three.weight.T
    assert torch.allclose(network(torch.from_numpy(data.features)), h, atol=1e-5)
    # rows of the first W: the leading eigenvectors of the uncentred second moment
    moment = (x.T @ x / len(x)).double()
    first = one.weight[0].double()
    assert torch.allclose(moment @ first, torch.linalg.eigvalsh(moment)[-1] * first, atol=1e-4)


def test_objective_is_the_formula() -> None:
    method: Any = METHODS["uh-bdnn"]
    network, x, b = start(features(), bits=8, decodes=True, seed=0)
    h, m = network.hidden(x), len(x)
    assert network.decoder is not None
    reconstruction = x - b @ network.decoder.weight.T - network.decoder.bias
    weights = [layer.weight for layer in (*network.hash_layers, network.decoder)]
    expected = (
        (reconstruction**2).sum() / (2 * m)
        + 1e-5 / 2 * sum((w**2).sum() for w in weights)
        + 5e-2 / (2 * m) * ((h - b) ** 2).sum()
        + 1e-2 / 2 * ((h.T @ h / m - torch.eye(8)) ** 2).sum()
        + 0.5e-6 / (2 * m) * (h.sum(dim=0) ** 2).sum()
    )
    assert method.objective(network, x, b, None).item() == pytest.approx(expected.item(), rel=1e-5)


def test_the_decoder_in_closed_form_is_where_its_gradient_is_zero() -> None:
    method: Any = METHODS["uh-bdnn-stochastic"]
    network, x, b = start(features(), bits=8, decodes=True, seed=0)
    assert network.decoder is not None
    method.solve_decoder(network, x, b)
    method.objective(network, x, b, None).backward()
    gradients = [network.decoder.weight.grad, network.decoder.bias.grad]
    assert all(gradient is not None and gradient.abs().max() < 1e-5 for gradient in gradients)


@pytest.mark.sweep(1)
@pytest.mark.parametrize("name", ["uh-bdnn", "sh-bdnn"])
def test_mini_batches_reach_the_objective_of_full_batches(name: str) -> None:
    """By the same work: a pass over the items for each of L-BFGS's."""
    data = features(600)
    full = replace(METHODS[name], rounds=2, iterations=10).fit(data, bits=8, seed=0).curve  # type: ignore[call-arg]
    fast = replace(METHODS[f"{name}-stochastic"], epochs=30, batch=60).fit(data, bits=8, seed=0).curve  # type: ignore[call-arg]
    assert fast[-1].value < full[-1].value


def test_unsupervised_mini_batches_hardly_ever_raise_the_objective() -> None:
    curve = METHODS["uh-bdnn-stochastic"].fit(features(600), bits=8, seed=0).curve
    values = [point.value for point in curve]
    assert values[-1] == pytest.approx(min(values), rel=1e-3)


def test_words_of_the_classes_are_as_far_apart_as_one_bit_at_a_time_can_bring_them() -> None:
    words = class_words(10, bits=8, seed=0)

    def cost(candidate: np.ndarray[Any, Any]) -> float:
        off = ~np.eye(10, dtype=bool)
        return float(((candidate @ candidate.T / 8 + 1) ** 2)[off].sum())

    for place in np.ndindex(words.shape):
        other = words.copy()
        other[place] *= -1
        assert cost(other) >= cost(words) - 1e-9
    # 76 is what 200 starts never fall below; at 16 bits no two words are nearer than 6
    assert cost(words) == pytest.approx(76.0)
    assert (8 - words @ words.T)[~np.eye(10, dtype=bool)].min() / 2 >= 3
    wider = class_words(10, bits=16, seed=0)
    assert (16 - wider @ wider.T)[~np.eye(10, dtype=bool)].min() / 2 >= 6


def test_more_classes_than_bits_keep_their_own_codes() -> None:
    rng = np.random.default_rng(0)
    labels = np.arange(600) % 12
    points = 0.1 * rng.standard_normal((600, 30)) + rng.random((12, 30))[labels]
    data = TrainingData(points.astype(np.float32), labels)
    method: Any = replace(METHODS["sh-bdnn-stochastic"], batch=16)  # type: ignore[call-arg]
    codes = method.fit(data, bits=8, seed=0).function.encode(data.features)
    usual = {int(np.bincount(codes[labels == label, 0]).argmax()) for label in range(12)}
    assert len(usual) == 12


def test_of_several_starts_the_one_whose_codes_have_the_lowest_objective_is_kept() -> None:
    data = features(300)
    method: Any = replace(METHODS["sh-bdnn-stochastic"], epochs=2)  # type: ignore[call-arg]
    found: list[float] = []
    for restarts in (1, 3):
        fit = replace(method, restarts=restarts).fit(data, bits=8, seed=0)
        network: Any = fit.function
        h = network(torch.from_numpy(data.features))
        b = torch.where(h >= 0, 1.0, -1.0)
        x = network.scaled(torch.from_numpy(data.features))
        found.append(method.objective(network, x, b, method.classes(data), h=b).item())
    assert found[1] <= found[0]


def test_of_several_unsupervised_starts_the_one_that_gathers_most_neighbours_is_kept() -> None:
    data = features(300)
    judge = _gathering(data, seed=0)
    method: Any = replace(METHODS["uh-bdnn-stochastic"], epochs=2)  # type: ignore[call-arg]
    alone = [method.fit(data, bits=8, seed=_NEXT_START * number).function for number in range(3)]
    kept = replace(method, restarts=3).fit(data, bits=8, seed=0).function
    assert judge(kept) == max(map(judge, alone)) > min(map(judge, alone))


def test_an_objective_that_is_no_number_ends_the_descent() -> None:
    with pytest.raises(TrainingError, match="no longer a number"):
        replace(METHODS["uh-bdnn"], binary=1e300).fit(features(), bits=8)  # type: ignore[call-arg]


@pytest.mark.parametrize("name", ["sh-bdnn", "sh-bdnn-stochastic"])
def test_several_labels_are_refused_before_anything_is_computed(name: str) -> None:
    data = features()
    with pytest.raises(TrainingError, match="several"):
        METHODS[name].check(TrainingData(data.features, np.ones((len(data), 2), np.uint8)), bits=8)

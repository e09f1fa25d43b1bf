"""The annealed tanh: β rises by its plan, and what is judged are the bits, not outputs that are not discrete yet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import torch

from training.methods import METHODS, TrainingData


def test_the_steepness_doubles_to_the_steepest() -> None:
    method: Any = METHODS["annealed-tanh"]
    network = method.network(TrainingData(np.zeros((2, 64), np.float32)), bits=8)
    found = []
    for epoch in (0, 1, 2, 5, 12, 19):
        method.start_epoch(network, epoch)
        found.append(network.steepness.item())
    assert found == [1, 1, 2, 4, 64, 64]


def test_outside_training_the_bits_are_reconstructed_from() -> None:
    method: Any = METHODS["annealed-tanh"]
    network = method.network(TrainingData(np.zeros((2, 64), np.float32)), bits=8)
    pictures = torch.rand(5, 64)
    seen: list[torch.Tensor] = []
    network.decoder[0].register_forward_hook(lambda _layer, given, _out: seen.append(given[0]))
    network.train()
    method.loss(network, pictures, None)
    network.eval()
    method.loss(network, pictures, None)
    soft, hard = seen
    assert soft.abs().max() < 1
    assert torch.equal(hard, torch.where(network(pictures) >= 0, 1.0, -1.0))


def test_early_stopping_does_not_keep_a_code_that_is_not_discrete() -> None:
    """The soft code of β = 1 reconstructs best of all, and its bits do not."""
    method: Any = METHODS["annealed-tanh"]
    schedule = replace(method.schedule, epochs=12, batch=8, held_out=0.25, patience=12)
    method = replace(method, schedule=schedule, steepening=1)
    pictures = np.random.default_rng(0).random((4, 64)).round().repeat(16, axis=0).astype(np.float32)
    fit = method.fit(TrainingData(pictures), bits=8, seed=0)
    best = min(fit.curve, key=lambda point: point.value)
    network: Any = fit.function
    with torch.inference_mode():
        code = torch.where(network(torch.from_numpy(pictures)) >= 0, 1.0, -1.0)
        error = (network.decoder(code).flatten(1) - torch.from_numpy(pictures)).square().mean()
    assert best.value < fit.curve[0].value
    assert float(error) < 1.5 * best.value

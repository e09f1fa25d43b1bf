"""The annealed tanh: β rises by its plan, and what is judged are the bits, not outputs that are not discrete yet."""

from __future__ import annotations

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

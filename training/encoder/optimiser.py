"""Adam as the encoder's training takes it: batch norm at a rate of its own, warmed up, then falling as a cosine."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import nn

__all__ = ["NORM_FACTOR", "adam", "set_rate"]

NORM_FACTOR = 3.0
"""Gains and shifts of batch norm must travel as far as the maps' own means and deviations, weights need not."""

_WARM_UP = 0.02  # of the time


def adam(module: nn.Module, *, norm_factor: float) -> torch.optim.Optimizer:
    """For all parameters of a module; those of batch norm (and biases) learn `norm_factor` times as fast."""
    weights = [parameter for parameter in module.parameters() if parameter.ndim > 1]
    norms = [parameter for parameter in module.parameters() if parameter.ndim == 1]
    groups = [{"params": weights, "factor": 1.0}, {"params": norms, "factor": norm_factor}]
    return torch.optim.Adam(groups, fused=True)


def set_rate(optimiser: torch.optim.Optimizer, highest: float, *, done: float) -> None:
    """Set the rate for when a share `done` of the time is over: nearly 0, soon `highest`, and 0 at the end."""
    rate = highest * min(1.0, done / _WARM_UP + _WARM_UP) * 0.5 * (1.0 + math.cos(math.pi * min(done, 1.0)))
    for group in optimiser.param_groups:
        group["lr"] = rate * group["factor"]

"""Adam as the encoder's training takes it: batch norm at a rate of its own, warmed up, then falling as a cosine."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import nn

    from training.encoder.stages import TrainingStage

__all__ = ["NORM_FACTOR", "adam", "set_rate"]

NORM_FACTOR = 3.0
"""Gains and shifts of batch norm must travel as far as the maps' own means and deviations, weights need not."""

_WARM_UP = 0.02  # of the time
_BESIDE_FACTOR = 2.0


def adam(module: nn.Module, stage: TrainingStage | None = None, *, beside: nn.Module | None = None) -> torch.optim.Adam:
    """Adam for all parameters of a module; those of batch norm (and biases) learn faster, as the stage says.

    Args:
        module: what learns.
        stage: None: as `blocks`.
        beside: another one, which learns twice as fast.
    """
    norm_factor = NORM_FACTOR if stage is None or stage.kind in {"blocks", "chain"} else 1.0
    if stage is not None and stage.norm_factor is not None:
        norm_factor = stage.norm_factor
    weights = [parameter for parameter in module.parameters() if parameter.ndim > 1]
    norms = [parameter for parameter in module.parameters() if parameter.ndim == 1]
    groups = [{"params": weights, "factor": 1.0}, {"params": norms, "factor": norm_factor}]
    if beside is not None:
        groups.append({"params": list(beside.parameters()), "factor": _BESIDE_FACTOR})
    return torch.optim.Adam(groups, betas=(0.9, 0.999) if stage is None else stage.betas, fused=True)


def set_rate(optimiser: torch.optim.Optimizer, highest: float, *, done: float) -> None:
    """Set the rate for when a share `done` of the time is over: nearly 0, soon `highest`, and 0 at the end."""
    rate = highest * min(1.0, done / _WARM_UP + _WARM_UP) * 0.5 * (1.0 + math.cos(math.pi * min(done, 1.0)))
    for group in optimiser.param_groups:
        group["lr"] = rate * group["factor"]

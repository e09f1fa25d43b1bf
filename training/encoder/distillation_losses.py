"""Distillation: losses by which a trunk learns, from photos without labels, to answer like a teacher.

- :func:`block_loss`: every unit learns at once, on its own, to turn the teacher's input map of that unit into the
  teacher's output map. No unit waits for those before it to be good.
- :func:`chain_loss`: the units are chained, and the whole follows the teacher.

Block-wise first, then chained: "Knowledge transfer by blocks" as in Li et al., "Blockwisely supervised neural
architecture search with knowledge distillation", CVPR 2020, where the blocks' maps are the targets too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from training.encoder.trunk import Trunk

__all__ = ["block_loss", "chain_loss", "normalised_error", "pooled"]

# Early units have few weights and large maps: a quarter of the batch teaches them enough.
_LARGE_SIDE = 24
_LARGE_SHARE = 4


def pooled(last: Tensor) -> Tensor:
    """The mean over positions, in float32: (N, D, s, s) → (N, D)."""
    return last.float().mean(dim=(2, 3))


def normalised_error(found: Tensor, wanted: Tensor) -> Tensor:
    """‖found − wanted‖² / (n·var(wanted)): 1 for a map that only knows the mean, 0 for a perfect one; scalar."""
    target = wanted.float()
    return F.mse_loss(found.float(), target) / target.var().clamp_min(1e-6)


def block_loss(trunk: Trunk, image: Tensor, maps: Sequence[Tensor]) -> Tensor:
    """L = Σ_k ‖f_k(t_{k−1}) − t_k‖² / var(t_k) over the units f_k, t₀ the image.

    Args:
        trunk: with as many units as there are maps.
        image: (N, 3, S, S).
        maps: the teacher's t₁ …, one after each unit.
    """
    losses = []
    for unit, source, target in zip(trunk.units, [image, *maps], maps, strict=False):
        n = max(2, len(source) // _LARGE_SHARE) if source.shape[-1] > _LARGE_SIDE else len(source)
        losses.append(normalised_error(unit(source[:n]), target[:n]))
    return torch.stack(losses).sum()


def chain_loss(
    trunk: Trunk, image: Tensor, maps: Sequence[Tensor], *, centre: Tensor, cosine: float, frozen: int = 0
) -> Tensor:
    """L = mean_k ‖s_k − t_k‖² / var(t_k) + w·(1 − cos(s̄ − c, t̄ − c)) over the chain's smaller maps s_k.

    Args:
        trunk: with as many units as there are maps.
        image: (N, 3, S, S).
        maps: the teacher's t₁ …, one after each unit.
        centre: c (D,), the mean of the teacher's pooled features t̄.
        cosine: w.
        frozen: how many units from the first on get no gradient.
    """
    x, errors = image, []
    for number, (unit, target) in enumerate(zip(trunk.units, maps, strict=True)):
        with torch.set_grad_enabled(number >= frozen):
            x = unit(x)
        if number >= frozen and target.shape[-1] <= _LARGE_SIDE:
            errors.append(normalised_error(x, target))
    direction = F.cosine_similarity(pooled(x) - centre, pooled(maps[-1]) - centre)
    return torch.stack(errors).mean() + cosine * (1.0 - direction.mean())

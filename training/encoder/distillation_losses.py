"""Distillation: losses by which a trunk learns, from photos without labels, to answer like a teacher.

- :func:`block_loss`: every unit learns at once, on its own, to turn the teacher's input map of that unit into the
  teacher's output map. No unit waits for those before it to be good.
- :func:`chain_loss`: the units are chained, and the whole follows the teacher.
- :func:`pooled_loss`: only features of whole pictures count, and how the pictures of a batch lie to each other.

Block-wise first, then chained: "Knowledge transfer by blocks" as in Li et al., "Blockwisely supervised neural
architecture search with knowledge distillation", CVPR 2020, where the blocks' maps are the targets too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from torch import Tensor

    from training.encoder.trunk import Trunk

__all__ = ["block_loss", "block_losses", "chain_loss", "chain_maps", "normalised_error", "pooled", "pooled_loss"]

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
    units = range(len(trunk.units))
    return torch.stack(list(block_losses(trunk, image, maps, units=units, whole=False))).sum()


def block_losses(
    trunk: Trunk, image: Tensor, maps: Sequence[Tensor], *, units: Sequence[int], whole: bool
) -> Iterator[Tensor]:
    """The terms of `block_loss` of some units, one by one.

    Args:
        trunk: with as many units as there are maps.
        image: (N, 3, S, S).
        maps: the teacher's t₁ …, one after each unit.
        units: their numbers.
        whole: whether units with large maps learn from the whole batch too.
    """
    sources = [image, *maps]
    for number in units:
        source, target = sources[number], maps[number]
        part = not whole and source.shape[-1] > _LARGE_SIDE
        n = max(2, len(source) // _LARGE_SHARE) if part else len(source)
        yield normalised_error(trunk.units[number](source[:n]), target[:n])


def pooled_loss(found: Tensor, wanted: Tensor, *, cosine: float, relations: float) -> Tensor:
    """L = w·(1 − mean cos(fᵢ, tᵢ)) + v·mean((cos(fᵢ, fⱼ) − cos(tᵢ, tⱼ))²) of centred features (N, D); scalar.

    Args:
        found: the student's.
        wanted: the teacher's.
        cosine: w.
        relations: v.
    """
    f, t = F.normalize(found.float(), dim=1), F.normalize(wanted.float(), dim=1)
    return cosine * (1.0 - (f * t).sum(dim=1).mean()) + relations * F.mse_loss(f @ f.T, t @ t.T)


def chain_maps(trunk: Trunk, image: Tensor, *, frozen: int = 0) -> list[Tensor]:
    """The map s_k (N, C, s, s) after each unit of the chain, of pictures (N, 3, S, S); frozen units get no gradient.

    Args:
        trunk: the student.
        image: what it sees.
        frozen: how many units from the first on get no gradient.
    """
    x, found = image, []
    for number, unit in enumerate(trunk.units):
        with torch.set_grad_enabled(number >= frozen):
            x = unit(x)
        found.append(x)
    return found


def chain_loss(
    found: Sequence[Tensor],
    maps: Sequence[Tensor],
    *,
    centre: Tensor,
    cosine: float,
    frozen: int = 0,
    taps: Sequence[int] = (),
) -> Tensor:
    """L = mean_k ‖s_k − t_k‖² / var(t_k) + w·(1 − cos(s̄ − c, t̄ − c)) over some of the chain's maps s_k; scalar.

    Args:
        found: s₁ …, as :func:`chain_maps` gives them.
        maps: the teacher's t₁ …, one after each unit.
        centre: c (D,), the mean of the teacher's pooled features t̄.
        cosine: w.
        frozen: how many units from the first on learn nothing.
        taps: numbers k of the units whose maps count; none: all smaller ones.
    """
    errors = [
        normalised_error(ours, target)
        for number, (ours, target) in enumerate(zip(found, maps, strict=True))
        if number >= frozen and (number in taps if taps else target.shape[-1] <= _LARGE_SIDE)
    ]
    direction = F.cosine_similarity(pooled(found[-1]) - centre, pooled(maps[-1]) - centre)
    return torch.stack(errors).mean() + cosine * (1.0 - direction.mean())

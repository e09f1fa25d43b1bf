"""Features that are pixels: square pictures, channel by channel, which can be turned, moved and mirrored."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

from desktop_app.core.errors import TrainingError

__all__ = ["picture_side", "transformed"]


def picture_side(width: int, *, planes: int) -> int:
    """The side S of square pictures of planes·S² numbers.

    Raises:
        TrainingError: this many numbers do not make such pictures.
    """
    side = math.isqrt(width // planes)
    if planes * side**2 != width:
        raise TrainingError(f"{width} numbers do not make a square picture of {planes} planes")
    return side


def transformed(
    features: Tensor,
    *,
    planes: int,
    angle: Tensor,
    shift: Tensor | None = None,
    mirrored: Tensor | None = None,
) -> Tensor:
    """Each picture turned, moved and mirrored by its own numbers, edges repeated: the same shape (M, planes·S²).

    Args:
        features: (M, planes·S²).
        planes: 1 for grey, 3 for RGB.
        angle: (M,) radians.
        shift: (M, 2) as a share of the half side, to the right and down; None = 0.
        mirrored: boolean (M,), left and right swapped; None = not.
    """
    side = picture_side(features.shape[1], planes=planes)
    moved = torch.zeros(len(features), 2, device=features.device) if shift is None else shift
    flip = torch.ones(len(features), device=features.device)
    if mirrored is not None:
        flip = torch.where(mirrored, -flip, flip)
    cosine, sine = torch.cos(angle), torch.sin(angle)
    rows = (
        torch.stack([flip * cosine, -sine, -moved[:, 0]], dim=1),
        torch.stack([flip * sine, cosine, -moved[:, 1]], 1),
    )
    pictures = features.reshape(-1, planes, side, side)
    grid = functional.affine_grid(
        torch.stack(rows, dim=1).to(features.dtype), list(pictures.shape), align_corners=False
    )
    found = functional.grid_sample(pictures, grid, padding_mode="border", align_corners=False)
    return found.flatten(1)

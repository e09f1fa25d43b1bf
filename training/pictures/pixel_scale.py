"""The scale of pixels that every network here takes."""

from __future__ import annotations

from torch import Tensor, float32

__all__ = ["scaled"]


def scaled(pixels: Tensor) -> Tensor:
    """uint8 (N, S, S, 3) → float32 (N, 3, S, S) in [−1, 1], channels last in memory."""
    return pixels.permute(0, 3, 1, 2).to(float32) / 127.5 - 1.0

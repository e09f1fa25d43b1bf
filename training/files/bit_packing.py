"""Packing of bits inside an exported graph, so that every runtime agrees on the layout."""

from __future__ import annotations

import torch
from torch import Tensor

__all__ = ["BIT_WEIGHTS", "pack_bits"]

BIT_WEIGHTS = torch.tensor([128, 64, 32, 16, 8, 4, 2, 1], dtype=torch.int32)
"""What the bits of a byte count, the most significant one first."""


def pack_bits(values: Tensor, weights: Tensor) -> Tensor:
    """Continuous codes (N, bits) → uint8 (N, bits/8): bit = value ≥ 0, most significant bit first.

    Args:
        values: bits a multiple of 8.
        weights: int32 (8,), 128 … 1.
    """
    bits = (values >= 0).to(torch.int32).reshape(-1, values.shape[1] // 8, 8)
    return (bits * weights).sum(dim=2).to(torch.uint8)

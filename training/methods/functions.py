"""Hash functions that several closed-form methods end in; all in float64."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from training.methods.hash_function import HashFunction

if TYPE_CHECKING:
    import numpy.typing as npt

__all__ = ["Affine", "KernelAffine", "tensor"]


def tensor(array: npt.NDArray[Any] | npt.ArrayLike) -> Tensor:
    """A float64 tensor of the array's values."""
    return torch.from_numpy(np.ascontiguousarray(array, dtype=np.float64))


class Affine(HashFunction):
    """values = x·W + c.

    Args:
        weight: (D, bits).
        offset: (bits,).
    """

    weight: Tensor
    offset: Tensor

    def __init__(self, weight: npt.NDArray[np.floating], offset: npt.NDArray[np.floating]) -> None:
        super().__init__(width=weight.shape[0], bits=weight.shape[1])
        self.register_buffer("weight", tensor(weight))
        self.register_buffer("offset", tensor(offset))

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits)."""
        return features.double() @ self.weight + self.offset


class KernelAffine(HashFunction):
    """values = κ(x)·W + c with κ_a(x) = exp(−scale·‖x − a‖²) over anchors.

    Args:
        points: anchors (A, D).
        scale: 1/2σ².
        weight: (A, bits).
        offset: (bits,).
    """

    points: Tensor
    weight: Tensor
    offset: Tensor

    def __init__(
        self, points: npt.NDArray[Any], *, scale: float, weight: npt.NDArray[Any], offset: npt.NDArray[Any]
    ) -> None:
        super().__init__(width=points.shape[1], bits=weight.shape[1])
        self.scale = scale
        self.register_buffer("points", tensor(points))
        self.register_buffer("weight", tensor(weight))
        self.register_buffer("offset", tensor(offset))

    def kernel(self, features: Tensor) -> Tensor:
        """(N, D) → (N, A)."""
        x = features.double()
        squared = (x * x).sum(dim=1, keepdim=True) - 2 * (x @ self.points.T) + (self.points * self.points).sum(dim=1)
        return torch.exp(-self.scale * squared)

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits)."""
        return self.kernel(features) @ self.weight + self.offset

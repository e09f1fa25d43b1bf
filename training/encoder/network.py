"""The network of an encoder file: pixels in, an embedding and one packed code a head out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from desktop_app.core.errors import BugError, TrainingError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EncoderNetwork", "as_image", "pack_bits"]


def as_image(pixels: Tensor) -> Tensor:
    """uint8 (N, S, S, 3) → float32 (N, 3, S, S) in [−1, 1]."""
    return pixels.permute(0, 3, 1, 2).to(torch.float32) / 127.5 - 1.0


def pack_bits(values: Tensor, weights: Tensor) -> Tensor:
    """Continuous codes (N, bits) → uint8 (N, bits/8): bit = value ≥ 0, most significant bit first.

    Args:
        values: bits a multiple of 8.
        weights: int32 (8,), 128 … 1.
    """
    bits = (values >= 0).to(torch.int32).reshape(-1, values.shape[1] // 8, 8)
    return (bits * weights).sum(dim=2).to(torch.uint8)


class EncoderNetwork(nn.Module):
    """A trunk with linear heads.

    Args:
        trunk: float (N, 3, S, S) in [−1, 1] → (N, D).
        heads: by name the number of bits, a multiple of 8; kept in order of name.
        features: D.

    Raises:
        TrainingError: a head's number of bits fills no whole bytes.
    """

    weights: Tensor

    def __init__(self, trunk: nn.Module, *, heads: Mapping[str, int], features: int) -> None:
        super().__init__()
        self.trunk = trunk
        self.features = features
        self._bits = dict(sorted(heads.items()))
        for name, bits in self._bits.items():
            if bits < 8 or bits % 8:
                raise TrainingError(f"a head {name} of {bits} bits fills no whole bytes; give it a multiple of 8")
        self.heads = nn.ModuleDict({name: nn.Linear(features, bits) for name, bits in self._bits.items()})
        self.register_buffer(
            "weights", torch.tensor([128, 64, 32, 16, 8, 4, 2, 1], dtype=torch.int32), persistent=False
        )

    @property
    def bits(self) -> dict[str, int]:
        """By head, the length of its code."""
        return dict(self._bits)

    def head(self, name: str) -> nn.Linear:
        """One head's layer."""
        layer = self.heads[name]
        if not isinstance(layer, nn.Linear):
            raise BugError(f"head {name!r} is a {type(layer).__name__}")
        return layer

    def values(self, embedding: Tensor) -> dict[str, Tensor]:
        """By head, the continuous codes U (N, bits) of embeddings (N, D)."""
        return {name: head(embedding) for name, head in self.heads.items()}

    def forward(self, image: Tensor) -> tuple[Tensor, ...]:
        """uint8 (N, S, S, 3) → float32 (N, D), then one uint8 (N, bits/8) a head in the order of `heads`."""
        embedding = self.trunk(as_image(image))
        return embedding, *(pack_bits(u, self.weights) for u in self.values(embedding).values())

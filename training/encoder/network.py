"""The network of an encoder file: pixels in, an embedding and one packed code a head out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor, nn

from desktop_app.core.errors import BugError, TrainingError
from training.files.bit_packing import BIT_WEIGHTS, pack_bits
from training.pictures.pixel_scale import scaled

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EncoderNetwork"]


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
        self.register_buffer("weights", BIT_WEIGHTS.clone(), persistent=False)

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
        embedding = self.trunk(scaled(image))
        return embedding, *(pack_bits(u, self.weights) for u in self.values(embedding).values())

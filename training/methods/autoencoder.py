"""The binary autoencoder on MNIST (Li & van Gemert, AAAI 2021, section 4.1), one class for its codings.

Pixels of [0, 1] rounded to {0, 1}; 784–256–ReLU–K, hash layer, K–256–784–sigmoid; binary cross-entropy a pixel; Adam
1e-3, weight decay 1e-5, batch 128, 100 epochs, ×0.1 at 60 and 80. γ = 1 for bi-half, 0.2 for sign and sign+reg; the
latter adds α·½·mean_k(mean_batch b_k)², α = 1. code = U ≥ 0.
Departures: median, which the paper has only on images, takes γ = 0.2 and thresholds new data at the running mean of the
batches' medians. A ReLU after the decoder's 256 units, which the paper does not state, is the mirror of the encoder's.
γ trades mAP for reconstruction, and after a twentieth of the steps bi-half's 1 is too large for both: the report has
the paper's γ after few and after all steps and, chosen by one rule on held-out training pictures, another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from torch import Tensor, nn
from torch.nn import functional

from training.methods.codings import Coding, HashLayer
from training.methods.gradient import Gradient, HashNetwork
from training.methods.loop import Schedule

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["HashAutoencoder"]

_SCHEDULE = Schedule(epochs=100, batch=128, rate=1e-3, weight_decay=1e-5, milestones=(60, 80))


class _Rounded(nn.Module):
    """x ≥ .5 as 0 and 1."""

    def forward(self, x: Tensor) -> Tensor:
        return (x >= 0.5).to(x.dtype)


@dataclass(frozen=True)
class HashAutoencoder(Gradient):
    """An autoencoder of binary pixels with a hash layer in the middle."""

    schedule: Schedule = _SCHEDULE
    coding: Coding = "bihalf"
    gamma: float = 1.0
    alpha: float = 1.0
    hidden: int = 256
    paper: ClassVar[str] = "Li & van Gemert, AAAI 2021"
    any_length: ClassVar[bool] = True

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """D–hidden–K and K–hidden–D."""
        width = data.features.shape[1]
        body = nn.Sequential(
            _Rounded(), nn.Linear(width, self.hidden), nn.ReLU(inplace=True), nn.Linear(self.hidden, bits)
        )
        decoder = nn.Sequential(nn.Linear(bits, self.hidden), nn.ReLU(inplace=True), nn.Linear(self.hidden, width))
        layer = HashLayer(self.coding, bits=bits, gamma=self.gamma)
        return HashNetwork(body, width=width, bits=bits, layer=layer, decoder=decoder)

    def loss(self, network: HashNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """Cross-entropy of the rounded pixels, with the coding's penalty while training."""
        del labels
        assert network.layer is not None  # noqa: S101
        assert network.decoder is not None  # noqa: S101
        b = network.layer(network.body(features))
        pixels = (features >= 0.5).to(features.dtype)
        reconstruction = functional.binary_cross_entropy_with_logits(network.decoder(b), pixels)
        return reconstruction + self.alpha * network.layer.penalty(b) if network.training else reconstruction

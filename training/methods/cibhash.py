"""CIBHash (Qiu, Su, Ou, Yu & Chen, IJCAI 2021, "Unsupervised hashing with contrastive information bottleneck").

p = σ of D→1024→ReLU→K, b = sign(p − ½) with the gradient of b passed on to p. For two views of each of M items,
``L = NT-Xent over the 2M codes (cosine/τ, all 2M − 2 others negative) + w·½[KL(pᵢ‖p̄ⱼ) + KL(pⱼ‖p̄ᵢ)]``, τ = 0.3,
w = 0.001, p̄ without gradient, KL of Bernoullis summed over the bits. Adam 1e-3, batch 64, 60 epochs. code = p ≥ ½.

The paper draws b from Bernoulli(p), its released code takes the sign: so does this.

Departures: frozen features have no second picture, so the two views are the features with dropout (`dropout`), as
those of VGG-16's fc7 in the released code also have, besides crops and colours. Features are centred and scaled, so
that what is dropped becomes the mean. The number of epochs is fixed in advance; the released code chooses by labels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop_app.core.errors import TrainingError
from training.methods.codings import sign
from training.methods.gradient import Centred, Gradient, HashNetwork
from training.methods.loop import Schedule

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["ContrastiveBottleneck", "bernoulli_divergence", "contrastive"]

_SCHEDULE = Schedule(epochs=60, batch=64, rate=1e-3)


def contrastive(b: Tensor, *, temperature: float) -> Tensor:
    """NT-Xent of codes (2M, K), of which i and M + i are two views of one item: mean over all 2M; scalar."""
    unit = functional.normalize(b)
    alike = (unit @ unit.T / temperature).masked_fill(torch.eye(len(b), dtype=torch.bool, device=b.device), -torch.inf)
    loss: Tensor = functional.cross_entropy(alike, torch.arange(len(b), device=b.device).roll(len(b) // 2))
    return loss


def bernoulli_divergence(p: Tensor, q: Tensor) -> Tensor:
    """KL(p‖q) of Bernoullis (M, K), summed over the bits, mean over the items; scalar."""
    small = 1e-8
    parts = p * ((p + small).log() - (q + small).log()) + (1 - p) * ((1 - p + small).log() - (1 - q + small).log())
    return parts.sum(dim=1).mean()


@dataclass(frozen=True)
class ContrastiveBottleneck(Gradient):
    """Codes that two views of an item share, and no other item."""

    schedule: Schedule = _SCHEDULE
    temperature: float = 0.3
    bottleneck: float = 1e-3
    dropout: float = 0.5
    hidden: int = 1024
    paper: ClassVar[str] = "Qiu et al., IJCAI 2021"

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse to drop everything, and a temperature of nothing."""
        super().check(data, bits=bits)
        if self.dropout >= 1 or not self.temperature:
            raise TrainingError("give a dropout of less than 1 and a temperature above 0")

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """D→1024→K, its outputs the logits of p."""
        width = data.features.shape[1]
        layers = [nn.Dropout(self.dropout), nn.Linear(width, self.hidden), nn.ReLU(), nn.Linear(self.hidden, bits)]
        return HashNetwork(nn.Sequential(Centred(data), *layers), width=width, bits=bits)

    def loss(self, network: HashNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """Contrast and bottleneck of two views of the batch."""
        del labels
        p = torch.sigmoid(network.body(torch.cat([features, features])))
        b = p + (sign(p.detach() - 0.5) - p).detach()
        one, other = p.chunk(2)
        apart = bernoulli_divergence(one, other.detach()) + bernoulli_divergence(other, one.detach())
        return contrastive(b, temperature=self.temperature) + self.bottleneck / 2 * apart

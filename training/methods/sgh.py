"""SGH: stochastic generative hashing (Dai, Guo, Kumar, He & Song, ICML 2017; not scalable graph hashing).

h ∈ {0, 1}^K with q(h|x) = Bernoulli(σ(z)), z = Wᵀx + c; p(x|h) = N(Uh, ρ²I), p(h) Bernoulli. The description length
``E_q[½‖x − x̂‖² ] + α·KL(q(h|x) ‖ p(h)) + β·½(‖U‖² + ‖W‖²)/batch``, x̂ = (hU)·|s| + t with s and t learned, α = ρ² = β =
1e-3. h = 1[σ(z) ≥ ξ], ξ uniform; the paper's distributional derivative replaces ∂h/∂z by σ(z)(1 − σ(z)).
Adam 1e-2, batch 500. s starts at the variance and t at the mean of each feature; W ~ N(0, 1/D), c ~ N(0, 1),
U ~ N(0, 1/K). code = z ≥ 0.

`objective="code"` is what the authors' demo computes instead: ξ is ½, so that nothing is drawn, and the KL gives way to
−log q(h|x), of the sign opposite to the description length's: codes become sure instead of varied.

Departures: the KL in closed form in place of drawn logarithms, of the same expectation; the prior's probabilities are
learned; features are centred and scaled as one to the total variance of MNIST's pixels (`variance`), for which the
weights were made; 50 epochs, which are the paper's 5,000 steps on 50,000 items.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.methods.gradient import Centred, Gradient, HashNetwork
from training.methods.loop import Schedule

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["StochasticGenerative"]

_SCHEDULE = Schedule(epochs=50, batch=500, rate=1e-2)


class _Decoder(nn.Module):
    """(M, K) of 0 and 1 → (M, D): (hU)·|s| + t; it also holds the logits of the prior."""

    def __init__(self, variance: Tensor, *, bits: int) -> None:
        super().__init__()
        self.basis = nn.Parameter(torch.randn(bits, len(variance)) / bits**0.5)
        self.scale = nn.Parameter(variance.clamp_min(1e-7))
        self.shift = nn.Parameter(torch.zeros(len(variance)))
        self.prior = nn.Parameter(torch.zeros(bits))

    def forward(self, h: Tensor) -> Tensor:
        return (h @ self.basis) * self.scale.abs() + self.shift


@dataclass(frozen=True)
class StochasticGenerative(Gradient):
    """Bits from which a linear decoder writes the features down in few words."""

    schedule: Schedule = _SCHEDULE
    objective: Literal["paper", "code"] = "paper"
    alpha: float = 1e-3
    beta: float = 1e-3
    variance: float = 52.7
    paper: ClassVar[str] = "Dai et al., ICML 2017"

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """Linear(D → K), and the decoder."""
        width = data.features.shape[1]
        centred, encoder = Centred(data), nn.Linear(width, bits)
        centred.scale *= (width / max(self.variance, 1e-12)) ** 0.5
        nn.init.normal_(encoder.weight, std=width**-0.5)
        nn.init.normal_(encoder.bias)
        spread = data.features.var(axis=0, dtype=np.float64) / float(centred.scale) ** 2
        decoder = _Decoder(torch.from_numpy(spread.astype(np.float32)), bits=bits)
        return HashNetwork(nn.Sequential(centred, encoder), width=width, bits=bits, decoder=decoder)

    def loss(self, network: HashNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """The description length per item of one batch."""
        del labels
        decoder = network.decoder
        assert isinstance(decoder, _Decoder)  # noqa: S101
        assert isinstance(network.body, nn.Sequential)  # noqa: S101
        centred, encoder = network.body
        x = centred(features)
        z = encoder(x)
        p = torch.sigmoid(z)
        drawn = network.training and self.objective == "paper"
        threshold = torch.rand_like(p) if drawn else torch.full_like(p, 0.5)
        h = p + ((p >= threshold).to(p.dtype) - p).detach()
        loss: Tensor = 0.5 * (x - decoder(h)).square().sum(dim=1).mean() + self.alpha * self._code_length(z, h, decoder)
        weights = decoder.basis.square().sum() + encoder.get_parameter("weight").square().sum()
        return loss + self.beta / 2 * weights / len(features)

    def _code_length(self, z: Tensor, h: Tensor, decoder: _Decoder) -> Tensor:
        """KL(q ‖ p), or the demo's −log q(h|x); mean over the items."""
        if self.objective == "code":
            sureness = functional.binary_cross_entropy_with_logits(z, h.detach(), reduction="none")
            return sureness.sum(dim=1).mean()
        p = torch.sigmoid(z)
        own = functional.binary_cross_entropy_with_logits(z, p, reduction="none")
        prior = functional.binary_cross_entropy_with_logits(decoder.prior.expand_as(p), p, reduction="none")
        return (prior - own).sum(dim=1).mean()

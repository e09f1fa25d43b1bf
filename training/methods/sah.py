"""SAH: simultaneous feature aggregating and hashing (Do, Le Tan, Pham & Cheung, CVPR 2017; TIP 2019).

An item has n local descriptors V (d×n), which are aggregated to φ and hashed together: with B ∈ {−1, +1}^{K×N},
``½‖Φ − W₂B‖² + λ/2·‖B − W₁Φ‖² + β/2·(‖W₁‖² + ‖W₂‖²) + γ/2·Σ_i (‖V_iᵀφ_i − 1‖² + μ·‖φ_i‖²)``: a relaxed binary
autoencoder and generalised max pooling; λ = β = γ = 1, μ = 1e7. Start: φ = (VVᵀ + μI)⁻¹V·1 of length 1, B from ITQ.
Three rounds of
- 20 times W₁ = λBΦᵀ(λΦΦᵀ + βI)⁻¹, W₂ = ΦBᵀ(BBᵀ + βI)⁻¹, and B by 10 sweeps of coordinate descent from where it is;
- pooling: ((I − W₂W₁)ᵀ(I − W₂W₁) + γVVᵀ + γμI)·φ = γV·1, length 1, which has W₁φ in the place of B and so also runs on
  queries. code = sign(W₁φ).

The features of an item are its descriptors one after the other, `descriptors` of them; 1, the default, leaves of the
method the relaxed binary autoencoder, in closed form for all but B. Columns whose μ is far above ‖V‖² are summed.

Departures: descriptors are centred at their mean (`centred`; the paper has neither that nor biases, although ITQ
centres); the system of each item is solved by `steps` conjugate gradients, which an exported file can repeat, and which
is exact for n < `steps`; the last round is kept, where the released code keeps the best by mAP on the queries.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import torch
from torch import Tensor

from desktop_app.core.errors import TrainingError
from training.methods.algebra import coordinate_descent, sign
from training.methods.functions import tensor
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, Floats, TrainingData
from training.methods.itq import Itq

if TYPE_CHECKING:
    from numpy.random import Generator

__all__ = ["AggregatingHashing", "PooledHash", "relaxed_autoencoder"]

_TINY = 1e-300


class PooledHash(HashFunction):
    """Pooling and hashing: n descriptors an item, W₁ (K, d), W₂ (d, K), and the descriptors' mean (d,).

    Args:
        encoder: W₁; zeros pool without a hash.
        decoder: W₂.
        mean: of the descriptors.
        descriptors: n.
        gamma, mu: of the pooling.
        steps: conjugate gradients of each item's system.
    """

    first: Tensor
    second: Tensor
    mean: Tensor

    def __init__(
        self, encoder: Floats, decoder: Floats, mean: Floats, *, descriptors: int, gamma: float, mu: float, steps: int
    ) -> None:
        super().__init__(width=len(mean) * descriptors, bits=len(encoder))
        self.descriptors, self.gamma, self.mu, self.steps = descriptors, gamma, mu, steps
        for name, value in (("first", encoder), ("second", decoder), ("mean", mean)):
            self.register_buffer(name, tensor(value))

    def pool(self, features: Tensor) -> Tensor:
        """φ (N, d) of length 1 of items (N, n·d)."""
        v = features.double().reshape(-1, self.descriptors, self.mean.shape[0]) - self.mean
        wanted = self.gamma * v.sum(dim=1)
        phi = torch.zeros_like(wanted)
        rest, direction = wanted, wanted
        size = (rest * rest).sum(dim=1, keepdim=True)
        for _ in range(self.steps):
            image = self._system(v, direction)
            step = size / ((direction * image).sum(dim=1, keepdim=True) + _TINY)
            phi, rest = phi + step * direction, rest - step * image
            after = (rest * rest).sum(dim=1, keepdim=True)
            direction = rest + after / (size + _TINY) * direction
            size = after
        return phi / torch.clamp(torch.linalg.vector_norm(phi, dim=1, keepdim=True), min=1e-100)

    def _system(self, v: Tensor, x: Tensor) -> Tensor:
        """((I − W₂W₁)ᵀ(I − W₂W₁) + γVVᵀ + γμI)·x, (N, d)."""
        kept = x - (x @ self.first.T) @ self.second.T
        kept = kept - (kept @ self.second) @ self.first
        answers = (v @ x.unsqueeze(2)).transpose(1, 2) @ v
        return kept + self.gamma * answers.squeeze(1) + self.gamma * self.mu * x

    def forward(self, features: Tensor) -> Tensor:
        """(N, n·d) → (N, bits)."""
        return self.pool(features) @ self.first.T


def relaxed_autoencoder(
    phi: Floats, codes: Floats, *, match: float, ridge: float, iterations: int, sweeps: int
) -> tuple[Floats, Floats, Floats]:
    """The relaxed binary autoencoder: ½‖Φ − B·W₂ᵀ‖² + λ/2·‖B − Φ·W₁ᵀ‖² + β/2·(‖W₁‖² + ‖W₂‖²), by alternating.

    Args:
        phi: Φ (N, d).
        codes: B (N, K) to start from.
        match: λ.
        ridge: β.
        iterations: of W₁, W₂ and B.
        sweeps: of coordinate descent for B.

    Returns:
        W₁ (K, d), W₂ (d, K), B (N, K).
    """
    gram = match * (phi.T @ phi) + ridge * np.eye(phi.shape[1])
    first: Floats = np.zeros((codes.shape[1], phi.shape[1]))
    second: Floats = first.T
    for _ in range(iterations):
        first = np.asarray(np.linalg.solve(gram, match * (phi.T @ codes)).T, dtype=np.float64)
        small = codes.T @ codes + ridge * np.eye(codes.shape[1])
        second = np.asarray(np.linalg.solve(small, codes.T @ phi).T, dtype=np.float64)
        target = match * (phi @ first.T) + phi @ second
        after = coordinate_descent(target, second.T @ second, codes, sweeps=sweeps)
        if (after == codes).all():
            break
        codes = after
    return first, second, codes


@dataclass(frozen=True)
class AggregatingHashing(ClosedForm):
    """Pools local descriptors and hashes them towards one objective."""

    descriptors: int = 1
    match: float = 1.0
    ridge: float = 1.0
    gamma: float = 1.0
    mu: float = 1e7
    rounds: int = 3
    iterations: int = 20
    sweeps: int = 10
    steps: int = 8
    centred: bool = True
    paper: ClassVar[str] = "Do et al., CVPR 2017"

    def most_bits(self, data: TrainingData) -> int:
        """As ITQ, which it starts from, on the aggregates."""
        return min(int(data.features.shape[1]) // self.descriptors, len(data) - 1)

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse features that do not divide into descriptors."""
        if self.descriptors > 0 and data.features.ndim == 2 and data.features.shape[1] % self.descriptors:
            raise TrainingError(f"{data.features.shape[1]} numbers do not divide into {self.descriptors} descriptors")
        super().check(data, bits=bits)

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """The function after all rounds of hashing and pooling."""
        width = data.features.shape[1] // self.descriptors
        parts = data.features.reshape(-1, width)
        mean = parts.mean(axis=0, dtype=np.float64) if self.centred else np.zeros(width)
        function = self._function(np.zeros((bits, width)), np.zeros((width, bits)), mean)
        phi = self._pooled(function, data)
        start = Itq().solve(TrainingData(phi.astype(np.float32)), bits=bits, rng=rng)
        codes = sign(start.values(phi.astype(np.float32)).astype(np.float64))
        for _ in range(self.rounds):
            first, second, codes = relaxed_autoencoder(
                phi, codes, match=self.match, ridge=self.ridge, iterations=self.iterations, sweeps=self.sweeps
            )
            function = self._function(first, second, mean)
            phi = self._pooled(function, data)
        return function

    def _function(self, first: Floats, second: Floats, mean: Floats) -> PooledHash:
        return PooledHash(
            first, second, mean, descriptors=self.descriptors, gamma=self.gamma, mu=self.mu, steps=self.steps
        )

    def _pooled(self, function: PooledHash, data: TrainingData) -> Floats:
        with torch.inference_mode():
            parts = [function.pool(part).numpy() for part in torch.split(torch.from_numpy(data.features), 4096)]
        return np.concatenate(parts)

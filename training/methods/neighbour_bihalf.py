"""Neighbour-consistent bi-half: this project's own step past plain bi-half, on the same frozen features.

Plain bi-half asks codes to have the cosines of single pairs, most of which are pairs of strangers: it learns the global
geometry. What retrieval needs is the local one. So each item's positives are its k nearest neighbours among the
training features, kept where the relation is mutual, and the network learns, with τ the temperature,
``L = −mean_i log e^{s(i, n(i))/τ} / Σ_{j ≠ i} e^{s(i, j)/τ} + ρ·mean_{k≠l} corr(b_k, b_l)²``
over a batch in which every item comes with one drawn neighbour n(i), dropout on both; s is the cosine of the bi-half
codes of that batch. The first term is contrastive (as CIBHash, Qiu et al., IJCAI 2021) with neighbours in place of
augmentations, the second decorrelates the bits, and the bi-half layer keeps each of them balanced. No labels are used.

The encoder is D→d→hidden→K: the d leading principal components of the training features, which are not learned on, then
a ReLU network, a linear one if `hidden` is 0. Neighbours are found among the components too, of all training items: one
that `schedule.held_out` holds out of the batches still is the partner of its neighbours. code = U ≥ 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import faiss
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop_app.core.errors import TrainingError
from desktop_app.core.vectors import unit_rows
from training.methods.algebra import principal_components
from training.methods.codings import HashLayer
from training.methods.gradient import Gradient, HashNetwork
from training.methods.interface import Fit, TrainingData
from training.methods.loop import Schedule

if TYPE_CHECKING:
    import numpy.typing as npt

    from training.methods.loop import RunOptions

__all__ = ["NeighbourBiHalf", "mutual_neighbours"]

_SCHEDULE = Schedule(epochs=30, batch=256, rate=1e-3, last_rate=1e-5, weight_decay=1e-5)


def mutual_neighbours(features: npt.NDArray[np.float32], *, count: int) -> npt.NDArray[np.int64]:
    """For each item its `count` nearest others by cosine of the centred features, if the relation is mutual.

    Args:
        features: float32 (N, D).
        count: k < N.

    Returns:
        int64 (N, k); a neighbour that is not mutual is replaced by the item itself.
    """
    unit = np.ascontiguousarray(unit_rows(features, centre=features.mean(axis=0)))
    index = faiss.IndexFlatIP(unit.shape[1])
    index.add(unit)
    found = index.search(unit, count + 1)[1]
    own = np.arange(len(unit))[:, None]
    # The item itself comes first unless it has duplicates; one of these gives way where they leave no place for it.
    order = np.argsort(found != own, axis=1, kind="stable")
    nearest = np.take_along_axis(found, order, axis=1)[:, 1:]
    pairs = np.sort((own * len(unit) + nearest).ravel())
    reverse = nearest * len(unit) + own
    at = np.minimum(np.searchsorted(pairs, reverse), len(pairs) - 1)
    return np.where(pairs[at] == reverse, nearest, own).astype(np.int64)


class _WithFeatures(HashNetwork):
    """A network that can look up training items, which are not part of the function."""

    bank: Tensor


@dataclass(frozen=True)
class NeighbourBiHalf(Gradient):
    """Bi-half codes that agree with the mutual nearest neighbours."""

    schedule: Schedule = _SCHEDULE
    neighbours: int = 20
    temperature: float = 0.3
    decorrelation: float = 0.1
    dropout: float = 0.2
    components: int = 256
    hidden: int = 512
    gamma: float = 6.0
    paper: ClassVar[str] = "this project"
    may_be_0: ClassVar[tuple[str, ...]] = ("hidden",)

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse to drop everything."""
        if self.dropout >= 1:
            raise TrainingError(f"dropout is {self.dropout}: give less than 1")
        super().check(data, bits=bits)

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """What was learned on the principal components, with these in front of it."""
        width = data.features.shape[1]
        mean, vectors, variances = principal_components(data.features, min(self.components, *data.features.shape))
        vectors = vectors / max(np.sqrt(variances.mean()), 1e-12)
        projection = nn.Linear(width, vectors.shape[1]).requires_grad_(requires_grad=False)
        projection.weight.copy_(torch.from_numpy(vectors.T))
        projection.bias.copy_(torch.from_numpy(-mean @ vectors))
        with torch.inference_mode():
            components = projection(torch.from_numpy(data.features)).numpy()
        learned = super().learn(TrainingData(components, data.labels), bits=bits, seed=seed, run=run)
        network = learned.function
        assert isinstance(network, HashNetwork)  # noqa: S101  (of `network`)
        body = nn.Sequential(projection, network.body)
        return Fit(HashNetwork(body, width=width, bits=bits, layer=network.layer), learned.curve)

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """d→hidden→K."""
        width = data.features.shape[1]
        hidden = [nn.Linear(width, self.hidden), nn.ReLU()] if self.hidden else []
        body = nn.Sequential(nn.Dropout(self.dropout), *hidden, nn.Linear(self.hidden or width, bits))
        layer = HashLayer("bihalf", bits=bits, gamma=self.gamma)
        network = _WithFeatures(body, width=width, bits=bits, layer=layer)
        network.bank = torch.from_numpy(data.features)
        return network

    def prepare(self, data: TrainingData) -> TrainingData:
        """Each item's neighbours in the place of its label."""
        count = min(self.neighbours, len(data) - 1)
        return TrainingData(data.features, mutual_neighbours(data.features, count=count))

    def loss(self, network: _WithFeatures, features: Tensor, labels: Tensor | None) -> Tensor:
        """Contrastive over the batch and one drawn neighbour of each item, plus decorrelation."""
        assert labels is not None  # noqa: S101  (made by `prepare`)
        assert network.layer is not None  # noqa: S101
        drawn = torch.randint(labels.shape[1], (len(labels), 1), device=labels.device)
        partner = labels.gather(1, drawn)[:, 0]
        both = torch.cat([features, network.bank[partner.cpu()].to(features.device)])
        b = network.layer(network.body(both))
        similarity = b @ b.T / (network.bits * self.temperature)
        similarity = similarity.masked_fill(torch.eye(len(b), dtype=torch.bool, device=b.device), float("-inf"))
        target = torch.arange(len(b), device=b.device).roll(len(features))
        correlation = (b.T @ b / len(b)).square()
        off = (correlation.sum() - correlation.diagonal().sum()) / (network.bits * (network.bits - 1))
        contrast: Tensor = functional.cross_entropy(similarity, target)
        loss: Tensor = contrast + self.decorrelation * off
        return loss

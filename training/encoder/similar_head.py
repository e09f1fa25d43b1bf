"""The similar head on embeddings that are computed once: regressed onto targets, turned by ITQ, then bi-half.

ITQ on embeddings keeps the directions in which photos differ most, whether or not they tell kinds of photos apart.
Here a ridge regression first maps the embedding onto the targets of :mod:`training.encoder.targets`; ITQ (Gong &
Lazebnik, CVPR 2011) then chooses the bits, and the bi-half layer (Li & van Gemert, AAAI 2021) learns from there that
the codes of two photos be as alike as their targets are: (bᵢ·bⱼ/K − tᵢ·tⱼ)² over all pairs of a batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.errors import TrainingError
from desktop_app.core.vectors import unit_rows
from training.encoder.heads import load_affine
from training.encoder.tuning_losses import relation_loss
from training.methods.codings import bihalf
from training.methods.interface import TrainingData
from training.methods.itq import Itq

if TYPE_CHECKING:
    from training.encoder.network import EncoderNetwork

__all__ = ["SimilarLearning", "learn_similar_head"]


@dataclass(frozen=True, slots=True)
class SimilarLearning:
    """How the head learns.

    Attributes:
        ridge: of the regression, as a share of the embeddings' mean variance.
        steps: of Adam on bi-half codes, at a rate falling to 0 in a line.
        batch: photos a step; all pairs of them count.
        rate: the first learning rate, as a share of the weights' deviation.
    """

    ridge: float = 1e-2
    steps: int = 150
    batch: int = 512
    rate: float = 0.005


def learn_similar_head(
    network: EncoderNetwork,
    embedding: npt.NDArray[np.float32],
    targets: npt.NDArray[np.float32],
    *,
    learning: SimilarLearning | None = None,
) -> float:
    """Replace the network's head `similar`, and nothing else; the last loss.

    Args:
        network: with a head `similar`.
        embedding: (N, D) of photos, N more than the head has bits.
        targets: unit rows (N, T), whose products say how alike the photos are; T at least the number of bits.
        learning: how.

    Raises:
        TrainingError: too few photos for the bits.
    """
    how, bits = learning or SimilarLearning(), network.bits["similar"]
    if len(embedding) <= bits:
        raise TrainingError(f"{len(embedding)} photos are too few for a similar head of {bits} bits")
    mean = embedding.mean(axis=0)
    x = embedding - mean
    weight = torch.from_numpy(_start(x, targets, bits=bits, ridge=how.ridge)).requires_grad_()
    offset = torch.zeros(bits, requires_grad=True)
    points, aims = torch.from_numpy(x), torch.from_numpy(targets)
    optimiser = torch.optim.Adam([weight, offset], lr=0.0)
    first_rate = how.rate * float(weight.detach().std())
    loss = torch.zeros(())
    for step in range(how.steps):
        optimiser.param_groups[0]["lr"] = first_rate * (1 - step / how.steps)
        chosen = torch.randint(len(points), (min(how.batch, len(points)),))
        b = bihalf(points[chosen] @ weight + offset)
        loss = relation_loss(b, b, aims[chosen] @ aims[chosen].T)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    learned = weight.detach().numpy()
    # All photos together say better than the batches where a bit's halves meet.
    middle = np.median(x @ learned, axis=0)
    load_affine(network.head("similar"), learned.T, -(middle + mean @ learned))
    return float(loss.detach())


def _start(
    x: npt.NDArray[np.float32], targets: npt.NDArray[np.float32], *, bits: int, ridge: float
) -> npt.NDArray[np.float32]:
    """Weights (D, bits) from centred embeddings (N, D): ridge regression onto the targets, then ITQ; U near ±1."""
    unit = unit_rows(x)
    gram = unit.T @ unit
    gram[np.diag_indices_from(gram)] += ridge * np.trace(gram) / len(gram)
    regression = np.linalg.solve(gram, unit.T @ targets).astype(np.float32)
    function = Itq().fit(TrainingData(unit @ regression), bits=bits).function
    axes = np.eye(targets.shape[1], dtype=np.float32)
    rotation = function.values(axes) - function.values(np.zeros_like(axes[:1]))
    weight = regression @ rotation
    scaled: npt.NDArray[np.float32] = weight / np.abs(x @ weight).mean()
    return scaled

"""Tuning for retrieval: trunk and heads learn together what codes are for, from photos and edited copies of them.

`similar`: the codes' cosines follow those of the targets (:mod:`training.encoder.targets`). `copy`: a copy's code is
nearer to its photo's than to any other's (InfoNCE), and codes stay apart from each other. Both heads end in the bi-half
layer (:mod:`training.methods.codings`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor

from training.methods.codings import bihalf, straight_through_sign

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TuningWeights", "copy_loss", "judgement_loss", "relation_loss", "spread_loss", "tuning_loss"]

_TEMPERATURE = 0.05


@dataclass(frozen=True, slots=True)
class TuningWeights:
    """Weights of the parts of :func:`tuning_loss`, and of what a tuner adds.

    Attributes:
        direction: of the embeddings towards the photos' targets.
        similar: of the codes' cosines towards those of the targets.
        copy: of telling copies from other photos.
        spread: of the copies' codes apart from each other.
        judgements: of what a person said about pairs.
        steady: of each view's own direction as it was before tuning.
    """

    direction: float = 3.0
    similar: float = 4.0
    copy: float = 0.5
    spread: float = 0.1
    judgements: float = 1.0
    steady: float = 0.0


def relation_loss(b: Tensor, other: Tensor, similarity: Tensor) -> Tensor:
    """Mean over all pairs of (bᵢ·b'ⱼ/K − sᵢⱼ)².

    Args:
        b: codes (M, K) of −1 and +1.
        other: codes (M, K) of the same photos, of another view or the same.
        similarity: s (M, M).
    """
    return F.mse_loss(b @ other.T / b.shape[1], similarity)


def copy_loss(b: Tensor, copies: Tensor) -> Tensor:
    """InfoNCE at T = .05 (NT-Xent, Chen et al., ICML 2020): every photo and every copy finds its other half; scalar.

    There is no memory of past codes among the negatives: all codes of a batch then move away from it together, and
    the bits end up alike.

    Args:
        b: codes (M, K) of photos.
        copies: codes (M, K) of a copy of each.
    """
    both, m = torch.cat([b, copies]), len(b)
    cosine = both @ both.T / b.shape[1]
    cosine = cosine.masked_fill(torch.eye(2 * m, dtype=torch.bool, device=b.device), -math.inf)
    half = torch.arange(m, device=b.device)
    return F.cross_entropy(cosine / _TEMPERATURE, torch.cat([half + m, half]))


def spread_loss(u: Tensor) -> Tensor:
    """KoLeo (Sablayrolles et al., ICLR 2019): −mean log distance to the nearest other, for unit rows of U (M, K)."""
    z = F.normalize(u, dim=1)
    cosine = (z @ z.T).fill_diagonal_(-1.0)
    return -0.5 * torch.log((2.0 - 2.0 * cosine.max(dim=1).values).clamp_min(1e-6)).mean()


def tuning_loss(
    embedding: Tensor,
    values: Mapping[str, Tensor],
    target: Tensor,
    *,
    centre: Tensor,
    weights: TuningWeights,
) -> Tensor:
    """The sum of all parts for N pictures and a copy of each, the first M of which are photos with targets.

    Args:
        embedding: (2N, D) of the pictures, then of their copies.
        values: continuous codes U (2N, bits) of `copy`, and of `similar` unless its weight is 0.
        target: unit rows (M, D), M ≤ N, the directions that the photos' centred embeddings should have; pictures
            without one count in `copy` only.
        centre: the mean (D,) of the teacher's pooled features.
        weights: of the parts.
    """
    n, m = len(embedding) // 2, len(target)
    both = bihalf(values["copy"])
    contrast = copy_loss(both[:n], both[n:])
    spread = spread_loss(values["copy"][:n]) + spread_loss(values["copy"][n:])
    loss = weights.copy * contrast + weights.spread * spread
    if weights.direction:
        direction = 1.0 - (F.normalize(embedding[:m] - centre, dim=1) * target).sum(dim=1).mean()
        loss = loss + weights.direction * direction
    if weights.similar:
        similarity = target @ target.T
        u = values["similar"]
        both = bihalf(torch.cat([u[:m], u[n : n + m]]))
        alike, alike_copies = both[:m], both[m:]
        relation = relation_loss(alike, alike, similarity) + relation_loss(alike_copies, alike, similarity)
        loss = loss + weights.similar * relation
    return loss


def judgement_loss(values: Mapping[str, Tensor], same: Tensor, cosine: Tensor) -> Tensor:
    """Mean over P judged pairs of (b₁·b₂/K − t)², summed over both heads; scalar.

    They were judged as copies, so `copy` obeys: t is 1 for the same picture, and at most 0 for another. `similar` is
    only drawn towards it, as in :mod:`training.personal.hash_layer`: halfway from the pair's cosine to 1, or to 0.

    Args:
        values: continuous codes U (2P, bits) of the first photos, then of the second ones.
        same: bool (P,), what the person said.
        cosine: (P,) of the targets of the two photos.
    """
    p = len(same)
    b = straight_through_sign(values["similar"])
    product = (b[:p] * b[p:]).mean(dim=1)
    halfway = torch.where(same, (1.0 + cosine) / 2.0, torch.minimum(cosine, cosine / 2.0))
    alike = (product - halfway).square().mean()
    b = straight_through_sign(values["copy"])
    product = (b[:p] * b[p:]).mean(dim=1)
    return alike + torch.where(same, 1.0 - product, product.clamp_min(0.0)).square().mean()

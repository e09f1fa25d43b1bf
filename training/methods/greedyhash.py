"""GreedyHash, unsupervised (Su, Zhang, Han & Tian, NeurIPS 2018).

B = sign(U) with the straight-through gradient;
``L = mean over pairs of (cos(b₁, b₂) − cos(x₁, x₂))² + 0.1·mean| |u| − 1 |³``. The optimisation is that of bi-half's
paper, which compares with it: one linear layer on frozen features. code = U ≥ 0.
Departures: as in :mod:`training.methods.bihalf`, except for `contrast`, which is not part of this method: its cosines
are the paper's. The sign layer under the same stretched cosines as bi-half's is `bihalf-sign`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from training.methods.bihalf import PairCosine
from training.methods.codings import Coding

if TYPE_CHECKING:
    from torch import Tensor

    from training.methods.bihalf import WithMean

__all__ = ["GreedyHash"]


@dataclass(frozen=True)
class GreedyHash(PairCosine):
    """The sign layer under the pair-cosine loss, with a cubic pull towards ±1."""

    coding: Coding = "sign"
    gamma: float = 0.0
    pull: float = 0.1
    paper: ClassVar[str] = "Su et al., NeurIPS 2018"

    def loss(self, network: WithMean, features: Tensor, labels: Tensor | None) -> Tensor:
        """Pair cosines plus the pull."""
        del labels
        assert network.layer is not None  # noqa: S101
        u = network.body(features)
        pull: Tensor = (u.abs() - 1).abs().pow(3).mean()
        return self.pair_loss(network, network.layer(u), features) + self.pull * pull

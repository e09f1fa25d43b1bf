"""A regularised convolutional autoencoder after En, Crémilleux & Jurie (ICIP 2017): we read the abstract alone.

The abstract: a stacked convolutional autoencoder, trained layer by layer, whose middle layer is relaxed to be sparse
and binary. Sizes, penalty and numbers are not known to us, so every choice here is ours: encoder and decoder of
:mod:`training.methods.annealed_tanh`; c = σ(x) on the K middle units, of which the decoder is given 2c − 1;
``L = MSE + λ·mean c(1 − c) + ρ·mean_k KL(s ‖ mean_batch c_k)``, λ = 0.1 the pull to 0 and 1, ρ = 0.01 the sparsity,
s = ½ the share of ones that a bit shall have (less makes codes sparse, and their distances small).
code = c ≥ ½.

Layer by layer: for `pretraining` epochs each, the first, the first two and all three convolutions with their mirrors
reconstruct the picture without the middle layer; then all learn together. Adam 1e-3 to 1e-5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor
from torch.nn import functional

from desktop_app.core.errors import TrainingError
from training.methods.annealed_tanh import ConvolutionalNetwork
from training.methods.codings import sign
from training.methods.gradient import Gradient
from training.methods.loop import Schedule
from training.methods.square_pictures import picture_side

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["RegularisedAutoencoder"]

_SCHEDULE = Schedule(epochs=20, batch=128, rate=1e-3, last_rate=1e-5)
_DEEPEST = 3  # convolutions


class _StackedNetwork(ConvolutionalNetwork):
    """A convolutional autoencoder of which the outer layers can work alone."""

    def __init__(self, planes: int, side: int, *, bits: int) -> None:
        super().__init__(planes, side, bits=bits)
        self.depth = _DEEPEST + 1  # the middle layer counts too

    def code(self, x: Tensor) -> Tensor:
        return 2 * torch.sigmoid(x) - 1 if self.training else sign(x)

    def outer(self, features: Tensor) -> Tensor:
        """The picture after the first `depth` convolutions and their mirrors, (M, D)."""
        deep = self.body[: 1 + 3 * self.depth](features)  # type: ignore[index]
        picture: Tensor = self.decoder[-(3 * self.depth - 1) :](deep)  # type: ignore[index]
        return picture[:, :, : self.side, : self.side].flatten(1)


@dataclass(frozen=True)
class RegularisedAutoencoder(Gradient):
    """A stacked convolutional autoencoder with a middle layer that is pulled to be binary."""

    schedule: Schedule = _SCHEDULE
    planes: int = 1
    pretraining: int = 1
    binary: float = 0.1
    sparsity: float = 0.01
    ones: float = 0.5
    paper: ClassVar[str] = "after En et al., ICIP 2017"
    may_be_0: ClassVar[tuple[str, ...]] = ("pretraining",)
    any_length: ClassVar[bool] = True

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse features that are not square pictures, and bits that are always the same."""
        super().check(data, bits=bits)
        if not 0 < self.ones < 1:
            raise TrainingError(f"ones is {self.ones}: give a share between 0 and 1")
        picture_side(data.features.shape[1], planes=self.planes)

    def network(self, data: TrainingData, *, bits: int) -> _StackedNetwork:
        """16, 32, 64 filters and K units, mirrored."""
        return _StackedNetwork(self.planes, picture_side(data.features.shape[1], planes=self.planes), bits=bits)

    def start_epoch(self, network: _StackedNetwork, epoch: int) -> None:
        """One convolution more every `pretraining` epochs; a short schedule leaves the last epoch to all layers."""
        each = min(self.pretraining, (self.schedule.epochs - 1) // _DEEPEST)
        network.depth = epoch // each + 1 if epoch < _DEEPEST * each else _DEEPEST + 1

    def loss(self, network: _StackedNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """Squared error of the pixels, with the penalties while the middle layer learns."""
        del labels
        if network.training and network.depth <= _DEEPEST:
            return functional.mse_loss(network.outer(features), features)
        error = functional.mse_loss(network.reconstruct(features), features)
        if not network.training:
            return error
        c = torch.sigmoid(network.body(features))
        share = c.mean(dim=0).clamp(1e-6, 1 - 1e-6)
        apart = self.ones * torch.log(self.ones / share) + (1 - self.ones) * torch.log((1 - self.ones) / (1 - share))
        return error + self.binary * (c * (1 - c)).mean() + self.sparsity * apart.mean()

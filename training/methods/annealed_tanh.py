"""The convolutional autoencoder with an annealed tanh (Chowdhury 2020).

Encoder: 3×3 convolutions with 16, 32, 64 filters, leaky ReLU, each followed by 2×2 max-pooling, then a dense layer of K
units; decoder: its mirror with up-sampling. The code layer is ``tanh(β·x/2) = 2/(1 + e^{−βx}) − 1`` (the paper
misprints the bracket). β is raised step by step until the outputs are discrete, then the rest is fine-tuned. MSE, Adam
1e-3 falling linearly to 1e-5. code = x ≥ 0.

Departures: β doubles every `steepening` epochs from 1, so that it is fixed in advance; the encoder goes on learning in
the fine-tuning epochs; held-out pictures are judged by the bits, so that a code which is not discrete yet is never the
best; "VGG-style" for RGB is the same network with three input planes. Sides that 8 does not divide
are pooled with the ceiling and cut back after the up-sampling.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.methods.codings import sign
from training.methods.gradient import Gradient, HashNetwork
from training.methods.loop import Schedule
from training.methods.square_pictures import picture_side

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["AnnealedTanh", "ConvolutionalNetwork"]

_SCHEDULE = Schedule(epochs=20, batch=128, rate=1e-3, last_rate=1e-5)
_FILTERS = (16, 32, 64)


class ConvolutionalNetwork(HashNetwork):
    """Encoder and decoder with a code layer of steepness β between them."""

    arithmetic: ClassVar[torch.dtype] = torch.float32  # ONNX Runtime has no convolution of float64
    steepness: Tensor

    def __init__(self, planes: int, side: int, *, bits: int) -> None:
        deep = -(-side // 8)
        encoder: list[nn.Module] = [nn.Unflatten(1, (planes, side, side))]
        for inner, outer in zip((planes, *_FILTERS), _FILTERS, strict=False):
            encoder += [nn.Conv2d(inner, outer, 3, padding=1), nn.LeakyReLU(0.1), nn.MaxPool2d(2, ceil_mode=True)]
        encoder += [nn.Flatten(), nn.Linear(_FILTERS[-1] * deep * deep, bits)]
        decoder: list[nn.Module] = [
            nn.Linear(bits, _FILTERS[-1] * deep * deep),
            nn.LeakyReLU(0.1),
            nn.Unflatten(1, (_FILTERS[-1], deep, deep)),
        ]
        for inner, outer in zip(_FILTERS[::-1], (*_FILTERS[-2::-1], planes), strict=True):
            decoder += [nn.Upsample(scale_factor=2), nn.Conv2d(inner, outer, 3, padding=1), nn.LeakyReLU(0.1)]
        super().__init__(
            nn.Sequential(*encoder), width=planes * side * side, bits=bits, decoder=nn.Sequential(*decoder[:-1])
        )
        self.planes, self.side = planes, side
        self.register_buffer("steepness", torch.tensor(1.0))
        self.to(memory_format=torch.channels_last)  # 1.7 times as fast on a CPU

    def reconstruct(self, features: Tensor) -> Tensor:
        """The picture after encoder, code layer and decoder, (M, D); of the bits themselves outside training."""
        assert self.decoder is not None  # noqa: S101
        picture: Tensor = self.decoder(self.code(self.body(features)))
        return picture[:, :, : self.side, : self.side].flatten(1)

    def code(self, x: Tensor) -> Tensor:
        """What the decoder is given of the last outputs (M, K)."""
        return torch.tanh(self.steepness * x / 2) if self.training else sign(x)


@dataclass(frozen=True)
class AnnealedTanh(Gradient):
    """A convolutional autoencoder whose code layer grows steep."""

    schedule: Schedule = _SCHEDULE
    planes: int = 1
    steepening: int = 2
    steepest: float = 64.0
    paper: ClassVar[str] = "Chowdhury 2020"
    any_length: ClassVar[bool] = True

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse features that are not square pictures."""
        super().check(data, bits=bits)
        picture_side(data.features.shape[1], planes=self.planes)

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """16, 32, 64 filters and K units, mirrored."""
        side = picture_side(data.features.shape[1], planes=self.planes)
        return ConvolutionalNetwork(self.planes, side, bits=bits)

    def start_epoch(self, network: ConvolutionalNetwork, epoch: int) -> None:
        """Double β every few epochs, to the steepest."""
        network.steepness.fill_(min(2.0 ** (epoch // self.steepening), self.steepest))

    def loss(self, network: ConvolutionalNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """Mean squared error of the pixels."""
        del labels
        return functional.mse_loss(network.reconstruct(features), features)

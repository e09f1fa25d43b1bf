"""HashGAN, unsupervised (Ghasedi Dizaji, Zheng, Sadoughi, Yang, Deng & Huang, CVPR 2018; not Cao's, CVPR 2018).

A generator G(z, b), a discriminator D and an encoder E, of which the last two share all but their heads; z uniform, b
random bits. With c = E(x) ∈ (0, 1)^K the discriminator's side minimises
``BCE(D: real, fake) + e·mean H(c) − H(mean c) + ‖c − c'‖² + mean(WWᵀ − I)² + f·‖E(G(z, b)) − b‖²``, H the entropy of a
bit, c' the code of a turned, moved and mirrored picture, W the rows of E's head at length 1, e = 0.01, f = 0.1. The
generator matches the mean features of real pictures, and shares the last term. The first tenth of the epochs is
adversarial only. code = c ≥ ½.

Sources differ: the preprint has the squared loss between b and E(G(z, b)) that is used here, the final paper a triplet
ranking loss of which only the abstract was read. Weights and sizes are a re-implementation's (8uos/HashGAN-Pytorch).

Departures: W's K×K products are asked to be I, since of the 2048×2048 ones of that code at most K can be; each picture
has its own transformation, not one for the batch; all parts step at once, by one Adam of the usual moments; pictures of
any square size, of which `planes` says how they lie in the features. No pretraining, and no epoch chosen on queries.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn import functional

from training.methods.gradient import Gradient, HashNetwork
from training.methods.loop import Schedule
from training.methods.square_pictures import picture_side, transformed

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["UnsupervisedHashGan"]

_SCHEDULE = Schedule(epochs=100, batch=100, rate=9e-4, last_rate=3e-4)
_NOISE = 128
_TURN, _SHIFT = math.radians(10), 0.2  # of half a side: a tenth of the picture


class _Pixels(nn.Module):
    """(N, planes·S²) in [0, 1] → (N, planes, S, S) in [−1, 1]."""

    def __init__(self, planes: int, side: int) -> None:
        super().__init__()
        self.planes, self.side = planes, side

    def forward(self, features: Tensor) -> Tensor:
        return 2 * features.reshape(-1, self.planes, self.side, self.side) - 1


class _Generator(nn.Module):
    """z (N, 128) and b (N, K) → pictures (N, planes·S²) in [0, 1]."""

    def __init__(self, planes: int, side: int, *, bits: int, filters: int) -> None:
        super().__init__()
        self.side, small = side, -(-side // 8)
        layers: list[nn.Module] = [
            nn.Linear(_NOISE + bits, 8 * filters * small**2),
            nn.Unflatten(1, (-1, small, small)),
        ]
        layers += [nn.BatchNorm2d(8 * filters), nn.ReLU()]
        for inner in (8 * filters, 4 * filters, 2 * filters):
            layers += [nn.ConvTranspose2d(inner, inner // 2, 4, 2, 1), nn.BatchNorm2d(inner // 2), nn.ReLU()]
        self.layers = nn.Sequential(*layers, nn.Conv2d(filters, planes, 1), nn.Tanh())

    def forward(self, z: Tensor, b: Tensor) -> Tensor:
        pictures: Tensor = self.layers(torch.cat([z, b], dim=1))
        return (pictures[:, :, : self.side, : self.side].flatten(1) + 1) / 2


class _Adversaries(HashNetwork):
    """The encoder as the function; discriminator's head and generator learn beside it."""

    arithmetic: ClassVar[torch.dtype] = torch.float32  # ONNX Runtime has no convolution of float64

    def __init__(self, planes: int, side: int, *, bits: int, filters: int) -> None:
        layers: list[nn.Module] = [_Pixels(planes, side)]
        inner, left = planes, side
        for number in range(min(4, int(math.log2(side)))):
            outer, left = filters << number, left // 2
            norm = [nn.BatchNorm2d(outer)] if number else []
            layers += [nn.Conv2d(inner, outer, 4, 2, 1), *norm, nn.LeakyReLU(0.2)]
            inner = outer
        trunk, width = nn.Sequential(*layers, nn.Flatten()), inner * left**2
        super().__init__(nn.Sequential(trunk, nn.Linear(width, bits)), width=planes * side**2, bits=bits)
        self.judge = nn.Linear(width, 1)
        self.generator = _Generator(planes, side, bits=bits, filters=filters)
        self.hashing = True


def _entropy(c: Tensor) -> Tensor:
    """Of bits that are 1 with the probability c, in nats; the same shape."""
    c = c.clamp(1e-6, 1 - 1e-6)
    return -(c * c.log() + (1 - c) * (1 - c).log())


@dataclass(frozen=True)
class UnsupervisedHashGan(Gradient):
    """Codes that a generator can be told to draw."""

    schedule: Schedule = _SCHEDULE
    planes: int = 1
    filters: int = 64
    sureness: float = 0.01
    returned: float = 0.1
    paper: ClassVar[str] = "Ghasedi Dizaji et al., CVPR 2018"

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse features that are not square pictures."""
        super().check(data, bits=bits)
        picture_side(data.features.shape[1], planes=self.planes)

    def network(self, data: TrainingData, *, bits: int) -> _Adversaries:
        """Four convolutions of stride 2 with two heads, and three transposed ones."""
        side = picture_side(data.features.shape[1], planes=self.planes)
        return _Adversaries(self.planes, side, bits=bits, filters=self.filters)

    def start_epoch(self, network: _Adversaries, epoch: int) -> None:
        """The first tenth of the epochs is adversarial only."""
        network.hashing = epoch >= self.schedule.epochs // 10

    def loss(self, network: _Adversaries, features: Tensor, labels: Tensor | None) -> Tensor:
        """Both sides' losses, each with gradients for its own weights."""
        del labels
        assert isinstance(network.body, nn.Sequential)  # noqa: S101
        trunk, head = network.body[0], network.body[1]
        b = torch.randint(2, (len(features), network.bits), device=features.device).to(features.dtype)
        fake = network.generator(torch.rand(len(features), _NOISE, device=features.device), b)
        real_features, fake_features = trunk(features), trunk(fake.detach())
        logits = torch.cat([network.judge(real_features), network.judge(fake_features)])[:, 0]
        truth = torch.arange(2 * len(features), device=features.device).lt(len(features)).to(features.dtype)
        loss: Tensor = functional.binary_cross_entropy_with_logits(logits, truth)
        # The generator's side sees the shared layers as they are, without weights of theirs to move.
        still = {name: each.detach() for name, each in trunk.named_parameters()}
        seen: Tensor = functional_call(trunk, still, (fake,))
        loss = loss + (seen.mean(dim=0) - real_features.detach().mean(dim=0)).square().mean()
        if not network.hashing:
            return loss
        return loss + self._hashing(network, features, real_features, head(trunk(fake)), b)

    def _hashing(self, network: _Adversaries, features: Tensor, real: Tensor, returned: Tensor, b: Tensor) -> Tensor:
        """What makes of the encoder's outputs a code."""
        assert isinstance(network.body, nn.Sequential)  # noqa: S101
        head = network.body[1]
        c = torch.sigmoid(head(real))
        count = len(features)
        draw = torch.rand(count, 3, device=features.device) * 2 - 1
        mirrored = torch.rand(count, device=features.device) < 0.5
        other = transformed(
            features, planes=self.planes, angle=_TURN * draw[:, 0], shift=_SHIFT * draw[:, 1:], mirrored=mirrored
        )
        same = (c - torch.sigmoid(network.body(other))).square().sum(dim=1).mean()
        rows = functional.normalize(head.get_parameter("weight"))
        apart = (rows @ rows.T - torch.eye(len(rows), device=rows.device)).square().mean()
        loss: Tensor = self.sureness * _entropy(c).mean() - _entropy(c.mean(dim=0)).mean() + same + apart
        return loss + self.returned * (torch.sigmoid(returned) - b).square().sum(dim=1).mean()

"""The trunk: inverted residuals with batch norm (MobileNetV2, Sandler et al., CVPR 2018), cut into units.

EfficientNet-Lite (Tan & Le, ICML 2019, without squeeze-and-excite) has the same units, some with 5×5 filters.

A *unit* is what block-wise distillation trains on its own: the stem, each inverted residual, the last 1×1
convolution. Chained, they turn an image into a pooled embedding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.encoder.depthwise import wide_depthwise

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

__all__ = ["EFFICIENTNET_LITE0", "LITE_STAGES", "MOBILENET_V2", "BlockShape", "Trunk", "TrunkShape", "same_convolution"]
__all__ += ["trunk_shape"]


@dataclass(frozen=True, slots=True)
class BlockShape:
    """An inverted residual: 1×1 to `hidden` (left out where that is its input's width), depthwise, 1×1.

    Attributes:
        hidden: channels that are filtered.
        channels: of its output.
        stride: of the filters.
        kernel: their side, odd.
    """

    hidden: int
    channels: int
    stride: int
    kernel: int = 3


@dataclass(frozen=True, slots=True)
class TrunkShape:
    """The widths of a trunk.

    Attributes:
        stem: channels after the first unit.
        features: D, channels after the last one.
        patch: the first unit sees squares of this many pixels that do not overlap; None for 3×3 at stride 2.
        side: what images are resized to before the first unit, pixels; None for as they come.
        scale: what the embedding is multiplied by, for a trunk that counts less than one beside it.
        after: for a trunk that reads a map of the one beside it: after how many of that one's units; its own first
            unit, of `stem` channels, is left out then. None for one that reads images.
    """

    stem: int
    blocks: tuple[BlockShape, ...]
    features: int
    patch: int | None = None
    side: int | None = None
    scale: float = 1.0
    after: int | None = None

    @classmethod
    def from_mapping(cls, raw: Mapping[str, Any]) -> TrunkShape:
        """The inverse of `dataclasses.asdict`; TypeError or KeyError for anything else."""
        blocks = tuple(BlockShape(**block) for block in raw["blocks"])
        patch, side, after = (None if raw.get(name) is None else int(raw[name]) for name in ("patch", "side", "after"))
        return cls(int(raw["stem"]), blocks, int(raw["features"]), patch, side, float(raw.get("scale", 1.0)), after)


def trunk_shape(stages: Sequence[tuple[int, int, int, int, int]], *, stem: int, features: int) -> TrunkShape:
    """The shape of stages as papers list them: expansion, channels, repeats, stride of the first block, kernel.

    Args:
        stages: in order.
        stem: channels of the first unit.
        features: D.
    """
    width, blocks = stem, []
    for expansion, channels, repeats, stride, kernel in stages:
        for repeat in range(repeats):
            blocks.append(BlockShape(expansion * width, channels, stride if repeat == 0 else 1, kernel))
            width = channels
    return TrunkShape(stem=stem, blocks=tuple(blocks), features=features)


MOBILENET_V2 = trunk_shape(
    (
        (1, 16, 1, 1, 3),
        (6, 24, 2, 2, 3),
        (6, 32, 3, 2, 3),
        (6, 64, 4, 2, 3),
        (6, 96, 3, 1, 3),
        (6, 160, 3, 2, 3),
        (6, 320, 1, 1, 3),
    ),
    stem=32,
    features=1280,
)
"""The paper's table 2, width 1."""

LITE_STAGES = (
    (1, 16, 1, 1, 3),
    (6, 24, 2, 2, 3),
    (6, 40, 2, 2, 5),
    (6, 80, 3, 2, 3),
    (6, 112, 3, 1, 5),
    (6, 192, 4, 2, 5),
    (6, 320, 1, 1, 3),
)
"""EfficientNet-B0's table 1: what the Lite networks are scaled from."""

EFFICIENTNET_LITE0 = trunk_shape(LITE_STAGES, stem=32, features=1280)
"""Without squeeze-and-excite, so every multiplication can be rounded to int8."""


def same_convolution(x: Tensor, weight: Tensor, bias: Tensor | None, *, stride: int, groups: int) -> Tensor:
    """Convolution of a square map with TensorFlow's SAME padding: ⌈side / stride⌉ outputs, the odd pixel at the end.

    Args:
        x: (N, C, s, s).
        weight: (O, C/groups, k, k).
        bias: (O,) or None.
        stride: of both sides.
        groups: 1, or C for a depthwise convolution.
    """
    side, kernel = x.shape[-1], weight.shape[-1]
    total = max((-(-side // stride) - 1) * stride + kernel - side, 0)
    if total % 2:
        x = F.pad(x, (total // 2, total // 2 + 1, total // 2, total // 2 + 1))
        total = 0
    return F.conv2d(x, weight, bias, stride=stride, padding=total // 2, groups=groups)


class _EverySecond(torch.autograd.Function):
    """Of a map with an odd border at its end, the positions that stride 2 with SAME padding computes.

    The gradient of plain slicing is laid out channels first, which costs a conversion of every map after it.
    """

    @staticmethod
    def forward(ctx: Any, dense: Tensor) -> Tensor:
        ctx.shape = dense.shape
        first = 1 - dense.shape[-1] % 2
        return dense[:, :, first::2, first::2].contiguous(memory_format=torch.channels_last)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        (gradient,) = gradients
        first = 1 - ctx.shape[-1] % 2
        dense = torch.empty(
            ctx.shape, dtype=gradient.dtype, device=gradient.device, memory_format=torch.channels_last
        ).zero_()
        dense[:, :, first::2, first::2] = gradient
        return dense


class ConvNorm(nn.Module):
    """Convolution with SAME padding, batch norm, and ReLU6 unless it is linear."""

    def __init__(
        self, inputs: int, outputs: int, *, kernel: int, stride: int = 1, groups: int = 1, linear: bool = False
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride=stride, groups=groups, bias=False)
        self.norm = nn.BatchNorm2d(outputs)
        self._stride = stride
        self._slow_gradient = groups > 1 and stride == 2 and kernel == 3
        self._wide = groups > 1 and kernel > 3
        self._linear = linear
        nn.init.kaiming_normal_(self.conv.weight, mode="fan_out" if groups == 1 else "fan_in")

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs, s, s) → (N, outputs, ⌈s/stride⌉, ⌈s/stride⌉)."""
        y = self.norm(self.convolve(x))
        return y if self._linear else F.relu6(y)

    def convolve(self, x: Tensor) -> Tensor:
        """The same without batch norm and ReLU6."""
        weight, groups = self.conv.weight, self.conv.groups
        learns = torch.is_grad_enabled() and (weight.requires_grad or x.requires_grad)
        if self._wide and learns and x.device.type == "cpu":
            return wide_depthwise(x, weight, stride=self._stride)
        if self._slow_gradient and x.requires_grad:
            # oneDNN's gradient of a strided depthwise convolution is ten times slower than computing every
            # position and keeping every second one, which is the same map.
            dense = F.conv2d(x, weight, padding=weight.shape[-1] // 2, groups=groups)
            kept: Tensor = _EverySecond.apply(dense)
            return kept
        return same_convolution(x, weight, None, stride=self._stride, groups=groups)


class InvertedResidual(nn.Module):
    """Expand, filter each channel, project; the input is added where the shapes agree (`residual`)."""

    def __init__(self, inputs: int, shape: BlockShape) -> None:
        super().__init__()
        self.expand = nn.Identity() if shape.hidden == inputs else ConvNorm(inputs, shape.hidden, kernel=1)
        self.filter = ConvNorm(
            shape.hidden, shape.hidden, kernel=shape.kernel, stride=shape.stride, groups=shape.hidden
        )
        self.project = ConvNorm(shape.hidden, shape.channels, kernel=1, linear=True)
        self.residual = shape.stride == 1 and inputs == shape.channels

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs, s, s) → (N, channels, s/stride, s/stride)."""
        y: Tensor = self.project(self.filter(self.expand(x)))
        return x + y if self.residual else y


class Trunk(nn.Module):
    """Image → embedding.

    Args:
        shape: its widths; `MOBILENET_V2` has 2.2 million weights, `EFFICIENTNET_LITE0` 3.4 million.
    """

    def __init__(self, shape: TrunkShape = MOBILENET_V2) -> None:
        super().__init__()
        self.shape = shape
        units: list[nn.Module] = []
        if shape.after is None:
            kernel, stride = (3, 2) if shape.patch is None else (shape.patch, shape.patch)
            units.append(ConvNorm(3, shape.stem, kernel=kernel, stride=stride))
        width = shape.stem
        for block in shape.blocks:
            units.append(InvertedResidual(width, block))
            width = block.channels
        units.append(ConvNorm(width, shape.features, kernel=1))
        self.units = nn.ModuleList(units)

    @property
    def features(self) -> int:
        """D, the width of the embedding."""
        return self.shape.features

    def maps(self, image: Tensor) -> list[Tensor]:
        """Float (N, 3, S, S) RGB in [−1, 1], or the map it reads (N, stem, s, s) → the map after each unit."""
        maps, x = [], self._sized(image)
        for unit in self.units:
            x = unit(x)
            maps.append(x)
        return maps

    def forward(self, image: Tensor) -> Tensor:
        """What `maps` takes → the embedding, (N, D)."""
        return self.embedding(self.read(image)[0])

    def read(self, image: Tensor, *, wanted: Collection[int] = ()) -> tuple[Tensor, dict[int, Tensor]]:
        """What `maps` takes → the map after the last unit, and those after the numbers of units that are wanted.

        The others are given back at once, unless something learns from them.
        """
        x, kept = self._sized(image), {}
        for number, unit in enumerate(self.units, 1):
            x = unit(x)
            if number in wanted:
                kept[number] = x
        return x, kept

    def embedding(self, last: Tensor) -> Tensor:
        """The mean over positions of the map after the last unit, scaled, (N, D)."""
        mean = torch.mean(last, dim=(2, 3))
        return mean if self.shape.scale == 1.0 else mean * self.shape.scale

    def _sized(self, image: Tensor) -> Tensor:
        side = self.shape.side
        if side is None or side == image.shape[-1]:
            return image
        return F.interpolate(image, size=(side, side), mode="bilinear", antialias=True)

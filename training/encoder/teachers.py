"""Teachers by name: for maps, unit by unit, and for pooled features, alone or several side by side.

| name | maps | pooled features |
|---|---|---|
| `efficientnet-lite0`, `-lite1`, `-lite2` | yes | yes |
| a MobileNetV2's `.npz` file | yes | yes |
| a torchvision network, `resnet50:IMAGENET1K_V2` or `resnet50:FILE` | no | yes |
| an encoder file, `FILE.onnx`, at its own side | no | yes |
| several, `efficientnet-lite0+efficientnet-lite2` | no | yes, side by side |
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from training.encoder.backbones import Backbone
from training.encoder.efficientnet_lite import LITE, load_lite
from training.encoder.teacher import Teacher, load_teacher

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["PooledTeacher", "open_pooled_teacher", "open_teacher"]


def open_teacher(name: str, *, dtype: torch.dtype = torch.bfloat16) -> Teacher:
    """A teacher whose maps a trunk can learn from.

    Args:
        name: see above.
        dtype: of its arithmetic.

    Raises:
        TrainingError: it cannot be had, or has no maps.
    """
    if name in LITE:
        return load_lite(name, dtype=dtype)
    if name.endswith(".npz"):
        return load_teacher(Path(name), dtype=dtype)
    raise TrainingError(f"{name!r} gives no maps to learn unit by unit; name one of {', '.join(LITE)}, or an .npz file")


def open_pooled_teacher(name: str, *, dtype: torch.dtype = torch.float32) -> PooledTeacher:
    """A teacher that gives features of whole pictures.

    Args:
        name: see above.
        dtype: of its arithmetic, where it has maps; torchvision's networks compute in float32.

    Raises:
        TrainingError: a part of it cannot be had.
    """
    return PooledTeacher([_part(part.strip(), dtype) for part in name.split("+")], name=name)


def _part(name: str, dtype: torch.dtype) -> nn.Module:
    if name in LITE or name.endswith(".npz"):
        return open_teacher(name, dtype=dtype)
    if name.endswith(".onnx"):
        return _EncoderFile(Path(name))
    network, _, weights = name.partition(":")
    return Backbone(network, weights=weights or None).eval()


class _EncoderFile(nn.Module):
    """The embeddings that an encoder file makes of pictures, in whole levels as it takes them."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._encoder = OnnxEncoder(path, provider="cpu", threads=torch.get_num_threads())

    def forward(self, image: Tensor) -> Tensor:
        """Float (N, 3, S, S) RGB in [−1, 1] → float32 (N, D)."""
        side = self._encoder.card.input_size
        if image.shape[-1] != side:
            image = F.interpolate(image, size=(side, side), mode="bilinear", antialias=True)
        levels = ((image + 1.0) * 127.5).round().clamp(0, 255).to(torch.uint8)
        return torch.from_numpy(self._encoder.embed(levels.permute(0, 2, 3, 1).contiguous().cpu().numpy())).to(
            image.device
        )


class PooledTeacher(nn.Module):
    """Frozen networks that give features of pictures, side by side.

    Args:
        parts: a `Teacher` each, or a network that gives (N, D).
        name: for cards and reports.
    """

    centre: Tensor
    scale: Tensor

    def __init__(self, parts: Sequence[nn.Module], *, name: str) -> None:
        super().__init__()
        self.name = name
        self.parts = nn.ModuleList(parts).requires_grad_(requires_grad=False)
        self._widths: list[int] = []
        self.register_buffer("centre", torch.zeros(()))
        self.register_buffer("scale", torch.ones(()))

    @torch.no_grad()
    def raw(self, image: Tensor) -> Tensor:
        """Float (N, 3, S, S) RGB in [−1, 1] → float32 (N, D), the parts' features one after the other."""
        found = [part.pooled(image) if isinstance(part, Teacher) else part(image).float() for part in self.parts]
        self._widths = [features.shape[1] for features in found]
        return torch.cat(found, dim=1)

    def calibrate(self, features: Tensor) -> None:
        """Take the centre of raw features (N, D), and of each part the mean length, so that none outweighs another."""
        self.centre = features.mean(dim=0)
        lengths = [part.norm(dim=1).mean() for part in torch.split(features - self.centre, self._widths, dim=1)]
        parts = [length.expand(width) for length, width in zip(lengths, self._widths, strict=True)]
        self.scale = torch.cat(parts).clamp_min(1e-12)

    def forward(self, image: Tensor) -> Tensor:
        """Float (N, 3, S, S) RGB in [−1, 1] → float32 (N, D), centred and scaled as `calibrate` found."""
        return self.placed(self.raw(image))

    def placed(self, features: Tensor) -> Tensor:
        """Raw features (N, D), centred and scaled as `calibrate` found."""
        return (features - self.centre) / self.scale

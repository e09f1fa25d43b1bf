"""An encoder file made of a model from elsewhere: pixels to its input, its output to an embedding, hash layers on top.

What stands around the model are operators that mean the same in every version of ONNX since 9.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from desktop_app.core.encoders.card import Card
from desktop_app.core.encoders.foreign_graph import ForeignGraph, inside
from desktop_app.core.encoders.onnx_parts import FLOAT, UINT8, graph, model, node, tensor, value
from desktop_app.core.encoders.patching import HeadWeights

__all__ = ["Intake", "Layout", "Reading", "Readout", "compose", "compose_outputs"]

_BYTE_VALUES = [[128], [64], [32], [16], [8], [4], [2], [1]]


class Layout(Enum):
    """The order of an array's axes: channels first or last."""

    CHANNELS_FIRST = "NCHW"
    CHANNELS_LAST = "NHWC"


class Readout(Enum):
    """How a model's output becomes one embedding a picture."""

    WHOLE = "as it is"
    FIRST_OF_TOKENS = "the first token"
    MEAN_OF_TOKENS = "the mean of the tokens"
    MEAN_OF_MAP = "the mean over the picture"
    MEAN_OF_MAP_CHANNELS_LAST = "the mean over the picture, channels last"


@dataclass(frozen=True, slots=True)
class Intake:
    """What a model is given.

    Attributes:
        name: of its input.
        element: of the input, as onnx.proto numbers types.
        layout: of the input.
        side: S, in pixels.
        mean: by channel (R, G, B), of pixels between 0 and 1: taken off.
        deviation: by channel: divided by.
        one_by_one: the model takes a single picture at a time.
    """

    name: str
    element: int
    layout: Layout
    side: int
    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]
    one_by_one: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What is taken from a model.

    Attributes:
        output: name of an output, or of any other value of the model.
        readout: how it becomes an embedding.
        width: D, of the embedding.
    """

    output: str
    readout: Readout
    width: int


def compose_outputs(foreign: ForeignGraph, intake: Intake, outputs: Sequence[str]) -> bytes:
    """A file that takes `image` uint8 (N, S, S, 3) and gives values of the model as they are."""
    parts = [*foreign.constants, *_pixels(intake), node("Identity", ["scaled"], inside(intake.name)), *foreign.nodes]
    ends = [value(inside(name)) for name in outputs]
    return _file(foreign, parts, intake, ends, {})


def compose(
    foreign: ForeignGraph,
    intake: Intake,
    reading: Reading,
    *,
    layers: Mapping[str, HeadWeights] | None = None,
    card: Card | None = None,
) -> bytes:
    """The content of an encoder file; without layers and card, of one that only embeds.

    Args:
        foreign: the model.
        intake: what it is given.
        reading: what is taken from it.
        layers: by head, on the embedding.
        card: with the same heads.
    """
    parts = [*foreign.constants, *_pixels(intake)]
    if intake.one_by_one:
        parts += _one_by_one(foreign, intake, reading)
    else:
        steps = [node("Identity", ["scaled"], inside(intake.name)), *foreign.nodes]
        parts += [*steps, *_read(reading, "embedding", shape=[-1, reading.width])]
    outputs = [value("embedding", FLOAT, ["N", reading.width])]
    for name, layer in (layers or {}).items():
        parts += _head(name, layer)
        outputs.append(value(name, UINT8, ["N", len(layer.weight) // 8]))
    return _file(foreign, parts, intake, outputs, {"card": card.to_json()} if card else {})


def _file(
    foreign: ForeignGraph, parts: Sequence[bytes], intake: Intake, outputs: Sequence[bytes], metadata: dict[str, str]
) -> bytes:
    image = value("image", UINT8, ["N", intake.side, intake.side, 3])
    whole = graph("encoder", parts, inputs=[image], outputs=outputs)
    return model(whole, ir_version=foreign.ir_version, operators_version=foreign.operators_version, metadata=metadata)


def _pixels(intake: Intake) -> list[bytes]:
    """`image` → `scaled`: (pixel / 255 − mean) / deviation, in the model's layout and type."""
    mean, deviation = (255 * np.array(each, np.float32) for each in (intake.mean, intake.deviation))
    parts = [
        tensor("pixel mean", mean.astype(np.float32)),
        tensor("pixel deviation", deviation.astype(np.float32)),
        node("Cast", ["image"], "pixels", attributes={"to": FLOAT}),
        node("Sub", ["pixels", "pixel mean"], "centred"),
        node("Div", ["centred", "pixel deviation"], "normalised"),
        node("Cast", ["normalised"], "typed", attributes={"to": intake.element}),
    ]
    if intake.layout is Layout.CHANNELS_FIRST:
        return [*parts, node("Transpose", ["typed"], "scaled", attributes={"perm": [0, 3, 1, 2]})]
    return [*parts, node("Identity", ["typed"], "scaled")]


def _one_by_one(foreign: ForeignGraph, intake: Intake, reading: Reading) -> list[bytes]:
    """`scaled` → `embedding` by a loop over the pictures: correct whatever the model does with its batch's axis."""
    side = intake.side
    shape = [3, side, side] if intake.layout is Layout.CHANNELS_FIRST else [side, side, 3]
    body = graph(
        "one picture",
        [
            tensor("batch of one", np.array([1, *shape], np.int64)),
            node("Reshape", ["picture", "batch of one"], inside(intake.name)),
            *foreign.nodes,
            *_read(reading, "embedding of one", shape=[reading.width]),
        ],
        inputs=[value("picture", intake.element, shape)],
        outputs=[value("embedding of one", FLOAT, [reading.width])],
    )
    return [node("Scan", ["scaled"], "embedding", attributes={"num_scan_inputs": 1}, body=body)]


def _read(reading: Reading, result: str, *, shape: list[int]) -> list[bytes]:
    """The model's output → `result` float32, of this shape."""
    parts = [
        node("Cast", [inside(reading.output)], "output", attributes={"to": FLOAT}),
        tensor("embedding shape", np.array(shape, np.int64)),
    ]
    last = "output"
    if reading.readout is Readout.FIRST_OF_TOKENS:
        parts += [
            tensor("first", np.array(0, np.int64)),
            node("Gather", [last, "first"], "read", attributes={"axis": 1}),
        ]
        last = "read"
    elif reading.readout is not Readout.WHOLE:
        turns = {Readout.MEAN_OF_TOKENS: [0, 2, 1], Readout.MEAN_OF_MAP_CHANNELS_LAST: [0, 3, 1, 2]}
        if turn := turns.get(reading.readout):
            parts.append(node("Transpose", [last], "channels first", attributes={"perm": turn}))
            last = "channels first"
        parts.append(node("GlobalAveragePool", [last], "read"))
        last = "read"
    return [*parts, node("Reshape", [last, "embedding shape"], result)]


def _head(name: str, layer: HeadWeights) -> list[bytes]:
    """`embedding` → the packed code called `name`: bit = U ≥ 0, most significant bit first."""
    bits, count = f"{name} bits", len(layer.weight) // 8
    return [
        # Named as in the files that `training` exports: that is how `patching` finds them.
        tensor(f"heads.{name}.weight", layer.weight),
        tensor(f"heads.{name}.bias", layer.offset),
        tensor(f"{name} zero", np.array(0, np.float32)),
        tensor(f"{name} bytes", np.array([-1, count, 8], np.int64)),
        tensor(f"{name} bit values", np.array(_BYTE_VALUES, np.float32)),
        tensor(f"{name} code", np.array([-1, count], np.int64)),
        node(
            "Gemm",
            ["embedding", f"heads.{name}.weight", f"heads.{name}.bias"],
            f"{name} values",
            attributes={"transB": 1},
        ),
        # Not `GreaterOrEqual`, which came later than what is asked of a model.
        node("Less", [f"{name} values", f"{name} zero"], f"{name} below"),
        node("Not", [f"{name} below"], f"{name} above"),
        node("Cast", [f"{name} above"], bits, attributes={"to": FLOAT}),
        node("Reshape", [bits, f"{name} bytes"], f"{name} by byte"),
        node("MatMul", [f"{name} by byte", f"{name} bit values"], f"{name} sums"),
        node("Reshape", [f"{name} sums", f"{name} code"], f"{name} whole"),
        node("Cast", [f"{name} whole"], name, attributes={"to": UINT8}),
    ]

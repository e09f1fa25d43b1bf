"""An encoder file that computes in whole numbers of eight bits, and is a checkpoint all the same.

ONNX Runtime's own quantisation stores rounded weights, from which no training can go on. Here the weights stay as
they are, float32 under their names, and the graph says how to join them with their batch norm and to round them
(Jacob et al., CVPR 2018: activations uint8 with a scale and a zero point a map, weights int8 with a scale a channel,
sums int32). All of that is constant, so ONNX Runtime computes it once, when it loads the file, and then runs the
convolutions in int8. Sums of whole numbers are exact: codes do not depend on batch size or threads. Nor do they on the
processor: one without VNNI adds two products of a matrix product in 16 bits, so weights there have seven bits.

Convolutions with a batch norm behind them are rounded, and the sums of such maps; everything else stays in float32.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.vectors import unit_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import numpy.typing as npt

Range = tuple[float, float]

__all__ = ["CALIBRATION_PHOTOS", "computes_in_eight_bits", "round_to_eight_bits"]

CALIBRATION_PHOTOS = 256
"""How many show the ranges well enough."""

_LEVELS = 255  # of a map
_TRIED_PHOTOS = 32
_TOP = {"depthwise": 127.0, "dense": 64.0}  # of a weight: 2·255·64 < 2¹⁵


def round_to_eight_bits(source: Path, target: Path, *, photos: Iterable[npt.NDArray[np.uint8]]) -> float:
    """The share of what it sees that an encoder file keeps whose convolutions compute in int8; it is written.

    A runtime's whole numbers may go wrong without a word, so the file is tried on the photos: look at what is returned.

    Args:
        source: an encoder file in float32, as `export.export_encoder` writes it.
        target: the file to write; may be the source.
        photos: batches uint8 (n, S, S, 3) that show which range the values of each map have.

    Returns:
        The median cosine of some photos' embeddings in int8 with those in float32, both from the mean of the latter.

    Raises:
        TrainingError: the graph has no convolution that can be rounded.
    """
    batches = list(photos)
    model = onnx.load(str(source))
    _join_paddings(model.graph)
    units = _units(model.graph)
    if not units:
        raise TrainingError("has no convolution with a batch norm behind it to round to eight bits", path=source)
    rounded = {name for unit in units for name in (unit.input, unit.output)}
    sums = [node for node in model.graph.node if node.op_type == "Add" and rounded.issuperset(node.input)]
    rounded.update(node.output[0] for node in sums)
    ranges = _ranges(model, sorted(rounded), batches)
    _Rounding(model.graph, ranges).rewrite({unit.conv.output[0]: unit for unit in units})
    onnx.checker.check_model(model, full_check=True)
    kept = _share_kept(onnx.load(str(source)), model, batches[: -(-_TRIED_PHOTOS // len(batches[0]))])
    with draft_of(target) as draft:
        onnx.save_model(model, str(draft))
    return kept


def _share_kept(original: onnx.ModelProto, rounded: onnx.ModelProto, batches: Sequence[npt.NDArray[np.uint8]]) -> float:
    """The median cosine of photos' embeddings before and after, from their mean, as ONNX Runtime computes them."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    found = []
    for model in (original, rounded):
        session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        found.append(np.concatenate([session.run(["embedding"], {"image": batch})[0] for batch in batches]))
    before, after = (unit_rows(embedding, centre=found[0].mean(axis=0)) for embedding in found)
    return float(np.median((before * after).sum(axis=1)))


def computes_in_eight_bits(path: Path) -> bool:
    """Whether an encoder file was written by :func:`round_to_eight_bits`."""
    return any(node.op_type == "QuantizeLinear" for node in onnx.load(str(path)).graph.node)


class _Unit:
    """A convolution, its batch norm, and the clipping behind it if there is one."""

    def __init__(self, conv: onnx.NodeProto, norm: onnx.NodeProto, clip: onnx.NodeProto | None) -> None:
        self.conv, self.norm, self.clip = conv, norm, clip
        self.input: str = conv.input[0]
        self.output: str = (clip or norm).output[0]


def _users(graph: onnx.GraphProto) -> Mapping[str, list[onnx.NodeProto]]:
    users: dict[str, list[onnx.NodeProto]] = defaultdict(list)
    for node in graph.node:
        for name in node.input:
            users[name].append(node)
    return users


def _units(graph: onnx.GraphProto) -> list[_Unit]:
    users, units = _users(graph), []
    for conv in graph.node:
        behind = users[conv.output[0]] if conv.op_type == "Conv" else []
        if [node.op_type for node in behind] != ["BatchNormalization"]:
            continue
        norm = behind[0]
        last = users[norm.output[0]]
        units.append(_Unit(conv, norm, last[0] if [node.op_type for node in last] == ["Clip"] else None))
    return units


def _join_paddings(graph: onnx.GraphProto) -> None:
    """Let convolutions pad their input themselves: between a rounded map and its convolution nothing may stand."""
    known, users = _constants(graph), _users(graph)
    for pad in [node for node in graph.node if node.op_type == "Pad"]:
        behind = users[pad.output[0]]
        if [node.op_type for node in behind] != ["Conv"] or pad.input[1] not in known:
            continue
        conv, (_, _, top, left, _, _, bottom, right) = behind[0], known[pad.input[1]].tolist()
        kept = [attribute for attribute in conv.attribute if attribute.name not in {"pads", "auto_pad"}]
        before = next((list(a.ints) for a in conv.attribute if a.name == "pads"), [0, 0, 0, 0])
        pads = [old + new for old, new in zip(before, (top, left, bottom, right), strict=True)]
        del conv.attribute[:]
        conv.attribute.extend([*kept, helper.make_attribute("pads", pads)])
        conv.input[0] = pad.input[0]
        graph.node.remove(pad)


def _ranges(
    model: onnx.ModelProto, names: Sequence[str], photos: Sequence[npt.NDArray[np.uint8]]
) -> Mapping[str, Range]:
    """The least and the greatest value of each map on the photos, 0 included."""
    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    watched.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4  # it would list the nodes of which this leaves nothing
    session = onnxruntime.InferenceSession(watched.SerializeToString(), options, providers=["CPUExecutionProvider"])
    ranges: dict[str, Range] = dict.fromkeys(names, (0.0, 0.0))
    for batch in photos:
        for name, found in zip(names, session.run(list(names), {"image": batch}), strict=True):
            low, high = ranges[name]
            ranges[name] = min(low, float(found.min())), max(high, float(found.max()))
    return ranges


def _constants(graph: onnx.GraphProto) -> Mapping[str, npt.NDArray[np.generic]]:
    """By name, the weights and the tensors that nodes state; what a node states as plain numbers is left out."""
    known = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant" and node.attribute[0].name == "value":
            known[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
    return known


def _scalars(graph: onnx.GraphProto) -> Mapping[str, float]:
    return {name: value.item() for name, value in _constants(graph).items() if value.size == 1}


class _Rounding:
    """Rewrites a graph, node by node."""

    def __init__(self, graph: onnx.GraphProto, ranges: Mapping[str, Range]) -> None:
        self._graph, self._ranges = graph, ranges
        self._channels = {tensor.name: tensor.dims[0] for tensor in graph.initializer if tensor.dims}
        self._nodes: list[onnx.NodeProto] = []
        self._rounded: dict[str, str] = {}  # by map, where its whole numbers are
        self._numbers = _scalars(graph)
        self._readers = {name: {node.op_type for node in nodes} for name, nodes in _users(graph).items()}
        for kind, top in _TOP.items():
            self._constant(f"rounding.{kind}", np.float32(top))
        self._constant("rounding.least", np.float32(1e-12))
        self._constant("rounding.most", np.float32(2**24))
        self._constant("rounding.kernel", np.array([1, 2, 3], np.int64))
        self._constant("rounding.column", np.array([-1, 1, 1, 1], np.int64))

    def rewrite(self, units: Mapping[str, _Unit]) -> None:
        """Replace every unit, by its convolution's output; sums and what follows read the rounded maps."""
        joined = {name for unit in units.values() for name in (unit.norm.output[0], unit.output)}
        for node in list(self._graph.node):
            if node.output[0] in units:
                self._unit(units[node.output[0]])
            elif node.output[0] not in joined:
                for place, name in enumerate(node.input):
                    if name in self._rounded:
                        node.input[place] = self._read(name, reader=node.output[0])
                self._nodes.append(node)
                if node.output[0] in self._ranges and node.op_type == "Add":
                    self._round(node.output[0])
        used = {name for node in self._nodes for name in node.input}
        kept = [tensor for tensor in self._graph.initializer if tensor.name in used]
        nodes = [node for node in self._nodes if node.op_type != "Constant" or node.output[0] in used]
        del self._graph.node[:], self._graph.initializer[:], self._graph.value_info[:]
        self._graph.node.extend(nodes)
        self._graph.initializer.extend(kept)

    def _unit(self, unit: _Unit) -> None:
        if unit.input not in self._rounded and not self._take_pixels(unit.input):
            self._round(unit.input)
        weight, offset = self._weights(unit)
        image = self._read(unit.input, reader=unit.output)
        clipped = unit.output if unit.clip is None else f"{unit.output}.unclipped"
        self._add("Conv", [image, weight, offset], clipped).attribute.extend(unit.conv.attribute)
        if unit.clip is not None:
            self._add("Clip", [clipped, *unit.clip.input[1:]], unit.output)
        self._round(unit.output)

    def _weights(self, unit: _Unit) -> tuple[str, str]:
        """Names of the rounded weights and offsets: ``w·g/σ`` a channel, ``b + (c − μ)·g/σ`` in steps of the sums.

        A channel that is nearly constant has next to no weights, but an offset: its steps are made coarse enough for
        the offset to stay below 2²⁴ of them, or it would not fit into the sums.
        """
        name = str(unit.conv.input[1])
        gain, shift, mean, variance = unit.norm.input[1:]
        epsilon = next((a.f for a in unit.norm.attribute if a.name == "epsilon"), 1e-5)
        channels = self._channels[name]
        groups = next((a.i for a in unit.conv.attribute if a.name == "group"), 1)
        top = "depthwise" if groups == channels > 1 else "dense"
        self._constant(f"{name}.epsilon", np.float32(epsilon))
        self._constant(f"{name}.zero", np.zeros(channels, np.int8))
        steps = {
            "safe": ("Add", [variance, f"{name}.epsilon"]),
            "deviation": ("Sqrt", [f"{name}.safe"]),
            "gain": ("Div", [gain, f"{name}.deviation"]),
            "columns": ("Reshape", [f"{name}.gain", "rounding.column"]),
            "joined": ("Mul", [name, f"{name}.columns"]),
            "size": ("Abs", [f"{name}.joined"]),
            "greatest": ("ReduceMax", [f"{name}.size", "rounding.kernel"]),
            "finest": ("Div", [f"{name}.greatest", f"rounding.{top}"]),
            "centre": ("Sub", [unit.conv.input[2], mean]) if len(unit.conv.input) > 2 else ("Neg", [mean]),
            "moved": ("Mul", [f"{name}.centre", f"{name}.gain"]),
            "offset": ("Add", [shift, f"{name}.moved"]),
            "height": ("Abs", [f"{name}.offset"]),
            "coarse": ("Div", [f"{name}.height", "rounding.most"]),
            "coarser": ("Div", [f"{name}.coarse", f"{unit.input}.scale"]),
            "scale": ("Max", [f"{name}.finest", f"{name}.coarser", "rounding.least"]),
            "rounded": ("QuantizeLinear", [f"{name}.joined", f"{name}.scale", f"{name}.zero"]),
            "read": ("DequantizeLinear", [f"{name}.rounded", f"{name}.scale", f"{name}.zero"]),
            "step": ("Mul", [f"{name}.scale", f"{unit.input}.scale"]),
            "steps": ("Div", [f"{name}.offset", f"{name}.step"]),
            "whole": ("Round", [f"{name}.steps"]),
            "summand": ("Cast", [f"{name}.whole"]),
            "offset.read": ("DequantizeLinear", [f"{name}.summand", f"{name}.step"]),
        }
        settings = {
            "greatest": {"keepdims": 0},
            "rounded": {"axis": 0},
            "read": {"axis": 0},
            "offset.read": {"axis": 0},
            "summand": {"to": TensorProto.INT32},
        }
        for result, (operator, inputs) in steps.items():
            self._add(operator, inputs, f"{name}.{result}", **settings.get(result, {}))
        return f"{name}.read", f"{name}.offset.read"

    def _take_pixels(self, name: str) -> bool:
        """Where a map is uint8 / a − b, let it be read from there: it is rounded already.

        The zero point a·b, if it is not a whole number, is off by less than a level, as are pixels rounded again.
        """
        made = {node.output[0]: node for node in self._nodes}
        chain: list[onnx.NodeProto] = []
        for operator in ("Sub", "Div", "Cast"):
            node = made.get(chain[-1].input[0] if chain else name)
            if node is None or node.op_type != operator:
                return False
            chain.append(node)
        difference, quotient, cast = chain
        if not {difference.input[1], quotient.input[1]} <= self._numbers.keys():
            return False
        divisor = self._numbers[quotient.input[1]]
        self._constant(f"{name}.scale", np.float32(1.0 / divisor))
        self._constant(f"{name}.zero", np.uint8(round(self._numbers[difference.input[1]] * divisor)))
        if self._readers[name] == {"Conv"}:  # a trunk that sees smaller images resizes the numbers first
            self._nodes = [node for node in self._nodes if node not in chain]
        self._rounded[name] = cast.input[0]
        return True

    def _round(self, name: str) -> None:
        low, high = self._ranges[name]
        scale = np.float32(max(high - low, 1e-6) / _LEVELS)
        self._constant(f"{name}.scale", scale)
        self._constant(f"{name}.zero", np.uint8(round(-low / float(scale))))
        self._add("QuantizeLinear", [name, f"{name}.scale", f"{name}.zero"], f"{name}.rounded")
        self._rounded[name] = f"{name}.rounded"

    def _read(self, name: str, *, reader: str) -> str:
        """A rounded map as numbers again; each reader has a node of its own, for ONNX Runtime to join with it."""
        result = f"{name}.for.{reader}"
        self._add("DequantizeLinear", [self._rounded[name], f"{name}.scale", f"{name}.zero"], result)
        return result

    def _add(self, operator: str, inputs: Sequence[str], output: str, **settings: int) -> onnx.NodeProto:
        self._nodes.append(helper.make_node(operator, inputs, [output], name=output, **settings))
        return self._nodes[-1]

    def _constant(self, name: str, value: np.generic | npt.NDArray[np.generic]) -> None:
        self._graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))

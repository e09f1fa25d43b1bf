"""The graph of a model from elsewhere, made fit to be a part of an encoder file: under names of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.encoders import onnx_parts
from desktop_app.core.encoders.wire import BYTES, Message, field_of, fields, nested, number_in, text
from desktop_app.core.errors import EncoderFileError

# Before that, operators that are needed here are not there or mean something else.
_LEAST_VERSION = 9
# From this one on, initialisers need not be inputs too.
_LEAST_IR_VERSION = 4
_OWN_DOMAINS = {"", "ai.onnx"}
_PREFIX = b"model/"
_KEPT_OF_A_NODE = {3, onnx_parts.OPERATOR, 7}  # its name, and its operator's domain

__all__ = ["ForeignGraph", "Step", "inside"]


def inside(name: str) -> str:
    """What a value of the model is called within the encoder file."""
    return _PREFIX.decode() + name


@dataclass(frozen=True, slots=True)
class Step:
    """A node of the model: its operator, and the names of what it takes and gives."""

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForeignGraph:
    """What is taken over of a model; `inspection.inspect` has passed it.

    Attributes:
        nodes: as fields of a graph, every value under the name that `inside` says.
        constants: the initialisers, likewise.
        steps: the nodes by their own names.
        ir_version: of the file format, at least one where initialisers are not inputs.
        operators_version: of ONNX's own operators.
    """

    nodes: tuple[bytes, ...]
    constants: tuple[bytes, ...]
    steps: tuple[Step, ...]
    ir_version: int
    operators_version: int

    @classmethod
    def of(cls, content: bytes) -> ForeignGraph:
        """The graph of a model.

        Raises:
            EncoderFileError: it is damaged, or older than what can be taken over.
        """
        whole = memoryview(content)
        version = max(
            (
                number_in(each, onnx_parts.OPERATORS_VERSION)
                for each in nested(whole, onnx_parts.OPERATORS)
                if text(each, onnx_parts.OPERATORS_DOMAIN) in _OWN_DOMAINS
            ),
            default=0,
        )
        if version < _LEAST_VERSION:
            raise EncoderFileError(
                f"uses version {version} of ONNX's operators; export the model again with version {_LEAST_VERSION} or "
                "newer (opset_version=17, say)"
            )
        nodes: list[bytes] = []
        constants: list[bytes] = []
        steps: list[Step] = []
        for graph in nested(whole, onnx_parts.GRAPH):
            for field in fields(graph):
                if field.wire != BYTES:
                    continue
                if field.number == onnx_parts.NODE:
                    steps.append(_step(field.value))
                    nodes.append(field_of(onnx_parts.NODE, _node(field.value)))
                elif field.number in _CONSTANTS:
                    constants.append(field_of(field.number, _CONSTANTS[field.number](field.value)))
        ir_version = max(number_in(whole, onnx_parts.IR_VERSION), _LEAST_IR_VERSION)
        return cls(tuple(nodes), tuple(constants), tuple(steps), ir_version, version)

    def maker_of(self, name: str) -> Step | None:
        """The node that gives a value; None for an input, a constant, or nothing of that name."""
        return next((step for step in self.steps if name in step.outputs), None)


def _step(node: Message) -> Step:
    inputs, outputs = (
        tuple(bytes(each).decode("utf-8", "replace") for each in nested(node, number))
        for number in (onnx_parts.NODE_INPUT, onnx_parts.NODE_OUTPUT)
    )
    return Step(text(node, onnx_parts.OPERATOR), inputs, outputs)


def _node(node: Message) -> bytes:
    """A node under other names, without what its exporter noted about itself."""
    parts: list[Message] = []
    for field in fields(node):
        if field.wire == BYTES and field.number in (onnx_parts.NODE_INPUT, onnx_parts.NODE_OUTPUT):
            parts.append(field_of(field.number, _renamed(field.value)))
        elif field.wire == BYTES and field.number == onnx_parts.ATTRIBUTE:
            parts.append(field_of(field.number, _attribute(field.value)))
        elif field.number in _KEPT_OF_A_NODE:
            parts.append(field.raw)
    return b"".join(parts)


def _attribute(attribute: Message) -> bytes:
    graphs = (onnx_parts.SUBGRAPH, onnx_parts.SUBGRAPHS)
    return b"".join(
        field_of(field.number, _subgraph(field.value)) if field.wire == BYTES and field.number in graphs else field.raw
        for field in fields(attribute)
    )


def _subgraph(graph: Message) -> bytes:
    return b"".join(_subgraph_parts(graph))


def _subgraph_parts(graph: Message) -> Iterator[Message]:
    """A nested graph under other names; what describes values in its middle is left out, since it is inferred."""
    ends = (onnx_parts.GRAPH_INPUT, onnx_parts.GRAPH_OUTPUT)
    for field in fields(graph):
        if field.wire != BYTES:
            yield field.raw
        elif field.number == onnx_parts.NODE:
            yield field_of(field.number, _node(field.value))
        elif field.number in _CONSTANTS:
            yield field_of(field.number, _CONSTANTS[field.number](field.value))
        elif field.number in ends:
            yield field_of(field.number, _with_name(field.value, onnx_parts.VALUE_NAME))
        elif field.number == onnx_parts.GRAPH_NAME:
            yield field.raw


def _constant(tensor: Message) -> bytes:
    return _with_name(tensor, onnx_parts.TENSOR_NAME)


def _sparse_constant(tensor: Message) -> bytes:
    """Its name is that of its values."""
    return b"".join(
        field_of(field.number, _constant(field.value))
        if field.wire == BYTES and field.number == onnx_parts.SPARSE_VALUES
        else field.raw
        for field in fields(tensor)
    )


_CONSTANTS = {onnx_parts.INITIALIZER: _constant, onnx_parts.SPARSE_INITIALIZER: _sparse_constant}


def _with_name(message: Message, number: int) -> bytes:
    return b"".join(
        field_of(number, _renamed(field.value)) if field.wire == BYTES and field.number == number else field.raw
        for field in fields(message)
    )


def _renamed(name: Message) -> bytes:
    """The empty name stays: it stands for an input that is not given."""
    return _PREFIX + bytes(name) if len(name) else b""

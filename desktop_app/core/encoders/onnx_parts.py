"""Parts of an `.onnx` file as bytes, made without the `onnx` package: nodes, tensors, values, graphs, files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from desktop_app.core.encoders.wire import Message, field_of, integer_field

FLOAT, UINT8, INT64 = 1, 2, 7
"""Types of elements, as onnx.proto numbers them."""

# Numbers of fields in onnx.proto, by message.
IR_VERSION, PRODUCER, GRAPH, OPERATORS, METADATA = 1, 2, 7, 8, 14
NODE, GRAPH_NAME, INITIALIZER, GRAPH_INPUT, GRAPH_OUTPUT, SPARSE_INITIALIZER = 1, 2, 5, 11, 12, 15
NODE_INPUT, NODE_OUTPUT, OPERATOR, ATTRIBUTE = 1, 2, 4, 5
ATTRIBUTE_NAME, INTEGER, SUBGRAPH, INTEGERS, SUBGRAPHS, ATTRIBUTE_TYPE = 1, 3, 6, 8, 11, 20
DIMS, ELEMENT, TENSOR_NAME, RAW = 1, 2, 8, 9
SPARSE_VALUES = 1
VALUE_NAME, VALUE_TYPE = 1, 2
OPERATORS_DOMAIN, OPERATORS_VERSION = 1, 2
_TENSOR_TYPE = 1  # of TypeProto
_TYPE_ELEMENT, _TYPE_SHAPE = 1, 2
_DIMENSION, _DIMENSION_SIZE, _DIMENSION_NAME = 1, 1, 2
_KEY, _TEXT = 1, 2
_AN_INTEGER, _A_GRAPH, _SEVERAL_INTEGERS = 2, 5, 7  # types of attributes

_ELEMENTS = {np.dtype(np.float32): FLOAT, np.dtype(np.uint8): UINT8, np.dtype(np.int64): INT64}

Array = npt.NDArray[np.float32] | npt.NDArray[np.uint8] | npt.NDArray[np.int64]

__all__ = ["FLOAT", "INT64", "UINT8", "Array", "graph", "model", "node", "tensor", "value"]


def node(
    operator: str,
    inputs: Sequence[str],
    output: str,
    *,
    attributes: Mapping[str, int | Sequence[int]] | None = None,
    body: bytes | None = None,
) -> bytes:
    """A field of a graph: a node of one of ONNX's own operators.

    Args:
        operator: its name.
        inputs: names of values.
        output: likewise.
        attributes: those that are an integer, or several.
        body: the attribute of that name, a graph.
    """
    parts = [field_of(NODE_INPUT, name.encode()) for name in inputs]
    parts += [field_of(NODE_OUTPUT, output.encode()), field_of(OPERATOR, operator.encode())]
    for name, content in (attributes or {}).items():
        parts.append(field_of(ATTRIBUTE, field_of(ATTRIBUTE_NAME, name.encode()) + _integers(content)))
    if body is not None:
        kind = integer_field(ATTRIBUTE_TYPE, _A_GRAPH)
        parts.append(field_of(ATTRIBUTE, field_of(ATTRIBUTE_NAME, b"body") + field_of(SUBGRAPH, body) + kind))
    return field_of(NODE, b"".join(parts))


def _integers(content: int | Sequence[int]) -> bytes:
    if isinstance(content, int):
        return integer_field(INTEGER, content) + integer_field(ATTRIBUTE_TYPE, _AN_INTEGER)
    several = b"".join(integer_field(INTEGERS, each) for each in content)
    return several + integer_field(ATTRIBUTE_TYPE, _SEVERAL_INTEGERS)


def tensor(name: str, array: Array) -> bytes:
    """A field of a graph: an initialiser."""
    shape = b"".join(integer_field(DIMS, size) for size in array.shape)
    kind = integer_field(ELEMENT, _ELEMENTS[array.dtype])
    raw = array.astype(array.dtype.newbyteorder("<")).tobytes()
    return field_of(INITIALIZER, shape + kind + field_of(TENSOR_NAME, name.encode()) + field_of(RAW, raw))


def value(name: str, element: int | None = None, shape: Sequence[int | str] = ()) -> bytes:
    """A graph's input or output; a text in the shape stands for any size, no type for one that is inferred."""
    named = field_of(VALUE_NAME, name.encode())
    if element is None:
        return named
    sizes = [
        integer_field(_DIMENSION_SIZE, size) if isinstance(size, int) else field_of(_DIMENSION_NAME, size.encode())
        for size in shape
    ]
    shaped = field_of(_TYPE_SHAPE, b"".join(field_of(_DIMENSION, size) for size in sizes))
    return named + field_of(VALUE_TYPE, field_of(_TENSOR_TYPE, integer_field(_TYPE_ELEMENT, element) + shaped))


def graph(name: str, parts: Iterable[Message], *, inputs: Sequence[bytes], outputs: Sequence[bytes]) -> bytes:
    """A graph.

    Args:
        name: of it.
        parts: its nodes and initialisers, as fields.
        inputs: values.
        outputs: likewise.
    """
    ends = [field_of(GRAPH_INPUT, each) for each in inputs] + [field_of(GRAPH_OUTPUT, each) for each in outputs]
    return b"".join([field_of(GRAPH_NAME, name.encode()), *parts, *ends])


def model(content: bytes, *, ir_version: int, operators_version: int, metadata: Mapping[str, str]) -> bytes:
    """The content of a file with this graph, for a version of ONNX's own operators."""
    head = integer_field(IR_VERSION, ir_version) + field_of(PRODUCER, b"Lookalike")
    operators = field_of(OPERATORS, integer_field(OPERATORS_VERSION, operators_version))
    notes = [
        field_of(METADATA, field_of(_KEY, key.encode()) + field_of(_TEXT, text.encode()))
        for key, text in metadata.items()
    ]
    return b"".join([head, operators, field_of(GRAPH, content), *notes])

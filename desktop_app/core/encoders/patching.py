"""Other hash layers and another card for an encoder file, without the `onnx` package.

An `.onnx` file is a protocol-buffers message. Of its wire format only this much is needed here: a message is a
sequence of fields, each a tag (number and wire type) and a value, and messages nest as bytes with their length. So
the weights of a head and the card are replaced where they stand, and everything else is copied byte for byte.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.core.encoders.card import Card
from desktop_app.core.errors import BugError, EncoderFileError

Weights = npt.NDArray[np.float32]

# Numbers of fields in onnx.proto: of ModelProto, GraphProto, TensorProto, StringStringEntryProto.
_GRAPH, _METADATA = 7, 14
_INITIALIZER = 5
_DIMS, _TYPE, _NAME, _RAW = 1, 2, 8, 9
_KEY, _VALUE = 1, 2

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_TYPES: dict[int, np.dtype[np.float32] | np.dtype[np.float16]] = {1: np.dtype("<f4"), 10: np.dtype("<f2")}

__all__ = ["HashLayer", "patch", "read_layers", "trunk_identity"]


@dataclass(frozen=True, slots=True)
class HashLayer:
    """The linear layer of a head: U = x·Wᵀ + c, bit = U ≥ 0.

    Attributes:
        weight: W, float32 (bits, D).
        offset: c, float32 (bits,).
    """

    weight: Weights
    offset: Weights

    def values(self, embedding: Weights) -> Weights:
        """Continuous codes float32 (N, bits) of embeddings (N, D)."""
        values: Weights = embedding @ self.weight.T + self.offset
        return values


def read_layers(content: bytes, card: Card) -> dict[str, HashLayer]:
    """The hash layers of an encoder file by head, as `training` names them: `heads.<name>.weight` and `.bias`.

    Raises:
        EncoderFileError: it holds no such layers, or is damaged.
    """
    found = {}
    for graph in _nested(content, _GRAPH):
        for tensor in _nested(graph, _INITIALIZER):
            name = _text(tensor, _NAME)
            if name.startswith("heads."):
                found[name] = _weights(tensor)
    layers = {}
    for name, head in card.heads.items():
        weight, offset = (found.get(f"heads.{name}.{part}") for part in ("weight", "bias"))
        if weight is None or offset is None or weight.ndim != 2 or (len(weight),) != offset.shape != (head.bits,):
            raise EncoderFileError(f"has no hash layer for {name!r} that can be learned anew; choose another encoder")
        layers[name] = HashLayer(weight, offset)
    return layers


def patch(content: bytes, *, layers: Mapping[str, HashLayer], card: Card | None) -> bytes:
    """The file with other hash layers and another card.

    Args:
        content: of an encoder file.
        layers: by head, of the shapes that the file has; heads not named stay.
        card: instead of the one inside; None leaves no card.

    Raises:
        EncoderFileError: it is damaged.
        BugError: a layer has another shape than the file's, or is not in it.
    """
    values = {
        f"heads.{name}.{part}": array
        for name, layer in layers.items()
        for part, array in (("weight", layer.weight), ("bias", layer.offset))
    }
    parts: list[bytes] = []
    for field in _fields(content):
        if field.number == _GRAPH and field.wire == _BYTES:
            parts.append(_message(_GRAPH, _patched_graph(field.value, values)))
        elif not (field.number == _METADATA and _text(field.value, _KEY) == "card"):
            parts.append(field.raw)
    if values:
        raise BugError(f"the encoder file has no weights {', '.join(values)}")
    if card is not None:
        parts.append(_message(_METADATA, _message(_KEY, b"card") + _message(_VALUE, card.to_json().encode())))
    return b"".join(parts)


def trunk_identity(content: bytes, card: Card) -> str:
    """SHA-256 (hex) of an encoder file without hash layers and card: equal for files that give the same embeddings.

    Raises:
        EncoderFileError: as `read_layers`.
    """
    blank = {
        name: HashLayer(np.zeros_like(layer.weight), np.zeros_like(layer.offset))
        for name, layer in read_layers(content, card).items()
    }
    return hashlib.sha256(patch(content, layers=blank, card=None)).hexdigest()


def _patched_graph(graph: bytes, values: dict[str, Weights]) -> bytes:
    """The graph with other initialisers; what was placed is taken out of `values`."""
    parts = []
    for field in _fields(graph):
        name = _text(field.value, _NAME) if field.number == _INITIALIZER and field.wire == _BYTES else ""
        if name in values:
            parts.append(_message(_INITIALIZER, _patched_tensor(field.value, values.pop(name), name=name)))
        else:
            parts.append(field.raw)
    return b"".join(parts)


def _patched_tensor(tensor: bytes, values: Weights, *, name: str) -> bytes:
    present = _weights(tensor)
    if present.shape != values.shape:
        raise BugError(f"{name} is {present.shape} in the encoder file, not {values.shape}")
    raw = values.astype(_TYPES[_number(tensor, _TYPE)]).tobytes()
    return b"".join(_message(_RAW, raw) if field.number == _RAW else field.raw for field in _fields(tensor))


def _weights(tensor: bytes) -> Weights:
    shape: list[int] = []
    raw = None
    for field in _fields(tensor):
        if field.number == _DIMS:
            shape += [field.integer] if field.wire == _VARINT else _integers(field.value)
        elif field.number == _RAW:
            raw = field.value
    kind = _TYPES.get(_number(tensor, _TYPE))
    if kind is None or raw is None or len(raw) != int(np.prod(shape)) * kind.itemsize:
        raise EncoderFileError("keeps its hash layers in a way not understood; choose another encoder")
    return np.frombuffer(raw, kind).reshape(shape).astype(np.float32)


# The wire format


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a message: `raw` is all of it with its tag; `integer` of a varint, `value` of anything else."""

    number: int
    wire: int
    raw: bytes
    value: bytes = b""
    integer: int = 0


def _fields(message: bytes) -> Iterator[_Field]:
    position, end = 0, len(message)
    while position < end:
        start = position
        tag, position = _varint(message, position)
        number, wire = tag >> 3, tag & 7
        if wire == _VARINT:
            integer, position = _varint(message, position)
            yield _Field(number, wire, message[start:position], integer=integer)
            continue
        if wire == _BYTES:
            length, position = _varint(message, position)
        elif wire in (_FIXED64, _FIXED32):
            length = 8 if wire == _FIXED64 else 4
        else:
            raise EncoderFileError("is damaged; choose another encoder")
        begin, position = position, position + length
        if position > end:
            raise EncoderFileError("is damaged; choose another encoder")
        yield _Field(number, wire, message[start:position], message[begin:position])


def _varint(message: bytes, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if position >= len(message) or shift > 63:
            raise EncoderFileError("is damaged; choose another encoder")
        byte = message[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7


def _as_varint(value: int) -> bytes:
    digits = bytearray()
    while value > 0x7F:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
    digits.append(value)
    return bytes(digits)


def _message(number: int, value: bytes) -> bytes:
    return _as_varint(number << 3 | _BYTES) + _as_varint(len(value)) + value


def _nested(message: bytes, number: int) -> Iterator[bytes]:
    return (field.value for field in _fields(message) if field.number == number and field.wire == _BYTES)


def _text(message: bytes, number: int) -> str:
    return next(_nested(message, number), b"").decode("utf-8", "replace")


def _number(message: bytes, number: int) -> int:
    return next((field.integer for field in _fields(message) if field.number == number), 0)


def _integers(packed: bytes) -> list[int]:
    values, position = [], 0
    while position < len(packed):
        value, position = _varint(packed, position)
        values.append(value)
    return values

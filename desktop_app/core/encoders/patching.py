"""Other hash layers and another card for an encoder file, without the `onnx` package.

The weights of a head and the card are replaced where they stand, and everything else is copied byte for byte.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.core.encoders.card import Card
from desktop_app.core.encoders.wire import BYTES, VARINT, Message, field_of, fields, integers, nested, number_in, text
from desktop_app.core.errors import BugError, EncoderFileError

Weights = npt.NDArray[np.float32]

# Numbers of fields in onnx.proto: of ModelProto, GraphProto, TensorProto, StringStringEntryProto.
_GRAPH, _METADATA = 7, 14
_INITIALIZER = 5
_DIMS, _TYPE, _NAME, _RAW = 1, 2, 8, 9
_KEY, _VALUE = 1, 2

_TYPES: dict[int, np.dtype[np.float32] | np.dtype[np.float16]] = {1: np.dtype("<f4"), 10: np.dtype("<f2")}

__all__ = ["HeadWeights", "patch", "read_layers", "trunk_identity"]


@dataclass(frozen=True, slots=True)
class HeadWeights:
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


def read_layers(content: bytes, card: Card) -> dict[str, HeadWeights]:
    """The hash layers of an encoder file by head, as `training` names them: `heads.<name>.weight` and `.bias`.

    Raises:
        EncoderFileError: it holds no such layers, or is damaged.
    """
    found = {}
    for graph in nested(content, _GRAPH):
        for tensor in nested(graph, _INITIALIZER):
            name = text(tensor, _NAME)
            if name.startswith("heads."):
                found[name] = _weights(tensor)
    layers = {}
    for name, head in card.heads.items():
        weight, offset = (found.get(f"heads.{name}.{part}") for part in ("weight", "bias"))
        if weight is None or offset is None or weight.ndim != 2 or (len(weight),) != offset.shape != (head.bits,):
            raise EncoderFileError(f"has no hash layer for {name!r} that can be learned again; choose another encoder")
        layers[name] = HeadWeights(weight, offset)
    return layers


def patch(content: bytes, *, layers: Mapping[str, HeadWeights], card: Card | None) -> bytes:
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
    parts: list[Message] = []
    for field in fields(content):
        if field.number == _GRAPH and field.wire == BYTES:
            parts.append(field_of(_GRAPH, _patched_graph(field.value, values)))
        elif not (field.number == _METADATA and text(field.value, _KEY) == "card"):
            parts.append(field.raw)
    if values:
        raise BugError(f"the encoder file has no weights {', '.join(values)}")
    if card is not None:
        parts.append(field_of(_METADATA, field_of(_KEY, b"card") + field_of(_VALUE, card.to_json().encode())))
    return b"".join(parts)


def trunk_identity(content: bytes, card: Card) -> str:
    """SHA-256 (hex) of an encoder file without hash layers and card: equal for files that give the same embeddings.

    Raises:
        EncoderFileError: as `read_layers`.
    """
    blank = {
        name: HeadWeights(np.zeros_like(layer.weight), np.zeros_like(layer.offset))
        for name, layer in read_layers(content, card).items()
    }
    return hashlib.sha256(patch(content, layers=blank, card=None)).hexdigest()


def _patched_graph(graph: Message, values: dict[str, Weights]) -> bytes:
    """The graph with other initialisers; what was placed is taken out of `values`."""
    parts: list[Message] = []
    for field in fields(graph):
        name = text(field.value, _NAME) if field.number == _INITIALIZER and field.wire == BYTES else ""
        if name in values:
            parts.append(field_of(_INITIALIZER, _patched_tensor(field.value, values.pop(name), name=name)))
        else:
            parts.append(field.raw)
    return b"".join(parts)


def _patched_tensor(tensor: Message, values: Weights, *, name: str) -> bytes:
    present = _weights(tensor)
    if present.shape != values.shape:
        raise BugError(f"{name} is {present.shape} in the encoder file, not {values.shape}")
    raw = values.astype(_TYPES[number_in(tensor, _TYPE)]).tobytes()
    return b"".join(field_of(_RAW, raw) if field.number == _RAW else field.raw for field in fields(tensor))


def _weights(tensor: Message) -> Weights:
    shape: list[int] = []
    raw = None
    for field in fields(tensor):
        if field.number == _DIMS:
            shape += [field.integer] if field.wire == VARINT else integers(field.value)
        elif field.number == _RAW:
            raw = field.value
    kind = _TYPES.get(number_in(tensor, _TYPE))
    if kind is None or raw is None or len(raw) != int(np.prod(shape)) * kind.itemsize:
        raise EncoderFileError("keeps its hash layers in a way not understood; choose another encoder")
    return np.frombuffer(raw, kind).reshape(shape).astype(np.float32)

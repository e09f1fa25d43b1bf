"""Looks through an encoder file from elsewhere before it is run: it is data, and brings nothing but data of its own."""

from __future__ import annotations

from desktop_app.core.encoders.wire import BYTES, Field, fields
from desktop_app.core.errors import EncoderFileError

__all__ = ["inspect"]

# Messages of onnx.proto, each with the fields that may hold what is looked for, and which message that is.
_NESTED = {
    "model": {7: "graph"},
    "graph": {1: "node", 5: "tensor", 15: "sparse tensor"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse tensor", 23: "sparse tensor"},
    "sparse tensor": {1: "tensor", 2: "tensor"},
    "tensor": dict[int, str](),
}
_FOREIGN = "uses operators that are not ONNX's own; choose another encoder"
_OUTSIDE = "keeps weights in another file; choose an encoder that is one file"
_REFUSED = {("model", 20): _FOREIGN, ("model", 25): _FOREIGN, ("tensor", 13): _OUTSIDE}
"""Training steps and functions, which define operators; the place of weights that are elsewhere."""
_OPERATOR_DOMAIN, _DATA_LOCATION = ("node", 7), ("tensor", 14)
_OWN_DOMAINS = {b"", b"ai.onnx"}
_DEEPEST = 100
# The shipped encoder has 29 thousand, DenseNet-201 as PyTorch exports it 20 thousand, VGG-16 one thousand.
_MOST_FIELDS = 400_000


def inspect(content: bytes) -> None:
    """Refuse operators other than ONNX's own and weights in other files, at any depth of nested graphs.

    Raises:
        EncoderFileError: what it uses, or that it is damaged.
    """
    # Depth first, a message at a time: what is kept grows with the depth and not with the number of parts.
    within = [("model", fields(memoryview(content)))]
    seen = 0
    while within:
        kind, rest = within[-1]
        field = next(rest, None)
        if field is None:
            within.pop()
            continue
        seen += 1
        if seen > _MOST_FIELDS:
            raise EncoderFileError("has more parts than any encoder; choose another file")
        _look_at(kind, field)
        inner = _NESTED[kind].get(field.number)
        if inner is not None and field.wire == BYTES:
            if len(within) > _DEEPEST:
                raise EncoderFileError("is nested too deeply; choose another encoder")
            within.append((inner, fields(field.value)))


def _look_at(kind: str, field: Field) -> None:
    place = (kind, field.number)
    if place in _REFUSED:
        raise EncoderFileError(_REFUSED[place])
    if place == _OPERATOR_DOMAIN and bytes(field.value) not in _OWN_DOMAINS:
        raise EncoderFileError(_FOREIGN)
    if place == _DATA_LOCATION and field.integer:
        raise EncoderFileError(_OUTSIDE)

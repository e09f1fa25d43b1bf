"""The wire format of protocol buffers, as far as `.onnx` files need it, without the `onnx` package.

A message is a sequence of fields, each a tag (number and wire type) and a value; messages nest as bytes with their
length.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.errors import EncoderFileError

VARINT, _FIXED64, BYTES, _FIXED32 = 0, 1, 2, 5
# Readers differ in what they make of a longer tag.
_LARGEST_TAG = (1 << 32) - 1
_ALL_BITS = (1 << 64) - 1

Message = bytes | memoryview
"""Parts of a memoryview are not copied."""

__all__ = ["BYTES", "VARINT", "Field", "Message", "field_of", "fields", "integer_field", "integers", "nested"]
__all__ += ["number_in", "text"]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a message: `raw` is all of it with its tag; `integer` of a varint, `value` of anything else."""

    number: int
    wire: int
    raw: Message
    value: Message = b""
    integer: int = 0


def fields(message: Message) -> Iterator[Field]:
    """The fields of a message, in its order.

    Raises:
        EncoderFileError: it is damaged.
    """
    position, end = 0, len(message)
    while position < end:
        start = position
        tag, position = _varint(message, position)
        if tag > _LARGEST_TAG:
            raise EncoderFileError("is damaged; choose another encoder")
        number, wire = tag >> 3, tag & 7
        if wire == VARINT:
            integer, position = _varint(message, position)
            yield Field(number, wire, message[start:position], integer=integer)
            continue
        if wire == BYTES:
            length, position = _varint(message, position)
        elif wire in (_FIXED64, _FIXED32):
            length = 8 if wire == _FIXED64 else 4
        else:
            raise EncoderFileError("is damaged; choose another encoder")
        begin, position = position, position + length
        if position > end:
            raise EncoderFileError("is damaged; choose another encoder")
        yield Field(number, wire, message[start:position], message[begin:position])


def _varint(message: Message, position: int) -> tuple[int, int]:
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


def field_of(number: int, value: bytes) -> bytes:
    """A field that holds bytes, text or a message."""
    return _as_varint(number << 3 | BYTES) + _as_varint(len(value)) + value


def integer_field(number: int, value: int) -> bytes:
    """A field that holds an integer, at least 0 or in two's complement of 64 bits."""
    return _as_varint(number << 3 | VARINT) + _as_varint(value & _ALL_BITS)


def nested(message: Message, number: int) -> Iterator[Message]:
    """What every field of that number holds."""
    return (field.value for field in fields(message) if field.number == number and field.wire == BYTES)


def text(message: Message, number: int) -> str:
    """The first field of that number as text; "" where there is none."""
    return bytes(next(nested(message, number), b"")).decode("utf-8", "replace")


def number_in(message: Message, number: int) -> int:
    """The first field of that number as an integer; 0 where there is none."""
    return next((field.integer for field in fields(message) if field.number == number), 0)


def integers(packed: Message) -> list[int]:
    """The integers of a packed field."""
    values, position = [], 0
    while position < len(packed):
        value, position = _varint(packed, position)
        values.append(value)
    return values

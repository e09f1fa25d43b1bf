"""The card: the JSON document in an encoder file that says what the encoder is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from desktop_app.core.errors import EncoderFileError
from desktop_app.core.types import ResizeRule

SCHEMA = 1
MAX_BITS = 1024
MAX_INPUT_SIDE = 1024

__all__ = ["MAX_BITS", "MAX_INPUT_SIDE", "SCHEMA", "Card", "HeadCard"]


@dataclass(frozen=True, slots=True)
class HeadCard:
    """One output of the encoder.

    Attributes:
        bits: length of the code, a multiple of 8.
        radius: default Hamming radius: what counts as a match before the user moves the slider.
        max_radius: where the slider ends.
    """

    bits: int
    radius: int
    max_radius: int


@dataclass(frozen=True, slots=True)
class Card:
    """What an encoder file says of itself.

    Attributes:
        name: for people, e.g. "Lookalike 1".
        version: the encoder's own version.
        heads: by name: `similar` (what a person calls alike), `copy` (the same picture, edited).
        input_size: S; the input is uint8 (N, S, S, 3) RGB.
        resize: "stretch" to S×S whatever the aspect, or "crop": short side to S, then the centre.
        training: method and data, in words or numbers.
        quality: measured figures by name.
        licence: of the weights.
        created: ISO date.
    """

    name: str
    version: str
    heads: dict[str, HeadCard]
    input_size: int
    resize: ResizeRule
    licence: str
    created: str
    training: dict[str, Any] = field(default_factory=dict)
    quality: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> str:
        """The card as stored in the file's metadata, key `card`."""
        return json.dumps({"schema": SCHEMA, **asdict(self)}, indent=1, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Card:
        """Parse and check a card: it may come from anywhere, so nothing in it is believed unseen.

        Raises:
            EncoderFileError: what is wrong with it.
        """
        try:
            raw = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise EncoderFileError(f"its card is not JSON ({error}); choose another encoder") from None
        if not isinstance(raw, dict):
            raise EncoderFileError("its card is not a JSON object; choose another encoder")
        if raw.get("schema") != SCHEMA:
            raise EncoderFileError(f"its card has schema {raw.get('schema')!r}, this version reads {SCHEMA}")
        return cls(
            name=_text(raw, "name"),
            version=_text(raw, "version"),
            heads=_heads(raw.get("heads")),
            input_size=_whole(raw, "input_size", low=8, high=MAX_INPUT_SIDE),
            resize=_resize(raw),
            licence=_text(raw, "licence"),
            created=_text(raw, "created"),
            training=_mapping(raw, "training"),
            quality=_mapping(raw, "quality"),
        )


def _heads(raw: object) -> dict[str, HeadCard]:
    if not isinstance(raw, dict) or not raw:
        raise EncoderFileError("its card names no heads; choose another encoder")
    heads = {}
    for name, entry in raw.items():
        if not isinstance(entry, dict) or not str(name).isidentifier() or name in {"image", "embedding"}:
            raise EncoderFileError(f"its card's head {name!r} is not understood")
        bits = _whole(entry, "bits", low=8, high=MAX_BITS)
        if bits % 8:
            raise EncoderFileError(f"its head {name!r} has {bits} bits, no multiple of 8")
        max_radius = _whole(entry, "max_radius", low=0, high=bits)
        heads[str(name)] = HeadCard(
            bits=bits, radius=_whole(entry, "radius", low=0, high=max_radius), max_radius=max_radius
        )
    return heads


def _resize(raw: dict[str, Any]) -> ResizeRule:
    rule = raw.get("resize")
    if rule == "stretch":
        return "stretch"
    if rule == "crop":
        return "crop"
    raise EncoderFileError(f"its card's resize rule {rule!r} is not known; choose another encoder")


def _text(raw: dict[str, Any], key: str) -> str:
    value = raw.get(key)
    if not isinstance(value, str) or not value or len(value) > 1000:
        raise EncoderFileError(f"its card has no usable {key!r}")
    return value


def _whole(raw: dict[str, Any], key: str, *, low: int, high: int) -> int:
    value = raw.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise EncoderFileError(f"its card's {key!r} is {value!r}, not a whole number from {low} to {high}")
    return value


def _mapping(raw: dict[str, Any], key: str) -> dict[str, Any]:
    value = raw.get(key, {})
    if not isinstance(value, dict):
        raise EncoderFileError(f"its card's {key!r} is not a JSON object")
    return value

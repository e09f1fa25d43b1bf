"""How a photo was exposed, by its EXIF: time, aperture, sensitivity, focal length, lens."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from PIL import ExifTags

__all__ = ["UNSAID", "Exposure", "read_exposure"]

_MOST = {"seconds": 1e6, "aperture": 1e3, "sensitivity": 1e8, "focal_length": 1e5}
"""Beyond these a number is nonsense."""

_STOPS = 64.0
"""Likewise, of an APEX value."""


@dataclass(frozen=True, slots=True)
class Exposure:
    """What the camera set; 0 or "" where the file does not say it.

    Attributes:
        seconds: exposure time.
        aperture: f-number.
        sensitivity: ISO.
        focal_length: of the lens as it was, mm.
        lens: its name.
    """

    seconds: float = 0.0
    aperture: float = 0.0
    sensitivity: float = 0.0
    focal_length: float = 0.0
    lens: str = ""

    @classmethod
    def sound(cls, said: Mapping[str, Any]) -> Exposure:
        """Of values by the names of the attributes; what is nonsense tells nothing."""
        numbers = {name: _sound(said.get(name), most) for name, most in _MOST.items()}
        lens = said.get("lens")
        return cls(**numbers, lens=lens if isinstance(lens, str) else "")

    def values(self) -> dict[str, float | str]:
        """What `sound` makes the same of."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


UNSAID = Exposure()
"""Of a file that says nothing."""


def read_exposure(detail: Mapping[int, Any], *, lens: str) -> Exposure:
    """Of a photo's EXIF; a time or an aperture may be written as APEX value only.

    Args:
        detail: the tags of the Exif directory.
        lens: what it says of the lens.
    """
    tags = ExifTags.Base
    seconds, aperture = (_number(detail.get(tag)) for tag in (tags.ExposureTime, tags.FNumber))
    speed, opening = (_number(detail.get(tag)) for tag in (tags.ShutterSpeedValue, tags.ApertureValue))
    if seconds is None and speed is not None and abs(speed) < _STOPS:
        seconds = 2.0**-speed
    if aperture is None and opening is not None and abs(opening) < _STOPS:
        aperture = round(2.0 ** (opening / 2), 1)
    said = {
        "seconds": seconds,
        "aperture": aperture,
        "sensitivity": _number(detail.get(tags.ISOSpeedRatings)),
        "focal_length": _number(detail.get(tags.FocalLength)),
        "lens": lens,
    }
    return Exposure.sound(said)


def _number(value: Any) -> float | None:
    """A tag of several numbers counts by its first."""
    if isinstance(value, tuple) and value:
        value = value[0]
    try:
        return float(value)
    except (TypeError, ValueError, ArithmeticError):
        return None


def _sound(value: Any, most: float) -> float:
    number = _number(value)
    return number if number is not None and math.isfinite(number) and 0 < number <= most else 0.0

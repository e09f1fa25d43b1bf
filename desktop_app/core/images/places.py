"""Places as programs write them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any

__all__ = ["degrees_of", "read_degrees"]

_NUMBER = r"\d{1,2}(?:\.\d+)?"
# XMP's "48,12.5N" and "48,12,30N"; "48.2083", "48 deg 12' 30.00\" N", "48°12′30″N" and "N 48 12 30" of other programs.
_PLACE = re.compile(
    r"\s*(?P<sign>[-+])?(?P<before>[NSEWO])?\s*(?P<degrees>\d{1,3}(?:\.\d+)?)"
    rf"(?:\s*(?:°|deg|[,;:]|\s)\s*(?P<minutes>{_NUMBER})"
    rf"(?:\s*(?:['′’]|[,;:]|\s)\s*(?P<seconds>{_NUMBER})\s*(?:\"|″|”|'')?|\s*['′’])?|\s*(?:°|deg))?"
    r"\s*(?P<behind>[NSEWO])?\s*(?:\0.*)?\Z",
    re.IGNORECASE | re.DOTALL,
)
_NEGATIVE = frozenset("SWsw-")


def read_degrees(text: str) -> float | None:
    """Degrees, negative in the south and the west; None for what is not a place."""
    found = _PLACE.match(text)
    if found is None:
        return None
    parts = [float(part) for part in found.group("degrees", "minutes", "seconds") if part]
    degrees = _joined(parts)
    said = {found["sign"], found["before"], found["behind"]}
    return -degrees if degrees is not None and said & _NEGATIVE else degrees


def degrees_of(value: Any) -> float | None:
    """EXIF's degrees, minutes and seconds, or fewer of them, or one text; None for what is not a place."""
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    if isinstance(value, str):
        return read_degrees(value)
    try:
        parts = [float(part) for part in (value if isinstance(value, Iterable) else (value,))]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return _joined(parts) if 1 <= len(parts) <= 3 and all(map(math.isfinite, parts)) else None


def _joined(parts: list[float]) -> float | None:
    degrees = sum(part / 60**power for power, part in enumerate(parts))
    return degrees if abs(degrees) <= 180 and all(part < 60 or not power for power, part in enumerate(parts)) else None

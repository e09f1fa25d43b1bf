"""How a photo was exposed, in words and by the person's locale."""

from __future__ import annotations

from desktop_app.core.images.exposure import Exposure
from desktop_app.core.language import numeral, tr

_LONG = 0.3
"""Seconds; a longer time is not said as a fraction: "0.5 s", not "1/2 s"."""

__all__ = ["aperture", "exposure_time", "focal_length", "said_of", "sensitivity"]


def exposure_time(exposure: Exposure) -> str:
    """As in "1/125 s" or "2.5 s"; "" where it is not known, as of the others."""
    seconds = exposure.seconds
    if not seconds:
        return ""
    if seconds < _LONG:
        return tr("1/{part} s", part=numeral(round(1 / seconds), "d"))
    return tr("{seconds} s", seconds=numeral(round(seconds, 1), "g"))


def aperture(exposure: Exposure) -> str:
    """As in "f/2.8"."""
    return tr("f/{number}", number=numeral(round(exposure.aperture, 1), "g")) if exposure.aperture else ""


def sensitivity(exposure: Exposure) -> str:
    """As in "ISO 200"."""
    return tr("ISO {number}", number=numeral(round(exposure.sensitivity), "d")) if exposure.sensitivity else ""


def focal_length(exposure: Exposure) -> str:
    """As in "50 mm"."""
    length = exposure.focal_length
    return tr("{length} mm", length=numeral(round(length, 0 if length >= 10 else 1), "g")) if length else ""


def said_of(exposure: Exposure) -> list[str]:
    """All that is known but the lens."""
    said = (exposure_time, aperture, sensitivity, focal_length)
    return [text for words in said if (text := words(exposure))]

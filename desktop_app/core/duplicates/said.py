"""What was found of two photos, in words."""

from __future__ import annotations

from desktop_app.core.duplicates.alignment import Framing
from desktop_app.core.duplicates.framed_alike import WORST, colours_changed, tone_changed
from desktop_app.core.language import english
from desktop_app.core.types import Photo

__all__ = ["describe_changes", "how_saved", "when"]


def how_saved(first: Photo, second: Photo) -> str:
    """Of a copy: in which formats, or from which size to which."""
    if (first.width, first.height) == (second.width, second.height):
        return english(f"same picture saved as {' / '.join(dict.fromkeys((first.format, second.format)))}")
    # Which of them was made of the other is not said: a large one may have been enlarged.
    large, small = sorted((first, second), key=lambda photo: -photo.width * photo.height)
    return english(f"same picture in two sizes, {large.width}×{large.height} and {small.width}×{small.height}")


def describe_changes(framing: Framing) -> str:
    """What was done to a picture; "" where nothing of it has a name."""
    words = []
    if tone_changed(framing):
        words.append(english("brightness or contrast changed"))
    if colours_changed(framing):
        words.append(english("colours changed"))
    if framing.worst > WORST and framing.agreement < 0.99:
        words.append(english(f"{1 - framing.agreement:.0%} of the picture differs"))
    return ", ".join(words)


def when(apart: float | None) -> str:
    """How far apart two photos were taken, to be added to what was found; "" where that is not known."""
    if not apart:
        return ""
    for unit, seconds in ((english("days"), 86400), (english("hours"), 3600), (english("minutes"), 60)):
        if apart >= 2 * seconds:
            return ", " + english(f"taken {apart / seconds:,.0f} {unit} apart")
    return ", " + english(f"taken {apart:g} s apart")

"""How sharp a frame of a burst is, in words."""

from __future__ import annotations

from desktop_app.core.language import tr

__all__ = ["sharpness_in_words"]


def sharpness_in_words(share: float | None) -> str:
    """The sharpness of a frame beside that of the sharpest one; "" where that is not known."""
    if share is None:
        return ""
    if share >= 1:
        return tr("The sharpest of these")
    if share >= 0.9:
        return tr("As sharp as the best")
    return tr("A little softer") if share >= 0.7 else tr("Blurred")

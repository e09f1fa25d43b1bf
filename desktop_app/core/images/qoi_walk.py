"""The operations of a QOI, which Pillow reads without saying where they end, or that it leaves some out."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["QoiWalk", "walk_qoi"]

_HEAD, _MARK = 14, bytes(7) + b"\1"
_COLOURS, _WITH_ALPHA = 0xFE, 0xFF


class QoiWalk(NamedTuple):
    """What was found on the way: where the picture ends, and whether some pixel says how opaque it is."""

    end: int
    has_alpha: bool


def walk_qoi(content: bytes, pixels: int) -> QoiWalk:
    """Walk through the operations of a whole file.

    Raises:
        IndexError: it ends before its picture does.
    """
    at, has_alpha = _HEAD, False
    while pixels > 0:
        head = content[at]
        pixels -= 1
        if head >= _COLOURS:
            has_alpha = has_alpha or head == _WITH_ALPHA
            at += head - 0xFA  # the colours of a pixel, three or four
        elif head >= 0xC0:
            pixels -= head & 0x3F
            at += 1
        else:
            at += 2 if head >= 0x80 else 1
    return QoiWalk(at + len(_MARK) if content[at : at + len(_MARK)] == _MARK else at, has_alpha)

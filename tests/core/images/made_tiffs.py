"""TIFFs of kinds that no library at hand writes."""

from __future__ import annotations

import struct

import numpy as np

UNSIGNED, SIGNED = 1, 2


def tiff(values: np.ndarray, *, sample: int = UNSIGNED, planes: bool = False) -> bytes:
    """Of (H, W) or (H, W, C) numbers, not compressed, little-endian; `planes`: one channel after the other."""
    height, width = values.shape[:2]
    channels = values.shape[2] if values.ndim == 3 else 1
    bits = 8 * values.dtype.itemsize
    data = (np.moveaxis(values, 2, 0) if planes else values).astype(values.dtype.newbyteorder("<")).tobytes()
    strips = channels if planes else 1
    tags: list[tuple[int, int, list[int]]] = [
        (256, 4, [width]),
        (257, 4, [height]),
        (258, 3, [bits] * channels),
        (259, 3, [1]),
        (262, 3, [2 if channels >= 3 else 1]),
        (273, 4, [8 + strip * len(data) // strips for strip in range(strips)]),
        (277, 3, [channels]),
        (278, 4, [height]),
        (279, 4, [len(data) // strips] * strips),
        (284, 3, [2 if planes else 1]),
        (339, 3, [sample] * channels),
    ]
    start = 8 + len(data)
    table, more = struct.pack("<H", len(tags)), b""
    behind = start + 2 + 12 * len(tags) + 4
    for tag, kind, numbers in tags:
        content = struct.pack("<" + ("H" if kind == 3 else "I") * len(numbers), *numbers)
        if len(content) > 4:
            content, more = struct.pack("<I", behind + len(more)), more + content
        table += struct.pack("<HHI", tag, kind, len(numbers)) + content.ljust(4, b"\0")
    return b"II*\0" + struct.pack("<I", start) + data + table + b"\0" * 4 + more

"""TIFFs of kinds that no library at hand writes."""

from __future__ import annotations

import itertools
import struct
import zlib

import numpy as np

UNSIGNED, SIGNED, FLOAT = 1, 2, 3


def tiff(
    values: np.ndarray,
    *,
    sample: int = UNSIGNED,
    planes: bool = False,
    big_endian: bool = False,
    deflate: bool = False,
    predictor: int = 1,
    white_is_zero: bool = False,
) -> bytes:
    """Of (H, W) or (H, W, C) numbers; 2 and 4 channels have alpha; `planes`: one channel after the other."""
    height, width = values.shape[:2]
    channels = values.shape[2] if values.ndim == 3 else 1
    bits, order = 8 * values.dtype.itemsize, ">" if big_endian else "<"
    parts = [values[:, :, channel] for channel in range(channels)] if planes else [values]
    strips = [_strip(part, order, predictor) for part in parts]
    strips = [zlib.compress(strip) for strip in strips] if deflate else strips
    places = list(itertools.accumulate((len(strip) for strip in strips), initial=8))
    tags: list[tuple[int, int, list[int]]] = [
        (256, 4, [width]),
        (257, 4, [height]),
        (258, 3, [bits] * channels),
        (259, 3, [8 if deflate else 1]),
        (262, 3, [2 if channels >= 3 else 0 if white_is_zero else 1]),
        (273, 4, places[:-1]),
        (277, 3, [channels]),
        (278, 4, [height]),
        (279, 4, [len(strip) for strip in strips]),
        (284, 3, [2 if planes else 1]),
        (317, 3, [predictor]),
        *([(338, 3, [2])] if channels in {2, 4} else []),
        (339, 3, [sample] * channels),
    ]
    start = places[-1]
    table, more = struct.pack(order + "H", len(tags)), b""
    behind = start + 2 + 12 * len(tags) + 4
    for tag, kind, numbers in tags:
        content = struct.pack(order + ("H" if kind == 3 else "I") * len(numbers), *numbers)
        if len(content) > 4:
            content, more = struct.pack(order + "I", behind + len(more)), more + content
        table += struct.pack(order + "HHI", tag, kind, len(numbers)) + content.ljust(4, b"\0")
    mark = b"MM\0*" if big_endian else b"II*\0"
    return mark + struct.pack(order + "I", start) + b"".join(strips) + table + b"\0" * 4 + more


def _strip(part: np.ndarray, order: str, predictor: int) -> bytes:
    part = np.atleast_3d(part)
    rows, columns, channels = part.shape
    if predictor == 3:
        whole = np.ascontiguousarray(part.astype(part.dtype.newbyteorder(">"))).view(np.uint8)
        whole = whole.reshape(rows, columns * channels, part.dtype.itemsize).transpose(0, 2, 1)
        return _differences(whole.reshape(rows, -1, channels)).tobytes()
    part = _differences(part) if predictor == 2 else part
    return part.astype(part.dtype.newbyteorder(order)).tobytes()


def _differences(values: np.ndarray) -> np.ndarray:
    return np.diff(values, axis=1, prepend=np.zeros_like(values[:, :1]))

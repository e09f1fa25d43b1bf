"""Writes a JPEG without loss (ISO/IEC 10918-1, annex H), as medical pictures are: Pillow only reads them."""

from __future__ import annotations

import struct

import numpy as np

_CODE_BITS = 4


def lossless_jpeg(grey: np.ndarray) -> bytes:
    """The file of a grey picture, uint8 (H, W): each pixel by how far it is from the one on its left."""
    height, width = grey.shape
    levels = grey.astype(int)
    before = np.empty_like(levels)
    before[:, 1:], before[1:, 0], before[0, 0] = levels[:, :-1], levels[:-1, 0], 128
    bits = "".join(_coded(step) for step in (levels - before).ravel().tolist())
    bits += "1" * (-len(bits) % 8)
    data = int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\0")
    code = bytes([0, 0, 0, 0, 9, *[0] * 12, *range(9)])  # nine symbols of four bits
    parts = [
        (0xC3, struct.pack(">B2H4B", 8, height, width, 1, 1, 0x11, 0)),
        (0xC4, code),
        (0xDA, bytes([1, 1, 0, 1, 0, 0])),
    ]
    head = b"".join(bytes([0xFF, kind]) + struct.pack(">H", len(part) + 2) + part for kind, part in parts)
    return b"\xff\xd8" + head + data + b"\xff\xd9"


def _coded(step: int) -> str:
    size = abs(step).bit_length()
    more = step if step > 0 else step + (1 << size) - 1
    return format(size, f"0{_CODE_BITS}b") + (format(more, f"0{size}b") if size else "")

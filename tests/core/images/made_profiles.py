"""Colour profiles made of numbers: a matrix, a gamma, nothing else."""

from __future__ import annotations

import struct

import numpy as np

XY = tuple[float, float]

WIDE: dict[str, tuple[tuple[XY, XY, XY, XY], float]] = {
    "ProPhoto": (((0.3457, 0.3585), (0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001)), 1.8),
    "Display P3": (((0.3127, 0.3290), (0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), 2.2),
    "Adobe RGB": (((0.3127, 0.3290), (0.64, 0.33), (0.21, 0.71), (0.15, 0.06)), 2.2),
}
_D50 = np.array([0.9642, 1.0, 0.8249])


def _xyz(place: XY) -> np.ndarray:
    x, y = place
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _fixed(values: np.ndarray) -> bytes:
    return b"".join(struct.pack(">i", round(float(value) * 65536)) for value in values)


def _curve(gamma: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"


def _profile(space: bytes, tags: list[tuple[bytes, bytes]]) -> bytes:
    description = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"made\0" + b"\0" * 78
    tags = [(b"desc", description + b"\0" * (-len(description) % 4)), (b"cprt", b"text\0\0\0\0none\0\0\0\0"), *tags]
    start = 132 + 12 * len(tags)
    table, data = b"", b""
    for name, content in tags:
        table += name + struct.pack(">II", start + len(data), len(content))
        data += content
    head = struct.pack(">I4sI4s4s4s", start + len(data), b"none", 0x02100000, b"mntr", space, b"XYZ ")
    head += struct.pack(">6H", 2020, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + _fixed(_D50) + b"none"
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + data


def rgb_profile(points: tuple[XY, XY, XY, XY], gamma: float) -> bytes:
    """Of a white point and three primaries."""
    white, *primaries = (_xyz(point) for point in points)
    matrix = np.stack(primaries, axis=1)
    matrix = matrix * np.linalg.solve(matrix, white)
    bradford = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
    matrix = np.linalg.inv(bradford) @ np.diag((bradford @ _D50) / (bradford @ white)) @ bradford @ matrix
    columns = [(name, b"XYZ \0\0\0\0" + _fixed(matrix[:, at])) for at, name in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))]
    curves = [(name, _curve(gamma)) for name in (b"rTRC", b"gTRC", b"bTRC")]
    return _profile(b"RGB ", [(b"wtpt", b"XYZ \0\0\0\0" + _fixed(_D50)), *columns, *curves])


def grey_profile(gamma: float) -> bytes:
    """Of a scale of greys."""
    return _profile(b"GRAY", [(b"wtpt", b"XYZ \0\0\0\0" + _fixed(_D50)), (b"kTRC", _curve(gamma))])

"""Colour profiles made of numbers: a white, three primaries, and a curve. What reads profiles reads these, too."""

from __future__ import annotations

import struct

import numpy as np
import numpy.typing as npt

__all__ = ["XY", "curve_of_gamma", "curve_of_values", "matrix_profile"]

XY = tuple[float, float]
"""A colour without its brightness, as the International Commission on Illumination counts it (1931)."""

Floats = npt.NDArray[np.float64]

_WHITE = np.array([0.9642, 1.0, 0.8249])  # of every profile: D50
# Bradford's way from one white to another.
_CONES = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_HEADER, _ENTRY = 128, 12
_MOST_PRIMARY = 4.0  # of light that a primary has beyond white's; what is further off is nonsense


def matrix_profile(points: tuple[XY, XY, XY, XY], curve: bytes) -> bytes:
    """An ICC profile of RGB, version 2.

    Args:
        points: white, red, green, blue.
        curve: from stored numbers to light, as `curve_of_gamma` or `curve_of_values` give it.

    Raises:
        ValueError: the three colours do not make that white, or cannot be.
    """
    columns = _columns(points)
    text = b"text\0\0\0\0" + b"No rights.\0\0"
    name = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"told\0" + b"\0" * 78
    name += b"\0" * (-len(name) % 4)
    contents = [name, text, _xyz(_WHITE), *(_xyz(column) for column in columns.T), curve]
    start = _HEADER + 4 + 9 * _ENTRY
    places = [start + sum(map(len, contents[:before])) for before in range(len(contents))]
    names = (b"desc", b"cprt", b"wtpt", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC")
    which = (0, 1, 2, 3, 4, 5, 6, 6, 6)  # the three curves are one
    table = b"".join(
        name_ + struct.pack(">II", places[at], len(contents[at])) for name_, at in zip(names, which, strict=True)
    )
    body = struct.pack(">I", len(names)) + table + b"".join(contents)
    head = struct.pack(">I4xI4s4s4s12x4s28x", _HEADER + len(body), 0x02100000, b"mntr", b"RGB ", b"XYZ ", b"acsp")
    return (head + _fixed(_WHITE)).ljust(_HEADER, b"\0") + body


def curve_of_gamma(gamma: float) -> bytes:
    """Light is the number to this power."""
    return b"curv\0\0\0\0" + struct.pack(">IHxx", 1, round(gamma * 256))


def curve_of_values(light: Floats) -> bytes:
    """Light, 0 … 1, of numbers in equal steps."""
    values = np.rint(np.clip(light, 0, 1) * 65535).astype(">u2").tobytes()
    return b"curv\0\0\0\0" + struct.pack(">I", len(light)) + values + b"\0" * (len(values) % 4)


def _columns(points: tuple[XY, XY, XY, XY]) -> Floats:
    """(3, 3): the light of each primary, seen under a profile's white."""
    if any(y <= 0 for _, y in points):
        raise ValueError(points)
    white, *primaries = (np.array([x / y, 1.0, (1 - x - y) / y]) for x, y in points)
    matrix = np.stack(primaries, axis=1)
    try:
        matrix = matrix * np.linalg.solve(matrix, white)
    except np.linalg.LinAlgError:
        raise ValueError(points) from None
    to_white = np.linalg.inv(_CONES) @ np.diag((_CONES @ _WHITE) / (_CONES @ white)) @ _CONES
    found: Floats = to_white @ matrix
    if not np.isfinite(found).all() or np.abs(found).max() > _MOST_PRIMARY:
        raise ValueError(points)
    return found


def _xyz(values: Floats) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(values)


def _fixed(values: Floats) -> bytes:
    return struct.pack(">3i", *(round(float(value) * 65536) for value in values))

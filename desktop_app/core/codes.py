"""Packed binary codes.

A code of `bits` bits is a row of `bits / 8` bytes, most significant bit first. A bit is one where the
hash layer's output is ≥ 0: never a ternary code, so `sign(0)` is one everywhere.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from desktop_app.core.errors import BugError

Codes: TypeAlias = npt.NDArray[np.uint8]
"""uint8 (N, bits/8)."""

__all__ = ["Codes", "code_bits", "flipped_bits", "hamming", "pack", "unpack"]


def pack(values: npt.NDArray[np.floating]) -> Codes:
    """Binarise and pack continuous codes.

    Args:
        values: float (N, bits), bits a multiple of 8; NaN is refused, since it has no sign.

    Returns:
        uint8 (N, bits/8): bit = value ≥ 0, most significant bit first.

    Raises:
        BugError: not a matrix, bits no multiple of 8, or NaN.
    """
    if values.ndim != 2 or values.shape[1] == 0 or values.shape[1] % 8:
        raise BugError(f"codes need the shape (N, 8·m), not {values.shape}")
    if np.isnan(values).any():
        raise BugError("a continuous code holds NaN")
    return np.packbits(values >= 0, axis=1)


def unpack(codes: Codes) -> npt.NDArray[np.int8]:
    """Codes uint8 (N, bits/8) → int8 (N, bits) of −1 and +1."""
    return np.unpackbits(codes, axis=1).astype(np.int8) * 2 - 1


def flipped_bits(codes: Codes, values: npt.NDArray[np.floating], *, rounding: float = 0.0) -> npt.NDArray[np.bool_]:
    """The bits of codes that are others than those of the values, bool (N, bits): what parity is judged by.

    Args:
        codes: uint8 (N, bits/8).
        values: float (N, bits), U.
        rounding: two runtimes add in different orders, so where |U| is at most this share of the mean |U|, a bit
            that differs does not count.
    """
    flipped = np.unpackbits(codes ^ pack(values), axis=1).astype(np.bool_)
    size = np.abs(values)
    return flipped & (size > rounding * size.mean()) if rounding else flipped


def code_bits(codes: Codes) -> int:
    """The length of the codes in bits."""
    return int(codes.shape[1]) * 8


def hamming(query: Codes, database: Codes) -> npt.NDArray[np.int32]:
    """Hamming distances between every query and every row of the database.

    Args:
        query: uint8 (Q, B).
        database: uint8 (N, B).

    Returns:
        int32 (Q, N). For a few queries; `hamming` holds what scales.
    """
    if query.shape[1] != database.shape[1]:
        raise BugError(f"codes of {query.shape[1] * 8} and {database.shape[1] * 8} bits cannot be compared")
    word = np.uint64 if query.shape[1] % 8 == 0 else np.uint8
    asked, known = (np.ascontiguousarray(codes).view(word).T for codes in (query, database))
    distances = np.zeros((len(query), len(database)), np.int32)
    for one, other in zip(asked, known, strict=True):
        distances += np.bitwise_count(one[:, None] ^ other)
    return distances

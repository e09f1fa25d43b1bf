"""Packed codes as columns of machine words: what XOR and popcount run over."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes

Ids = npt.NDArray[np.int32]
Words = list[npt.NDArray[np.uint64]]

WORD = 64
"""Bits of a word."""

__all__ = ["WORD", "Ids", "Words", "bits_at", "code_words", "distances_to", "mask_of", "popcounts"]


def code_words(codes: Codes) -> Words:
    """Codes uint8 (N, B) as columns of uint64 (N,), the first bit the most significant, zero-padded."""
    width = -(-codes.shape[1] // 8) * 8
    padded = np.zeros((len(codes), width), np.uint8)
    padded[:, : codes.shape[1]] = codes
    return [column.astype(np.uint64) for column in padded.view(">u8").T]


def distances_to(words: Words, row: int, rows: npt.NDArray[np.integer]) -> npt.NDArray[np.uint16]:
    """Hamming distances uint16 (M,) from code `row` to the codes `rows`."""
    return popcounts([word.take(rows) ^ word[row] for word in words])


def popcounts(words: Words) -> npt.NDArray[np.uint16]:
    """How many bits are set in each row, uint16 (N,)."""
    total = np.bitwise_count(words[0]).astype(np.uint16)
    for word in words[1:]:
        total += np.bitwise_count(word)
    return total


def bits_at(words: Words, bits: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The bits at some positions as a number int64 (N,), the first of them the least significant."""
    keys = np.zeros(len(words[0]), np.uint64)
    for place, bit in enumerate(bits.tolist()):
        keys |= ((words[bit // WORD] >> np.uint64(WORD - 1 - bit % WORD)) & np.uint64(1)) << np.uint64(place)
    return keys.astype(np.int64)


def mask_of(bits: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.uint64]:
    """Words uint64 (count,) in which the bits at these positions are set, and no others."""
    mask = np.zeros(count, np.uint64)
    for bit in bits.tolist():
        mask[bit // WORD] |= np.uint64(1) << np.uint64(WORD - 1 - bit % WORD)
    return mask

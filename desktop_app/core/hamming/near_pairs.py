"""Two short lists of codes compared with each other, by faiss's popcount loop: a nanosecond or two for each pair."""

from __future__ import annotations

from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes

Places = npt.NDArray[np.int64]

_BUFFER = 1 << 12
"""Pairs that faiss makes room for at a time; its own choice is 3 MB, taken and given back at each call."""

__all__ = ["Places", "distances", "near_pairs"]


def near_pairs(ones: Codes, others: Codes, *, radius: int) -> tuple[Places, Places]:
    """Which codes are at most `radius` bits apart, as places in both lists, ordered by the first, then the second.

    Other threads run while it works, on one core whatever the machine has.

    Args:
        ones: uint8 (M, B), contiguous.
        others: uint8 (N, B), contiguous.
        radius: 0 or more.
    """
    native: Any = faiss  # its type names no functions on bare codes
    faiss.omp_set_num_threads(1)
    found: Any = faiss.RangeSearchResult(len(ones))
    found.buffer_size = _BUFFER
    pointer = faiss.swig_ptr
    # faiss takes what is strictly nearer than its radius.
    native.hamming_range_search(
        pointer(ones), pointer(others), len(ones), len(others), radius + 1, ones.shape[1], found
    )
    ends = faiss.rev_swig_ptr(found.lims, len(ones) + 1).astype(np.int64)
    labels = faiss.rev_swig_ptr(found.labels, int(ends[-1])) if ends[-1] else ends[:0]
    return np.repeat(np.arange(len(ones)), ends[1:] - ends[:-1]), labels.astype(np.int64)


def distances(ones: Codes, others: Codes) -> npt.NDArray[np.int32]:
    """How many bits differ, int32 (M, N).

    Args:
        ones: uint8 (M, B), contiguous; B a multiple of 8.
        others: uint8 (N, B), contiguous.
    """
    native: Any = faiss
    faiss.omp_set_num_threads(1)
    found = np.empty((len(ones), len(others)), np.int32)
    pointer = faiss.swig_ptr
    native.hammings(pointer(ones), pointer(others), len(ones), len(others), ones.shape[1], pointer(found))
    return found

"""The exact scan: every code is compared, at the speed of the popcount instruction (faiss)."""

from __future__ import annotations

import threading
from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.errors import BugError
from desktop_app.core.types import Matches, PhotoIds

__all__ = ["FlatIndex"]


class FlatIndex:
    """`HammingIndex` over faiss's IndexBinaryFlat.

    Args:
        bits: of the codes.
    """

    def __init__(self, *, bits: int) -> None:
        self._bits = bits
        self._faiss = faiss.IndexBinaryFlat(bits)
        self._ids: PhotoIds = np.empty(0, np.int64)
        self._row: npt.NDArray[np.int32] | None = None  # by id, −1 where there is none; made once it is asked for
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, ids: PhotoIds, codes: Codes) -> None:
        """Add or replace codes."""
        if codes.shape != (len(ids), self._bits // 8):
            raise BugError(f"{codes.shape} codes for {len(ids)} photos in an index of {self._bits} bits")
        # In ascending order, as a whole catalog comes, that is seen at once; `unique` takes a second for a million.
        if not (ids[1:] > ids[:-1]).all() and len(np.unique(ids)) != len(ids):
            raise BugError("an id is added twice at once")
        with self._lock:
            self._remove(ids)
            self._row = None
            self._ids = np.concatenate([self._ids, ids.astype(np.int64)])
            self._faiss.add(np.ascontiguousarray(codes))

    def remove(self, ids: PhotoIds) -> None:
        """Remove photos; unknown ids are passed over."""
        with self._lock:
            self._remove(ids)

    def nearest(self, query: Codes, *, k: int) -> Matches:
        """The `k` nearest."""
        with self._lock:
            k = min(k, len(self._ids))
            if k <= 0:
                return Matches.none()
            _one_thread()
            distances, rows = self._faiss.search(query[None, :], k)
            return _matches(self._ids[rows[0]], distances[0])

    def within(self, query: Codes, *, radius: int) -> Matches:
        """Everything within the radius."""
        with self._lock:
            _one_thread()
            # faiss takes what is strictly nearer than its radius, a C int.
            _, distances, rows = self._faiss.range_search(query[None, :], min(radius, self._bits) + 1)
            return _matches(self._ids[rows], distances)

    def distances(self, query: Codes, ids: PhotoIds) -> npt.NDArray[np.int32]:
        """How far each of these photos is; `bits` for one that is not there."""
        with self._lock:
            rows = self._rows(ids)
            if not len(self._ids):
                return np.full(len(ids), self._bits, np.int32)
            held: Any = self._faiss  # its type does not name the codes' own memory, which is read without a copy
            codes = faiss.rev_swig_ptr(held.xb.data(), held.xb.size()).reshape(len(self._ids), -1)
            (found,) = hamming(query[None, :], codes.take(rows, axis=0))  # a twentieth of the time of codes[rows]
            return np.where(rows < 0, np.int32(self._bits), found)

    def code(self, photo: int) -> Codes | None:
        """The code of a photo; None if it is not there."""
        with self._lock:
            row = int(self._rows(np.array([photo]))[0])
            return None if row < 0 else np.asarray(self._faiss.reconstruct(row), np.uint8)

    def _rows(self, ids: PhotoIds) -> npt.NDArray[np.int32]:
        """Where photos are in the index; −1 for one that is not there."""
        if self._row is None:  # ids are given in turn, so the largest is not far above their number
            self._row = np.full(int(self._ids.max(initial=0)) + 2, -1, np.int32)
            self._row[self._ids] = np.arange(len(self._ids), dtype=np.int32)
        return self._row[np.minimum(ids, len(self._row) - 1)]

    def _remove(self, ids: PhotoIds) -> None:
        if not len(self._ids) or ids.min(initial=self._ids.max() + 1) > self._ids.max():
            return  # all new, as nearly always
        rows = np.flatnonzero(np.isin(self._ids, ids))
        if len(rows):
            # faiss closes the gaps in order, as np.delete does.
            self._faiss.remove_ids(rows)
            self._row = None
            self._ids = np.delete(self._ids, rows)


def _one_thread() -> None:
    """One query has no work for a second thread, and waking one costs up to 20 times the scan on a busy machine.

    OpenMP keeps this number for each calling thread, so joins on other threads are not slowed.
    """
    faiss.omp_set_num_threads(1)


def _matches(ids: PhotoIds, distances: np.ndarray[tuple[int], np.dtype[np.int32]]) -> Matches:
    if not (ids[1:] > ids[:-1]).all():
        in_turn = np.argsort(ids)
        ids, distances = ids[in_turn], distances[in_turn]
    # NumPy counts numbers of 16 bits instead of comparing them: a tenth of the time for what a click finds.
    order = np.argsort(distances.astype(np.int16), kind="stable")
    return Matches(ids[order], distances[order].astype(np.int32))

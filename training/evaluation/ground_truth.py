"""Which items of a database are right answers to which query: by labels, or as nearest neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import faiss
import numpy as np
import numpy.typing as npt

from desktop_app.core.errors import TrainingError

__all__ = ["Labels", "Neighbours", "Relevance", "nearest"]


class Relevance(Protocol):
    """The ground truth: which items of the database are right answers to which query."""

    @property
    def shape(self) -> tuple[int, int]:
        """Queries × items."""
        ...

    def block(self, start: int, stop: int) -> npt.NDArray[np.bool_]:
        """Boolean (stop − start, items) for the queries start … stop − 1."""
        ...


@dataclass(frozen=True, slots=True)
class Labels:
    """Relevant = a shared label.

    Args:
        query: int (Q,) of one class each, or 0/1 (Q, L) for several.
        database: int (N,) or 0/1 (N, L) alike.
    """

    query: npt.NDArray[Any]
    database: npt.NDArray[Any]

    @property
    def shape(self) -> tuple[int, int]:
        """Queries × items."""
        return len(self.query), len(self.database)

    def block(self, start: int, stop: int) -> npt.NDArray[np.bool_]:
        """Boolean (stop − start, N)."""
        if self.query.ndim == 1:
            equal: npt.NDArray[np.bool_] = self.query[start:stop, None] == self.database[None, :]
            return equal
        shared: npt.NDArray[np.float32] = self.query[start:stop].astype(np.float32) @ self.database.astype(np.float32).T
        return shared > 0.5


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Relevant = listed, as the nearest neighbours in the original space are.

    Args:
        lists: int (Q, k) of positions in the database.
        items: size of the database.
    """

    lists: npt.NDArray[np.integer]
    items: int

    @property
    def shape(self) -> tuple[int, int]:
        """Queries × items."""
        return len(self.lists), self.items

    def block(self, start: int, stop: int) -> npt.NDArray[np.bool_]:
        """Boolean (stop − start, items)."""
        relevant = np.zeros((stop - start, self.items), dtype=np.bool_)
        np.put_along_axis(relevant, self.lists[start:stop], True, axis=1)
        return relevant


def nearest(query: npt.NDArray[np.float32], database: npt.NDArray[np.float32], *, count: int) -> Neighbours:
    """The `count` nearest rows of the database to each query, by Euclidean distance, exactly.

    Raises:
        TrainingError: the database has fewer rows.
    """
    if len(database) < count:
        raise TrainingError(f"the database has {len(database)} items, too few for {count} neighbours of each query")
    index = faiss.IndexFlatL2(database.shape[1])
    index.add(np.ascontiguousarray(database, dtype=np.float32))
    lists = index.search(np.ascontiguousarray(query, dtype=np.float32), count)[1]
    return Neighbours(lists, items=len(database))

"""What a data set is to the methods: items to learn from, items to ask with, items to search."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from desktop_app.core import locations
from desktop_app.core.errors import TrainingError
from training.evaluation.ground_truth import Labels, Neighbours, Relevance, nearest
from training.video.clips import Clips

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["DEFAULT_CACHE", "DataSet", "Integers", "Items", "Retrieval", "per_class", "refuse_lone_members"]

Integers: TypeAlias = npt.NDArray[np.int64]

DEFAULT_CACHE = locations.cache_folder() / "datasets"


@dataclass(frozen=True, slots=True)
class Items:
    """Some items of a data set.

    Args:
        data: vectors float32 (N, D), pictures uint8 (N, H, W, C) with C = 1 (grey) or 3 (RGB), or clips of videos.
        labels: int64 (N,) of one class each, uint8 0/1 (N, L) of several, or None.
    """

    data: npt.NDArray[Any] | Clips
    labels: npt.NDArray[Any] | None = None

    def __len__(self) -> int:
        """How many there are."""
        return len(self.data)

    @property
    def pictures(self) -> bool:
        """Whether these are pictures."""
        return self.data.ndim == 4

    @property
    def clips(self) -> bool:
        """Whether these are clips of videos."""
        return isinstance(self.data, Clips)

    def take(self, rows: Integers) -> Items:
        """The items of the given rows, in that order."""
        return Items(self.data[rows], None if self.labels is None else self.labels[rows])

    def in_company(self) -> Items:
        """Those whose class has another member here; all, where items have several labels or none."""
        if self.labels is None or self.labels.ndim != 1:
            return self
        _, place, members = np.unique(self.labels, return_inverse=True, return_counts=True)
        return self.take(np.flatnonzero(members[place] > 1))

    def sample(self, most: int, *, seed: int = 0) -> Items:
        """At most `most` items, drawn at random, in order."""
        if len(self) <= most:
            return self
        return self.take(np.sort(np.random.default_rng(seed).choice(len(self), most, replace=False)))


@dataclass(frozen=True, slots=True)
class Retrieval:
    """A data set cut for retrieval as a protocol says.

    Args:
        train: what methods learn from.
        query: what is asked with; never part of `train` or `database`.
        database: what is searched; may contain `train`.
        name: of the data set and the protocol, as `cifar10 (I)`.
        note: what must be said beside its numbers; may be empty.
        cut: N of the protocol's mAP@N; None for mAP@All.
        neighbours: if given, right answers are this many nearest neighbours by Euclidean distance of the features, and
            labels have no part in it.
        truth: int64 (Q, k), rows of the database that are right answers, where a file lists them.
        classes: the names of the labels 0, 1, …, where folders give them.
    """

    train: Items
    query: Items
    database: Items
    name: str
    note: str = ""
    cut: int | None = None
    neighbours: int | None = None
    truth: Integers | None = None
    classes: tuple[str, ...] = ()

    def sample(self, *, items: int, queries: int) -> Retrieval:
        """A small draw of everything, for trying things out; a listed ground truth gives way to nearest neighbours.

        Of a class from which the draw took one item only, nothing is learned.
        """
        database, train = self.database.sample(items), self.train.sample(items)
        if len(train) < len(self.train):
            train = train.in_company()
        neighbours = 50 if self.truth is not None else self.neighbours
        return replace(
            self,
            train=train,
            query=self.query.sample(queries),
            database=database,
            neighbours=None if neighbours is None else min(neighbours, len(database)),
            truth=None,
        )

    def relevance(self, query: npt.NDArray[np.float32], database: npt.NDArray[np.float32]) -> Relevance:
        """The ground truth.

        Args:
            query: float32 (Q, D), the features of the queries.
            database: float32 (N, D), the features of the database.

        Raises:
            TrainingError: there are neither labels nor a number of neighbours, or fewer items than neighbours.
        """
        if self.truth is not None:
            return Neighbours(self.truth, items=len(self.database))
        if self.neighbours is not None:
            return nearest(query, database, count=self.neighbours)
        if self.query.labels is None or self.database.labels is None:
            raise TrainingError(f"{self.name} has no labels to tell right answers by; choose a protocol by neighbours")
        return Labels(self.query.labels, self.database.labels)


@dataclass(frozen=True, slots=True)
class DataSet:
    """How to open one kind of data set.

    Args:
        summary: what it is and what lies at its root.
        protocols: the protocols' names, the default first, and what each does.
        open: (root, protocol, seed, cache) → the cut data set.
        needs_root: whether files must be there; else `open` makes nothing of its root.
        videos: whether its items are clips of videos.
    """

    summary: str
    protocols: Mapping[str, str]
    open: Callable[[Path, str, int, Path], Retrieval]
    needs_root: bool = True
    videos: bool = False


def per_class(labels: Integers, *counts: int, seed: int) -> tuple[Integers, ...]:
    """Disjoint sets of rows, `counts[i]` of each class in the i-th; what is left over makes the last set.

    Args:
        labels: int (N,).
        counts: how many of each class.
        seed: of the draw.

    Returns:
        one int64 array of sorted rows for each count, and one of the rest.

    Raises:
        TrainingError: a class has fewer members.
    """
    rng = np.random.default_rng(seed)
    bounds = np.cumsum(counts)
    parts: list[list[Integers]] = [[] for _ in range(len(counts) + 1)]
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        if len(rows) < bounds[-1]:
            raise TrainingError(f"class {label} has {len(rows)} members, and the protocol draws {bounds[-1]} of each")
        for part, drawn in zip(parts, np.split(rows, bounds), strict=True):
            part.append(drawn)
    return tuple(np.sort(np.concatenate(part)) for part in parts)


def refuse_lone_members(labels: Integers, names: tuple[str, ...], *, path: Path) -> None:
    """Refuse classes that cannot be asked for, since nothing else is like their only member.

    Raises:
        TrainingError: fewer than two classes, or a class with one member.
    """
    classes, members = np.unique(labels, return_counts=True)
    if len(classes) < 2:
        raise TrainingError("has one class only; two at least can be told apart", path=path)
    lone = [names[label] for label, count in zip(classes, members, strict=True) if count < 2]
    if lone:
        said = ", ".join(lone[:3]) + (f" and {len(lone) - 3} more" if len(lone) > 3 else "")
        raise TrainingError(f"a class with one member cannot be retrieved ({said}): drop it or add to it", path=path)

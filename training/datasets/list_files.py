"""Photos with several labels each: Flickr25k, NUS-WIDE, MSCOCO, as list files name them.

A list file is text; each line is a photo's path below the root, `/` between folders, then after blanks a 0 or 1 for
each of L labels: ``images/im1.jpg 0 1 0 0 1``. The root holds either

- `train.txt`, `query.txt` (or `test.txt`) and `database.txt`, cut by somebody already, or
- `all.txt`, which is cut here as the papers do (Li & van Gemert, AAAI 2021), at random by the seed.

A photo without any label is in nobody's protocol, and one that cannot be decoded in nobody's pixels: both are left
out, and the note says how many. Queries never are in the database.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop_app.core.errors import TrainingError
from training.datasets.interface import Integers, Items, Retrieval
from training.datasets.photo_folders import SIDE, left_out, stretched
from training.pictures.photos import open_photos

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from training.pictures.photos import PhotoSet

__all__ = ["COCO_CUTS", "FLICKR_CUTS", "NUS_WIDE_CUTS", "Cut", "list_protocols", "opener"]


_LINE = re.compile(r"(?P<name>.*?\S)(?P<labels>(?:\s+[01])+)\s*")


@dataclass(frozen=True, slots=True)
class Cut:
    """How a paper cuts one list of photos.

    Args:
        query: how many ask; that many of each label if `by_label`.
        train: how many of the rest, all of which is the database, are learned from; None for all of it.
        by_label: draw queries label by label.
    """

    query: int
    train: int | None
    by_label: bool = False

    def __str__(self) -> str:
        """As the table of protocols says it."""
        asking = f"{self.query:,} a label" if self.by_label else f"{self.query:,}"
        if self.train is None:
            return f"{asking} ask, the rest is learned from and searched"
        return f"{asking} ask, all others are searched, {self.train:,} of them learned from"


_GIVEN = "train.txt, query.txt (or test.txt) and database.txt as they are"
FLICKR_CUTS = {"paper": Cut(2_000, 5_000)}
NUS_WIDE_CUTS = {"I": Cut(100, None, by_label=True), "II": Cut(5_000, 10_500)}
COCO_CUTS = {"paper": Cut(5_000, 10_000)}


@dataclass(frozen=True, slots=True)
class _Listed:
    names: tuple[str, ...]
    labels: npt.NDArray[np.uint8]

    def take(self, rows: Integers) -> _Listed:
        return _Listed(tuple(self.names[row] for row in rows), self.labels[rows])


def list_protocols(cuts: dict[str, Cut]) -> dict[str, str]:
    """The protocols' names and what they do; all but `given` cut `all.txt`."""
    return {**{name: str(cut) for name, cut in cuts.items()}, "given": _GIVEN}


def opener(kind: str, cuts: dict[str, Cut]) -> Callable[[Path, str, int, Path], Retrieval]:
    """What opens the list files of one data set, whose name is `kind`."""

    def open_lists(root: Path, protocol: str, seed: int, cache: Path) -> Retrieval:
        if protocol == "given":
            asking = root / "query.txt" if (root / "query.txt").exists() else root / "test.txt"
            parts = [_read(path) for path in (root / "train.txt", asking, root / "database.txt")]
        else:
            parts = _divide(_read(root / "all.txt"), cuts[protocol], seed=seed, path=root / "all.txt")
        if len({part.labels.shape[1] for part in parts}) > 1:
            raise TrainingError("holds lists with different numbers of labels", path=root)
        both = set(parts[1].names) & {*parts[0].names, *parts[2].names}
        if both:
            raise TrainingError(f"{len(both)} queries are in the database or learned from ({min(both)})", path=root)
        photos = open_photos([root], cache=cache, short_side=SIDE)
        place = {name: row for row, name in enumerate(photos.names)}
        train, query, database = (_load(part, photos, place, root=root, cache=cache) for part in parts)
        wanted = {name for part in parts for name in part.names}
        note = left_out(tuple(sorted(wanted - place.keys())), reason="missing or damaged")
        return Retrieval(train, query, database, f"{kind} ({protocol})", note)

    return open_lists


def _read(path: Path) -> _Listed:
    try:
        lines = [_LINE.fullmatch(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise TrainingError(f"cannot be read as a list of photos ({error})", path=path) from None
    parsed = [(line["name"], line["labels"].split()) for line in lines if line is not None]
    if not parsed or len(parsed) < len(lines) or len({len(labels) for _, labels in parsed}) > 1:
        raise TrainingError("does not name a photo and the same number of labels, 0 or 1, on each line", path=path)
    labels = np.array([labels for _, labels in parsed]) == "1"
    listed = _Listed(tuple(name for name, _ in parsed), labels.astype(np.uint8))
    return listed.take(np.flatnonzero(listed.labels.any(axis=1)))


def _divide(everything: _Listed, cut: Cut, *, seed: int, path: Path) -> list[_Listed]:
    rng = np.random.default_rng(seed)
    if cut.by_label:
        asking = _draw_by_label(everything.labels, cut.query, rng=rng, path=path)
    else:
        asking = rng.permutation(len(everything.names))[: cut.query]
    rest = rng.permutation(np.setdiff1d(np.arange(len(everything.names)), asking))
    train = rest if cut.train is None else rest[: cut.train]
    if len(asking) < cut.query or len(train) < (cut.train or 1):
        raise TrainingError(f"lists {len(everything.names)} photos with labels, too few for: {cut}", path=path)
    return [everything.take(np.sort(rows)) for rows in (train, asking, rest)]


def _draw_by_label(
    labels: npt.NDArray[np.uint8], count: int, *, rng: np.random.Generator, path: Path
) -> npt.NDArray[np.int64]:
    """`count` of each label, no photo twice; the rarest label draws first, so that others leave it enough."""
    free = np.ones(len(labels), dtype=np.bool_)
    for label in np.argsort(labels.sum(axis=0), kind="stable"):
        having = np.flatnonzero(free & (labels[:, label] == 1))
        if len(having) < count:
            raise TrainingError(f"has {len(having)} photos for label {label + 1}; {count} must ask", path=path)
        free[rng.permutation(having)[:count]] = False
    return np.flatnonzero(~free)


def _load(part: _Listed, photos: PhotoSet, place: dict[str, int], *, root: Path, cache: Path) -> Items:
    there = np.array([row for row, name in enumerate(part.names) if name in place], dtype=np.int64)
    if not len(there):
        raise TrainingError("holds none of the photos that a list names", path=root)
    chosen = photos.subset([place[part.names[row]] for row in there])
    return Items(stretched(chosen, cache=cache), part.labels[there])

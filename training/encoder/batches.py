"""What a step of training learns from: photos, drawn at random, and views and edited copies of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop_app.core.images import fit
from training.pictures.augment import copies, crops
from training.pictures.blank import blank_pictures
from training.pictures.judged_pairs import Pairs

if TYPE_CHECKING:
    from training.encoder.stages import TrainingStage
    from training.pictures.photos import PhotoSet

__all__ = ["Batch", "Batches", "most_judgements"]

_JUDGEMENTS = 4  # judged pairs a batch, at most one for this many photos


@dataclass(frozen=True, slots=True)
class Batch:
    """Photos' numbers (N,), views of them, and for tuning edited copies: uint8 (N, S, S, 3); judged pairs of others.

    Views and copies of B blank pictures, which have no number, may follow those of the photos: (N + B, S, S, 3).

    Attributes:
        judged: uint8 (2P, S, S, 3), the first photos of the pairs, then the second ones.
    """

    numbers: npt.NDArray[np.int64]
    views: npt.NDArray[np.uint8]
    copies: npt.NDArray[np.uint8] | None = None
    pairs: Pairs = field(default_factory=Pairs.none)
    judged: npt.NDArray[np.uint8] | None = None


class Batches:
    """Where they are drawn from.

    Args:
        photos: to learn from.
        pairs: of them that a person judged.
    """

    def __init__(self, photos: PhotoSet, pairs: Pairs) -> None:
        self._photos, self._pairs = photos, pairs

    def draw(
        self, stage: TrainingStage, *, look_alikes: npt.NDArray[np.int64] | None, rng: np.random.Generator
    ) -> Batch:
        """What the next step learns from; `look_alikes`, (N, count), are for stages that take photos in groups."""
        numbers = _choose(stage, len(self._photos), look_alikes, rng)
        if stage.kind != "tune":
            return Batch(numbers, self._crops(stage, numbers, rng))
        whole, cropped = rng.random() < stage.whole_views, rng.random() < stage.cropped_copies
        views = self._whole(stage, numbers) if whole else self._crops(stage, numbers, rng)
        edited = (
            self._crops(stage, numbers, rng) if cropped else copies(self._photos, numbers, side=stage.side, rng=rng)
        )
        if stage.blank:
            blanks = blank_pictures(stage.blank, seed=int(rng.integers(1, 2**31)))
            # Cut only: most edits would leave nothing of them.
            cuts = (
                crops(blanks, range(stage.blank), side=stage.side, smallest=stage.smallest, rng=rng) for _ in range(2)
            )
            views, edited = (np.concatenate(both) for both in zip((views, edited), cuts, strict=True))
        if not len(self._pairs):
            return Batch(numbers, views, edited)
        count = min(most_judgements(stage), len(self._pairs))
        some = rng.choice(len(self._pairs), count, replace=False)
        pairs = Pairs(self._pairs.rows[some], self._pairs.same[some])
        both = pairs.rows.T.ravel()
        return Batch(numbers, views, edited, pairs, judged=self._crops(stage, both, rng))

    def _crops(
        self, stage: TrainingStage, numbers: npt.NDArray[np.int64], rng: np.random.Generator
    ) -> npt.NDArray[np.uint8]:
        return crops(self._photos, numbers, side=stage.drawn_side, smallest=stage.smallest, rng=rng)

    def _whole(self, stage: TrainingStage, numbers: npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
        return np.stack([fit(self._photos[number], side=stage.side, rule="stretch") for number in numbers.tolist()])


def most_judgements(stage: TrainingStage) -> int:
    """How many judged pairs a batch of a stage has at most."""
    return max(1, stage.batch // _JUDGEMENTS)


def _choose(
    stage: TrainingStage, photos: int, look_alikes: npt.NDArray[np.int64] | None, rng: np.random.Generator
) -> npt.NDArray[np.int64]:
    """Numbers (batch,) of photos, in groups of `stage.alike` neighbours."""
    if stage.alike == 1 or look_alikes is None:
        return rng.integers(photos, size=stage.batch)
    first = rng.integers(photos, size=-(-stage.batch // stage.alike))
    beside = [rng.choice(look_alikes[number], stage.alike - 1, replace=False) for number in first.tolist()]
    return np.column_stack([first, np.stack(beside)]).ravel()[: stage.batch]

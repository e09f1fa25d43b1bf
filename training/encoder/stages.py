"""The stages of a course of training, as recipes name them, and how a course stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias, get_args

from training.encoder.tuning_losses import TuningWeights

__all__ = ["KINDS", "StageKind", "TrainingStage", "TrainingStep"]

StageKind: TypeAlias = Literal["blocks", "chain", "pooled", "tune"]

KINDS: tuple[StageKind, ...] = get_args(StageKind)
"""In the order in which a network from random weights needs them."""


@dataclass(frozen=True, slots=True)
class TrainingStage:
    """A stretch of training.

    Attributes:
        kind: `blocks`, `chain`, `pooled` or `tune`.
        minutes: of wall time.
        side: of the pictures, pixels, a multiple of 32.
        batch: photos a step.
        rate: Adam's highest learning rate, reached after 2 % of the time, then falling to 0 as a cosine.
        norm_factor: how many times as high for batch norm; None: three in `blocks` and `chain`, else one.
        betas: Adam's.
        clip: the largest norm of a step's gradient; None: any.
        smallest: least share of a photo's area in a crop.
        jitter: strength of brightness, contrast and saturation changes.
        mix: share of the batches that are blended in pairs (not in `tune`).
        teacher_side: of the pictures that the pooled teacher sees; None: those of the student (`pooled`).
        whole: the pooled teacher sees each photo whole and once, before the stage, instead of every view, which
            must show nearly all of the photo then (`pooled`; no `mix`).
        chain: weight of what `chain` learns from the map teacher, with its `taps`, beside the features (`pooled`).
        early: of units before this number, which cost most, only every `early_every`-th step is learned, once
            `early_until` of the time is over (`blocks`). 0: they learn at every step, from a quarter of the batch.
        taps: numbers of the units whose maps count; none: all maps of at most 24 pixels a side (`chain`).
        cosine: weight of the pooled features' direction (`chain`, `pooled`).
        relations: weight of the batch's cosines to each other (`pooled`).
        fitted: the projections of the units before this number are fitted to the teacher's maps by least squares as
            the stage begins (`chain`), see :mod:`training.encoder.projection_fit`.
        averaged: the stage ends with a running average of its weights, which keeps this share of itself at each
            step; 0: with the weights of the last step.
        frozen: how many units from the first on stay as they are.
        start_heads: begin with heads from ITQ on the photos' embeddings (`tune`), or go on with those there are.
        neighbours: how many photos the targets are drawn towards (`tune`), see :mod:`training.encoder.targets`.
        alike: photos of a batch come in groups of this many that look alike (`tune`): the hardest to tell apart.
        whole_views: share of the batches whose views are whole photos instead of crops (`tune`).
        cropped_copies: share of the batches whose copies are crops instead of edited copies (`tune`).
        blank: pictures with next to nothing in them, drawn again beside the photos of a batch (`tune`).
        weights: of the parts of the loss (`tune`).
    """

    kind: StageKind
    minutes: float
    side: int = 160
    batch: int = 32
    rate: float = 2e-2
    norm_factor: float | None = None
    betas: tuple[float, float] = (0.9, 0.999)
    clip: float | None = None
    smallest: float = 0.25
    jitter: float = 0.3
    mix: float = 0.25
    teacher_side: int | None = None
    whole: bool = False
    chain: float = 0.0
    early: int = 0
    early_every: int = 3
    early_until: float = 0.12
    taps: tuple[int, ...] = ()
    cosine: float = 1.0
    relations: float = 2.0
    fitted: int = 0
    averaged: float = 0.0
    frozen: int = 0
    start_heads: bool = False
    neighbours: int = 30
    alike: int = 1
    whole_views: float = 0.0
    cropped_copies: float = 0.0
    blank: int = 0
    weights: TuningWeights = field(default_factory=TuningWeights)

    @property
    def drawn_side(self) -> int:
        """The side of the pictures as they are drawn, pixels: the largest that somebody looks at."""
        return self.side if self.whole else max(self.side, self.teacher_side or 0)

    def learns(self, unit: int, *, done: float, step: int) -> bool:
        """Whether a unit learns at this step of `blocks`, when a share `done` of the time is over."""
        if unit < self.frozen:
            return False
        return unit >= self.early or done <= self.early_until or step % self.early_every == 0


@dataclass(frozen=True, slots=True)
class TrainingStep:
    """How training stands: stage number, share of it done, mean loss since the last report, photos a second."""

    stage: int
    progress: float
    loss: float
    rate: float

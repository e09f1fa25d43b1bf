"""A course of training: stages one after the other, each for a number of minutes, that can be stopped and gone on with.

Stages are of three kinds, in the order in which a network from random weights needs them: `blocks` and `chain`
(:mod:`training.distillation`), then `tune` (:mod:`training.tuning`).
"""

from __future__ import annotations

import math
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from desktop_app.core.errors import BugError, TrainingError
from training.augment import as_input, copies, crops, jitter, mix
from training.distillation import block_loss, chain_loss, pooled
from training.heads import embed, start_heads
from training.targets import look_alikes, smooth, teacher_features
from training.trunk import Trunk
from training.tuning import TuningWeights, tuning_loss

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from training.network import EncoderNetwork
    from training.photos import PhotoSet
    from training.teacher import Teacher

__all__ = ["Course", "Stage", "Step"]

# Gains and shifts of batch norm must travel as far as the maps' own means and deviations, weights need not.
_NORM_RATE = 3.0
_START_PHOTOS = 4000
_TARGET_POWER = 1.0
_LOOK_ALIKES = 16


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of training.

    Attributes:
        kind: `blocks`, `chain` or `tune`.
        minutes: of wall time.
        side: of the pictures, pixels, a multiple of 32.
        batch: photos a step.
        rate: Adam's highest learning rate, reached after 2 % of the time, then falling to 0 as a cosine; three
            times as high for batch norm, except in `tune`.
        smallest: least share of a photo's area in a crop.
        jitter: strength of brightness, contrast and saturation changes.
        mix: share of the batches that are blended in pairs (not in `tune`).
        cosine: weight of the pooled features' direction (`chain`).
        frozen: how many units from the first on stay as they are (`chain`, `tune`).
        start_heads: begin with heads from ITQ on the photos' embeddings (`tune`), or go on with those there are.
        neighbours: how many photos the targets are drawn towards (`tune`), see :mod:`training.targets`.
        alike: photos of a batch come in groups of so many that look alike (`tune`): the hardest to tell apart.
        weights: of the parts of the loss (`tune`).
    """

    kind: Literal["blocks", "chain", "tune"]
    minutes: float
    side: int = 160
    batch: int = 32
    rate: float = 2e-2
    smallest: float = 0.25
    jitter: float = 0.3
    mix: float = 0.25
    cosine: float = 1.0
    frozen: int = 0
    start_heads: bool = False
    neighbours: int = 30
    alike: int = 1
    weights: TuningWeights = field(default_factory=TuningWeights)


@dataclass(frozen=True, slots=True)
class Step:
    """How training stands: stage number, share of it done, mean loss since the last report, photos a second."""

    stage: int
    progress: float
    loss: float
    rate: float


@dataclass(frozen=True, slots=True)
class _Batch:
    """Photos' numbers (N,), views of them, and for tuning edited copies: uint8 (N, S, S, 3)."""

    numbers: npt.NDArray[np.int64]
    views: npt.NDArray[np.uint8]
    copies: npt.NDArray[np.uint8] | None


class Course:
    """Training in progress: the network, the optimiser, and where in the stages it stands."""

    def __init__(
        self,
        network: EncoderNetwork,
        *,
        teacher: Teacher,
        photos: PhotoSet,
        stages: Sequence[Stage],
        seed: int = 0,
        device: str = "cpu",
    ) -> None:
        self._device = torch.device(device)
        self.network = network.to(self._device).to(memory_format=torch.channels_last)
        self._teacher = teacher.to(self._device)
        self._photos = photos
        self._stages = tuple(stages)
        self._stage = 0
        self._optimiser = self._new_optimiser()
        self._elapsed = 0.0
        self._centre: Tensor | None = None
        self._targets: Tensor | None = None
        self._look_alikes: npt.NDArray[np.int64] | None = None
        self._rng = np.random.default_rng(seed)

    @property
    def _trunk(self) -> Trunk:
        if not isinstance(self.network.trunk, Trunk):
            raise TrainingError("these stages need a trunk of units; another backbone can only have its heads fitted")
        return self.network.trunk

    def run(self, *, report_every: float = 20.0) -> Iterator[Step]:
        """Train to the end of the last stage, yielding where it stands every `report_every` seconds.

        Raises:
            TrainingError: the loss is no longer a finite number.
        """
        while self._stage < len(self._stages):
            yield from self._run_stage(self._stages[self._stage], report_every=report_every)
            self._stage += 1
            self._elapsed = 0.0
            self._optimiser = self._new_optimiser()

    def save(self, file: Path) -> None:
        """Write everything that `load` needs to go on; the old file stays until the new one is complete."""
        partial = file.with_suffix(".partial")
        torch.save(
            {
                "shape": asdict(self._trunk.shape),
                "heads": self.network.bits,
                "network": self.network.state_dict(),
                "optimiser": self._optimiser.state_dict(),
                "centre": self._centre,
                "targets": self._targets,
                "look_alikes": None if self._look_alikes is None else torch.from_numpy(self._look_alikes),
                "stage": self._stage,
                "elapsed": self._elapsed,
            },
            partial,
        )
        partial.replace(file)

    def load(self, file: Path) -> None:
        """Go on from where `save` was called; crops are drawn anew."""
        state: dict[str, Any] = torch.load(file, map_location=self._device, weights_only=True)
        self.network.load_state_dict(state["network"])
        self._centre, self._targets = state["centre"], state["targets"]
        self._look_alikes = None if state["look_alikes"] is None else state["look_alikes"].cpu().numpy()
        self._stage, self._elapsed = state["stage"], state["elapsed"]
        self._optimiser = self._new_optimiser()
        self._optimiser.load_state_dict(state["optimiser"])
        self._rng = np.random.default_rng([self._stage, int(1000 * self._elapsed)])

    def _run_stage(self, stage: Stage, *, report_every: float) -> Iterator[Step]:
        self._prepare(stage)
        losses: list[Tensor] = []
        last = reported = time.monotonic()
        # One thread draws the next batch while this one is learned: Pillow lets other threads run.
        with ThreadPoolExecutor(1) as loader:
            batch = loader.submit(self._draw, stage)
            while self._elapsed < 60.0 * stage.minutes:
                drawn = batch.result()
                batch = loader.submit(self._draw, stage)
                losses.append(self._learn(stage, drawn))
                now = time.monotonic()
                self._elapsed += now - last
                last = now
                if now - reported > report_every or self._elapsed >= 60.0 * stage.minutes:
                    yield self._report(stage, losses, seconds=now - reported)
                    losses, last = [], time.monotonic()
                    reported = last

    def _new_optimiser(self) -> torch.optim.Optimizer:
        tuning = self._stage >= len(self._stages) or self._stages[self._stage].kind == "tune"
        weights = [parameter for parameter in self.network.parameters() if parameter.ndim > 1]
        norms = [parameter for parameter in self.network.parameters() if parameter.ndim == 1]
        groups = [
            {"params": weights, "factor": 1.0},
            {"params": norms, "factor": 1.0 if tuning else _NORM_RATE},
        ]
        return torch.optim.Adam(groups, fused=True)

    def _prepare(self, stage: Stage) -> None:
        trunk = self._trunk
        trunk.train()
        for unit in list(trunk.units)[: stage.frozen]:
            unit.eval()
        if stage.kind != "tune":
            return
        # Batch statistics of photos and edited copies are not those of the photos that will be encoded.
        trunk.eval()
        if self._targets is None:
            features = teacher_features(self._teacher, self._photos)
            self._centre = torch.from_numpy(features.mean(axis=0)).to(self._device)
            targets = smooth(features, neighbours=min(stage.neighbours, len(self._photos)), power=_TARGET_POWER)
            self._targets = torch.from_numpy(targets).to(self._device, torch.float16)
            self._look_alikes = look_alikes(features, count=min(_LOOK_ALIKES, len(self._photos) - 1))
        if stage.start_heads and self._elapsed == 0.0:
            start_heads(self.network, embed(trunk, self._photos.sample(_START_PHOTOS), side=stage.side))

    def _report(self, stage: Stage, losses: Sequence[Tensor], *, seconds: float) -> Step:
        loss = float(torch.stack(list(losses)).mean())
        if not math.isfinite(loss):
            raise TrainingError(f"the loss became {loss}; use a lower rate")
        progress = min(1.0, self._elapsed / (60.0 * stage.minutes))
        return Step(self._stage, progress, loss, len(losses) * stage.batch / seconds)

    def _learn(self, stage: Stage, batch: _Batch) -> Tensor:
        done = self._elapsed / (60.0 * stage.minutes)
        rate = stage.rate * min(1.0, done / 0.02 + 0.02) * 0.5 * (1.0 + math.cos(math.pi * min(done, 1.0)))
        for group in self._optimiser.param_groups:
            group["lr"] = rate * group["factor"]
        loss = self._tune(stage, batch) if stage.kind == "tune" else self._distil(stage, batch)
        self._optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        return loss.detach()

    def _draw(self, stage: Stage) -> _Batch:
        numbers = self._choose(stage)
        views = crops(self._photos, numbers, side=stage.side, smallest=stage.smallest, rng=self._rng)
        if stage.kind != "tune":
            return _Batch(numbers, views, None)
        return _Batch(numbers, views, copies(self._photos, numbers, side=stage.side, rng=self._rng))

    def _choose(self, stage: Stage) -> npt.NDArray[np.int64]:
        """Numbers (batch,) of photos, in groups of `stage.alike` neighbours."""
        if stage.alike == 1 or self._look_alikes is None:
            return self._rng.integers(len(self._photos), size=stage.batch)
        first = self._rng.integers(len(self._photos), size=-(-stage.batch // stage.alike))
        beside = [
            self._rng.choice(self._look_alikes[number], stage.alike - 1, replace=False) for number in first.tolist()
        ]
        return np.column_stack([first, np.stack(beside)]).ravel()[: stage.batch]

    def _distil(self, stage: Stage, batch: _Batch) -> Tensor:
        image = jitter(as_input(batch.views).to(self._device), strength=stage.jitter)
        if self._rng.random() < stage.mix:
            image = mix(image)
        with torch.no_grad():
            maps = self._teacher(image.to(torch.bfloat16))
            mean = pooled(maps[-1]).mean(dim=0)
            self._centre = mean if self._centre is None else torch.lerp(self._centre, mean, 0.01)
        with torch.autocast(self._device.type, dtype=torch.bfloat16):
            if stage.kind == "blocks":
                return block_loss(self._trunk, image, maps)
            return chain_loss(self._trunk, image, maps, centre=self._centre, cosine=stage.cosine, frozen=stage.frozen)

    def _tune(self, stage: Stage, batch: _Batch) -> Tensor:
        if batch.copies is None or self._targets is None or self._centre is None:
            raise BugError("a tuning stage was not prepared")
        image = jitter(as_input(batch.views).to(self._device), strength=stage.jitter)
        both = torch.cat([image, as_input(batch.copies).to(self._device)])
        with torch.autocast(self._device.type, dtype=torch.bfloat16):
            embedding = self._trunk(both.contiguous(memory_format=torch.channels_last), frozen=stage.frozen)
        embedding = embedding.float()
        return tuning_loss(
            embedding,
            self.network.values(embedding),
            self._targets[torch.from_numpy(batch.numbers).to(self._device)].float(),
            centre=self._centre,
            weights=stage.weights,
        )

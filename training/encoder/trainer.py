"""A course of training: stages one after the other, each for a number of minutes, that can be stopped and gone on with.

Stages are of four kinds, in the order in which a network from random weights needs them: `blocks`, `chain` and
`pooled` (:mod:`training.encoder.distiller`), then `tune` (:mod:`training.encoder.tuner`).
All but the last need a teacher: a network that sees already can tune towards its own features.
"""

from __future__ import annotations

import io
import math
import pickle
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from training.encoder.backbones import Backbone
from training.encoder.batches import Batches
from training.encoder.distiller import Distiller
from training.encoder.joined_trunk import JoinedTrunk, describe_trunk
from training.encoder.optimiser import adam, set_rate
from training.encoder.stages import TrainingStage, TrainingStep
from training.encoder.trunk import Trunk
from training.encoder.tuner import Tuner
from training.pictures.augment import as_input
from training.pictures.judged_pairs import Pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from torch import nn

    from training.encoder.batches import Batch
    from training.encoder.network import EncoderNetwork
    from training.encoder.targets import SamePicture
    from training.encoder.teacher import Teacher
    from training.encoder.teachers import PooledTeacher
    from training.pictures.photos import PhotoSet

__all__ = ["Trainer", "TrainingStage", "TrainingStep"]

_LEVEL_BATCHES = 6  # that show the teacher's levels
_CENTRE_BATCHES = 15  # that show where the pooled teacher's features lie
_FIT_BATCHES = 27  # whose maps projections are fitted to: about 640 photos


class Trainer:
    """Training in progress: the network, the optimiser, and where in the stages it stands.

    Args:
        network: what learns.
        photos: N of them, to learn from.
        teacher: whose maps are learned; without one, `tune` draws the network towards what it sees at the start.
        pooled_teacher: whose features of whole pictures are learned (`pooled`).
        features: float32 (N, D) of the photos, which `tune` makes its targets of, where they are known already.
        same: what else tells that photos may be the same picture, and do not count as look-alikes in `tune`.
        pairs: what a person said about pairs of the photos; learned in `tune`.
        held_out: names of the sources that are not among the photos; kept in checkpoints, for the encoder's card.
        dtype: float32 or bfloat16; None: the faster one.

    Raises:
        TrainingError: a stage needs a teacher, or a trunk of units.
    """

    def __init__(
        self,
        network: EncoderNetwork,
        *,
        photos: PhotoSet,
        stages: Sequence[TrainingStage],
        teacher: Teacher | None = None,
        pooled_teacher: PooledTeacher | None = None,
        features: npt.NDArray[np.float32] | None = None,
        same: SamePicture | None = None,
        pairs: Pairs | None = None,
        held_out: Sequence[str] = (),
        seed: int = 0,
        device: str = "cpu",
        dtype: torch.dtype | None = None,
    ) -> None:
        _check(stages, network, teacher, pooled_teacher)
        self._device = torch.device(device)
        self.network = network.to(self._device).to(memory_format=torch.channels_last)
        self._teacher = teacher.to(self._device) if teacher is not None else None
        self._dtype = dtype
        self._distiller = Distiller(
            network.trunk, teacher=self._teacher, pooled_teacher=pooled_teacher, device=self._device, dtype=dtype
        )
        self._tuner = Tuner(
            network,
            photos,
            teacher=self._teacher,
            features=features,
            same=same,
            device=self._device,
            dtype=dtype,
        )
        self._held_out = tuple(held_out)
        self._photos = photos
        self._batches = Batches(photos, pairs or Pairs.none())
        self._stages = tuple(stages)
        self._stage = 0
        self._optimiser = self._new_optimiser()
        self._average = self._new_average()
        self._elapsed = 0.0
        self._rng = np.random.default_rng(seed)

    def run(self, *, report_every: float = 20.0) -> Iterator[TrainingStep]:
        """Train to the end of the last stage, yielding where it stands every `report_every` seconds.

        Raises:
            TrainingError: the loss is no longer a finite number.
        """
        while self._stage < len(self._stages):
            yield from self._run_stage(self._stages[self._stage], report_every=report_every)
            if self._average is not None:
                self.network.load_state_dict(self._average.module.state_dict())
            self._stage += 1
            self._elapsed = 0.0
            self._optimiser, self._average = self._new_optimiser(), self._new_average()

    def save(self, file: Path) -> None:
        """Write everything that `load` needs to go on; the old file stays until the new one is complete.

        Raises:
            OSError: it cannot be written; the old file stays.
        """
        content = io.BytesIO()  # PyTorch's own writer takes a full disk for an error of ours
        torch.save(
            {
                **_description(self.network.trunk),
                "heads": self.network.bits,
                "network": self.network.state_dict(),
                "held out": list(self._held_out),
                "distiller": self._distiller.state(),
                "optimiser": self._optimiser.state_dict(),
                "average": None if self._average is None else self._average.state_dict(),
                **self._tuner.state(),
                "stage": self._stage,
                "elapsed": self._elapsed,
            },
            content,
        )
        with draft_of(file) as draft:
            draft.write_bytes(content.getbuffer())

    def load(self, file: Path) -> None:
        """Go on from where `save` was called; crops are drawn again.

        Raises:
            TrainingError: the file is damaged, or of another network.
        """
        try:
            state: dict[str, Any] = torch.load(file, map_location=self._device, weights_only=True)
            self.network.load_state_dict(state["network"])
            self._tuner.go_on(state)
            self._stage, self._elapsed = state["stage"], state["elapsed"]
            self._distiller.go_on(state["distiller"])
            self._optimiser = self._new_optimiser()
            self._optimiser.load_state_dict(state["optimiser"])
            self._average = self._new_average()
            if self._average is not None:
                self._average.load_state_dict(state["average"])
        except (RuntimeError, ValueError, KeyError, TypeError, EOFError, pickle.UnpicklingError):
            raise TrainingError("is not a checkpoint of this training; delete it to begin again", path=file) from None
        self._rng = np.random.default_rng([self._stage, int(1000 * self._elapsed)])

    def _run_stage(self, stage: TrainingStage, *, report_every: float) -> Iterator[TrainingStep]:
        self._prepare(stage)
        losses: list[Tensor] = []
        last = reported = time.monotonic()
        # One thread draws the next batch while this one is learned: Pillow lets other threads run.
        with ThreadPoolExecutor(1) as loader:
            batch = loader.submit(self._drawn, stage)
            while self._elapsed < 60.0 * stage.minutes:
                drawn = batch.result()
                batch = loader.submit(self._drawn, stage)
                losses.append(self._learn(stage, drawn))
                now = time.monotonic()
                self._elapsed += now - last
                last = now
                if now - reported > report_every or self._elapsed >= 60.0 * stage.minutes:
                    yield self._report(stage, losses, seconds=now - reported)
                    losses, last = [], time.monotonic()
                    reported = last

    def _new_optimiser(self) -> torch.optim.Optimizer:
        stage = self._stages[min(self._stage, len(self._stages) - 1)] if self._stages else TrainingStage("tune", 0)
        if stage.kind == "pooled":
            return adam(self.network, stage, beside=self._distiller.projection)
        return adam(self.network, stage)

    def _new_average(self) -> AveragedModel | None:
        averaged = self._stages[self._stage].averaged if self._stage < len(self._stages) else 0.0
        if not averaged:
            return None
        running = get_ema_multi_avg_fn(averaged)  # type: ignore[no-untyped-call]
        return AveragedModel(self.network, multi_avg_fn=running, use_buffers=True)

    def _prepare(self, stage: TrainingStage) -> None:
        self._set_training(stage)
        if stage.kind == "pooled":
            self._distiller.look(stage, (as_input(self._drawn(stage).views) for _ in range(_CENTRE_BATCHES)))
            if stage.whole:
                self._distiller.ask(stage, self._photos)
        learned = any(earlier.kind == "blocks" for earlier in self._stages[: self._stage])
        if stage.kind == "blocks" and self._elapsed == 0.0 and not learned:
            self._distiller.calibrate(stage, (as_input(self._drawn(stage).views) for _ in range(_LEVEL_BATCHES)))
        if stage.kind == "chain" and stage.fitted and self._elapsed == 0.0:
            self._distiller.fit(stage, (as_input(self._drawn(stage).views) for _ in range(_FIT_BATCHES)))
            self._set_training(stage)
        if stage.kind == "tune":
            self._tuner.prepare(stage, begins=self._elapsed == 0.0)

    def _drawn(self, stage: TrainingStage) -> Batch:
        return self._batches.draw(stage, look_alikes=self._tuner.look_alikes, rng=self._rng)

    def _set_training(self, stage: TrainingStage) -> None:
        """Units that learn into training mode, frozen ones not."""
        self.network.trunk.train()
        for number, unit in enumerate(_units(self.network.trunk)):
            unit.requires_grad_(number >= stage.frozen)
            unit.train(number >= stage.frozen)

    def _report(self, stage: TrainingStage, losses: Sequence[Tensor], *, seconds: float) -> TrainingStep:
        loss = float(torch.stack(list(losses)).mean())
        if not math.isfinite(loss):
            raise TrainingError(f"the loss became {loss}; use a lower rate")
        progress = min(1.0, self._elapsed / (60.0 * stage.minutes))
        return TrainingStep(self._stage, progress, loss, len(losses) * stage.batch / seconds)

    def _learn(self, stage: TrainingStage, batch: Batch) -> Tensor:
        done = self._elapsed / (60.0 * stage.minutes)
        set_rate(self._optimiser, stage.rate, done=done)
        self._optimiser.zero_grad()
        if stage.kind == "tune":
            loss = self._tuner.loss(stage, batch)
            loss.backward()  # type: ignore[no-untyped-call]
        else:
            loss = self._distiller.learn(stage, as_input(batch.views), numbers=batch.numbers, done=done, rng=self._rng)
        if stage.clip is not None:
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), stage.clip)
        self._optimiser.step()
        if self._average is not None:
            self._average.update_parameters(self.network)
        return loss.detach()


def _check(
    stages: Sequence[TrainingStage],
    network: EncoderNetwork,
    teacher: Teacher | None,
    pooled_teacher: PooledTeacher | None,
) -> None:
    kinds = {stage.kind for stage in stages}
    if kinds & {"blocks", "chain", "pooled"} and not isinstance(network.trunk, Trunk):
        raise TrainingError("blocks, chain and pooled need a trunk of units; a published network can only be tuned")
    if kinds & {"blocks", "chain"} and teacher is None:
        raise TrainingError("blocks and chain need a teacher")
    if "pooled" in kinds and pooled_teacher is None:
        raise TrainingError("pooled needs a pooled_teacher")
    for number, stage in enumerate(stages):
        if stage.chain and teacher is None:
            raise TrainingError(f"stage {number} learns from maps too, and needs a teacher")
        if stage.whole and stage.mix:
            raise TrainingError(f"stage {number} asks the teacher for whole photos, so none can be blended: mix = 0")
        units = len(_units(network.trunk))
        if stage.taps and not stage.frozen <= max(stage.taps) < units:
            raise TrainingError(
                f"stage {number} takes maps up to that of unit {max(stage.taps)}; the units that learn are "
                f"{stage.frozen} to {units - 1}"
            )


def _units(trunk: nn.Module) -> list[nn.Module]:
    """What `TrainingStage.frozen` counts: units, those of joined trunks by depth; published parts from pixels on."""
    if isinstance(trunk, Trunk):
        return list(trunk.units)
    if isinstance(trunk, JoinedTrunk):
        return list(trunk.levels())
    inner = trunk.network if isinstance(trunk, Backbone) else trunk
    features = getattr(inner, "features", None)
    return list((features if features is not None else inner).children())


def _description(trunk: nn.Module) -> dict[str, Any]:
    """What a checkpoint says of its trunk, for `heads --start`."""
    if isinstance(trunk, Trunk | JoinedTrunk):
        return {"shape": describe_trunk(trunk)}
    return {"backbone": trunk.name} if isinstance(trunk, Backbone) else {}

"""How a whole encoder is tuned for retrieval, a step at a time: the targets of its photos, and what it gets wrong.

The parts of the loss are those of :mod:`training.encoder.tuning_losses`, the targets of
:mod:`training.encoder.targets`.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from desktop_app.core.errors import BugError
from training.encoder.arithmetic import arithmetic
from training.encoder.batches import Batch, most_judgements
from training.encoder.embedding import embed
from training.encoder.heads import start_heads
from training.encoder.targets import look_alikes, smooth, teacher_features
from training.encoder.tuning_losses import judgement_loss, tuning_loss
from training.pictures.augment import as_input, jitter

if TYPE_CHECKING:
    from torch import nn

    from training.encoder.network import EncoderNetwork
    from training.encoder.stages import TrainingStage
    from training.encoder.targets import SamePicture
    from training.encoder.teacher import Teacher
    from training.pictures.photos import PhotoSet

__all__ = ["Tuner"]

_START_PHOTOS = 4000
_TARGET_POWER = 1.0
_LOOK_ALIKES = 16
_STEADY_EVERY = 2  # of the views are compared with what they were: each costs another pass


class Tuner:
    """The network that is tuned, and the directions that its photos' embeddings should have.

    Args:
        network: what learns.
        photos: N of them.
        teacher: whose features are the targets; None: what the network sees at the start.
        features: float32 (N, D) of the photos instead, where they are known already.
        same: what else tells that photos may be the same picture, and do not count as look-alikes.
        dtype: float32 or bfloat16; None: the faster one.

    Attributes:
        look_alikes: int64 (N, count) of each photo, see :func:`training.encoder.targets.look_alikes`; None at first.
    """

    def __init__(
        self,
        network: EncoderNetwork,
        photos: PhotoSet,
        *,
        teacher: Teacher | None,
        features: npt.NDArray[np.float32] | None,
        same: SamePicture | None,
        device: torch.device,
        dtype: torch.dtype | None,
    ) -> None:
        self._network, self._photos, self._teacher, self._features = network, photos, teacher, features
        self._same, self._device, self._dtype = same, device, dtype
        self._centre: Tensor | None = None
        self._targets: Tensor | None = None
        self._before: nn.Module | None = None
        self._known_before: dict[str, Tensor] | None = None
        self.look_alikes: npt.NDArray[np.int64] | None = None

    def state(self) -> dict[str, Any]:
        """What a checkpoint must hold."""
        known = self.look_alikes
        return {
            "centre": self._centre,
            "targets": self._targets,
            "look_alikes": None if known is None else torch.from_numpy(known),
            "before": None if self._before is None else self._before.state_dict(),
        }

    def go_on(self, state: dict[str, Any]) -> None:
        """Take over what `state` gave."""
        self._centre, self._targets, self._known_before = (
            state["centre"],
            state["targets"],
            state.get("before"),
        )
        self.look_alikes = None if state["look_alikes"] is None else state["look_alikes"].cpu().numpy()

    def prepare(self, stage: TrainingStage, *, begins: bool) -> None:
        """Make the targets, unless they are known, and start the heads where the stage begins and asks for it."""
        # Batch statistics of photos and edited copies are not those of the photos that will be encoded.
        self._network.trunk.eval()
        if self._targets is None:
            features = self._known_features(stage)
            self._centre = torch.from_numpy(features.mean(axis=0)).to(self._device)
            targets = smooth(features, neighbours=min(stage.neighbours, len(self._photos)), power=_TARGET_POWER)
            self._targets = torch.from_numpy(targets).to(self._device, torch.float16)
            self.look_alikes = look_alikes(features, count=min(_LOOK_ALIKES, len(self._photos) - 1), same=self._same)
        if stage.weights.steady and self._before is None:
            self._before = deepcopy(self._network.trunk).requires_grad_(False)
            if self._known_before is not None:
                self._before.load_state_dict(self._known_before)
        if stage.start_heads and begins:
            start_heads(self._network, embed(self._network.trunk, self._photos.sample(_START_PHOTOS), side=stage.side))

    def loss(self, stage: TrainingStage, batch: Batch) -> Tensor:
        """What the network still gets wrong in a batch, a scalar with a gradient."""
        if batch.copies is None or self._targets is None or self._centre is None:
            raise BugError("a tuning stage was not prepared")
        parts = [jitter(as_input(batch.views).to(self._device), strength=stage.jitter)]
        parts += [as_input(pixels).to(self._device) for pixels in (batch.copies, batch.judged) if pixels is not None]
        with arithmetic(self._device, self._dtype):
            embedding = self._network.trunk(torch.cat(parts).contiguous(memory_format=torch.channels_last))
        embedding = embedding.float()
        photos = len(batch.numbers)
        values = self._network.values(embedding)
        ours = 2 * len(batch.views)
        loss = tuning_loss(
            embedding[:ours],
            {name: u[:ours] for name, u in values.items()},
            self._targets_of(batch.numbers),
            centre=self._centre,
            weights=stage.weights,
        )
        if self._before is not None:
            loss = loss + stage.weights.steady * self._unsteadiness(parts[0][:photos], embedding[:photos])
        if not len(batch.pairs):
            return loss
        first, second = (self._targets_of(numbers) for numbers in batch.pairs.rows.T)
        said = torch.from_numpy(batch.pairs.same).to(self._device)
        judged = {name: u[ours:] for name, u in values.items()}
        # A single judgement weighs no more than one of many.
        weight = stage.weights.judgements * len(batch.pairs) / most_judgements(stage)
        return loss + weight * judgement_loss(judged, said, (first * second).sum(dim=1))

    def _unsteadiness(self, views: Tensor, embedding: Tensor) -> Tensor:
        """One minus the mean cosine of the views' directions with what they were before tuning."""
        if self._before is None or self._centre is None:
            raise BugError("a tuning stage was not prepared")
        with torch.no_grad(), arithmetic(self._device, self._dtype):
            was = self._before(views[::_STEADY_EVERY].contiguous(memory_format=torch.channels_last))
        now = embedding[::_STEADY_EVERY] - self._centre
        return 1.0 - F.cosine_similarity(now, was.float() - self._centre).mean()

    def _targets_of(self, numbers: npt.NDArray[np.int64]) -> Tensor:
        if self._targets is None:
            raise BugError("a tuning stage was not prepared")
        return self._targets[torch.from_numpy(np.ascontiguousarray(numbers)).to(self._device)].float()

    def _known_features(self, stage: TrainingStage) -> npt.NDArray[np.float32]:
        if self._features is not None:
            return self._features
        if self._teacher is not None:
            return teacher_features(self._teacher, self._photos)
        return embed(self._network.trunk, self._photos, side=stage.side)

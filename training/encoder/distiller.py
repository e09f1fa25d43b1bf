"""How a trunk learns from teachers, a step at a time: from maps unit by unit, from the chain, from pooled features.

In the stage `pooled` another and larger teacher may speak, which sees larger pictures: a linear projection P of the
student's features is drawn towards the teacher's, and the cosines of the batch's pictures to each other are made to
agree, ``L = w·(1 − cos(t, P·s)) + v·mean((cos(tᵢ, tⱼ) − cos(P·sᵢ, P·sⱼ))²)`` with t and s centred. P is kept in the
checkpoint. The chain's loss may be added, so that what the teacher of maps sees in pictures of other kinds is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from desktop_app.core.errors import BugError
from training.encoder.arithmetic import arithmetic
from training.encoder.distillation_losses import block_losses, chain_loss, chain_maps, pooled, pooled_loss
from training.encoder.embedding import fit_all
from training.encoder.projection_fit import fit_projections
from training.encoder.trunk import Trunk
from training.encoder.unit_calibration import calibrate_units
from training.pictures.augment import as_input, jitter, mix

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    import numpy.typing as npt

    from training.encoder.stages import TrainingStage
    from training.encoder.teacher import Teacher
    from training.encoder.teachers import PooledTeacher
    from training.pictures.photos import PhotoSet

__all__ = ["Distiller"]

_WHOLE_BATCH = 32
_RIDGE = 3e-2  # as a share of the mean variance


class Distiller:
    """The teachers, and what is known of their features.

    Args:
        trunk: what learns.
        teacher: of maps.
        pooled_teacher: of features.
        device: where.
        dtype: float32 or bfloat16; None: the faster one.
    """

    def __init__(
        self,
        trunk: nn.Module,
        *,
        teacher: Teacher | None,
        pooled_teacher: PooledTeacher | None,
        device: torch.device,
        dtype: torch.dtype | None,
    ) -> None:
        self._student, self._teacher, self._device, self._dtype = trunk, teacher, device, dtype
        self._pooled = None if pooled_teacher is None else pooled_teacher.to(device)
        self._centre: Tensor | None = None  # of the student's features, which are the map teacher's
        self._projection: nn.Linear | None = None
        self._known: Tensor | None = None  # the pooled teacher's features of all photos, float16 (N, D)
        self._steps = 0

    @property
    def projection(self) -> nn.Linear:
        """P, from the student's features to the pooled teacher's."""
        if self._projection is None:
            self._projection = nn.Linear(self._trunk.features, self._teachers_features()).to(self._device)
        return self._projection

    def state(self) -> dict[str, Any]:
        """What a checkpoint must hold."""
        known = self._pooled
        return {
            "centre": self._centre,
            "projection": None if self._projection is None else self._projection.state_dict(),
            "pooled": None if known is None else {"centre": known.centre, "scale": known.scale},
            "known": self._known,
        }

    def go_on(self, state: dict[str, Any]) -> None:
        """Take over what `state` gave."""
        self._centre, self._known = state["centre"], state["known"]
        if state["projection"] is not None and self._pooled is not None:
            self.projection.load_state_dict(state["projection"])
        if state["pooled"] is not None and self._pooled is not None:
            self._pooled.centre, self._pooled.scale = state["pooled"]["centre"], state["pooled"]["scale"]

    def look(self, stage: TrainingStage, batches: Iterable[Tensor]) -> None:
        """Learn where the features lie that `pooled` compares, and begin P, unless that is known.

        Args:
            stage: that begins.
            batches: (N, 3, S, S).
        """
        if self._pooled is None or self._pooled.centre.ndim:
            return
        answers, own = [], []
        for image in batches:
            answers.append(self._pooled.raw(image.to(self._device)))
            with torch.no_grad():
                own.append(self._trunk(_smaller(image.to(self._device), stage.side)))
        wanted, features = torch.cat(answers), torch.cat(own)
        self._pooled.calibrate(wanted)
        if self._centre is None:
            self._centre = features.mean(dim=0)
        self._fit_projection(features - self._centre, self._pooled.placed(wanted))

    def _fit_projection(self, own: Tensor, wanted: Tensor) -> None:
        """P begins as the ridge regression of the features: a random one would spoil what the trunk sees already."""
        ridge = _RIDGE * own.square().mean() * len(own)
        gram = own.T @ own + ridge * torch.eye(own.shape[1], device=own.device)
        with torch.no_grad():
            self.projection.weight.copy_(torch.linalg.solve(gram, own.T @ wanted).T)
            self.projection.bias.zero_()

    def ask(self, stage: TrainingStage, photos: PhotoSet) -> None:
        """Have the pooled teacher see each photo whole, unless it has; after :meth:`look`."""
        if self._pooled is None or self._known is not None:
            return
        whole = fit_all(photos, side=stage.teacher_side or stage.side, rule="stretch", batch=_WHOLE_BATCH)
        features = torch.cat([self._pooled.raw(as_input(pixels).to(self._device)) for pixels in whole])
        self._pooled.calibrate(features)
        self._known = features.to(torch.float16)

    def calibrate(self, stage: TrainingStage, batches: Iterable[Tensor]) -> None:
        """Bring the units that learn to the teacher's levels, as `blocks` needs; batches (N, 3, S, S)."""
        if self._teacher is None:
            raise BugError("a stage of maps without a teacher")
        images = (image.to(self._device, memory_format=torch.channels_last) for image in batches)
        calibrate_units(self._trunk, self._teacher, images, first=stage.frozen)

    def fit(self, stage: TrainingStage, batches: Iterable[Tensor]) -> None:
        """Fit projections of a chain by least squares, as a stage asks for it; batches (N, 3, S, S)."""
        if self._teacher is None:
            raise BugError("a stage of maps without a teacher")
        images = (image.to(self._device, memory_format=torch.channels_last) for image in batches)
        fit_projections(self._trunk, self._teacher, images, before=stage.fitted)

    def learn(
        self,
        stage: TrainingStage,
        image: Tensor,
        *,
        numbers: npt.NDArray[np.int64],
        done: float,
        rng: np.random.Generator,
    ) -> Tensor:
        """The loss of a batch (N, 3, S, S) of the photos of these numbers, whose gradient has been added."""
        image = jitter(image.to(self._device), strength=stage.jitter)
        if rng.random() < stage.mix:
            image = mix(image)
        image = image.contiguous(memory_format=torch.channels_last)
        self._steps += 1
        if stage.kind == "pooled":
            loss = self._from_features(stage, image, numbers)
        elif stage.kind == "chain":
            loss = self._from_chain(stage, image)
        else:
            return self._from_blocks(stage, image, done=done)
        loss.backward()  # type: ignore[no-untyped-call]
        return loss.detach()

    def _from_blocks(self, stage: TrainingStage, image: Tensor, *, done: float) -> Tensor:
        maps = self._maps(image)
        units = [n for n in range(len(self._trunk.units)) if stage.learns(n, done=done, step=self._steps)]
        total = torch.zeros((), device=self._device)
        # One unit after the other, so that only one unit's maps are kept for its gradient.
        for unit in units:
            with arithmetic(self._device, self._dtype):
                (loss,) = block_losses(self._trunk, image, maps, units=[unit], whole=stage.early > 0)
            loss.backward()  # type: ignore[no-untyped-call]
            total += loss.detach()
        # As if all had learned, so that losses of different steps can be compared.
        return total * len(self._trunk.units) / max(1, len(units))

    def _from_chain(self, stage: TrainingStage, image: Tensor) -> Tensor:
        maps = self._maps(image)
        with arithmetic(self._device, self._dtype):
            return self._chain_loss(stage, chain_maps(self._trunk, image, frozen=stage.frozen), maps)

    def _chain_loss(self, stage: TrainingStage, found: Sequence[Tensor], maps: Sequence[Tensor]) -> Tensor:
        mean = pooled(maps[-1]).mean(dim=0)
        self._centre = mean if self._centre is None else torch.lerp(self._centre, mean, 0.01)
        return chain_loss(found, maps, centre=self._centre, cosine=stage.cosine, frozen=stage.frozen, taps=stage.taps)

    def _from_features(self, stage: TrainingStage, image: Tensor, numbers: npt.NDArray[np.int64]) -> Tensor:
        wanted = self._wanted(stage, image, numbers)
        seen = _smaller(image, stage.side)
        maps = self._maps(seen) if stage.chain else []
        with arithmetic(self._device, self._dtype):
            found = chain_maps(self._trunk, seen, frozen=stage.frozen)
            beside = stage.chain * self._chain_loss(stage, found, maps) if stage.chain else 0.0
        if self._centre is None:
            raise BugError("a stage of pooled features was not prepared")
        features = self.projection(pooled(found[-1]) - self._centre)
        return pooled_loss(features, wanted, cosine=stage.cosine, relations=stage.relations) + beside

    def _wanted(self, stage: TrainingStage, image: Tensor, numbers: npt.NDArray[np.int64]) -> Tensor:
        """The pooled teacher's features (N, D) of a batch, or of the whole photos that it shows."""
        if self._pooled is None or (stage.whole and self._known is None):
            raise BugError("a stage of pooled features was not prepared")
        if stage.whole and self._known is not None:
            return self._pooled.placed(self._known[torch.from_numpy(numbers).to(self._device)].float())
        with torch.no_grad():
            wanted: Tensor = self._pooled(_smaller(image, stage.teacher_side or stage.side))
        return wanted

    def _maps(self, image: Tensor) -> list[Tensor]:
        if self._teacher is None:
            raise BugError("a stage of maps without a teacher")
        with torch.no_grad():
            maps: list[Tensor] = self._teacher(image)
        return maps

    def _teachers_features(self) -> int:
        if self._pooled is None:
            raise BugError("a stage of pooled features without a teacher of them")
        return int(self._pooled.raw(torch.zeros(1, 3, 64, 64, device=self._device)).shape[1])

    @property
    def _trunk(self) -> Trunk:
        if not isinstance(self._student, Trunk):
            raise BugError("a stage of distillation without a trunk of units")
        return self._student


def _smaller(image: Tensor, side: int) -> Tensor:
    if image.shape[-1] == side:
        return image
    reduced = F.interpolate(image, size=side, mode="bilinear", antialias=True, align_corners=False)
    return reduced.contiguous(memory_format=torch.channels_last)

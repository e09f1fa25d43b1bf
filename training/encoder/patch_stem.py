"""A cheaper beginning for a trunk that sees already.

MobileNetV2's first convolutions work on its largest maps: a third of the time goes to a fiftieth of the weights. A
convolution of patches that do not overlap (Dosovitskiy et al., ICLR 2021) is at a quarter of the side at once. With two
inverted residuals behind it, it learns the map that the units gave whose place it takes; the rest keep their weights,
and are tuned to it afterwards (:mod:`training.encoder.trainer`).
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from desktop_app.core.errors import TrainingError
from training.encoder.arithmetic import arithmetic
from training.encoder.distillation_losses import normalised_error
from training.encoder.network import EncoderNetwork
from training.encoder.optimiser import adam, set_rate
from training.encoder.trunk import BlockShape, Trunk
from training.pictures.augment import as_input, crops, jitter, mix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.pictures.photos import PhotoSet

__all__ = ["Stem", "learn_stem", "with_stem"]

_UNITS = 3  # the patches and two inverted residuals


@dataclass(frozen=True, slots=True)
class Stem:
    """What takes the place of a trunk's first units, and how it learns.

    Attributes:
        units: how many units it replaces; the map after them is a quarter of the picture's side.
        channels: of the patches' convolution and inside the inverted residuals.
        patch: side of a patch, pixels.
        minutes: of wall time.
        side: of the pictures, pixels.
        batch: photos a step.
        rate: Adam's highest learning rate, then falling to 0 as a cosine; three times as high for batch norm.
        smallest: least share of a photo's area in a crop.
        jitter: strength of brightness, contrast and saturation changes.
        mix: share of the batches that are blended in pairs.
    """

    units: int = 4
    channels: int = 96
    patch: int = 4
    minutes: float = 12.0
    side: int = 128
    batch: int = 32
    rate: float = 4e-3
    smallest: float = 0.3
    jitter: float = 0.3
    mix: float = 0.2


def with_stem(network: EncoderNetwork, stem: Stem) -> EncoderNetwork:
    """A network with a fresh stem, and all else as in the one given.

    Raises:
        TrainingError: its trunk has no such units.
    """
    elder = _trunk(network)
    replaced = elder.shape.blocks[: stem.units - 1]
    shrunk = math.prod(block.stride for block in replaced) * 2
    if elder.shape.patch is not None or len(elder.shape.blocks) <= stem.units or shrunk != stem.patch:
        raise TrainingError(
            f"the encoder has no {stem.units} first units that patches of {stem.patch} pixels could replace"
        )
    kept = elder.shape.blocks[stem.units - 1 :]
    channels = elder.shape.blocks[stem.units - 2].channels
    begun = (BlockShape(stem.channels, channels, stride=1),) * (_UNITS - 1)
    shape = replace(elder.shape, stem=stem.channels, blocks=(*begun, *kept), patch=stem.patch)
    trunk = Trunk(shape)
    for unit, known in zip(trunk.units[_UNITS:], elder.units[stem.units :], strict=True):
        unit.load_state_dict(known.state_dict())
    changed = EncoderNetwork(trunk, heads=network.bits, features=trunk.features)
    changed.heads.load_state_dict(network.heads.state_dict())
    return changed


def learn_stem(
    elder: EncoderNetwork,
    changed: EncoderNetwork,
    stem: Stem,
    *,
    photos: PhotoSet,
    seed: int,
    report_every: float = 20.0,
) -> Iterator[tuple[float, float]]:
    """Minimise ‖f(x) − t‖² / var(t) of the stem's map f(x) and the map t of the units it replaces.

    Args:
        elder: the network with those units.
        changed: of `with_stem`; the first units of its trunk learn.

    Yields:
        The share done and the mean loss since the last report.

    Raises:
        TrainingError: the loss is no longer a finite number.
    """
    known = nn.Sequential(*_trunk(elder).units[: stem.units]).eval().to(memory_format=torch.channels_last)
    fresh = nn.Sequential(*_trunk(changed).units[:_UNITS]).train().to(memory_format=torch.channels_last)
    optimiser = adam(fresh)
    rng = np.random.default_rng(seed)
    started = reported = time.monotonic()
    done, losses = 0.0, []
    while done < 1.0:
        set_rate(optimiser, stem.rate, done=done)
        image = _draw(stem, photos, rng)
        with arithmetic(torch.device("cpu")):
            with torch.no_grad():
                wanted = known(image)
            loss = normalised_error(fresh(image), wanted)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        losses.append(float(loss.detach()))
        now = time.monotonic()
        done = min(1.0, (now - started) / (60.0 * stem.minutes))
        if now - reported > report_every or done >= 1.0:
            yield done, _mean(losses)
            losses, reported = [], now
    fresh.eval()


def _trunk(network: EncoderNetwork) -> Trunk:
    if not isinstance(network.trunk, Trunk):
        raise TrainingError("a stem of patches needs a trunk of units; a published network can only be tuned")
    return network.trunk


def _draw(stem: Stem, photos: PhotoSet, rng: np.random.Generator) -> Tensor:
    numbers = rng.integers(len(photos), size=stem.batch).tolist()
    views = crops(photos, numbers, side=stem.side, smallest=stem.smallest, rng=rng)
    image = jitter(as_input(views), strength=stem.jitter).contiguous(memory_format=torch.channels_last)
    return mix(image) if rng.random() < stem.mix else image


def _mean(losses: list[float]) -> float:
    mean = sum(losses) / len(losses)
    if not math.isfinite(mean):
        raise TrainingError(f"the loss became {mean}; use a lower rate")
    return mean

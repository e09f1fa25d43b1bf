"""The one training loop: every gradient method gives it a network and a loss, and nothing else loops.

Under ``torchrun`` each process takes its share of every epoch, with `batch` items a step each, and gradients are
averaged (DistributedDataParallel; gloo on CPUs, NCCL on GPUs, a GPU for each process). Process 0 alone writes the
checkpoint and reads it, so that it need not lie on a disk that several machines share.
"""

from __future__ import annotations

import copy
import pickle
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from training.methods.processes import from_first, is_first, processes

__all__ = ["CurvePoint", "RunOptions", "Schedule", "train"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """What the papers state about their optimisation.

    Args:
        epochs: at most.
        batch: items a step; a last, smaller batch is left out.
        rate: learning rate.
        optimiser: "adam", or "sgd" with `momentum`.
        weight_decay: L2, added to the gradient.
        milestones: epochs from which the rate is multiplied by `decay` once more.
        last_rate: if given, the rate falls linearly to it instead.
        held_out: share of the training items that are never trained on, and judge early stopping.
        patience: stop after this many epochs without a better held-out loss, and keep the best; None = never.
    """

    epochs: int
    batch: int
    rate: float
    optimiser: Literal["adam", "sgd"] = "adam"
    momentum: float = 0.9
    weight_decay: float = 0.0
    milestones: tuple[int, ...] = ()
    decay: float = 0.1
    last_rate: float | None = None
    held_out: float = 0.0
    patience: int | None = None

    def __post_init__(self) -> None:
        if self.epochs < 1 or self.batch < 2 or not 0 <= self.held_out < 1:
            raise TrainingError("a schedule has an epoch at least and batches of two, and holds out less than all")
        if not self.rate > 0 or (self.patience is not None and self.patience < 1):
            raise TrainingError("a schedule has a rate above 0, and patience for an epoch at least")
        if self.patience is not None and not self.held_out:
            raise TrainingError("early stopping judges by held-out items: give `held_out` a share of them")

    def rate_at(self, epoch: int) -> float:
        """The learning rate of epoch 0, 1 and so on."""
        if self.last_rate is not None:
            done = epoch / max(self.epochs - 1, 1)
            return self.rate + (self.last_rate - self.rate) * done
        return self.rate * self.decay ** sum(epoch >= milestone for milestone in self.milestones)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to compute, which has no part in what is computed.

    Args:
        device: torch's name of it.
        mixed_precision: bfloat16 arithmetic where torch's autocast allows it; gradient methods only.
        checkpoint: file that a gradient method saves after each epoch, and resumes from if it is there.
    """

    device: str = "cpu"
    mixed_precision: bool = False
    checkpoint: Path | None = None


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One point of a training curve: after `seconds` and `step` epochs or rounds, the objective was `value`."""

    seconds: float
    step: int
    value: float


class _Objective(nn.Module):
    """Network and loss as one module, so that DistributedDataParallel sees every parameter that is used."""

    def __init__(self, network: nn.Module, loss: Callable[..., Tensor]) -> None:
        super().__init__()
        self.network, self.loss = network, loss

    def forward(self, features: Tensor, labels: Tensor | None) -> Tensor:
        return self.loss(self.network, features, labels)


@dataclass(slots=True)
class _State:
    """What a checkpoint holds beside network and optimiser."""

    epoch: int = 0
    seconds: float = 0.0
    best: float = float("inf")
    best_epoch: int = -1
    best_network: dict[str, Tensor] | None = None
    curve: list[CurvePoint] = field(default_factory=list)

    def record(self, value: float, *, seconds: float) -> None:
        """One more epoch is done."""
        self.epoch += 1
        self.seconds += seconds
        self.curve.append(CurvePoint(self.seconds, self.epoch, value))

    @property
    def stale(self) -> int:
        """How many epochs have passed since the best one."""
        return self.epoch - self.best_epoch if self.best_network is not None else 0

    def keep_best(self, value: float, network: nn.Module) -> None:
        """Copy the network if its held-out loss is the lowest so far."""
        if value < self.best:
            self.best, self.best_epoch = value, self.epoch
            self.best_network = copy.deepcopy(network.state_dict())


def train(
    network: nn.Module,
    loss: Callable[[Any, Tensor, Tensor | None], Tensor],
    *,
    features: Tensor,
    labels: Tensor | None,
    schedule: Schedule,
    seed: int,
    run: RunOptions,
    identity: str,
    start_epoch: Callable[[Any, int], None] = lambda _network, _epoch: None,
) -> tuple[CurvePoint, ...]:
    """The curve of the loss; the network is trained in place.

    Args:
        network: what learns.
        loss: (network, features (M, D), labels (M, …) or None) → scalar.
        features: (N, D), and labels: (N, …) or None.
        schedule: how long and how fast.
        seed: of the order of the items.
        run: device, precision, checkpoint.
        identity: names method, settings and length; a checkpoint with another one is refused.
        start_epoch: called with the network and the epoch's number before each epoch.

    Returns:
        The training loss of each epoch; the held-out loss where some items are held out.

    Raises:
        TrainingError: the loss became NaN or infinite, the checkpoint is not this run's, or there are too few items.
    """
    with processes(run.device) as (rank, world):
        alone = _Objective(network.to(run.device), loss)
        objective = DistributedDataParallel(alone) if world > 1 else alone
        held, trained = _hold_out(len(features), schedule.held_out, seed=seed, world=world)
        optimiser, state = _begin(network, schedule, run, identity=identity)
        for epoch in range(state.epoch, schedule.epochs):
            if schedule.patience is not None and state.stale >= schedule.patience:
                break
            start = time.monotonic()
            start_epoch(network, epoch)
            _set_rate(optimiser, schedule.rate_at(epoch))
            torch.manual_seed(hash((seed, epoch, rank)) % 2**63)
            value = _epoch(
                objective.train(),
                optimiser,
                run=run,
                batches=_batches(features, labels, trained, schedule.batch, seed=seed + epoch, rank=rank, world=world),
            )
            if len(held):
                torch.manual_seed(seed)  # a loss that draws triplets draws the same ones in every epoch
                value = _held_out_loss(objective.eval(), _batches(features, labels, held, schedule.batch), run=run)
            state.record(value, seconds=time.monotonic() - start)
            if schedule.patience is not None:
                state.keep_best(value, network)
            if run.checkpoint is not None and rank == 0:
                _save(run.checkpoint, network, optimiser, state, identity=identity)
        if state.best_network is not None:
            network.load_state_dict(state.best_network)
        network.cpu()
    return tuple(state.curve)


def _begin(
    network: nn.Module, schedule: Schedule, run: RunOptions, *, identity: str
) -> tuple[torch.optim.Optimizer, _State]:
    """Optimiser and state: as the checkpoint left them, where process 0 finds one."""
    optimiser = _optimiser(network, schedule)
    if run.checkpoint is None:
        return optimiser, _State()
    there = is_first() and run.checkpoint.exists()
    content = from_first(_read(run.checkpoint, identity=identity) if there else None)
    if content is None:
        return optimiser, _State()
    network.load_state_dict(content["network"])
    optimiser.load_state_dict(content["optimiser"])
    return optimiser, _State(**content["state"], curve=[CurvePoint(*point) for point in content["curve"]])


def _set_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = rate


def _optimiser(network: nn.Module, schedule: Schedule) -> torch.optim.Optimizer:
    parameters = [p for p in network.parameters() if p.requires_grad]
    if schedule.optimiser == "adam":
        return torch.optim.Adam(parameters, lr=schedule.rate, weight_decay=schedule.weight_decay)
    return torch.optim.SGD(parameters, lr=schedule.rate, momentum=schedule.momentum, weight_decay=schedule.weight_decay)


def _hold_out(count: int, share: float, *, seed: int, world: int) -> tuple[Tensor, Tensor]:
    """Positions that are held out, and those that are trained on."""
    order = torch.randperm(count, generator=torch.Generator().manual_seed(seed))
    cut = min(max(round(count * share), 2 if share else 0), count // 2)
    if count - cut < 2 * world:
        raise TrainingError(f"{count - cut} items are too few to train on: each process needs two at least")
    return order[:cut], order[cut:]


def _batches(
    features: Tensor,
    labels: Tensor | None,
    chosen: Tensor,
    batch: int,
    *,
    seed: int | None = None,
    rank: int = 0,
    world: int = 1,
) -> Iterator[tuple[Tensor, Tensor | None]]:
    """Batches in the order of the seed, of this process's share; a smaller last one only if it is the only one."""
    if seed is not None:
        chosen = chosen[torch.randperm(len(chosen), generator=torch.Generator().manual_seed(seed))]
    chosen = chosen[rank : len(chosen) // world * world : world]
    for start in range(0, max(len(chosen) - batch, 0) + 1, batch):
        part = chosen[start : start + batch]
        yield features[part], None if labels is None else labels[part]


def _precision(run: RunOptions) -> AbstractContextManager[Any]:
    if not run.mixed_precision:
        return nullcontext()
    return torch.autocast(torch.device(run.device).type, dtype=torch.bfloat16)


def _epoch(
    objective: nn.Module,
    optimiser: torch.optim.Optimizer,
    *,
    batches: Iterator[tuple[Tensor, Tensor | None]],
    run: RunOptions,
) -> float:
    """One pass; the mean loss."""
    total, steps = torch.zeros((), dtype=torch.float64), 0
    for features, labels in batches:
        with _precision(run):
            loss = objective(features.to(run.device), None if labels is None else labels.to(run.device))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        total += loss.detach().cpu().double()
        steps += 1
        if steps % 50 == 1:
            _refuse_nan(total)
    # Weights that are not numbers can have a finite loss: a bi-half layer sorts them to ±1.
    _refuse_nan(total + torch.stack([p.detach().abs().max().cpu() for p in objective.parameters()]).sum())
    return float(total) / max(steps, 1)


def _refuse_nan(total: Tensor) -> None:
    if not torch.isfinite(total):
        raise TrainingError(
            "the loss is no longer a number: lower the learning rate, or look for extreme values in the features"
        )


def _held_out_loss(objective: nn.Module, batches: Iterator[tuple[Tensor, Tensor | None]], *, run: RunOptions) -> float:
    with torch.inference_mode():
        losses = [objective(x.to(run.device), None if y is None else y.to(run.device)).cpu() for x, y in batches]
    mean = torch.stack(losses).double().mean()
    _refuse_nan(mean)
    agreed: float = from_first(float(mean))  # else one process stops early, and the others wait for it
    return agreed


def _save(path: Path, network: nn.Module, optimiser: torch.optim.Optimizer, state: _State, *, identity: str) -> None:
    """Write beside the file, then replace it: a killed process leaves the last whole checkpoint."""
    content = {
        "identity": identity,
        "network": network.state_dict(),
        "optimiser": optimiser.state_dict(),
        "state": {
            "epoch": state.epoch,
            "seconds": state.seconds,
            "best": state.best,
            "best_epoch": state.best_epoch,
            "best_network": state.best_network,
        },
        "curve": [(point.seconds, point.step, point.value) for point in state.curve],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with draft_of(path) as draft:
        torch.save(content, draft)


def _read(path: Path, *, identity: str) -> dict[str, Any]:
    try:
        content: dict[str, Any] = torch.load(path, weights_only=True, map_location="cpu")
        found = content["identity"]
    except (OSError, RuntimeError, pickle.UnpicklingError, EOFError, KeyError, TypeError) as error:
        raise TrainingError(f"is not a checkpoint of ours ({type(error).__name__}); delete it", path=path) from error
    if found != identity:
        raise TrainingError(f"is the checkpoint of another run, {found}, not of {identity}", path=path)
    return content

"""Several processes under torchrun: who they are, which GPU each has, and what they must agree on."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import torch
from torch import distributed as dist

from desktop_app.core.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["first_alone", "from_first", "is_first", "processes"]

T = TypeVar("T")


@contextmanager
def processes(device: str) -> Iterator[tuple[int, int]]:
    """This process's rank and the number of processes; joins torchrun's group until the end, unless it has already.

    Raises:
        TrainingError: the machine has fewer GPUs than processes, or the device is one GPU for all of them.
    """
    world = int(os.environ.get("WORLD_SIZE", "1"))
    if world == 1 or dist.is_initialized():
        yield (dist.get_rank(), dist.get_world_size()) if dist.is_initialized() else (0, 1)
        return
    if torch.device(device).type == "cuda":
        _take_gpu(device)
    # The others wait as long as the first one's features take; torchrun ends them if it fails.
    dist.init_process_group("nccl" if torch.device(device).type == "cuda" else "gloo", timeout=timedelta(hours=12))
    try:
        yield dist.get_rank(), dist.get_world_size()
        dist.barrier()  # one that leaves early ends the group under the others
    finally:
        dist.destroy_process_group()


def _take_gpu(device: str) -> None:
    """Make "cuda" mean the GPU of this process's number on its machine."""
    own, count = int(os.environ.get("LOCAL_RANK", "0")), torch.cuda.device_count()
    if ":" in device:
        raise TrainingError(f"under torchrun each process has a GPU of its own: give cuda, not {device}")
    if own >= count:
        raise TrainingError(f"there are fewer GPUs ({count}) than processes on this machine: lower --nproc-per-node")
    torch.cuda.set_device(own)


@contextmanager
def first_alone() -> Iterator[None]:
    """On each machine the first process goes through the block before the others: it fills the caches for them."""
    waits = dist.is_initialized() and int(os.environ.get("LOCAL_RANK", "0")) > 0
    if waits:
        dist.barrier()
    yield
    if dist.is_initialized() and not waits:
        dist.barrier()


def is_first() -> bool:
    """Whether this process is the first of all machines', or the only one; also before the group is joined."""
    return os.environ.get("RANK", "0") == "0"


def from_first(value: T) -> T:
    """The first process's value, in all of them; all must call."""
    if not dist.is_initialized():
        return value
    values = [value]
    dist.broadcast_object_list(values)
    return values[0]

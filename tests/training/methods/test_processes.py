"""Several processes: each has a GPU of its own, all stop together, and the first one alone has the checkpoint."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from desktop_app.core.errors import TrainingError
from tests.training.methods.test_loop import Noisy, fit
from tests.training.two_processes import run_in_two_processes
from training.methods.processes import processes


@pytest.fixture
def gpus(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Two GPUs, none of them real, and a list of what is asked of them."""
    asked: list[Any] = []
    monkeypatch.setenv("WORLD_SIZE", "4")
    monkeypatch.setattr("torch.cuda.device_count", lambda: 2)
    monkeypatch.setattr("torch.cuda.set_device", asked.append)
    monkeypatch.setattr("torch.distributed.init_process_group", lambda kind, **_: asked.append(kind))
    monkeypatch.setattr("torch.distributed.get_rank", lambda: 3)
    monkeypatch.setattr("torch.distributed.get_world_size", lambda: 4)
    monkeypatch.setattr("torch.distributed.barrier", lambda: None)
    monkeypatch.setattr("torch.distributed.destroy_process_group", lambda: None)
    return asked


def test_each_process_takes_the_gpu_of_its_number(gpus: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCAL_RANK", "1")
    with processes("cuda") as (rank, world):
        assert (rank, world) == (3, 4)
    assert gpus == [1, "nccl"], "before the group is joined"


@pytest.mark.parametrize(("device", "local", "said"), [("cuda", "2", "fewer GPUs"), ("cuda:1", "0", "give cuda")])
def test_gpus_that_cannot_be_shared_out_are_said(
    device: str, local: str, said: str, gpus: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCAL_RANK", local)
    with pytest.raises(TrainingError, match=said), processes(device):
        pass
    assert gpus == []


_PROCESS = """
import sys, torch
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.training.methods.test_loop import Noisy, SCHEDULE, line
from training.methods.loop import RunOptions, train
from training.methods.processes import processes

def loss(network, x, y):
    seen.update(x[:, 0].tolist())
    value = torch.nn.functional.mse_loss(network(x), y)
    return value if torch.is_grad_enabled() else value + torch.rand(()) + rank  # as drawn triplets are

def stop(network, epoch):
    if epoch == 2 and stopping:
        raise KeyboardInterrupt

x, y = line()
out = Path({out!r})
with processes("cpu") as (rank, world):
    def fit(schedule, **options):
        seen.clear()
        network = Noisy()
        curve = train(network, loss, features=x, labels=y, schedule=schedule, seed=3, identity="made", **options)
        return [point.value for point in curve], network.state_dict(), sorted(seen)

    seen = set()
    early = fit(replace(SCHEDULE, epochs=50, rate=0.5, held_out=0.25, patience=2), run=RunOptions())
    stopping, own = True, RunOptions(checkpoint=out / f"machine {{rank}}" / "checkpoint.pt")
    try:
        fit(SCHEDULE, run=own, start_epoch=stop)
    except KeyboardInterrupt:
        stopping = False
    resumed = fit(SCHEDULE, run=own, start_epoch=stop)
    whole = fit(SCHEDULE, run=RunOptions())
    torch.save([world, early, resumed, whole, own.checkpoint.exists()], out / f"{{rank}}.pt")
"""


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """What two processes have done, in one run for all tests: torch is loaded three times for it."""
    return run_in_two_processes(_PROCESS, tmp_path_factory.mktemp("two"))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_two_processes_stop_together_and_resume_from_what_the_first_one_kept(two: list[Any]) -> None:
    (_, first, resumed, whole, kept), (_, second, other, _, none) = two
    assert 2 < len(first[0]) < 50
    assert first[0] == second[0], "the same held-out losses"
    assert torch.equal(first[1]["layer.weight"], second[1]["layer.weight"])
    assert (kept, none) == (True, False)
    assert torch.equal(resumed[1]["layer.weight"], other[1]["layer.weight"])
    assert torch.equal(resumed[1]["layer.weight"], whole[1]["layer.weight"])


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_two_processes_share_an_epoch_and_agree(two: list[Any]) -> None:
    (world, *_, (_, one, first), _), (_, *_, (_, other, second), _) = two
    assert world == 2
    assert all(torch.equal(one[name], other[name]) for name in one)
    # Over six epochs each process meets about every item, but both together see each once an epoch.
    assert len(set(first) | set(second)) == 64
    alone = Noisy()
    fit(alone)
    assert not torch.equal(one["layer.weight"], alone.layer.weight)

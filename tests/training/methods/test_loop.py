"""The one loop: it resumes exactly, stops early by items it never trains on, and refuses what is not its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from desktop_app.core.errors import TrainingError
from training.methods import METHODS, TrainingData
from training.methods.loop import RunOptions, Schedule, train

SCHEDULE = Schedule(epochs=6, batch=8, rate=0.1)


def line(count: int = 64) -> tuple[Tensor, Tensor]:
    """Items x with their number as the first feature, and y = 3·x₂ − 1 with noise."""
    generator = torch.Generator().manual_seed(0)
    x = torch.rand(count, 2, generator=generator)
    x[:, 0] = torch.arange(count)
    return x, 3 * x[:, 1] - 1 + 0.1 * torch.randn(count, generator=generator)


class Noisy(nn.Module):
    """A line with dropout, so that a resumed run must draw the same chances."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.layer, self.dropout = nn.Linear(1, 1), nn.Dropout(0.1)

    def forward(self, x: Tensor) -> Tensor:
        found: Tensor = self.layer(self.dropout(x[:, 1:]))[:, 0]
        return found


def squared(network: Any, x: Tensor, y: Tensor | None) -> Tensor:
    assert y is not None
    return nn.functional.mse_loss(network(x), y)


def fit(network: nn.Module, schedule: Schedule = SCHEDULE, **options: Any) -> Any:
    x, y = line()
    given = {"loss": squared, "identity": "made", "seed": 3, "run": RunOptions()} | options
    return train(network, given.pop("loss"), features=x, labels=y, schedule=schedule, **given)


def same(a: nn.Module, b: nn.Module) -> bool:
    return all(torch.equal(x, y) for x, y in zip(a.parameters(), b.parameters(), strict=True))


def test_the_loss_falls_and_the_seed_decides() -> None:
    one, two, three = Noisy(), Noisy(), Noisy()
    curve = fit(one)
    fit(two)
    fit(three, seed=4)
    assert curve[-1].value < 0.7 * curve[0].value
    assert [point.step for point in curve] == [1, 2, 3, 4, 5, 6]
    assert same(one, two)
    assert not same(one, three)


@pytest.mark.parametrize("optimiser", ["adam", "sgd"])
@pytest.mark.parametrize("stop", [1, 3, 5])
def test_a_resumed_run_ends_where_an_uninterrupted_one_does(optimiser: Any, stop: int, tmp_path: Path) -> None:
    schedule = replace(SCHEDULE, optimiser=optimiser, last_rate=0.001)
    whole, resumed = Noisy(), Noisy()
    curve = fit(whole, schedule)
    options = RunOptions(checkpoint=tmp_path / "checkpoint.pt")

    def killed(_network: Any, epoch: int) -> None:
        if epoch == stop:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fit(resumed, schedule, run=options, start_epoch=killed)
    fresh = Noisy()
    with torch.no_grad():
        fresh.layer.weight.fill_(7.0)  # whatever a new process begins with
    again = fit(fresh, schedule, run=options)
    assert same(whole, fresh)
    assert [point.value for point in again] == [point.value for point in curve]


def test_a_finished_run_is_not_trained_again(tmp_path: Path) -> None:
    options = RunOptions(checkpoint=tmp_path / "checkpoint.pt")
    one, two = Noisy(), Noisy()
    fit(one, run=options)

    def never(_network: Any, _epoch: int) -> None:
        pytest.fail("another epoch began")

    fit(two, run=options, start_epoch=never)
    assert same(one, two)


@pytest.mark.parametrize("content", [b"", b"no checkpoint", None])
def test_foreign_checkpoints_are_refused(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    if content is None:
        torch.save({"weights": torch.zeros(2)}, path)
    else:
        path.write_bytes(content)
    with pytest.raises(TrainingError, match="not a checkpoint of ours"):
        fit(Noisy(), run=RunOptions(checkpoint=path))


def test_the_checkpoint_of_another_method_or_of_other_data_is_refused(tmp_path: Path) -> None:
    options = RunOptions(checkpoint=tmp_path / "checkpoint.pt")
    features = np.random.default_rng(0).random((40, 12)).astype(np.float32)
    bihalf, greedy = (
        replace(METHODS[name], schedule=replace(METHODS[name].schedule, epochs=1))  # type: ignore[attr-defined]
        for name in ("bihalf", "greedyhash")
    )
    bihalf.fit(TrainingData(features), bits=8, run=options)
    for method, data, bits in ((greedy, features, 8), (bihalf, features, 16), (bihalf, features + 1, 8)):
        with pytest.raises(TrainingError, match="another run"):
            method.fit(TrainingData(data), bits=bits, run=options)


def test_the_checkpoint_of_other_labels_is_refused(tmp_path: Path) -> None:
    options = RunOptions(checkpoint=tmp_path / "checkpoint.pt")
    features, labels = np.random.default_rng(0).random((40, 12)).astype(np.float32), np.arange(40) % 2
    method = replace(METHODS["dsh"], schedule=replace(SCHEDULE, epochs=1))  # type: ignore[call-arg]
    method.fit(TrainingData(features, labels), bits=8, run=options)
    method.fit(TrainingData(features, labels), bits=8, run=options)
    with pytest.raises(TrainingError, match="another run"):
        method.fit(TrainingData(features, 1 - labels), bits=8, run=options)


def test_held_out_items_are_never_trained_on_and_the_best_epoch_is_kept() -> None:
    trained: set[float] = set()
    judged: set[float] = set()

    def watched(network: Any, x: Tensor, y: Tensor | None) -> Tensor:
        (trained if torch.is_grad_enabled() else judged).update(x[:, 0].tolist())
        return squared(network, x, y)

    def ruined(network: Any, epoch: int) -> None:
        if epoch >= 3:  # from now on every epoch makes it worse
            with torch.no_grad():
                network.layer.weight.fill_(50.0 * epoch)

    network = Noisy()
    curve = fit(
        network,
        replace(SCHEDULE, epochs=50, held_out=0.25, patience=4),
        loss=watched,
        start_epoch=ruined,
    )
    assert len(judged) == 16
    assert not trained & judged
    assert len(trained) == 48
    best = min(curve, key=lambda point: point.value)
    assert best.step <= 3
    assert len(curve) == best.step + 4
    assert network.layer.weight.detach().abs().max() < 10
    x, y = line()
    held = torch.tensor([number in judged for number in x[:, 0].tolist()])
    with torch.inference_mode():
        assert float(squared(network.eval(), x[held], y[held])) == pytest.approx(best.value, rel=1e-5)


def test_a_run_that_stopped_early_stays_stopped(tmp_path: Path) -> None:
    options = RunOptions(checkpoint=tmp_path / "checkpoint.pt")
    schedule = replace(SCHEDULE, epochs=50, rate=0.5, held_out=0.25, patience=2)
    one, two = Noisy(), Noisy()
    curve = fit(one, schedule, run=options)
    assert len(curve) < 50
    assert fit(two, schedule, run=options) == curve
    assert same(one, two)


def test_early_stopping_without_held_out_items_is_refused() -> None:
    with pytest.raises(TrainingError, match="held_out"):
        fit(Noisy(), replace(SCHEDULE, patience=2))


@pytest.mark.parametrize("changes", [{"rate": 0.0}, {"rate": -1.0}, {"held_out": 0.1, "patience": 0}])
def test_a_schedule_that_learns_nothing_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(TrainingError, match="a rate above 0, and patience"):
        replace(SCHEDULE, **changes)


def test_too_few_items_to_train_on_are_no_nan() -> None:
    x, y = line(2)
    schedule = replace(SCHEDULE, held_out=0.5)
    with pytest.raises(TrainingError, match="too few to train on"):
        train(Noisy(), squared, features=x, labels=y, schedule=schedule, seed=0, run=RunOptions(), identity="made")


def test_a_held_out_loss_that_draws_at_random_draws_alike_in_every_epoch() -> None:
    def drawn(network: Any, x: Tensor, y: Tensor | None) -> Tensor:
        return squared(network, x, y) if torch.is_grad_enabled() else torch.rand(())

    curve = fit(Noisy(), replace(SCHEDULE, held_out=0.25), loss=drawn)
    assert len({point.value for point in curve}) == 1


@pytest.mark.parametrize("held_out", [0.0, 0.25])
def test_a_loss_that_is_no_number_is_a_clear_error(held_out: float) -> None:
    def broken(network: Any, x: Tensor, y: Tensor | None) -> Tensor:
        value = squared(network, x, y)
        return value if held_out and torch.is_grad_enabled() else value * float("nan")

    with pytest.raises(TrainingError, match="no longer a number"):
        fit(Noisy(), replace(SCHEDULE, held_out=held_out), loss=broken)


def test_mixed_precision_learns_too() -> None:
    network = Noisy()
    curve = fit(network, run=RunOptions(mixed_precision=True))
    assert curve[-1].value < 0.7 * curve[0].value
    assert network.layer.weight.dtype == torch.float32


def test_rates_fall_as_the_papers_say() -> None:
    steps = replace(SCHEDULE, epochs=300, rate=1.0, milestones=(120, 240))
    assert [round(steps.rate_at(epoch), 6) for epoch in (0, 119, 120, 240)] == [1.0, 1.0, 0.1, 0.01]
    linear = replace(SCHEDULE, epochs=11, rate=1.0, last_rate=0.0)
    assert linear.rate_at(5) == pytest.approx(0.5)
    assert linear.rate_at(10) == 0.0

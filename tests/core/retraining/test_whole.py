"""The whole network tuned in a process of its own: paused, stopped, killed, gone on with; nothing changed by it."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Self

import numpy as np
import pytest

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import BugError, EncoderFileError, TrainingError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement
from desktop_app.core.retraining import whole
from desktop_app.core.retraining.comparing import compare
from desktop_app.core.retraining.protocol import (
    Figures,
    History,
    Looking,
    LossPoint,
    Measured,
    Measuring,
    Message,
    Order,
    Report,
    Resting,
    Writing,
)
from desktop_app.core.retraining.script import Script
from desktop_app.core.retraining.steps import RetrainingPhase, RetrainingStep
from desktop_app.core.retraining.unfinished import (
    RunFolder,
    Unfinished,
    claim,
    discard_unfinished,
    run_folder,
    unfinished,
)
from desktop_app.core.retraining.whole import retrain_whole
from desktop_app.core.settings import Settings
from desktop_app.core.types import Cancelled, Control, PhotoId
from tests.core.encoders.made_encoder import write_encoder
from tests.core.retraining.conftest import PHOTOS

SHORT, LONG = 0.02, 60.0

pytestmark = pytest.mark.timeout(400)  # torch is slow to load, several times


def contents(library: Library) -> str:
    """A digest of all that the catalog holds."""
    with closing(sqlite3.connect(library.catalog_path)) as connection:
        return hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()


def until(steps: Iterator[RetrainingStep], found: Callable[[RetrainingStep], bool]) -> RetrainingStep:
    return next(step for step in steps if found(step))


def learning(step: RetrainingStep) -> bool:
    return step.stage is RetrainingPhase.LEARNING and step.curve is not None and step.curve.progress > 0


def killed(steps: Iterator[RetrainingStep], started: list[Script]) -> None:
    """Kill the process that learns; the run says so."""
    os.kill(started[-1].pid, signal.SIGKILL)
    with pytest.raises(BugError, match="ended with -9"):
        list(steps)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Script]:
    """The processes that learn, as they are started."""
    scripts: list[Script] = []
    start = Script.__init__

    def noted(self: Script, *arguments: object, **options: object) -> None:
        start(self, *arguments, **options)  # type: ignore[arg-type]
        scripts.append(self)

    monkeypatch.setattr(Script, "__init__", noted)
    return scripts


@pytest.mark.slow
def test_killed_and_gone_on_with_it_makes_a_new_encoder_that_nothing_uses_yet(
    tunable: Library, isolated_home: Path, started: list[Script]
) -> None:
    photos = tunable.photos(tunable.photo_ids().tolist())
    tunable.catalog.duplicates.judge([(photos[0].fingerprint, photos[1].fingerprint)], Judgement.KEEP_BOTH)
    before, catalog = tunable.encoder.identity, contents(tunable)
    if sys.platform != "win32":  # Windows has no SIGKILL
        steps = retrain_whole(tunable, minutes=SHORT)
        until(steps, lambda step: step.stage is RetrainingPhase.MEASURING)
        killed(steps, started)
        assert unfinished(tunable) is not None
        assert list(isolated_home.rglob("*.onnx")) == []
    found = list(retrain_whole(tunable, minutes=SHORT))
    stages = {step.stage for step in found}
    assert stages == {
        RetrainingPhase.LOOKING,
        RetrainingPhase.MEASURING,
        RetrainingPhase.LEARNING,
        RetrainingPhase.WRITING,
        RetrainingPhase.DONE,
    }
    result = found[-1].result
    assert result is not None
    assert OnnxEncoder(result.path).identity == result.identity
    assert result.path.is_relative_to(isolated_home)
    assert (result.name, result.former, result.photos) == ("Small on my photos", before, PHOTOS)
    assert result.old.copies is not None
    assert result.new.copies is not None
    assert {head: said.pairs for head, said in result.judgements.items()} == {"similar": 1, "copy": 1}
    curve = found[-2].curve
    assert curve is not None
    assert curve.progress == 1.0
    assert [measured.progress for measured in curve.quality] == [0.0, 1.0]
    assert tunable.encoder.identity == before
    assert contents(tunable) == catalog
    assert unfinished(tunable) is None
    assert not run_folder(tunable).path.exists()
    (row,) = compare(tunable, result, queries=[PhotoId(int(tunable.photo_ids()[0]))], neighbours=4)
    assert len(row.old) == len(row.new) == 4
    list(tunable.switch_encoder(result.identity))
    assert tunable.encoder.identity == result.identity


def _learned(
    said: Callable[[Control, list[Order]], Iterator[Message | None]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[list[RetrainingStep], Report]:
    """The steps and the report of a process that says this."""
    control, told = Control(), list[Order]()

    class Process:
        def __init__(self, _arguments: object, *, steered: bool) -> None:
            assert steered

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def tell(self, order: Order) -> None:
            told.append(order)

        def said(self, *, patience: float) -> Iterator[Message | None]:  # noqa: ARG002
            return said(control, told)

    monkeypatch.setattr(whole, "Script", Process)
    monkeypatch.setattr(whole, "_APART", -1.0)
    run = Unfinished("Small", "ab", 1.0, PHOTOS)
    steps = whole._learn(RunFolder(tmp_path), run, tmp_path / "new.onnx", control)
    found = []
    while True:
        try:
            found.append(next(steps))
        except StopIteration as end:
            return found, end.value


FIGURES = Figures(neighbours=0.5, balance=0.1, entropy=0.9, correlation=0.2, copies=0.3)
REPORT = Report(identity="ab", photos=9, held_out=1, old=FIGURES, new=FIGURES, worse=(), judgements={})


def test_orders_follow_the_control_and_steps_the_messages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def said(control: Control, told: list[Order]) -> Iterator[Message | None]:
        yield Looking(5, 10)
        yield History((LossPoint(0.25, 3.0, 9.0),))
        yield Measuring()
        yield Measured(0.25, FIGURES)
        yield LossPoint(0.5, 2.0, 20.0, 60.0)
        control.pause()
        yield None
        assert told == [Order.PAUSE]
        yield Resting(paused=True)
        control.resume()
        yield LossPoint(0.75, 1.0, 21.0, 30.0)
        assert told == [Order.PAUSE, Order.RESUME]
        yield Writing()
        yield REPORT

    steps, report = _learned(said, tmp_path, monkeypatch)
    assert report == REPORT
    phase = RetrainingPhase
    assert [step.stage for step in steps] == [
        *(phase.LOOKING, phase.LOOKING, phase.MEASURING, phase.MEASURING, phase.LEARNING),
        *(phase.PAUSED, phase.LEARNING, phase.WRITING),
    ]
    assert [(step.progress.done, step.progress.total) for step in steps] == [
        *((5, 10), (5, 10), (250, 1000), (250, 1000), (500, 1000), (500, 1000), (750, 1000), (750, 1000)),
    ]
    assert [step.progress.remaining for step in steps[4:]] == [60.0, 60.0, 30.0, 30.0]
    curve = steps[-1].curve
    assert curve is not None
    assert curve.loss == ((0.25, 3.0), (0.5, 2.0), (0.75, 1.0))
    assert curve.quality == (Measured(0.25, FIGURES),)


def test_cancelled_it_listens_no_longer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def said(control: Control, told: list[Order]) -> Iterator[Message | None]:
        yield Looking(5, 10)
        control.cancel()
        yield None
        pytest.fail("it went on")

    with pytest.raises(Cancelled):
        _learned(said, tmp_path, monkeypatch)


@pytest.mark.slow
def test_paused_stopped_gone_on_with_and_discarded(tunable: Library) -> None:
    control = Control()
    steps = retrain_whole(tunable, minutes=LONG, control=control)
    until(steps, learning)
    with pytest.raises(TrainingError, match="another Lookalike is retraining"):
        list(retrain_whole(tunable))
    control.pause()
    rested = until(steps, lambda step: step.stage is RetrainingPhase.PAUSED)
    control.resume()
    later = until(steps, lambda step: learning(step) and step.curve.progress > rested.curve.progress)  # type: ignore[union-attr]
    control.cancel()
    with pytest.raises(Cancelled):
        list(steps)
    run = unfinished(tunable)
    assert run is not None
    assert (run.encoder, run.photos, run.minutes) == ("Small", PHOTOS, LONG)
    assert later.curve is not None
    assert run.progress >= later.curve.progress
    steps = retrain_whole(tunable, minutes=SHORT)
    again = until(steps, lambda step: step.curve is not None and step.curve.progress > 0)
    assert again.curve is not None
    assert again.curve.loss[: len(later.curve.loss)] == later.curve.loss
    steps.close()  # type: ignore[attr-defined]  # a generator
    discard_unfinished(tunable)
    assert unfinished(tunable) is None
    assert not run_folder(tunable).path.exists()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("seed", [0, 1])
def test_killed_at_random_moments(tunable: Library, isolated_home: Path, started: list[Script], seed: int) -> None:
    random = np.random.default_rng(seed)
    catalog, encoder = contents(tunable), tunable.encoder.identity
    for _attempt in range(4):
        steps = retrain_whole(tunable, minutes=0.3)
        for _step in range(random.integers(2, 12)):
            next(steps)
        time.sleep(random.uniform(0, 0.5))
        killed(steps, started)
        assert contents(tunable) == catalog
        assert tunable.encoder.identity == encoder
        assert list(isolated_home.rglob("*.onnx")) == []
        assert unfinished(tunable) is not None
    result = list(retrain_whole(tunable))[-1].result
    assert result is not None
    assert tunable.shelf.find(result.identity) is not None


def test_what_is_missing_is_said_before_anything_starts(tunable: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "torch" else found(name))
    assert whole.missing_packages() == ["torch"]
    with pytest.raises(TrainingError, match=r'torch is missing; install the extra: .*pip install "lookalike\[tra'):
        next(retrain_whole(tunable))
    assert not run_folder(tunable).path.exists()


def test_what_cannot_be_learned_is_refused(library: Library, tmp_path: Path, photo_folder: Path, small_encoder) -> None:
    with pytest.raises(EncoderFileError, match="pHash is a fixed transform"):
        next(retrain_whole(library))
    with Library(tmp_path / "few.db", settings=Settings(), shelf=EncoderStore([small_encoder])) as few:
        few.add_folder(photo_folder)
        list(few.index())
        with pytest.raises(TrainingError, match="12 photos are too few to learn from; add folders until there are 100"):
            list(retrain_whole(few))
        assert not run_folder(few).path.exists()


def test_an_encoder_with_another_trunk_leaves_no_run_behind(
    tmp_path: Path, write_photo: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole, "LEAST_PHOTOS", 3)
    for number in range(3):
        write_photo(tmp_path / "photos" / f"{number}.jpg", number)
    shelf = EncoderStore([write_encoder(tmp_path / "made.onnx")], provider="cpu")
    with Library(tmp_path / "library.db", settings=Settings(), shelf=shelf) as library:
        library.add_folder(tmp_path / "photos")
        list(library.index())
        with pytest.raises(TrainingError, match="describes its trunk in a way not understood"):
            list(retrain_whole(library))
        assert unfinished(library) is None


def test_a_full_disk_is_named_and_leaves_nothing(tunable: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(TrainingError, match="cannot be written: No space left on device"):
        list(retrain_whole(tunable))
    assert not run_folder(tunable).path.exists()


def test_a_run_in_pieces_is_no_run(tunable: Library) -> None:
    with claim(tunable) as folder:
        folder.path.mkdir()
        (folder.path / "run.json").write_text("{")
    assert unfinished(tunable) is None
    discard_unfinished(tunable)
    assert not folder.path.exists()

"""The fit command: what it prints and writes, how it goes on, what it refuses, and that torchrun does the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest

from desktop_app.core.errors import TrainingError
from tests.training.datasets.test_datasets import photo, write_mnist
from training.__main__ import main
from training.commands import fit
from training.datasets import Items
from training.features.extractors import features_of
from training.methods import METHODS
from training.methods.onnx_file import encode_onnx
from training.methods.settings import parse_settings, with_settings

ROOT = Path(__file__).parents[3]
SHORT = ("--settings", "schedule.epochs=3", "schedule.batch=8")


@pytest.fixture
def mnist(tmp_path: Path) -> Path:
    path = tmp_path / "mnist.npz"
    write_mnist(path, train=80, test=20)
    return path


def options(mnist: Path, *more: str) -> list[str]:
    cache = str(mnist.parent / "cache")
    return ["--data", "mnist", "--root", str(mnist), "--cache", cache, "--photo-cache", cache, *more]


def test_writes_an_encoder_and_its_figures_for_each_length(mnist: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = mnist.parent / "runs" / "itq.onnx"
    assert main(["fit", "itq", *options(mnist, "--bits", "8", "16", "--out", str(out))]) == 0
    printed = capsys.readouterr().out
    assert "mAP@All" in printed
    for bits in (8, 16):
        report = json.loads((out.parent / f"itq-{bits}.json").read_text())
        assert report["bits"] == bits
        assert 0 < report["mAP"]["All"] <= 1
        assert len(report["bits_used"]["balance"]) == bits
        assert report["encode_microseconds"] > 0
        assert report["items"] == {"train": 80, "query": 20, "database": 80}
        codes = encode_onnx(out.parent / f"itq-{bits}.onnx", np.zeros((3, 784), np.float32))
        assert codes.shape == (3, bits // 8)


def test_the_nearest_by_the_features_stand_beside(mnist: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = mnist.parent / "knn.onnx"
    given = options(mnist, "--bits", "8", "--out", str(out), "--features", "sift", "--nearest")
    assert main(["fit", "lsh", *given, "5"]) == 0
    assert "precision@5, features" in capsys.readouterr().out
    report = json.loads(out.with_suffix(".json").read_text())
    assert set(report["features"]) == {"precision@5", "mAP@5"}
    assert all(0 < each <= 1 for each in report["features"].values())
    for wrong in ("0", "81"):
        assert main(["fit", "lsh", *given, wrong]) == 1
        assert "give 1 to 80" in capsys.readouterr().err


def test_a_gradient_method_resumes_to_the_same_encoder(mnist: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checkpoint, pixels = mnist.parent / "c.pt", np.random.default_rng(0).random((50, 784)).astype(np.float32)

    def codes(name: str, *more: str) -> Any:
        out = mnist.parent / f"{name}.onnx"
        assert main(["fit", "bihalf", *options(mnist, "--bits", "16", "--out", str(out), *SHORT, *more)]) == 0
        return encode_onnx(out, pixels)

    whole = codes("whole")
    kill_in_epoch(1, monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        codes("stopped", "--checkpoint", str(checkpoint))
    monkeypatch.undo()
    with pytest.raises(AssertionError):  # the command refuses
        codes("again", "--checkpoint", str(checkpoint))
    assert np.array_equal(codes("resumed", "--checkpoint", str(checkpoint), "--resume"), whole)


def kill_in_epoch(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(_method: object, _network: object, epoch: int) -> None:
        if epoch == number:
            raise KeyboardInterrupt

    monkeypatch.setattr("training.methods.gradient.Gradient.start_epoch", killed)


@pytest.mark.parametrize(
    ("method", "more", "said"),
    [
        ("itq", ["--bits", "12"], "multiple of 8"),
        ("itq", ["--bits", "12", "--features", "vgg99"], "multiple of 8"),
        ("autoencoder-bihalf", ["--bits", "3"], "multiple of 8"),
        ("itq", ["--device", "abacus", "--features", "vgg99"], "cannot compute on 'abacus'"),
        ("itq", ["--bits", "16", "96"], "has rank for"),
        ("itq", ["--protocol", "III"], "no protocol"),
        ("itq", ["--settings", "rotation=3"], "no setting 'rotation'"),
        ("itq", ["--settings", "rotations=many"], "another kind"),
        ("bihalf", ["--settings", "schedule=5"], "it has schedule.epochs, schedule.batch"),
        ("itq", ["--resume", "--checkpoint", "nowhere.pt"], "leave out --resume"),
        ("bihalf", ["--resume", "--checkpoint", "nowhere.pt"], "leave out --resume"),
        ("bihalf", ["--resume"], "with --checkpoint"),
        ("uh-bdnn", ["--mixed-precision"], "leave out --mixed-precision"),
        ("itq", ["--device", "meta"], "leave out --device"),
        ("itq", ["--seed", "-1"], "give 0 or more"),
        ("itq", ["--out", "x.json"], "ends in .onnx"),
        ("itq", ["--out", "{here}"], "give another place"),
        ("itq", ["--out", "{here}/mnist.npz/x.onnx"], "give another place"),
        ("itq", ["--out", "{here}/mnist.npz/deeper/x.onnx"], "give another place"),
        ("itq", ["--cache", "{here}/mnist.npz"], "give another place"),
        ("bihalf", ["--checkpoint", "{here}/mnist.npz/c.pt"], "give another place"),
        ("ksh", ["--settings", "anchor_count=0"], "anchor_count is 0"),
        ("dsh", ["--settings", "hidden=0"], "hidden is 0"),
        ("neighbour-bihalf", ["--settings", "dropout=1"], "give less than 1"),
        ("itq", ["--features", "vgg99"], "no backbone"),
        ("bihalf", ["--settings", "schedule.rate=1e30", "schedule.batch=8"], "no longer a number"),
        ("bihalf", ["--settings", "schedule.patience=2"], "held_out"),
        ("bihalf", ["--settings", "schedule.batch=1"], "batches of two"),
        ("bihalf", ["--settings", "schedule.epochs=0"], "an epoch at least"),
        ("bihalf", ["--settings", "schedule.optimiser=adamw"], "may be adam, sgd"),
    ],
)
def test_what_cannot_work_is_said_and_nothing_is_written(
    method: str, more: list[str], said: str, mnist: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = mnist.parent / "x.onnx"
    given = (each.replace("{here}", str(mnist.parent)) for each in more)
    assert main(["fit", method, *options(mnist, "--out", str(out), *given)]) == 1
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_the_checkpoint_of_another_method_is_refused(mnist: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = options(mnist, "--out", str(mnist.parent / "x.onnx"), "--checkpoint", str(mnist.parent / "c.pt"), *SHORT)
    assert main(["fit", "bihalf", *given]) == 0
    assert main(["fit", "greedyhash", *given, "--resume"]) == 1
    assert "another run" in capsys.readouterr().err


def test_class_folders_by_a_random_backbone_say_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("cats", "dogs"):
        for number in range(4):
            photo(tmp_path / "photos" / name / f"{number}.png", number)
    given = ["--data", "classes", "--root", str(tmp_path / "photos"), "--features", "mobilenet_v3_small"]
    folders = ["--cache", str(tmp_path / "f"), "--photo-cache", str(tmp_path / "p"), "--out", str(tmp_path / "l.onnx")]
    assert main(["fit", "lsh", *given, *folders, "--bits", "8"]) == 0
    assert "RANDOM weights" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("method", "said"),
    [
        (["ksh", "--bits", "8"], "learns from labels"),
        (["itq", "--bits", "8", "16"], "has rank for 6 bits"),
        (["ssdh", "--bits", "8"], "pairs of 7 items do not fit into memory"),
        (["cibhash", "--bits", "8", "--settings", "dropout=1"], "less than 1"),
    ],
)
def test_what_cannot_work_is_said_before_features_are_computed(
    method: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(8):
        photo(tmp_path / "photos" / f"{number}.png", number)
    computed = []

    def counted(items: Items, *given: Any, **named: Any) -> Any:
        computed.append(len(items))
        return features_of(items, *given, **named)

    monkeypatch.setattr(fit, "features_of", counted)
    monkeypatch.setattr("training.methods.pairs._MOST_BYTES", 100)
    given = ["--data", "photos", "--root", str(tmp_path / "photos"), "--features", "gist"]
    folders = ["--cache", str(tmp_path / "f"), "--photo-cache", str(tmp_path / "p"), "--out", str(tmp_path / "x.onnx")]
    assert main(["fit", *method, *given, *folders]) == 1
    assert said in capsys.readouterr().err
    assert computed == [1], "one picture says how many numbers a feature has"


def test_features_that_there_are_not_are_refused_before_photos_are_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fit, "open_dataset", lambda *_given, **_named: pytest.fail("opened"))
    for features, said in (("vgg99", "no backbone"), ("r3d_18", "photos has no clips")):
        given = ["--data", "photos", "--root", str(tmp_path), "--features", features, "--out", str(tmp_path / "x.onnx")]
        assert main(["fit", "lsh", *given]) == 1
        assert said in capsys.readouterr().err


def test_a_class_of_which_one_photo_is_left_to_learn_from_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, count in (("cats", 4), ("dogs", 4), ("owls", 2)):
        for number in range(count):
            photo(tmp_path / "photos" / name / f"{number}.png", number)
    given = ["--data", "classes", "--root", str(tmp_path / "photos"), "--out", str(tmp_path / "k.onnx")]
    assert main(["fit", "ksh", *given, "--photo-cache", str(tmp_path / "p"), "--bits", "8"]) == 1
    assert "class owls has one member that is learned from" in capsys.readouterr().err


def test_quick_is_short_for_every_kind_of_method(mnist: Path) -> None:
    for name in METHODS:
        args = type("Given", (), {"method": name, "quick": True, "settings": []})()
        method = fit._method(args)
        assert getattr(getattr(method, "schedule", None), "epochs", 2) <= 2


@pytest.mark.slow  # torch is loaded three times; that two processes agree is tried in methods/test_processes.py
@pytest.mark.timeout(300)
def test_torchrun_fits_with_two_processes(mnist: Path) -> None:
    out = mnist.parent / "two.onnx"
    run = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m", "training"]
    given = ["fit", "bihalf", *options(mnist, "--bits", "8", "16", "--out", str(out), *SHORT)]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, *run, *given]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=280, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("mAP@All") == 2, "the first process alone measures and prints"
    reports = [json.loads((mnist.parent / f"two-{bits}.json").read_text()) for bits in (8, 16)]
    assert [report["processes"] for report in reports] == [2, 2]


@dataclass(frozen=True)
class Inner:
    epochs: int = 3
    rate: float = 0.1
    milestones: tuple[int, ...] = ()
    patience: int | None = None


@dataclass(frozen=True)
class Outer:
    inner: Inner = Inner()
    coding: Literal["sign", "bihalf"] = "sign"


def test_settings_reach_into_what_they_name() -> None:
    given = parse_settings(["inner.rate=1", "inner.milestones=[2, 3]", "inner.patience=4", "coding=bihalf"])
    found = with_settings(Outer(), given)
    assert found == Outer(Inner(rate=1.0, milestones=(2, 3), patience=4), "bihalf")
    assert isinstance(found.inner.rate, float)


@pytest.mark.parametrize(
    "pair",
    [
        "inner=3",
        "inner.depth=3",
        "coding.x=3",
        "coding=3",
        "coding=sgn",
        "inner.epochs=2.5",
        "inner.epochs=None",
        "inner.epochs=True",
        "inner.patience=often",
        "inner.milestones=[0.5]",
    ],
)
def test_settings_that_do_not_fit_are_refused(pair: str) -> None:
    with pytest.raises(TrainingError):
        with_settings(Outer(), parse_settings([pair]))


@pytest.mark.parametrize("name", METHODS)
def test_every_method_takes_its_own_settings(name: str) -> None:
    method: Any = METHODS[name]
    given = {field.name: getattr(method, field.name) for field in fields(method)}
    plain = {f: value for f, value in given.items() if not is_dataclass(value)}
    assert with_settings(method, plain) == method


@pytest.mark.parametrize("pair", ["coding", "=3"])
def test_what_is_no_setting_is_refused(pair: str) -> None:
    with pytest.raises(TrainingError, match="name=value"):
        parse_settings([pair])

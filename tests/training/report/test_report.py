"""The quick report from end to end, on MNIST where it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.__main__ import main
from training.report.measure import Bench

DATA = Path(__file__).parents[4] / "shared" / "data"

needs_mnist = pytest.mark.skipif(not (DATA / "mnist.npz").exists(), reason="../shared/data/mnist.npz is not there")


@pytest.mark.slow
@needs_mnist
@pytest.mark.timeout(400)
def test_quick_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    out, work = tmp_path / "out", tmp_path / "work"
    arguments = ["report", "--quick", "--data", str(DATA), "--out", str(out), "--work", str(work)]
    assert main(arguments) == 0
    names = {path.name for path in out.iterdir()}
    assert {"quick-codings.md", "quick-three-bits.md", "quick-unsupervised.md", "quick-annealed.md"} <= names
    assert {"quick-three-bits-codes.png", "quick-unsupervised-objective.png", "quick-annealed-lsh-16.png"} <= names
    assert "- [Quick: unsupervised methods](quick-unsupervised.md)" in (out / "README.md").read_text("utf-8")
    text = (out / "quick-unsupervised.md").read_text("utf-8")
    assert "500 learned from, 100 ask, 1,000 searched" in text
    assert "(1) · *6.80*" in text
    assert "Hash-table search" in (out / "quick-annealed.md").read_text("utf-8")

    # A second run measures nothing, and writes the same.
    monkeypatch.setattr(Bench, "measure", lambda *_args, **_named: pytest.fail("measured again"))
    assert main([*arguments, "--only", "quick-unsupervised"]) == 0
    assert (out / "quick-unsupervised.md").read_text("utf-8") == text
    assert capsys.readouterr().out.splitlines()[-1] == str(out / "quick-unsupervised.md")


def test_data_that_is_missing_is_named_before_anything_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    section = """[[section]]
name = "{0}"
title = "Made"
dataset = "vectors"
root = "{0}.npz"
protocol = "50-nearest"
features = "{1}"
bits = [8]
seeds = [0]
[[section.row]]
method = "lsh"
"""
    monkeypatch.setattr(Bench, "measure", lambda *_args, **_named: pytest.fail("measured"))
    for name in ("there", "other"):
        (tmp_path / f"{name}.npz").write_bytes(b"")
    recipe = tmp_path / "recipe.toml"
    for name, features, said in (("gone", "pixels", "gone.npz: is missing"), ("other", "teacher", "teacher-mobile")):
        recipe.write_text(section.format("there", "pixels") + section.format(name, features), "utf-8")
        given = ["report", "--recipe", str(recipe), "--data", str(tmp_path), "--work", str(tmp_path / "work")]
        assert main([*given, "--out", str(tmp_path / "out")]) == 1
        assert said in capsys.readouterr().err


def test_a_table_is_not_written_over_by_one_of_dashes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["report", "--render", "--only", "cifar10-I", "--out", str(tmp_path / "out"), "--work", str(tmp_path)]
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "cifar10-I.md").write_text("numbers", "utf-8")
    assert main(given) == 1
    assert "cells.jsonl: holds no results of cifar10-I" in capsys.readouterr().err
    assert (tmp_path / "out" / "cifar10-I.md").read_text("utf-8") == "numbers"


@pytest.mark.parametrize("option", ["--out", "--work"])
def test_a_place_that_cannot_be_written_is_said(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_bytes(b"")
    places = {"--out": tmp_path / "out", "--work": tmp_path / "work"} | {option: tmp_path / "file"}
    assert main(["report", "--quick", *(str(each) for pair in places.items() for each in pair)]) == 1
    assert "give another place" in capsys.readouterr().err


def test_an_unknown_section_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--quick", "--only", "none", "--work", str(tmp_path)]) == 1
    assert "no section 'none'" in capsys.readouterr().err

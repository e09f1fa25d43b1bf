"""`lookalike retrain`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core import locations
from tests.core.encoders.made_encoder import write_encoder


@pytest.fixture
def lookalike(call: Callable, tmp_path: Path, write_photo: Callable, monkeypatch: pytest.MonkeyPatch) -> Callable:
    encoder = write_encoder(tmp_path / "made.onnx")
    monkeypatch.setattr(locations, "shipped_encoders", lambda: [encoder])
    for number in range(40):
        write_photo(tmp_path / "photos" / f"{number}.jpg", number)
    library = ("--library", tmp_path / "library.db")
    call("index", *library, tmp_path / "photos")
    return lambda *arguments, **options: call(*arguments, *library, **options)


def test_the_figures_and_how_to_switch(lookalike: Callable) -> None:
    lines = lookalike("retrain").stdout.splitlines()
    assert lines[0].startswith("Made on my photos: learned from 40 photos in ")
    assert [line.split()[0] for line in lines[2:6]] == ["true", "imbalance", "entropy", "correlation"]
    (path,) = locations.user_encoders().glob("*.onnx")
    assert lines[6] == str(path)
    assert lines[7] == f"`lookalike encoders use {path.name}` switches to it."
    assert "Made 1" in lookalike("status").stdout
    assert "Made on my photos" in lookalike("encoders", "use", path.name).stdout
    assert "* " in next(line for line in lookalike("encoders").stdout.splitlines() if "on my photos" in line)


def test_as_json_and_used_at_once(lookalike: Callable) -> None:
    report = json.loads(lookalike("retrain", "--use", "--json").stdout)
    assert set(report) == {"encoder", "path", "photos", "held_out", "old", "new", "worse", "verdicts", "seconds"}
    assert set(report["old"]) == set(report["new"]) == {"neighbours", "balance", "entropy", "correlation", "copies"}
    assert report["photos"] == 40
    assert "Made on my photos" in lookalike("status").stdout


def test_the_perceptual_hash_cannot_be_retrained(call: Callable, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(locations, "shipped_encoders", list)
    failed = call("retrain", "--library", tmp_path / "library.db", code=1)
    assert failed.stderr == "lookalike: pHash is a fixed transform and cannot be retrained; use another encoder\n"

"""`lookalike retrain`."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
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
    figures = ["true", "imbalance", "entropy", "correlation", "nearest", "photos"]
    assert [line.split()[0] for line in lines[2:8]] == figures
    (path,) = locations.user_encoders().glob("*.onnx")
    assert lines[-2:] == [str(path), f"`lookalike encoders use {path.name}` switches to it."]
    assert "Made 1" in lookalike("status").stdout
    assert "Made on my photos" in lookalike("encoders", "use", path.name).stdout
    assert "* " in next(line for line in lookalike("encoders").stdout.splitlines() if "on my photos" in line)


def test_a_switch_says_what_could_not_be_read(lookalike: Callable, tmp_path: Path) -> None:
    (tmp_path / "photos").rename(tmp_path / "away")
    said = lookalike("encoders", "use", "pHash").stdout.splitlines()
    assert said[-1] == "40 photos cannot be read now; they are found again after they were indexed."
    (tmp_path / "away").rename(tmp_path / "photos")
    lookalike("index", tmp_path / "photos")
    assert lookalike("encoders", "use", "pHash").stdout.splitlines()[-1].endswith("the former one are kept.")


def test_as_json_and_used_at_once(lookalike: Callable) -> None:
    report = json.loads(lookalike("retrain", "--use", "--json").stdout)
    assert set(report) == {"encoder", "path", "photos", "held_out", "old", "new", "worse", "judgements", "seconds"}
    figures = {"neighbours", "balance", "entropy", "correlation", "copies", "nearest", "collisions"}
    assert set(report["old"]) == set(report["new"]) == figures
    assert report["photos"] == 40
    assert "Made on my photos" in lookalike("status").stdout


def test_the_perceptual_hash_cannot_be_retrained(call: Callable, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(locations, "shipped_encoders", list)
    call("index", "--library", tmp_path / "library.db", tmp_path)
    failed = call("retrain", "--library", tmp_path / "library.db", code=1)
    assert failed.stderr == "lookalike: pHash is a fixed transform and cannot be retrained; use another encoder\n"


def test_an_option_of_the_whole_network_is_not_passed_over(call: Callable, tmp_path: Path) -> None:
    call("index", "--library", tmp_path / "library.db", tmp_path)
    failed = call("retrain", "--anew", "--library", tmp_path / "library.db", code=1)
    assert "give --whole too" in failed.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.usefixtures("ctrl_c_is_heard")
def test_the_whole_network_goes_on_after_ctrl_c(
    call: Callable, tmp_path: Path, write_photo: Callable, small_encoder: Path
) -> None:
    pytest.importorskip("torch")
    locations.user_encoders().mkdir(parents=True)
    shutil.copy(small_encoder, locations.user_encoders() / "small.onnx")
    for number in range(110):
        write_photo(tmp_path / "photos" / f"{number}.jpg", number)
    library = ("--library", tmp_path / "library.db")
    call("index", *library, tmp_path / "photos")
    call("encoders", "use", "small.onnx", *library)
    command = [sys.executable, "-m", "desktop_app", "retrain", "--whole", "--minutes", "0.2", *map(str, library)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        while not (tmp_path / "library.retraining" / "work" / "checkpoint.pt").exists():
            assert process.poll() is None
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    assert process.returncode == 130
    assert "stopped; what was done so far is kept" in errors
    lines = call("retrain", "--whole", *library).stdout.splitlines()
    assert lines[0].startswith("going on where it was stopped: ")
    assert lines[1].startswith("Small on my photos: learned from 110 photos")
    assert any(line.split()[:3] == ["edited", "copies", "found"] for line in lines)
    assert not (tmp_path / "library.retraining").exists()

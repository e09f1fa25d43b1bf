"""Made data sets: real photos and labels through the whole path of the list files, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.errors import TrainingError
from training.__main__ import main
from training.datasets import open_dataset
from training.datasets.made import SHAPES, write_shape_photos


def no_file_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests export; it takes a second."""
    monkeypatch.setattr("training.methods.interface.Method.export", lambda *_, **__: None)
    monkeypatch.setattr("training.commands.fit.check_parity", lambda *_: None)


def test_photos_of_several_labels_go_through_the_list_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    no_file_is_written(monkeypatch)
    root = tmp_path / "made"
    assert main(["made", "photos", str(root), "--count", "40"]) == 0
    said = capsys.readouterr().out.split()
    assert said[:4] == ["python", "-m", "training", "fit"]
    caches = ["--cache", str(tmp_path / "f"), "--photo-cache", str(tmp_path / "p")]
    given = ["itq" if word == "bihalf" else word for word in said[3:-1]]
    assert main([*given, str(tmp_path / "itq.onnx"), "--bits", "8", *caches]) == 0
    report = json.loads((tmp_path / "itq.json").read_text())
    assert report["items"] == {"train": 18, "query": 4, "database": 36}
    found = open_dataset("flickr25k", root, protocol="given", cache=tmp_path / "p")
    labels = np.asarray(found.database.labels)
    assert labels.shape == (36, len(SHAPES))
    assert set(labels.sum(axis=1)) == {1, 2, 3}


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_folder_that_cannot_be_made_is_said(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert main(["made", "photos", str(tmp_path / place)]) == 1
    assert "give another place" in capsys.readouterr().err


def test_what_is_there_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert main(["made", "videos", str(tmp_path)]) == 1
    assert "is not empty" in capsys.readouterr().err
    assert main(["made", "videos", str(tmp_path / "new"), "--count", "1"]) == 1
    with pytest.raises(TrainingError, match="make 40 or more"):
        write_shape_photos(tmp_path / "few", count=10)

"""`lookalike encoders adopt`: a downloaded model becomes an encoder, and what is wrong with it is one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("onnx")

from tests.core.encoders.made_model import write_model

PHOTOS = 24


@pytest.fixture
def catalog(tmp_path: Path, write_photo: Callable[..., Path], call: Callable) -> Path:
    for number in range(PHOTOS):
        write_photo(tmp_path / "photos" / f"{number:02}.jpg", number)
    call("--library", tmp_path / "library.db", "index", tmp_path / "photos")
    return tmp_path / "library.db"


def test_adopted_listed_and_used(catalog: Path, call: Callable, tmp_path: Path) -> None:
    path = write_model(tmp_path / "my vit.onnx", give="tokens with a first")
    said = call("--library", catalog, "encoders", "adopt", path, "--mean", "0.5", "--std", "0.5,0.5,0.5").stdout
    assert "the first token" in said
    assert "share a code" in said
    assert said.rstrip().endswith("switches to it.")
    name = said.rsplit("`lookalike encoders use ", 1)[1].split("`")[0]
    assert "my vit adopted (copy 256 bits, similar 256 bits)" in call("--library", catalog, "encoders").stdout
    assert "used from now on" in call("--library", catalog, "encoders", "use", name).stdout
    card = json.loads(call("--library", catalog, "encoders", "info").stdout)
    assert card["training"]["mean"] == [0.5, 0.5, 0.5]
    assert call("--library", catalog, "similar", tmp_path / "photos" / "03.jpg").stdout


def test_figures_as_json(catalog: Path, call: Callable, tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.onnx", give="all")
    found = call("--library", catalog, "encoders", "adopt", path, "--output", "map", "--photos", "20", "--json").stdout
    figures = json.loads(found)
    assert Path(figures["path"]).is_file()
    assert figures["photos"] + figures["held_out"] == 20
    assert 0 < figures["new"]["own"]["of_shown"] <= 1


def test_what_is_wrong_is_one_line(catalog: Path, call: Callable, tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.onnx")
    assert "is not the name" in call("--library", catalog, "encoders", "use", code=1).stderr
    assert "name the model's file" in call("--library", catalog, "encoders", "adopt", code=1).stderr
    for arguments, said in {
        (path, "--input-size", "99"): "leave --input-size out",
        (path, "--output", "nothing"): "no output 'nothing'",
        (tmp_path / "gone.onnx",): "cannot be read",
        (path, "--photos", "3"): "too few",
    }.items():
        errors = call("--library", catalog, "encoders", "adopt", *arguments, code=1).stderr
        assert said in errors
        assert len(errors.splitlines()) == 1


@pytest.mark.parametrize("given", [("list", "pHash"), ("list", "--json"), ("use", "pHash", "--json")])
def test_what_would_be_passed_over_is_wrong_usage(given: tuple[str, ...], catalog: Path, call: Callable) -> None:
    with pytest.raises(SystemExit) as caught:
        call("--library", catalog, "encoders", *given)
    assert caught.value.code == 2


@pytest.mark.parametrize(
    "wrong", [("--mean", "1,2"), ("--std", "0"), ("--mean", "nan"), ("--photos", "0"), ("--size-limit", "4096")]
)
def test_wrong_options(wrong: tuple[str, str], call: Callable, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        call("--library", tmp_path / "library.db", "encoders", "adopt", "model.onnx", *wrong)
    assert caught.value.code == 2

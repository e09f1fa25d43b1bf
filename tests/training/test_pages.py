"""The pages for researchers: their examples run, and their skeletons are methods that fulfil the contract."""

from __future__ import annotations

import argparse
import importlib
import re
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.test_docs import PAGES, ROOT, commands_of, python_blocks
from tests.training.methods.test_methods import blobs
from training.__main__ import COMMANDS
from training.datasets import DATASETS, open_dataset
from training.methods import METHODS
from training.video.networks import VIDEO_FEATURES

DOCS = ROOT / "docs"


def test_every_command_has_the_options_that_are_said() -> None:
    lines = [words[3:] for page in PAGES for words in commands_of(page.read_text("utf-8"), "python -m training")]
    assert len(lines) > 5
    for command, *arguments in lines:
        assert command in COMMANDS
        parser = argparse.ArgumentParser()
        importlib.import_module(f"training.commands.{command}").add_arguments(parser)
        known = {option for action in parser._actions for option in action.option_strings}
        assert {word.partition("=")[0] for word in arguments if word.startswith("--")} <= known, command


def test_the_readmes_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    _without_torch, example = python_blocks(ROOT / "README.md")
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102 -- our own page
    assert capsys.readouterr().out == "(1000, 4)\n"


def test_the_evaluators_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = python_blocks(DOCS / "research.md")
    exec(compile(example, "research.md", "exec"), {})  # noqa: S102 -- our own page
    first, second = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"mAP@100 0\.\d{3}, mAP@All 0\.1\d\d", first)
    assert second.endswith("(32,)")


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("check", ["check", "format --check"])
def test_the_skeletons_pass_the_linter(number: int, check: str) -> None:
    whole = python_blocks(DOCS / "add-a-method.md")[number]
    command = [sys.executable, "-m", "ruff", *check.split(), "--stdin-filename", "training/methods/toy.py", "-"]
    done = subprocess.run(command, input=whole, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("number", "name"), [(0, "FarFromZero"), (1, "FirstFeatures")])
def test_the_skeletons_are_methods(number: int, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("skeleton")
    monkeypatch.setitem(sys.modules, "skeleton", module)  # a dataclass looks its module up
    exec(compile(python_blocks(DOCS / "add-a-method.md")[number], "add-a-method.md", "exec"), vars(module))  # noqa: S102
    assert len(module.__doc__ or "") > 300, "as the contract test wants of every method"
    method: Any = getattr(module, name)()
    codes = [method.fit(blobs(), bits=16, seed=1).function.encode(blobs().features) for _ in range(2)]
    assert np.array_equal(*codes)
    assert len(np.unique(codes[0], axis=0)) > 10


def test_every_method_data_set_and_video_network_has_its_row() -> None:
    research, data_sets = ((DOCS / page).read_text("utf-8") for page in ("research.md", "data-sets.md"))
    named = set(re.findall(r"`([a-z0-9-]+)(?:-\*)?`", research))
    families = ("autoencoder-", "sh-bdnn-", "uh-bdnn-")  # whose members share a row
    assert {name for name in METHODS if name not in named and not name.startswith(families)} == set()
    assert {name for name in DATASETS if f"`{name}`" not in research} == set()
    assert {name for name in DATASETS if f"`{name}`" not in data_sets} == {"photos", "classes"}
    assert {"r2plus1d_18", "clip-pixels"} <= {name for name in VIDEO_FEATURES if f"`{name}`" in research}


def test_the_digits_need_no_root(tmp_path: Path) -> None:
    found = open_dataset("digits", None, cache=tmp_path)
    assert (len(found.query), len(found.database)) == (200, 1597)
    assert found.query.data.shape[1:] == (8, 8, 1)
    assert found.query.data.max() == 255

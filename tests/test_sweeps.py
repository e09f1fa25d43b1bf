"""Of a sweep over many values only some cases are fast."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CONFTEST = """
import pytest
from tests.sweeps import mark_rest_slow
@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    mark_rest_slow(items)
"""
TESTS = """
import pytest
@pytest.mark.sweep(3)
@pytest.mark.parametrize("colour", ["red", "green", "blue"])
@pytest.mark.parametrize("size", [1, 2])
def test_paint(colour, size): ...
@pytest.mark.sweep(5)
@pytest.mark.parametrize("size", [1, 2])
def test_draw(size): ...
@pytest.mark.parametrize("size", [1, 2])
def test_plain(size): ...
"""


def test_those_that_stay_try_as_many_values_as_they_can(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = sweep\n  slow\n")
    (tmp_path / "test_made.py").write_text(TESTS)
    plain = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-m", "not slow", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=tmp_path, env=plain, capture_output=True, text=True, check=True)
    found = [line.partition("::")[2] for line in done.stdout.splitlines() if "::" in line]
    few = [f"test_{name}[{size}]" for name in ("draw", "plain") for size in (1, 2)]
    assert sorted(found) == sorted(["test_paint[1-red]", "test_paint[2-green]", "test_paint[1-blue]", *few])

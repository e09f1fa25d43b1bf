"""Paths inside a folder are stored alike on every system."""

from __future__ import annotations

import os
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from desktop_app.core import relative_paths
from desktop_app.core.relative_paths import path_text, stored_path

CORE = Path(relative_paths.__file__).parent
# Patterns that a person typed, and paths that are not inside a folder.
KNOW_THE_SYSTEM = {CORE / "indexing" / "walking.py", CORE / "indexing" / "mounts.py"}


@pytest.mark.parametrize(
    ("path", "stored"),
    [
        (PurePosixPath("trip/a.jpg"), b"trip/a.jpg"),
        (PurePosixPath("a\\b.jpg"), b"a\\b.jpg"),
        (PureWindowsPath("trip\\Day 1\\a.jpg"), b"trip/Day 1/a.jpg"),
        (PureWindowsPath("D:\\Photos\\trip\\a.jpg").relative_to("d:\\PHOTOS"), b"trip/a.jpg"),
        (PureWindowsPath("\\\\nas\\family\\trip\\ä.jpg").relative_to("\\\\NAS\\Family"), "trip/ä.jpg".encode()),
    ],
)
def test_a_path_is_stored_with_one_separator(path: PurePath, stored: bytes) -> None:
    assert stored_path(path) == stored
    assert type(path)(path_text(stored)) == path


def test_a_name_that_is_not_text_is_shown_from_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsdecode", lambda stored: stored.decode("utf-8", "surrogatepass"))
    assert path_text(b"trip/\xff.jpg") == "trip/\udcff.jpg"


def test_no_other_module_of_core_asks_what_the_system_puts_between_names() -> None:
    assert {path for path in CORE.rglob("*.py") if "os.sep" in path.read_text(encoding="utf-8")} == KNOW_THE_SYSTEM

"""A made share sees who asks it, in whatever way."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.shares import Share

ASKING: dict[str, Callable[[Path], object]] = {
    "stat": Path.stat,
    "isdir": os.path.isdir,
    "is_dir": Path.is_dir,
    "exists": os.path.exists,
    "realpath": os.path.realpath,
    "access": lambda path: os.access(path, os.R_OK),
    "readlink": lambda path: (path / "link").readlink(),
    "iterdir": lambda path: list(path.iterdir()),
    "read": lambda path: (path / "file").read_bytes(),
    "open": lambda path: os.close(os.open(path / "file", os.O_RDONLY)),
    "mkdir": lambda path: (path / "new").mkdir(),
    "move in": lambda path: (path.parent / "outside").replace(path / "inside"),
    "unlink": lambda path: (path / "file").unlink(),
}


@pytest.mark.parametrize("ask", ASKING.values(), ids=ASKING)
def test_every_question_is_seen(ask: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "share"
    root.mkdir()
    for file in (root / "file", tmp_path / "outside"):
        file.touch()
    (root / "link").symlink_to(root / "file")
    with monkeypatch.context() as patched:
        share = Share(root, patched)
        ask(root)
        assert share.asked_by_main != []


def test_what_says_no_elsewhere_raises_nothing_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        Share(tmp_path, patched).error = errno.EHOSTDOWN
        assert not os.path.isdir(tmp_path)  # noqa: PTH112
        assert not os.access(tmp_path, os.R_OK)
        with pytest.raises(OSError, match=os.strerror(errno.EHOSTDOWN)):
            tmp_path.stat()

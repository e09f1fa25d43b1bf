"""A network share that dies: its files are asked for, and answer with an error, or not at all for a long time."""

from __future__ import annotations

import builtins
import io
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

_SAYING_NO = ("access", "exists", "isdir", "isfile", "islink")
"""Where the disk does not answer they raise nothing."""
_RAISING = ("stat", "lstat", "scandir", "listdir", "readlink", "open", "mkdir", "link", "unlink", "rename", "replace")
_ASKING = (
    *((os, name) for name in (*_RAISING, "access")),
    # On Windows newer Pythons' do not pass through `os.stat`.
    *((os.path, name) for name in _SAYING_NO[1:]),
    *((io, "open"), (builtins, "open")),
)


class Share:
    """A folder whose disk answers as the test wants; outside of it everything is as ever.

    Attributes:
        answers: while it is cleared, what asks on another thread than the main one waits, for `patience` seconds.
        error: a number of `errno` that every question ends with; 0 for none.
        asked_by_main: what the main thread asked, as (function, path).
    """

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch, *, patience: float = 20) -> None:
        self.root, self.patience = root, patience
        self.answers = threading.Event()
        self.answers.set()
        self.error = 0
        self.asked_by_main: list[tuple[str, str]] = []
        for module, name in _ASKING:
            monkeypatch.setattr(module, name, self._watched(name, getattr(module, name)))

    def _watched(self, name: str, ask: Callable[..., Any]) -> Callable[..., Any]:
        def watched(path: Any = ".", *arguments: Any, **options: Any) -> Any:
            if any(self._has(one) for one in (path, *arguments[:1])):
                if threading.current_thread() is threading.main_thread():
                    self.asked_by_main.append((name, os.fsdecode(path)))
                else:
                    self.answers.wait(self.patience)
                if self.error and name in _SAYING_NO:
                    return False
                if self.error:
                    raise OSError(self.error, os.strerror(self.error), os.fsdecode(path))
            return ask(path, *arguments, **options)

        return watched

    def _has(self, path: object) -> bool:
        return isinstance(path, str | bytes | os.PathLike) and Path(os.fsdecode(path)).is_relative_to(self.root)

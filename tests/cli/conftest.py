"""The command line, in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from tests.patience import PATIENCE

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`run(*arguments, env=…, code=0)`: the finished process. Never a traceback, whatever happens."""

    def start(
        *arguments: str | Path, code: int = 0, env: dict[str, str] | None = None, cwd: Path = tmp_path
    ) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "desktop_app", *map(str, arguments)]
        finished = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="surrogateescape",
            env=os.environ | (env or {}),
            cwd=cwd,
            timeout=PATIENCE,
            check=False,
        )
        assert "Traceback" not in finished.stderr, finished.stderr
        assert finished.returncode == code, finished.stderr
        return finished

    return start


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Run:
    """As `run`, in this process: quicker, for what needs no process of its own."""

    def start(*arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
        capsys.readouterr()
        returned = main([str(argument) for argument in arguments])
        out, errors = capsys.readouterr()
        assert returned == code, errors
        return subprocess.CompletedProcess(["lookalike"], returned, out, errors)

    return start


@pytest.fixture
def ctrl_c_is_heard() -> Iterator[None]:
    """By what the test starts; what a shell starts in the background ignores Ctrl-C, and so would its children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)

"""The server of the tests does not outlive them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE

pytest.importorskip("psycopg")
from tests.postgres_server import watch

_SESSION = """
import sys
from tests.postgres_server import watch
watcher = watch(sys.argv[1])
print(watcher.pid, flush=True)
sys.stdin.read()
"""

# As PostgreSQL does, it heeds SIGQUIT also where a shell that sent the tests to the background had it ignored.
_SERVER = """
import signal
signal.signal(signal.SIGQUIT, signal.SIG_DFL)
print("ready", flush=True)
input()
"""


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_session_leaves_no_server(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with subprocess.Popen([sys.executable, "-c", _SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdout is not None
        server.stdout.readline()
        (folder / "postmaster.pid").write_text(f"{server.pid}\n{folder}\n")
        session = subprocess.Popen(
            [sys.executable, "-c", _SESSION, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert session.stdout is not None
        session.stdout.readline()
        assert server.poll() is None
        session.kill()
        session.communicate()  # until the watcher has ended, which writes to the same pipe
        assert server.wait(PATIENCE) < 0
    assert not folder.exists()


def test_a_session_that_ends_leaves_no_watcher(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    watcher = watch(str(folder))
    watcher.communicate()
    assert watcher.returncode == 0
    assert not folder.exists()

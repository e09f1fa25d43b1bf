"""The application opens no network socket: indexing, searching, finding duplicates, retraining, nor in its window."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core import locations

ROOT = Path(__file__).parents[1]

CAUGHT = {99, -31}
"""By the audit hook, or by the kernel's SIGSYS."""

by_the_kernel = pytest.mark.skipif(sys.platform != "linux", reason="there only Python's own process is watched")

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def unplugged(tmp_path: Path) -> Run:
    """`unplugged(module, *arguments)`: the finished process."""

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tests.unplugged", *map(str, arguments)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=300,
            check=False,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")},
        )

    return run


def library_of(catalog: Path, unplugged: Run, *arguments: str | Path) -> str:
    done = unplugged("desktop_app", "--library", catalog, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_command_works_without(
    tmp_path: Path, write_photo: Callable[..., Path], family_files: dict[str, Path], unplugged: Run
) -> None:
    folder, catalog = tmp_path / "photos", tmp_path / "library.db"
    for number in range(12):
        write_photo(folder / f"{number}.jpg", number)
    for name, file in family_files.items():
        (folder / f"{name}{file.suffix}").write_bytes(file.read_bytes())
    done = unplugged("tests.whole_command_line", catalog, folder)
    assert done.returncode == 0, done.stderr
    indexed, similar, _duplicates, status, encoders, _end = done.stdout.split("\f")
    said = json.loads(indexed)
    assert (said["added"], said["failed"]) == (12 + len(family_files), [])
    assert json.loads(similar)[0] == {"path": str(folder / "0.jpg"), "distance": 0}
    assert json.loads(status)["photos"] == said["added"]
    assert any(line.startswith("* ") for line in encoders.splitlines())


@pytest.mark.slow
def test_retraining_works_without(tmp_path: Path, write_photo: Callable[..., Path], unplugged: Run) -> None:
    pytest.importorskip("torch")
    for number in range(160):
        write_photo(tmp_path / "photos" / f"{number}.jpg", number)
    library_of(tmp_path / "library.db", unplugged, "index", tmp_path / "photos")
    assert json.loads(library_of(tmp_path / "library.db", unplugged, "retrain", "--json"))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_retraining_the_whole_network_works_without(tmp_path: Path, write_photo, small_encoder, unplugged: Run) -> None:
    locations.user_encoders().mkdir(parents=True)
    shutil.copy(small_encoder, locations.user_encoders() / "small.onnx")
    for number in range(110):
        write_photo(tmp_path / "photos" / f"{number}.jpg", number)
    library_of(tmp_path / "library.db", unplugged, "index", tmp_path / "photos")
    library_of(tmp_path / "library.db", unplugged, "encoders", "use", "small.onnx")
    told = library_of(tmp_path / "library.db", unplugged, "retrain", "--whole", "--minutes", "0.02", "--json")
    assert json.loads(told.splitlines()[-1])["photos"] == 110


def test_the_window_works_without(tmp_path: Path, photo_folder: Path, unplugged: Run) -> None:
    pytest.importorskip("PySide6")
    done = unplugged("tests.gui.whole_session", tmp_path / "library.db", photo_folder)
    assert (done.returncode, done.stdout.split()) == (
        0, ["indexed", "searched", "previewed", "looked", "reviewed", "compared"],
    ), done.stderr  # fmt: skip


def test_no_library_keeps_anything_about_this_computer(
    tmp_path: Path, photo_folder: Path, unplugged: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ONNX Runtime would: it reports its use."""
    for variable in ("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        (tmp_path / variable).mkdir()
        monkeypatch.setenv(variable, str(tmp_path / variable))
    library_of(tmp_path / "library.db", unplugged, "index", photo_folder)
    assert [
        file for variable in ("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME") for file in (tmp_path / variable).rglob("*")
    ] == []


@pytest.mark.slow
def test_no_library_waits_for_a_moment_to_report(tmp_path: Path, unplugged: Run, monkeypatch) -> None:
    (tmp_path / "waiting.py").write_text(
        "import sys, time\n"
        "from desktop_app.core.library import Library\n"
        "from pathlib import Path\n"
        "with Library.open(Path(sys.argv[1])) as library:\n"
        "    assert library.encoder.provider\n"
        "    time.sleep(40)\n"
    )
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    done = unplugged("waiting", tmp_path / "library.db")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "asking",
    [
        "import socket; socket.socket(socket.AF_INET)",
        "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        pytest.param(
            "import os, sys; os.execv(sys.executable, [sys.executable, '-c', 'import socket; socket.socket()'])",
            marks=by_the_kernel,
        ),
        pytest.param("import ctypes; ctypes.CDLL(None).socket(2, 1, 0)", marks=by_the_kernel),
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
    ],
)
def test_who_opens_a_socket_would_be_caught(asking: str, tmp_path: Path, unplugged: Run, monkeypatch) -> None:
    (tmp_path / "asking.py").write_text(asking)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    assert unplugged("asking").returncode in CAUGHT


def test_who_opens_none_is_let_pass(tmp_path: Path, unplugged: Run, monkeypatch) -> None:
    other = "import socket; socket.socket(socket.AF_UNIX).close()" if hasattr(socket, "AF_UNIX") else ""
    (tmp_path / "asking.py").write_text(other)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    assert unplugged("asking").returncode == 0

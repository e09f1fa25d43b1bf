"""kill -9 in the midst of an action: no photo is lost, and the journal finds out what happened."""

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.removal.actions import recover, undo
from desktop_app.core.removal.journal import Journal, JournalEntry, JournalStep, RemovalKind
from tests.core.duplicates.made_photos import write

LONG = ["", "", " \N{CAMERA}", "x" * 236]
"""What some names end with: as long as a name can be, too, in bytes of "keeper 40"."""

WORKER = Path(__file__).with_name("killed_worker.py")


def done_before_undo(folder: Path) -> list[JournalEntry]:
    ends = {JournalStep.DONE, JournalStep.UNDONE}
    return [e for e in Journal(folder / "journal").states() if e.step in ends and not e.belongs_to]


def run_worker(folder: Path, kind: RemovalKind, *, kill_after: float | None) -> float:
    """Apply in another process with a trash of its own; kill -9 it after some seconds. How long it took."""
    environment = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    with subprocess.Popen(
        [sys.executable, str(WORKER), str(folder), kind.value],
        env=environment,
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        start = time.perf_counter()
        if kill_after is not None:
            time.sleep(kill_after)
            process.kill()
        process.wait()
        return time.perf_counter() - start


def contents(folder: Path) -> dict[bytes, list[Path]]:
    found: dict[bytes, list[Path]] = {}
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix in {".jpg", ".xmp"}:
            found.setdefault(path.read_bytes(), []).append(path)
    return found


def kill_and_recover(tmp_path: Path, kind: RemovalKind, *, moments: int, count: int = 40) -> None:
    random = np.random.default_rng()
    whole = None
    ends = []
    for moment in range(moments + 1):
        folder = tmp_path / str(moment)
        for n in range(count):
            data = b"%d" % n * 500
            write(folder / "photos" / f"keeper {n}{LONG[n % 4]}.jpg", data)
            # For trash and move every photo has bytes of its own, so that a lost one is missed.
            copy = folder / "photos" / f"copy {n}{LONG[n % 4]}.jpg"
            write(copy, data if kind is RemovalKind.LINK else data + b"!")
            if n % 3 == 1 and len(copy.name) < 200:  # it takes a note along
                write(copy.with_suffix(".xmp"), b"note " + data)
            if n % 5 == 0:  # another name of the file, which stays
                os.link(copy, folder / "photos" / f"name {n}.jpg")
        before = contents(folder)
        took = run_worker(
            folder, kind, kill_after=None if whole is None else whole * (moment - random.random()) / moments
        )
        whole = whole or took
        assert contents(folder).keys() == before.keys()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_DATA_HOME", str(folder / "data"))
            recover(Journal(folder / "journal"))
            assert [one.error for one in undo(Journal(folder / "journal"))] == [None] * len(done_before_undo(folder))
        ends.append(len([e for e in Journal(folder / "journal").states() if e in done_before_undo(folder)]))
        assert {data: sorted(paths) for data, paths in contents(folder).items()} == {
            data: sorted(paths) for data, paths in before.items()
        }
        assert not list(folder.rglob("*.part"))
    assert ends[0] == count
    assert moments < 10 or len(set(ends)) > 3, "the kills came at the same moment each time"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="needs a trash whose place can be chosen")
@pytest.mark.parametrize("kind", RemovalKind)
def test_killed_at_a_few_moments(kind, tmp_path):
    kill_and_recover(tmp_path, kind, moments=2)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="needs a trash whose place can be chosen")
@pytest.mark.parametrize("kind", RemovalKind)
@pytest.mark.parametrize("piece", range(7))
def test_killed_at_two_hundred_moments(piece, kind, tmp_path):
    """In pieces of ten moments each, since one that was stopped would tell nothing of the others."""
    kill_and_recover(tmp_path, kind, moments=10)

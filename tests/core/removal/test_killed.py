"""kill -9 in the midst of an action: no photo is lost, and the journal finds out what happened."""

import os
import signal
import subprocess
import sys
from pathlib import Path

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


def run_worker(folder: Path, kind: RemovalKind, *, last: int) -> int:
    """Apply in another process with a trash of its own, which kills itself at a moment; how many it has, or 0."""
    environment = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    done = subprocess.run(
        [sys.executable, str(WORKER), str(folder), kind.value, str(last)],
        env=environment,
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        check=False,
    )
    assert done.returncode == (-signal.SIGKILL if last else 0)
    return 0 if last else int(done.stdout)


def contents(folder: Path) -> dict[bytes, list[Path]]:
    found: dict[bytes, list[Path]] = {}
    for path in folder.rglob("*"):
        if path.is_file() and path.suffix in {".jpg", ".xmp"}:
            found.setdefault(path.read_bytes(), []).append(path)
    return found


def kill_and_recover(tmp_path: Path, kind: RemovalKind, *, shares: list[float], count: int = 40) -> None:
    """Run an action whole, then kill it after these shares of its moments, each time in a folder of its own."""
    whole = 0
    ends = []
    for moment, share in enumerate([0.0, *shares]):
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
        whole = run_worker(folder, kind, last=1 + int(share * (whole - 1)) if whole else 0) or whole
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
    assert len(set(ends)) > min(len(shares), 3), "the kills came at the same moment each time"


@pytest.mark.sweep(2)
@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="needs a trash whose place can be chosen")
@pytest.mark.parametrize("kind", RemovalKind)
def test_killed_at_a_few_moments(kind, tmp_path):
    kill_and_recover(tmp_path, kind, shares=[0.3, 0.7], count=12)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="needs a trash whose place can be chosen")
@pytest.mark.parametrize("kind", RemovalKind)
@pytest.mark.parametrize("piece", range(7))
def test_killed_at_two_hundred_moments(piece, kind, tmp_path):
    """In pieces of ten moments each, since one that was stopped would tell nothing of the others."""
    kill_and_recover(tmp_path, kind, shares=[(piece + 7 * n) / 70 for n in range(10)], count=20)

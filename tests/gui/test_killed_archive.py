"""Windows and workers of one archive that are killed at any moment: nothing is lost, and nothing done twice."""

from __future__ import annotations

import json
import queue
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import as_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.removal.journal import Journal
from desktop_app.core.settings import Settings
from tests.patience import PATIENCE

pytest.importorskip("procrastinate")
from desktop_app.core.catalog.postgres.queue import Queue
from tests.core.archive import killed_worker
from tests.core.duplicates.made_photos import scene
from tests.gui import killed_window

WORKERS, WINDOWS = ("one", "two", "three"), ("left", "right")
KILLS = 20
"""Of each process."""
_PAIRS, _ALONE = 40, 40


class Crowd:
    """The processes of an archive, each on a machine of its own, and what they said."""

    def __init__(self, archive: ArchiveAddress, folder: Path) -> None:
        self.archive, self.folder = archive, folder
        self.photos, self.trash = folder / "photos", folder / "trash"
        self.said = queue.Queue[tuple[str, list[str]]]()
        self.heard: list[tuple[str, list[str]]] = []
        self.running: dict[str, subprocess.Popen[str]] = {}
        self._readers: list[threading.Thread] = []
        self._started = 0

    def start(self, machine: str, *, last: bool = False) -> subprocess.Popen[str]:
        self._started += 1
        given = [self.archive.url, machine, str(self.folder / f"data {machine}"), str(self.photos)]
        if machine in WINDOWS:
            module, more = killed_window.__name__, [str(self.trash), self._started, 0 if last else None]
        else:
            module, more = killed_worker.__name__, [last]
        command = [sys.executable, "-m", module, json.dumps([*given, *more])]
        process = self.running[machine] = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        reader = threading.Thread(target=self._read, args=(machine, process))
        reader.start()
        self._readers.append(reader)
        return process

    def _read(self, machine: str, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        with process.stdout as lines:
            for line in lines:
                if line.endswith("\n"):
                    self.said.put((machine, line.split()))

    def hear(self) -> None:
        """Wait until somebody says something."""
        self.heard.append(self.said.get(timeout=PATIENCE))

    def kill(self, machine: str) -> None:
        self.running[machine].send_signal(signal.SIGKILL)
        self.running[machine].wait()

    def end(self) -> None:
        for machine in self.running:
            self.kill(machine)
        for reader in self._readers:
            reader.join()
        while not self.said.empty():
            self.heard.append(self.said.get())

    def keepers(self) -> dict[str, str]:
        """By the name of each file that was removed and not taken back, what it was a copy of."""
        folders = [self.folder / f"data {machine}" / "archives" for machine in WINDOWS]
        entries = [entry for folder in folders for file in folder.glob("*.journal") for entry in Journal(file).states()]
        return {Path(one.path).name: Path(one.keeper).name for one in entries if one.step.removed}

    def told(self, *words: str) -> set[str]:
        """What was said after one of these words."""
        return {name for _machine, line in self.heard if line[0] in words for name in line[1:]}


@pytest.mark.slow
@pytest.mark.timeout(2400)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_three_workers_and_two_windows_that_are_killed_at_any_moment(archive: ArchiveAddress, tmp_path: Path) -> None:
    """Each is killed twenty times, when one of them says something.

    The workers read what is there and what comes. Each window looks for duplicates, judges and removes copies, the one
    that the other keeps too, and takes back what it removed.
    """
    chance, crowd = random.Random(11), Crowd(archive, tmp_path)
    for number in range(_ALONE + _PAIRS):
        _picture(crowd.photos / f"{number % 5}" / f"photo{number:03}.jpg", number)
    for number in range(_PAIRS):
        original = next(crowd.photos.rglob(f"photo{number:03}.jpg"))
        (crowd.photos / f"{number % 5}" / f"twin{number:03}.jpg").write_bytes(original.read_bytes())
    everything = {file.name for file in crowd.photos.rglob("*.jpg")}
    left = Counter(dict.fromkeys((*WORKERS, *WINDOWS), KILLS))
    with Library(replace(archive, machine="watching"), settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        try:
            for machine in left:
                crowd.start(machine)
            while +left:
                for _ in range(chance.randint(1, 6)):
                    crowd.hear()
                machine = chance.choice(list((+left).elements()))
                crowd.kill(machine)
                left[machine] -= 1
                new = f"new{left.total():03}.jpg"
                _picture(tmp_path / "coming" / new, 1000 + left.total()).rename(crowd.photos / new)
                everything.add(new)
                crowd.start(machine)
        finally:
            crowd.end()
        # One window opened again puts in order what was cut short; then all is read, and no work is left.
        for machine in WINDOWS:
            assert crowd.start(machine, last=True).wait(PATIENCE) == 0
        assert crowd.start("one", last=True).wait(PATIENCE) == 0
        while _has_work(library):
            assert crowd.start("one", last=True).wait(PATIENCE) == 0
        crowd.end()
        _check(library, crowd, everything)


def _picture(path: Path, number: int) -> Path:
    """A photo that nothing but its twin is like."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scene(number, width=120, height=90).save(path, quality=90)
    return path


def _has_work(library: Library) -> bool:
    waiting = Queue(as_archive(library.catalog).server).counts()
    return any(state in {"todo", "doing"} for _queue, state in waiting)


def _check(library: Library, crowd: Crowd, everything: set[str]) -> None:
    there = sorted(file.name for file in crowd.photos.rglob("*.jpg"))
    gone = sorted(file.name for file in crowd.trash.iterdir())
    # Each file is in one place, and none is lost; what each was a copy of was still there, or went for the same reason.
    assert sorted(there + gone) == sorted(everything)
    keepers = crowd.keepers()
    for name in gone:
        followed = [name]
        while (keeper := keepers.get(followed[-1])) is not None:
            assert keeper not in followed, followed
            followed.append(keeper)
        assert followed[-1] in there, followed
    # The archive has the photos that are there, each once, with its codes.
    photos = library.photos(library.photo_ids().tolist())
    assert sorted(photo.path.name for photo in photos) == there
    assert library.catalog.codes.missing(library.loaded_encoder.number).tolist() == []
    assert len(library.catalog.codes.load(library.loaded_encoder.number, library.encoder.card)[0]) == len(there)
    assert not library.failures()
    states = {state for _queue, state in Queue(as_archive(library.catalog).server).counts()}
    assert not states
    # What a window said it had done is done; what it did, it has told the archive.
    judged = {mark.hex() for pair in library.catalog.duplicates.judgements() for mark in pair}
    assert crowd.told("judged") <= judged
    removals = list(as_archive(library.catalog).removals.all("pictures"))
    assert not [one for one in removals if one.step == "start"]
    latest: dict[str, str] = {}
    for one in removals:  # the latest first
        latest.setdefault(one.path.name, one.step)
    assert sorted(name for name, step in latest.items() if step == "done") == gone
    assert crowd.told("removed") <= set(latest)
    assert "crashed" not in {line[0] for _machine, line in crowd.heard}
    # The windows were at it: this test shows something.
    assert crowd.told("removed")
    assert crowd.told("back")
    assert crowd.told("judged")

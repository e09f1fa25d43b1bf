"""The watcher, on the real file system: marks what changed, once, a moment after the last change."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from watchdog.events import FileSystemEvent
from watchdog.observers import Observer

from desktop_app.core.indexing import roots_there, watches
from desktop_app.core.indexing import watcher as module
from desktop_app.core.indexing.roots_there import RootsThere
from desktop_app.core.indexing.watcher import Watcher
from desktop_app.core.library import Library
from desktop_app.core.types import Folder, FolderId
from tests.patience import PATIENCE

QUIET = 0.15
MOST_LOOKS = 1000


class Clock:
    """The watcher's time, which goes on when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.looks = 0
        self._looked = threading.Condition()

    def __call__(self) -> float:
        with self._looked:
            self.looks += 1
            self._looked.notify_all()
        return self.now

    def wait_for_looks(self, more: int) -> None:
        """Until the watcher has looked a few times more."""
        with self._looked:
            enough = self.looks + more
            assert self._looked.wait_for(lambda: self.looks >= enough, PATIENCE)


class Growing(list[Any]):
    """What came so far; a test waits for what is sure to come."""

    def __init__(self) -> None:
        super().__init__()
        self._came = threading.Condition()

    def put(self, one: object) -> None:
        with self._came:
            self.append(one)
            self._came.notify_all()

    def wait(self, until: Callable[[], object]) -> None:
        with self._came:
            assert self._came.wait_for(until, PATIENCE), f"only {self}"


class Calls:
    """What the watcher said."""

    def __init__(self) -> None:
        self.folders = Growing()

    def __call__(self, folders: frozenset[FolderId]) -> None:
        self.folders.put(folders)

    def wait(self, count: int = 1) -> None:
        self.folders.wait(lambda: len(self.folders) >= count)


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def noticed(monkeypatch: pytest.MonkeyPatch) -> Growing:
    """The names of what changed and matters, in the order of the system's notices."""
    seen, matters = Growing(), module._matters

    def watched(event: FileSystemEvent) -> bool:
        if said := matters(event):
            seen.put(Path(os.fsdecode(event.dest_path or event.src_path)).name)
        return said

    monkeypatch.setattr(module, "_matters", watched)
    return seen


@pytest.fixture
def watch(calls: Calls) -> Iterator[Callable[..., Watcher]]:
    """`watch(*paths, poll_seconds=60, quiet_seconds=QUIET, clock=…)`: watches folders numbered 1, 2, 3, …"""
    running: list[Watcher] = []

    def start(*paths: Path, poll_seconds: float = 60, quiet_seconds: float = QUIET, **options: Clock) -> Watcher:
        folders = [Folder(FolderId(n), path, 0, True) for n, path in enumerate(paths, 1)]
        waits = {"poll_seconds": poll_seconds, "quiet_seconds": quiet_seconds}
        running.append(Watcher(folders, on_change=calls, **waits, **options))
        return running[-1]

    yield start
    for watcher in running:
        watcher.stop()


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "one" / "sub").mkdir(parents=True)
    (tmp_path / "two").mkdir()
    return tmp_path / "one", tmp_path / "two"


def test_a_photo_that_lands(watch, calls: Calls, folders: tuple[Path, Path]) -> None:
    watcher = watch(*folders)
    assert watcher.notes() == []
    (folders[0] / "sub" / "new.jpg").write_bytes(b"x")
    calls.wait()
    assert calls.folders == [frozenset({1})]


def _write(folder: Path, numbers: range, noticed: Growing) -> None:
    for number in numbers:
        (folder / f"{number}.jpg").write_bytes(b"x")
    noticed.wait(lambda: f"{numbers[-1]}.jpg" in noticed)


def _let_time_pass(clock: Clock, calls: Calls) -> None:
    """Until something is said: what the system says of the last file may come late."""
    for _ in range(MOST_LOOKS):
        if calls.folders:
            return
        clock.now += QUIET
        clock.wait_for_looks(1)
    raise AssertionError("nothing was said")


def test_many_changes_are_one_call_after_the_last(
    watch, calls: Calls, clock: Clock, noticed: Growing, folders: tuple[Path, Path]
) -> None:
    watch(*folders, clock=clock)
    _write(folders[0], range(20), noticed)
    clock.now += QUIET / 2
    _write(folders[0], range(20, 40), noticed)
    assert calls.folders == []
    _let_time_pass(clock, calls)
    assert calls.folders == [{1}]


def test_changes_without_end_are_said_in_between(
    watch, calls: Calls, clock: Clock, noticed: Growing, folders: tuple[Path, Path]
) -> None:
    watch(*folders, clock=clock)
    began, step = clock.now, QUIET / 4  # a notice is seen a moment before it counts
    while not calls.folders:
        noticed.clear()
        (folders[1] / "growing.jpg").write_bytes(b"x")
        noticed.wait(lambda: noticed)
        clock.now += step
    assert calls.folders[0] == {2}
    assert clock.now - began >= module._LONGEST_WAIT_SECONDS - step


@pytest.mark.parametrize(
    "change", ["deleted", "renamed", "moved in", "moved out", "folder deleted", "folder renamed", "folder moved out"]
)
def test_every_kind_of_change(change: str, watch, calls: Calls, folders: tuple[Path, Path]) -> None:
    one, two = folders
    photo = one / "sub" / "a.jpg"
    photo.write_bytes(b"x")
    (two / "b.jpg").write_bytes(b"x")
    watch(one)
    if change == "deleted":
        photo.unlink()
    elif change == "renamed":
        photo.rename(one / "b.jpg")
    elif change == "moved in":
        (two / "b.jpg").rename(one / "b.jpg")
    elif change == "moved out":
        photo.rename(two / "c.jpg")
    elif change == "folder deleted":
        photo.unlink()
        calls.wait()
        (one / "sub").rmdir()
        calls.wait(2)
    elif change == "folder moved out":
        (one / "sub").rename(two / "sub")
    else:
        (one / "sub").rename(one / "trip")
    calls.wait()


def test_a_folder_that_is_moved_in_is_watched_with_all_that_is_in_it(
    watch, calls: Calls, noticed: Growing, folders: tuple[Path, Path]
) -> None:
    one, two = folders
    (two / "deep").mkdir()
    watch(one)
    two.rename(one / "sub" / "moved")
    calls.wait()
    for place in ("moved", "moved/deep"):
        name = f"landed in {Path(place).name}.jpg"
        (one / "sub" / place / name).write_bytes(b"x")
        noticed.wait(lambda name=name: name in noticed)


def test_photos_in_a_folder_that_is_moved_in_come_into_the_library(
    library: Library, calls: Calls, photo_folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "watched").mkdir()
    library.add_folder(tmp_path / "watched")
    watcher = library.watch(calls)
    try:
        photo_folder.rename(tmp_path / "watched" / "moved")
        calls.wait()
    finally:
        watcher.stop()
    assert list(library.index(calls.folders[0]))[-1].summary.added == 12


def test_two_thousand_files_at_once(
    watch, calls: Calls, clock: Clock, noticed: Growing, folders: tuple[Path, Path]
) -> None:
    watch(folders[0], clock=clock)
    _write(folders[0] / "sub", range(2_000), noticed)
    _let_time_pass(clock, calls)
    assert calls.folders == [{1}]


@pytest.mark.slow
def test_fifty_thousand_files_at_once(
    watch, calls: Calls, clock: Clock, noticed: Growing, folders: tuple[Path, Path]
) -> None:
    watch(folders[0], clock=clock)
    _write(folders[0] / "sub", range(50_000), noticed)
    _let_time_pass(clock, calls)
    assert calls.folders == [{1}]


def test_an_editor_that_saves_by_renaming(watch, calls: Calls, folders: tuple[Path, Path]) -> None:
    (folders[0] / "a.jpg").write_bytes(b"old")
    watch(*folders)
    (folders[0] / ".a.jpg.tmp123").write_bytes(b"new")
    (folders[0] / ".a.jpg.tmp123").replace(folders[0] / "a.jpg")
    calls.wait()


def test_reading_and_what_is_no_photo_is_let_pass(
    watch, calls: Calls, noticed: Growing, folders: tuple[Path, Path]
) -> None:
    (folders[0] / "a.jpg").write_bytes(b"x")
    watch(*folders)
    (folders[0] / "a.jpg").read_bytes()
    (folders[0] / "download.part").write_bytes(b"x")
    (folders[0] / "library.db-wal").write_bytes(b"x")
    (folders[0] / "library.db-wal").unlink()
    (folders[0] / "last.jpg").touch()
    calls.wait()
    assert set(noticed) == {"last.jpg"}


def test_a_folder_that_is_away_is_polled(watch, calls: Calls, clock: Clock, tmp_path: Path) -> None:
    watcher = watch(tmp_path / "unplugged", poll_seconds=0.05, clock=clock)
    for times in (1, 2):
        clock.now += 0.05
        calls.wait(times)
        clock.wait_for_looks(3)
        assert calls.folders == [{1}] * times
    assert watcher.notes() == []


@pytest.fixture
def observed(monkeypatch: pytest.MonkeyPatch) -> Growing:
    """The folders that the system was asked to tell of, one after the other."""
    asked, observe = Growing(), Watcher._observe

    def told(self: Watcher, folder: Folder) -> None:
        observe(self, folder)
        asked.put(folder.id)

    monkeypatch.setattr(Watcher, "_observe", told)
    return asked


def test_a_folder_that_goes_away_and_comes_back_is_said(
    watch, calls: Calls, clock: Clock, *, noticed: Growing, observed: Growing, folders: tuple[Path, Path]
) -> None:
    """Within seconds, however rarely folders are polled, and what changes in it later is told by the system again."""
    one, _ = folders
    watch(*folders, clock=clock)
    one.rename(one.with_name("unplugged"))
    clock.now += module._LOOK_SECONDS
    observed.wait(lambda: observed == [1, 2, 1])
    one.with_name("unplugged").rename(one)
    calls.wait()
    said = len(calls.folders)
    clock.now += module._LOOK_SECONDS
    observed.wait(lambda: observed == [1, 2, 1, 1])
    calls.wait(said + 1)
    assert set(calls.folders) == {frozenset({1})}
    (one / "sub" / "later.jpg").write_bytes(b"x")
    noticed.wait(lambda: "later.jpg" in noticed)


def test_a_folder_that_was_away_from_the_start_is_watched_once_it_is_there(
    watch, calls: Calls, clock: Clock, *, noticed: Growing, observed: Growing, tmp_path: Path
) -> None:
    watch(tmp_path / "drive", clock=clock)
    (tmp_path / "drive").mkdir()
    clock.now += module._LOOK_SECONDS
    observed.wait(lambda: observed == [1, 1])
    calls.wait()
    (tmp_path / "drive" / "later.jpg").write_bytes(b"x")
    noticed.wait(lambda: "later.jpg" in noticed)


def test_a_drive_that_is_mounted_elsewhere_is_said(
    watch, calls: Calls, clock: Clock, *, folders: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounted = {"/"}
    monkeypatch.setattr(roots_there, "mounted_now", lambda: frozenset(mounted))
    watch(folders[0], tmp_path / "drive", clock=clock)
    mounted.add("/media/drive 1")
    clock.now += module._LOOK_SECONDS
    calls.wait()
    assert calls.folders == [{2}]


def test_a_share_that_is_slow_to_answer_is_not_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, asked = Clock(), []

    def identity(path: Path) -> None:
        asked.append(path)
        clock.now += 30

    monkeypatch.setattr(roots_there, "_identity", identity)
    roots = RootsThere([Folder(FolderId(1), tmp_path / "share", 0, online=False)], clock=clock)
    for _ in range(3):
        roots.changed()
    assert len(asked) == 2


def test_without_watches_left_folders_are_polled_and_it_is_said(
    watch, calls: Calls, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Exhausted(Observer):  # type: ignore[misc, valid-type]
        def start(self) -> None:
            raise OSError(errno.ENOSPC, "inotify watch limit reached")

    monkeypatch.setattr(module, "Observer", Exhausted)
    watcher = watch(*folders, poll_seconds=0.2)
    assert watcher.warnings() == [
        f"the system cannot watch {folder} (inotify watch limit reached), so it is looked at every 0.2 seconds."
        for folder in folders
    ]
    calls.wait()
    assert calls.folders[0] == {1, 2}


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch) -> Growing:
    """Whether watches are left, as the system says when it is asked: the last of these."""
    answers = Growing()
    monkeypatch.setattr(module, "watches_are_left", lambda _: (answers.put(answers[-1]), answers[-1])[1])
    return answers


@pytest.mark.parametrize("at_start", [True, False])
def test_where_watches_run_out_below_a_folder_it_is_polled_too(
    at_start: bool, watch, calls: Calls, clock: Clock, *, folders: tuple[Path, Path], left: Growing
) -> None:
    left.put(not at_start)
    watcher = watch(*folders, poll_seconds=0.05, clock=clock)
    if not at_start:
        clock.now += 0.05
        left.wait(lambda: len(left) == 3)
        clock.wait_for_looks(3)
        assert calls.folders == []
        assert watcher.warnings() == []
        left.put(False)
    clock.now += 0.05
    calls.wait()
    assert calls.folders[0] == {1, 2}
    assert watcher.warnings() == [
        f"the system's limit of watches is reached below {folder}, so it is looked at every 0.05 seconds."
        for folder in folders
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="inotify")
@pytest.mark.parametrize("call", ["inotify_init", "inotify_add_watch"])
@pytest.mark.parametrize(("error", "left"), [(errno.ENOSPC, False), (errno.EMFILE, False), (errno.EACCES, True)])
def test_what_the_system_says_about_watches(
    call: str, error: int, left: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert watches.watches_are_left(tmp_path)
    assert watches.watches_are_left(tmp_path / "absent")

    class System:
        inotify_init = staticmethod(lambda: os.open(os.devnull, os.O_RDONLY))

        def __init__(self, *_: object, **__: object) -> None:
            setattr(self, call, self._fail)

        def _fail(self, *_: object) -> int:
            ctypes.set_errno(error)
            return -1

    monkeypatch.setattr(watches.ctypes, "CDLL", System)
    assert watches.watches_are_left(tmp_path) is left


def test_network_drives_are_polled_and_it_is_said(
    watch, calls: Calls, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "is_network_mount", lambda path: path == folders[1])
    watcher = watch(*folders, poll_seconds=0.2)
    assert [note.split(",")[0] for note in watcher.notes()] == [f"{folders[1]} is on a network drive"]
    calls.wait()
    assert calls.folders[0] == {2}


def test_names_that_are_no_text(watch, calls: Calls, tmp_path: Path) -> None:
    root = tmp_path / os.fsdecode(b"caf\xe9")
    root.mkdir()
    watch(root)
    (root / os.fsdecode(b"\xff.jpg")).write_bytes(b"x")
    calls.wait()


def test_nothing_to_watch(watch, calls: Calls, clock: Clock) -> None:
    watch(poll_seconds=0.05, clock=clock)
    clock.now += 0.1
    clock.wait_for_looks(3)
    assert calls.folders == []


def test_a_file_that_is_still_being_written(library: Library, calls: Calls, photo_folder: Path, write_photo) -> None:
    content = write_photo(photo_folder.parent / "elsewhere.jpg", 99, size=(300, 200)).read_bytes()
    library.add_folder(photo_folder)
    list(library.index())
    watcher = library.watch(calls)
    try:
        with (photo_folder / "slow.jpg").open("wb") as file:
            file.write(content[: len(content) // 2])
            file.flush()
            calls.wait()
            summary = list(library.index(calls.folders[-1]))[-1].summary
            assert [failure.path.name for failure in summary.failed] == ["slow.jpg"]
            file.write(content[len(content) // 2 :])
        calls.wait(2)
    finally:
        watcher.stop()
    summary = list(library.index(calls.folders[-1]))[-1].summary
    assert (summary.added, summary.failed) == (1, ())


def test_the_library_watches_its_folders(library: Library, calls: Calls, photo_folder: Path, write_photo) -> None:
    folder = library.add_folder(photo_folder)
    watcher = library.watch(calls)
    try:
        write_photo(photo_folder / "landed.jpg", 99)
        calls.wait()
    finally:
        watcher.stop()
    assert calls.folders == [{folder.id}]
    assert list(library.index(calls.folders[0]))[-1].summary.added == 13

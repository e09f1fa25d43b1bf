"""Two instances on one library: one indexes, the other says so, goes on searching, and notices what was stored."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core import file_lock
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogBusyError, CatalogError
from desktop_app.core.file_lock import FileIsLockedError, hold
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.core.types import Cancelled, Control, Phase, PhotoId, Progress
from tests.patience import PATIENCE

HOLDER = """
import sys
from pathlib import Path
from desktop_app.core.file_lock import hold
with hold(Path(sys.argv[1]), holder="4711"):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def second(library: Library) -> Iterator[Library]:
    """Another instance on the same catalog."""
    with Library(library.catalog_path, settings=Settings(threads=1), shelf=EncoderStore([])) as opened:
        yield opened


def _begin(library: Library, control: Control | None = None) -> Iterator[Progress]:
    work = library.index(control=control)
    assert next(work).phase is Phase.SCANNING
    return work


def test_a_lock_of_another_process_ends_with_it(tmp_path: Path) -> None:
    path = tmp_path / "some.lock"
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdin is not None
    assert process.stdout.readline() == b"held\n"
    with pytest.raises(FileIsLockedError) as raised, hold(path, holder="me"):
        pass
    assert raised.value.holder == "4711"
    process.kill()
    process.wait()
    process.stdout.close()
    process.stdin.close()
    with hold(path, holder="me"):
        assert path.read_text() == "me"


def test_without_locks_on_the_file_system_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno
    import fcntl

    def fail(*_: object) -> None:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(fcntl, "flock", fail)
    error = errno.ENOLCK
    with hold(tmp_path / "some.lock", holder="me"):
        pass
    error = errno.EIO
    with pytest.raises(OSError, match="Input/output"), (tmp_path / "some.lock").open("wb") as file:
        file_lock.try_lock(file)


def test_the_second_to_index_is_told_and_can_search(library: Library, second: Library, photo_folder: Path) -> None:
    library.add_folder(photo_folder)
    list(library.index())
    work = _begin(library)
    with pytest.raises(CatalogBusyError, match=rf"another Lookalike \(process {os.getpid()}\) is updating"):
        list(second.index())
    with pytest.raises(CatalogBusyError):
        list(second.switch_encoder(second.encoder.identity))
    assert len(second.similar(photo_folder / "photo00.jpg", k=3)) == 3
    list(work)
    assert list(second.index())[-1].summary.unchanged == 12


def test_who_has_not_written_its_number_yet_is_named_without_one(library: Library, photo_folder: Path) -> None:
    library.add_folder(photo_folder)
    lock = library.catalog_path.with_suffix(".lock")
    with lock.open("a+b") as file:
        assert file_lock.try_lock(file)
        with pytest.raises(CatalogBusyError, match="another Lookalike is updating"):
            list(library.index())


def test_a_lock_that_cannot_be_made_is_named(library: Library, photo_folder: Path) -> None:
    library.add_folder(photo_folder)
    library.catalog_path.with_suffix(".lock").mkdir()
    with pytest.raises(CatalogError, match="cannot be locked"):
        list(library.index())


def test_what_another_instance_stores_is_found(
    library: Library, second: Library, photo_folder: Path, write_photo: Callable[..., Path]
) -> None:
    library.add_folder(photo_folder)
    list(library.index())
    query = photo_folder / "photo00.jpg"
    assert len(second.similar(query, radius=64)) == 12
    write_photo(photo_folder / "new.jpg", 99)
    list(library.index())
    assert len(second.similar(query, radius=64)) == 13
    (photo_folder / "new.jpg").unlink()
    list(second.index())
    assert len(library.similar(query, radius=64)) == 12
    library.remove_folder(library.folders()[0].id)
    assert len(second.similar(query, radius=64)) == 0


def test_an_encoder_that_another_instance_switched_to_answers(
    tmp_path: Path, photo_folder: Path, tiny_encoder: Path
) -> None:
    shelf, path = EncoderStore([tiny_encoder]), tmp_path / "library.db"
    with Library(path, shelf=shelf) as one, Library(path, shelf=shelf) as two:
        one.add_folder(photo_folder)
        list(one.index())
        assert two.encoder.identity == one.encoder.identity
        other = next(entry.identity for entry in one.encoders() if entry.identity != one.encoder.identity)
        list(one.switch_encoder(other))
        assert two.encoder.identity == other
        assert len(two.similar(photo_folder / "photo00.jpg", radius=0)) == 1


def test_an_encoder_that_came_after_an_instance_started_answers_in_it(
    tmp_path: Path, photo_folder: Path, tiny_encoder: Path
) -> None:
    mine, path = tmp_path / "encoders", tmp_path / "library.db"
    shelves = [EncoderStore([], folder=mine) for _ in range(2)]
    with Library(path, shelf=shelves[0]) as one, Library(path, shelf=shelves[1]) as two:
        one.add_folder(photo_folder)
        list(one.index())
        assert two.encoder.identity == one.encoder.identity
        mine.mkdir()
        shutil.copy(tiny_encoder, mine / "made.onnx")
        made = one.encoders()[0].identity
        list(one.switch_encoder(made))
        assert two.encoder.identity == made
        assert two.catalog.codes.in_use() == made == one.encoder.identity


def test_own_changes_are_not_read_again(library: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library.add_folder(photo_folder)
    list(library.index())
    library.similar(photo_folder / "photo00.jpg")
    loads: list[int] = []
    load = library.catalog.codes.load
    monkeypatch.setattr(library.catalog.codes, "load", lambda *a: loads.append(1) or load(*a))  # type: ignore[func-returns-value]
    (photo_folder / "photo01.jpg").unlink()
    for number in range(3):
        os.utime(photo_folder / f"photo{number + 2:02}.jpg", ns=(5, number))
        list(library.index())
        library.similar(photo_folder / "photo00.jpg")
    with contextlib.suppress(KeyboardInterrupt), library.catalog.database.transaction():
        library.catalog.codes.drop([PhotoId(3)])
        raise KeyboardInterrupt
    assert len(library.similar(photo_folder / "photo00.jpg", radius=64)) == 11
    assert not loads


def test_a_change_elsewhere_is_noticed_also_right_before_an_own_one(
    library: Library, second: Library, photo_folder: Path
) -> None:
    library.add_folder(photo_folder)
    list(library.index())
    query = photo_folder / "photo00.jpg"
    assert len(library.similar(query, radius=64)) == 12
    (photo_folder / "photo01.jpg").unlink()
    list(second.index())
    with library.catalog.database.transaction():
        library.catalog.codes.drop([])
    assert len(library.similar(query, radius=64)) == 11


def test_an_encoder_switch_that_waits_behind_a_pause_can_be_cancelled(library: Library, photo_folder: Path) -> None:
    library.add_folder(photo_folder)
    work = _begin(library)  # and nobody goes on with it, as in a pause
    control, ended = Control(), threading.Event()

    def switch() -> None:
        with pytest.raises(Cancelled):
            list(library.switch_encoder(library.encoder.identity, control=control))
        ended.set()

    thread = threading.Thread(target=switch)
    thread.start()
    assert not ended.wait(0.3)
    control.cancel()
    assert ended.wait(PATIENCE)
    thread.join()
    list(work)


def test_what_was_rolled_back_hides_no_change_elsewhere(library: Library, second: Library, photo_folder: Path) -> None:
    library.add_folder(photo_folder)
    list(library.index())
    query = photo_folder / "photo00.jpg"
    assert len(library.similar(query, radius=64)) == 12
    with contextlib.suppress(KeyboardInterrupt), library.catalog.database.transaction():
        library.catalog.codes.drop([PhotoId(number) for number in range(1, 13)])
        raise KeyboardInterrupt
    (photo_folder / "photo01.jpg").unlink()
    list(second.index())
    assert len(library.similar(query, radius=64)) == 11

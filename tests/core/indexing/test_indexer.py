"""The disk against the catalog: what was added, edited, renamed and removed is reported as exactly that."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core import opening
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogError, DecodeTimeoutError, ImageError, OutOfMemoryError
from desktop_app.core.images import guarding, read_picture
from desktop_app.core.images.preparing import prepare_here
from desktop_app.core.images.thumbnail import SIDE
from desktop_app.core.indexing import indexer, pipeline, scanner, walking
from desktop_app.core.library import Library
from desktop_app.core.progress_rate import RateMeter
from desktop_app.core.settings import Settings
from desktop_app.core.types import Cancelled, Control, IndexSummary, Phase, PhotoId
from tests.patience import PATIENCE

Index = Callable[..., IndexSummary]


def counts(summary: IndexSummary) -> tuple[int, int, int, int, int, int]:
    """added, changed, moved, removed, unchanged, failed."""
    return (summary.added, summary.changed, summary.moved, summary.removed, summary.unchanged, len(summary.failed))


def ids(library: Library) -> dict[str, PhotoId]:
    return {photo.path.name: photo.id for photo in library.catalog.photos.every()}


def code(library: Library, photo: PhotoId) -> bytes:
    engine = library._engine.get()
    found = engine.search.codes(photo)
    assert found is not None
    return found["similar"].tobytes()


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are decoded from now on."""
    files: list[Path] = []
    read = pipeline.prepare_pictures

    def note(wanted, **options):
        return read(((files.append(path), (path, length))[1] for path, length in wanted), **options)

    monkeypatch.setattr(pipeline, "prepare_pictures", note)
    return files


def test_a_second_run_adds_and_reads_nothing(
    photo_folder: Path, index: Index, decoded: list[Path], untouched: Callable[[], None]
) -> None:
    assert counts(index(photo_folder)) == (12, 0, 0, 0, 0, 0)
    assert len(decoded) == 12
    decoded.clear()
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)
    assert not decoded


def test_added_edited_renamed_removed_all_at_once(
    photo_folder: Path, index: Index, library: Library, decoded: list[Path], write_photo: Callable[..., Path]
) -> None:
    index(photo_folder)
    before = ids(library)
    decoded.clear()
    for number in range(3):
        write_photo(photo_folder / f"new{number}.jpg", 100 + number)
        write_photo(photo_folder / f"photo{number:02}.jpg", 200 + number)
        (photo_folder / f"photo{number + 3:02}.jpg").rename(photo_folder / f"renamed{number}.jpg")
    (photo_folder / "photo06.jpg").unlink()
    (photo_folder / "trip" / "photo08.jpg").unlink()
    assert counts(index(photo_folder)) == (3, 3, 3, 2, 4, 0)
    assert sorted(path.name for path in decoded) == [
        *(f"new{number}.jpg" for number in range(3)),
        *(f"photo{number:02}.jpg" for number in range(3)),
    ]
    after = ids(library)
    assert [after[f"renamed{n}.jpg"] for n in range(3)] == [before[f"photo{n + 3:02}.jpg"] for n in range(3)]
    assert [after[f"photo{n:02}.jpg"] for n in range(3)] == [before[f"photo{n:02}.jpg"] for n in range(3)]
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 13, 0)


def test_a_folder_that_is_renamed_keeps_its_photos(photo_folder: Path, index: Index, library: Library, decoded) -> None:
    index(photo_folder)
    before = ids(library)
    decoded.clear()
    (photo_folder / "trip").rename(photo_folder / "journey")
    assert counts(index(photo_folder)) == (0, 0, 4, 0, 8, 0)
    assert ids(library) == before
    assert not decoded


def test_moved_between_folders(tmp_path: Path, index: Index, library: Library, write_photo) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for number in range(3):
        write_photo(one / f"{number}.jpg", number)
    two.mkdir()
    index(one, two)
    before = ids(library)
    (one / "0.jpg").rename(two / "0.jpg")
    assert counts(index(one, two)) == (0, 0, 1, 0, 2, 0)
    # Only the folder that it went to is looked at.
    (one / "1.jpg").rename(two / "renamed.jpg")
    assert counts(index(two)) == (0, 0, 1, 0, 1, 0)
    assert counts(index(one)) == (0, 0, 0, 0, 1, 0)
    assert ids(library) == {"0.jpg": before["0.jpg"], "renamed.jpg": before["1.jpg"], "2.jpg": before["2.jpg"]}


def test_a_copy_is_no_move(photo_folder: Path, index: Index, library: Library) -> None:
    index(photo_folder)
    shutil.copy2(photo_folder / "photo00.jpg", photo_folder / "copy.jpg")
    assert counts(index(photo_folder)) == (1, 0, 0, 0, 12, 0)
    assert len(library.similar(ids(library)["copy.jpg"], radius=0)) == 2


def test_moved_and_copied(photo_folder: Path, index: Index) -> None:
    index(photo_folder)
    shutil.copy2(photo_folder / "photo00.jpg", photo_folder / "a.jpg")
    (photo_folder / "photo00.jpg").rename(photo_folder / "b.jpg")
    assert counts(index(photo_folder)) == (1, 0, 1, 0, 11, 0)


def test_two_equal_photos_that_both_move(photo_folder: Path, index: Index, library: Library) -> None:
    shutil.copy2(photo_folder / "photo00.jpg", photo_folder / "twin.jpg")
    index(photo_folder)
    (photo_folder / "photo00.jpg").rename(photo_folder / "a.jpg")
    (photo_folder / "twin.jpg").rename(photo_folder / "b.jpg")
    before = {id_ for name, id_ in ids(library).items() if name in {"photo00.jpg", "twin.jpg"}}
    assert counts(index(photo_folder)) == (0, 0, 2, 0, 11, 0)
    assert {ids(library)["a.jpg"], ids(library)["b.jpg"]} == before


def test_case_only_rename(photo_folder: Path, index: Index, library: Library) -> None:
    index(photo_folder)
    before = ids(library)["photo00.jpg"]
    (photo_folder / "photo00.jpg").rename(photo_folder / "PHOTO00.JPG")
    assert counts(index(photo_folder)) == (0, 0, 1, 0, 11, 0)
    assert ids(library)["PHOTO00.JPG"] == before


def test_the_listing_says_what_is_gone(photo_folder: Path, index: Index, library: Library) -> None:
    """Something is found under the old name, as after a case-only rename on some systems, but it is not a photo."""
    index(photo_folder)
    before = ids(library)["photo00.jpg"]
    (photo_folder / "photo00.jpg").rename(photo_folder / "renamed.jpg")
    (photo_folder / "photo00.jpg").mkdir()
    assert counts(index(photo_folder)) == (0, 0, 1, 0, 11, 0)
    assert ids(library)["renamed.jpg"] == before


def test_two_names_are_swapped(photo_folder: Path, index: Index, library: Library) -> None:
    index(photo_folder)
    one, two = photo_folder / "photo00.jpg", photo_folder / "photo01.jpg"
    one.rename(photo_folder / "x")
    two.rename(one)
    (photo_folder / "x").rename(two)
    assert counts(index(photo_folder)) == (0, 2, 0, 0, 10, 0)
    assert library.similar(one, k=1).ids.tolist() == [ids(library)["photo00.jpg"]]


def test_renamed_onto_another(photo_folder: Path, index: Index, library: Library) -> None:
    index(photo_folder)
    (photo_folder / "photo00.jpg").replace(photo_folder / "photo01.jpg")
    assert counts(index(photo_folder)) == (0, 1, 0, 1, 10, 0)
    assert "photo00.jpg" not in ids(library)


def test_moved_and_touched(photo_folder: Path, index: Index, library: Library) -> None:
    index(photo_folder)
    moved = (photo_folder / "photo00.jpg").rename(photo_folder / "x.jpg")
    os.utime(moved, ns=(5, 5))
    assert counts(index(photo_folder)) == (0, 0, 1, 0, 11, 0)
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)


def test_a_moved_one_keeps_its_thumbnail(photo_folder: Path, index: Index, library: Library, monkeypatch) -> None:
    index(photo_folder)
    photo = ids(library)["photo00.jpg"]
    before = library.thumbnail(photo)
    (photo_folder / "photo00.jpg").rename(photo_folder / "x.jpg")
    index(photo_folder)
    (photo_folder / "x.jpg").unlink()
    assert library.thumbnail(photo) == before


def test_a_file_is_looked_into_only_where_it_may_have_moved(
    photo_folder: Path, index: Index, write_photo, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    look = scanner._fingerprint
    monkeypatch.setattr(scanner, "_fingerprint", lambda job: (looked.append(job.path), look(job))[1])
    index(photo_folder)
    shutil.copy2(photo_folder / "photo00.jpg", photo_folder / "copy.jpg")
    index(photo_folder)
    assert not looked  # nothing is gone, so nothing has moved
    (photo_folder / "photo00.jpg").rename(photo_folder / "moved.jpg")
    write_photo(photo_folder / "new.jpg", 5, size=(200, 100))
    assert counts(index(photo_folder)) == (1, 0, 1, 0, 12, 0)
    assert looked == [photo_folder / "moved.jpg"]


def test_an_emptied_folder(photo_folder: Path, index: Index, library: Library) -> None:
    index(photo_folder)
    for path in photo_folder.rglob("*.jpg"):
        path.unlink()
    assert counts(index(photo_folder)) == (0, 0, 0, 12, 0, 0)
    assert len(library.photo_ids()) == 0


def test_what_is_only_in_the_cloud_is_told_and_what_was_taken_there_stays(
    photo_folder: Path, index: Index, library: Library, decoded: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    index(photo_folder)
    before = ids(library)
    decoded.clear()
    (photo_folder / "new.jpg").write_bytes((photo_folder / "photo01.jpg").read_bytes() + b"\0")
    cloud = {(photo_folder / name).stat().st_ino for name in ("photo00.jpg", "new.jpg")}
    touched = (photo_folder / "photo00.jpg").stat()
    (photo_folder / "photo00.jpg").chmod(0o600)
    os.utime(photo_folder / "photo00.jpg", ns=(touched.st_atime_ns, touched.st_mtime_ns))  # only its ctime is another
    monkeypatch.setattr(opening, "_is_recalled", lambda known: known.st_ino in cloud)
    steps = list(library.index([library.folders()[0].id]))
    summary = steps[-1].summary
    assert counts(summary) == (0, 0, 0, 0, 12, 1)
    assert summary.failed[0].path == photo_folder / "new.jpg"
    assert summary.failed[0].reason == "cannot be read: it is only in the cloud: download it first"
    assert not decoded
    assert ids(library) == before
    cloud.clear()
    assert counts(index(photo_folder)) == (1, 0, 0, 0, 12, 0), "it is taken as soon as it is there"


# Files that cannot be read


def test_a_damaged_file_is_named_once_and_not_read_again(
    photo_folder: Path, index: Index, decoded: list[Path], write_photo
) -> None:
    broken = photo_folder / "broken.jpg"
    broken.write_bytes((photo_folder / "photo00.jpg").read_bytes()[:300])
    summary = index(photo_folder)
    assert counts(summary) == (12, 0, 0, 0, 0, 1)
    assert summary.failed[0].path == broken
    assert "is damaged" in summary.failed[0].reason
    decoded.clear()
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 1)
    assert not decoded
    assert counts(index(photo_folder, retry_failed=True)) == (0, 0, 0, 0, 12, 1)
    assert decoded == [broken]
    write_photo(broken, 77)
    assert counts(index(photo_folder)) == (1, 0, 0, 0, 12, 0)


def test_a_photo_that_becomes_damaged_and_good_again(
    photo_folder: Path, index: Index, library: Library, write_photo
) -> None:
    path = photo_folder / "photo00.jpg"
    index(photo_folder)
    photo = ids(library)["photo00.jpg"]
    assert len(library.similar(photo)) >= 1
    path.write_bytes(b"")
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 11, 1)
    assert len(library.similar(photo)) == 0
    assert "photo00.jpg" not in ids(library)
    write_photo(path, 0)
    assert counts(index(photo_folder)) == (1, 0, 0, 0, 11, 0)


def test_a_damaged_file_that_is_deleted_is_forgotten(photo_folder: Path, index: Index, library: Library) -> None:
    (photo_folder / "broken.jpg").touch()
    index(photo_folder)
    (photo_folder / "broken.jpg").unlink()
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)
    assert library.failures() == []


@pytest.fixture
def failing_disk(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of files that cannot be read, until they are taken out."""
    names: set[str] = set()
    read = guarding.GuardedFile.read

    def read_or_fail(self, size: int = -1, /) -> bytes:
        if Path(self._file.name).name in names:
            self.disk_error = OSError(errno.EIO, "Input/output error")
            raise self.disk_error
        return read(self, size)

    def prepare_pictures(files, *, unwanted, **options):
        for path, _ in files:
            try:
                yield prepare_here(path, **options)
            except ImageError as error:
                yield error

    monkeypatch.setattr(pipeline, "prepare_pictures", prepare_pictures)
    monkeypatch.setattr(guarding.GuardedFile, "read", read_or_fail)
    return names


def test_a_passing_failure_keeps_the_photo_and_is_tried_again(
    photo_folder: Path, index: Index, library: Library, failing_disk: set[str]
) -> None:
    index(photo_folder)
    photo = ids(library)["photo00.jpg"]
    os.utime(photo_folder / "photo00.jpg", ns=(5, 5))
    (photo_folder / "new.jpg").write_bytes((photo_folder / "photo01.jpg").read_bytes() + b"\0")
    failing_disk |= {"photo00.jpg", "new.jpg"}
    summary = index(photo_folder)
    assert counts(summary) == (0, 0, 0, 0, 11, 2)
    assert {failure.reason for failure in summary.failed} == {"cannot be read: Input/output error"}
    assert ids(library)["photo00.jpg"] == photo
    failing_disk.clear()
    assert counts(index(photo_folder)) == (1, 1, 0, 0, 11, 0)
    assert ids(library)["photo00.jpg"] == photo


@pytest.mark.parametrize("kind", [DecodeTimeoutError, OutOfMemoryError])
def test_what_took_too_long_or_too_much_is_tried_again_some_day(
    kind: type[ImageError], photo_folder: Path, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Path] = []
    read = pipeline.prepare_pictures

    def refuse(files, **options):
        for path, length in files:
            if path.name != "photo00.jpg" or now > 10**10:
                yield from read([(path, length)], **options)
            else:
                tried.append(path)
                yield kind("was too much today", path=path)

    now = time.time()
    monkeypatch.setattr(pipeline, "prepare_pictures", refuse)
    monkeypatch.setattr("desktop_app.core.catalog.photos.time.time", lambda: now)
    for _ in range(3):
        assert len(index(photo_folder).failed) == 1
    assert len(tried) == 1
    now += 8 * 24 * 3600
    assert len(index(photo_folder).failed) == 1
    assert len(tried) == 2
    now = 10**10 + 1
    assert counts(index(photo_folder)) == (1, 0, 0, 0, 11, 0)


@pytest.mark.parametrize("kind", [DecodeTimeoutError, OutOfMemoryError])
def test_a_known_photo_that_takes_too_long_or_too_much_today_stays_known(
    kind: type[ImageError], photo_folder: Path, index: Index, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(photo_folder)
    photo = ids(library)["photo00.jpg"]
    os.utime(photo_folder / "photo00.jpg", ns=(5, 5))
    monkeypatch.setattr(
        pipeline, "prepare_pictures", lambda files, **_: (kind("today", path=path) for path, _ in files)
    )
    assert len(index(photo_folder).failed) == 1
    assert ids(library)["photo00.jpg"] == photo


def test_a_folder_inside_that_cannot_be_listed_keeps_its_photos(
    photo_folder: Path, index: Index, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(photo_folder)
    scandir = os.scandir

    def fail(folder):
        if os.fsencode(folder).endswith(b"trip"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return scandir(folder)

    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.core.indexing.walking.os.scandir", fail)
        summary = index(photo_folder)
    assert counts(summary) == (0, 0, 0, 0, 8, 1)
    assert summary.failed[0].path == photo_folder / "trip"
    assert len(library.photo_ids()) == 12
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)


# Drives that come and go


def test_an_offline_folder_keeps_its_photos_and_comes_back(
    photo_folder: Path, index: Index, library: Library, decoded: list[Path]
) -> None:
    index(photo_folder)
    folder = library.folders()[0].id
    decoded.clear()
    away = photo_folder.rename(photo_folder.with_name("unplugged"))
    done = list(library.index())[-1]
    assert done.phase is Phase.DONE
    assert counts(done.summary) == (0, 0, 0, 0, 0, 0)
    assert not library.folders()[0].online
    assert len(library.photo_ids()) == 12
    assert not any(photo.online for photo in library.photos(library.photo_ids().tolist()))
    assert len(library.similar(PhotoId(int(library.photo_ids()[0])), radius=0)) == 1
    away.rename(photo_folder)
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)
    assert library.folders()[0].online
    assert library.folders()[0].id == folder
    assert not decoded


def test_a_drive_that_goes_away_while_its_photos_are_read_makes_no_problem_files_and_keeps_its_photos(
    photo_folder: Path, index: Index, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(photo_folder)
    os.utime(photo_folder / "photo00.jpg", (1, 1))
    shutil.copy2(photo_folder / "photo01.jpg", photo_folder / "new.jpg")
    away, read = photo_folder.with_name("unplugged"), indexer.code_ahead

    def leaving(jobs, **options):
        photo_folder.rename(away)
        return read(jobs, **options)

    monkeypatch.setattr(indexer, "code_ahead", leaving)
    done = list(library.index())[-1]
    assert done.summary.failed == ()
    assert library.failures() == []
    assert len(library.photo_ids()) == 12
    assert not library.folders()[0].online
    monkeypatch.undo()
    away.rename(photo_folder)
    assert index(photo_folder).added == 1
    assert len(library.photo_ids()) == 13


@pytest.mark.parametrize("known_to_be_away", [True, False])
def test_copies_on_another_drive_do_not_take_an_unplugged_drives_photos(
    known_to_be_away: bool, tmp_path: Path, photo_folder: Path, index: Index, library: Library
) -> None:
    index(photo_folder)
    shutil.copytree(photo_folder, tmp_path / "backup")
    photo_folder.rename(tmp_path / "unplugged")
    if known_to_be_away:
        list(library.index())
    assert counts(index(tmp_path / "backup")) == (12, 0, 0, 0, 0, 0)
    (tmp_path / "unplugged").rename(photo_folder)
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)


def test_a_drive_unplugged_while_it_is_scanned(
    photo_folder: Path, index: Index, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(photo_folder)
    compare = scanner._compare

    def unplug(*arguments, **options):
        if photo_folder.exists():
            photo_folder.rename(photo_folder.with_name("unplugged"))
        compare(*arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(scanner, "_compare", unplug)
        assert counts(list(library.index())[-1].summary) == (0, 0, 0, 0, 0, 0)
    assert len(library.photo_ids()) == 12
    photo_folder.with_name("unplugged").rename(photo_folder)
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)


# Odd clocks, long paths, full disks


def test_a_time_stamp_beyond_what_the_catalog_can_hold(photo_folder: Path, index: Index) -> None:
    os.utime(photo_folder / "photo00.jpg", (10**10, 10**10))  # the year 2286
    if (photo_folder / "photo00.jpg").stat().st_mtime_ns < 2**63:
        pytest.skip("this file system holds no such time stamp")
    assert index(photo_folder).added == 12
    assert index(photo_folder).unchanged == 12


def test_a_clock_that_was_set_back(photo_folder: Path, index: Index) -> None:
    index(photo_folder)
    content = bytearray((photo_folder / "photo00.jpg").read_bytes())
    content[-20] ^= 1  # in the picture, and of the same size
    (photo_folder / "photo00.jpg").write_bytes(content)
    os.utime(photo_folder / "photo00.jpg", ns=(0, -(10**18)))
    os.utime(photo_folder / "photo01.jpg", ns=(0, 2**62))
    assert counts(index(photo_folder)) == (0, 2, 0, 0, 10, 0)
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)


def test_long_and_deep_paths(tmp_path: Path, index: Index, library: Library, write_photo) -> None:
    deep = tmp_path / "x"
    for number in range(6):
        deep /= f"{number}" * 200
    write_photo(deep / ("ü" * 120 + ".jpg"), 1)
    assert counts(index(tmp_path / "x")) == (1, 0, 0, 0, 0, 0)
    [photo] = library.catalog.photos.every()
    assert len(str(photo.path)) > 1300


def test_a_full_disk_keeps_what_was_stored(tmp_path: Path, library: Library, index: Index, write_photo) -> None:
    library.add_folder(_many(tmp_path / "many", write_photo))
    database, steps = library.catalog.database, []

    def run() -> None:
        for step in library.index():
            steps.append(step)
            if step.phase is Phase.ENCODING:
                pages = database.read("PRAGMA page_count").fetchone()[0]
                database.read(f"PRAGMA max_page_count = {pages}").fetchone()

    with pytest.raises(CatalogError, match="the disk is full"):
        run()
    stored = steps[-1].summary.added
    assert 0 < stored < 80
    database.read("PRAGMA max_page_count = 1000000").fetchone()
    assert counts(index(tmp_path / "many")) == (80 - stored, 0, 0, 0, stored, 0)


# Pausing, stopping, and what happens at the same time


def _many(folder: Path, write_photo: Callable[..., Path], count: int = 80) -> Path:
    for number in range(count):
        write_photo(folder / f"{number}.jpg", number, size=(16, 12))
    return folder


def test_cancel_keeps_what_was_stored_and_the_next_run_does_the_rest(
    *, tmp_path: Path, library: Library, index: Index, decoded: list[Path], write_photo, monkeypatch
) -> None:
    monkeypatch.setattr(indexer, "_BATCH_SECONDS", 600)  # however slow the machine is
    library.add_folder(_many(tmp_path / "many", write_photo))
    control = Control()

    def run() -> None:
        for step in library.index(control=control):
            if step.phase is Phase.ENCODING:
                control.cancel()

    with pytest.raises(Cancelled):
        run()
    stored = len(library.photo_ids())
    assert 32 <= stored < 80
    decoded.clear()
    assert counts(index(tmp_path / "many")) == (80 - stored, 0, 0, 0, stored, 0)
    assert len(decoded) == 80 - stored


def test_pause_holds_the_work_until_resume(tmp_path: Path, library: Library, write_photo) -> None:
    import threading

    library.add_folder(_many(tmp_path / "many", write_photo))
    control, paused = Control(), threading.Event()
    steps = []

    def run() -> None:
        for step in library.index(control=control):
            steps.append(step)
            if step.phase is Phase.ENCODING and not paused.is_set():
                control.pause()
                paused.set()

    thread = threading.Thread(target=run)
    thread.start()
    assert paused.wait(PATIENCE)
    seen = len(steps)
    thread.join(0.3)
    assert thread.is_alive()
    assert control.paused
    assert len(steps) == seen
    control.resume()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert steps[-1].summary.added == 80


def test_a_rest_between_two_steps_is_no_slowness(tmp_path: Path, library: Library, write_photo, monkeypatch) -> None:
    """A window pauses by not asking for the next step."""
    rest, ticks = [0.0], itertools.count(0.0, 2.0)
    monkeypatch.setattr(indexer, "RateMeter", lambda: RateMeter(lambda: next(ticks) + rest[0]))
    library.add_folder(_many(tmp_path / "photos", write_photo))
    told = []
    for step in library.index():
        if step.phase is Phase.ENCODING:
            told.append((step.rate, step.remaining))
            rest[0] += 3600
    assert len(told) > 1
    # Of the first photos nobody can tell how long they took without what came before them.
    assert told[0] == (0.0, None)
    assert all(rate > 0.1 and left < 3600 for rate, left in told[1:])


def test_cancel_also_ends_a_pause() -> None:
    control = Control()
    control.pause()
    control.cancel()
    with pytest.raises(Cancelled):
        control.checkpoint()
    assert control.cancelled
    assert not control.paused


def test_a_generator_that_is_dropped_ends_its_threads(tmp_path: Path, library: Library, write_photo) -> None:
    library.add_folder(_many(tmp_path / "many", write_photo))
    work = library.index()
    while next(work).phase is Phase.SCANNING:
        pass
    work.close()  # type: ignore[attr-defined]
    assert counts(list(library.index())[-1].summary)[0] > 0


def test_progress_counts_up_to_the_total(tmp_path: Path, library: Library, write_photo, monkeypatch) -> None:
    ticks = itertools.count(0.0, 2.0)
    monkeypatch.setattr(indexer, "RateMeter", lambda: RateMeter(lambda: next(ticks)))
    library.add_folder(_many(tmp_path / "many", write_photo))
    steps = list(library.index())
    encoding = [step for step in steps if step.phase is Phase.ENCODING]
    assert all(step.total == 80 for step in encoding)
    assert [step.done for step in encoding] == sorted({step.done for step in encoding})
    assert encoding[-1].done == 80
    assert encoding[-1].summary.added == 80
    assert encoding[-1].rate > 0
    assert steps[-1].summary.seconds > 0


def test_a_folder_that_is_removed_while_it_is_indexed(
    tmp_path: Path, library: Library, photo_folder: Path, write_photo
) -> None:
    folder = library.add_folder(_many(tmp_path / "many", write_photo))
    library.add_folder(photo_folder)
    removed = False
    for step in library.index():
        if step.phase is Phase.ENCODING and not removed:
            library.remove_folder(folder.id)
            removed = True
    assert removed
    assert {photo.path.parent.parent for photo in library.catalog.photos.every()} <= {photo_folder, tmp_path}
    assert len(library.photo_ids()) == 12
    assert library.similar(photo_folder / "photo00.jpg", k=100).ids.size == 12


def test_a_folder_that_is_removed_while_it_is_scanned(
    photo_folder: Path, library: Library, write_photo, decoded: list[Path]
) -> None:
    folder = library.add_folder(photo_folder)
    list(library.index())
    decoded.clear()
    (photo_folder / "photo00.jpg").rename(photo_folder / "x.jpg")
    write_photo(photo_folder / "new.jpg", 50)
    for step in library.index():
        if step.phase is Phase.SCANNING:
            library.remove_folder(folder.id)
    assert len(library.photo_ids()) == 0
    assert not decoded


def test_a_file_that_changes_after_the_scan_is_seen_by_the_next_run(
    photo_folder: Path, index: Index, library: Library, write_photo, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_scan = library.indexing.indexer(library._engine.get(), None).__class__._apply_scan

    def change_then_apply(self, results, moves):
        jobs = apply_scan(self, results, moves)
        write_photo(photo_folder / "photo00.jpg", 555)
        (photo_folder / "photo01.jpg").unlink()
        return jobs

    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.core.indexing.indexer.Indexer._apply_scan", change_then_apply)
        summary = index(photo_folder)
    assert summary.added == 11
    assert [failure.path.name for failure in summary.failed] == ["photo01.jpg"]
    assert counts(index(photo_folder))[1:] == (0, 0, 0, 11, 0)


def test_a_photo_that_cannot_be_looked_at_is_kept(
    photo_folder: Path, index: Index, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(photo_folder)
    look = walking._look

    def bad_spot(entry: os.DirEntry[bytes], path: bytes, settings: Settings) -> object:
        if entry.name == b"photo03.jpg":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return look(entry, path, settings)

    with monkeypatch.context() as patch:
        patch.setattr(walking, "_look", bad_spot)
        summary = index(photo_folder)
    assert counts(summary) == (0, 0, 0, 0, 11, 1)
    assert summary.failed[0].path == photo_folder / "photo03.jpg"
    assert library.folders()[0].online
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)


def test_stop_is_heard_where_there_are_no_photos(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        (tmp_path / "home" / f"{number:02}").mkdir(parents=True)
    monkeypatch.setattr(scanner, "_REPORT_SECONDS", -1.0)
    library.add_folder(tmp_path / "home")
    control, listed = Control(), []
    inside = walking._listed

    def stopped(top: bytes, folder: bytes, *others: object) -> object:
        listed.append(folder)
        if len(listed) == 5:
            control.cancel()
        return inside(top, folder, *others)

    monkeypatch.setattr(walking, "_listed", stopped)
    with pytest.raises(Cancelled):
        list(library.index(control=control))
    assert len(listed) == 5


def test_stop_is_heard_while_moved_files_are_recognised(
    photo_folder: Path, tmp_path: Path, library: Library, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(photo_folder)
    photo_folder.rename(tmp_path / "moved")
    photo_folder.mkdir()
    (tmp_path / "moved").rename(photo_folder / "moved")
    control, read = Control(), []
    fingerprint = scanner.fingerprint

    def stopped(file, *, size: int) -> bytes:
        read.append(file.name)
        if len(read) == 3:
            control.cancel()
        return fingerprint(file, size=size)

    monkeypatch.setattr(scanner, "fingerprint", stopped)
    with pytest.raises(Cancelled):
        list(library.index(control=control))
    assert len(read) == 3
    assert len(library.photo_ids()) == 12


# Encoders


def test_another_encoder_encodes_everything_once(
    photo_folder: Path, library: Library, index: Index, tiny_encoder: Path, untouched: Callable[[], None]
) -> None:
    library.shelf = EncoderStore([tiny_encoder])
    index(photo_folder)
    first = library.encoder.identity
    assert library.encoder.card.name == "Tiny"
    known = {photo.id: photo for photo in library.catalog.photos.every()}
    before = {photo: code(library, photo) for photo in known}
    built_in = library.encoders()[-1].identity
    steps = list(library.switch_encoder(built_in))
    assert library.encoder.identity == built_in
    assert counts(steps[-1].summary)[:4] == (0, 0, 0, 0)
    assert {photo.id: photo for photo in library.catalog.photos.every()} == known
    assert counts(index(photo_folder)) == (0, 0, 0, 0, 12, 0)
    list(library.switch_encoder(first))
    assert {photo: code(library, photo) for photo in known} == before


def test_a_changed_photo_loses_the_other_encoders_codes(
    photo_folder: Path, library: Library, index: Index, tiny_encoder: Path, write_photo
) -> None:
    library.shelf = EncoderStore([tiny_encoder])
    index(photo_folder)
    first = library.encoder.identity
    list(library.switch_encoder(library.encoders()[-1].identity))
    write_photo(photo_folder / "photo00.jpg", 999)
    index(photo_folder)
    assert list(library.switch_encoder(first))[-1].total == 1
    index(photo_folder)


def test_a_photo_that_changes_before_its_recoding_loses_the_old_encoders_code(
    photo_folder: Path, library: Library, index: Index, tiny_encoder: Path, write_photo
) -> None:
    library.shelf = EncoderStore([tiny_encoder])
    index(photo_folder)
    first = library.encoder.identity
    write_photo(photo_folder / "photo00.jpg", 999)  # nobody has scanned since
    list(library.switch_encoder(library.encoders()[-1].identity))
    list(library.switch_encoder(first))
    index(photo_folder)  # its check compares every photo's code with its file


def test_a_cancelled_switch_changes_nothing(tmp_path: Path, library: Library, tiny_encoder: Path, write_photo) -> None:
    library.shelf = EncoderStore([tiny_encoder])
    library.add_folder(_many(tmp_path / "many", write_photo))
    list(library.index())
    first, control = library.encoder.identity, Control()
    work = library.switch_encoder(library.encoders()[-1].identity, control=control)
    next(work)
    control.cancel()
    with pytest.raises(Cancelled):
        list(work)
    assert library.encoder.identity == first
    assert len(library.similar(tmp_path / "many" / "3.jpg", k=5)) == 5


def test_settings_decide_what_is_indexed(photo_folder: Path, tmp_path: Path) -> None:
    settings = Settings(exclude=("trip",), max_pixels=10, threads=1)
    with Library(tmp_path / "other.db", settings=settings, shelf=EncoderStore([])) as library:
        library.add_folder(photo_folder)
        summary = list(library.index())[-1].summary
    assert counts(summary) == (0, 0, 0, 0, 0, 8)
    assert all("more than the limit" in failure.reason for failure in summary.failed)


@pytest.mark.parametrize("threads", [1, 3])
def test_codes_depend_neither_on_threads_nor_on_what_is_encoded_beside(
    tmp_path: Path, tiny_encoder: Path, write_photo, threads: int
) -> None:
    folder = _many(tmp_path / "many", write_photo)
    settings = Settings(threads=threads)
    with Library(tmp_path / "other.db", settings=settings, shelf=EncoderStore([tiny_encoder])) as library:
        library.add_folder(folder)
        list(library.index())
        ids, codes = library.catalog.codes.load(library._engine.get().number, library.encoder.card)
        for photo, place in zip(library.photos(ids.tolist()), range(len(ids)), strict=True):
            for head in library.encoder.card.heads:
                alone = library._engine.get().codes(read_picture(photo.path, side=SIDE).picture)[head]
                assert (codes[head][place] == alone).all(), photo.path

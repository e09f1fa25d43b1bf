"""Workers: what they share, what they leave to others, and what a killed one loses."""

from __future__ import annotations

import asyncio
import json
import os
import queue
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PureWindowsPath

import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import as_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogError, EncoderFileError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.core.types import PhotoId
from tests.core.catalog.test_tables import CARD
from tests.patience import PATIENCE

pytest.importorskip("procrastinate")
from procrastinate import App, RetryStrategy
from procrastinate.exceptions import ConnectorException

from desktop_app.core.archive import working
from desktop_app.core.archive.working import Worker, ask_for_joins
from desktop_app.core.catalog.postgres import joins
from desktop_app.core.catalog.postgres.queue import JOINS, MOST_ATTEMPTS, Queue, put_back, queue_name

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:procrastinate", "ignore::ResourceWarning")


@pytest.fixture
def served(archive: ArchiveAddress) -> Iterator[Library]:
    with Library(archive, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        yield library


def test_a_worker_reads_what_it_sees(served: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "FILES_PER_JOB", 5)
    (photo_folder / "broken.jpg").write_bytes(b"\xff\xd8 no picture")
    catalog, said = as_archive(served.catalog), []
    worker = Worker(served, catalog, say=said.append)
    with pytest.raises(KnownError, match="sees no root"):
        worker.run(until_idle=True)
    root = catalog.roots.place("pictures", photo_folder)
    worker.run(until_idle=True)
    assert catalog.photos.count() == 12
    assert len(served.failures()) == 1
    assert catalog.codes.missing(served.loaded_encoder.number).tolist() == []
    assert len(said) == 4
    assert "13 files to read, in 3 jobs" in said[0]
    assert Queue(catalog.server).counts() == {}
    # Nothing is read twice, what went is forgotten, and what is new is read.
    (photo_folder / "photo00.jpg").unlink()
    (photo_folder / "photo01.jpg").rename(photo_folder / "renamed.jpg")
    ids = set(served.photo_ids().tolist())
    said.clear()
    worker.run(until_idle=True)
    assert [line.partition(": ")[2] for line in said] == ["0 files to read, in 0 jobs"]
    assert set(served.photo_ids().tolist()) < ids
    assert catalog.photos.count() == 11
    assert catalog.roots.place("pictures", photo_folder) == root


def test_an_encoder_that_is_not_here_is_not_replaced(served: Library, photo_folder: Path) -> None:
    catalog = as_archive(served.catalog)
    catalog.roots.place("pictures", photo_folder)
    catalog.codes.register("of another machine", CARD)
    with pytest.raises(EncoderFileError, match="not on this machine"):
        Worker(served, catalog).run(until_idle=True)
    assert catalog.photos.count() == 0


def test_jobs_for_another_encoder_are_left(served: Library, photo_folder: Path) -> None:
    catalog = as_archive(served.catalog)
    root = catalog.roots.place("pictures", photo_folder)
    jobs = Queue(catalog.server)
    file = ["photo00.jpg", 1, 1, 1, "", None, False]
    jobs.put(working.READ, queue_name(root), [{"root": root, "encoder": "of before", "files": [file]}])
    worker = Worker(served, catalog)
    worker._survey = lambda **_job: None  # type: ignore[method-assign,assignment]
    worker.run(until_idle=True)
    assert catalog.photos.count() == 0
    assert jobs.counts() == {}


def test_a_survey_waits_only_once(served: Library, photo_folder: Path) -> None:
    root = as_archive(served.catalog).roots.place("pictures", photo_folder)
    jobs = Queue(as_archive(served.catalog).server)
    survey = (working.SURVEY, queue_name(root), [{"root": root}])
    assert (jobs.put_once(*survey), jobs.put_once(*survey)) == (1, 0)


def test_a_survey_that_was_cut_short_does_not_hold_up_the_next(served: Library, photo_folder: Path) -> None:
    """The worker that surveyed was killed, and another had asked for a survey at the very moment that it had begun."""
    root = as_archive(served.catalog).roots.place("pictures", photo_folder)
    server = as_archive(served.catalog).server
    jobs, name = Queue(server), queue_name(root)
    jobs.put_once(working.SURVEY, name, [{"root": root}])
    server.run_script("UPDATE procrastinate_jobs SET status = 'doing'")
    assert jobs.put_once(working.SURVEY, name, [{"root": root}]) == 0
    server.run_script(
        "INSERT INTO procrastinate_jobs (task_name, lock, queueing_lock, args, queue_name) "
        "SELECT task_name, lock, queueing_lock, args, queue_name FROM procrastinate_jobs"
    )
    jobs.put(working.READ, name, [{"root": root, "encoder": "", "files": []}])
    server.run_script("UPDATE procrastinate_jobs SET status = 'doing' WHERE queueing_lock IS NULL")
    assert jobs.counts() == {(name, "doing"): 2, (name, "todo"): 1}

    _put_back(jobs)
    assert jobs.counts() == {(name, "todo"): 2}  # the other survey, and the files
    Worker(served, as_archive(served.catalog)).run(until_idle=True)
    assert jobs.counts() == {}
    assert served.catalog.photos.count() == 12


def _put_back(jobs: Queue) -> None:
    """As a worker does now and then, where those that had a job were not heard from."""

    async def look() -> None:
        async with jobs.for_worker().open_async() as app:
            await put_back(app, silent=1)

    asyncio.run(look())


def test_what_two_surveys_list_is_read_once(served: Library, photo_folder: Path, write_photo) -> None:
    """A machine that comes while files wait lists those that are not read yet, too."""
    catalog, said = as_archive(served.catalog), []
    root = catalog.roots.place("pictures", photo_folder)
    worker = Worker(served, catalog, say=said.append)
    for _ in range(2):
        worker._survey(root=root)
    worker.run(until_idle=True)
    assert [line.partition(": ")[2] for line in said[2:]] == ["12 files read", "0 files to read, in 0 jobs"]
    # One that changed since is read, and one that is to be read again whatever its times say.
    write_photo(photo_folder / "photo00.jpg", 99)
    served.catalog.photos.doubt([PhotoId(2)])
    said.clear()
    for _ in range(2):
        worker._survey(root=root)
    worker.run(until_idle=True)
    assert [line.partition(": ")[2] for line in said[2:]] == ["2 files read", "0 files to read, in 0 jobs"]


def test_a_job_that_ends_its_workers_is_given_up_until_the_next_survey(served: Library, photo_folder: Path) -> None:
    root = as_archive(served.catalog).roots.place("pictures", photo_folder)
    server = as_archive(served.catalog).server
    jobs, name = Queue(server), queue_name(root)
    jobs.put(working.READ, name, [{"root": root, "encoder": "", "files": []}])
    for attempt in range(MOST_ATTEMPTS + 1):
        assert jobs.counts() == {(name, "todo"): 1}, attempt
        server.run_script("UPDATE procrastinate_jobs SET status = 'doing'")
        _put_back(jobs)
    assert jobs.counts() == {(name, "failed"): 1}
    Worker(served, as_archive(served.catalog)).run(until_idle=True)
    assert jobs.counts() == {}


def test_joins_are_jobs(served: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joins, "PART", 5)
    catalog, said = as_archive(served.catalog), []
    catalog.roots.place("pictures", photo_folder)
    worker = Worker(served, catalog, say=said.append)
    worker.run(until_idle=True)
    number = ask_for_joins(served, catalog)
    assert number >= 6
    assert ask_for_joins(served, catalog) == number  # they wait already, and are not put there twice
    assert Queue(catalog.server).counts() == {(JOINS, "todo"): number}
    worker.run(until_idle=True)
    assert sum("pairs" in line for line in said) == number
    assert ask_for_joins(served, catalog) == 0
    # An encoder that was dropped in between has nothing to join.
    Queue(catalog.server).put(
        working.JOIN, JOINS, [{"encoder": 99, "head": "similar", "low": 0, "high": 0, "radius": 1}]
    )
    worker.run(until_idle=True)
    assert Queue(catalog.server).counts() == {}


def test_a_server_that_goes_away_is_waited_for(
    served: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    catalog, said, asked = as_archive(served.catalog), [], []
    catalog.roots.place("pictures", photo_folder)
    run, broken = App.run_worker_async, [True]

    async def breaks(app: App, **how: object) -> None:
        if broken and broken.pop():
            raise ConnectorException
        await run(app, **how)

    read = catalog.server.read

    def away(sql: str, *values: object) -> object:
        if sql == "SELECT 1" and len(asked) < 2:
            raise CatalogError("cannot be reached")
        return read(sql, *values)

    monkeypatch.setattr(App, "run_worker_async", breaks)
    monkeypatch.setattr(catalog.server, "read", away)
    worker = Worker(served, catalog, say=said.append, pause=asked.append)
    worker.run(until_idle=True)
    assert "cannot be reached" in said[0]
    assert len(asked) == 2
    assert catalog.photos.count() == 12
    assert not caplog.records


def test_a_job_that_fails_says_why(served: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalog, said = as_archive(served.catalog), []
    catalog.roots.place("pictures", photo_folder)
    worker, survey, left = Worker(served, catalog, say=said.append), Worker._survey, [1]

    def fails(root: int) -> None:
        if left and left.pop():
            raise KnownError("the disk is tired")
        survey(worker, root=root)

    monkeypatch.setattr(worker, "_survey", fails)
    monkeypatch.setattr(working, "_RETRY", RetryStrategy(max_attempts=2))
    worker.run(until_idle=True)
    assert said[0] == "the disk is tired"
    assert catalog.photos.count() == 12


@pytest.mark.parametrize("path", ["../secret.jpg", "/etc/secret.jpg", "a/../../secret.jpg"])
def test_a_job_reads_nothing_outside_of_its_root(path: str) -> None:
    assert working._file([path, 1, 1, 1, "", None, False]) is None
    file = working._file(["a..b/..c.jpg", 1, 1, 1, "", None, False])
    assert file is not None
    assert file[0].path == b"a..b/..c.jpg"


def test_what_a_machine_cannot_name_is_left_to_others_and_the_rest_is_read(
    served: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where "a:b.jpg" leads to a drive; the job may be taken by a machine that can, later."""
    catalog, said = as_archive(served.catalog), []
    (photo_folder / "photo00.jpg").rename(photo_folder / "a:b.jpg")
    catalog.roots.place("pictures", photo_folder)
    monkeypatch.setattr(working, "PurePath", PureWindowsPath)
    Worker(served, catalog, say=said.append).run(until_idle=True)
    assert catalog.photos.count() == 11
    assert "1 files have names that are none here" in said[1]
    assert Queue(catalog.server).counts() == {}
    monkeypatch.undo()
    Worker(served, catalog, say=said.append).run(until_idle=True)
    assert catalog.photos.count() == 12


@pytest.mark.parametrize(
    "path", ["../secret.jpg", "/secret.jpg", "C:/secret.jpg", "C:secret.jpg", "a\\..\\..\\b.jpg", "a\\b.jpg"]
)
def test_nor_does_it_on_windows(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "PurePath", PureWindowsPath)
    assert working._file([path, 1, 1, 1, "", None, False]) is None
    file = working._file(["trip/Day 1/c.jpg", 1, 1, 1, "", None, False])
    assert file is not None
    assert file[0].path == b"trip/Day 1/c.jpg"


def test_a_role_works_on_the_roots_that_it_may_read_in(served: Library, photo_folder: Path, tmp_path: Path) -> None:
    owner = as_archive(served.catalog)
    if "postgres:@" not in owner.server.address.url:
        pytest.skip("the server of the tests asks for passwords")
    owner.roots.place("pictures", photo_folder)
    (tmp_path / "other").mkdir()
    other = owner.roots.place("other", tmp_path / "other")
    encoder = served.loaded_encoder.encoder.identity
    role = f"worker_{owner.server.read('SELECT current_schema()').fetchone()[0]}"
    owner.server.run_script(f"CREATE ROLE {role} LOGIN")
    try:
        owner.rights.grant(role, "remove", ["pictures"])
        jobs = Queue(owner.server)
        jobs.put(working.READ, queue_name(other), [{"root": other, "encoder": encoder, "files": []}])
        address = ArchiveAddress(owner.server.address.url.replace("postgres:@", f"{role}@", 1), "there")
        with Library(address, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
            theirs = as_archive(library.catalog)
            theirs.roots.place("pictures", photo_folder)
            Worker(library, theirs).run(until_idle=True)
            assert Queue(theirs.server).counts() == {}  # of its own roots
            with pytest.raises(ConnectorException):
                Queue(theirs.server).put(working.READ, queue_name(other), [{"root": other, "encoder": "", "files": []}])
        assert owner.photos.count() == 12
        assert jobs.counts() == {(queue_name(other), "todo"): 1}
    finally:
        owner.server.run_script(f"DROP OWNED BY {role}; DROP ROLE {role}")


_WORK = """
import json, sys
from pathlib import Path
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core import archive_address
from desktop_app.core.archive.working import Worker
from desktop_app.core.catalog.archive import as_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
url, machine, data, folder, until_idle = json.loads(sys.argv[1])
archive_address.data_folder = lambda: Path(data)
with Library(ArchiveAddress(url, machine), settings=Settings(threads=1), shelf=EncoderStore([])) as library:
    catalog = as_archive(library.catalog)
    catalog.roots.place("pictures", Path(folder))
    print(machine, "begins", flush=True)
    Worker(library, catalog, silent=4, say=lambda line: print(machine, line, flush=True)).run(until_idle=until_idle)
"""


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_workers_that_are_killed_at_any_moment_lose_nothing(
    archive: ArchiveAddress, tmp_path: Path, write_photo
) -> None:
    """Three workers, twenty kills, each at a moment when some worker says something: every file is read, and once."""
    folder = tmp_path / "many"
    for number in range(300):
        write_photo(folder / f"{number % 7}" / f"photo{number:03}.jpg", number)
    chance, said = random.Random(7), queue.Queue[bytes]()

    def start(machine: str, *, until_idle: bool = False) -> subprocess.Popen[bytes]:
        given = json.dumps([archive.url, machine, str(tmp_path / f"data {machine}"), str(folder), until_idle])
        worker = subprocess.Popen([sys.executable, "-c", _WORK, given], stdout=subprocess.PIPE)
        assert worker.stdout is not None
        threading.Thread(target=lambda lines: [said.put(line) for line in lines], args=(worker.stdout,)).start()
        return worker

    machines = ["one", "two", "three"]
    workers = {machine: start(machine) for machine in machines}
    with Library(replace(archive, machine="watching"), settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        try:
            for _ in range(20):
                said.get(timeout=PATIENCE)
                machine = chance.choice(machines)
                workers[machine].send_signal(signal.SIGKILL)
                workers[machine].wait()
                workers[machine] = start(machine)
        finally:
            for worker in workers.values():
                worker.kill()
                worker.wait()
        while not _is_done(library):  # what the last ones had in hand is taken again once they are silent
            assert start("one", until_idle=True).wait() == 0
        photos = library.photos(library.photo_ids().tolist())
        assert sorted(os.path.relpath(photo.path, "/dev/null/pictures") for photo in photos) == sorted(
            os.path.relpath(file, folder) for file in folder.rglob("*.jpg")
        )
        assert library.catalog.codes.missing(library.loaded_encoder.number).tolist() == []
        assert len(library.catalog.codes.load(library.loaded_encoder.number, library.encoder.card)[0]) == 300
        assert not library.failures()


def _is_done(library: Library) -> bool:
    waiting = Queue(as_archive(library.catalog).server).counts()
    return library.catalog.photos.count() == 300 and not any(state in {"todo", "doing"} for _queue, state in waiting)

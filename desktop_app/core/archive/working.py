"""A worker: takes what is to be read from the archive's queue, reads it here, and stores it there.

A root is surveyed by one machine that sees it: its folders are compared with the archive, and every new or changed file
becomes part of a job for some files. Each job is stored in one transaction. What was taken by a worker that is no
longer heard from is taken again by another.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from procrastinate import App, RetryStrategy
from procrastinate.exceptions import ConnectorException

from desktop_app.core.catalog.photo_rows import companions_of, companions_text
from desktop_app.core.catalog.postgres import ArchiveCatalog
from desktop_app.core.catalog.postgres.queue import DONE, JOINS, MOST_ATTEMPTS, Queue, put_back, queue_name
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import CatalogError, KnownError
from desktop_app.core.indexing.scanner import Job, is_untouched
from desktop_app.core.indexing.walking import FoundFile
from desktop_app.core.relative_paths import path_text, stored_path
from desktop_app.core.types import Control, FolderId, PhotoId

if TYPE_CHECKING:
    from desktop_app.core.library import Library

__all__ = ["FILES_PER_JOB", "Worker", "ask_for_joins"]

FILES_PER_JOB = 32
"""As many as indexing stores at once: what a worker that is killed had in hand."""

SURVEY, READ, JOIN = "survey a root", "read files", "join two parts"
_HEARTBEAT, _SILENT, _LOOK = 5.0, 30.0, 10.0
_RETRY = RetryStrategy(max_attempts=MOST_ATTEMPTS, exponential_wait=5)


def ask_for_joins(library: Library, archive: ArchiveCatalog) -> int:
    """How many joins of two parts of the codes the review of duplicates lacks; all of them are in the queue then."""
    review = Review.of(library)
    encoder, card, radius = library.loaded_encoder.number, library.encoder.card, review.max_radius
    cells = archive.server_codes.unjoined(encoder, card, review.head, radius=radius)
    jobs = [
        {"encoder": encoder, "head": review.head, "low": one, "high": other, "radius": radius} for one, other in cells
    ]
    queue = Queue(archive.server)
    queue.forget_failed(JOINS)
    queue.put_once(JOIN, JOINS, jobs)
    return len(jobs)


class Worker:
    """A process that works for an archive on the roots that this machine sees.

    Args:
        library: the archive, opened on this machine.
        say: called with what was done, a line for each job.
        silent: seconds after which a worker that is not heard from has lost its job.
        pause: waits for some seconds, until a server that went away is asked again.
    """

    def __init__(
        self,
        library: Library,
        archive: ArchiveCatalog,
        *,
        say: Callable[[str], None] = lambda _line: None,
        silent: float = _SILENT,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._library = library
        self._archive = archive
        self._say = say
        self._silent, self._pause = silent, pause
        self._queue = Queue(archive.server)

    def run(self, *, until_idle: bool = False) -> None:
        """Survey the roots that this machine sees, and work until it is stopped; a server that goes away is waited for.

        Args:
            until_idle: end when there is nothing left to take.

        Raises:
            EncoderFileError: the archive's encoder is not on this machine.
            KnownError: the machine sees no root.
        """
        roots = self._archive.roots.paths()
        if not roots:
            raise KnownError("this machine sees no root of the archive; name one with --root NAME=FOLDER")
        self._library.indexing.encoder_identity()  # not before the first job
        for root in roots:
            self._queue.put_once(SURVEY, queue_name(root), [{"root": root}])
        queues = [*(queue_name(root) for root in roots), JOINS]
        with _what_is_said_already():
            while True:
                # Not Windows' own loop, which psycopg cannot use.
                with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                    try:
                        return runner.run(self._work(queues, until_idle=until_idle))
                    except ConnectorException:
                        self._say("the server cannot be reached; it is tried again every 10 seconds")
                while not self._is_there():
                    self._pause(_LOOK)

    def _is_there(self) -> bool:
        with contextlib.suppress(CatalogError):
            return bool(self._archive.server.read("SELECT 1").fetchone())
        return False

    async def _work(self, queues: Sequence[str], *, until_idle: bool) -> None:
        app = self._queue.for_worker()
        for name, task in ((SURVEY, self._survey), (READ, self._read), (JOIN, self._join)):
            app.task(name=name, retry=_RETRY)(self._told(task))
        async with app.open_async():
            again = asyncio.create_task(self._take_again(app))
            try:
                await app.run_worker_async(
                    queues=queues,
                    wait=not until_idle,
                    delete_jobs=DONE,
                    fetch_job_polling_interval=_LOOK,
                    update_heartbeat_interval=min(_HEARTBEAT, self._silent / 4),
                    stalled_worker_timeout=self._silent,
                )
            finally:
                again.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await again

    def _told(self, task: Callable[..., None]) -> Callable[..., None]:
        """A task that says why it failed; the queue tries it again."""

        @functools.wraps(task)
        def told(**job: Any) -> None:
            try:
                task(**job)
            except KnownError as error:
                self._say(str(error))
                raise
            except Exception:
                logging.getLogger(__name__).exception("a job failed")
                raise

        return told

    async def _take_again(self, app: App) -> None:
        """Put jobs of workers that are no longer heard from back, again and again."""
        while True:
            with contextlib.suppress(ConnectorException):  # the worker itself says that the server went away
                await put_back(app, silent=self._silent)
            await asyncio.sleep(min(_LOOK, self._silent / 2))

    def _survey(self, *, root: int) -> None:
        """Compare a root with the archive, and put what is to be read into its queue: what could not be done, again."""
        folder = next((one for one in self._archive.folders.all() if one.id == root), None)
        if folder is None or root not in self._archive.roots.paths():
            return
        encoder = self._library.indexing.encoder_identity()
        jobs = self._library.indexing.survey(folder, control=Control())
        self._queue.forget_failed(queue_name(root))
        number = self._queue.put(READ, queue_name(root), _batches(jobs, root=root, encoder=encoder))
        self._say(f"{folder.path}: {len(jobs)} files to read, in {number} jobs")

    def _read(self, *, root: int, encoder: str, files: list[list[Any]]) -> None:
        """Decode and encode some files, and store them."""
        path = self._archive.roots.paths().get(FolderId(root))
        if path is None or encoder != self._library.indexing.encoder_identity():
            return  # removed, or another encoder was chosen: the next survey says what is to be read then
        listed = [file for row in files if (file := _file(row)) is not None]
        if len(listed) < len(files):
            self._say(f"{path}: {len(files) - len(listed)} files have names that are none here; others read them")
        asked = [Job(FolderId(root), path, found, photo, recode) for found, photo, recode in listed]
        jobs = self._unread(FolderId(root), asked)
        if not jobs:
            return
        summary = self._library.indexing.read(jobs, control=Control())
        failed = f", {len(summary.failed)} of them not readable" if summary.failed else ""
        self._say(f"{path}: {len(jobs)} files read{failed}")

    def _unread(self, root: FolderId, jobs: Sequence[Job]) -> Sequence[Job]:
        """Those that nobody has read since they were listed: who comes while they wait lists them once more."""
        if self._library.settings.parts and any(job.recode for job in jobs):
            return jobs  # what is missing may be the codes of parts
        paths = [job.file.path for job in jobs]
        known = self._archive.server_codes.read_before(self._library.loaded_encoder.number, root, paths)
        return [job for job in jobs if not ((row := known.get(job.file.path)) and is_untouched(job.file, row))]

    def _join(self, *, encoder: int, head: str, low: int, high: int, radius: int) -> None:
        """Find what is near in the codes of two parts, and keep it."""
        codes = self._archive.server_codes
        card = codes.card(encoder)
        if card is None or head not in card.heads:
            return
        number = codes.join_cell(encoder, card, head, (low, high), radius=radius)
        if number is not None:
            self._say(f"codes {low} and {high}: {number} pairs")


@contextlib.contextmanager
def _what_is_said_already() -> Iterator[None]:
    """Inside, the queue's parts log nothing: each connection that failed would be pages of traceback."""
    loggers = [logging.getLogger(name) for name in ("procrastinate", "psycopg", "asyncio")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def _batches(jobs: Sequence[Job], *, root: int, encoder: str) -> Iterator[dict[str, Any]]:
    for start in range(0, len(jobs), FILES_PER_JOB):
        files = [_as_json(job) for job in jobs[start : start + FILES_PER_JOB]]
        yield {"root": root, "encoder": encoder, "files": files}


def _as_json(job: Job) -> list[Any]:
    """A file as text; names on a disk need not be text, so that every byte is a character."""
    found = job.file
    path = found.path.decode("latin-1")
    beside = companions_text(found.companions)
    return [path, found.size, found.mtime_ns, found.ctime_ns, beside, job.photo, job.recode]


def _file(row: list[Any]) -> tuple[FoundFile, PhotoId | None, bool] | None:
    """A file of a job; None for one that would lie outside of the root, or has a name that this system cannot write."""
    path, size, mtime_ns, ctime_ns, beside, photo, recode = row
    stored = path.encode("latin-1")
    inner = PurePath(path_text(stored))
    # What is one name elsewhere can lead through folders on Windows.
    if inner.anchor or ".." in inner.parts or stored_path(inner) != stored:
        return None
    found = FoundFile(stored, size, mtime_ns, ctime_ns, companions_of(beside))
    return found, None if photo is None else PhotoId(photo), recode

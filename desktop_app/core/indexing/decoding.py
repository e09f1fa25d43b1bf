"""From a file to what the catalog stores and the encoder takes, on a bounded pool of threads."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

from desktop_app.core.catalog import FailureRow, PhotoRow
from desktop_app.core.engine import Engine
from desktop_app.core.errors import DecodeTimeoutError, ImageAccessError, ImageError, OutOfMemoryError
from desktop_app.core.images import fit, read_picture
from desktop_app.core.images.isolation import release_workers
from desktop_app.core.indexing.fingerprint import fingerprint
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.settings import Settings
from desktop_app.core.thumbnails import encode_thumbnail
from desktop_app.core.types import Picture

__all__ = ["Decoded", "Refused", "decode", "decode_ahead"]

_AHEAD_PER_THREAD = 4
_WEEK = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Decoded:
    """A photo ready to be encoded and stored: its row, the encoder's input (S, S, 3), its thumbnail."""

    job: Job
    row: PhotoRow
    picture: Picture
    thumbnail: bytes

    @property
    def as_it_was(self) -> bool:
        """Only this encoder's code is missing: the file is still the one that the catalog knows."""
        return self.job.recode and (self.row.size, self.row.mtime_ns) == (self.job.file.size, self.job.file.mtime_ns)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be read, and the row that says why."""

    job: Job
    row: FailureRow


def decode(job: Job, *, engine: Engine, settings: Settings) -> Decoded | Refused:
    """Read one file: fingerprint, metadata, the encoder's input and the thumbnail from one decoding."""
    try:
        try:
            with job.path.open("rb") as file:
                # The size and time stored are those of what is read now; a later write shows as a change.
                status = os.fstat(file.fileno())
                mark = fingerprint(file, size=status.st_size)
                loaded = read_picture(file, side=engine.side, limits=settings.limits, name=job.path)
        except OSError as error:
            raise ImageAccessError(f"cannot be read: {error.strerror or error}", path=job.path) from None
    except ImageError as error:
        return Refused(job, _failure(job, error))
    row = PhotoRow(
        folder=job.folder,
        path=job.file.path,
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        fingerprint=mark,
        width=loaded.width,
        height=loaded.height,
        format=loaded.format,
        taken=loaded.metadata.taken,
        camera=loaded.metadata.camera,
        has_gps=loaded.metadata.has_gps,
    )
    card = engine.encoder.card
    picture = fit(loaded.picture, side=card.input_size, rule=card.resize)
    return Decoded(job, row, picture, encode_thumbnail(loaded.picture))


def _failure(job: Job, error: ImageError) -> FailureRow:
    lasting = not isinstance(error, ImageAccessError)
    # What took too long or too much memory may do better on a quieter day, but not at every start.
    until = int(time.time() + _WEEK) if isinstance(error, (DecodeTimeoutError, OutOfMemoryError)) else 0
    file = job.file
    return FailureRow(job.folder, file.path, file.size, file.mtime_ns, error.reason, lasting, until)


def decode_ahead(
    jobs: Iterable[Job], *, engine: Engine, settings: Settings
) -> Generator[Decoded | Refused, None, None]:
    """Decode on `settings.decoding_threads` threads, a bounded number of photos ahead of the consumer, in order."""
    threads = settings.decoding_threads
    waiting: deque[Future[Decoded | Refused]] = deque()
    with ExitStack() as stack:
        stack.callback(release_workers)
        pool = stack.enter_context(ThreadPoolExecutor(threads, thread_name_prefix="decode"))
        try:
            for job in jobs:
                waiting.append(pool.submit(decode, job, engine=engine, settings=settings))
                if len(waiting) > threads * _AHEAD_PER_THREAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()

"""From files to what the catalog stores, on a bounded pool of threads."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop_app.core.catalog import FailureRow, PhotoRow
from desktop_app.core.codes import Codes
from desktop_app.core.encoder_in_use import LoadedEncoder
from desktop_app.core.errors import DecodeTimeoutError, ImageAccessError, ImageError, OutOfMemoryError
from desktop_app.core.file_times import changed_ns, modified_ns, same_time
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.images.dates import date_of_name
from desktop_app.core.images.guarding import inaccessible
from desktop_app.core.images.preparing import InputSize, Prepared
from desktop_app.core.images.reading import LARGE, prepare_pictures
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.lookahead import ahead
from desktop_app.core.opening import open_file
from desktop_app.core.settings import Settings

__all__ = ["Coded", "Refused", "code_ahead"]

# ONNX Runtime is fastest on the CPU with small batches, but decoding a large photo pushes the encoder's weights out of
# the cache, and they are fetched once a batch. What takes very long to decode comes alone, so that it is soon stored.
_MOST = 8
_SHARES = ((LARGE << 4, _MOST), (LARGE, 2), (0, 1))  # of a batch, for a file of at least so large a size
_ROUNDS = 4  # at least this many batches are left to each thread, so that all end at about the same time
_AHEAD_PER_THREAD = 2  # batches that wait to be stored, without their pixels
_WEEK = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Coded:
    """A photo ready to be stored.

    Attributes:
        thumbnail: JPEG.
        codes: by head, uint8 (bits/8,).
        parts: of its parts by `LoadedEncoder.part_head`, uint8 (P, bits/8); P is 0 unless they are wanted.
    """

    job: Job
    row: PhotoRow
    thumbnail: bytes
    codes: Mapping[str, Codes]
    parts: Codes

    @property
    def as_it_was(self) -> bool:
        """Only this encoder's code is missing: the file is still the one that the catalog knows."""
        row, file = self.row, self.job.file
        return self.job.recode and row.size == file.size and same_time(row.mtime_ns, file.mtime_ns)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be read, and the row that says why."""

    job: Job
    row: FailureRow


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a file was when its fingerprint was taken."""

    job: Job
    length: int
    mtime_ns: int
    ctime_ns: int
    mark: bytes


def code_ahead(
    jobs: Sequence[Job],
    *,
    engine: LoadedEncoder,
    settings: Settings,
    while_waiting: Callable[[], object],
    parts: bool = False,
) -> Generator[Coded | Refused, None, None]:
    """Decode and encode on `settings.decoding_threads` threads, a bounded number of photos ahead.

    The same threads do both, a batch at a time: each computes codes on its own, so that all cores are at work whatever
    costs more. When the generator is closed, what is being decoded is given up.

    Args:
        while_waiting: as for `ahead`.
        parts: make codes of the photos' parts, too.
    """
    threads = settings.decoding_threads
    stopped = threading.Event()
    with contextlib.ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(threads, thread_name_prefix="decode"))

        def code_some(batch: list[Job]) -> list[Coded | Refused]:
            return list(_code(batch, engine=engine, settings=settings, stopped=stopped, parts=parts))

        # Closed before the pool is waited for, so that what has not begun is cancelled, and what has is given up.
        batches = _batches(jobs, threads=threads)
        results = ahead(pool, code_some, batches, most=threads * _AHEAD_PER_THREAD, while_waiting=while_waiting)
        coded = stack.enter_context(contextlib.closing(results))
        stack.callback(stopped.set)
        for batch in coded:
            yield from batch


def _batches(jobs: Sequence[Job], *, threads: int) -> Iterator[list[Job]]:
    shares = [next(share for least, share in _SHARES if job.file.size >= least) for job in jobs]
    left = sum(shares)
    batch: list[Job] = []
    filled = 0
    for job, share in zip(jobs, shares, strict=True):
        batch.append(job)
        filled += share
        if filled >= min(_MOST, left // (threads * _ROUNDS)):
            yield batch
            left -= filled
            batch, filled = [], 0
    if batch:
        yield batch


def _code(
    jobs: Sequence[Job], *, engine: LoadedEncoder, settings: Settings, stopped: threading.Event, parts: bool
) -> Iterator[Coded | Refused]:
    """Read files: fingerprint, metadata, the encoder's inputs and the thumbnail from one decoding; then encode."""
    card = engine.encoder.card
    size = InputSize(card.input_size, card.resize, parts)
    side = engine.side_for_parts if parts else engine.side
    looked: deque[_Looked] = deque()
    refused: list[Refused] = []

    def files() -> Iterator[tuple[Path, int]]:
        for job in jobs:
            if stopped.is_set():
                return
            try:
                looked.append(_look(job))
            except ImageAccessError as error:
                refused.append(Refused(job, _failure(job, error)))
            else:
                yield job.path, looked[-1].length

    good: list[tuple[_Looked, Prepared]] = []
    answers = prepare_pictures(files(), side=side, size=size, limits=settings.limits, unwanted=stopped.is_set)
    for prepared in answers:
        look = looked.popleft()
        if isinstance(prepared, ImageError):
            refused.append(Refused(look.job, _failure(look.job, prepared)))
        else:
            good.append((look, prepared))
    if good and not stopped.is_set():
        codes = engine.encoder.encode(np.stack([prepared.photo.picture for _, prepared in good]))
        for row, (look, prepared) in enumerate(good):
            cut = np.empty((0, 0), np.uint8) if not parts else engine.part_codes(prepared.parts)
            yield _coded(look, prepared, {head: found[row] for head, found in codes.items()}, cut)
    yield from refused


def _look(job: Job) -> _Looked:
    """Not later than what is decoded: a write in between shows as a change."""
    try:
        with open_file(job.path) as file:
            status = os.fstat(file.fileno())
            mark = fingerprint(file, size=status.st_size)
            return _Looked(job, status.st_size, modified_ns(status), changed_ns(status), mark)
    except OSError as error:
        raise inaccessible(error, job.path) from None


def _coded(look: _Looked, prepared: Prepared, codes: Mapping[str, Codes], parts: Codes) -> Coded:
    photo = prepared.photo
    row = PhotoRow(
        folder=look.job.folder,
        path=look.job.file.path,
        size=look.length,
        mtime_ns=look.mtime_ns,
        fingerprint=look.mark,
        width=photo.width,
        height=photo.height,
        format=photo.format,
        taken=photo.metadata.taken,
        camera=photo.metadata.camera,
        has_gps=photo.metadata.has_gps,
        offset=photo.metadata.offset,
        saved=photo.metadata.saved,
        named=date_of_name(look.job.path.name),
        doubt=photo.doubt,
        ctime_ns=look.ctime_ns,
        companions=look.job.file.companions,
    )
    return Coded(look.job, row, prepared.thumbnail, codes, parts)


def _failure(job: Job, error: ImageError) -> FailureRow:
    # What took too long or too much memory may do better on a quieter day, but not at every start; a photo that is
    # known stays known.
    passing = isinstance(error, (DecodeTimeoutError, OutOfMemoryError))
    lasting = not passing and not isinstance(error, ImageAccessError)
    until = int(time.time() + _WEEK) if passing else 0
    file = job.file
    return FailureRow(job.folder, file.path, file.size, file.mtime_ns, error.reason, lasting, until, file.ctime_ns)

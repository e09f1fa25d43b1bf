"""From files to what the catalog stores, on a bounded pool of threads."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Generator, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np

from desktop_app.core.catalog import FailureRow, PhotoRow
from desktop_app.core.codes import Codes
from desktop_app.core.engine import Engine
from desktop_app.core.errors import DecodeTimeoutError, ImageAccessError, ImageError, OutOfMemoryError
from desktop_app.core.images.preparing import InputSize
from desktop_app.core.images.reading import prepare_picture
from desktop_app.core.indexing.fingerprint import fingerprint
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.lookahead import ahead, gathered
from desktop_app.core.settings import Settings
from desktop_app.core.types import Picture

__all__ = ["Decoded", "Refused", "code_ahead", "decode"]

# What waits is an encoder's input and a thumbnail, 90 KB: enough of them that no thread idles while a batch is stored.
_AHEAD_PER_THREAD = 16
_TOGETHER = 8  # ONNX Runtime is fastest on the CPU with small batches
_WAIT_SECONDS = 0.5
_NOTHING: Picture = np.empty((0, 0, 3), np.uint8)
_WEEK = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Decoded:
    """A photo ready to be stored.

    Attributes:
        picture: the encoder's input, uint8 (S, S, 3).
        codes: by head, uint8 (bits/8,); none before it is encoded.
    """

    job: Job
    row: PhotoRow
    picture: Picture
    thumbnail: bytes
    codes: Mapping[str, Codes] = field(default_factory=dict)

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
    card = engine.encoder.card
    size = InputSize(card.input_size, card.resize)
    try:
        try:
            with job.path.open("rb") as file:
                # Not later than what is decoded: a write in between shows as a change.
                status = os.fstat(file.fileno())
                length = status.st_size
                mark = fingerprint(file, size=length)
                prepared = prepare_picture(
                    file, job.path, length=length, side=engine.side, size=size, limits=settings.limits
                )
        except OSError as error:
            raise ImageAccessError(f"cannot be read: {error.strerror or error}", path=job.path) from None
    except ImageError as error:
        return Refused(job, _failure(job, error))
    photo = prepared.photo
    row = PhotoRow(
        folder=job.folder,
        path=job.file.path,
        size=length,
        mtime_ns=status.st_mtime_ns,
        fingerprint=mark,
        width=photo.width,
        height=photo.height,
        format=photo.format,
        taken=photo.metadata.taken,
        camera=photo.metadata.camera,
        has_gps=photo.metadata.has_gps,
    )
    return Decoded(job, row, photo.picture, prepared.thumbnail)


def _failure(job: Job, error: ImageError) -> FailureRow:
    lasting = not isinstance(error, ImageAccessError)
    # What took too long or too much memory may do better on a quieter day, but not at every start.
    until = int(time.time() + _WEEK) if isinstance(error, (DecodeTimeoutError, OutOfMemoryError)) else 0
    file = job.file
    return FailureRow(job.folder, file.path, file.size, file.mtime_ns, error.reason, lasting, until)


def code_ahead(jobs: Iterable[Job], *, engine: Engine, settings: Settings) -> Generator[Decoded | Refused, None, None]:
    """Decode and encode on `settings.decoding_threads` threads, a bounded number of photos ahead, in order.

    The same threads do both: each computes codes on its own, so that all cores are at work whatever costs more.
    """
    threads = settings.decoding_threads
    with contextlib.ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(threads, thread_name_prefix="decode"))

        def decode_one(job: Job) -> Decoded | Refused:
            return decode(job, engine=engine, settings=settings)

        def encode_some(items: list[Decoded | Refused]) -> list[Decoded | Refused]:
            return _encoded(items, engine=engine)

        # Entered last, so that what has not begun is cancelled before the pool is waited for.
        decoded = stack.enter_context(
            contextlib.closing(ahead(pool, decode_one, jobs, most=threads * _AHEAD_PER_THREAD))
        )
        batches = gathered(decoded, size=_TOGETHER, seconds=_WAIT_SECONDS)
        coded = stack.enter_context(contextlib.closing(ahead(pool, encode_some, batches, most=threads)))
        for batch in coded:
            yield from batch


def _encoded(items: list[Decoded | Refused], *, engine: Engine) -> list[Decoded | Refused]:
    """The same with codes; the inputs are dropped."""
    good = [item for item in items if isinstance(item, Decoded)]
    if not good:
        return items
    codes = engine.encoder.encode(np.stack([item.picture for item in good]))
    rows = iter(range(len(good)))
    return [item if isinstance(item, Refused) else _with_codes(item, codes, row=next(rows)) for item in items]


def _with_codes(item: Decoded, codes: Mapping[str, Codes], *, row: int) -> Decoded:
    return replace(item, picture=_NOTHING, codes={head: found[row] for head, found in codes.items()})

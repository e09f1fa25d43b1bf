"""Do I have these already? Files and folders from outside, compared with the library without being added."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.arrivals.comparing import Beside
from desktop_app.core.arrivals.listing import Named, list_files
from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.encoder_in_use import LoadedEncoder
from desktop_app.core.indexing.pipeline import Coded, Refused, code_ahead
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.lookahead import ahead
from desktop_app.core.progress_rate import RateMeter
from desktop_app.core.settings import Settings
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import Control, Failure

if TYPE_CHECKING:
    from desktop_app.core.library import Library

__all__ = ["Arrivals", "Looked"]

_AHEAD_PER_THREAD = 2


@dataclass(frozen=True, slots=True)
class Looked:
    """How far the looking is.

    Attributes:
        done: files with an answer.
        total: of how many; None while they are listed.
        arrivals: the answers that came since the step before.
        rate: files per second, over the last seconds; 0 while unknown.
        remaining: seconds left; None while unknown.
    """

    done: int
    total: int | None
    arrivals: tuple[Arrival, ...] = ()
    rate: float = 0.0
    remaining: float | None = None


class Arrivals:
    """Compares files from outside with a library, which is only read.

    Args:
        catalog: the library's.
        engine: the encoder in use.
        settings: what is looked into, and the limits of decoding.
        thumbnails: of the library's photos.

    Attributes:
        unread: of kinds that are not read, the number of files by suffix, after `look`.
        uncompared: pairs that could not be compared, after `look`.
    """

    def __init__(self, catalog: Catalog, engine: LoadedEncoder, *, settings: Settings, thumbnails: Thumbnails) -> None:
        self._catalog, self._engine, self._settings, self._thumbnails = catalog, engine, settings, thumbnails
        self.unread: Counter[str] = Counter()
        self.uncompared = Uncompared()

    @classmethod
    def of(cls, library: Library) -> Self:
        """For a library under the encoder in use."""
        return cls(library.catalog, library.loaded_encoder, settings=library.settings, thumbnails=library.thumbnails)

    def look(self, paths: Sequence[Path], *, control: Control | None = None) -> Iterator[Looked]:
        """Compare files, and the photos in folders, with the library; yields each answer once, and how far it is.

        Equal files come first, as their bytes tell; the pictures of the others are decoded as indexing does. Photos of
        the library that are among what is named are not answer. A file that cannot be read is an answer too, and so is
        a folder that went away.

        Raises:
            FolderError: a path is not there.
            Cancelled: by `control`.
        """
        control = control or Control()
        named = Named.of(paths)
        self.unread = Counter()
        jobs: list[Job] = []
        failed: list[Arrival] = []
        for listed in list_files(named, self._settings, unread=self.unread):
            control.checkpoint()
            if isinstance(listed, Job):
                jobs.append(listed)
            elif isinstance(listed, Failure):
                failed.append(Arrival(listed.path, Presence.UNREADABLE, note=listed.reason))
            else:
                yield Looked(len(jobs), None)
        beside = Beside(
            self._catalog,
            self._engine,
            settings=self._settings,
            named=named,
            thumbnails=self._thumbnails,
            control=control,
        )
        self.uncompared = beside.uncompared
        meter, done, total = RateMeter(), len(failed), len(jobs) + len(failed)
        yield Looked(done, total, tuple(failed))
        with contextlib.closing(self._answers(jobs, beside, control)) as answers:
            for arrival in answers:
                done += 1
                rate, left = meter.update(done), meter.remaining(done=done, total=total)
                yield Looked(done, total, (arrival,), rate, left)

    def _answers(self, jobs: Sequence[Job], beside: Beside, control: Control) -> Generator[Arrival, None, None]:
        threads = self._settings.decoding_threads
        most = threads * _AHEAD_PER_THREAD
        left: list[Job] = []
        with ThreadPoolExecutor(threads, thread_name_prefix="arrivals") as pool:
            known = ahead(pool, beside.by_bytes, jobs, most=most, while_waiting=control.checkpoint)
            with contextlib.closing(known):
                for job, arrival in zip(jobs, known, strict=True):
                    control.checkpoint()
                    if arrival is None:
                        left.append(job)
                    else:
                        yield arrival
            coded = code_ahead(left, engine=self._engine, settings=self._settings, while_waiting=control.checkpoint)
            with contextlib.closing(coded):

                def answer(one: Coded | Refused) -> Arrival:
                    if isinstance(one, Refused):
                        return Arrival(one.job.path, Presence.UNREADABLE, note=one.row.reason)
                    return beside.by_picture(one)

                found = ahead(pool, answer, coded, most=most, while_waiting=control.checkpoint)
                with contextlib.closing(found):
                    for arrival in found:
                        control.checkpoint()
                        yield arrival

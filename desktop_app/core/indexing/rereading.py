"""Photos that an earlier version has read: their dates are read again, and their pictures where they look otherwise."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from itertools import islice
from pathlib import Path

from desktop_app.core.catalog import Catalog
from desktop_app.core.images.dates import date_of_name
from desktop_app.core.images.rereading import ReadAgain, read_again
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.settings import Settings
from desktop_app.core.types import PhotoId

__all__ = ["reread"]

_BATCH = 200


def reread(catalog: Catalog, jobs: Sequence[Job], *, settings: Settings) -> Generator[Path, None, list[Job]]:
    """Read what photos say again and store what they say, a transaction a batch.

    Most need no more: a plain JPEG keeps its codes and its thumbnail. What is left out when this is stopped is done at
    the next indexing.

    Yields:
        Each file that was looked at.

    Returns:
        Those that have to be decoded again.
    """
    again: list[Job] = []
    for batch in _batches(jobs):
        found: list[tuple[PhotoId, ReadAgain, Job]] = []
        for job in batch:
            read = read_again(job.path, limits=settings.limits)
            if read is None or job.photo is None:
                again.append(job)
            else:
                found.append((job.photo, read, job))
            yield job.path
        with catalog.database.transaction():
            for photo, read, job in found:
                named = date_of_name(job.path.name)
                catalog.photos.put_dates(photo, read.metadata, named=named, doubt=read.doubt)
    return again


def _batches(jobs: Sequence[Job]) -> Iterator[list[Job]]:
    left = iter(jobs)
    while batch := list(islice(left, _BATCH)):
        yield batch

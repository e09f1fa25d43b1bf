"""Photos that an earlier version has read: their dates are read again, and their pictures where they look otherwise."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from itertools import islice
from pathlib import Path

from desktop_app.core.catalog import Catalog
from desktop_app.core.images.dates import date_of_name
from desktop_app.core.images.metadata import Metadata
from desktop_app.core.images.rereading import metadata_again
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.settings import Settings
from desktop_app.core.types import PhotoId

__all__ = ["reread"]

_BATCH = 200


def reread(catalog: Catalog, jobs: Sequence[Job], *, settings: Settings) -> Generator[Path, None, list[Job]]:
    """Read the headers of photos again and store what they say, a transaction a batch.

    Most need no more: a plain JPEG keeps its codes and its thumbnail. What is left out when this is stopped is done at
    the next indexing.

    Yields:
        Each file that was looked at.

    Returns:
        Those that have to be decoded again.
    """
    again: list[Job] = []
    for batch in _batches(jobs):
        found: list[tuple[PhotoId, Metadata, Job]] = []
        for job in batch:
            metadata = metadata_again(job.path, limits=settings.limits)
            if metadata is None or job.photo is None:
                again.append(job)
            else:
                found.append((job.photo, metadata, job))
            yield job.path
        with catalog.database.transaction():
            for photo, metadata, job in found:
                catalog.photos.put_dates(photo, metadata, named=date_of_name(job.path.name))
    return again


def _batches(jobs: Sequence[Job]) -> Iterator[list[Job]]:
    left = iter(jobs)
    while batch := list(islice(left, _BATCH)):
        yield batch

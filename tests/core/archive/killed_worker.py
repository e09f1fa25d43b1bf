"""`python -m tests.core.archive.killed_worker JSON`: a worker that says what it does, until it is killed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from desktop_app.core import archive_address
from desktop_app.core.archive import working
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import as_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings

SILENT = 4
"""Seconds after which a killed worker's job is taken again."""


def say(line: str) -> None:
    """A line; what was said before a kill has arrived."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Work, until there is nothing left if that is asked for."""
    url, machine, data, photos, until_idle = json.loads(sys.argv[1])
    archive_address.data_folder = lambda: Path(data)
    working.FILES_PER_JOB = 8
    with Library(ArchiveAddress(url, machine), settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        catalog = as_archive(library.catalog)
        catalog.roots.place("pictures", Path(photos))
        say("begins")
        worker = working.Worker(library, catalog, silent=SILENT, say=say)
        worker.run(until_idle=until_idle)


if __name__ == "__main__":
    main()

"""*Do I have these?* beside indexing, in one run: new files, equal ones, and ones that were saved again.

python -m tests.benchmarks.arrivals [--count 12]

Seconds of processor time, of this process and of its workers, so that what else the machine does counts little.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image

from desktop_app.core.arrivals.looking import Arrivals
from desktop_app.core.library import Library
from tests.benchmarks.photos import make_photos


def spent() -> float:
    """Processor seconds so far, of the workers that have ended, too."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def ask(library: Library, folder: Path) -> tuple[float, dict[str, int]]:
    """Seconds of the question about a folder, and how many files are what."""
    before, answers = spent(), dict[str, int]()
    for step in Arrivals.of(library).look([folder]):
        for arrival in step.arrivals:
            answers[arrival.presence.value] = answers.get(arrival.presence.value, 0) + 1
    return spent() - before, answers


def main() -> int:
    """Print a row for each kind of file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=12)
    count = parser.parse_args().count
    with tempfile.TemporaryDirectory() as scratch:
        here = Path(scratch)
        photos = make_photos(here / "photos", count=count)
        make_photos(here / "new", count=count, seed=1)
        shutil.copytree(here / "photos", here / "equal")
        (here / "again").mkdir()
        for path in photos:
            with Image.open(path) as picture:
                picture.save(here / "again" / path.name, quality=80)
        with Library.open(here / "library.db") as library:
            library.encoder.encode  # noqa: B018 -- loading the encoder happens once a start, not once a photo
            watched, before = library.add_folder(here / "photos"), spent()
            list(library.index([watched.id]))
            indexing = spent() - before
            print(f"indexing: {indexing / count:.2f} s of a core per photo of 12 megapixels")
            for kind in ("equal", "new", "again"):
                seconds, answers = ask(library, here / kind)
                print(f"{kind}: {seconds / count:.2f} s, {seconds / indexing:.2f} of indexing; {answers}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

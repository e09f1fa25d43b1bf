"""Run by the kill tests: applies an action to the photos of a folder, and kills itself at a given moment of it.

Moments are counted, not timed: each thing that is asked of the file system is one, so that every run of an action has
the same ones, on a busy machine too.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import RemovalItem, apply, make_plan
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import copy_plan
from tests.core.duplicates.made_photos import photo_row


class Moments:
    """Counts what the process asks of the file system; dies just before the `last`-th thing, 0 for never."""

    def __init__(self, last: int) -> None:
        self.count, self._last = 0, last
        sys.addaudithook(self._heard)

    def _heard(self, event: str, _: object) -> None:
        if event == "open" or event.startswith(("os.", "shutil.")):
            self.count += 1
            if self.count == self._last:
                os.kill(os.getpid(), signal.SIGKILL)


def main(folder: Path, kind: RemovalKind, last: int) -> None:
    relation = Relation.EXACT if kind is RemovalKind.LINK else Relation.REENCODED
    items = []
    for number, path in enumerate(sorted((folder / "photos").glob("copy *.jpg"))):
        keeper = path.with_name(path.name.replace("copy", "keeper"))
        items.append(RemovalItem(photo_row(path, number=number), photo_row(keeper, number=-number - 1), relation))
    if kind is RemovalKind.COPY:
        plan = copy_plan([item.photo for item in items], folder / "moved")
    else:
        plan = make_plan(kind, items, folder=folder / "moved" if kind is RemovalKind.MOVE else None)
    moments = Moments(last)
    for outcome in apply(plan, Journal(folder / "journal")):
        if outcome.error is not None:
            raise outcome.error
    print(moments.count)  # noqa: T201 -- the test asks for it


if __name__ == "__main__":
    main(Path(sys.argv[1]), RemovalKind(sys.argv[2]), int(sys.argv[3]))

"""Run by the kill tests: applies an action to the photos of a folder."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import RemovalItem, apply, make_plan
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import copy_plan
from tests.core.duplicates.made_photos import photo_row


def main(folder: Path, kind: RemovalKind) -> None:
    relation = Relation.EXACT if kind is RemovalKind.LINK else Relation.REENCODED
    items = []
    for number, path in enumerate(sorted((folder / "photos").glob("copy *.jpg"))):
        keeper = path.with_name(path.name.replace("copy", "keeper"))
        items.append(RemovalItem(photo_row(path, number=number), photo_row(keeper, number=-number - 1), relation))
    if kind is RemovalKind.COPY:
        plan = copy_plan([item.photo for item in items], folder / "moved")
    else:
        plan = make_plan(kind, items, folder=folder / "moved" if kind is RemovalKind.MOVE else None)
    print("ready", flush=True)  # noqa: T201 -- the test waits for it
    for outcome in apply(plan, Journal(folder / "journal")):
        if outcome.error is not None:
            raise outcome.error


if __name__ == "__main__":
    main(Path(sys.argv[1]), RemovalKind(sys.argv[2]))

"""What is done with files from outside: the wanted ones are copied to a folder, those that are there may go."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.review_settings import ReviewSettings
from desktop_app.core.duplicates.set_aside import refuse_where_looked_into
from desktop_app.core.errors import ActionError, KnownError
from desktop_app.core.removal.actions import Outcome
from desktop_app.core.removal.files import copy_file, free_names, lies_in, same_bytes
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.removal.plan import RemovalItem, RemovalPlan, make_plan
from desktop_app.core.settings import Settings
from desktop_app.core.types import Control

__all__ = ["copy_together", "copy_wanted", "refuse_as_target", "removal_of"]


def refuse_as_target(folder: Path, sources: Sequence[Path]) -> None:
    """Return if copies may be made in a folder.

    Raises:
        ActionError: it is a file, or lies in what is compared: the copies would be compared next time.
    """
    if folder.exists() and not folder.is_dir():
        raise ActionError("is a file; name a folder to copy to", path=folder)
    for source in sources:
        there = next(one for one in (folder, *folder.parents) if one.exists())
        if source.is_dir() and lies_in(there, source):
            raise ActionError("lies in what is compared; choose a folder outside of it", path=folder)


def copy_wanted(arrivals: Sequence[Arrival], folder: Path, *, control: Control | None = None) -> Iterator[Outcome]:
    """Copy what the library has not whole, each file with its companions, or neither; yields what became of each.

    What was copied to the folder before is not copied again, so that an interrupted run is simply repeated. Names that
    are taken by other files get a number.

    Raises:
        Cancelled: by `control`, between two photos.
    """
    control = control or Control()
    for arrival in arrivals:
        if not arrival.wanted or arrival.photo is None:
            continue
        control.checkpoint()
        companions = [arrival.path.with_name(one.name) for one in arrival.photo.companions]
        try:
            yield Outcome(arrival.path, None, companions=copy_together(arrival.path, companions, folder))
        except KnownError as error:
            yield Outcome(arrival.path, error)


def copy_together(path: Path, companions: Sequence[Path], folder: Path) -> int:
    """Copy a photo after its companions, or nothing of it; how many of those were copied.

    What is there already with the same bytes is not copied again; other files' names get a number.

    Raises:
        ActionError: the disk refuses.
    """
    sources = [path, *companions]
    targets = [folder / one.name for one in sources]
    if not _is_there(path, targets[0]):
        targets = free_names(folder, path.name, [one.name for one in companions])
    made: list[Path] = []
    try:
        for source, target in reversed(list(zip(sources, targets, strict=True))):
            if not _is_there(source, target):
                copy_file(source, target)
                made.append(target)
    except KnownError:
        for target in made:
            with suppress(OSError):
                target.unlink()
        raise
    return len(made) - (targets[0] in made)


def _is_there(source: Path, target: Path) -> bool:
    return os.path.lexists(target) and target.is_file() and same_bytes(source, target)


def removal_of(
    arrivals: Sequence[Arrival], kind: RemovalKind, *, catalog: Catalog, settings: Settings, folder: Path | None = None
) -> RemovalPlan:
    """The plan of removing the files that are there already; no photo of the library is in it.

    Each file has the library's photo that stays for it, and both are checked again right before it goes
    (`removal.actions.apply`). Protected folders and companions count as in the review of duplicates.

    Raises:
        ActionError: the folder to move to would be looked into when photos are indexed.
    """
    items = [
        RemovalItem(arrival.photo, arrival.match, arrival.finding.relation)
        for arrival in arrivals
        if arrival.presence is Presence.THERE and arrival.photo and arrival.match and arrival.finding
    ]
    protected = ReviewSettings(catalog.duplicates, encoder=0).rules.protected
    plan = make_plan(kind, items, folder=folder, protected=protected, companions=settings.companions)
    if folder is not None and plan.items:
        refuse_where_looked_into(folder, catalog, settings)
    return plan

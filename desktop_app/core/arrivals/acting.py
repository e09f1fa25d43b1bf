"""What is done with files from outside: the wanted ones are copied to a folder, those that are there may go."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.review_settings import kept_rules
from desktop_app.core.duplicates.set_aside import refuse_where_looked_into
from desktop_app.core.errors import ActionError
from desktop_app.core.images.companions import KINDS
from desktop_app.core.language import english
from desktop_app.core.removal.actions import Outcome, apply
from desktop_app.core.removal.away import Away, refuse_where_away
from desktop_app.core.removal.files import lies_in
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import LeftOut, RemovalItem, RemovalPlan, copy_plan, make_plan, one_file
from desktop_app.core.settings import Settings
from desktop_app.core.types import Control

__all__ = ["copy_wanted", "refuse_as_target", "removal_of"]


def refuse_as_target(folder: Path, sources: Sequence[Path], *, away: Away) -> None:
    """Return if copies may be made in a folder.

    Args:
        folder: need not be there.
        sources: what is compared.
        away: folders that nothing is put into now (`Library.places_away`).

    Raises:
        ActionError: it is a file, or lies in what is compared: the copies would be compared next time. Or its drive is
            away: they would hide below the place where that is mounted, and be lost once the card is emptied.
    """
    refuse_where_away(folder, away)
    if folder.exists() and not folder.is_dir():
        raise ActionError("is a file; name a folder to copy to", path=folder)
    for source in sources:
        there = next(one for one in (folder, *folder.parents) if one.exists())
        if source.is_dir() and lies_in(there, source):
            raise ActionError("lies in what is compared; choose a folder outside of it", path=folder)


def copy_wanted(
    arrivals: Sequence[Arrival],
    folder: Path,
    journal: Journal,
    *,
    companions: Collection[str] = KINDS,
    control: Control | None = None,
) -> Iterator[Outcome]:
    """Copy what the library has not whole, each file with its companions, or neither; yields what became of each.

    What was copied to the folder before is not copied again, so that an interrupted run is simply repeated. Names that
    are taken by other files get a number.

    Args:
        arrivals: what was looked at.
        folder: made if it is not there.
        journal: of the library; `removal.actions.undo` takes the copies away again.
        companions: kinds that are copied with their photo.
        control: asked between two photos.

    Raises:
        ActionError: the journal cannot be written, or another action is running.
        Cancelled: by `control`.
    """
    photos = [arrival.photo for arrival in arrivals if arrival.wanted and arrival.photo is not None]
    yield from apply(copy_plan(photos, folder, companions=companions), journal, control=control)


def removal_of(
    arrivals: Sequence[Arrival], kind: RemovalKind, *, catalog: Catalog, settings: Settings, folder: Path | None = None
) -> RemovalPlan:
    """The plan of removing the files that are there already; no photo of the library is in it.

    Each file has the library's photo that stays for it, and both are checked again right before it goes
    (`removal.actions.apply`). Protected folders and companions count as in the review of duplicates. Another name of
    the library's own file (a hard link) is left out: nothing would be freed.

    Raises:
        ActionError: the folder to move to would be looked into when photos are indexed.
    """
    items = [
        RemovalItem(arrival.photo, arrival.match, arrival.finding.relation)
        for arrival in arrivals
        if arrival.presence is Presence.THERE and arrival.photo and arrival.match and arrival.finding
    ]
    linked = {item.photo.id for item in items if item.keeper and one_file(item.photo.path, item.keeper.path)}
    left = [LeftOut(item.photo, english("another name of the same file")) for item in items if item.photo.id in linked]
    plan = make_plan(
        kind,
        [item for item in items if item.photo.id not in linked],
        folder=folder,
        protected=kept_rules(catalog).protected,
        left_out=left,
        companions=settings.companions,
    )
    if folder is not None and plan.items:
        refuse_where_looked_into(folder, catalog, settings)
    return plan

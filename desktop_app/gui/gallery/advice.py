"""What the gallery says when there is nothing, or nothing else, to show."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.language import tr
from desktop_app.core.types import Folder
from desktop_app.gui import words
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.widgets.empty_state import Advice

__all__ = ["Situation", "advice_for"]


@dataclass(frozen=True, slots=True)
class Situation:
    """What the advice depends on.

    Attributes:
        location: what should be shown.
        shown: photos on show, without the query itself.
        nearest: distance of the nearest photo that the slider hides; None when it hides none.
        problem: why it cannot be shown at all, "" where it can.
        uncoded: the photo that is asked about has no code, and finds not even itself.
        folders: watched; None while that is not known.
        indexing: photos are being indexed.
        failures: files that are not readable.
    """

    location: Location
    shown: int
    nearest: int | None
    problem: str
    uncoded: bool
    folders: tuple[Folder, ...] | None
    indexing: bool
    failures: int


def advice_for(now: Situation) -> Advice | None:
    """The words, without their button's action; None when there are photos to see."""
    if now.shown:
        return None
    if now.folders is None:
        return Advice("", "")
    if now.problem:
        what = tr("This cannot be shown") if now.location.query is None else tr("This picture cannot be compared")
        return Advice(what, now.problem)
    if now.location.query is not None:
        return _about_query(now)
    if not now.folders:
        return Advice(
            tr("Drop a folder of photos here"),
            tr(
                "Lookalike finds the photos in it that look alike. Your photos stay where they are, and "
                "nothing leaves this computer."
            ),
            button=tr("Choose a folder…"),
            welcome=True,
        )
    if now.location.text:
        return Advice(
            tr("Nothing found for “{text}”", text=words.shortened(now.location.text)),
            tr("The search looks at names, folders, cameras and dates such as 2019-06 or June 2019."),
            button=tr("Clear the search"),
        )
    return _about_folders(now)


def _about_query(now: Situation) -> Advice:
    later = tr(" Photos are still being added; more may follow.") if now.indexing else ""
    if now.folders and now.nearest is None and now.location.query is not None and now.location.query.part is not None:
        return Advice(
            tr("No photo contains this part"), tr("No photo with codes of parts has one like it.{later}", later=later)
        )
    if not now.folders:
        return Advice(
            tr("There are no photos to compare it with yet"),
            tr("Add a folder of photos first."),
            tr("Choose a folder…"),
        )
    if now.uncoded:
        return Advice(
            tr("This photo cannot be compared yet"),
            tr("It is still to be added, or its drive is not connected.{later}", later=later),
        )
    if now.nearest is not None:
        return Advice(
            tr("No{other} similar photos at this setting", other=_other(now)),
            tr("The closest match is a little further away.{later}", later=later),
            button=tr("Show the closest"),
        )
    return Advice(
        tr("No{other} similar photos", other=_other(now)),
        tr(
            "No{other} photo in your library looks like it, even at the loosest setting.{later}",
            other=_other(now),
            later=later,
        ),
    )


def _other(now: Situation) -> str:
    query = now.location.query
    return tr(" other") if query is not None and query.photo is not None else ""


def _about_folders(now: Situation) -> Advice:
    chosen = [folder for folder in now.folders or () if now.location.folder in (None, folder.id)]
    if chosen and not any(folder.online for folder in chosen):
        return Advice(
            tr("This folder cannot be reached") if len(chosen) == 1 else tr("The folders cannot be reached"),
            tr("Connect its drive. The photos are remembered and appear again by themselves."),
        )
    if now.indexing:
        return Advice(
            tr("Looking for photos…"), tr("They appear here as they are found. You can start browsing right away.")
        )
    where = words.folder_name(chosen[0].path) if len(chosen) == 1 else tr("the folders")
    unread = tr(" Some files could not be read; see “Problem files”.") if now.failures else ""
    return Advice(
        tr("No photos in {where}", where=where),
        tr("New photos there appear by themselves.{unread}", unread=unread),
        tr("Add a folder…"),
    )

"""The window's own words about where one is and what happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

from desktop_app.core.errors import display_path
from desktop_app.core.images.unread import in_words
from desktop_app.core.language import comma_list, plural, tr, translated
from desktop_app.core.types import Folder, IndexSummary
from desktop_app.gui import words
from desktop_app.gui.actions import folders
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.library_overview import LibraryOverview
from desktop_app.gui.session.navigation import NOT_READABLE, PHOTOS, Location
from desktop_app.gui.session.notices import INDEXED, Notice
from desktop_app.gui.session.session import Session
from desktop_app.gui.window.sidebar_model import Entry, EntryKind, Unfolded
from desktop_app.gui.window.views import VIEWS, spec_of

__all__ = ["entries", "name_of", "summary_text", "tell_end", "tell_stopped", "title_of"]


def title_of(shelf: LibraryOverview, location: Location) -> str:
    """What the top bar and the window's title call a place, and what is searched for there."""
    if location.query is not None:
        name = location.query.name
        like = location.query.part is None
        return tr("Photos like {query}", query=name) if like else tr("Photos with a {query}", query=name)
    if location.only is not None:
        return tr("Duplicates of {name}", name=location.only.name)
    folder = shelf.folder(location.folder)
    if folder is not None:
        place = words.folder_name(location.below or folder.path)
    else:
        welcome = _nothing_yet(shelf, location) and not location.text  # one does not search in "Welcome"
        place = tr("Welcome") if welcome else translated(spec_of(location.view).title)
    return tr("“{text}” in {place}", text=location.text, place=place) if location.text else place


def entries(shelf: LibraryOverview, unfolded: AbstractSet[Unfolded] = frozenset()) -> list[Entry]:
    """The sidebar's rows; what lies inside a folder only where it is unfolded."""
    rows = [Entry(EntryKind.HEADING, tr("Folders"))]
    for folder in shelf.folders:
        inside = shelf.inside(folder.id)
        place = (folder.id, Path())
        tip = display_path(folder.path)
        rows.append(
            Entry(
                EntryKind.PLACE,
                words.folder_name(folder.path),
                icon="folder" if folder.online else "offline",
                location=Location(folder=folder.id),
                count=folder.photos,
                tip=tip if folder.online else tr("{tip}\nNot connected; its photos are remembered", tip=tip),
                quiet=not folder.online,
                unfolds=None if not inside else place in unfolded,
            )
        )
        if place in unfolded:
            rows += _inside(folder, Path(), inside, unfolded)
    rows.append(Entry(EntryKind.ADD_FOLDER, tr("Add folder…"), icon="add", tip=tr("Add a folder of photos (Ctrl+O)")))
    rows.append(Entry(EntryKind.HEADING, tr("Library")))
    for spec in VIEWS:
        count = spec.count(shelf) if shelf.known else None
        rows.append(
            Entry(EntryKind.PLACE, translated(spec.title), icon=spec.icon, location=Location(spec.key), count=count)
        )
    return rows


def _inside(folder: Folder, at: Path, inside: Mapping[Path, int], unfolded: AbstractSet[Unfolded]) -> Iterator[Entry]:
    """The rows of what lies right inside a folder, each with its own below it where that is unfolded."""
    for path in sorted((path for path in inside if path.parent == at), key=lambda path: path.name.casefold()):
        deeper = any(other.parent == path for other in inside)
        yield Entry(
            EntryKind.PLACE,
            words.folder_name(path),
            icon="folder",
            location=Location(folder=folder.id, below=path),
            count=inside[path],
            tip=display_path(folder.path / path),
            quiet=not folder.online,
            depth=len(path.parts),
            unfolds=(folder.id, path) in unfolded if deeper else None,
        )
        if (folder.id, path) in unfolded:
            yield from _inside(folder, path, inside, unfolded)


def name_of(shelf: LibraryOverview, run: Run) -> str:
    """What a run of indexing is about."""
    folders = [folder for folder in shelf.folders if run.folders is None or folder.id in run.folders]
    if len(folders) == 1:
        return words.folder_name(folders[0].path)
    return words.count_of(len(folders), "folder") if folders else tr("photos")


def summary_text(summary: IndexSummary) -> str:
    """A run's result: "12,004 photos added in 3 min. 3 files could not be read."."""
    parts = [
        tr("{photos} {done}", photos=words.count_of(count, "photo"), done=what)
        for count, what in (
            (summary.added, tr("added")),
            (summary.changed, tr("changed")),
            (summary.moved, tr("moved")),
            (summary.removed, tr("gone")),
        )
        if count
    ]
    unread = translated(in_words(summary.unread))
    passed = f" {unread}." if unread else ""
    if summary.failed:
        failed = tr("{files} could not be read", files=words.count_of(len(summary.failed), "file"))
        passed = f" {failed}.{passed}"
    if not parts:
        return tr("Everything is up to date.{passed}", passed=passed)
    took = tr(" in {time}", time=words.duration(summary.seconds)) if summary.seconds >= 1 else ""
    return f"{comma_list(parts)}{took}.{passed}"


def tell_end(session: Session, run: Run, summary: IndexSummary) -> None:
    """Say what a run did, if it was asked for; what the watcher found just appears."""
    if not run.asked:
        return
    looked_at = summary.added or summary.changed or summary.moved or summary.removed or summary.unchanged
    said = [summary_text(summary)] if looked_at or summary.failed or not summary.away else []
    if summary.away:
        said.append(
            plural(
                len(summary.away),
                "{folders} is not connected; its photos are remembered.",
                "{folders} are not connected; their photos are remembered.",
                folders=comma_list([words.folder_name(folder) for folder in summary.away]),
            )
        )
    show: Callable[[], None] = lambda: session.navigator.go(Location(NOT_READABLE))  # noqa: E731
    session.notices.say(" ".join(said), label=tr("Show") if summary.failed else "", action=show)


def tell_stopped(session: Session) -> None:
    """The person stopped it."""
    session.notices.posted.emit(
        Notice(
            tr("Stopped. What was added so far is kept."),
            label=tr("Resume"),
            action=lambda: folders.rescan(session),
            until=INDEXED,
        )
    )


def _nothing_yet(shelf: LibraryOverview, location: Location) -> bool:
    return shelf.known and not shelf.folders and location.view == PHOTOS

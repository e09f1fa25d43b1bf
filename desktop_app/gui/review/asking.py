"""What is asked about the groups of a review as a whole: a file to write them to, a folder to decide for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMenu

from desktop_app.core.duplicates.by_folder import Favour, favour, folders_of
from desktop_app.core.duplicates.by_sharpness import favour_sharpest
from desktop_app.core.duplicates.favouring import Favoured
from desktop_app.core.errors import display_path
from desktop_app.core.language import tr, translated
from desktop_app.core.types import Photo, PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.review.actions import ask_for_judgements
from desktop_app.gui.review.exporting import ENDINGS, export
from desktop_app.gui.review.folder_dialog import FolderDialog
from desktop_app.gui.review.model import Tab
from desktop_app.gui.review.sharpest_dialog import SharpestDialog
from desktop_app.gui.session.navigation import DUPLICATES, Location, Only
from desktop_app.gui.session.removal_steps import Report
from desktop_app.gui.session.session import Session

if TYPE_CHECKING:
    from desktop_app.gui.review.view import DuplicatesView

__all__ = ["ask_for_folder", "ask_for_sharpest", "ask_to_export", "leave_gone", "show_only", "tools_menu"]


def tools_menu(session: Session, view: DuplicatesView) -> QMenu:
    """The menu of what can be done with all groups."""
    menu = QMenu(tr("More"), view)
    menu.addAction(tr("Keep photos of a folder…"), partial(ask_for_folder, session, view)).setObjectName("favour")
    menu.addAction(tr("Export these groups…"), partial(ask_to_export, session, view)).setObjectName("export")
    menu.addAction(tr("Your decisions…"), partial(ask_for_judgements, session, view)).setObjectName("judgements")
    return menu


def show_only(view: DuplicatesView, only: Only | None) -> None:
    """Show the groups that have one of these photos; they are looked for at once if nobody has since these came.

    A search that is under way begins again with them: what it has compared is known.
    """
    reviewing = view.reviewing
    if view.shown.only == only:
        return
    view.shown.only = only
    view.narrowing.show_those_of(None if only is None else only.photos)
    if only is None:
        return
    view.show_tab(Tab.COPIES)
    if reviewing.ready and (reviewing.work.busy or not reviewing.found or view.bar.stale):
        view.look()
    view.looks_when_ready = not reviewing.ready


def ask_for_sharpest(session: Session, view: DuplicatesView) -> None:
    """Measure the bursts on show, tell what keeping the sharpest of each would mark, and mark it."""
    reviewing = session.reviewing
    if not reviewing.ready:
        return
    measure = partial(
        favour_sharpest, reviewing.review, list(view.groups[Tab.BURSTS]), photos_of=session.library.photos
    )
    dialog = SharpestDialog(len(view.groups[Tab.BURSTS]), parent=view)
    stream = reviewing.tasks.stream(
        lambda control: measure(control=control),
        each=dialog.count,
        done=dialog.show_found,
        stopped=lambda: None,
        failed=session.notices.warn,
    )
    dialog.confirmed.connect(reviewing.marking.favour)
    dialog.finished.connect(stream.cancel)
    dialog.finished.connect(view.take_focus)  # to look at what was selected
    dialog.open()


def leave_gone(session: Session, report: Report) -> None:
    """Show all groups once every photo that was asked about is gone: those have none any more, nor after an undo.

    What undo brings back is another photo to the library.
    """
    here = session.navigator.here
    if here.view == DUPLICATES and here.only is not None and here.only.photos <= report.gone:
        session.navigator.go(Location(DUPLICATES), replace=True)


def ask_to_export(session: Session, view: DuplicatesView) -> None:
    """Write the groups on show to a file that the person names."""
    groups, reviewing = list(view.model.groups), session.reviewing
    if not groups:
        session.notices.say(tr("There is no group to export here."))
        return
    name, kind = QFileDialog.getSaveFileName(
        view, tr("Export these groups"), str(Path.home() / "groups.csv"), translated(ENDINGS)
    )
    if not name:
        return
    file = Path(name)
    if not file.suffix:
        file = file.with_suffix(".json" if "json" in kind else ".csv")
    tell: Callable[[int], None] = lambda count: session.notices.say(  # noqa: E731
        tr("{groups} written to {file}.", groups=words.count_of(count, "group"), file=display_path(file))
    )
    work = partial(export, groups, reviewing.review.rows, file)
    reviewing.tasks.run(work, then=tell, failed=session.notices.warn, lane=Lane.FILES)


def ask_for_folder(session: Session, view: DuplicatesView) -> None:
    """Choose a folder whose photos stay, see what that would mark, and mark it."""
    reviewing = session.reviewing
    if not reviewing.ready:
        return

    def read() -> dict[PhotoId, Photo]:
        ids = sorted({photo for group in reviewing.review.savings.so_far() for photo in group.photos})
        return {photo.id: photo for photo in session.library.photos(ids)}

    def show(photos: dict[PhotoId, Photo]) -> None:
        def preview(wish: Favour, then: Callable[[list[Favoured]], None]) -> None:
            work = partial(favour, reviewing.review, wish, photos=photos)
            reviewing.tasks.run(work, then=then, failed=session.notices.warn, channel="favour")

        dialog = FolderDialog(folders_of(photos.values()), preview, parent=view)
        dialog.confirmed.connect(reviewing.marking.favour)
        dialog.open()

    reviewing.tasks.run(read, then=show, failed=session.notices.warn, channel="favour")

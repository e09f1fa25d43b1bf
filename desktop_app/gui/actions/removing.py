"""Take chosen photos away, copy, move or rename them: planned, journalled, and undone like copies of a review."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.core.arrivals.acting import refuse_as_target
from desktop_app.core.errors import ActionError, KnownError, display_path
from desktop_app.core.language import english, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.removal.actions import RemovalItem, RemovalPlan, make_plan
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.removal.plan import copy_plan, rename_plan
from desktop_app.core.types import Photo, PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.session.notices import ACTED
from desktop_app.gui.session.session import Session
from desktop_app.gui.widgets.folder_chooser import chosen_folder
from desktop_app.gui.widgets.name_dialog import NameDialog

PROMISE = english("Each file is checked again first. Nothing is deleted for good")

__all__ = [
    "PROMISE",
    "ask_to_copy",
    "ask_to_remove",
    "ask_to_rename",
    "confirm_removal",
    "copy_photos",
    "move_photos",
    "plan_of",
    "undo_last",
    "when_ready",
]


def ask_to_remove(
    session: Session, photos: Sequence[PhotoId], parent: QWidget, *, kind: RemovalKind = RemovalKind.TRASH
) -> None:
    """Show what would be moved to the trash, or to a folder, and do it if that is wanted."""
    if not photos:
        return
    kinds = (kind, *(other for other in (RemovalKind.TRASH, RemovalKind.MOVE) if other is not kind))

    def make(kind: RemovalKind, folder: Path | None) -> RemovalPlan:
        return plan_of(session.library, photos, kind, folder, protected=session.reviewing.review.rules.protected)

    def ask() -> None:
        confirm_removal(session, make, kinds=kinds, promise=translated(PROMISE), parent=parent)

    if kind is RemovalKind.TRASH and not session.library.settings.ask_before_removing:
        when_ready(session, lambda: _remove_at_once(session, partial(make, kind, None), otherwise=ask))
    else:
        ask()


def _remove_at_once(session: Session, make: Callable[[], RemovalPlan], *, otherwise: Callable[[], None]) -> None:
    """Do what is planned; ask all the same where a photo is left out, or undo could not bring it back."""

    def use(plan: RemovalPlan) -> None:
        if plan.items and not plan.left_out and not session.reviewing.trash.can_find():
            session.reviewing.act(plan)
        else:
            otherwise()

    session.tasks.run(make, then=use, failed=session.notices.warn, channel="plan")


def confirm_removal(
    session: Session,
    make: Callable[[RemovalKind, Path | None], RemovalPlan],
    *,
    kinds: Sequence[RemovalKind],
    promise: str,
    parent: QWidget,
    folder: Path | None = None,
) -> None:
    """Show what would go, and do it if that is wanted.

    Args:
        session: where it is done.
        make: worker: the plan for a kind of removal, and a folder.
        kinds: to choose from; the first one is chosen.
        promise: what stays as it is, in words.
        parent: of the dialog.
        folder: where photos are moved, at first.
    """
    reviewing = session.reviewing

    def plan(
        kind: RemovalKind,
        folder: Path | None,
        *,
        then: Callable[[RemovalPlan], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        session.tasks.run(partial(make, kind, folder), then=then, failed=failed, channel="plan")

    def ask() -> None:
        dialog = RemovalDialog(plan, trash=reviewing.trash, kinds=kinds, promise=promise, folder=folder, parent=parent)
        dialog.confirmed.connect(reviewing.act)
        dialog.open()

    when_ready(session, ask)


def plan_of(
    library: Library, photos: Sequence[PhotoId], kind: RemovalKind, folder: Path | None, *, protected: Sequence[Path]
) -> RemovalPlan:
    """Worker: what would be done with these photos, each for its own sake; protected ones are left out."""
    if folder is not None:
        refuse_as_target(folder, (), away=library.places_away())
    items = [RemovalItem(photo) for photo in library.photos(list(dict.fromkeys(photos)))]
    kinds = library.settings.companions
    return make_plan(kind, items, folder=folder, protected=protected, companions=kinds)


def move_photos(session: Session, photos: Sequence[PhotoId], folder: Path, parent: QWidget) -> None:
    """Move photos to a folder; what would be done is only shown where one of them has to stay."""

    def make(kind: RemovalKind, folder: Path | None) -> RemovalPlan:
        return plan_of(session.library, photos, kind, folder, protected=session.reviewing.review.rules.protected)

    def use(plan: RemovalPlan) -> None:
        count = words.count_of(len(plan.items), "photo")
        if plan.items and plan.left_out:
            kinds, promise = (RemovalKind.MOVE,), translated(PROMISE)
            confirm_removal(session, make, kinds=kinds, promise=promise, parent=parent, folder=folder)
        elif plan.items:
            session.reviewing.act(
                plan, said=tr("{photos} moved to {folder}.", photos=count, folder=display_path(folder))
            )
        elif plan.left_out:
            session.notices.warn(ActionError(plan.left_out[0].reason, path=plan.left_out[0].photo.path), until=ACTED)

    def ask() -> None:
        work = partial(make, RemovalKind.MOVE, folder)
        session.tasks.run(work, then=use, failed=session.notices.warn, lane=Lane.FILES)

    when_ready(session, ask)


def undo_last(session: Session) -> None:
    """Take the last action on files back."""

    def undo(possible: bool) -> None:
        if possible:
            session.reviewing.undo()
        else:
            session.notices.say(tr("There is nothing to undo."))

    # On a channel of its own: the review asks, too, to show its button, and must not take the person's answer.
    when_ready(session, lambda: session.reviewing.can_undo(undo, channel="undo last"))


def ask_to_copy(session: Session, photos: Sequence[PhotoId], parent: QWidget) -> None:
    """Copy photos to a folder that the person chooses."""
    folder = chosen_folder(tr("Copy to a folder"), parent) if photos else None
    if folder is not None:
        copy_photos(session, photos, folder)


def copy_photos(session: Session, photos: Sequence[PhotoId], folder: Path) -> None:
    """Copy photos to a folder; a name that is taken there gets a number."""
    library = session.library

    def work() -> RemovalPlan:
        refuse_as_target(folder, (), away=library.places_away())
        return copy_plan(library.photos(list(photos)), folder, companions=library.settings.companions)

    def act(plan: RemovalPlan) -> None:
        count = words.count_of(len(plan.items), "photo")
        said = tr("{photos} copied to {folder}.", photos=count, folder=display_path(folder))
        session.reviewing.act(plan, said=said)

    def ask() -> None:
        session.tasks.run(work, then=act, failed=session.notices.warn, lane=Lane.FILES)

    when_ready(session, ask)


def ask_to_rename(session: Session, photo: Photo, parent: QWidget) -> None:
    """Give a photo's file another name, and its companions; its ending stays."""
    dialog = NameDialog(photo.path, parent=parent)
    dialog.chosen.connect(lambda name: _rename(session, photo, name))
    dialog.open()


def _rename(session: Session, photo: Photo, name: str) -> None:
    path, library = photo.path, session.library
    said = tr("{path} is now {name}{suffix}.", path=words.file_name(path), name=name, suffix=path.suffix)

    def work() -> RemovalPlan:
        now = next(iter(library.photos([photo.id])), photo)  # it may have been indexed again while the name was typed
        return rename_plan(now, name, companions=library.settings.companions)

    def ask() -> None:
        act = partial(session.reviewing.act, said=said)
        session.tasks.run(work, then=act, failed=session.notices.warn, lane=Lane.FILES)

    when_ready(session, ask)


def when_ready(session: Session, then: Callable[[], None]) -> None:
    """Do something with the review, which is read the first time that it is needed."""
    reviewing = session.reviewing
    if reviewing.ready:
        then()
        return

    def opened() -> None:
        reviewing.opened.disconnect(opened)
        then()

    reviewing.opened.connect(opened)
    reviewing.open()

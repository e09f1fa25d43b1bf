"""Add, remove and rescan folders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import tr
from desktop_app.core.types import Folder, FolderId
from desktop_app.gui import words
from desktop_app.gui.actions.files import open_file
from desktop_app.gui.plain_text import plain
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.session.session import Session
from desktop_app.gui.widgets.folder_chooser import FolderChooser

__all__ = [
    "FolderId",
    "add_folders",
    "ask_for_folder",
    "forget_folder",
    "remove_folder",
    "rescan",
    "retry_failed",
    "show_folder",
]


def ask_for_folder(session: Session, parent: QWidget) -> None:
    """Let the person choose folders, and add them."""
    dialog = FolderChooser(tr("Add folders of photos"), parent=parent)
    dialog.accepted.connect(lambda: add_folders(session, dialog.chosen))
    dialog.open()


def add_folders(session: Session, paths: Sequence[Path], *, show: bool = True) -> None:
    """Watch these folders, and index them at once; `show`: go there."""
    first = not session.shelf.folders

    def work() -> tuple[list[Folder], list[KnownError]]:
        added, errors = [], []
        for path in paths:
            try:
                added.append(session.library.add_folder(path))
            except KnownError as error:  # the other folders are none the worse for it
                errors.append(error)
        return added, errors

    def tell(answer: tuple[list[Folder], list[KnownError]]) -> None:
        added, errors = answer
        for error in errors:
            session.notices.warn(error)
        session.shelf.refresh()
        if added:
            session.indexing.request(Run(frozenset(folder.id for folder in added), asked=True))
        if added and show:
            session.navigator.go(Location() if first or len(added) > 1 else Location(folder=added[0].id))

    session.indexing.change_folders(work, then=tell, failed=session.notices.warn)


def remove_folder(session: Session, folder: FolderId, parent: QWidget) -> None:
    """Forget a folder, after asking; its files stay as they are."""
    known = session.shelf.folder(folder)
    if known is None:
        return
    photos = words.count_of(known.photos, "photo")
    answer = QMessageBox.question(
        parent,
        tr("Remove folder"),
        plain(
            tr(
                "Remove “{known}” from the library?\n\n{known_2}\nIts {photos} will no longer be found. No "
                "file is touched.",
                known=words.folder_name(known.path),
                known_2=display_path(known.path),
                photos=photos,
            )
        ),
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
        QMessageBox.StandardButton.Cancel,
    )
    if answer == QMessageBox.StandardButton.Yes:
        forget_folder(session, folder)


def forget_folder(session: Session, folder: FolderId) -> None:
    """Forget a folder without asking."""

    def show(_nothing: None) -> None:
        session.navigator.forget_folder(folder)
        session.shelf.refresh()
        session.indexing.stored.emit()

    session.indexing.change_folders(
        lambda: session.library.remove_folder(folder), then=show, failed=session.notices.warn
    )


def show_folder(session: Session, folder: FolderId) -> None:
    """Open a folder in the file manager."""
    known = session.shelf.folder(folder)
    if known is not None:
        open_file(session, known.path)


def rescan(session: Session, folder: FolderId | None = None) -> None:
    """Compare a folder, or all, with the disk now."""
    if session.shelf.folders:
        session.indexing.request(Run(None if folder is None else frozenset([folder]), asked=True))
    else:
        session.notices.say(tr("There is no folder to rescan yet. Add one first."))


def retry_failed(session: Session) -> None:
    """Try again what was not readable."""
    session.indexing.request(Run(None, asked=True, retry=True))

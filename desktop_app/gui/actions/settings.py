"""Show the settings, and do at once what they say."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop_app.core.encoders.store import EncoderFile
from desktop_app.core.errors import display_path
from desktop_app.core.language import spoken, tr
from desktop_app.core.library import Library
from desktop_app.gui import words
from desktop_app.gui.actions import files
from desktop_app.gui.actions.removing import when_ready
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.commands import command
from desktop_app.gui.review.actions import ask_for_judgements
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.preferences import Appearance
from desktop_app.gui.session.session import Session
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.gui.settings.models_dialog import ModelsDialog
from desktop_app.gui.settings.tools import Tool
from desktop_app.gui.theme import theme
from desktop_app.speaking import code_meant

if TYPE_CHECKING:
    from desktop_app.gui.window.main_window import MainWindow

_LOOKED_FOR = {"exclude", "hidden", "follow_links", "max_pixels", "decode_seconds", "parts"}
"""What the next look at the disk finds otherwise."""

START_AGAIN = 64
"""What the application ends with where it is to be started again."""

__all__ = ["START_AGAIN", "change_setting", "show_settings", "start_again", "use_appearance"]


def show_settings(session: Session, window: MainWindow) -> None:
    """Open the dialog; each change counts at once."""
    preferences, library = session.preferences, session.library
    dialog = SettingsDialog(
        library.settings,
        appearance=preferences.appearance,
        click_finds=preferences.click_finds,
        tools=_tools(session, window),
        parent=window,
    )

    def click(finds: bool) -> None:
        preferences.click_finds = window.photos.grid.picks = finds

    def change(name: str, value: object) -> None:
        change_setting(session, name, value, then=offer if name == "language" else None)

    def offer() -> None:
        dialog.offer_restart(code_meant(library.settings.language) != spoken().code)

    def restart() -> None:
        dialog.accept()
        start_again(window)

    dialog.changed.connect(change)
    dialog.restart_wanted.connect(restart)
    dialog.appearance_changed.connect(partial(use_appearance, session))
    dialog.click_changed.connect(click)
    offer()  # it may have been changed before, and not started again
    dialog.open()


def start_again(window: MainWindow) -> None:
    """Leave Lookalike, and start it again."""
    if window.close():
        QApplication.exit(START_AGAIN)


def _tools(session: Session, window: MainWindow) -> list[Tool]:
    """The rows of the settings that do something."""
    library = session.library
    return [
        Tool(
            "judgements",
            tr("Your decisions"),
            tr("Show…"),
            lambda: when_ready(session, lambda: ask_for_judgements(session, window)),
            explanation=tr("photos that you said are not duplicates, or are all to be kept; you can take it back"),
        ),
        Tool(
            "models",
            tr("Models that you made"),
            tr("Delete…"),
            partial(_ask_for_models, session, window),
            explanation=tr("those that come with Lookalike stay"),
        ),
        Tool(
            "thumbnails",
            tr("Thumbnails"),
            tr("Delete all"),
            partial(_delete_thumbnails, session, window),
            said=_room_of(library),
            explanation=tr("small pictures for the gallery; they are made again when they are needed"),
        ),
        Tool(
            "library",
            tr("Library file"),
            command("show-file").label,
            lambda: files.show_in_file_manager(session, library.catalog_path),
            said=display_path(library.catalog_path),
            explanation=tr(
                "the settings are in the .toml file beside it; `lookalike --library FILE` opens another one"
            ),
        ),
    ]


def _room_of(library: Library) -> str:
    """What the thumbnails take on this machine; "" if a server has them."""
    return "" if library.thumbnails.path is None else words.file_size(library.thumbnails.size)


def _delete_thumbnails(session: Session, window: MainWindow) -> None:
    def tell(_none: None) -> None:
        session.notices.say(tr("The thumbnails are made again when they are needed."))
        for dialog in window.findChildren(SettingsDialog):
            dialog.put("thumbnails", _room_of(session.library))

    session.tasks.run(
        session.library.thumbnails.empty,
        then=tell,
        failed=session.notices.warn,
        lane=Lane.WRITE,
    )


def _ask_for_models(session: Session, window: MainWindow) -> None:
    """Show the models that the person made, and delete what is chosen."""
    library = session.library

    def delete(identities: list[str]) -> None:
        for identity in identities:
            library.shelf.delete(identity, in_use=library.encoder.identity)
            if not library.catalog.database.shared:  # another machine may have the file still
                library.catalog.codes.forget(identity)

    def ask(found: tuple[list[EncoderFile], str]) -> None:
        dialog = ModelsDialog(found[0], in_use=found[1], parent=window)
        dialog.chosen.connect(
            lambda identities: session.tasks.run(
                partial(delete, identities),
                then=lambda _none: session.notices.say(
                    tr("{models} deleted.", models=words.count_of(len(identities), "model"))
                ),
                failed=session.notices.warn,
                lane=Lane.WRITE,
            )
        )
        dialog.open()

    def read() -> tuple[list[EncoderFile], str]:
        return [entry for entry in library.encoders() if library.shelf.made(entry)], library.encoder.identity

    session.tasks.run(read, then=ask, failed=session.notices.warn, channel="models")


def change_setting(session: Session, name: str, value: object, *, then: Callable[[], None] | None = None) -> None:
    """Write a setting into the library's file, and go by it; `then` is called when it is written."""

    def go_by(_nothing: None) -> None:
        session.pictures.limits = session.library.settings.limits
        if name in _LOOKED_FOR:
            session.indexing.request(Run(None, asked=False))
        elif name == "poll_seconds":
            session.indexing.watch()
            session.inbox.watch()
        elif name == "inbox":
            session.inbox.watch()
        if then is not None:
            then()

    work = partial(session.library.change_setting, name, value)
    session.tasks.run(work, then=go_by, failed=session.notices.warn, lane=Lane.WRITE)


def use_appearance(session: Session, appearance: Appearance) -> None:
    """Light, dark, or as the system."""
    session.preferences.appearance = appearance
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme().apply(application, session.preferences)

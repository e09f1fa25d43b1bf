"""Show the settings, and do at once what they say."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop_app.core.language import tr
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.preferences import Appearance
from desktop_app.gui.session.session import Session
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.gui.theme import theme

if TYPE_CHECKING:
    from desktop_app.gui.window.main_window import MainWindow

_LOOKED_FOR = {"exclude", "hidden", "follow_links", "max_pixels", "decode_seconds", "parts"}
"""What the next look at the disk finds otherwise."""

__all__ = ["change_setting", "show_settings", "use_appearance"]


def show_settings(session: Session, window: MainWindow) -> None:
    """Open the dialog; each change counts at once."""
    preferences, library = session.preferences, session.library
    dialog = SettingsDialog(
        library.settings,
        appearance=preferences.appearance,
        click_finds=preferences.click_finds,
        library=library.catalog_path,
        parent=window,
    )

    def click(finds: bool) -> None:
        preferences.click_finds = window.photos.grid.picks = finds

    dialog.changed.connect(partial(change_setting, session))
    dialog.appearance_changed.connect(partial(use_appearance, session))
    dialog.click_changed.connect(click)
    dialog.open()


def change_setting(session: Session, name: str, value: object) -> None:
    """Write a setting into the library's file, and go by it."""

    def go_by(_nothing: None) -> None:
        session.pictures.limits = session.library.settings.limits
        if name in _LOOKED_FOR:
            session.indexing.request(Run(None, asked=False))
        elif name == "poll_seconds":
            session.indexing.watch()
            session.inbox.watch()
        elif name == "language":
            session.notices.say(tr("Start Lookalike again to see it in the other language."))
        elif name == "inbox":
            session.inbox.watch()

    work = partial(session.library.change_setting, name, value)
    session.tasks.run(work, then=go_by, failed=session.notices.warn, lane=Lane.WRITE)


def use_appearance(session: Session, appearance: Appearance) -> None:
    """Light, dark, or as the system."""
    session.preferences.appearance = appearance
    application = QApplication.instance()
    if isinstance(application, QApplication):
        theme().apply(application, session.preferences)

"""The window's commands: menu, keys and context menus come from one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

import desktop_app
from desktop_app.core.types import FolderId
from desktop_app.gui.actions import files, folders, queries
from desktop_app.gui.retraining.dialog import show_retraining
from desktop_app.gui.session.preferences import Appearance
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.theme import theme
from desktop_app.gui.window.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    from desktop_app.gui.window.main_window import MainWindow

__all__ = ["COMMANDS", "Command", "add_commands", "folder_menu", "photo_menu"]


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do.

    Attributes:
        text: in menus.
        keys: that do it.
        run: does it.
        menu: the menu it is in: "main", "photo", or "" for keys only.
    """

    text: str
    keys: tuple[str, ...]
    run: Callable[[MainWindow], None]
    menu: str = ""


def add_commands(window: MainWindow) -> None:
    """Make the actions: their keys work anywhere in the window, and they fill its menu."""
    for command in COMMANDS:
        action = QAction(command.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(_runner(window, command))
        window.addAction(action)
        if command.menu == "main":
            if command.text in ("Keyboard shortcuts", "Larger thumbnails"):
                window.menu.addSeparator()
            window.menu.addAction(action)
        if command.text == "Smaller thumbnails":
            window.menu.addMenu(_appearance_menu(window))


def photo_menu(window: MainWindow) -> QMenu:
    """The context menu of a photo."""
    menu = QMenu(window)
    wanted = {command.text for command in COMMANDS if command.menu == "photo"}
    menu.addActions([action for action in window.actions() if action.text() in wanted])
    return menu


def folder_menu(window: MainWindow, folder: FolderId) -> QMenu:
    """The context menu of a folder."""
    session, menu = window.session, QMenu(window)
    menu.addAction("Look for changes", lambda: folders.rescan(session, folder))
    menu.addAction("Show in file manager", lambda: folders.show_folder(session, folder))
    menu.addSeparator()
    menu.addAction("Remove from the library…", lambda: folders.remove_folder(session, folder, window))
    return menu


def _runner(window: MainWindow, command: Command) -> Callable[[], None]:
    return lambda: command.run(window)


def _appearance_menu(window: MainWindow) -> QMenu:
    menu, group = QMenu("Appearance", window), QActionGroup(window)
    names = {Appearance.SYSTEM: "As the system", Appearance.LIGHT: "Light", Appearance.DARK: "Dark"}
    for appearance, name in names.items():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(window.session.preferences.appearance is appearance)
        action.setActionGroup(group)
        action.triggered.connect(_appearance_setter(window, appearance))
    return menu


def _appearance_setter(window: MainWindow, appearance: Appearance) -> Callable[[], None]:
    def change() -> None:
        window.session.preferences.appearance = appearance
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme().apply(application, window.session.preferences)

    return change


def _subject(window: MainWindow) -> Subject | None:
    return window.preview.subject


def _find_similar(window: MainWindow) -> None:
    subject = _subject(window)
    if subject is not None and subject.photo is not None:
        queries.find_like_photo(window.session, subject.photo.id, name=subject.name)


def _on_file(window: MainWindow, action: Callable[..., None]) -> None:
    subject = _subject(window)
    if subject is not None and subject.path is not None:
        action(window.session, subject.path)


def _copy_paths(window: MainWindow) -> None:
    session, subject, chosen = window.session, _subject(window), window.photos.selected()
    if window.view is window.photos and chosen:
        session.tasks.run(
            lambda: [photo.path for photo in session.library.photos(chosen)],
            then=lambda paths: files.copy_path(session, paths),
        )
    elif subject is not None and subject.path is not None:
        files.copy_path(session, [subject.path])


def _about(window: MainWindow) -> None:
    QMessageBox.about(
        window,
        "About Lookalike",
        f"<b>Lookalike {desktop_app.__version__}</b><br>Finds the photos that look alike.<br><br>"
        "Free software under the MIT licence. It works on this computer alone and uses no network.",
    )


def _quit(window: MainWindow) -> None:
    window.close()


# TO ADD A COMMAND: add a line; its keys also go into `shortcuts_dialog.KEYS`.
COMMANDS: list[Command] = [
    Command("Add folder…", ("Ctrl+O",), lambda window: folders.ask_for_folder(window.session, window), "main"),
    Command("Look for changes", ("F5",), lambda window: folders.rescan(window.session), "main"),
    Command("Retrain on my photos…", (), lambda window: show_retraining(window.session, window), "main"),
    Command("Larger thumbnails", ("Ctrl++", "Ctrl+="), lambda window: window.photos.resize_thumbnails(1), "main"),
    Command("Smaller thumbnails", ("Ctrl+-",), lambda window: window.photos.resize_thumbnails(-1), "main"),
    Command("Find similar", (), _find_similar, "photo"),
    Command("Quick look", (), lambda window: window.peek(), "photo"),
    Command("Open", ("Ctrl+Return",), lambda window: _on_file(window, files.open_file), "photo"),
    Command(
        "Show in file manager",
        ("Ctrl+Shift+O",),
        lambda window: _on_file(window, files.show_in_file_manager),
        "photo",
    ),
    Command("Copy picture", ("Ctrl+C",), lambda window: _on_file(window, files.copy_picture), "photo"),
    Command("Copy path", ("Ctrl+Shift+C",), _copy_paths, "photo"),
    Command("Paste", ("Ctrl+V",), lambda window: queries.paste(window.session)),
    Command("Search", ("Ctrl+F", "/"), lambda window: window.top.focus_search()),
    Command("Back", ("Alt+Left",), lambda window: window.go_back()),
    Command("Escape", ("Esc",), lambda window: window.escape()),
    Command("Menu", ("F10",), lambda window: window.top.menu_button.showMenu()),
    Command("Keyboard shortcuts", ("F1",), lambda window: ShortcutsDialog(parent=window).open(), "main"),
    Command("About Lookalike", (), _about, "main"),
    Command("Quit", ("Ctrl+Q",), _quit, "main"),
]

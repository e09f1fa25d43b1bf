"""What the window's commands do, and its menus; which there are, and their keys, `gui.commands` says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu

from desktop_app.core.encoders.port import Encoder
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import explained, tr
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import FolderId, PhotoId
from desktop_app.gui import words
from desktop_app.gui.actions import arrivals, cleanup, files, folders, parts, queries, removing, settings
from desktop_app.gui.actions.open_with import ask_to_open_with
from desktop_app.gui.command_kinds import name_of
from desktop_app.gui.commands import Menu, Needs, command, in_menu
from desktop_app.gui.retraining.dialog import show_retraining
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.navigation import DUPLICATES, Location, Only
from desktop_app.gui.session.preferences import Appearance
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.window.about_dialog import AboutDialog
from desktop_app.gui.window.arranging import arranging_menu
from desktop_app.gui.window.panes import go_to_pane
from desktop_app.gui.window.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    from desktop_app.gui.window.main_window import MainWindow

_BEGIN_SECTIONS = {"quick-look", "copy-picture", "move-to", "select-all"}
"""Of a photo's menu: what is found, looked at, copied, moved."""

__all__ = ["RUN", "add_commands", "enable_commands", "folder_menu", "open_shown", "photo_menu"]


def add_commands(window: MainWindow) -> dict[str, QAction]:
    """The window's actions by the id of their command: their keys work anywhere in it, and they fill its menu."""
    actions = {identity: _action(window, identity) for identity in RUN}
    group = ""
    for each in in_menu(Menu.MAIN):
        if group and each.group not in {"", group}:
            if group == "Look":
                window.menu.addMenu(_appearance_menu(window))
                window.menu.addMenu(arranging_menu(window))
            window.menu.addSeparator()
        group = each.group or group
        window.menu.addAction(actions[each.id])
    return actions


def enable_commands(window: MainWindow) -> None:
    """Turn off what the subject on show has not what it needs for."""
    subject = _subject(window)
    there = {
        Needs.NOTHING: True,
        Needs.PHOTO: subject is not None and subject.photo is not None,
        Needs.FILE: subject is not None and subject.path is not None,
        Needs.PICTURE: subject is not None,
    }
    for identity, action in window.commands.items():
        action.setEnabled(there[command(identity).needs])


def photo_menu(window: MainWindow) -> QMenu:
    """The context menu of a photo."""
    menu = QMenu(window)
    for each in in_menu(Menu.PHOTO):
        if each.id in _BEGIN_SECTIONS:
            menu.addSeparator()
        menu.addAction(window.commands[each.id])
    return menu


def folder_menu(window: MainWindow, folder: FolderId) -> QMenu:
    """The context menu of a folder."""
    session, menu = window.session, QMenu(window)
    run: dict[str, Callable[[], None]] = {
        "rescan-folder": lambda: folders.rescan(session, folder),
        "show-folder": lambda: folders.show_folder(session, folder),
        "remove-folder": lambda: folders.remove_folder(session, folder, window),
    }
    for each in in_menu(Menu.FOLDER):
        menu.addAction(each.label, run[each.id]).setObjectName(each.id)
    return menu


def open_shown(window: MainWindow) -> None:
    """Open the photo that the panel shows."""
    _on_file(window, files.open_file)


def _action(window: MainWindow, identity: str) -> QAction:
    known = command(identity)
    # A key that counts only among the photos cannot be a shortcut of the whole window; the menu says it all the same.
    # Where letters are read from the right, Qt would turn "Ctrl+," round; and it calls the Enter key "Return".
    qt_says = known.keys and QGuiApplication.isLeftToRight() and "Return" not in known.keys[0]
    told = () if qt_says else (*known.keys, *known.focus_keys)
    hint = f"\t{name_of(told[0])}" if told else ""
    action = QAction(f"{known.label}{hint}", window)
    action.setObjectName(identity)
    action.setShortcuts([QKeySequence(keys) for keys in known.keys])
    action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda: RUN[identity](window))
    window.addAction(action)
    return action


def _appearance_menu(window: MainWindow) -> QMenu:
    menu, group = QMenu(tr("Appearance"), window), QActionGroup(window)
    names = {Appearance.SYSTEM: tr("Match system"), Appearance.LIGHT: tr("Light"), Appearance.DARK: tr("Dark")}
    for appearance, name in names.items():
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(window.session.preferences.appearance is appearance)
        action.setActionGroup(group)
        action.triggered.connect(_appearance_setter(window, appearance))
    return menu


def _appearance_setter(window: MainWindow, appearance: Appearance) -> Callable[[], None]:
    return lambda: settings.use_appearance(window.session, appearance)


def _subject(window: MainWindow) -> Subject | None:
    return window.preview.subject


def _find_similar(window: MainWindow) -> None:
    subject = _subject(window)
    if subject is not None and subject.photo is not None:
        queries.find_like_photo(window.session, subject.photo.id, name=subject.name)


def _ask_part(window: MainWindow) -> None:
    look = window.quick_look
    if not parts.can_ask(window.session):
        look.leave()  # what is said stands below it
    elif _subject(window) is not None:
        window.peek()
        look.draw()


def _on_file(window: MainWindow, action: Callable[[Session, Path], None]) -> None:
    subject = _subject(window)
    if subject is not None and subject.path is not None:
        action(window.session, subject.path)


def _on_files(window: MainWindow, action: Callable[[Session, list[Path]], None]) -> None:
    """Do something with the files of all that is selected, or of the subject, which need not be in the library."""
    session, chosen = window.session, _chosen(window)
    if len(chosen) > 1:
        work: Callable[[], list[Path]] = lambda: [photo.path for photo in session.library.photos(chosen)]  # noqa: E731
        session.tasks.run(work, then=lambda paths: action(session, paths))
    else:
        _on_file(window, lambda session, path: action(session, [path]))


def _is_one(window: MainWindow, identity: str) -> bool:
    """Whether a single photo is meant; that a command is for one only is said."""
    one = len(_chosen(window)) <= 1
    if not one:
        name = command(identity).label.rstrip("…")
        window.session.notices.say(tr("{command} works on one photo at a time. Select one.", command=name))
    return one


def _rename(window: MainWindow) -> None:
    subject = _subject(window)
    if subject is not None and subject.photo is not None and _is_one(window, "rename"):
        removing.ask_to_rename(window.session, subject.photo, window)


def _open_with(window: MainWindow) -> None:
    if _is_one(window, "open-with"):
        _on_file(window, lambda session, path: ask_to_open_with(session, path, window))


def _chosen(window: MainWindow) -> list[PhotoId]:
    """The photos that a command on several is about: those selected, or the subject.

    In quick look one sees a single photo: if it is not among the selected, it alone is meant.
    """
    subject = _subject(window)
    seen = [] if subject is None or subject.photo is None else [subject.photo.id]
    if window.view is not window.photos:
        return seen
    chosen = window.photos.selected()
    return seen if window.quick_look.isVisible() and not set(seen) <= set(chosen) else chosen


def _find_duplicates(window: MainWindow) -> None:
    chosen, subject = frozenset(_chosen(window)), _subject(window)
    if chosen:
        named = subject.name if subject is not None and len(chosen) == 1 else words.count_of(len(chosen), "photo")
        window.session.navigator.go(Location(DUPLICATES, only=Only(chosen, named)))
        window.focus_view()  # from the search field, where the arrows would stay


def _undo(window: MainWindow) -> None:
    if isinstance(window.view, DuplicatesView):
        window.view.undo()
    else:
        removing.undo_last(window.session)


def _select_all(window: MainWindow) -> None:
    focused = window.focusWidget()
    view = focused if isinstance(focused, QAbstractItemView) else window.photos.grid
    view.selectAll()


def _about(window: MainWindow) -> None:
    library = window.session.library

    def show(model: str) -> None:
        facts = [(tr("Model"), model), (tr("Library"), display_path(library.catalog.database.name))]
        AboutDialog(facts, parent=window).open()

    def tell(encoder: Encoder) -> None:
        said = tr(
            "{card} {version}, on {provider} ({identity})",
            card=encoder.card.name,
            version=encoder.card.version,
            provider=encoder.provider,
            identity=encoder.identity[:12],
        )
        show(said)

    # One that cannot be loaded is a reason to look here, and to copy what stands here.
    failed: Callable[[KnownError], None] = lambda error: show(explained(error))  # noqa: E731
    window.session.tasks.run(lambda: library.encoder, then=tell, failed=failed, channel="about")


def _quit(window: MainWindow) -> None:
    window.close()


def _escape(window: MainWindow) -> None:
    """Out of the search field; gives up a selection; out of a search. A view is never left by it."""
    session, field, here = window.session, window.top.search, window.session.navigator.here
    if field.hasFocus():  # undo and all other keys are about photos again
        if field.text():
            queries.type_search(session, "")
            field.clear()
        window.view.take_focus()
    elif window.view.clear_selection():
        window.view.take_focus()
    elif here.query is not None and not session.navigator.can_go_back:
        queries.leave_query(session)
    elif here.query is not None or here.text:
        window.go_back()


RUN: dict[str, Callable[[MainWindow], None]] = {
    "find-similar": _find_similar,
    "ask-part": _ask_part,
    "back": lambda window: window.go_back(),
    "forward": lambda window: window.go_forward(),
    "escape": _escape,
    "paste": lambda window: queries.paste(window.session),
    "search": lambda window: window.top.focus_search(),
    "quick-look": lambda window: window.peek(),
    "open": lambda window: _on_files(window, files.open_files),
    "open-with": _open_with,
    "show-file": lambda window: _on_file(window, files.show_in_file_manager),
    "find-duplicates": _find_duplicates,
    "copy-picture": lambda window: _on_files(window, files.copy_pictures),
    "copy-path": lambda window: _on_files(window, files.copy_path),
    "trash": lambda window: removing.ask_to_remove(window.session, _chosen(window), window),
    "move-to": lambda window: removing.ask_to_remove(window.session, _chosen(window), window, kind=RemovalKind.MOVE),
    "copy-to": lambda window: removing.ask_to_copy(window.session, _chosen(window), window),
    "rename": _rename,
    "select-all": _select_all,
    "undo": _undo,
    "add-folder": lambda window: folders.ask_for_folder(window.session, window),
    "rescan": lambda window: folders.rescan(window.session),
    "have": lambda window: arrivals.ask_about_folder(window.session, window),
    "cleanup": lambda window: cleanup.show_cleanup(window.session, window),
    "settings": lambda window: settings.show_settings(window.session, window),
    "retrain": lambda window: show_retraining(window.session, window),
    "larger": lambda window: window.view.resize_thumbnails(1),
    "smaller": lambda window: window.view.resize_thumbnails(-1),
    "full-screen": lambda window: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
    "next-pane": lambda window: go_to_pane(window, 1),
    "previous-pane": lambda window: go_to_pane(window, -1),
    "menu": lambda window: window.top.menu_button.showMenu(),
    "shortcuts": lambda window: ShortcutsDialog(parent=window).open(),
    "about": _about,
    "quit": _quit,
}
"""What each command of the window does, by its id."""

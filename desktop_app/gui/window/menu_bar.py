"""The menu bar, where the system has one at the top of the screen."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from desktop_app.core.language import english, translated
from desktop_app.gui.commands import COMMANDS, Menu

MENUS = {
    english("Library"): english("File"),
    english("Find"): english("Find"),
    english("Look"): english("View"),
    english("Duplicates"): english("Duplicates"),
}
"""The menu for the commands of each heading of F1."""

ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""Commands that the system has places of its own for."""

__all__ = ["MENUS", "ROLES", "fill_menu_bar", "wants_menu_bar"]


def wants_menu_bar(system: str = sys.platform) -> bool:
    """Whether windows have their menus in a bar at the top of the screen."""
    return system == "darwin"


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Put the window's actions into menus, those without a heading of F1 into the first."""
    menus = {group: bar.addMenu(translated(title)) for group, title in MENUS.items()}
    for each in COMMANDS:
        if each.id in actions and (each.menu in (Menu.MAIN, Menu.PHOTO) or each.group):
            action = actions[each.id]
            action.setMenuRole(ROLES.get(each.id, QAction.MenuRole.NoRole))
            menus[each.group or "Library"].addAction(action)

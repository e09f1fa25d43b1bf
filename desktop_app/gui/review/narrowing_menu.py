"""The menu that says which groups of the review are shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.language import tr, translated
from desktop_app.core.relations import Relation
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.review.model import NAMES
from desktop_app.gui.review.narrowing import LEAST, Narrowing

__all__ = ["NarrowingMenu"]


class NarrowingMenu(QMenu):
    """Relations, sizes and folders, each with a tick.

    Signals:
        chosen: (Narrowing) other groups are wanted; its words are the same.

    Attributes:
        wish: as it is now.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Show"), parent)
        self.wish = Narrowing()
        self.relations: dict[Relation, QAction] = {}
        for relation in (one for one in Relation if one.reviewed_as_copy):
            action = self._add(translated(NAMES[relation]), checked=True)
            action.toggled.connect(partial(self._show_relation, relation))
            self.relations[relation] = action
        self.addSeparator()
        self.everything = self.addAction(tr("Show all groups"))
        self.addSeparator()
        sizes = QActionGroup(self)
        self.sizes: dict[int, QAction] = {}
        for least in LEAST:
            name = tr("{size} or more can be freed", size=words.file_size(least)) if least else tr("Any size")
            action = self._add(name, checked=not least)
            action.setActionGroup(sizes)
            action.toggled.connect(partial(self._set_least, least))
            self.sizes[least] = action
        self.addSeparator()
        self.across = self._add(tr("Hide matches inside one folder"), checked=False)
        self.across.toggled.connect(lambda on: self._use(replace(self.wish, across=on)))

    def show_those_of(self, photos: frozenset[PhotoId] | None) -> None:
        """Show only groups with one of these photos, whatever was left out before; None: no longer only those."""
        if photos is not None:
            self.clear_wish()
        if photos != self.wish.photos:
            self._use(replace(self.wish, photos=photos))

    def clear_wish(self) -> None:
        """Leave nothing out."""
        self._use(replace(self.wish, photos=None))
        for action in self.relations.values():
            action.setChecked(True)
        self.sizes[0].setChecked(True)
        self.across.setChecked(False)

    def _add(self, name: str, *, checked: bool) -> QAction:
        action = self.addAction(name)
        action.setCheckable(True)
        action.setChecked(checked)
        return action

    def _show_relation(self, relation: Relation, shown: bool) -> None:
        hidden = self.wish.hidden - {relation} if shown else self.wish.hidden | {relation}
        self._use(replace(self.wish, hidden=frozenset(hidden)))

    def _set_least(self, least: int, chosen: bool) -> None:
        if chosen:
            self._use(replace(self.wish, least=least))

    def _use(self, wish: Narrowing) -> None:
        self.wish = wish
        self.chosen.emit(wish)

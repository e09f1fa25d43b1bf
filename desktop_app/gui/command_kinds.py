"""What a command of the window is: its id, its text, its keys, and where they count."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QKeySequence

from desktop_app.core.language import spoken, translated
from desktop_app.gui import words

__all__ = ["Command", "Menu", "Needs", "Place", "name_of"]


class Menu(Enum):
    """The menus that commands are in."""

    MAIN = "window"
    PHOTO = "photo"
    FOLDER = "folder"
    GROUP = "group"


class Place(Enum):
    """What may have the keyboard, and then has keys of its own."""

    GALLERY = "gallery"
    REVIEW = "review"
    COMPARE = "compare"
    LOOK = "look"


class Needs(Enum):
    """What has to be there, or the command is off."""

    NOTHING = "nothing"
    PHOTO = "photo"
    FILE = "file"
    PICTURE = "picture"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do.

    Attributes:
        id: what code and tests call it; the text may change, this does not.
        text: in menus and on buttons, in English, as `group`, `meaning`, `hands` and `text_again`.
        keys: do it anywhere in the window.
        focus_keys: do it where one of `places` has the keyboard.
        places: of `focus_keys`.
        group: the heading under which F1 shows it; "" if it does not.
        meaning: what F1 and the tooltip say.
        hands: other ways that F1 names: the mouse's.
        menu: that it is in.
        needs: what it is about.
        text_again: instead of `text` where it would take itself back.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    focus_keys: tuple[str, ...] = ()
    places: frozenset[Place] = frozenset()
    group: str = ""
    meaning: str = ""
    hands: tuple[str, ...] = ()
    menu: Menu | None = None
    needs: Needs = Needs.NOTHING
    text_again: str = ""

    @property
    def label(self) -> str:
        """`text` in the person's language."""
        return _translated(self.text)

    @property
    def label_again(self) -> str:
        """`text_again` in the person's language."""
        return _translated(self.text_again)

    @property
    def said(self) -> str:
        """`meaning` in the person's language."""
        return _translated(self.meaning)

    @property
    def ways(self) -> list[str]:
        """How it is done, as F1 says it; other spellings of a key are left out."""
        keys = [key for key in (*self.focus_keys, *self.keys) if key not in _SPELLINGS]
        return [*map(_translated, self.hands), *(name_of(key) for key in keys)]

    @property
    def tooltip(self) -> str:
        """What it does, and its first key."""
        said = self.said[:1].upper() + self.said[1:] or self.label
        key = next((name_of(key) for key in (*self.focus_keys, *self.keys)), "")
        return f"{said} ({key})" if key else said


_SPELLINGS = {"Return", "=", "Ctrl+="}


def _translated(source: str) -> str:
    said = translated(source).replace("{trash}", words.trash()).replace("{file_manager}", words.file_manager())
    return said.replace("{copy_key}", words.copy_key())


def name_of(key: str) -> str:
    """A key as this system writes it, in its own order among letters that are read from the right.

    Most keyboards call both keys Enter, which Qt says only of the one beside the digits; a Mac's has signs for them.
    """
    key = key if sys.platform == "darwin" else key.replace("Return", "Enter")
    return spoken().isolated(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

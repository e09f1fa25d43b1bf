"""What a command of the window is: its id, its text, its keys, and where they count."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QKeySequence

__all__ = ["Command", "Menu", "Needs", "Place", "name_of"]


class Menu(Enum):
    """The menus that commands are in."""

    MAIN = "the window's"
    PHOTO = "of a photo of the gallery"
    FOLDER = "of a folder"
    GROUP = "of a photo of the review"


class Place(Enum):
    """What may have the keyboard, and then has keys of its own."""

    GALLERY = "the gallery"
    REVIEW = "the list of groups"
    COMPARE = "the comparer"
    LOOK = "quick look"


class Needs(Enum):
    """What has to be there, or the command is off."""

    NOTHING = "nothing"
    PHOTO = "a photo of the library"
    FILE = "a file"
    PICTURE = "a picture, with a file or without"
    MEMBER = "a photo of a group; its heading is not enough"


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do.

    Attributes:
        id: what code and tests call it; the text may change, this does not.
        text: in menus and on buttons.
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
    def ways(self) -> list[str]:
        """How it is done, as F1 says it; other spellings of a key are left out."""
        keys = [key for key in (*self.focus_keys, *self.keys) if key not in _SPELLINGS]
        return [*self.hands, *(name_of(key) for key in keys)]

    @property
    def tooltip(self) -> str:
        """What it does, and its first key."""
        said = self.meaning[:1].upper() + self.meaning[1:] or self.text
        key = next((name_of(key) for key in (*self.focus_keys, *self.keys)), "")
        return f"{said} ({key})" if key else said


_SPELLINGS = {"Return", "=", "Ctrl+="}


def name_of(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)

"""What can be done in the window, as one table: menus, keys, buttons, tooltips and F1 are made from it.

A command is known by its id; its text can change, or be translated, and nothing else does. What it does is said where
it is done: `window.commands` for the window, `review.view` for a photo of the review.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

__all__ = ["COMMANDS", "Command", "Menu", "Needs", "Place", "command", "in_menu", "key_table", "pressed"]


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


class Needs(Enum):
    """What has to be there, or the command is off."""

    NOTHING = "nothing"
    PHOTO = "a photo of the library"
    FILE = "a file"
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
        return [*self.hands, *(_name_of(key) for key in keys)]

    @property
    def tooltip(self) -> str:
        """What it does, and its first key."""
        said = self.meaning[:1].upper() + self.meaning[1:] or self.text
        key = next((_name_of(key) for key in (*self.focus_keys, *self.keys)), "")
        return f"{said} ({key})" if key else said


_SPELLINGS = {"Return", "=", "Ctrl+="}
_SYMBOLS = {Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal}  # on some keyboards with Shift

_GALLERY = frozenset({Place.GALLERY})
_REVIEW = frozenset({Place.REVIEW})
_PAIR = frozenset({Place.REVIEW, Place.COMPARE})
_COMPARE = frozenset({Place.COMPARE})

# TO ADD A COMMAND: a line here, and what it does in `window/commands.py` (`RUN`) or `review/view.py` (`do`).
COMMANDS: tuple[Command, ...] = (
    Command(
        "find-similar",
        "Find similar",
        focus_keys=("Enter", "Return"),
        places=_GALLERY,
        group="Find",
        meaning="photos that look like this one",
        hands=("Click",),
        menu=Menu.PHOTO,
        needs=Needs.PHOTO,
    ),
    Command(
        "back",
        "Back",
        keys=("Alt+Left",),
        focus_keys=("Backspace",),
        places=_GALLERY | _REVIEW,
        group="Find",
        meaning="back to where you were",
        hands=("Mouse back",),
    ),
    Command(
        "forward",
        "Forward",
        keys=("Alt+Right",),
        group="Find",
        meaning="forward again",
        hands=("Mouse forward",),
    ),
    Command("escape", "Escape", keys=("Esc",), group="Find", meaning="give up a selection, or leave a search"),
    Command(
        "paste", "Paste", keys=("Ctrl+V",), group="Find", meaning="look for a picture from anywhere", hands=("Drop",)
    ),
    Command("search", "Search", keys=("Ctrl+F", "/"), group="Find", meaning="search by name, date or folder"),
    Command(
        "quick-look",
        "Quick look",
        focus_keys=("Space",),
        places=_GALLERY,
        group="Look",
        meaning="quick look; arrows go on",
        menu=Menu.PHOTO,
    ),
    Command(
        "open",
        "Open",
        keys=("Ctrl+Return",),
        group="Look",
        meaning="open with the desktop's application",
        hands=("Double-click",),
        menu=Menu.PHOTO,
        needs=Needs.FILE,
    ),
    Command(
        "show-file",
        "Show in file manager",
        keys=("Ctrl+Shift+O",),
        group="Look",
        meaning="show in the file manager",
        menu=Menu.PHOTO,
        needs=Needs.FILE,
    ),
    Command(
        "copy-picture",
        "Copy picture",
        keys=("Ctrl+C",),
        group="Look",
        meaning="copy the picture",
        menu=Menu.PHOTO,
        needs=Needs.FILE,
    ),
    Command(
        "trash",
        "Move to the trash…",
        focus_keys=("Del",),
        places=_GALLERY,
        group="Look",
        meaning="move what is selected to the trash",
        menu=Menu.PHOTO,
        needs=Needs.PHOTO,
    ),
    Command("move-to", "Move to a folder…", menu=Menu.PHOTO, needs=Needs.PHOTO),
    Command("copy-to", "Copy to a folder…", menu=Menu.PHOTO, needs=Needs.PHOTO),
    Command("rename", "Rename…", keys=("F2",), group="Look", meaning="rename", menu=Menu.PHOTO, needs=Needs.PHOTO),
    Command("select-all", "Select all", keys=("Ctrl+A",), group="Look", meaning="select all", menu=Menu.PHOTO),
    Command(
        "copy-path",
        "Copy path",
        keys=("Ctrl+Shift+C",),
        group="Look",
        meaning="copy the path",
        menu=Menu.PHOTO,
    ),
    Command(
        "compare",
        "Compare",
        focus_keys=("Enter", "Return"),
        places=_REVIEW,
        group="Duplicates",
        meaning="compare two photos of a group",
        menu=Menu.GROUP,
    ),
    Command(
        "mark",
        "Mark",
        focus_keys=("Space",),
        places=_PAIR,
        group="Duplicates",
        meaning="mark a photo for removal, or unmark it",
        menu=Menu.GROUP,
        needs=Needs.MEMBER,
        text_again="Unmark",
    ),
    Command(
        "stay",
        "This one stays",
        focus_keys=("S",),
        places=_PAIR,
        group="Duplicates",
        meaning="this photo of the group stays",
        menu=Menu.GROUP,
        needs=Needs.MEMBER,
    ),
    Command(
        "apart",
        "Not a match",
        focus_keys=("N",),
        places=_PAIR,
        group="Duplicates",
        meaning="these photos do not belong together",
        menu=Menu.GROUP,
    ),
    Command(
        "keep",
        "Keep all",
        focus_keys=("K",),
        places=_PAIR,
        group="Duplicates",
        meaning="keep all photos of the group",
        menu=Menu.GROUP,
    ),
    Command(
        "flicker",
        "Flicker",
        focus_keys=("F",),
        places=_COMPARE,
        group="Duplicates",
        meaning="one after the other in the same place, when comparing",
    ),
    Command(
        "difference",
        "Difference",
        focus_keys=("D",),
        places=_COMPARE,
        group="Duplicates",
        meaning="what differs, in colour, when comparing",
    ),
    Command("go-to-group", "Go to group", group="Duplicates", meaning="from group to group", hands=("Left", "Right")),
    Command("undo", "Undo", keys=("Ctrl+Z",), group="Duplicates", meaning="undo the last action"),
    Command("add-folder", "Add folder…", keys=("Ctrl+O",), group="Library", meaning="add a folder", menu=Menu.MAIN),
    Command(
        "rescan",
        "Look for changes",
        keys=("F5",),
        group="Library",
        meaning="look for changes on the disk",
        menu=Menu.MAIN,
    ),
    Command(
        "have",
        "Do I have these already?…",
        keys=("Ctrl+Shift+I",),
        group="Library",
        meaning="compare a card or a folder with the library",
        menu=Menu.MAIN,
    ),
    Command("cleanup", "Clean-up rules…", menu=Menu.MAIN),
    Command("settings", "Settings…", keys=("Ctrl+,",), group="Library", meaning="settings", menu=Menu.MAIN),
    Command("retrain", "Retrain on my photos…", menu=Menu.MAIN),
    Command(
        "larger",
        "Larger thumbnails",
        keys=("Ctrl++", "Ctrl+="),
        focus_keys=("+", "="),
        places=_GALLERY,
        group="Look",
        meaning="larger thumbnails",
        hands=("Ctrl+wheel",),
        menu=Menu.MAIN,
    ),
    Command(
        "smaller",
        "Smaller thumbnails",
        keys=("Ctrl+-",),
        focus_keys=("-",),
        places=_GALLERY,
        group="Look",
        meaning="smaller thumbnails",
        menu=Menu.MAIN,
    ),
    Command("next-pane", "Next pane", keys=("F6",), group="Library", meaning="from pane to pane"),
    Command("previous-pane", "Previous pane", keys=("Shift+F6",), group="Library", meaning="to the pane before"),
    Command("menu", "Menu", keys=("F10",), group="Library", meaning="open the menu"),
    Command(
        "shortcuts", "Keyboard shortcuts", keys=("F1",), group="Library", meaning="show these keys", menu=Menu.MAIN
    ),
    Command("about", "About Lookalike", menu=Menu.MAIN),
    Command("quit", "Quit", keys=("Ctrl+Q",), group="Library", meaning="quit", menu=Menu.MAIN),
    Command("rescan-folder", "Look for changes", menu=Menu.FOLDER),
    Command("show-folder", "Show in file manager", menu=Menu.FOLDER),
    Command("remove-folder", "Remove from the library…", menu=Menu.FOLDER),
)

_BY_ID = {each.id: each for each in COMMANDS}


def command(identity: str) -> Command:
    """The command of an id."""
    return _BY_ID[identity]


def in_menu(menu: Menu) -> list[Command]:
    """The commands of a menu, in its order."""
    return [each for each in COMMANDS if each.menu is menu]


def pressed(event: QKeyEvent, place: Place) -> str:
    """The id of the command that a key means where `place` has the keyboard; "" if it means none."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in _SYMBOLS:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    name = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    return "" if modifiers else _FOCUS_KEYS.get((place, name), "")


def key_table() -> list[tuple[str, list[tuple[str, str]]]]:
    """What F1 shows: headings, and under each the ways to do something and what they do."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for each in COMMANDS:
        if each.group:
            *first, last = each.ways
            said = f"{', '.join(first)} or {last}" if first else last
            groups.setdefault(each.group, []).append((said, each.meaning))
    return list(groups.items())


def _name_of(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


_FOCUS_KEYS = {(place, key): each.id for each in COMMANDS for key in each.focus_keys for place in each.places}

"""What can be done in the window, as one table: menus, keys, buttons, tooltips and F1 are made from it.

A command is known by its id; its text can change, or be translated, and nothing else does. What it does is said where
it is done: `window.commands` for the window, `session.deciding` for a photo of the review.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop_app.core.language import comma_list, tr, translated
from desktop_app.gui.command_kinds import Command, Menu, Needs, Place

__all__ = ["COMMANDS", "Command", "Menu", "Needs", "Place", "command", "in_menu", "key_table", "pressed"]


_SYMBOLS = {Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal}  # on some keyboards with Shift

_GALLERY = frozenset({Place.GALLERY})
_REVIEW = frozenset({Place.REVIEW})
_PAIR = frozenset({Place.REVIEW, Place.COMPARE})
_COMPARE = frozenset({Place.COMPARE})
_LARGE = frozenset({Place.COMPARE, Place.LOOK})

# TO ADD A COMMAND: a line here, and what it does in `window/commands.py` (`RUN`) or `session/deciding.py` (`decide`).
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
        "ask-part",
        "Find a part of it…",
        keys=("Ctrl+Shift+P",),
        focus_keys=("P",),
        places=frozenset({Place.LOOK}),
        group="Find",
        meaning="photos that contain a part of it",
        menu=Menu.PHOTO,
        needs=Needs.PICTURE,
    ),
    Command(
        "find-duplicates",
        "Find its duplicates",
        keys=("Ctrl+D",),
        group="Find",
        meaning="show the duplicates of what is selected",
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
        meaning="go back to where you were",
        hands=("Mouse back",),
    ),
    Command(
        "forward",
        "Forward",
        keys=("Alt+Right",),
        group="Find",
        meaning="go forward again",
        hands=("Mouse forward",),
    ),
    Command("escape", "Escape", keys=("Esc",), group="Find", meaning="clear a selection, or leave a search"),
    Command(
        "paste", "Paste", keys=("Ctrl+V",), group="Find", meaning="find photos like a copied picture", hands=("Drop",)
    ),
    Command("search", "Search", keys=("Ctrl+F", "/"), group="Find", meaning="search by name, date or folder"),
    Command(
        "quick-look",
        "Quick look",
        focus_keys=("Space",),
        places=_GALLERY,
        group="Look",
        meaning="quick look; the arrow keys go to other photos",
        menu=Menu.PHOTO,
    ),
    Command(
        "pick",
        "Select",
        focus_keys=("M",),
        places=frozenset({Place.LOOK}),
        group="Look",
        meaning="in quick look: select the photo; for a duplicate, for removal",
        text_again="Do not select",
    ),
    Command(
        "zoom-in",
        "Zoom in",
        focus_keys=("+", "="),
        places=_LARGE,
        group="Look",
        meaning="zoom in, in quick look and Compare",
        hands=("Wheel",),
    ),
    Command("zoom-out", "Zoom out", focus_keys=("-",), places=_LARGE, group="Look", meaning="zoom out"),
    Command("pixels", "1:1", focus_keys=("1",), places=_LARGE, group="Look", meaning="actual size, and back"),
    Command("whole", "Whole picture", focus_keys=("0",), places=_LARGE, group="Look", meaning="the whole picture"),
    Command(
        "open",
        "Open",
        keys=("Ctrl+Return",),
        group="Look",
        meaning="open in the default app",
        hands=("Double-click",),
        menu=Menu.PHOTO,
        needs=Needs.FILE,
    ),
    Command("open-with", "Open with…", menu=Menu.PHOTO, needs=Needs.FILE),
    Command(
        "show-file",
        "Show in {file_manager}",
        keys=("Ctrl+Shift+O",),
        group="Look",
        meaning="show in {file_manager}",
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
        "copy-path",
        "Copy path",
        keys=("Ctrl+Shift+C",),
        group="Look",
        meaning="copy the path",
        menu=Menu.PHOTO,
    ),
    Command(
        "move-to",
        "Move to a folder…",
        group="Look",
        meaning="move to a folder",
        hands=("Drag to a folder",),
        menu=Menu.PHOTO,
        needs=Needs.PHOTO,
    ),
    Command(
        "copy-to",
        "Copy to a folder…",
        group="Look",
        meaning="copy to a folder",
        hands=("{copy_key}+drag to a folder",),
        menu=Menu.PHOTO,
        needs=Needs.PHOTO,
    ),
    Command("rename", "Rename…", keys=("F2",), group="Look", meaning="rename", menu=Menu.PHOTO, needs=Needs.PHOTO),
    Command(
        "trash",
        "Move to {trash}…",
        focus_keys=("Del",),
        places=_GALLERY | {Place.LOOK, Place.REVIEW},
        group="Look",
        meaning="move what is selected to {trash}",
        menu=Menu.PHOTO,
        needs=Needs.PHOTO,
    ),
    Command(
        "select",
        "Select several",
        group="Look",
        meaning="select several photos",
        hands=("Click on the tick", "Ctrl+click", "Shift+click", "Drag beside a photo"),
    ),
    Command("select-all", "Select all", keys=("Ctrl+A",), group="Look", meaning="select all", menu=Menu.PHOTO),
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
        "Select for removal",
        focus_keys=("Space",),
        places=_PAIR,
        group="Duplicates",
        meaning="select a photo for removal, or keep it",
        menu=Menu.GROUP,
        needs=Needs.MEMBER,
        text_again="Do not remove",
    ),
    Command(
        "stay",
        "Keep this one",
        focus_keys=("S",),
        places=_PAIR,
        group="Duplicates",
        meaning="keep this photo of the group",
        menu=Menu.GROUP,
        needs=Needs.MEMBER,
    ),
    Command(
        "apart",
        "Not duplicates",
        focus_keys=("N",),
        places=_PAIR,
        group="Duplicates",
        meaning="these photos are not duplicates",
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
        meaning="in Compare: one photo after the other in the same place",
    ),
    Command(
        "difference",
        "Difference",
        focus_keys=("D",),
        places=_COMPARE,
        group="Duplicates",
        meaning="in Compare: show what differs in colour",
    ),
    Command(
        "only",
        "Keep only this",
        focus_keys=("O",),
        places=_PAIR,
        group="Duplicates",
        meaning="keep this one, and select all others of the group for removal",
        menu=Menu.GROUP,
        needs=Needs.MEMBER,
    ),
    Command(
        "look",
        "Quick look",
        focus_keys=("V",),
        places=_REVIEW,
        group="Duplicates",
        meaning="quick look at a photo of a group",
        menu=Menu.GROUP,
        needs=Needs.MEMBER,
    ),
    Command(
        "next-group",
        "Next group",
        focus_keys=("PgDown",),
        places=_COMPARE,
        group="Duplicates",
        meaning="in Compare: the next group",
    ),
    Command(
        "previous-group",
        "Previous group",
        focus_keys=("PgUp",),
        places=_COMPARE,
        group="Duplicates",
        meaning="in Compare: the previous group",
    ),
    Command(
        "go-to-group",
        "Go to group",
        group="Duplicates",
        meaning="go from group to group; among bursts by Page Up and Page Down",
        hands=("Left", "Right"),
    ),
    Command("undo", "Undo", keys=("Ctrl+Z",), group="Duplicates", meaning="undo the last step"),
    Command("add-folder", "Add folder…", keys=("Ctrl+O",), group="Library", meaning="add a folder", menu=Menu.MAIN),
    Command(
        "rescan",
        "Rescan",
        keys=("F5",),
        group="Library",
        meaning="rescan the folders",
        menu=Menu.MAIN,
    ),
    Command(
        "have",
        "Do I have these already?…",
        keys=("Ctrl+Shift+I",),
        group="Library",
        meaning="compare a card or a folder with your library",
        menu=Menu.MAIN,
    ),
    Command("cleanup", "Clean-up rules…", menu=Menu.MAIN),
    Command("settings", "Settings…", keys=("Ctrl+,",), group="Library", meaning="settings", menu=Menu.MAIN),
    Command("retrain", "Learn from my photos…", menu=Menu.MAIN),
    Command(
        "larger",
        "Larger thumbnails",
        keys=("Ctrl++", "Ctrl+="),
        focus_keys=("+", "="),
        places=_GALLERY | _REVIEW,
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
        places=_GALLERY | _REVIEW,
        group="Look",
        meaning="smaller thumbnails",
        menu=Menu.MAIN,
    ),
    Command(
        "full-screen",
        "Full screen",
        keys=("F11",),
        group="Look",
        meaning="full screen, and back",
        menu=Menu.MAIN,
    ),
    Command("next-pane", "Next pane", keys=("F6",), group="Library", meaning="go to the next pane"),
    Command("previous-pane", "Previous pane", keys=("Shift+F6",), group="Library", meaning="go to the previous pane"),
    Command("menu", "Menu", keys=("F10",), group="Library", meaning="open the menu"),
    Command("shortcuts", "Help and keys", keys=("F1",), group="Library", meaning="show this help", menu=Menu.MAIN),
    Command("about", "About Lookalike", menu=Menu.MAIN),
    Command("quit", "Quit", keys=("Ctrl+Q",), group="Library", meaning="quit", menu=Menu.MAIN),
    Command("rescan-folder", "Rescan", menu=Menu.FOLDER),
    Command("show-folder", "Show in {file_manager}", menu=Menu.FOLDER),
    Command("remove-folder", "Remove from library…", menu=Menu.FOLDER),
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
            said = tr("{first} or {last}", first=comma_list(first), last=last) if first else last
            groups.setdefault(translated(each.group), []).append((said, each.said))
    return list(groups.items())


_FOCUS_KEYS = {(place, key): each.id for each in COMMANDS for key in each.focus_keys for place in each.places}

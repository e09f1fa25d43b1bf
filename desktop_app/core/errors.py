"""The exception tree.

LookalikeError
├── KnownError            the user's disk, files or choices: one clear line, exit code 1, a notification strip
│   ├── ImageError        a photo cannot be read
│   │   ├── UnsupportedImageError   not an image, or a format without a loader
│   │   ├── DamagedImageError       truncated or corrupt
│   │   ├── ImageTooLargeError      more pixels than the limit: a decompression bomb, or a giant canvas
│   │   │   └── OutOfMemoryError    more memory than there is now
│   │   ├── DecodeTimeoutError      decoding took longer than the limit
│   │   └── ImageAccessError        the file cannot be opened: vanished, no permission
│   ├── EncoderFileError  an .onnx file that is not a valid encoder of ours
│   ├── CatalogError      the catalog cannot be opened or written
│   │   ├── CatalogTooNewError      written by a newer version
│   │   ├── CatalogDamagedError     not a database, or fails its integrity check
│   │   └── CatalogBusyError        another process holds it
│   ├── FolderError       a photo folder that cannot be used
│   ├── SettingsError     a settings file that cannot be understood
│   ├── TrainingError     training cannot go on: data, recipe or numbers
│   └── ActionError       moving photos to the trash or elsewhere was refused
│       └── ChangedError            a file is not the one that was indexed
└── BugError              our mistake: fails loudly in tests, a copyable report in the window
"""

from __future__ import annotations

import re
from pathlib import Path

__all__ = [
    "ActionError",
    "BugError",
    "CatalogBusyError",
    "CatalogDamagedError",
    "CatalogError",
    "CatalogTooNewError",
    "ChangedError",
    "DamagedImageError",
    "DecodeTimeoutError",
    "EncoderFileError",
    "FolderError",
    "ImageAccessError",
    "ImageError",
    "ImageTooLargeError",
    "KnownError",
    "LookalikeError",
    "OutOfMemoryError",
    "SettingsError",
    "TrainingError",
    "UnsupportedImageError",
    "display_path",
    "is_unseen",
]

# Control characters, line breaks of Unicode, marks that turn the direction of writing, and what has no width or no ink:
# a name with them could clear or rename a terminal, take two lines, or be read as another one. The joiners of emoji and
# of Persian stay, and so do flags, of which tags are a part.
_FLAG = "\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"
_UNSEEN = (
    "\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff"
    "\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"
)
_IN_A_LINE = re.compile(f"{_FLAG}|[{_UNSEEN}\ud800-\udfff]")
_IN_A_TEXT = re.compile(f"{_FLAG}|(?!\n)[{_UNSEEN}\ud800-\udfff]")

# Where the catalog of an archive puts a root that this machine does not see, by its name.
_NOWHERE = re.compile(r"^[/\\]dev[/\\]null[/\\]")


def display_path(path: Path | str) -> str:
    r"""The path as one line of text that any terminal, log or widget shows as it is.

    Undecodable bytes become U+FFFD; control characters, and those that turn the direction of writing or have no width,
    are shown as \xNN, \uNNNN or \U000NNNNN. What lies in a root that this machine does not see begins with that root's
    name.
    """
    return _IN_A_LINE.sub(_shown, _NOWHERE.sub("", str(path)))


def is_unseen(path: Path) -> bool:
    """Whether a path lies in a root of an archive that this machine does not see."""
    return _NOWHERE.match(str(path)) is not None


def _shown(unseen: re.Match[str]) -> str:
    if len(unseen[0]) > 1:
        return unseen[0]
    number = ord(unseen[0])
    if 0xD800 <= number < 0xE000:
        return "\N{REPLACEMENT CHARACTER}"
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


class LookalikeError(Exception):
    """Base of everything that this project raises on purpose."""


class KnownError(LookalikeError):
    """Something about the user's disk, files or choices.

    Args:
        reason: what is wrong, and what to do about it, in a person's words, without the file's name.
        path: the file or folder that it is about, if there is one.
    """

    def __init__(self, reason: str, *, path: Path | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        reason = _IN_A_TEXT.sub(_shown, self.reason)  # it may tell other names, and words of a damaged file
        return reason if self.path is None else f"{display_path(self.path)}: {reason}"


class ImageError(KnownError):
    """A photo cannot be read."""


class UnsupportedImageError(ImageError):
    """Not an image, or a format without a loader."""


class DamagedImageError(ImageError):
    """A truncated or corrupt image."""


class ImageTooLargeError(ImageError):
    """More pixels than the limit allows."""


class OutOfMemoryError(ImageTooLargeError):
    """Decoding needs more memory than there is now."""


class DecodeTimeoutError(ImageError):
    """Decoding took longer than the limit allows."""


class ImageAccessError(ImageError):
    """The file cannot be opened."""


class EncoderFileError(KnownError):
    """A file that is not a valid encoder of ours."""


class CatalogError(KnownError):
    """The catalog cannot be opened or written."""


class CatalogTooNewError(CatalogError):
    """The catalog was written by a newer version."""


class CatalogDamagedError(CatalogError):
    """The catalog is not a database, or fails its integrity check."""


class CatalogBusyError(CatalogError):
    """Another process holds the catalog."""


class FolderError(KnownError):
    """A photo folder that cannot be used."""


class SettingsError(KnownError):
    """A settings file that cannot be understood."""


class TrainingError(KnownError):
    """Training cannot go on: the data, the recipe or the numbers do not allow it."""


class ActionError(KnownError):
    """An action on photos was refused; nothing was lost."""


class ChangedError(ActionError):
    """An action was refused since a file is no longer the one that was indexed."""


class BugError(LookalikeError):
    """A mistake of ours."""

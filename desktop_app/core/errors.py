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
│   ├── EncoderFileError  an .onnx file that is no valid encoder of ours
│   ├── CatalogError      the catalog cannot be opened or written
│   │   ├── CatalogTooNewError      written by a newer version
│   │   ├── CatalogDamagedError     not a database, or fails its integrity check
│   │   └── CatalogBusyError        another process holds it
│   ├── FolderError       a photo folder that cannot be used
│   ├── SettingsError     a settings file that cannot be understood
│   ├── TrainingError     training cannot go on: data, recipe or numbers
│   └── ActionError       moving photos to the trash or elsewhere was refused
└── BugError              our mistake: fails loudly in tests, a copyable report in the window
"""

from __future__ import annotations

from pathlib import Path

__all__ = [
    "ActionError",
    "BugError",
    "CatalogBusyError",
    "CatalogDamagedError",
    "CatalogError",
    "CatalogTooNewError",
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
]


def display_path(path: Path | str) -> str:
    """The path as text that any terminal, log or widget takes: undecodable bytes become U+FFFD."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


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
        return self.reason if self.path is None else f"{display_path(self.path)}: {self.reason}"


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
    """A file that is no valid encoder of ours."""


class CatalogError(KnownError):
    """The catalog cannot be opened or written."""


class CatalogTooNewError(CatalogError):
    """The catalog was written by a newer version."""


class CatalogDamagedError(CatalogError):
    """The catalog is no database, or fails its integrity check."""


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


class BugError(LookalikeError):
    """A mistake of ours."""

"""Which files are looked at: those that are named, and the photos in the folders that are named."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import FolderError
from desktop_app.core.file_times import changed_ns, modified_ns
from desktop_app.core.images.beside import look_beside
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.indexing.walking import FoundFile, Unreadable, walk
from desktop_app.core.language import english
from desktop_app.core.removal.files import file_number, lies_in
from desktop_app.core.settings import Settings
from desktop_app.core.types import Failure, FolderId

__all__ = ["Named", "list_files"]

_NOWHERE = FolderId(0)
"""The folder of what is in no library."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a person named.

    Attributes:
        folders: absolute.
        files: absolute.
    """

    folders: tuple[Path, ...]
    files: tuple[Path, ...]

    @classmethod
    def of(cls, paths: Sequence[Path]) -> Named:
        """The folders and files among some paths.

        Raises:
            FolderError: one is not there, or the disk cannot say.
        """
        absolute = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100 -- a person's own links stay
        for path in absolute:
            try:
                path.stat()
            except OSError as error:
                raise FolderError(
                    f"cannot be looked at ({error.strerror}); name a folder or a file", path=path
                ) from None
        folders = tuple(path for path in absolute if path.is_dir())
        return cls(folders, tuple(path for path in absolute if path not in folders))

    def has_folder(self, folder: Path) -> bool:
        """Whether a folder is one of those that were named, or inside of one, by whatever names."""
        return any(lies_in(folder, one) for one in self.folders)

    def has_file(self, path: Path) -> bool:
        """Whether a file is one of those that were named, by whatever name."""
        return any(_is_that_file(path, file) for file in self.files)


def _is_that_file(path: Path, file: Path) -> bool:
    """Whether two paths lead to one name of one file; its other names (hard links) are files of their own."""
    one, other = file_number(path), file_number(file)
    if one is None or one != other:
        return path == file
    return one[2] == 1 or path.resolve() == file.resolve()


def list_files(named: Named, settings: Settings, *, unread: Counter[str]) -> Iterator[Job | Failure | None]:
    """Every file to look at, once, what belongs to a photo with it; None now and then, to be stopped at.

    A folder that goes away, or cannot be listed to its end, is a Failure; what was listed of it counts.

    Args:
        unread: told of the files of kinds that are not read, by suffix.
    """
    seen: set[Path] = set()
    for folder in named.folders:
        try:
            for found in walk(folder, settings, unread=unread):
                if found is None:
                    yield None
                elif isinstance(found, Unreadable):
                    yield Failure(folder / os.fsdecode(found.path), found.reason)
                elif (job := Job(_NOWHERE, folder, found, None)).path not in seen:
                    seen.add(job.path)
                    yield job
        except OSError as error:
            yield Failure(
                folder, english(f"cannot be listed to its end ({error.strerror or error}); the rest was not looked at")
            )
    for file in named.files:
        if file not in seen:
            seen.add(file)
            yield _alone(file, settings)


def _alone(file: Path, settings: Settings) -> Job | Failure:
    name = os.fsencode(file.name)
    try:
        status = file.stat()
        companions = look_beside(file.parent, kinds=settings.companions).companions.get(name, ())
    except OSError as error:
        return Failure(file, english(f"cannot be looked at ({error.strerror or error})"))
    found = FoundFile(name, status.st_size, modified_ns(status), changed_ns(status), companions)
    return Job(_NOWHERE, file.parent, found, None)

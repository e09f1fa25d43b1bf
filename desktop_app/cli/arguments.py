"""What options take, checked while they are parsed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from desktop_app.core.errors import FolderError, display_path

__all__ = ["Parser", "existing_folders", "path_named"]


class Parser(argparse.ArgumentParser):
    """A parser whose complaints show what was typed as it is, on one line."""

    def error(self, message: str) -> NoReturn:
        """Exit with code 2."""
        super().error(display_path(message))


def path_named(text: str) -> Path:
    """The path that was typed.

    Raises:
        argparse.ArgumentTypeError: nothing was, as where a shell's variable is empty: that would be this folder.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError("a path is wanted, not an empty text")
    return Path(text)


def existing_folders(folders: list[Path], *, option: str) -> tuple[Path, ...]:
    """The absolute paths of folders that are there.

    Raises:
        FolderError: some are not, all of which it names: nothing may be done while what was meant is unknown.
    """
    missing = [folder for folder in folders if not folder.is_dir()]
    if missing:
        names = ", ".join(display_path(folder) for folder in missing)
        hint = ""
        if any(folder.parts[:1] and folder.parts[0].startswith("~") for folder in missing):
            hint = f' (a shell replaces "~" only at the start of a word: {option} ~/…, not {option}=~/…)'
        raise FolderError(f"{option} {names}: there is no such folder; nothing was done{hint}")
    return tuple(folder.absolute() for folder in folders)

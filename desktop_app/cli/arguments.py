"""What options take, checked while they are parsed."""

from __future__ import annotations

import argparse
import math
import os
from pathlib import Path
from typing import Any, NoReturn

from desktop_app.core.archive_address import ArchiveAddress, archive_or_file
from desktop_app.core.errors import ActionError, CatalogError, FolderError, display_path
from desktop_app.core.language import english, explained, spoken, tr

__all__ = [
    "Parser",
    "decimal_number",
    "existing_folders",
    "folder_to_make",
    "library_named",
    "path_named",
    "pattern_named",
    "refuse_a_file",
    "translate_argparse",
    "whole_number",
]


_OF_ARGPARSE = (
    english("usage: "),
    english("options"),
    english("positional arguments"),
    english("show this help message and exit"),
    english("show program's version number and exit"),
    english("%(prog)s: error: %(message)s\n"),
    english("argument %(argument_name)s: %(message)s"),
    english("the following arguments are required: %s"),
    english("one of the arguments %s is required"),
    english("not allowed with argument %s"),
    english("unrecognized arguments: %s"),
    english("invalid choice: %(value)r (choose from %(choices)s)"),
    english("invalid %(type)s value: %(value)r"),
    english("expected one argument"),
    english("expected at least one argument"),
)
"""What argparse says itself: it asks its `_`, which is gettext's, for the translation."""


def translate_argparse() -> None:
    """Let argparse say what it says itself in the person's language."""
    vars(argparse).update(_=tr, ngettext=lambda one, many, count: spoken().plural(one, many, count))


class Parser(argparse.ArgumentParser):
    """A parser whose complaints show what was typed as it is, on one line; each takes `--library`.

    It may be given before a command, after it, or after what the command is to do.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.add_argument(
            "--library",
            type=library_named,
            metavar="FILE",
            default=argparse.SUPPRESS,  # a later parser must not erase what an earlier one read
            help=tr("the catalog file (default: in the platform's data folder), or an archive: postgresql://…"),
        )

    def error(self, message: str) -> NoReturn:
        """Exit with code 2."""
        super().error(display_path(message))


def path_named(text: str) -> Path:
    """The path that was typed.

    Raises:
        argparse.ArgumentTypeError: the text is empty, as a shell's variable can be: that would be this folder.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError(tr("a path is wanted, not an empty text"))
    return Path(text)


def folder_to_make(text: str) -> Path:
    """The folder that was typed, which need not be there.

    Raises:
        argparse.ArgumentTypeError: as for `path_named`, or a "~" stands before it that no shell has replaced: a folder
            of that name would be made here.
    """
    folder = path_named(text)
    first = folder.parts[0] if folder.parts else ""
    if first.startswith("~") and not Path(first).exists():
        raise argparse.ArgumentTypeError(
            tr('a shell replaces "~" only at the start of a word: put a blank before {path}, not "="', path=text)
        )
    return folder


def refuse_a_file(folder: Path | None) -> None:
    """Return if copies can be moved to a folder, which need not be there; None is one that was not given.

    Raises:
        ActionError: it is a file.
    """
    if folder is not None and folder.exists() and not folder.is_dir():
        raise ActionError("is a file; name a folder to move the copies to", path=folder)


def pattern_named(text: str) -> str:
    """The shell pattern that was typed.

    Raises:
        argparse.ArgumentTypeError: the text is empty, as a shell's variable can be: no photo would be preferred.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError(tr("a pattern is wanted, not an empty text"))
    return text


def library_named(text: str) -> Path | ArchiveAddress:
    """The library that was typed: a file, or the address of an archive.

    Raises:
        argparse.ArgumentTypeError: nothing was, or it begins as an address and is none.
    """
    try:
        return archive_or_file(text) if text.strip() else path_named(text)
    except CatalogError as error:
        raise argparse.ArgumentTypeError(explained(error)) from None


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
            hint = tr(
                ' (a shell replaces "~" only at the start of a word: {option} ~/…, not {option}=~/…)', option=option
            )
        raise FolderError(f"{option} {names}: there is no such folder; nothing was done{hint}")
    return tuple(map(_in_plain_words, folders))


def _in_plain_words(folder: Path) -> Path:
    """The absolute path of a folder, without "..", so that it is known to lie in a watched folder; links stay."""
    plain = Path(os.path.abspath(folder))  # noqa: PTH100 -- resolve() would replace the person's own links
    return plain if plain.exists() and plain.samefile(folder) else folder.resolve()


def whole_number(text: str, *, least: int) -> int:
    """A number as it was typed, or the parser's error, which says what is wanted."""
    if not text.isdecimal() or int(text) < least:
        raise argparse.ArgumentTypeError(
            tr("a whole number of at least {least} is wanted, not {text}", least=least, text=repr(text))
        )
    return int(text)


def decimal_number(text: str) -> float:
    """Likewise of a number that may have a fraction, with a point."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(tr("a number is wanted, as 2.5, not {text}", text=repr(text)))
    return value

"""The programs of this desktop that open a kind of file, as its own lists name them."""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Iterable, Iterator, Sequence
from configparser import ConfigParser
from configparser import Error as ConfigError
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Application", "application_folders", "applications_for"]

_GROUP = "Desktop Entry"


@dataclass(frozen=True, slots=True)
class Application:
    """A program.

    Attributes:
        name: for people.
        line: how it is started, with the codes of desktop entries for what it opens.
    """

    name: str
    line: str

    def command(self, path: Path) -> list[str]:
        """The program and its arguments for opening a file."""
        words, given = [], False
        for word in shlex.split(self.line):
            if word in {"%f", "%F", "%u", "%U"}:
                given = True
                words.append(path.as_uri() if word.lower() == "%u" else str(path))
            elif not (word.startswith("%") and len(word) == 2):
                words.append(word.replace("%%", "%"))
        return words if given else [*words, str(path)]


def application_folders() -> list[Path]:
    """Where desktop entries are, the person's own first."""
    own = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(place, "applications") for place in (own, *shared.split(":")) if place]


def applications_for(kinds: Sequence[str], folders: Iterable[Path]) -> list[Application]:
    """The programs for a file, by the MIME types that it is of, the most special first; each once.

    Args:
        kinds: such as "image/jpeg".
        folders: of desktop entries; an entry of an earlier one hides those of its name in later ones.
    """
    places = list(folders)
    found: dict[str, Application | None] = {}
    for kind in kinds:
        for entry in _entries_for(kind, places):
            if entry not in found:
                found[entry] = _read(entry, places)
    return [application for application in found.values() if application is not None]


def _entries_for(kind: str, folders: Sequence[Path]) -> Iterator[str]:
    for folder in folders:
        listed = folder / "mimeinfo.cache"
        yield from filter(None, _parsed(listed).get("MIME Cache", kind, fallback="").split(";"))
        for entry in sorted(folder.glob("*.desktop")):  # nobody brings the list up to date for what is put here by hand
            new = _changed(entry) >= _changed(listed)
            if new and kind in _parsed(entry).get(_GROUP, "MimeType", fallback="").split(";"):
                yield entry.name


def _changed(file: Path) -> float:
    """When a file was put where it is, or written; 0 where there is none."""
    try:
        return file.stat().st_ctime
    except OSError:
        return 0.0


def _read(entry: str, folders: Sequence[Path]) -> Application | None:
    """The application of a desktop entry; None where there is none to start."""
    for folder in folders:
        file = folder / entry
        if not file.is_file():
            continue
        read = _parsed(file)
        name, line = (read.get(_GROUP, key, fallback="") for key in ("Name", "Exec"))
        hidden = any(read.get(_GROUP, key, fallback="") == "true" for key in ("Hidden", "NoDisplay"))
        try:
            program = next(iter(shlex.split(line)), "")
        except ValueError:  # a quote that does not end
            return None
        return Application(name, line) if name and not hidden and shutil.which(program) else None
    return None


def _parsed(file: Path) -> ConfigParser:
    """A file of groups and keys; an empty one where it cannot be read."""
    parser = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their capitals
    try:
        parser.read_string(file.read_text(encoding="utf-8", errors="replace"))
    except (OSError, ConfigError):
        return ConfigParser(interpolation=None)
    return parser

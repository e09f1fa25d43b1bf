"""The JSON file that Google Takeout writes beside each photo, whose name it cuts in its own way."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

__all__ = ["TakeoutNames"]

_ENDING, _WORDS = ".json", "supplemental-metadata"
_COUNTED = re.compile(r"(.*)\((\d{1,4})\)")
_CUT = 43  # characters of a name that may have been cut: it has 51 of them, some less where the cut took a bracket
_START = 30  # characters that tell which files are worth a closer look


class TakeoutNames:
    """Finds the file that a JSON file is about.

    "IMG.jpg.json" and "IMG.jpg.supplemental-metadata.json" are about IMG.jpg, "IMG.jpg(1).json" and
    "IMG.jpg.supplemental-metadata(1).json" about IMG(1).jpg. Where a name grew too long, its end is cut.

    Args:
        names: of the files that may be meant, folded (`companions`), as all names here.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = set(names)
        self._by_start: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
        for name in self._names:
            stem, dot, suffix = name.rpartition(".")
            plain, number = _parted(stem)
            whole = f"{plain}{dot}{suffix}.{_WORDS}"
            self._by_start[whole[:_START]].append((whole, number, name))

    def described_by(self, name: str) -> list[str]:
        """The files that a JSON file is about; several only where its name is cut too short to tell them apart."""
        rest = name.removesuffix(_ENDING)
        plain, number = _parted(rest)
        for meant in self.titles(name):
            if meant in self._names:
                return [meant]
        if rest in self._names:
            return [rest]
        if len(name) < _CUT:
            return []
        among = self._by_start.get(plain[:_START], ())
        return sorted(other for whole, its_number, other in among if its_number == number and whole.startswith(plain))

    def titles(self, name: str) -> list[str]:
        """What a JSON file says that its photo is called, the most likely first; some titles have no suffix."""
        plain, number = _parted(name.removesuffix(_ENDING))
        before, dot, last = plain.rpartition(".")
        told = [before, plain] if dot and _WORDS.startswith(last) else [plain]
        return [_with_number(one, number) for one in told]


def _parted(text: str) -> tuple[str, str]:
    """A name without the number in brackets at its end, and that number, "" where there is none."""
    match = _COUNTED.fullmatch(text)
    return (match[1], match[2]) if match else (text, "")


def _with_number(name: str, number: str) -> str:
    stem, dot, suffix = name.rpartition(".")
    if not number:
        return name
    return f"{stem}({number}).{suffix}" if dot else f"{name}({number})"

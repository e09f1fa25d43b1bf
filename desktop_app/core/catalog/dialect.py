"""What engines call differently, as SQL: texts of paths, sets of numbers, words that are looked for."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

__all__ = ["SQLITE", "Dialect", "bare"]


_ACCENTS = dict.fromkeys(range(0x300, 0x370))
"""Marks above and below letters of Latin, Greek and Cyrillic. Marks of other alphabets make other letters."""

_FOLDERS = 4096
"""Folders whose spelling is remembered: the next photo lies in one of them."""


def bare(text: bytes) -> bytes:
    """A path and what follows it, without case and without accents; bytes that are not text stay."""
    if text.isascii():
        return text.lower()
    folder, separator, rest = text.rpartition(b"/")
    return _bare_folder(folder) + separator + (rest.lower() if rest.isascii() else _bare(rest))


def _bare(text: bytes) -> bytes:
    letters = unicodedata.normalize("NFD", os.fsdecode(text).casefold()).translate(_ACCENTS)
    return unicodedata.normalize("NFC", letters).encode("utf-8", "surrogateescape")


_bare_folder = lru_cache(_FOLDERS)(_bare)


class Dialect(Protocol):
    """Expressions of an engine. What is asked for is SQL, and so is what is returned.

    Attributes:
        separator: between the parts of a stored path, as SQL of a BLOB.
        latest_judgement: the largest number of a judgement, of those that one does not see, too; 0 where there is none.
    """

    @property
    def separator(self) -> str:
        """As above."""

    @property
    def latest_judgement(self) -> str:
        """As above."""

    def text(self, blob: str) -> str:
        """A BLOB as text; what is not text stays in some spelling."""

    def joined(self, first: str, second: str) -> str:
        """Two BLOBs, one after the other, as a BLOB."""

    def folder_of(self, path: str) -> str:
        """The folder of a path as text, with the separator at its end; '' without a folder."""

    def name_of(self, path: str) -> str:
        """The name of a path's file as text."""

    def without_case(self, text: str) -> str:
        """A text, for sorting by it whatever the case of ASCII's letters."""

    def some(self, blob: str) -> str:
        """One of the BLOBs of a group of rows."""

    def among(self, number: str) -> str:
        """Whether a number is in a list, which is one value: JSON."""

    def put(self, table: str, keys: str, values: str) -> str:
        """An INSERT that replaces a row with the same keys; names of columns, with commas between."""

    def word_in(self, text: str, word: str, *, names: Sequence[str]) -> tuple[str, list[bytes]]:
        """Whether a text holds a word (no SQL), whatever the case and the accents; with the values for it.

        Args:
            text: in which it is looked for.
            word: as the person wrote it.
            names: the BLOBs in it that may have other letters than ASCII's.
        """


class _Sqlite:
    separator = "x'2f'"
    latest_judgement = "(SELECT coalesce(max(judgement), 0) FROM decisions)"

    def text(self, blob: str) -> str:
        return f"CAST({blob} AS TEXT)"

    def joined(self, first: str, second: str) -> str:
        return f"CAST({first} || {second} AS BLOB)"

    def folder_of(self, path: str) -> str:
        text = self.text(path)  # `rtrim` takes away everything but separators
        return f"rtrim({text}, replace({text}, '/', ''))"

    def name_of(self, path: str) -> str:
        return f"substr({self.text(path)}, length({self.folder_of(path)}) + 1)"

    def without_case(self, text: str) -> str:
        return f"{text} COLLATE NOCASE"

    def some(self, blob: str) -> str:
        return f"min({blob})"

    def among(self, number: str) -> str:
        return f"{number} IN (SELECT value FROM json_each(?))"

    def put(self, table: str, keys: str, values: str) -> str:
        columns = f"{keys}, {values}"
        return f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({', '.join('?' * len(columns.split(',')))})"

    def word_in(self, text: str, word: str, *, names: Sequence[str]) -> tuple[str, list[bytes]]:
        wanted = bare(os.fsencode(word))
        asked = f"instr(bare(CAST({text} AS BLOB)), ?)"
        if not wanted.isascii():
            return asked, [wanted]
        # SQLite knows the letters of ASCII only; Python, which takes longer, is asked where a name has others.
        pattern = b"%" + re.sub(rb"([!%_])", rb"!\1", wanted) + b"%"
        others = " OR ".join(f"length({name}) <> length(CAST({name} AS TEXT))" for name in names)
        like = f"CAST({text} AS TEXT) LIKE CAST(? AS TEXT) ESCAPE '!'"
        return f"({like} OR (({others}) AND {asked}))", [pattern, wanted]


SQLITE: Dialect = _Sqlite()

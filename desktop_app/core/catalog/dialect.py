"""What engines call differently, as SQL: texts of paths, sets of numbers, words that are looked for."""

from __future__ import annotations

import os
import re
import unicodedata
from typing import Protocol

__all__ = ["SQLITE", "Dialect", "folded"]


def folded(text: bytes) -> bytes:
    """Text without case and in one spelling of its accents, for comparing; a path's bytes that are not text stay."""
    normal = unicodedata.normalize("NFC", os.fsdecode(text))
    return unicodedata.normalize("NFC", normal.casefold()).encode("utf-8", "surrogateescape")


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

    def word_in(self, text: str, word: str) -> tuple[str, bytes]:
        """Whether a text holds a word (no SQL), whatever the case; with the value for it."""


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

    def word_in(self, text: str, word: str) -> tuple[str, bytes]:
        if word.isascii():
            pattern = os.fsencode("%" + re.sub(r"([!%_])", r"!\1", word) + "%")
            return f"CAST({text} AS TEXT) LIKE CAST(? AS TEXT) ESCAPE '!'", pattern
        # SQLite knows the case of ASCII only; asking Python for every photo takes longer.
        return f"instr(folded(CAST({text} AS BLOB)), ?)", folded(os.fsencode(word))


SQLITE: Dialect = _Sqlite()

"""What PostgreSQL calls differently than SQLite, with the functions of the catalog's schema."""

from __future__ import annotations

import os
from collections.abc import Sequence

from desktop_app.core.catalog.dialect import Dialect

__all__ = ["POSTGRES"]


class _Postgres:
    separator = "CAST('/' AS bytea)"  # on every system: machines of several kinds read the same rows
    latest_judgement = "latest_judgement()"

    def text(self, blob: str) -> str:
        return f"text_of({blob})"

    def joined(self, first: str, second: str) -> str:
        return f"{first} || {second}"

    def folder_of(self, path: str) -> str:
        return f"(regexp_replace(text_of({path}), '[^/]*$', '') COLLATE \"C\")"

    def name_of(self, path: str) -> str:
        return f"regexp_replace(text_of({path}), '^.*/', '')"

    def without_case(self, text: str) -> str:
        return f'lower({text} COLLATE "C")'

    def some(self, blob: str) -> str:
        return f"(array_agg({blob}))[1]"

    def among(self, number: str) -> str:
        return f"{number} IN (SELECT CAST(jsonb_array_elements_text(CAST(? AS jsonb)) AS bigint))"

    def put(self, table: str, keys: str, values: str) -> str:
        columns = f"{keys}, {values}"
        marks = ", ".join("?" * len(columns.split(",")))
        changes = ", ".join(f"{name} = excluded.{name}" for name in values.split(", "))
        return f"INSERT INTO {table} ({columns}) VALUES ({marks}) ON CONFLICT ({keys}) DO UPDATE SET {changes}"

    def word_in(self, text: str, word: str, *, names: Sequence[str]) -> tuple[str, list[bytes]]:  # noqa: ARG002
        return f"strpos({_bare(text)}, {_bare('text_of(?)')}) > 0", [os.fsencode(word)]


def _bare(text: str) -> str:
    """As `bare` in dialect.py."""
    letters = f'normalize(folded(({text}) COLLATE "C"), NFD)'
    return f"normalize(regexp_replace({letters}, U&'[\\0300-\\036F]', '', 'g'), NFC)"


POSTGRES: Dialect = _Postgres()

"""Numbered migrations: the SQL files that bring a catalog up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from importlib import resources

from desktop_app.core.errors import BugError

__all__ = ["Migration", "load_migrations", "statements"]

Migration = tuple[int, str]
"""Version that it leads to, and its SQL."""


def load_migrations(package: str) -> list[Migration]:
    """The `NNNN_name.sql` files of a package's `migrations` folder, by number."""
    folder = resources.files(package) / "migrations"
    found = [(int(entry.name[:4]), entry) for entry in folder.iterdir() if entry.name.endswith(".sql")]
    migrations = [(version, entry.read_text(encoding="utf-8")) for version, entry in sorted(found, key=lambda m: m[0])]
    if [version for version, _ in migrations] != list(range(1, len(migrations) + 1)):
        raise BugError(f"migrations of {package} are not numbered 1, 2, 3, …")
    return migrations


def statements(sql: str) -> Iterator[str]:
    """Single statements: `executescript` would commit before it starts."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in statement.splitlines()):
        raise BugError(f"a migration ends in the middle of a statement: {statement!r}")

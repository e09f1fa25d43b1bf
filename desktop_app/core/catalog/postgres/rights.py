"""Who may do what with which root of an archive, by the roles of its server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from psycopg import sql

from desktop_app.core.catalog.postgres.database import PostgresDatabase
from desktop_app.core.errors import KnownError

__all__ = ["LEVELS", "Right", "RightsTable", "grant_codes"]

LEVELS = ("view", "judge", "remove")
"""Each may do what the one before may. Who may remove photos also reads those of the root in."""

_JUDGED = ("decisions", "marks", "review", "verdicts", "borders")
_FILLED = ("root_paths", "root_volumes", "volumes", "photos", "failures", "unread", "part_codes", "thumbnails",
           "removals", "near_photos")  # fmt: skip
_CHANGING = "INSERT, UPDATE, DELETE"
_QUEUE = ("procrastinate_jobs", "procrastinate_events", "procrastinate_workers", "procrastinate_periodic_defers")
_CODES = "SELECT id FROM encoders ORDER BY id"


@dataclass(frozen=True, slots=True)
class Right:
    """What a role may do; with every root, and those to come, where `root` is None."""

    role: str
    may: str
    root: str | None


class RightsTable:
    """Owns the SQL of `rights`, and grants on the server what they need; the owner of the tables changes them."""

    def __init__(self, database: PostgresDatabase) -> None:
        self._server = database

    def all(self) -> list[Right]:
        """Every right, by role and root."""
        rights = "SELECT role, may, name FROM rights LEFT JOIN roots ON roots.id = root_id ORDER BY 1, 3"
        return [Right(*row) for row in self._server.read(rights)]

    def grant(self, role: str, may: str, roots: Sequence[str] | None = None) -> None:
        """Let a role view, judge or remove (`LEVELS`) in some roots, or in all; instead of what it had there.

        Raises:
            KnownError: the server has no such role, or the archive no such root.
            CatalogError: you are not the owner of the archive.
        """
        if self._server.read("SELECT 1 FROM pg_roles WHERE rolname = ?", (role,)).fetchone() is None:
            raise KnownError(f"the server has no role {role!r}; its administrator makes one with CREATE ROLE")
        with self._server.transaction() as transaction:
            if may == LEVELS[-1]:
                self._make_queue()
            for number in self._numbers(roots):
                transaction.execute(
                    "INSERT INTO rights (role, root_id, may) VALUES (?, ?, ?) "
                    "ON CONFLICT (role, root_id) DO UPDATE SET may = excluded.may",
                    (role, number, may),
                )
            self._bring_up_to_date(role)

    def revoke(self, role: str, roots: Sequence[str] | None = None) -> None:
        """Take from a role what it may in some roots, or all that it may. It counts at once.

        Raises:
            KnownError: the role has no such right, or the archive no such root.
            CatalogError: you are not the owner of the archive.
        """
        with self._server.transaction() as transaction:
            if roots is None:
                gone = transaction.execute("DELETE FROM rights WHERE role = ?", (role,)).rowcount
            else:
                numbers = self._numbers(roots)
                sql_text = "DELETE FROM rights WHERE role = ? AND root_id = ANY(?)"
                gone = transaction.execute(sql_text, (role, numbers)).rowcount
            if not gone:
                raise KnownError(f"{role!r} has no such right; `lookalike archive rights` shows them all")
            self._bring_up_to_date(role)

    def _make_queue(self) -> None:
        """Who may read photos in takes a worker's jobs, and has no right to make their tables."""
        from desktop_app.core.catalog.postgres.queue import make_queue  # noqa: PLC0415 -- few need procrastinate

        make_queue(self._server)

    def _numbers(self, roots: Sequence[str] | None) -> list[int | None]:
        if roots is None:
            return [None]
        known = dict(self._server.read("SELECT name, id FROM roots").fetchall())
        for name in roots:
            if name not in known:
                raise KnownError(f"the archive has no root {name!r}; it has {', '.join(sorted(known)) or 'none'}")
        return [known[name] for name in roots]

    def _bring_up_to_date(self, role: str) -> None:
        """Grant a role what its rights need on tables, and nothing else; which rows they are is the policies' part."""
        if self._server.read("SELECT 1 FROM pg_roles WHERE rolname = ?", (role,)).fetchone() is None:
            return  # it was dropped
        rows = self._server.read("SELECT DISTINCT may FROM rights WHERE role = ?", (role,)).fetchall()
        highest = max((LEVELS.index(may) for (may,) in rows), default=-1)
        schema = str(self._server.read("SELECT current_schema()").fetchone()[0])
        whom, where = sql.Identifier(role), sql.Identifier(schema)
        script = [
            sql.SQL("REVOKE ALL ON ALL {} IN SCHEMA {} FROM {}").format(sql.SQL(kind), where, whom)
            for kind in ("TABLES", "SEQUENCES")
        ]
        if highest >= 0:
            script += [
                sql.SQL("GRANT USAGE ON SCHEMA {} TO {}").format(where, whom),
                sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA {} TO {}").format(where, whom),
            ]
        tables = [*(_JUDGED if highest >= 1 else ()), *(_FILLED if highest >= 2 else ())]
        if highest >= 2:
            tables += [f"codes_{number:d}" for (number,) in self._server.read(_CODES).fetchall()]
            tables += _QUEUE
            script += [
                sql.SQL("GRANT USAGE ON SEQUENCE {} TO {}").format(sql.SQL(one), whom) for one in self._sequences()
            ]
        script += [_changing(table, role) for table in tables]
        self._server.run_script("; ".join(one.as_string() for one in script))

    def _sequences(self) -> list[str]:
        """Of the queue's tables, quoted."""
        named = "SELECT pg_get_serial_sequence(name, 'id') FROM unnest(CAST(? AS text[])) AS name"
        return [one for (one,) in self._server.read(named, (list(_QUEUE),)) if one is not None]


def grant_codes(database: PostgresDatabase, table: str) -> None:
    """Let those who may view or remove do so with the codes of a new encoder; inside a transaction."""
    database.run_script(f"SELECT guard_of_photo('{table}')")
    rows = database.read("SELECT role, may FROM rights JOIN pg_roles ON rolname = role").fetchall()
    for role, may in rows:
        granted = sql.SQL("GRANT SELECT ON {} TO {}").format(sql.Identifier(table), sql.Identifier(role))
        script = [granted, *([_changing(table, role)] if may == LEVELS[-1] else [])]
        database.run_script("; ".join(one.as_string() for one in script))


def _changing(table: str, role: str) -> sql.Composed:
    changing = sql.SQL("GRANT " + _CHANGING + " ON {} TO {}")
    return changing.format(sql.Identifier(table), sql.Identifier(role))

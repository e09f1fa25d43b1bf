"""What the machines of an archive remove, told to each other before a file is touched."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.core.catalog.postgres.database import PostgresDatabase
from desktop_app.core.errors import ActionError, CatalogError, KnownError, display_path
from desktop_app.core.relative_paths import path_text, stored_path

__all__ = ["Removal", "RemovalTable", "RemovedFile"]

_OPEN = (
    "SELECT machine, done_by FROM removals WHERE step = 'start' AND journal <> ? AND ("
    "(root_id = ? AND path = ?) OR (keeper_root = ? AND keeper = ?) OR (root_id = ? AND path = ?)) LIMIT 1"
)
_BEGIN = (
    "INSERT INTO removals (journal, action, number, root_id, path, keeper_root, keeper, kind, step) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'start') "
    # A number is given again where nothing of it was begun.
    "ON CONFLICT (journal, action, number) DO UPDATE SET root_id = excluded.root_id, path = excluded.path, "
    "keeper_root = excluded.keeper_root, keeper = excluded.keeper, kind = excluded.kind, step = 'start', since = now()"
)
_LIST = (
    "SELECT since, machine, done_by, step, kind, name, removals.path FROM removals JOIN roots ON roots.id = root_id "
    "WHERE CAST(? AS text) IS NULL OR name = ? ORDER BY since DESC, journal, action, number DESC"
)


@dataclass(frozen=True, slots=True)
class RemovedFile:
    """A file that is about to be removed, by the paths of this machine.

    Attributes:
        action: of this machine's journal.
        number: of the file within it.
        kind: what is done to it.
        path: of the file.
        keeper: the photo that stays; None without one.
    """

    action: int
    number: int
    kind: str
    path: Path
    keeper: Path | None


@dataclass(frozen=True, slots=True)
class Removal:
    """A file that was removed, or is being removed.

    Attributes:
        since: when it began.
        machine: that does it.
        role: who does it.
        step: as in a journal; "start" while it is not known how it ended.
        kind: what is done.
        root: that the file is in.
        path: relative to the root.
    """

    since: datetime
    machine: str
    role: str
    step: str
    kind: str
    root: str
    path: Path


class RemovalTable:
    """Owns the SQL of `removals`: a line for each file, open from before it is touched until its end is told.

    What is open holds whatever becomes of the connection that wrote it, so that no machine removes a photo that another
    one is about to keep or to remove.

    Args:
        mark: a file beside the journal with the journal's name; made when it is first needed.
    """

    def __init__(self, database: PostgresDatabase, mark: Path) -> None:
        self._server, self._mark = database, mark

    def claim(self, files: Sequence[RemovedFile]) -> None:
        """Write down that files are about to be removed, all or none. Those outside of all roots are this machine's.

        Raises:
            ActionError: another machine is removing one of them, or a photo that is to stay.
            CatalogError: the server cannot be reached, or the role may not remove from that root.
        """
        roots, journal = self._roots(), self._journal()
        with self._server.transaction() as transaction:
            for file in files:
                root, path = _inside(file.path, roots)
                keeper_root, keeper = _inside(file.keeper, roots)
                if root is None:
                    continue
                whose = (journal, root, path, root, path, keeper_root, keeper)
                found = transaction.execute(_OPEN, whose).fetchone()
                if found is not None:
                    raise ActionError(
                        f"{found[1]} is removing it, or what it is a copy of, on {found[0]}; look again when that is "
                        "done (`lookalike archive removals` shows it)",
                        path=file.path,
                    )
                begun = (journal, file.action, file.number, root, path, keeper_root, keeper, file.kind)
                transaction.execute(_BEGIN, begun)

    def end(self, steps: Sequence[tuple[int, int, str]]) -> None:
        """Tell how files ended: the action, the number and the step of each.

        Raises:
            CatalogError: the server cannot be reached.
        """
        journal = self._journal()
        with self._server.transaction() as transaction:
            transaction.executemany(
                "UPDATE removals SET step = ? WHERE journal = ? AND action = ? AND number = ?",
                [(step, journal, action, number) for action, number, step in steps],
            )

    def settle(self, steps: Sequence[tuple[int, int, str]]) -> None:
        """Tell of what is open here how it ended; what this machine's journal does not know was never begun.

        Args:
            steps: of everything in the journal: action, number and step.

        Raises:
            CatalogError: the server cannot be reached.
        """
        known = {(action, number): step for action, number, step in steps}
        sql = "SELECT action, number, step FROM removals WHERE journal = ? AND step IN ('start', 'done', 'passed')"
        ended = []
        for action, number, told in self._server.read(sql, (self._journal(),)):
            step = known.get((action, number), "failed" if told == "start" else told)
            if step not in {told, "start", "undo"}:
                ended.append((action, number, step))
        if ended:
            self.end(ended)

    def all(self, root: str | None = None) -> Iterator[Removal]:
        """What was removed from a root, or from all, the latest first."""
        for since, machine, role, step, kind, name, path in self._server.read(_LIST, (root, root)):
            yield Removal(since, machine, role, step, kind, name, Path(path_text(path)))

    def release(self, machine: str) -> int:
        """How many files are no longer held for a machine that is gone for good; the owner of the archive may do this.

        Raises:
            KnownError: it holds none, or the archive is somebody else's.
        """
        free = "UPDATE removals SET step = 'failed' WHERE step = 'start' AND machine = ?"
        held = "SELECT count(*) FROM removals WHERE step = 'start' AND machine = ?"
        with self._server.transaction() as transaction:
            number = transaction.execute(free, (machine,)).rowcount
            left = transaction.execute(held, (machine,)).fetchone()[0]
        if left:
            raise KnownError(f"{display_path(machine)} holds what others remove there; ask the owner of the archive")
        if not number:
            raise KnownError(f"nothing is being removed on {display_path(machine)}")
        return number

    def _roots(self) -> dict[int, Path]:
        sql = "SELECT root_id, path FROM root_paths WHERE machine = machine()"
        return {number: Path(os.fsdecode(path)) for number, path in self._server.read(sql)}

    def _journal(self) -> str:
        """The name of this machine's journal: no other has it, whosever account it is, and though a home was copied."""
        try:
            # An empty one is what a crash left; only one process of a machine removes at a time.
            if not self._mark.exists() or not self._mark.stat().st_size:
                self._mark.write_text(uuid.uuid4().hex, encoding="ascii")
            return f"{self._mark.read_text(encoding='ascii')} {self._server.address.machine}"
        except OSError as error:
            raise CatalogError(f"cannot be written: {error.strerror or error}", path=self._mark) from None


def _inside(path: Path | None, roots: dict[int, Path]) -> tuple[int | None, bytes | None]:
    for number, root in roots.items():
        if path is not None and path.is_relative_to(root):
            return number, stored_path(path.relative_to(root))
    return None, None

"""The watched folders of an archive: roots, which have one name, and a path for each machine that sees them."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_app.core.catalog.folders import FolderTable
from desktop_app.core.catalog.postgres.database import PostgresDatabase
from desktop_app.core.errors import FolderError, display_path
from desktop_app.core.types import FolderId

__all__ = ["RootTable"]

_HERE = "SELECT root_id, path FROM root_paths WHERE machine = machine()"
_LOCKED = "SELECT id FROM roots WHERE row_security_active('photos') AND NOT id = ANY (roots_to('remove'))"
_PUT = (
    "INSERT INTO root_paths (root_id, path) VALUES (?, ?) "
    "ON CONFLICT (root_id, machine) DO UPDATE SET path = excluded.path, online = true"
)


class RootTable(FolderTable):
    """Owns the SQL of `roots`, `root_paths` and `root_volumes`; on this machine no root lies inside another."""

    def __init__(self, database: PostgresDatabase) -> None:
        super().__init__(database)
        self._server = database

    def paths(self) -> dict[FolderId, Path]:
        """Where the roots are that this machine sees."""
        return {FolderId(number): Path(os.fsdecode(path)) for number, path in self._server.read(_HERE)}

    def names(self) -> dict[str, FolderId]:
        """Every root by its name, whether this machine sees it or not."""
        return {name: FolderId(number) for name, number in self._server.read("SELECT name, id FROM roots")}

    def locked(self) -> frozenset[FolderId]:
        """Roots in which the role may not read new photos in."""
        return frozenset(FolderId(number) for (number,) in self._server.read(_LOCKED))

    def add(self, path: Path) -> FolderId:
        """Watch a folder (absolute) under its own name. One inside a root is that root.

        Raises:
            FolderError: it lies around a root: other machines may see only that one.
        """
        with self._server.transaction() as transaction:
            for number, known in self.paths().items():
                if path.is_relative_to(known):
                    return number
            self._refuse_overlap(path, but=None)
            row = transaction.execute("INSERT INTO roots (name) VALUES (?) RETURNING id", (self._free_name(path),))
            added = FolderId(row.fetchone()[0])
            transaction.execute(_PUT, (added, os.fsencode(path)))
        return added

    def take(self, number: FolderId, path: Path, *, online: bool) -> None:
        """Watch a folder (absolute) under a number that it has elsewhere."""
        with self._server.transaction() as transaction:
            transaction.execute("INSERT INTO roots (id, name) VALUES (?, ?)", (number, self._free_name(path)))
            transaction.execute(_PUT, (number, os.fsencode(path)))
        self.set_online(number, online=online)

    def place(self, name: str, path: Path) -> FolderId:
        """The root of this name, which is at this path (absolute) on this machine from now on; made if it is new.

        Raises:
            FolderError: the path lies in or around another root of this machine.
        """
        with self._server.transaction() as transaction:
            root = self.names().get(name)
            if root is None:
                row = transaction.execute("INSERT INTO roots (name) VALUES (?) RETURNING id", (name,)).fetchone()
                root = FolderId(row[0])
            if self.paths().get(root) != path:
                self.relocate(root, path)
        return root

    def _free_name(self, path: Path) -> str:
        """The folder's own name, with a number if another root has it."""
        taken, name = self.names(), display_path(path.name or str(path))
        return next(
            one
            for number in range(1, len(taken) + 2)
            if (one := f"{name} {number}" if number > 1 else name) not in taken
        )

    def remove(self, folder: FolderId) -> None:
        """Forget a root, its photos and their codes, for all machines; no file is touched."""
        with self._server.transaction() as transaction:
            transaction.execute("DELETE FROM roots WHERE id = ?", (folder,))

    def set_online(self, folder: FolderId, *, online: bool) -> None:
        """Remember whether this machine could reach the root."""
        with self._server.transaction() as transaction:
            transaction.execute(
                "UPDATE root_paths SET online = ? WHERE root_id = ? AND machine = machine()", (online, folder)
            )

    def relocate(self, folder: FolderId, path: Path) -> None:
        """The root is at this path (absolute) on this machine, whether it was seen here before or not.

        Raises:
            FolderError: it lies in or around another root of this machine.
        """
        old = self.paths().get(folder)
        with self._server.transaction() as transaction:
            self._refuse_overlap(path, but=folder)
            transaction.execute(_PUT, (folder, os.fsencode(path)))
        if old is not None:
            self.relocated(old, path)

    def _refuse_overlap(self, path: Path, *, but: FolderId | None) -> None:
        for number, other in self.paths().items():
            if number != but and (path.is_relative_to(other) or other.is_relative_to(path)):
                raise FolderError(f"overlaps the watched folder {display_path(other)}", path=path)

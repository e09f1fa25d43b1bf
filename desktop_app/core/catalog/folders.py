"""The watched folders."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from desktop_app.core.catalog.port import Database
from desktop_app.core.errors import FolderError, display_path
from desktop_app.core.relative_paths import SEPARATOR, path_text, stored_path
from desktop_app.core.types import Folder, FolderId, Place

__all__ = ["FolderTable"]


class FolderTable:
    """Owns the SQL of `folders` and `volumes`. No watched folder lies inside another: the outer one has its photos.

    Attributes:
        relocated: is told where a folder was, and where it is now.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.relocated: Callable[[Path, Path], None] = lambda _old, _new: None

    def all(self) -> list[Folder]:
        """Every watched folder with the number of its photos, by path."""
        rows = self._database.read(
            "SELECT f.id, f.path, f.online, (SELECT count(*) FROM photos WHERE folder_id = f.id) FROM folders f"
        )
        folders = [Folder(FolderId(i), Path(os.fsdecode(path)), photos, bool(on)) for i, path, on, photos in rows]
        return sorted(folders, key=lambda folder: folder.path)

    def below(self, folder: FolderId) -> dict[Path, int]:
        """How many photos each folder inside a watched one holds, with those of the folders inside it.

        By the path relative to the watched folder, which itself is left out.
        """
        # One path stands for each folder, so that names that are not text stay what they are.
        dialect = self._database.dialect
        number, key = f"{dialect.some('path')}, count(*)", dialect.folder_of("path")
        rows = self._database.read(f"SELECT {number} FROM photos WHERE folder_id = ? GROUP BY {key}", (folder,))
        counts: Counter[Path] = Counter()
        for path, number in rows:
            for parent in Path(path_text(path)).parents:
                counts[parent] += number
        counts.pop(Path(), None)
        return dict(counts)

    def everywhere(self) -> dict[FolderId, Path]:
        """Where every watched folder is, without counting photos; below /dev/null what this machine does not see."""
        return {FolderId(i): Path(os.fsdecode(path)) for i, path in self._database.read("SELECT id, path FROM folders")}

    def paths(self) -> dict[FolderId, Path]:
        """Where the watched folders are that this machine sees."""
        return self.everywhere()

    def locked(self) -> frozenset[FolderId]:
        """Those whose photos this person may look at, while others read new ones in: none."""
        return frozenset()

    def add(self, path: Path) -> FolderId:
        """Watch a folder (absolute). One inside a watched folder is that one; one around them takes them in."""
        inner: list[tuple[FolderId, Path]] = []
        with self._database.transaction() as connection:
            for identity, known in connection.execute("SELECT id, path FROM folders").fetchall():
                other = Path(os.fsdecode(known))
                if path == other or path.is_relative_to(other):
                    return FolderId(identity)
                if other.is_relative_to(path):
                    inner.append((FolderId(identity), other))
            cursor = connection.execute("INSERT INTO folders (path) VALUES (?) RETURNING id", (os.fsencode(path),))
            added = FolderId(cursor.fetchone()[0])
            name = self._database.dialect.joined("?", "path")
            for identity, other in inner:
                inside = stored_path(other.relative_to(path))
                prefix = inside + SEPARATOR
                for table in ("photos", "failures", "volumes"):
                    connection.execute(
                        f"UPDATE {table} SET folder_id = ?, path = {name} WHERE folder_id = ?",
                        (added, prefix, identity),
                    )
                # Its own place has the path b"", which is now that of the folder in the outer one.
                connection.execute(
                    "UPDATE volumes SET path = ? WHERE folder_id = ? AND path = ?", (inside, added, prefix)
                )
                connection.execute("DELETE FROM folders WHERE id = ?", (identity,))
        return added

    def remove(self, folder: FolderId) -> None:
        """Forget a folder, its photos and their codes; no file is touched."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM folders WHERE id = ?", (folder,))

    def set_online(self, folder: FolderId, *, online: bool) -> None:
        """Remember whether the folder could be reached."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE folders SET online = ? WHERE id = ?", (online, folder))

    def relocate(self, folder: FolderId, path: Path) -> None:
        """The same folder under another path (absolute): its photos and their codes stay.

        Raises:
            FolderError: it lies in or around another watched folder.
        """
        old = self.paths().get(folder)
        with self._database.transaction() as connection:
            for identity, known in connection.execute("SELECT id, path FROM folders").fetchall():
                other = Path(os.fsdecode(known))
                if identity != folder and (path.is_relative_to(other) or other.is_relative_to(path)):
                    raise FolderError(f"overlaps the watched folder {display_path(other)}", path=path)
            connection.execute("UPDATE folders SET path = ? WHERE id = ?", (os.fsencode(path), folder))
        if old is not None:
            self.relocated(old, path)

    def put_unread(self, folder: FolderId, kinds: Mapping[str, int]) -> None:
        """Replace how many files of each suffix in a folder are of kinds that are not read."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM unread WHERE folder_id = ?", (folder,))
            connection.executemany(
                "INSERT INTO unread (folder_id, kind, number) SELECT id, ?, ? FROM folders WHERE id = ?",
                [(kind, number, folder) for kind, number in kinds.items()],
            )

    def unread(self, folders: Iterable[FolderId] | None = None) -> list[tuple[str, int]]:
        """How many files of each suffix are of kinds that are not read, the most first; of all folders, or of these."""
        wanted = None if folders is None else set(folders)
        counts: Counter[str] = Counter()
        for folder, kind, number in self._database.read("SELECT folder_id, kind, number FROM unread"):
            if wanted is None or folder in wanted:
                counts[kind] += number
        return sorted(counts.items(), key=lambda kind: (-kind[1], kind[0]))

    def places(self, folder: FolderId) -> dict[bytes, Place]:
        """Where a folder (b"") and the drives mounted inside it (relative paths) lay when they were last read."""
        rows = self._database.read("SELECT path, volume, inside, away FROM volumes WHERE folder_id = ?", (folder,))
        return {path: Place(volume, inside, bool(away)) for path, volume, inside, away in rows}

    def put_places(self, folder: FolderId, places: Mapping[bytes, Place]) -> None:
        """Replace what is remembered of a folder's places; nothing happens if the folder has gone since."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM volumes WHERE folder_id = ?", (folder,))
            connection.executemany(
                "INSERT INTO volumes (folder_id, path, volume, inside, away) "
                "SELECT id, ?, ?, ?, ? FROM folders WHERE id = ?",
                [(path, place.volume, place.inside, place.away, folder) for path, place in places.items()],
            )

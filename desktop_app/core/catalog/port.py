"""What a catalog's tables ask of the engine that keeps them: a file's SQLite, or a server's PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.dialect import Dialect

__all__ = ["Connection", "Cursor", "Database", "Rows"]


class Rows(Protocol):
    """The rows of a query."""

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        """Those that are left."""

    def fetchone(self) -> Any:
        """The next row as a tuple, or None."""

    def fetchall(self) -> list[Any]:
        """Every row that is left."""


class Cursor(Rows, Protocol):
    """What a statement gave."""

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""


class Connection(Protocol):
    """An open transaction; questions stand for values."""

    def execute(self, sql: str, parameters: Sequence[Any] = (), /) -> Cursor:
        """Run a statement."""

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> object:
        """Run a statement for each row of values."""


class Database(Protocol):
    """An engine with the catalog's tables in it. Thread-safe; writers wait for each other, in all processes.

    The SQL of a table is the same for all engines: what they say differently is in `dialect`, and a schema may bring
    functions by the names that SQLite has for them.

    Attributes:
        path: names the files that belong to the catalog on this machine (`locations.beside`).
        read_only: nothing can be written.
        shared: other machines work on it too.
        dialect: what its engine calls what engines call differently.
    """

    @property
    def path(self) -> Path:
        """As above."""

    @property
    def read_only(self) -> bool:
        """As above."""

    @property
    def shared(self) -> bool:
        """As above."""

    @property
    def dialect(self) -> Dialect:
        """As above."""

    @property
    def name(self) -> str:
        """What a person calls it, without secrets."""

    def size(self) -> int:
        """How many bytes it takes."""

    def read(self, sql: str, parameters: Sequence[Any] = ()) -> Rows:
        """The rows of a query."""

    def numbers(self, sql: str, parameters: Sequence[Any] = ()) -> npt.NDArray[np.int64]:
        """The numbers of a query for one integer per row, or several with commas between: int64 (N,), in its order."""

    def blobs(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[npt.NDArray[np.int64], bytes]:
        """The rows of a query for `number` and `bytes`: int64 (N,), and all bytes one after the other."""

    def transaction(self) -> AbstractContextManager[Connection]:
        """All or nothing; nested use joins the outer transaction."""

    def changes_elsewhere(self) -> int:
        """How often it was noticed that another process had changed what it keeps."""

    def close(self) -> None:
        """Close every connection."""

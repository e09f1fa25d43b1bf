"""A removal told to the other machines of an archive: the journal's ledger."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.core.catalog.postgres.removals import RemovalTable, RemovedFile
from desktop_app.core.removal.journal import JournalEntry

__all__ = ["SharedRemoval"]


class SharedRemoval:
    """What a journal tells the archive; see `Ledger`.

    Args:
        table: of what is removed.
    """

    def __init__(self, table: RemovalTable) -> None:
        self._table = table

    def claim(self, entries: Sequence[JournalEntry]) -> None:
        """Tell that files are about to be removed, all or none; see `RemovalTable.claim`."""
        self._table.claim(
            [
                RemovedFile(
                    entry.action,
                    entry.number,
                    entry.kind.value,
                    Path(entry.path),
                    Path(entry.keeper) if entry.keeper else None,
                )
                for entry in entries
            ]
        )

    def end(self, entries: Sequence[JournalEntry]) -> None:
        """Tell how steps ended."""
        self._table.end(_steps(entries))

    def settle(self, states: Sequence[JournalEntry]) -> None:
        """Tell how everything ended that could not be told."""
        self._table.settle(_steps(states))


def _steps(entries: Sequence[JournalEntry]) -> list[tuple[int, int, str]]:
    return [(entry.action, entry.number, entry.step.value) for entry in entries]

"""How a step ended that was cut short: what the disk says of it."""

from __future__ import annotations

import contextlib
from pathlib import Path

from desktop_app.core.removal.files import forget_half_copy, roll_back_move, same_bytes
from desktop_app.core.removal.journal import JournalEntry, JournalStep, RemovalKind
from desktop_app.core.removal.taking_back import find_in_trash, forget_notes
from desktop_app.core.removal.trash import Trash, Trashed

__all__ = ["end_of"]


def end_of(entry: JournalEntry, trash: Trash) -> JournalStep | None:
    """What became of a step that has no end in the journal, helpers taken away; None while the disk cannot say.

    DONE, else FAILED of a START, or UNDONE of an UNDO. A drive that is gone is asked again next time.
    """
    with contextlib.suppress(OSError):  # a share cannot say that is not reachable
        return _what_happened(entry, trash)
    return None


def _what_happened(entry: JournalEntry, trash: Trash) -> JournalStep | None:
    path, target = Path(entry.path), Path(entry.target)
    back = JournalStep.FAILED if entry.step is JournalStep.START else JournalStep.UNDONE
    if entry.kind is RemovalKind.COPY:
        if entry.step is JournalStep.UNDO and not target.parent.exists():
            return None
        forget_half_copy(target)
        return JournalStep.DONE if target.exists() else back
    if not path.parent.exists():
        return None
    if entry.kind is RemovalKind.LINK:
        target.unlink(missing_ok=True)
        linked = path.exists() and Path(entry.keeper).exists() and path.samefile(entry.keeper)
        return JournalStep.DONE if linked else back
    if entry.kind is RemovalKind.MOVE:
        if entry.step is JournalStep.START:
            roll_back_move(path, target)
        else:
            roll_back_move(target, path)
        if path.exists():
            return back
        return JournalStep.DONE if target.exists() else None
    if entry.step is JournalStep.UNDO and path.exists():
        left = find_in_trash(entry, trash)
        if left is not None and not left.file.samefile(path) and not same_bytes(left.file, path):
            return JournalStep.DONE  # another file took its place before it came back
        _forget_second_name(path, left)
    return back if path.exists() else JournalStep.DONE


def _forget_second_name(path: Path, left: Trashed | None) -> None:
    """A photo that is back, and was about to leave the trash: take its name there away."""
    if left is not None and left.file.samefile(path) and path.stat().st_nlink > 1:
        left.file.unlink()
        forget_notes([left.note] if left.note else [])

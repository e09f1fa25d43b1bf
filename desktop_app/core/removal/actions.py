"""Doing what was decided: to the trash, to a folder, or replaced by a hard link. Never deleted for good.

Every file is checked again right before it is touched, its keeper too; each step is in the journal before it
happens; a refusal concerns one file and loses nothing.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop_app.core.errors import ActionError, BugError, KnownError, display_path
from desktop_app.core.file_times import modified_ns
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.relations import Relation
from desktop_app.core.removal.files import (
    free_name,
    lies_in,
    move_file,
    replace_by_copy,
    replace_by_link,
    roll_back_move,
    same_bytes,
)
from desktop_app.core.removal.journal import Journal, JournalEntry, JournalStep, RemovalKind
from desktop_app.core.removal.trash import SystemTrash, Trash, Trashed
from desktop_app.core.types import Control, Photo

__all__ = ["LeftOut", "Outcome", "RemovalItem", "RemovalPlan", "apply", "check", "make_plan", "recover", "undo"]


@dataclass(frozen=True, slots=True)
class RemovalItem:
    """A photo to be removed, the one of its group that stays, and what the two are to each other."""

    photo: Photo
    keeper: Photo
    relation: Relation


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A photo that was to be removed and cannot be in this way; it stays as it is, for a reason in words."""

    photo: Photo
    reason: str


@dataclass(frozen=True, slots=True)
class RemovalPlan:
    """What `apply` would do; made by `make_plan`, shown as a preview.

    Attributes:
        kind: of action.
        items: one a photo.
        folder: where `RemovalKind.MOVE` puts them.
        left_out: what was asked for and is not among the items.
    """

    kind: RemovalKind
    items: tuple[RemovalItem, ...]
    folder: Path | None
    left_out: tuple[LeftOut, ...] = ()

    @property
    def bytes(self) -> int:
        """What the files hold together."""
        return sum(item.photo.size for item in self.items)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: `error` is None where it was done."""

    path: Path
    error: KnownError | None


def make_plan(
    kind: RemovalKind,
    items: Sequence[RemovalItem],
    *,
    folder: Path | None = None,
    protected: Sequence[Path] = (),
    left_out: Sequence[LeftOut] = (),
) -> RemovalPlan:
    """Which of a set of removals are allowed at all, before any file is looked at.

    A photo in a protected folder is left out, one whose keeper would go too, and one that a link would replace by
    other bytes; the others go on.

    Args:
        kind: of action.
        items: no photo twice.
        folder: needed for `RemovalKind.MOVE`.
        protected: folders whose photos are never touched.
        left_out: what the caller left out already.
    """
    removed = {item.photo.id for item in items}
    if len(removed) != len(items) or (folder is None) == (kind is RemovalKind.MOVE):
        raise BugError(f"no plan: {len(items)} items, {len(removed)} photos, {kind}, {folder}")
    allowed, left = [], list(left_out)
    within = cache(lies_in)  # thousands of photos lie in a few folders
    for item in items:
        reason = ""
        if item.keeper.id in removed:
            reason = f"{display_path(item.keeper.path)}, which would stay for it, is to go too; unmark one of them"
        elif any(within(item.photo.path.parent, one) for one in protected):
            reason = "is in a protected folder"
        elif kind is RemovalKind.LINK and item.relation is not Relation.EXACT:
            reason = "has other bytes than the one that stays; a link would lose them"
        if reason:
            left.append(LeftOut(item.photo, reason))
        else:
            allowed.append(item)
    return RemovalPlan(kind, tuple(allowed), folder, tuple(left))


def check(item: RemovalItem) -> None:
    """Look at both files on the disk: unchanged since they were compared, and two files indeed.

    Raises:
        ActionError: naming the file and what is different.
    """
    for photo in (item.keeper, item.photo):
        _check_file(photo)
    one, other = item.photo.path, item.keeper.path
    stat, kept = _stat(one), _stat(other)
    if os.path.samestat(stat, kept) and (
        stat.st_nlink == 1
        or (os.path.samestat(_stat(one.parent), _stat(other.parent)) and one.name.casefold() == other.name.casefold())
    ):
        raise ActionError("is the file that stays, under another name", path=one)
    if item.relation is Relation.EXACT and not same_bytes(one, other):
        raise ActionError("has no longer the same bytes as the one that stays; index it again", path=one)


def _check_file(photo: Photo) -> None:
    with _reaching(photo.path):
        if photo.path.is_symlink():
            raise ActionError("is now a link; it was left alone", path=photo.path)
        stat = photo.path.stat()
        if (stat.st_size, modified_ns(stat)) != (photo.size, photo.mtime_ns):
            raise ActionError("has changed since it was indexed; index it again", path=photo.path)
        with photo.path.open("rb") as file:
            if fingerprint(file, size=stat.st_size) != photo.fingerprint:
                raise ActionError("has changed since it was indexed; index it again", path=photo.path)


def _stat(path: Path) -> os.stat_result:
    with _reaching(path):
        return path.stat()


@contextlib.contextmanager
def _reaching(path: Path) -> Iterator[None]:
    """Around questions to the disk: a file that is gone or a share that is not reachable is an ActionError."""
    try:
        yield
    except FileNotFoundError:
        raise ActionError("is not there any more", path=path) from None
    except OSError as error:
        raise ActionError(f"cannot be read ({error.strerror or error})", path=path) from error


def apply(
    plan: RemovalPlan, journal: Journal, *, trash: Trash | None = None, control: Control | None = None
) -> Iterator[Outcome]:
    """Do it, file by file; yields what became of each. A refused file is left and the others go on.

    Raises:
        ActionError: the journal cannot be written, or another action is running.
        Cancelled: by `control`; what was done stays done, and can be undone.
    """
    control, trash = control or Control(), trash or SystemTrash()
    with journal.locked():
        action = journal.next_action()
        for number, item in enumerate(plan.items):
            control.checkpoint()
            try:
                check(item)
                entry = _entry(plan, item, action=action, number=number)
            except KnownError as error:
                yield Outcome(item.photo.path, error)
                continue
            journal.write(entry)
            yield _carry_out(entry, journal, trash)


def _entry(plan: RemovalPlan, item: RemovalItem, *, action: int, number: int) -> JournalEntry:
    photo, target = item.photo, ""
    if plan.kind is RemovalKind.MOVE and plan.folder is not None:
        target = str(free_name(plan.folder, photo.path.name))
    elif plan.kind is RemovalKind.LINK:
        target = str(photo.path.with_name(f".lookalike-{action}-{number}.part"))
    return JournalEntry(
        action=action,
        number=number,
        kind=plan.kind,
        step=JournalStep.START,
        path=str(photo.path),
        keeper=str(item.keeper.path),
        size=photo.size,
        mtime_ns=photo.mtime_ns,
        fingerprint=photo.fingerprint.hex(),
        target=target,
    )


def _carry_out(entry: JournalEntry, journal: Journal, trash: Trash) -> Outcome:
    """Do what a START or an UNDO in the journal says, and write down how it ended.

    Where a drive goes away in the middle, the disk is asked; while it cannot say, the step stays without an end in
    the journal, for `recover`.
    """
    act, end, back = (
        (_do, JournalStep.DONE, JournalStep.FAILED)
        if entry.step is JournalStep.START
        else (_take_back, JournalStep.UNDONE, JournalStep.DONE)
    )
    path = Path(entry.path)
    reason = ""
    refusal: KnownError | None = None
    try:
        act(entry, trash)
    except KnownError as error:
        step: JournalStep | None = back
        reason, refusal = error.reason, error
        if entry.step is JournalStep.UNDO:
            step, refusal = _refused_again(error, before=entry.reason)
    except OSError as error:
        step = _end_of(entry, trash)
        if step is not end:
            reason = f"was interrupted half-way ({error.strerror or error}); try again"
            refusal = ActionError(reason, path=path)
    else:
        step = end
    if step is not None:
        journal.write(entry.at(step, reason=reason))
    return Outcome(path, refusal)


def _refused_again(error: KnownError, *, before: str) -> tuple[JournalStep, KnownError]:
    """What a refusal to take something back leads to, so that nothing stands in the way of undo for ever."""
    passed = error.reason == before
    then = "undo passes over it from now on" if passed else "undo again to pass over it"
    return JournalStep.PASSED if passed else JournalStep.DONE, ActionError(f"{error.reason}; {then}", path=error.path)


def _do(entry: JournalEntry, trash: Trash) -> None:
    path = Path(entry.path)
    if entry.kind is RemovalKind.TRASH:
        trash.put(path)
    elif entry.kind is RemovalKind.MOVE:
        move_file(path, Path(entry.target))
    else:
        replace_by_link(path, Path(entry.keeper), helper=Path(entry.target))


def undo(journal: Journal, *, trash: Trash | None = None) -> Iterator[Outcome]:
    """Take back the last action that is not undone yet, last file first; yields what became of each.

    A file whose place was taken meanwhile, or that left the trash, is refused and stays where it is. The second time
    for the same reason it is passed over, so that the next undo comes to the action before. When nothing else is left,
    all that was passed over is tried again.

    Raises:
        ActionError: the journal cannot be written, or another action is running.
    """
    trash = trash or SystemTrash()
    with journal.locked():
        states = journal.states()
        last = max((entry.action for entry in states if entry.step is JournalStep.DONE), default=None)
        if last is None:
            again = [entry for entry in states if entry.step is JournalStep.PASSED]
        else:
            again = [entry for entry in states if entry.step is JournalStep.DONE and entry.action == last]
        for entry in reversed(again):
            begun = entry.at(JournalStep.UNDO, reason=entry.reason)
            journal.write(begun)
            yield _carry_out(begun, journal, trash)


def _take_back(entry: JournalEntry, trash: Trash) -> None:
    path = Path(entry.path)
    with _reaching(path):  # only to ask: what fails later may have been done
        found = _to_take_back(entry, trash)
    if found is None:
        replace_by_copy(path, helper=Path(entry.target), mtime_ns=entry.mtime_ns)
        return
    move_file(found.file, path)
    _forget(found.note)


def _forget(note: Path | None) -> None:
    if note is not None:
        with contextlib.suppress(OSError):  # the photo is back; a note of nothing does no harm
            note.unlink()


def _to_take_back(entry: JournalEntry, trash: Trash) -> Trashed | None:
    """Where the file is now; None for a link, which is in its place."""
    path, target = Path(entry.path), Path(entry.target)
    if entry.kind is RemovalKind.LINK:
        if not (path.exists() and Path(entry.keeper).exists() and path.samefile(entry.keeper)):
            raise ActionError(f"is no longer a link to {display_path(entry.keeper)}", path=path)
        return None
    with contextlib.suppress(FileNotFoundError):
        path.lstat()  # not `os.path.lexists`, for which nothing is where a share is not reachable
        raise ActionError("another file is in its place now", path=path)
    if entry.kind is RemovalKind.MOVE:
        if not target.is_file():
            raise ActionError("is not there any more", path=target)
        return Trashed(target, None)
    found = trash.find(path, size=entry.size, mtime_ns=entry.mtime_ns)
    if found is None:
        raise ActionError(trash.can_find() or "is no longer in the trash", path=path)
    return found


def recover(journal: Journal, *, trash: Trash | None = None) -> list[JournalEntry]:
    """After a kill: find out what became of the steps that have no end, tidy helpers, write it down.

    Returns:
        The entries whose end was found out, as they now are. DONE ones can be undone.
    """
    trash = trash or SystemTrash()
    with journal.locked():
        ended = []
        for entry in journal.states():
            step = _end_of(entry, trash) if entry.step in {JournalStep.START, JournalStep.UNDO} else None
            if step is not None:
                ended.append(entry.at(step, reason="interrupted"))
                journal.write(ended[-1])
        return ended


def _end_of(entry: JournalEntry, trash: Trash) -> JournalStep | None:
    with contextlib.suppress(OSError):  # a share cannot say that is not reachable
        return _what_happened(entry, trash)
    return None


def _what_happened(entry: JournalEntry, trash: Trash) -> JournalStep | None:
    """DONE, or FAILED (not begun) or UNDONE: what the disk says, after helpers are taken away.

    None while the disk cannot say, since its drive is gone: it is asked again next time.
    """
    path, target = Path(entry.path), Path(entry.target)
    back = JournalStep.FAILED if entry.step is JournalStep.START else JournalStep.UNDONE
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
        _forget_second_name(path, trash.find(path, size=entry.size, mtime_ns=entry.mtime_ns))
    return back if path.exists() else JournalStep.DONE


def _forget_second_name(path: Path, left: Trashed | None) -> None:
    """A photo that is back, and was about to leave the trash: take its name there away."""
    if left is not None and left.file.samefile(path) and path.stat().st_nlink > 1:
        left.file.unlink()
        _forget(left.note)

"""What only a removed copy says goes to the one that stays: into an .xmp file beside it, and away again by undo.

Photos themselves are only ever read. Each addition is in a file of its own beside the journal, synced before anything
is written; what became of the copy, the journal says.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop_app.core.errors import ActionError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.images.companions import XMP
from desktop_app.core.images.description import Description, NotAddableError, add_to_xmp, read_description
from desktop_app.core.language import english
from desktop_app.core.removal.files import sync_folder
from desktop_app.core.removal.journal import Journal, JournalEntry, JournalStep, RemovalKind, followed
from desktop_app.core.removal.plan import LeftOut, RemovalItem, RemovalPlan

__all__ = ["merge_into_keeper", "take_back_merges", "with_gains"]


@dataclass(frozen=True, slots=True)
class _Merge:
    """An addition to a file of notes; paths as the journal writes them.

    Attributes:
        action: of the journal.
        path: the copy that was removed.
        notes: the file that was written.
        before: what it held, base64; None where it was not there.
        after: a hash of what it holds since.
        over: it was taken back, or cannot be any more.
    """

    action: int
    path: str
    notes: str
    before: str | None
    after: str
    over: bool = False


def with_gains(plan: RemovalPlan) -> RemovalPlan:
    """The plan with what each photo that stays would gain; where that cannot be written, the copy is left out."""
    if plan.kind is RemovalKind.LINK:  # the same bytes say the same
        return plan
    items, left = [], list(plan.left_out)
    for item in plan.items:
        try:
            items.append(replace(item, gains=_addition(item)[2].words if item.keeper else ""))
        except (NotAddableError, OSError):
            left.append(
                LeftOut(item.photo, english("has notes that cannot be added to the .xmp file of the one that is kept"))
            )
    gone = [item for item in plan.items if item.photo in {one.photo for one in left}]
    size = sum(item.photo.size + sum(one.size for one in item.companions) for item in gone)
    return replace(plan, items=tuple(items), left_out=tuple(left), bytes=max(0, plan.bytes - size))


def merge_into_keeper(item: RemovalItem, journal: Journal, *, action: int) -> None:
    """Write what a copy says beyond its keeper beside that, before the copy goes.

    Raises:
        ActionError: it cannot be written; nothing has changed then.
    """
    try:
        notes, before, more, after = _addition(item)
        if more:
            mark = hashlib.blake2b(after, digest_size=16).hexdigest()
            kept = None if before is None else base64.b64encode(before).decode()
            _append(journal, _Merge(action, str(item.photo.path), str(notes), kept, mark))
            _replace(notes, after)
    except NotAddableError:
        raise ActionError("has an .xmp file beside it that cannot be added to", path=_stays(item)) from None
    except OSError as error:
        raise ActionError(f"cannot be given notes ({error.strerror or error})", path=_stays(item)) from error


def take_back_merges(journal: Journal) -> Iterator[ActionError]:
    """Take away what was added for copies that are back, or did not go; yields what cannot be, and stays."""
    states = {(entry.action, entry.path): entry for entry in journal.photos()}
    for merge in reversed(_open_merges(journal)):
        entry = states.get((merge.action, merge.path))
        if entry is not None and not _is_back(entry):
            continue
        path = Path(merge.notes)
        try:
            now = path.read_bytes() if path.is_file() else b""
            if hashlib.blake2b(now, digest_size=16).hexdigest() == merge.after:
                if merge.before is None:
                    path.unlink()
                else:
                    _replace(path, base64.b64decode(merge.before))
            elif now and (merge.before is None or now != base64.b64decode(merge.before)):
                yield ActionError("has changed since notes were added to it; it stays as it is", path=path)
        except OSError as error:
            yield ActionError(f"cannot be put back ({error.strerror or error})", path=path)
            continue
        _append(journal, replace(merge, over=True))


def _is_back(entry: JournalEntry) -> bool:
    return entry.step in {JournalStep.FAILED, JournalStep.UNDONE}


def _stays(item: RemovalItem) -> Path:
    return item.photo.path if item.keeper is None else item.keeper.path


def _addition(item: RemovalItem) -> tuple[Path, bytes | None, Description, bytes]:
    """The file of notes, what it holds (None: it is not there), what is added, and what it will hold."""
    photo = _stays(item)
    beside = [path for path in (photo.with_name(photo.name + ".xmp"), photo.with_suffix(".xmp")) if path.is_file()]
    notes = beside[0] if beside else photo.with_name(photo.name + ".xmp")
    before = notes.read_bytes() if beside else None
    theirs = read_description(item.photo.path, [one.path for one in item.companions if one.kind == XMP])
    ours = read_description(photo, beside)
    more = theirs.beyond(ours)
    return notes, before, more, add_to_xmp(before or b"", more, keywords=ours.keywords) if more else before or b""


def _replace(path: Path, content: bytes) -> None:
    with draft_of(path) as draft, draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _log(journal: Journal) -> Path:
    return journal.file.with_name(journal.file.name + ".merges")


def _append(journal: Journal, *merges: _Merge) -> None:
    log = _log(journal)
    new = not log.exists()
    with log.open("a", encoding="utf-8", errors="surrogateescape") as file:
        file.writelines("\n" + json.dumps(asdict(merge)) for merge in merges)  # a torn line before it stays alone
        file.flush()
        os.fsync(file.fileno())
    if new:
        sync_folder(log.parent)


def _open_merges(journal: Journal) -> Sequence[_Merge]:
    last: dict[tuple[int, str], _Merge] = {}
    follows = journal.follows()
    with suppress(FileNotFoundError):
        for line in _log(journal).read_text(encoding="utf-8", errors="surrogateescape").splitlines():
            with suppress(ValueError, TypeError):
                merge = _Merge(**json.loads(line))
                for old, new in follows:
                    merge = replace(merge, path=followed(merge.path, old, new), notes=followed(merge.notes, old, new))
                last[merge.action, merge.path] = merge
    return [merge for merge in last.values() if not merge.over]

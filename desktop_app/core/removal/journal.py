"""What was done to which file, on disk before it is done: JSON lines, each one synced.

A line names a step of an item: "start" before anything is touched, then "done" or "failed"; "undo" and
"undone" likewise. Whatever has a beginning and no end when the journal is opened was interrupted, and is
looked into by `actions.recover`.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any, Protocol, Self

from desktop_app.core.errors import ActionError, LookalikeError
from desktop_app.core.file_lock import try_lock
from desktop_app.core.language import english
from desktop_app.core.locations import beside
from desktop_app.core.removal.attributes import Attributes
from desktop_app.core.removal.files import sync_folder

__all__ = ["REMOVALS", "Journal", "JournalEntry", "JournalStep", "Ledger", "RemovalKind", "followed"]


class RemovalKind(Enum):
    """What can be done to a photo; deleting for good is not among it."""

    TRASH = "trash"
    MOVE = "move"
    LINK = "link"
    COPY = "copy"

    @property
    def takes_away(self) -> bool:
        """Whether the photo is no longer where it was."""
        return self in {RemovalKind.TRASH, RemovalKind.MOVE}


REMOVALS = (RemovalKind.TRASH, RemovalKind.MOVE, RemovalKind.LINK)
"""The ways in which a copy of another photo can go."""


class JournalStep(Enum):
    """How far an item got."""

    START = "start"
    DONE = "done"
    FAILED = "failed"
    UNDO = "undo"
    UNDONE = "undone"
    PASSED = "passed"
    """Done, and taking it back was refused twice for the same reason: undo goes on to what was done before."""

    @property
    def removed(self) -> bool:
        """Whether the file is where the action put it."""
        return self in {JournalStep.DONE, JournalStep.PASSED}


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One file of one action.

    Attributes:
        action: the action's number, rising.
        number: of the file within the action.
        kind: what is done.
        step: how far it got.
        path: where the file was; str, since JSON keeps its surrogate escapes. In the file its bytes are read as
            UTF-8, whatever the locale, so that another one finds it again.
        keeper: the photo that stays.
        size: bytes.
        mtime_ns: modification time.
        fingerprint: hex.
        target: where it is moved or copied, or the helper name of a link; "" for the trash.
        reason: why it failed, or why it was not taken back.
        file: "device:number" of the file that a link replaces, of which other names had the same, or that is moved,
            which keeps it on its drive, however its folder is called later; "" for the trash.
        attributes: rights, owner and tags that the file had; None in the lines of version 0.1.0.
        belongs_to: the path of the photo that the file is a companion of; "" for a photo.
        was: the path that the trash knows the file by, if its folder is elsewhere since; else "".
    """

    action: int
    number: int
    kind: RemovalKind
    step: JournalStep
    path: str
    keeper: str
    size: int
    mtime_ns: int
    fingerprint: str
    target: str = ""
    reason: str = ""
    file: str = ""
    attributes: Attributes | None = None
    belongs_to: str = ""
    was: str = ""

    def to_json(self) -> str:
        """A line of the journal."""
        raw = {**asdict(self), "kind": self.kind.value, "step": self.step.value}
        if not self.was:
            del raw["was"]  # earlier versions do not know it
        raw |= {name: _as_utf8(raw[name]) for name in _PATHS if name in raw}
        raw["attributes"] = self.attributes and self.attributes.to_json()
        return json.dumps(raw)

    @classmethod
    def from_json(cls, line: bytes) -> Self:
        """The entry of a line.

        Raises:
            ValueError, TypeError, KeyError: it is none.
        """
        raw: dict[str, Any] = json.loads(line)
        raw |= {name: _from_utf8(raw[name]) for name in _PATHS if name in raw}
        if raw.get("attributes") is not None:
            raw["attributes"] = Attributes.from_json(raw["attributes"])
        if not all(isinstance(raw[name], int) for name in ("action", "number", "size", "mtime_ns")):
            raise TypeError(raw)
        if any("\0" in raw[name] for name in _PATHS if name in raw):
            raise ValueError(raw)
        return cls(**{**raw, "kind": RemovalKind(raw["kind"]), "step": JournalStep(raw["step"])})

    def at(self, step: JournalStep, *, reason: str = "") -> JournalEntry:
        """The same file, another step."""
        return replace(self, step=step, reason=reason)

    def followed(self, old: str, new: str) -> JournalEntry:
        """The same file, where a folder that was `old` is `new` now."""
        changed: dict[str, Any] = {name: followed(getattr(self, name), old, new) for name in _FOLLOWED}
        moved = self.kind is RemovalKind.TRASH and changed["path"] != self.path
        return replace(self, was=self.was or (self.path if moved else ""), **changed)


def followed(path: str, old: str, new: str) -> str:
    """Where a file is, if the folder that was `old` is `new` now; "" stays ""."""
    if not path or not Path(path).is_relative_to(old):
        return path
    return os.fspath(Path(new) / Path(path).relative_to(old))


def _said(line: bytes) -> JournalEntry | tuple[str, str]:
    if not line.startswith(_FOLLOWS):
        return JournalEntry.from_json(line)
    raw = json.loads(line)
    return _from_utf8(raw[_OLD]), _from_utf8(raw[_NEW])


def _claimed(entries: Sequence[JournalEntry]) -> list[JournalEntry]:
    return [entry for entry in entries if entry.kind is not RemovalKind.COPY]


_FOLLOWED = ("path", "keeper", "target", "belongs_to")
_PATHS = (*_FOLLOWED, "was")
_OLD, _NEW, _FOLLOWS = "moved", "to", b'{"moved"'
"""What a line says that is about no file: a folder is elsewhere since, with all that is to come back to it."""

_OTHERS = english("another Lookalike is moving photos; wait until it is done")


def _as_utf8(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def _from_utf8(text: str) -> str:
    return os.fsdecode(text.encode("utf-8", "surrogateescape"))


class Ledger(Protocol):
    """What machines that share a library tell each other of what they remove. Every error is a `KnownError`."""

    def claim(self, entries: Sequence[JournalEntry]) -> None:
        """Tell that files are about to be removed, all or none; refused if another machine removes or keeps one."""

    def end(self, entries: Sequence[JournalEntry]) -> None:
        """Tell how steps ended."""

    def settle(self, states: Sequence[JournalEntry]) -> None:
        """Tell how everything ended that was claimed and could not be told; `states` as in the journal."""


_LEDGERS: dict[Path, Ledger] = {}


class Journal:
    """An append-only file of entries; the last line of an item is its state.

    Raises:
        ActionError: the file cannot be read or written; then nothing is done.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = threading.RLock()

    @classmethod
    def beside(cls, catalog: Path) -> Self:
        """The journal of a catalog file."""
        return cls(beside(catalog, ".journal"))

    @classmethod
    def share(cls, catalog: Path, ledger: Ledger) -> None:
        """Tell other machines what this process does by the journal of a catalog."""
        _LEDGERS[beside(catalog, ".journal")] = ledger

    @property
    def _ledger(self) -> Ledger | None:
        return _LEDGERS.get(self.file)

    @property
    def _lock_file(self) -> Path:
        return self.file.with_name(self.file.name + ".lock")

    def can_be_written(self) -> bool:
        """Whether there is, or can be, such a file: a library may lie in a read-only place."""
        try:
            with self._known_errors():
                self.file.parent.mkdir(parents=True, exist_ok=True)
                self._lock_file.open("ab").close()
            self.write()
        except ActionError:
            return False
        return True

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Only one action, undo or recovery at a time, in this process and others of this machine.

        Other machines have `claim`. What they could not be told of before is told first, and again at the end.
        """
        with self._lock:
            with self._known_errors():
                self.file.parent.mkdir(parents=True, exist_ok=True)
                handle = self._lock_file.open("wb")
            with handle:
                if not try_lock(handle):
                    raise ActionError(_OTHERS)
                if self._ledger is None:
                    yield
                    return
                self._ledger.settle(self.states())
                try:
                    yield
                finally:
                    with suppress(LookalikeError):  # also a library that was closed before its removal
                        self._ledger.settle(self.states())

    def claim(self, entries: Sequence[JournalEntry]) -> None:
        """Tell other machines what is about to be removed; without any nothing happens. A copy takes nothing away.

        Raises:
            KnownError: another machine is removing one of the files, or one that is to stay; or cannot be told.
        """
        claimed = _claimed(entries)
        if self._ledger is not None and claimed:
            self._ledger.claim(claimed)

    def write(self, *entries: JournalEntry) -> None:
        """Append, and return when the disk has it where something is about to happen.

        How a step ended may be lost with the power: then it has no end, and `recover` asks the disk.
        """
        begun = any(entry.step in {JournalStep.START, JournalStep.UNDO} for entry in entries)
        self._append("".join(entry.to_json() + "\n" for entry in entries), synced=begun)
        ended = [entry for entry in _claimed(entries) if entry.step not in {JournalStep.START, JournalStep.UNDO}]
        if self._ledger is not None and ended:
            with suppress(LookalikeError):  # told when the lock is given back, or taken next
                self._ledger.end(ended)

    def follow(self, old: Path, new: Path) -> None:
        """What was done in a folder is taken back where the folder is now; nothing where there is no such file.

        One that cannot be written to stays as it is, and what it says is taken back where it was.
        """
        if old != new and self.file.exists():
            with suppress(ActionError):
                line = json.dumps({_OLD: _as_utf8(os.fspath(old)), _NEW: _as_utf8(os.fspath(new))})
                self._append(line + "\n", synced=True)

    def follows(self) -> list[tuple[str, str]]:
        """What `follow` was told, in order."""
        return [line for line in self._lines() if not isinstance(line, JournalEntry)]

    def _append(self, text: str, *, synced: bool) -> None:
        with self._lock, self._known_errors():
            new = not self.file.exists()
            with self.file.open("ab+") as file:
                end = file.seek(0, os.SEEK_END)
                if end and (file.seek(end - 1), file.read(1))[1] != b"\n":
                    text = "\n" + text  # the last line was torn by a kill: leave it, start a new one
                file.write(text.encode())
                file.flush()
                if synced:
                    os.fsync(file.fileno())
            if new:
                sync_folder(self.file.parent)

    def states(self) -> list[JournalEntry]:
        """The last step of every item, by action and number."""
        last: dict[tuple[int, int], JournalEntry] = {}
        for line in self._lines():
            if isinstance(line, JournalEntry):
                last[line.action, line.number] = line
            else:
                last = {key: entry.followed(*line) for key, entry in last.items()}
        return [last[key] for key in sorted(last)]

    def photos(self) -> list[JournalEntry]:
        """As `states`, without companions."""
        return [entry for entry in self.states() if not entry.belongs_to]

    def set_aside(self) -> set[Path]:
        """The folders that photos were moved to and still lie in."""
        moved = (entry for entry in self.states() if entry.kind is RemovalKind.MOVE)
        return {Path(entry.target).parent for entry in moved if entry.step.removed or entry.step is JournalStep.START}

    def lost(self) -> list[JournalEntry]:
        """What was moved and is no longer where it was moved to, by a person's hand."""
        moved = (entry for entry in self.states() if entry.kind is RemovalKind.MOVE and entry.step.removed)
        return [entry for entry in moved if entry.file and not os.path.lexists(entry.target)]

    def next_action(self) -> int:
        """A number that no action has."""
        return max((entry.action for entry in self._entries()), default=0) + 1

    def files_of(self, action: int) -> int:
        """How many files an action was about so far."""
        return max((entry.number + 1 for entry in self._entries() if entry.action == action), default=0)

    def _entries(self) -> Iterator[JournalEntry]:
        return (line for line in self._lines() if isinstance(line, JournalEntry))

    def _lines(self) -> Iterator[JournalEntry | tuple[str, str]]:
        """What each line says: a step, or from where to where a folder was moved."""
        with self._lock, self._known_errors():
            try:
                lines = self.file.read_bytes().splitlines()
            except FileNotFoundError:
                return
        for line in lines:
            with suppress(ValueError, TypeError, KeyError):
                # A torn line is passed over: its step had not begun, since a step begins after its line is synced.
                yield _said(line)

    @contextmanager
    def _known_errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise ActionError(f"the journal cannot be written ({error.strerror}); nothing is done without it",
                              path=self.file) from error  # fmt: skip

"""Doing what was decided: to the trash, to a folder, replaced by a hard link, or copied. Never deleted for good.

Every file is checked again right before it is touched, its keeper too; each step is in the journal before it
happens, those of a few photos together; a refusal concerns one file and loses nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.core.errors import ActionError, KnownError
from desktop_app.core.language import english
from desktop_app.core.removal.away import Away
from desktop_app.core.removal.beginning import lines_of
from desktop_app.core.removal.checking import check
from desktop_app.core.removal.ending import end_of
from desktop_app.core.removal.files import copy_file, move_file, replace_by_link
from desktop_app.core.removal.journal import Journal, JournalEntry, JournalStep, RemovalKind
from desktop_app.core.removal.merging import merge_into_keeper, take_back_merges
from desktop_app.core.removal.plan import LeftOut, RemovalItem, RemovalPlan, make_plan
from desktop_app.core.removal.taking_back import forget_notes, take_back
from desktop_app.core.removal.trash import SystemTrash, Trash
from desktop_app.core.types import Control

_AT_ONCE = 50
"""Photos that are begun together; a disk may take as long for each wait as for moving twenty."""

NOT_UNDOABLE = english("The library's folder is read-only, so this cannot be undone.")
"""What is said of copies that the journal does not have."""

__all__ = [
    "NOT_UNDOABLE",
    "LeftOut",
    "Outcome",
    "RemovalItem",
    "RemovalPlan",
    "apply",
    "check",
    "make_plan",
    "recover",
    "to_take_back",
    "undo",
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    Attributes:
        path: where it was before.
        error: None where it was done.
        companions: how many went or came back with it.
        kind: of what was done, or taken back; None where nothing was.
        undoable: by `undo`; False of copies where the journal cannot be written.
    """

    path: Path
    error: KnownError | None
    companions: int = 0
    kind: RemovalKind | None = None
    undoable: bool = True


def apply(
    plan: RemovalPlan,
    journal: Journal,
    *,
    trash: Trash | None = None,
    control: Control | None = None,
    action: int | None = None,
) -> Iterator[Outcome]:
    """Do it, photo by photo with its companions; yields what became of each. A refused one is left, the others go on.

    Args:
        plan: what is done.
        journal: where each step is written before it is taken. Copies, which take nothing away, are made without it
            where it cannot be written.
        trash: instead of the system's.
        control: asked between two photos.
        action: a number that is begun already: what this does is part of it, and taken back with it.

    Raises:
        ActionError: the journal cannot be written, or another action is running.
        Cancelled: by `control`; what was done stays done, and can be undone.
    """
    control, trash = control or Control(), trash or SystemTrash()
    if plan.kind is RemovalKind.COPY and not journal.can_be_written():
        yield from _without_undo(plan, trash, control)
        return
    with journal.locked():
        begun = 0 if action is None else journal.files_of(action)
        action = journal.next_action() if action is None else action
        lines = partial(lines_of, plan, action=action, numbers=count(begun), taken=set())
        for some in _together(plan.items):
            control.checkpoint()
            yield from _apply_some(some, lines, journal, trash, control=control)
        list(take_back_merges(journal))  # of what was refused after all


def _without_undo(plan: RemovalPlan, trash: Trash, control: Control) -> Iterator[Outcome]:
    """As `apply`, by a journal that nobody keeps."""
    with TemporaryDirectory(prefix="lookalike-") as folder:
        for outcome in apply(plan, Journal(Path(folder) / "journal"), trash=trash, control=control):
            yield replace(outcome, undoable=False)


def _together(items: Sequence[RemovalItem]) -> Iterator[Sequence[RemovalItem]]:
    """A few at a time; one whose companion is another photo's too comes first, so that the other one is done then."""
    start, beside = 0, set[Path]()
    for at, item in enumerate(items):
        own = {one.path for one in item.companions}
        shares = own & beside or any(one.shared for one in item.companions)
        if at > start and (at - start == _AT_ONCE or shares):
            yield items[start:at]
            start, beside = at, set()
        beside |= own
    if items:
        yield items[start:]


def _apply_some(
    items: Sequence[RemovalItem],
    lines: Callable[[RemovalItem], Sequence[JournalEntry]],
    journal: Journal,
    trash: Trash,
    *,
    control: Control,
) -> Iterator[Outcome]:
    """As `apply`, of a few photos, for whose beginning the disk is waited for once; each is looked at right before."""
    left: list[tuple[RemovalItem, Sequence[JournalEntry]]] = []
    for item in items:
        try:
            begun = lines(item)
            if not begun:  # it is copied already
                yield Outcome(item.photo.path, None)
                continue
            journal.claim(begun)
            left.append((item, begun))
        except KnownError as error:
            yield Outcome(item.photo.path, error)
    if left:
        journal.write(*(entry for _, entries in left for entry in entries))
    try:
        while left:
            control.checkpoint()
            item, entries = left.pop(0)
            try:
                _look_again(item, entries[-1], journal)
            except KnownError as error:
                journal.write(*_not_done(entries, error.reason))
                yield Outcome(item.photo.path, error)
            else:
                yield _all_or_none(entries, journal, trash)
    finally:
        if left:
            journal.write(*(entry for _, entries in left for entry in _not_done(entries, "not begun")))


def _look_again(item: RemovalItem, entry: JournalEntry, journal: Journal) -> None:
    """Right before it goes; what is only copied is compared as it is copied."""
    if entry.kind is not RemovalKind.COPY:
        check(item)
    if item.gains:
        merge_into_keeper(item, journal, action=entry.action)


def _not_done(entries: Sequence[JournalEntry], reason: str) -> list[JournalEntry]:
    return [entry.at(JournalStep.FAILED, reason=reason) for entry in entries]


def _all_or_none(entries: Sequence[JournalEntry], journal: Journal, trash: Trash) -> Outcome:
    """A photo with its companions.

    Where nothing can be taken out of the trash again the photo goes first: what cannot follow it stays.
    """
    photo, kind = Path(entries[-1].belongs_to or entries[-1].path), entries[-1].kind
    undoable = kind is not RemovalKind.TRASH or not trash.can_find()
    refusal: KnownError | None = None
    done: list[JournalEntry] = []
    for entry in entries if undoable else reversed(entries):
        if refusal is not None and (undoable or not done):
            journal.write(entry.at(JournalStep.FAILED, reason=english("stays with the others")))
            continue
        outcome = _carry_out(entry, journal, trash, act=partial(_do, entry, trash))
        if outcome.error is None:
            done.append(entry)
        else:
            refusal = outcome.error
    if refusal is None and _went_with_it(entries[-1]):
        refusal = ActionError("is the file that stays, under another name", path=photo)
        undoable = True
    if refusal is not None and undoable:
        for entry in reversed(done):
            _bring_back(entry, journal, trash)
    return Outcome(photo, refusal, companions=0 if refusal else sum(bool(one.belongs_to) for one in done), kind=kind)


def _went_with_it(entry: JournalEntry) -> bool:
    """Whether the photo that stays is gone since another one went for it.

    A share that is mounted twice, and disks that are shown together as one, give a file two numbers: nothing tells
    before that it is one.
    """
    if not entry.keeper or entry.kind not in {RemovalKind.TRASH, RemovalKind.MOVE}:
        return False
    try:
        Path(entry.keeper).stat()
    except FileNotFoundError:
        return True
    except OSError:  # the share that it lies on cannot be reached now
        return False
    return False


def _bring_back(entry: JournalEntry, journal: Journal, trash: Trash) -> Outcome:
    begun, notes = _begun(entry), list[Path]()
    journal.write(begun)
    outcome = _go_on(begun, journal, trash, notes=notes)
    forget_notes(notes)
    return outcome


def _begun(entry: JournalEntry) -> JournalEntry:
    return entry.at(JournalStep.UNDO, reason=entry.reason)


def _go_on(
    begun: JournalEntry, journal: Journal, trash: Trash, *, notes: list[Path], twin: Path | None = None, away: Away = ()
) -> Outcome:
    act = partial(take_back, begun, trash, twin=twin, notes=notes, away=away)
    return _carry_out(begun, journal, trash, act=act)


def _carry_out(entry: JournalEntry, journal: Journal, trash: Trash, *, act: Callable[[], None]) -> Outcome:
    """Do what a START or an UNDO in the journal says, and write down how it ended.

    Where a drive goes away in the middle, the disk is asked; while it cannot say, the step stays without an end in
    the journal, for `recover`.
    """
    begun = entry.step is JournalStep.START
    end, back = (JournalStep.DONE, JournalStep.FAILED) if begun else (JournalStep.UNDONE, JournalStep.DONE)
    path = Path(entry.path)
    reason = ""
    refusal: KnownError | None = None
    try:
        act()
    except KnownError as error:
        step: JournalStep | None = back
        reason, refusal = error.reason, error
        if entry.step is JournalStep.UNDO:
            step, refusal = _refused_again(error, before=entry.reason)
    except OSError as error:
        step = end_of(entry, trash)
        if step is not end:
            reason = english(f"was interrupted half-way ({error.strerror or error}); try again")
            refusal = ActionError(reason, path=path)
    else:
        step = end
    if step is not None:
        journal.write(entry.at(step, reason=reason))
    return Outcome(path, refusal, kind=entry.kind)


def _refused_again(error: KnownError, *, before: str) -> tuple[JournalStep, KnownError]:
    """What a refusal to take something back leads to, so that nothing stands in the way of undo for ever."""
    passed = error.reason == before
    then = english("undo passes over it from now on") if passed else english("undo again to pass over it")
    return JournalStep.PASSED if passed else JournalStep.DONE, ActionError(f"{error.reason}; {then}", path=error.path)


def _do(entry: JournalEntry, trash: Trash) -> None:
    path = Path(entry.path)
    if entry.kind is RemovalKind.TRASH:
        trash.put(path)
    elif entry.kind is RemovalKind.MOVE:
        move_file(path, Path(entry.target))
    elif entry.kind is RemovalKind.COPY:
        copy_file(path, Path(entry.target))
    else:
        replace_by_link(path, Path(entry.keeper), helper=Path(entry.target))


def to_take_back(journal: Journal) -> int:
    """How many files the next `undo` is about."""
    return len(_last_done(journal.states()))


def _last_done(states: Sequence[JournalEntry]) -> list[JournalEntry]:
    """The steps of the last action that is not undone; without one, those that were passed over."""
    last = max((entry.action for entry in states if entry.step is JournalStep.DONE), default=None)
    if last is None:
        return [entry for entry in states if entry.step is JournalStep.PASSED]
    return [entry for entry in states if entry.step is JournalStep.DONE and entry.action == last]


def undo(journal: Journal, *, trash: Trash | None = None, away: Away = ()) -> Iterator[Outcome]:
    """Take back the last action that is not undone yet, last photo first; yields what became of each.

    Its companions come back with it; of those only the ones that cannot are yielded.

    A file whose place has been taken, or that left the trash, is refused and stays where it is. The second time
    for the same reason it is passed over, so that the next undo comes to the action before. When nothing else is left,
    all that was passed over is tried again.

    Args:
        journal: which knows what was done.
        trash: instead of the system's.
        away: folders that nothing is brought back into now (`Library.places_away`).

    Raises:
        ActionError: the journal cannot be written, or another action is running.
    """
    trash = trash or SystemTrash()
    with journal.locked():
        states = journal.states()
        again = _last_done(states)
        # What was one file of several names is one again: by its number then, the first of them that is back.
        back = {(entry.action, entry.file): Path(entry.path) for entry in states if entry.step is JournalStep.UNDONE}
        photos = {entry.path for entry in again if not entry.belongs_to}
        beside: defaultdict[str, list[JournalEntry]] = defaultdict(list)
        for entry in again:
            beside[entry.belongs_to].append(entry)
        alone = [entry for photo, own in beside.items() if photo and photo not in photos for entry in own]
        order = [*reversed(beside[""]), *alone]
        for start in range(0, len(order), _AT_ONCE):
            yield from _undo_some(order[start : start + _AT_ONCE], beside, back, journal, trash, away=away)
        yield from (Outcome(error.path or Path(), error) for error in take_back_merges(journal))


def _undo_some(
    entries: Sequence[JournalEntry],
    beside: Mapping[str, Sequence[JournalEntry]],
    back: dict[tuple[int, str], Path],
    journal: Journal,
    trash: Trash,
    *,
    away: Away,
) -> Iterator[Outcome]:
    """As `undo`, of a few photos, for whose beginning the disk is waited for once.

    What does not begin after all is in the journal as it was.
    """
    left = {(entry.action, entry.number): [entry, *beside.get(entry.path, ())] for entry in entries}
    notes: list[Path] = []
    journal.write(*(_begun(one) for own in left.values() for one in own))
    try:
        for entry in entries:
            twin = back.get((entry.action, entry.file)) if entry.file else None
            _, *companions = left.pop((entry.action, entry.number))
            outcome = _go_on(_begun(entry), journal, trash, twin=twin, notes=notes, away=away)
            if outcome.error is None:
                back[entry.action, entry.file] = outcome.path
                others = [_go_on(_begun(one), journal, trash, notes=notes) for one in companions]
                refused = [one for one in others if one.error is not None]
                yield replace(outcome, companions=len(others) - len(refused))
                yield from refused
                continue
            passed = entry.reason and outcome.error.reason.startswith(entry.reason)
            if companions:
                journal.write(
                    *(one.at(JournalStep.PASSED, reason=entry.reason) if passed else one for one in companions)
                )
            yield outcome
    finally:
        forget_notes(notes)
        if left:
            journal.write(*(one for own in left.values() for one in own))


def recover(journal: Journal, *, trash: Trash | None = None) -> list[JournalEntry]:
    """After a kill: find out what became of the steps that have no end, tidy helpers, write it down.

    Companions whose photo stayed are taken back to it.

    Returns:
        The entries whose end was found out, as they now are. DONE ones can be undone.
    """
    trash = trash or SystemTrash()
    with journal.locked():
        ended: list[JournalEntry] = []
        for entry in journal.states():
            step = end_of(entry, trash) if entry.step in {JournalStep.START, JournalStep.UNDO} else None
            if step is not None:
                ended.append(entry.at(step, reason="interrupted"))
                journal.write(ended[-1])
        states = journal.states()
        stayed = {(entry.action, entry.path) for entry in states if entry.step is JournalStep.FAILED}
        for entry in states:
            if entry.step is JournalStep.DONE and (entry.action, entry.belongs_to) in stayed and not trash.can_find():
                _bring_back(entry, journal, trash)
        list(take_back_merges(journal))  # what cannot be is said by the next undo
        return ended

"""The lines of the journal that a removal begins with: what is about to be done to a photo and to its companions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.opening import open_file
from desktop_app.core.removal.attributes import attributes_of
from desktop_app.core.removal.checking import reaching
from desktop_app.core.removal.files import copied_names, file_number, free_names, is_copied, name_key, named_together
from desktop_app.core.removal.following import Following, check_following
from desktop_app.core.removal.journal import JournalEntry, JournalStep, RemovalKind
from desktop_app.core.removal.plan import RemovalItem, RemovalPlan

__all__ = ["lines_of"]


def lines_of(
    plan: RemovalPlan, item: RemovalItem, *, action: int, numbers: Iterator[int], taken: set[str]
) -> list[JournalEntry]:
    """A START for each companion, and last for the photo: one that is interrupted is there, to take them back to.

    Of what is copied, only what is not there yet.

    Args:
        plan: what is done.
        item: of it.
        action: of the journal.
        numbers: of the files in it.
        taken: names of files that others of the plan will have (`files.name_key`); its own are added.

    Raises:
        ActionError: the files are not as they were planned.
    """
    with reaching(item.photo.path):
        going = check_following(item.companions)
        entry = _entry(plan, item, action=action, number=next(numbers))
        entries = [_entry_of(one, entry, number=next(numbers)) for one in going]
    if plan.folder is None:
        return [*entries, entry]
    targets = _targets(plan, item, plan.folder, [one.path for one in going], taken)
    taken.update(map(name_key, targets))
    first, *others = targets
    lines = [replace(one, target=str(target)) for one, target in zip([*entries, entry], [*others, first], strict=True)]
    if plan.kind is RemovalKind.COPY:
        return [one for one in lines if not is_copied(Path(one.path), Path(one.target))]
    return lines


def _targets(
    plan: RemovalPlan, item: RemovalItem, folder: Path, companions: Sequence[Path], taken: Collection[str]
) -> list[Path]:
    """Where a photo goes, and its companions."""
    path = item.photo.path
    if plan.kind is RemovalKind.COPY:
        return copied_names(folder, path, companions, taken=taken)
    names = [str(one.relative_to(path.parent)) for one in companions]
    if item.name:
        return named_together(folder, item.name, path, names)
    return free_names(folder, path.name, names, taken=taken)


def _entry(plan: RemovalPlan, item: RemovalItem, *, action: int, number: int) -> JournalEntry:
    photo, target, file = item.photo, "", ""
    if plan.kind is RemovalKind.LINK:
        target = str(photo.path.with_name(f".lookalike-{action}-{number}.part"))
    if plan.kind in {RemovalKind.MOVE, RemovalKind.LINK}:
        number_of = file_number(photo.path)
        file = "{}:{}".format(*number_of[:2]) if number_of else ""
    return JournalEntry(
        action=action,
        number=number,
        kind=plan.kind,
        step=JournalStep.START,
        path=str(photo.path),
        keeper="" if item.keeper is None else str(item.keeper.path),
        size=photo.size,
        mtime_ns=photo.mtime_ns,
        fingerprint=photo.fingerprint.hex(),
        target=target,
        file=file,
        attributes=attributes_of(photo.path),
    )


def _entry_of(companion: Following, photo: JournalEntry, *, number: int) -> JournalEntry:
    with open_file(companion.path) as file:
        mark = fingerprint(file, size=companion.size).hex()
    return replace(
        photo,
        number=number,
        path=str(companion.path),
        size=companion.size,
        mtime_ns=companion.mtime_ns,
        fingerprint=mark,
        attributes=attributes_of(companion.path),
        belongs_to=photo.path,
    )

"""What is to be done with which photo, before any file is touched."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from desktop_app.core.errors import ActionError, BugError, display_path
from desktop_app.core.images.companions import KINDS, THUMBNAIL
from desktop_app.core.language import english
from desktop_app.core.relations import Relation
from desktop_app.core.removal.attributes import Attributes, attributes_of
from desktop_app.core.removal.files import file_number, lies_in, named_together
from desktop_app.core.removal.following import Following, beside_each, following_of, with_nas_files
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import Photo

__all__ = ["LeftOut", "RemovalItem", "RemovalPlan", "copy_plan", "freed", "make_plan", "one_file", "rename_plan"]


@dataclass(frozen=True, slots=True)
class RemovalItem:
    """A photo to be removed, the one of its group that stays, and what the two are to each other.

    A photo that a person removes for its own sake, outside of any group, has neither.

    Attributes:
        companions: of the photo, that go with it; `make_plan` finds them.
        name: that the file has where it is moved to; "" for the one it has. It is refused where that name is taken.
        gains: what only the photo says and the keeper is given, in words (`merging.with_gains`); "" for nothing.
    """

    photo: Photo
    keeper: Photo | None = None
    relation: Relation | None = None
    companions: tuple[Following, ...] = ()
    gains: str = ""
    name: str = ""


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
        folder: where `RemovalKind.MOVE` or `COPY` puts them.
        left_out: what was asked for and is not among the items.
        bytes: that are free once they and their companions are gone; see `freed`.
        losing_attributes: the items that a link would give other rights, another owner or other tags: those of the
            photo that stays.
    """

    kind: RemovalKind
    items: tuple[RemovalItem, ...]
    folder: Path | None
    left_out: tuple[LeftOut, ...] = ()
    bytes: int = 0
    losing_attributes: tuple[RemovalItem, ...] = ()

    @property
    def companions(self) -> int:
        """How many files go with the photos."""
        return sum(len(item.companions) for item in self.items)


def make_plan(
    kind: RemovalKind,
    items: Sequence[RemovalItem],
    *,
    folder: Path | None = None,
    protected: Sequence[Path] = (),
    left_out: Sequence[LeftOut] = (),
    companions: Collection[str] = KINDS,
) -> RemovalPlan:
    """Which of a set of removals are allowed at all, before any file is read.

    A photo in a protected folder is left out, one whose keeper would go too, one that a link would replace by other
    bytes or by itself, and one that lies where it would be moved to; the others go on. A copy lies there also in a
    folder inside; what a person moves for its own sake can be moved out of one.

    Args:
        kind: of action.
        items: no photo twice.
        folder: needed for `RemovalKind.MOVE`.
        protected: folders whose photos are never touched.
        left_out: what the caller left out already.
        companions: kinds that go with their photo; with a link none does, since the photo's name stays.
    """
    removed = {item.photo.id for item in items}
    if len(removed) != len(items) or (folder is None) == (kind is RemovalKind.MOVE):
        raise BugError(f"no plan: {len(items)} items, {len(removed)} photos, {kind}, {folder}")
    if folder is not None:  # where a link leads to, ".." is another folder than the one before it
        folder = Path(os.path.realpath(folder)) if ".." in folder.parts else folder.absolute()
    allowed, left = [], list(left_out)
    within = cache(lies_in)  # thousands of photos lie in a few folders
    for item in items:
        reason = ""
        if item.keeper is not None and item.keeper.id in removed:
            reason = english(
                f"{display_path(item.keeper.path)}, which is kept for it, would be removed too; keep one of them"
            )
        elif any(within(item.photo.path.parent, one) for one in protected):
            reason = english("is in a protected folder")
        elif kind is RemovalKind.LINK:
            reason = _cannot_be_linked(item)
        elif folder is not None and (one_file if item.keeper is None else within)(item.photo.path.parent, folder):
            reason = english("lies there already")
        if reason:
            left.append(LeftOut(item.photo, reason))
        else:
            allowed.append(item)
    if kind is not RemovalKind.LINK:
        beside = _beside([item.photo.path for item in allowed if item.photo.online], companions)
        allowed = [replace(item, companions=beside.get(item.photo.path, ())) for item in allowed]
    known = cache(_attributes)
    linked = allowed if kind is RemovalKind.LINK else []
    losing = [item for item in linked if item.keeper is not None and known(item.photo.path) != known(item.keeper.path)]
    space = freed([item.photo for item in allowed]) + sum(one.size for item in allowed for one in item.companions)
    return RemovalPlan(kind, tuple(allowed), folder, tuple(left), bytes=space, losing_attributes=tuple(losing))


def rename_plan(photo: Photo, name: str, *, companions: Collection[str] = KINDS) -> RemovalPlan:
    """The plan of giving a photo's file another name, and its companions likewise.

    Args:
        photo: whose file keeps its folder and its ending.
        name: without the ending.
        companions: kinds that are renamed with it.

    Raises:
        ActionError: a file cannot have that name, or another one has it.
    """
    path = photo.path
    if not name or "/" in name or "\\" in name or name.startswith("."):
        raise ActionError("cannot have a name that begins with a dot, or has / or \\ in it; choose another", path=path)
    beside = _beside([path], companions).get(path, ())
    names = [str(one.path.relative_to(path.parent)) for one in beside]
    named_together(path.parent, name + path.suffix, path, names)
    item = RemovalItem(photo, companions=beside, name=name + path.suffix)
    return RemovalPlan(RemovalKind.MOVE, (item,), path.parent)


def copy_plan(photos: Iterable[Photo], folder: Path, *, companions: Collection[str] = KINDS) -> RemovalPlan:
    """The plan of copying photos to a folder, each with its companions.

    Args:
        photos: protected ones too, since they stay as they are.
        folder: need not be there.
        companions: kinds that are copied with their photo; what two photos share is copied once.
    """
    chosen = {photo.path: photo for photo in photos}
    beside = beside_each(chosen, kinds=companions)
    items = tuple(RemovalItem(photo, companions=beside.get(path, ())) for path, photo in chosen.items())
    return RemovalPlan(RemovalKind.COPY, items, folder)


def _beside(photos: Sequence[Path], kinds: Collection[str]) -> Mapping[Path, tuple[Following, ...]]:
    beside = following_of(photos, kinds=kinds)
    return with_nas_files(photos, beside) if THUMBNAIL in kinds else beside


def _cannot_be_linked(item: RemovalItem) -> str:
    if item.keeper is None or item.relation is not Relation.EXACT:
        return english("is not an exact copy of the one that is kept; a link would lose it")
    if one_file(item.photo.path, item.keeper.path):
        return english(f"is that file already: another name of {display_path(item.keeper.path)}")
    return ""


def one_file(path: Path, other: Path) -> bool:
    """Whether two paths lead to one file: hard links, or one folder reached by two ways."""
    first, second = file_number(path), file_number(other)
    return first is not None and second is not None and first[:2] == second[:2]


def freed(photos: Iterable[Photo]) -> int:
    """The bytes that are free once these photos are gone.

    The names of one file hold its bytes once, and those are free only when none of its names stays.
    """
    names: defaultdict[tuple[int, int], set[Path]] = defaultdict(set)
    files: dict[tuple[int, int], tuple[int, int]] = {}
    total = 0
    for photo in photos:
        number = file_number(photo.path) if photo.online else None
        if number is None:
            total += photo.size
        else:
            names[number[:2]].add(photo.path)
            files[number[:2]] = photo.size, number[2]
    return total + sum(size for file, (size, links) in files.items() if len(names[file]) >= links)


def _attributes(path: Path) -> Attributes | None:
    with suppress(OSError):
        return attributes_of(path)
    return None

"""What may go, and what is freed by it: names of one file are one copy."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import apply, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import RemovalItem, freed, make_plan, one_file
from tests.core.duplicates.made_photos import photo_row, write


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state" / "journal")


def linked(path: Path, other: Path) -> Path:
    other.parent.mkdir(parents=True, exist_ok=True)
    os.link(path, other)
    return other


def test_names_of_one_file_free_its_bytes_once_and_only_together(tmp_path: Path) -> None:
    first = write(tmp_path / "a.jpg", b"picture" * 100)
    second, third = linked(first, tmp_path / "b.jpg"), linked(first, tmp_path / "s" / "c.jpg")
    copy = write(tmp_path / "copy.jpg", b"picture" * 100)
    rows = [photo_row(path, number=n) for n, path in enumerate((first, second, third, copy))]
    assert one_file(first, third)
    assert not one_file(first, copy)
    assert freed(rows[:2]) == 0
    assert freed(rows[:3]) == freed(rows[3:]) == 700
    assert freed(rows) == 1400
    assert freed([replace(rows[3], path=tmp_path / "gone.jpg")]) == 700


def test_a_file_is_not_linked_to_itself_and_nothing_is_written(tmp_path: Path, journal: Journal) -> None:
    first = write(tmp_path / "a.jpg", b"picture")
    item = RemovalItem(
        photo_row(linked(first, tmp_path / "b.jpg"), number=1), photo_row(first, number=2), Relation.EXACT
    )
    plan = make_plan(RemovalKind.LINK, [item])
    assert plan.items == ()
    assert "is that file already" in plan.left_out[0].reason
    assert list(apply(plan, journal)) == []
    assert journal.states() == []


def test_undo_makes_one_file_again_of_what_was_one(tmp_path: Path, journal: Journal) -> None:
    keeper = write(tmp_path / "keeper.jpg", b"picture" * 100)
    old = write(tmp_path / "one.jpg", b"picture" * 100, age=5)
    again = linked(old, tmp_path / "more" / "two.jpg")
    items = [
        RemovalItem(photo_row(path, number=n), photo_row(keeper, number=9), Relation.EXACT)
        for n, path in enumerate((old, again))
    ]
    assert [one.error for one in apply(make_plan(RemovalKind.LINK, items), journal)] == [None, None]
    assert keeper.stat().st_nlink == 3
    assert [one.error for one in undo(journal)] == [None, None]
    assert old.samefile(again)
    assert not old.samefile(keeper)
    assert old.stat().st_mtime_ns == items[0].photo.mtime_ns


def test_what_lies_in_the_folder_is_not_moved_there(tmp_path: Path) -> None:
    keeper = photo_row(write(tmp_path / "keeper.jpg", b"1"), number=9)
    inside = photo_row(write(tmp_path / "aside" / "a.jpg", b"1"), number=1)
    outside = photo_row(write(tmp_path / "b.jpg", b"1"), number=2)
    plan = make_plan(
        RemovalKind.MOVE,
        [RemovalItem(one, keeper, Relation.EXACT) for one in (inside, outside)],
        folder=tmp_path / "aside",
    )
    assert [item.photo for item in plan.items] == [outside]
    assert plan.left_out[0].reason == "lies there already"


def test_what_is_moved_for_its_own_sake_can_go_up_to_the_folder_that_its_own_lies_in(tmp_path: Path) -> None:
    up, there = (
        photo_row(write(tmp_path / name, b"1"), number=n) for n, name in enumerate(("in/deep/a.jpg", "in/b.jpg"))
    )
    plan = make_plan(RemovalKind.MOVE, [RemovalItem(up), RemovalItem(there)], folder=tmp_path / "in")
    assert [item.photo for item in plan.items] == [up]
    assert [one.photo for one in plan.left_out] == [there]


@pytest.mark.skipif(sys.platform == "win32", reason="has other rights")
def test_rights_and_tags_that_a_link_takes_are_told_and_come_back(tmp_path: Path, journal: Journal) -> None:
    keeper = write(tmp_path / "keeper.jpg", b"picture")
    photo = write(tmp_path / "one.jpg", b"picture")
    photo.chmod(0o640)
    tagged = hasattr(os, "setxattr")
    try:
        if tagged:
            os.setxattr(photo, "user.tag", b"grandma")
    except OSError:
        tagged = False
    item = RemovalItem(photo_row(photo, number=1), photo_row(keeper, number=2), Relation.EXACT)
    plan = make_plan(RemovalKind.LINK, [item])
    assert plan.losing_attributes == (item,)
    assert [one.error for one in apply(plan, journal)] == [None]
    assert photo.stat().st_mode & 0o777 == keeper.stat().st_mode & 0o777
    assert [one.error for one in undo(journal)] == [None]
    assert photo.stat().st_mode & 0o777 == 0o640
    if tagged:
        assert os.getxattr(photo, "user.tag") == b"grandma"
        assert os.listxattr(keeper) == []

"""What only a removed copy says goes to its keeper, is shown before, and is taken back with it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.core.errors import ActionError
from desktop_app.core.images.description import Description, add_to_xmp, read_description
from desktop_app.core.relations import Relation
from desktop_app.core.removal import merging
from desktop_app.core.removal.actions import RemovalItem, apply, make_plan, recover, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.merging import with_gains
from tests.core.duplicates.made_photos import FolderTrash, photo_row, write


def tree(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def journal(tmp_path):
    return Journal(tmp_path / "state" / "journal")


@pytest.fixture
def trash(tmp_path):
    return FolderTrash(tmp_path / "trash")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "photos"


def noted(path: Path, **notes) -> Path:
    """A file whose picture is not read, with its XMP in it."""
    return write(path, b"picture" + add_to_xmp(b"", Description(**notes)))


@pytest.fixture
def plan(folder):
    """Two copies, whose keeper has a keyword of its own."""
    keeper = photo_row(noted(folder / "keeper.heic", keywords=("own",)), number=1)
    copies = [
        noted(folder / "one.heic", rating=4, keywords=("own", "sea")),
        noted(folder / "two.heic", rating=2, title="Two"),
        write(folder / "three.heic", b"nothing noted"),
    ]
    items = [
        RemovalItem(photo_row(path, number=number), keeper, Relation.SAME_PIXELS)
        for number, path in enumerate(copies, 2)
    ]
    return with_gains(make_plan(RemovalKind.TRASH, items))


def errors(outcomes):
    return [str(outcome.error) if outcome.error else None for outcome in outcomes]


def test_shown_written_and_taken_back(plan, folder, journal, trash):
    before = tree(folder)
    assert [item.gains for item in plan.items] == ["rating, 1 keyword", "rating, title", ""]
    assert tree(folder) == before
    assert errors(apply(plan, journal, trash=trash)) == [None] * 3
    assert sorted(tree(folder)) == ["keeper.heic", "keeper.heic.xmp"]
    assert (folder / "keeper.heic").read_bytes() == before["keeper.heic"]
    found = read_description(folder / "none", [folder / "keeper.heic.xmp"])
    assert found == Description(4, ("own", "sea"), "Two")
    assert errors(undo(journal, trash=trash)) == [None] * 3
    assert tree(folder) == before
    assert errors(undo(journal, trash=trash)) == []


def test_notes_are_taken_back_where_their_folder_is_now(plan, folder, journal, trash):
    before = tree(folder)
    list(apply(plan, journal, trash=trash))
    renamed = folder.rename(folder.with_name("pictures"))
    journal.follow(folder, renamed)
    assert list(merging.take_back_merges(journal)) == []
    assert "keeper.heic.xmp" in tree(renamed), "the copy is not back"
    assert [outcome.error for outcome in undo(journal, trash=trash)] == [None] * len(plan.items)
    assert tree(renamed) == before


def test_notes_of_another_program_are_added_to_and_come_back_as_they_were(plan, folder, journal, trash):
    theirs = add_to_xmp(b"<?xpacket?>" + add_to_xmp(b"", Description(rating=1)), Description(keywords=("old",)))
    write(folder / "keeper.xmp", theirs)
    before = tree(folder)
    plan = with_gains(plan)
    assert [item.gains for item in plan.items] == ["1 keyword", "title", ""]
    list(apply(plan, journal, trash=trash))
    found = read_description(folder / "none", [folder / "keeper.xmp"])
    assert (found.rating, found.title, set(found.keywords)) == (1, "Two", {"old", "sea"})
    list(undo(journal, trash=trash))
    assert tree(folder) == before


def test_notes_that_changed_since_stay_and_are_named(plan, folder, journal, trash):
    list(apply(plan, journal, trash=trash))
    (folder / "keeper.heic.xmp").write_bytes(b"changed by a person")
    said = errors(undo(journal, trash=trash))
    assert said[:3] == [None] * 3
    assert "keeper.heic.xmp: has changed since notes were added" in said[3]
    assert (folder / "keeper.heic.xmp").read_bytes() == b"changed by a person"
    assert errors(undo(journal, trash=trash)) == []


def test_a_copy_that_is_refused_leaves_no_notes(plan, folder, journal, trash):
    before = tree(folder)
    trash.refuses = True
    assert all(errors(apply(plan, journal, trash=trash)))
    assert tree(folder) == before


def test_where_notes_cannot_be_added_the_copy_is_left_out_or_refused(plan, folder, journal, trash, monkeypatch):
    write(folder / "keeper.xmp", b"not understood")
    left = with_gains(plan)
    assert ([item.photo.path.name for item in left.items], len(left.left_out)) == (["three.heic"], 2)
    assert left.bytes == (folder / "three.heic").stat().st_size
    assert "cannot be added to" in left.left_out[0].reason
    first, *_ = errors(apply(plan, journal, trash=trash))  # it came after the plan was made
    assert "cannot be added to" in first
    assert (folder / "one.heic").exists()


def test_a_full_disk_leaves_the_copy_where_it_is(plan, folder, journal, trash, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(merging, "_replace", full)
    before = tree(folder)
    first, second, third = apply(plan, journal, trash=trash)
    assert isinstance(first.error, ActionError)
    assert isinstance(second.error, ActionError)
    assert third.error is None
    assert tree(folder) == {name: content for name, content in before.items() if name != "three.heic"}


def test_killed_in_between_recovery_takes_the_notes_away(plan, journal, trash, monkeypatch):
    folder = plan.items[0].photo.path.parent

    class KilledError(BaseException):
        pass

    def killed(*_):
        raise KilledError

    before, begin = tree(folder), Journal.write
    with monkeypatch.context() as patch:
        patch.setattr(FolderTrash, "put", killed)
        patch.setattr(Journal, "write", lambda self, *lines: killed() if self.file.exists() else begin(self, *lines))
        with pytest.raises(KilledError):
            list(apply(plan, journal, trash=trash))
    assert "keeper.heic.xmp" in tree(folder)
    recover(journal, trash=trash)
    assert tree(folder) == before


def test_links_say_the_same_already(folder):
    keeper = photo_row(noted(folder / "a.jpg", rating=1), number=1)
    copy = photo_row(noted(folder / "b.jpg", rating=1), number=2)
    plan = make_plan(RemovalKind.LINK, [RemovalItem(copy, keeper, Relation.EXACT)])
    assert with_gains(plan) is plan

"""What was removed and comes back is recognised; what stayed, or was brought back by undo, is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import apply, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import RemovalItem, make_plan
from desktop_app.core.returned_photos import ReturnedPhoto
from tests.core.duplicates.made_photos import FolderTrash, scene


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        scene(number).save(folder / f"{number}.jpg", quality=92)
    shutil.copy2(folder / "0.jpg", folder / "0 copy.jpg")
    shutil.copy2(folder / "0.jpg", folder / "0 third.jpg")
    return folder


@pytest.fixture
def trash(tmp_path: Path) -> FolderTrash:
    return FolderTrash(tmp_path / "trash")


def remove(library: Library, trash: FolderTrash, *paths: Path, keeper: Path | None = None) -> None:
    stays = library.photo_at(keeper) if keeper else None
    items = [RemovalItem(library.photo_at(path), stays, Relation.EXACT if stays else None) for path in paths]
    plan = make_plan(RemovalKind.TRASH, items)
    assert [outcome.error for outcome in apply(plan, Journal.beside(library.catalog_path), trash=trash)] == [None]
    list(library.index())


def found(library: Library) -> list[tuple[str, str, bool]]:
    return [(one.photo.path.name, one.was.name, one.same_bytes) for one in library.returned.find()]


def test_the_same_bytes_under_another_name(indexed, photos, trash):
    content = (photos / "1.jpg").read_bytes()
    remove(indexed, trash, photos / "1.jpg")
    assert found(indexed) == []
    (photos / "IMG_1.jpg").write_bytes(content)
    list(indexed.index())
    assert found(indexed) == [("IMG_1.jpg", "1.jpg", True)]
    assert found(indexed) == [("IMG_1.jpg", "1.jpg", True)]
    assert isinstance(indexed.returned.find()[0], ReturnedPhoto)
    assert [len(indexed.returned.news()) for _ in range(2)] == [1, 0]
    newest = indexed.catalog.photos.newest()
    assert indexed.returned.find(after=newest) == []


def test_saved_again_it_looks_the_same(indexed, photos, trash):
    image = Image.open(photos / "1.jpg").copy()
    remove(indexed, trash, photos / "1.jpg")
    image.resize((400, 286)).save(photos / "again.jpg", quality=80)
    scene(9).save(photos / "another.jpg", quality=92)
    Image.eval(image, lambda level: 255 - level).save(photos / "changed.jpg")
    list(indexed.index())
    assert found(indexed) == [("again.jpg", "1.jpg", False)]
    assert found(indexed) == [("again.jpg", "1.jpg", False)]  # by the code that was kept


def test_copies_that_stayed_did_not_come_back(indexed, photos, trash):
    remove(indexed, trash, photos / "0 copy.jpg", keeper=photos / "0.jpg")
    assert found(indexed) == []
    (photos / "0 third.jpg").rename(photos / "0 renamed.jpg")
    list(indexed.index())
    assert found(indexed) == []
    shutil.copy2(photos / "0.jpg", photos / "0 copy.jpg")
    list(indexed.index())
    assert found(indexed) == [("0 copy.jpg", "0 copy.jpg", True)]


def test_what_undo_brings_back_is_welcome(indexed, photos, trash):
    remove(indexed, trash, photos / "1.jpg")
    list(undo(Journal.beside(indexed.catalog_path), trash=trash))
    list(indexed.index())
    assert found(indexed) == []


def test_what_undo_brings_back_is_welcome_though_it_was_removed_before(indexed, photos, trash):
    """It came back by itself and was removed again; that was one click too much."""
    content = (photos / "1.jpg").read_bytes()
    remove(indexed, trash, photos / "1.jpg")
    (photos / "1.jpg").write_bytes(content)
    list(indexed.index())
    assert len(indexed.returned.news()) == 1
    remove(indexed, trash, photos / "1.jpg")
    list(undo(Journal.beside(indexed.catalog_path), trash=trash))
    list(indexed.index())
    assert indexed.returned.news() == []
    assert found(indexed) == []
    remove(indexed, trash, photos / "1.jpg")
    (photos / "1.jpg").write_bytes(content)
    list(indexed.index())
    assert len(indexed.returned.news()) == 1


def test_a_copy_of_what_was_removed_is_welcome_from_undo(indexed, photos, trash):
    remove(indexed, trash, photos / "0 copy.jpg", keeper=photos / "0 third.jpg")
    remove(indexed, trash, photos / "0.jpg")
    list(undo(Journal.beside(indexed.catalog_path), trash=trash))
    list(indexed.index())
    assert found(indexed) == []


def test_a_removal_that_nobody_noted_recognises_nothing(indexed, photos, trash):
    """A journal from before: which photos are newer is not known, so none is called back."""
    remove(indexed, trash, photos / "1.jpg")
    indexed.catalog.duplicates.put_state("removals seen", "{}")
    assert found(indexed) == []


def test_a_lost_thumbnail_and_a_journal_that_cannot_be_read(indexed, photos, trash):
    image = Image.open(photos / "1.jpg").copy()
    remove(indexed, trash, photos / "1.jpg")
    indexed.thumbnails.keep_only(set())
    image.save(photos / "again.jpg", quality=80)
    list(indexed.index())
    assert found(indexed) == []
    journal = Journal.beside(indexed.catalog_path).file
    journal.unlink()
    journal.mkdir()
    indexed.returned.note_removals()  # indexing goes on


def to_remove(library: Library) -> tuple[list[tuple[str, Relation | None]], list[tuple[str, str]]]:
    items, left = library.returned.to_remove(library.returned.find())
    going = [(item.photo.path.name, item.relation) for item in items]
    return going, [(one.photo.path.name, one.reason) for one in left]


def test_what_only_looks_the_same_never_goes_again(indexed, photos, trash):
    image = Image.open(photos / "1.jpg").copy()
    content = (photos / "1.jpg").read_bytes()
    remove(indexed, trash, photos / "1.jpg")
    image.save(photos / "again.jpg", quality=80)
    (photos / "same.jpg").write_bytes(content)
    list(indexed.index())
    assert to_remove(indexed) == ([("same.jpg", None)], [("again.jpg", "only looks like what was removed")])


def test_what_is_compared_with_the_one_that_stayed(indexed, photos, trash):
    """A spot that no thumbnail shows makes another picture."""
    image = Image.open(photos / "0.jpg").copy()
    (photos / "0 third.jpg").unlink()
    remove(indexed, trash, photos / "0 copy.jpg", keeper=photos / "0.jpg")
    image.save(photos / "again.jpg", quality=85)
    image.paste((255, 255, 255), (200, 150, 206, 156))
    image.save(photos / "spot.jpg", quality=92)
    list(indexed.index())
    assert {name for name, _, _ in found(indexed)} == {"again.jpg", "spot.jpg"}
    assert to_remove(indexed) == (
        [("again.jpg", Relation.REENCODED)],
        [("spot.jpg", "only looks like what was removed")],
    )


def test_what_came_back_stays_where_nothing_else_is_left(indexed, photos, trash):
    (photos / "0 third.jpg").unlink()
    remove(indexed, trash, photos / "0 copy.jpg", keeper=photos / "0.jpg")
    shutil.copy2(photos / "0.jpg", photos / "back.jpg")
    list(indexed.index())
    assert to_remove(indexed) == ([("back.jpg", Relation.EXACT)], [])
    (photos / "0.jpg").unlink()
    list(indexed.index())
    assert found(indexed) == [("back.jpg", "0 copy.jpg", True)]
    assert to_remove(indexed) == ([], [("back.jpg", "what was kept for it is no longer there")])


def test_of_two_that_were_kept_for_each_other_one_stays(indexed, photos, trash):
    """The first came back by itself and was kept for the second, which then came back, too."""
    (photos / "0 third.jpg").unlink()
    content = (photos / "0.jpg").read_bytes()
    remove(indexed, trash, photos / "0 copy.jpg", keeper=photos / "0.jpg")
    for name, keeper in (("0 copy.jpg", None), ("0.jpg", "0 copy.jpg")):
        if keeper:
            remove(indexed, trash, photos / name, keeper=photos / keeper)
        (photos / name).write_bytes(content)
        list(indexed.index())
    going, left = to_remove(indexed)
    assert going == [("0 copy.jpg", Relation.EXACT)]
    assert left == [("0.jpg", "what was kept for it is no longer there")]

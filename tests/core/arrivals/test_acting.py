"""What is done with files from outside: copied whole or not at all, removed only where the library has them."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.arrivals.acting import copy_wanted, refuse_as_target, removal_of
from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import ActionError
from desktop_app.core.relations import Finding, Relation
from desktop_app.core.removal import files
from desktop_app.core.removal.actions import apply, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.types import Cancelled, Companion, Control
from tests.core.duplicates.made_photos import FolderTrash, photo_row, write


def arrival(path: Path, content: bytes, *companions: str, presence: Presence = Presence.NEW) -> Arrival:
    write(path, content)
    beside = tuple(Companion(name, "XMP", len(write(path.with_name(name), name.encode()).name)) for name in companions)
    return Arrival(path, presence, replace(photo_row(path, number=-1), companions=beside))


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def card(tmp_path):
    return tmp_path / "card"


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copied" / "here"


@pytest.fixture
def journal(tmp_path):
    return Journal(tmp_path / "journal")


def errors(outcomes):
    return [str(outcome.error) if outcome.error else None for outcome in outcomes]


def test_what_is_wanted_is_copied_with_what_belongs_to_it(card, target, journal):
    arrivals = [
        arrival(card / "a" / "1.jpg", b"one", "1.xmp"),
        arrival(card / "b" / "1.jpg", b"two", "1.xmp"),
        arrival(card / "c.jpg", b"there", presence=Presence.THERE),
        arrival(card / "d.jpg", b"edited", presence=Presence.EDITED),
        arrival(card / "e.jpg", b"better", presence=Presence.BETTER),
        Arrival(card / "f.jpg", Presence.UNREADABLE),
        replace(arrival(card / "g.jpg", b"one"), twin=card / "a" / "1.jpg"),
    ]
    before = tree(card)
    outcomes = list(copy_wanted(arrivals, target, journal))
    assert errors(outcomes) == [None] * 4
    assert [outcome.companions for outcome in outcomes] == [1, 1, 0, 0]
    notes = {"1.xmp": b"1.xmp", "1 2.xmp": b"1.xmp"}
    assert tree(target) == notes | {"1.jpg": b"one", "1 2.jpg": b"two", "d.jpg": b"edited", "e.jpg": b"better"}
    assert tree(card) == before
    assert (target / "1.jpg").stat().st_mtime_ns == (card / "a" / "1.jpg").stat().st_mtime_ns


def test_a_repeated_run_copies_only_what_is_not_there(card, target, journal):
    arrivals = [arrival(card / "1.jpg", b"one", "1.xmp"), arrival(card / "2.jpg", b"two")]
    list(copy_wanted(arrivals[:1], target, journal))
    (target / "1.xmp").unlink()
    assert [outcome.companions for outcome in copy_wanted(arrivals, target, journal)] == [1, 0]
    assert sorted(tree(target)) == ["1.jpg", "1.xmp", "2.jpg"]


def test_a_repeated_run_knows_what_was_given_a_number(card, target, journal):
    arrivals = [arrival(card / "a" / "1.jpg", b"one", "1.xmp"), arrival(card / "b" / "1.jpg", b"two", "1.xmp")]
    list(copy_wanted(arrivals, target, journal))
    before = tree(target)
    assert errors(copy_wanted(arrivals, target, journal)) == [None, None]
    assert tree(target) == before


def test_a_full_disk_loses_nothing_and_leaves_no_half_of_a_photo(card, target, monkeypatch, journal):
    def full(source, _target, _size):
        if source.name.endswith("1.jpg"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        copy(source, _target)

    copy = shutil.copyfileobj
    monkeypatch.setattr(files.shutil, "copyfileobj", full)
    arrivals = [arrival(card / "1.jpg", b"one", "1.xmp"), arrival(card / "2.jpg", b"two")]
    before = tree(card)
    first, second = errors(copy_wanted(arrivals, target, journal))
    assert "1.jpg: cannot be copied (No space left on device)" in first
    assert second is None
    assert tree(target) == {"2.jpg": b"two"}
    assert tree(card) == before


def test_a_card_that_is_pulled_out_while_it_is_copied(card, target, journal):
    arrivals = [arrival(card / "1.jpg", b"one"), arrival(card / "2.jpg", b"two")]
    copying = copy_wanted(arrivals, target, journal)
    assert next(copying).error is None
    shutil.rmtree(card)
    assert ["2.jpg: cannot be copied" in str(outcome.error) for outcome in copying] == [True]
    assert tree(target) == {"1.jpg": b"one"}
    (kept,) = undo(journal)  # the only one that is left of it
    assert "is no longer a copy" in str(kept.error)
    assert tree(target) == {"1.jpg": b"one"}


def test_what_two_photos_share_is_copied_once_and_keeps_their_names(card, target, journal):
    arrivals = [arrival(card / "1.jpg", b"one", "1.xmp"), arrival(card / "1.heic", b"two", "1.xmp")]
    assert [outcome.companions for outcome in copy_wanted(arrivals, target, journal)] == [1, 0]
    assert sorted(tree(target)) == ["1.heic", "1.jpg", "1.xmp"]
    assert [outcome.companions for outcome in copy_wanted(arrivals[:1], target, journal)] == [0]


def test_copying_stops_between_two_photos(card, target, journal):
    control = Control()
    copying = copy_wanted(
        [arrival(card / "1.jpg", b"one"), arrival(card / "2.jpg", b"two")], target, journal, control=control
    )
    next(copying)
    control.cancel()
    with pytest.raises(Cancelled):
        next(copying)


def test_where_copies_may_not_be_made(card, tmp_path):
    write(card / "1.jpg", b"one")
    with pytest.raises(ActionError, match="lies in what is compared"):
        refuse_as_target(card / "new" / "deep", [card], away=[])
    with pytest.raises(ActionError, match="is a file"):
        refuse_as_target(card / "1.jpg", [tmp_path / "other"], away=[])
    with pytest.raises(ActionError, match="is its drive away"):
        refuse_as_target(tmp_path / "drive" / "copies", [card], away=[tmp_path / "drive"])
    refuse_as_target(tmp_path / "copies", [card, card / "1.jpg"], away=[tmp_path / "drive"])


@pytest.fixture
def there(indexed, photos, card):
    """An arrival that the library has, byte by byte, and one that is only edited."""
    card.mkdir()
    shutil.copy2(photos / "scene 0.jpg", card / "there.jpg")
    shutil.copy2(photos / "scene 1.jpg", card / "edited.jpg")
    found = []
    for number, (name, relation, presence) in enumerate(
        [("there", Relation.EXACT, Presence.THERE), ("edited", Relation.EDITED, Presence.EDITED)]
    ):
        match = indexed.photo_at(photos / f"scene {number}.jpg")
        photo = photo_row(card / f"{name}.jpg", number=-1 - number)
        found.append(Arrival(photo.path, presence, photo, match, Finding(relation, "")))
    return found


def test_only_what_is_there_goes_and_comes_back(indexed, there, card, photos, tmp_path):
    before = tree(card), tree(photos)
    plan = removal_of(there, RemovalKind.TRASH, catalog=indexed.catalog, settings=indexed.settings)
    assert [item.photo.path.name for item in plan.items] == ["there.jpg"]
    journal, trash = Journal.beside(indexed.catalog_path), FolderTrash(tmp_path / "trash")
    assert errors(apply(plan, journal, trash=trash)) == [None]
    assert sorted(tree(card)) == ["edited.jpg"]
    assert tree(photos) == before[1]
    assert errors(undo(journal, trash=trash)) == [None]
    assert (tree(card), tree(photos)) == before


def test_another_name_of_the_librarys_own_file_stays(indexed, there, card, photos):
    (card / "there.jpg").unlink()
    os.link(photos / "scene 0.jpg", card / "there.jpg")
    plan = removal_of(there, RemovalKind.TRASH, catalog=indexed.catalog, settings=indexed.settings)
    assert (plan.items, [left.reason for left in plan.left_out]) == ((), ["another name of the same file"])


@pytest.mark.parametrize("change", ["library's photo is gone", "library's photo is another", "file is another"])
def test_what_changed_since_it_was_compared_stays(change, indexed, there, tmp_path):
    card, photos = tmp_path / "card", tmp_path / "photos"
    plan = removal_of(there, RemovalKind.TRASH, catalog=indexed.catalog, settings=indexed.settings)
    if change == "library's photo is gone":
        (photos / "scene 0.jpg").unlink()
    else:
        write((photos / "scene 0.jpg") if change.startswith("library") else card / "there.jpg", b"another")
    (outcome,) = apply(plan, Journal.beside(indexed.catalog_path), trash=FolderTrash(tmp_path / "trash"))
    assert isinstance(outcome.error, ActionError)
    assert (card / "there.jpg").exists()


def test_protected_folders_and_folders_that_are_looked_into(indexed, there, card, photos):
    catalog, settings = indexed.catalog, indexed.settings
    with pytest.raises(ActionError, match="watched folder"):
        removal_of(there, RemovalKind.MOVE, catalog=catalog, settings=settings, folder=photos / "moved")
    Review.of(indexed).rules = KeeperRules(protected=(card,))
    plan = removal_of(there, RemovalKind.TRASH, catalog=catalog, settings=settings)
    assert (plan.items, [left.reason for left in plan.left_out]) == ((), ["is in a protected folder"])

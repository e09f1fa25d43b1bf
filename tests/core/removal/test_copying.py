"""Photos copied to a folder: with their companions, over nothing, and taken out of it again by undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import ActionError
from desktop_app.core.removal import actions
from desktop_app.core.removal.actions import apply, recover, undo
from desktop_app.core.removal.files import copy_file
from desktop_app.core.removal.journal import Journal, JournalStep, RemovalKind
from desktop_app.core.removal.plan import copy_plan
from tests.core.duplicates.made_photos import photo_row, write


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "photos"
    write(folder / "IMG_1.xmp", b"notes of both")
    return [write(folder / name, name.encode() * 100) for name in ("IMG_1.jpg", "IMG_1.heic", "b.jpg")]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal")


def copied(photos: list[Path], target: Path, journal: Journal) -> list[str]:
    plan = copy_plan([photo_row(photo, number=number) for number, photo in enumerate(photos)], target)
    return [str(outcome.error or "") for outcome in apply(plan, journal)]


def test_a_shared_companion_is_copied_once_and_undo_takes_away_only_what_was_copied(
    photos: list[Path], journal: Journal, tmp_path: Path
) -> None:
    target = tmp_path / "target"
    write(target / "b.jpg", b"another one")
    before, theirs = tree(target), tree(tmp_path / "photos")
    assert copied(photos, target, journal) == ["", "", ""]
    assert set(tree(target)) == {"b.jpg", "b 2.jpg", "IMG_1.jpg", "IMG_1.heic", "IMG_1.xmp"}
    assert [outcome.error for outcome in undo(journal)] == [None] * 3
    assert tree(target) == before
    assert tree(tmp_path / "photos") == theirs
    assert not list(undo(journal)), "it is taken back twice"


def test_a_companion_of_two_comes_with_the_second_where_the_first_is_refused(
    photos: list[Path], journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(source: Path, target: Path) -> None:
        if source.name == "IMG_1.jpg":
            raise ActionError("cannot be copied", path=source)
        copy_file(source, target)

    monkeypatch.setattr(actions, "copy_file", refusing)
    first, second = copied(photos[:2], tmp_path / "target", journal)
    assert ("cannot be copied" in first, second) == (True, "")
    assert set(tree(tmp_path / "target")) == {"IMG_1 2.heic", "IMG_1 2.xmp"}


def test_what_was_there_before_stays_there_when_copying_is_taken_back(
    photos: list[Path], journal: Journal, tmp_path: Path
) -> None:
    target = tmp_path / "target"
    write(target / "b.jpg", photos[2].read_bytes())
    assert copied(photos[2:], target, journal) == [""]
    assert not list(undo(journal))
    assert set(tree(target)) == {"b.jpg"}


def test_a_copy_in_the_folder_of_its_photo_has_a_number_and_undo_keeps_the_photo(
    photos: list[Path], journal: Journal
) -> None:
    before = tree(photos[0].parent)
    assert copied(photos[2:], photos[2].parent, journal) == [""]
    assert set(tree(photos[2].parent)) == before.keys() | {"b 2.jpg"}
    assert [outcome.error for outcome in undo(journal)] == [None]
    assert tree(photos[0].parent) == before


@pytest.mark.parametrize("how", ["changed", "source gone", "source a link to it"])
def test_a_copy_that_is_the_only_one_of_its_bytes_stays(
    how: str, photos: list[Path], journal: Journal, tmp_path: Path
) -> None:
    target, photo = tmp_path / "target", photos[2]
    copied([photo], target, journal)
    if how == "changed":
        (target / "b.jpg").write_bytes(b"painted on")
    else:
        photo.unlink()
    if how == "source a link to it":
        photo.symlink_to(target / "b.jpg")
    before = tree(target)
    (outcome,) = undo(journal)
    assert "it stays" in str(outcome.error)
    assert tree(target) == before


def test_a_copy_that_a_person_deleted_needs_no_undo(photos: list[Path], journal: Journal, tmp_path: Path) -> None:
    copied(photos[2:], tmp_path / "target", journal)
    (tmp_path / "target" / "b.jpg").unlink()
    assert [outcome.error for outcome in undo(journal)] == [None]


@pytest.mark.parametrize("whole", [True, False])
def test_a_copy_that_was_cut_short_is_put_in_order(
    whole: bool, photos: list[Path], journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "target"

    def killed(source: Path, path: Path) -> None:
        if whole:
            copy_file(source, path)
        else:
            monkeypatch.setattr(Path, "rename", killed_before_its_name)
            copy_file(source, path)
        raise KeyboardInterrupt

    def killed_before_its_name(path: Path, _target: Path) -> None:
        monkeypatch.setattr(Path, "unlink", lambda *_a, **_k: None)
        raise KeyboardInterrupt

    monkeypatch.setattr(actions, "copy_file", killed)
    with pytest.raises(KeyboardInterrupt):
        copied(photos[2:], target, journal)
    monkeypatch.undo()
    recover(journal)
    assert set(tree(target)) == ({"b.jpg"} if whole else set())
    assert len(list(undo(journal))) == int(whole)
    assert not tree(target)


def test_other_machines_are_not_told_of_a_copy(photos: list[Path], tmp_path: Path) -> None:
    class Told:
        def claim(self, entries: object) -> None:
            raise AssertionError(f"claimed: {entries}")

        def end(self, entries: object) -> None:
            raise AssertionError(f"told: {entries}")

        def settle(self, states: object) -> None:
            pass

    catalog = tmp_path / "library.db"
    Journal.share(catalog, Told())
    assert copied(photos, tmp_path / "target", Journal.beside(catalog)) == ["", "", ""]


def test_a_library_in_a_read_only_place_does_not_keep_copies_from_being_made(
    photos: list[Path], tmp_path: Path
) -> None:
    place, target = write(tmp_path / "place", b""), tmp_path / "target"
    journal = Journal(place / "journal")  # root may write anywhere but into a file
    outcomes = list(apply(copy_plan([photo_row(photos[2], number=1)], target), journal))
    assert [(outcome.error, outcome.undoable) for outcome in outcomes] == [(None, False)]
    assert tree(target) == {"b.jpg": photos[2].read_bytes()}


def test_what_is_copied_already_is_nothing_that_undo_takes_back(
    photos: list[Path], journal: Journal, tmp_path: Path
) -> None:
    plan = copy_plan([photo_row(photos[2], number=1)], tmp_path / "target")
    assert [[outcome.kind for outcome in apply(plan, journal)] for _ in range(2)] == [[RemovalKind.COPY], [None]]


def test_a_drive_that_is_away_keeps_its_copies_for_the_next_undo(
    photos: list[Path], journal: Journal, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    assert copied(photos[2:], drive / "photos", journal) == [""]
    away = drive.rename(tmp_path / "away")
    (outcome,) = undo(journal)
    assert "is its drive away" in str(outcome.error)
    away.rename(drive)
    assert [outcome.error for outcome in undo(journal)] == [None]
    assert not tree(drive)


def test_a_kill_while_a_copy_was_taken_away_is_asked_again_once_its_drive_is_back(
    photos: list[Path], journal: Journal, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    assert copied(photos[2:], drive, journal) == [""]
    (entry,) = journal.states()
    journal.write(entry.at(JournalStep.UNDO))
    away = drive.rename(tmp_path / "away")
    assert not recover(journal)
    away.rename(drive)
    assert [entry.step for entry in recover(journal)] == [JournalStep.DONE]

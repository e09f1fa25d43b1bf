"""What is learned from: photos drawn the same way each time, decisions, and copies that were removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement
from desktop_app.core.removal.journal import Journal, JournalEntry, JournalStep, RemovalKind
from desktop_app.core.retraining.protocol import JudgedPair
from desktop_app.core.retraining.sampling import sample
from desktop_app.core.types import Photo


@pytest.fixture
def photos(library: Library, photo_folder: Path) -> list[Photo]:
    """Twelve, looked at, with thumbnails."""
    library.add_folder(photo_folder)
    list(library.index())
    found = library.photos(library.photo_ids().tolist())
    for photo in found:
        library.thumbnail(photo.id)
    return found


def remove(
    library: Library,
    gone: Photo,
    keeper: Photo,
    *,
    step: JournalStep = JournalStep.DONE,
    kind: RemovalKind = RemovalKind.TRASH,
) -> JournalEntry:
    journal = Journal.beside(library.catalog_path)
    entry = JournalEntry(
        action=journal.next_action(),
        number=0,
        kind=kind,
        step=step,
        path=str(gone.path),
        keeper=str(keeper.path),
        size=gone.size,
        mtime_ns=gone.mtime_ns,
        fingerprint=gone.fingerprint.hex(),
    )
    journal.write(entry)
    gone.path.unlink()
    list(library.index())
    return entry


def test_a_removed_copy_is_the_same_as_what_was_kept(library: Library, photos: list[Photo]) -> None:
    gone, keeper, *_rest = photos
    entry = remove(library, gone, keeper)
    found = sample(library, most=100)
    assert found.judgements == [JudgedPair(gone.fingerprint.hex(), keeper.fingerprint.hex(), True)]
    assert {photo.fingerprint for photo in found.photos} == {photo.fingerprint for photo in photos}
    assert library.thumbnails.get(gone.fingerprint) is not None, "it can still be looked at"
    Journal.beside(library.catalog_path).write(entry.at(JournalStep.PASSED))
    assert sample(library, most=100).judgements == found.judgements, "undo passes over it, so it is removed still"
    Journal.beside(library.catalog_path).write(entry.at(JournalStep.UNDONE))
    assert sample(library, most=100).judgements == []


def test_what_says_nothing_is_passed_over(library: Library, photos: list[Photo]) -> None:
    remove(library, photos[0], photos[1], kind=RemovalKind.LINK)  # the same bytes
    remove(library, photos[2], photos[3], step=JournalStep.FAILED)
    remove(library, photos[4], replace(photos[5], path=photos[5].path.with_name("gone.jpg")))
    remove(library, photos[6], photos[7])
    library.thumbnails.keep_only({photo.fingerprint for photo in photos[7:]})
    assert sample(library, most=100).judgements == []


def test_of_equal_files_that_are_said_not_to_match_nothing_is_learned(library: Library, photos: list[Photo]) -> None:
    mark, other = photos[0].fingerprint, photos[1].fingerprint
    library.catalog.duplicates.judge([(mark, mark)], Judgement.NOT_A_MATCH)
    library.catalog.duplicates.judge([(mark, other)], Judgement.NOT_A_MATCH)
    (judged,) = sample(library, most=100).judgements
    assert {judged.first, judged.second} == {mark.hex(), other.hex()}


def test_judged_photos_are_always_in_the_sample(library: Library, photos: list[Photo], draw: Callable) -> None:
    pairs = [(photos[0].fingerprint, photos[1].fingerprint)]
    library.catalog.duplicates.judge(pairs, Judgement.NOT_A_MATCH)
    found = sample(library, most=2)
    assert {mark for pair in pairs for mark in pair} <= {photo.fingerprint for photo in found.photos}
    assert len(found.photos) <= 4
    assert [pair.same for pair in found.judgements] == [False]
    assert sample(library, most=2) == found


def test_the_last_copies_that_were_removed_count(
    library: Library, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.core.retraining.sampling._MOST_REMOVED", 2)
    for gone, keeper in zip(photos[:4], photos[4:8], strict=True):
        remove(library, gone, keeper)
    judged = {pair.first for pair in sample(library, most=100).judgements}
    assert judged == {photo.fingerprint.hex() for photo in photos[2:4]}


def test_no_photos_are_counted_for_each_of_them(
    library: Library, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a library of 200,000, two thousand copies took 16 s."""
    remove(library, photos[0], photos[1])
    asked: list[str] = []
    read = library.catalog.database.read
    monkeypatch.setattr(
        library.catalog.database, "read", lambda sql, values=(): (asked.append(sql), read(sql, values))[1]
    )
    assert len(sample(library, most=100).judgements) == 1
    assert not [sql for sql in asked if "count(" in sql]

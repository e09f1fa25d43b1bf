"""What others judge and mark while the review is busy, or being read, is taken over, too: none of it is passed over."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.catalog import FileCatalog
from desktop_app.core.duplicates.judgements import Judgements
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import CatalogError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement, PhotoChoice, Relation
from desktop_app.core.types import Control
from desktop_app.gui.background.long_work import Work
from desktop_app.gui.session.review_controller import Reviewing
from tests.patience import PATIENCE

REMOVE = PhotoChoice.REMOVE


@pytest.fixture
def filled(library: Library, photo_folder: Path) -> Library:
    """Twelve photos, and one more that is a copy of the first."""
    (photo_folder / "twin.jpg").write_bytes((photo_folder / "photo00.jpg").read_bytes())
    library.add_folder(photo_folder)
    list(library.index())
    return library


@pytest.fixture
def other(filled: Library) -> Iterator[FileCatalog]:
    """The same library, as another process has it open."""
    catalog = FileCatalog(filled.catalog_path)
    yield catalog
    catalog.close()


@pytest.fixture
def reviewing(filled: Library, qtbot: QtBot) -> Iterator[Reviewing]:
    """Not opened yet."""
    controller = Reviewing(filled)
    yield controller
    controller.close()


def begin_waiting(reviewing: Reviewing) -> threading.Event:
    """Keep the review busy until the event is set."""
    go_on = threading.Event()

    def steps(_control: Control) -> Iterator[Work]:
        yield Work("waiting", 0, None)
        assert go_on.wait(PATIENCE)

    reviewing.work.begin(steps, done=lambda: None, stopped=lambda: None)
    return go_on


def judge_the_copies(catalog: FileCatalog) -> tuple[int, ...]:
    """The photos that were said to be kept, all of them."""
    [photos] = catalog.duplicates.copies()
    [one, two] = catalog.photos.get(photos)
    catalog.duplicates.judge([(one.fingerprint, two.fingerprint)], Judgement.KEEP_BOTH)
    return tuple(photos)


def exact(reviewing: Reviewing) -> list[tuple[int, ...]]:
    return [group.photos for group in reviewing.review.groups([Relation.EXACT])]


def found(reviewing: Reviewing, qtbot: QtBot) -> None:
    reviewing.open()
    qtbot.waitUntil(lambda: reviewing.ready)
    reviewing.find()
    qtbot.waitUntil(lambda: reviewing.found and not reviewing.work.busy)


def test_while_the_review_is_busy(reviewing: Reviewing, other: FileCatalog, qtbot: QtBot) -> None:
    found(reviewing, qtbot)
    go_on = begin_waiting(reviewing)
    photos = judge_the_copies(other)
    other.duplicates.put_marks({photos[0]: REMOVE})
    reviewing.others.heed()
    qtbot.waitUntil(lambda: reviewing.review.marks.removed(photos[0]))  # at once, however long the work lasts
    assert exact(reviewing) == [photos]
    go_on.set()
    qtbot.waitUntil(lambda: exact(reviewing) == [] and not reviewing.work.busy)


@pytest.mark.parametrize("encoder", ["the same", "another"])
def test_while_the_review_is_read(
    reviewing: Reviewing, other: FileCatalog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, encoder: str
) -> None:
    """What it read is of before, and what is told comes before it is there."""
    [photos] = other.duplicates.copies()
    if encoder == "another":
        found(reviewing, qtbot)
    was_read, go_on = threading.Event(), threading.Event()
    read = Review.of

    def slowly(library: Library) -> Review:
        review = read(library)
        was_read.set()
        assert go_on.wait(PATIENCE)
        return review

    monkeypatch.setattr(Review, "of", slowly)
    if encoder == "another":
        object.__setattr__(reviewing._opened, "encoder", "the one before")
        reviewing.find()
    else:
        reviewing.open()
    assert was_read.wait(PATIENCE)
    other.duplicates.put_marks({photos[0]: REMOVE})
    old = reviewing.review if reviewing.ready else None
    reviewing.others.heed()
    if old is not None:
        qtbot.waitUntil(lambda: old.marks.removed(photos[0]))
    go_on.set()
    qtbot.waitUntil(lambda: reviewing.ready and reviewing.review is not old)
    qtbot.waitUntil(lambda: reviewing.review.marks.removed(photos[0]) and not reviewing.work.busy)


def test_what_failed_is_tried_again(
    reviewing: Reviewing, other: FileCatalog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(reviewing, qtbot)
    photos = judge_the_copies(other)
    failed: list[object] = []
    reviewing.failed.connect(failed.append)

    def away(_judgements: Judgements) -> bool:
        raise CatalogError("the server cannot be reached")

    with monkeypatch.context() as patch:
        patch.setattr(Judgements, "heed_others", away)
        reviewing.others.heed()
        qtbot.waitUntil(lambda: len(failed) == 1)
    begin_waiting(reviewing).set()  # any work that ends
    qtbot.waitUntil(lambda: exact(reviewing) == [] and not reviewing.work.busy)
    assert photos


def test_two_who_judge_at_the_same_moment_see_each_others(
    reviewing: Reviewing, other: FileCatalog, photo_folder: Path, filled: Library, qtbot: QtBot
) -> None:
    (photo_folder / "second twin.jpg").write_bytes((photo_folder / "photo01.jpg").read_bytes())
    list(filled.index())
    found(reviewing, qtbot)
    mine, theirs = exact(reviewing)
    photos = other.photos.get(theirs)
    other.duplicates.judge([(photos[0].fingerprint, photos[1].fingerprint)], Judgement.NOT_A_MATCH)
    reviewing.review.judge(mine, Judgement.KEEP_BOTH)  # before anyone has told of theirs
    reviewing.others.heed()
    qtbot.waitUntil(lambda: exact(reviewing) == [] and not reviewing.work.busy)
    assert {one.judgement for one in reviewing.review.judgements.all()} == set(Judgement)


def test_of_copies_alone_before_anything_is_proposed(filled: Library, other: FileCatalog) -> None:
    review = Review.of(filled)
    [group] = review.find_copies()
    judge_the_copies(other)
    assert review.judgements.heed_others()
    assert group not in review.groups()


def test_a_search_for_copies_that_was_stopped_hides_no_judgement(filled: Library, other: FileCatalog) -> None:
    review = Review.of(filled)
    review.find()
    list(review.check())
    [group] = review.groups([Relation.EXACT])
    judge_the_copies(other)
    assert list(review.find_copies()) == []  # it knows already; the groups at hand are those of before
    assert review.judgements.heed_others()
    assert group not in review.groups()

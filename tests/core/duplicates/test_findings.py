"""Files compared on several threads: the same groups, and pause and cancel are obeyed at once."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.duplicates.review import Group, Review
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.types import Cancelled, Control
from tests.core.duplicates.made_photos import scene
from tests.patience import PATIENCE

PAIRS = 6


@pytest.fixture
def indexed(library: Library, tmp_path: Path) -> Library:
    """Pairs of a photo and its copy of other quality."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(PAIRS):
        for quality in (95, 60):
            scene(number).save(folder / f"{number} {quality}.jpg", quality=quality)
    library.add_folder(folder)
    list(library.index())
    return library


def review_of(library: Library, *, threads: int) -> Review:
    encoder = library.encoder
    number = library.catalog.codes.register(encoder.identity, encoder.card)
    review = Review(library.catalog, encoder=number, card=encoder.card, threads=threads, remember=False)
    review.find()
    return review


def groups_of(review: Review) -> list[Group]:
    return review.groups()


def slow(monkeypatch: pytest.MonkeyPatch, before: Callable[[], None]) -> None:
    compare = Verifier.compare_exposure

    def patched(self, first, second, **options):
        before()
        return compare(self, first, second, **options)

    monkeypatch.setattr(Verifier, "compare_exposure", patched)


def test_the_threads_change_nothing(indexed):
    found = []
    for threads in (1, 4):
        indexed.catalog.database.read("SELECT 1").fetchone()
        with indexed.catalog.database.transaction() as connection:
            connection.execute("DELETE FROM verdicts")
            connection.execute("DELETE FROM review")
        review = review_of(indexed, threads=threads)
        steps = list(review.check())
        assert (steps[0].done, steps[-1].done) == (0, steps[-1].total)
        assert [step.done for step in steps] == sorted(step.done for step in steps)
        found.append((groups_of(review), [review.rows(group) for group in groups_of(review)]))
    assert found[0] == found[1]
    assert [group.relation for group in found[0][0]].count(Relation.REENCODED) == PAIRS


def test_several_are_compared_at_once(indexed, monkeypatch):
    busy: list[int] = []
    most: list[int] = []
    two = threading.Event()

    def before() -> None:
        busy.append(1)
        most.append(len(busy))
        if len(busy) > 1:
            two.set()
        two.wait(PATIENCE)
        busy.pop()

    slow(monkeypatch, before)
    review = review_of(indexed, threads=3)
    assert len(review.groups()) > 1, "nothing to do at once"
    list(review.check())
    assert 1 < max(most) <= 3
    assert not review.groups([None])


def test_cancelling_stops_every_worker_at_once(indexed, monkeypatch):
    control, began, cancelled = Control(), threading.Event(), threading.Event()
    count: list[int] = []

    def before() -> None:
        count.append(1)
        began.set()
        cancelled.wait(PATIENCE)

    slow(monkeypatch, before)
    review = review_of(indexed, threads=2)
    threading.Thread(target=lambda: (began.wait(PATIENCE), control.cancel(), cancelled.set())).start()
    with pytest.raises(Cancelled):
        list(review.check(control=control))
    assert len(count) <= 4
    assert _comparing() == [], "a worker goes on"
    assert review.groups([None])


def _comparing() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("comparing")]


def test_who_asks_no_further_leaves_no_worker(indexed, monkeypatch):
    slow(monkeypatch, lambda: None)
    review = review_of(indexed, threads=2)
    steps = review.check()
    next(steps)
    next(steps)
    steps.close()
    assert _comparing() == []
    assert review.groups([None])


def test_pausing_holds_the_workers(indexed, monkeypatch):
    asked, checkpoint = threading.Event(), Control.checkpoint
    monkeypatch.setattr(Control, "checkpoint", lambda control: (asked.set(), checkpoint(control)))
    control, count = Control(), []
    slow(monkeypatch, lambda: count.append(1))
    review = review_of(indexed, threads=2)
    control.pause()
    ended = threading.Event()
    worker = threading.Thread(target=lambda: (list(review.check(control=control)), ended.set()))
    worker.start()
    assert asked.wait(PATIENCE)
    assert (count, ended.is_set()) == ([], False)
    control.resume()
    worker.join(PATIENCE)
    assert ended.is_set()
    assert not review.groups([None])

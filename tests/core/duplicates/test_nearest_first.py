"""The nearest photos of a large library are compared while its codes are joined."""

import threading
from pathlib import Path

import pytest

from desktop_app.core.duplicates import nearest_first
from desktop_app.core.duplicates import review as module
from desktop_app.core.duplicates.findings import Checked
from desktop_app.core.duplicates.proposals import Proposals
from desktop_app.core.duplicates.review import Review
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.types import Cancelled, Control
from tests.core.duplicates.made_photos import made_copies


@pytest.fixture
def indexed(library: Library, tmp_path: Path) -> Library:
    library.add_folder(made_copies(tmp_path / "photos"))
    list(library.index())
    return library


def slow_join(monkeypatch: pytest.MonkeyPatch, until: threading.Event) -> list[int]:
    """Joins within the whole radius wait; the radii that were joined for."""
    radii: list[int] = []
    monkeypatch.setattr(module, "MANY", 1)

    class Slow(Proposals):
        def __init__(self, *given, radius, control=None, **named):
            radii.append(radius)
            if len(radii) > 1:
                while not until.wait(0.01):
                    (control or Control()).checkpoint()
            super().__init__(*given, radius=radius, control=control, **named)

    monkeypatch.setattr(module, "Proposals", Slow)
    return radii


def test_groups_are_there_before_all_codes_are_joined(indexed, monkeypatch):
    whole = Review.of(indexed, remember=False)
    whole.find()
    list(whole.check())
    joined = threading.Event()
    radii = slow_join(monkeypatch, joined)
    review, early = Review.of(indexed, remember=False), []

    def nearest(step: Checked) -> None:
        if step.done == step.total:
            early.extend(review.groups(list(Relation)))
            joined.set()

    review.find(nearest=nearest)
    assert radii == [review.max_radius // nearest_first.SHARE, review.max_radius]
    assert early
    assert not review.groups(list(Relation)), "proposed again, and looked up in the next step"
    before = compared(indexed)
    list(review.check())
    assert review.groups() == whole.groups()
    assert compared(indexed) == before


def test_what_was_compared_before_is_not_forgotten_by_the_nearest(indexed, monkeypatch):
    whole = Review.of(indexed, remember=False)
    whole.find()
    list(whole.check())
    kept = len(indexed.catalog.duplicates.compared_groups())
    joined = threading.Event()
    slow_join(monkeypatch, joined)
    review = Review.of(indexed, remember=False)
    review.find(nearest=lambda step: joined.set() if step.done == step.total else None)
    assert len(indexed.catalog.duplicates.compared_groups()) >= kept > 0


def test_cancelling_stops_both(indexed, monkeypatch):
    slow_join(monkeypatch, threading.Event())
    control = Control()
    with pytest.raises(Cancelled):
        Review.of(indexed, remember=False).find(control=control, nearest=lambda _: control.cancel())


def test_a_mistake_ends_the_join_too(indexed, monkeypatch):
    slow_join(monkeypatch, threading.Event())

    def fail(step: Checked) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Review.of(indexed, remember=False).find(nearest=fail)


def compared(library: Library) -> int:
    return int(library.catalog.database.read("SELECT count(*) FROM verdicts").fetchone()[0])

"""What is near a few photos is found and compared before everything else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.duplicates.around import neighbourhood
from desktop_app.core.duplicates.review import Review
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.types import Cancelled, Control
from tests.core.duplicates.made_photos import made_copies


def chain(count: int) -> np.ndarray:
    """Codes of which each differs from the next in one bit, and one that is far from all."""
    bits = np.array([[1] * n + [0] * (32 - n) for n in range(count)], np.uint8)
    far = np.tile([0, 1], 16).astype(np.uint8)
    return np.packbits(np.vstack([bits, far[None]]), axis=1)


def test_steps_lead_from_one_to_the_next_and_not_beyond_the_radius():
    assert neighbourhood(chain(5), np.array([2]), radius=1).tolist() == [0, 1, 2, 3, 4]
    assert neighbourhood(chain(5), np.array([5]), radius=1).tolist() == [5]
    assert neighbourhood(chain(5), np.array([0, 5]), radius=1).tolist() == [0, 1, 2, 3, 4, 5]
    assert neighbourhood(chain(5), np.array([], np.int64), radius=9).tolist() == []
    assert neighbourhood(np.repeat(chain(1), 3, axis=0), np.array([0]), radius=0).tolist() == [0, 1, 2], "equal codes"


def test_an_endless_neighbourhood_is_cut():
    assert 4 <= len(neighbourhood(chain(30), np.array([0]), radius=1, most=3)) <= 6


def test_it_can_be_cancelled():
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        neighbourhood(chain(5), np.array([2]), radius=1, control=control)


def test_the_groups_of_a_photo_are_those_that_the_whole_search_finds(library: Library, tmp_path: Path):
    library.add_folder(made_copies(tmp_path / "photos"))
    list(library.index())
    whole, review = Review.of(library, remember=False), Review.of(library, remember=False)
    whole.find()
    list(whole.check())
    group = whole.groups([Relation.EXACT])[0]
    asked = group.photos[:1]
    review.find(around=asked)
    steps = list(review.check())
    assert steps[-1].done == steps[-1].total
    holding = [one for one in review.groups() if asked[0] in one.photos]
    assert holding == [one for one in whole.groups() if asked[0] in one.photos] != []
    assert len(review.groups()) < len(whole.groups()), "nothing else was looked at"
    review.find()
    assert next(iter(review.check(first=asked))).total
    assert len(review.groups()) <= len(whole.groups())


def test_what_was_asked_about_is_compared_before_what_saves_more(library: Library, tmp_path: Path):
    library.add_folder(made_copies(tmp_path / "photos"))
    list(library.index())
    review = Review.of(library, remember=False)
    review.find()
    least = min(review.groups(), key=lambda group: group.saving)
    compared: list[tuple[int, ...]] = []
    comparer = review._findings._comparer
    compare = comparer.compare

    def noted(job, *rest):
        compared.extend(proposal.photos for proposal in job)
        return compare(job, *rest)

    comparer.compare = noted
    list(review.check(first=least.photos))
    assert set(compared[0]) & set(least.photos)

"""Words for distances come from the card of the encoder, whatever its scale."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.encoders.card import HeadCard
from desktop_app.core.likeness import Likeness, likeness_of, same_within

HEADS = {"similar": HeadCard(bits=256, radius=26, max_radius=88), "copy": HeadCard(bits=256, radius=52, max_radius=82)}


def test_each_word_has_its_share_of_the_scale() -> None:
    distances = np.array([0, 26, 27, 57, 58, 88], np.int32)
    words = [Likeness(int(found)).words for found in likeness_of(distances, HEADS)]
    assert words == ["Very similar", "Very similar", "Similar", "Similar", "Less similar", "Less similar"]
    assert same_within(HEADS["copy"]) == 26


def test_the_same_picture_is_so_however_far_it_is_otherwise() -> None:
    found = likeness_of(np.array([0, 80], np.int32), HEADS, same=np.array([False, True]))
    assert found.tolist() == [Likeness.VERY, Likeness.SAME]


@given(st.integers(1, 200), st.integers(0, 300), st.lists(st.integers(0, 1024), min_size=1))
def test_farther_is_never_more_alike(radius: int, more: int, distances: list[int]) -> None:
    heads = {"similar": HeadCard(bits=1024, radius=radius, max_radius=radius + more)}
    found = likeness_of(np.sort(np.array(distances, np.int32)), heads)
    assert (np.diff(found) >= 0).all()
    assert set(found.tolist()) <= set(Likeness)

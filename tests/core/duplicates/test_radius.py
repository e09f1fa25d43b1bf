import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.codes import pack
from desktop_app.core.duplicates.radius import AT_END, AT_RADIUS, farthest_radius, usual_radius
from desktop_app.core.encoders.calibration import calibrate
from desktop_app.core.encoders.card import HeadCard

HEAD = HeadCard(bits=256, radius=56, max_radius=90)


@pytest.mark.parametrize(("photos", "usual", "farthest"), [
    (0, 90, 90), (1_000, 90, 90), (10_000, 73, 90), (100_000, 56, 73), (1_000_000, 39, 56),
])  # fmt: skip
def test_the_larger_the_library_the_smaller_the_radius(photos, usual, farthest):
    assert (usual_radius(HEAD, photos=photos), farthest_radius(HEAD, photos=photos)) == (usual, farthest)


def test_a_radius_of_the_card_takes_the_share_of_pairs_that_calibration_gave_it() -> None:
    codes = pack(np.random.default_rng(0).normal(size=(800, 64)))
    card = calibrate({"copy": codes}, [str(number) for number in range(800)])["copy"]
    distances = np.bitwise_count(codes[:, None] ^ codes[None]).sum(axis=2)[np.triu_indices(800, 1)]
    for share, radius in ((AT_RADIUS, card.radius), (AT_END, card.max_radius)):
        assert (distances <= radius).mean() <= share < (distances <= radius + 1).mean()


@given(
    photos=st.integers(0, 10**9), more=st.integers(0, 10**9), radius=st.integers(0, 100), further=st.integers(0, 156)
)
def test_it_stays_within_the_card_and_falls_with_the_size(photos, more, radius, further):
    head = HeadCard(bits=256, radius=radius, max_radius=radius + further)
    usual, farthest = usual_radius(head, photos=photos), farthest_radius(head, photos=photos)
    assert 0 <= usual <= farthest <= head.max_radius
    assert usual_radius(head, photos=photos + more) <= usual

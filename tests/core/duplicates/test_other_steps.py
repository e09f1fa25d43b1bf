"""Other steps in one place or two are a change; here and there they are another resizer's rounding."""

import numpy as np

from desktop_app.core.duplicates.other_steps import place_alone


def counts(*places: tuple[int, int, int], scattered: int = 0) -> np.ndarray:
    found = np.zeros((40, 50), np.float32)
    for row, column, steps in places:
        found[row, column] += steps
    random = np.random.default_rng(0)
    for place in random.choice(np.arange(1000, 2000), scattered, replace=False):
        found.flat[place] += 1
    return found


def test_a_digit_alone_stands_out_by_its_steps():
    found = place_alone(counts((3, 7, 6), (3, 8, 5)))
    assert found is not None
    assert found.times > 1
    assert (found.row, abs(found.column - 7) <= 1) == (3, True)


def test_two_places_of_a_page_stand_out():
    assert place_alone(counts((3, 7, 11), (30, 40, 12))) is not None
    assert place_alone(counts((3, 7, 8), (20, 2, 8), (30, 40, 8))) is None


def test_what_is_rounded_otherwise_here_and_there_is_no_place():
    assert place_alone(counts((3, 7, 4))) is None
    assert place_alone(counts((3, 7, 12), scattered=10)) is None
    assert place_alone(counts(scattered=30)) is None
    assert place_alone(np.zeros((1, 1), np.float32)) is None
    assert place_alone(np.zeros((30, 30), np.float32)) is None

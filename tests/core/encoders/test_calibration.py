"""The radii of a card hold the share of pairs of different photos that they promise."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.codes import pack
from desktop_app.core.encoders.calibration import calibrate, largest_within


def test_radii_hold_the_share_of_pairs_that_they_promise() -> None:
    codes = pack(np.random.default_rng(0).normal(size=(500, 64)))
    card = calibrate({"similar": codes}, ["one"] * 500)["similar"]
    distances = np.bitwise_count(codes[:, None] ^ codes[None]).sum(axis=2)[np.triu_indices(500, 1)]
    assert (distances <= card.radius).mean() <= 2e-3 < (distances <= card.radius + 1).mean()
    assert (distances <= card.max_radius).mean() <= 5e-2 < (distances <= card.max_radius + 1).mean()


def test_identical_photos_give_radius_zero() -> None:
    codes = np.zeros((10, 4), np.uint8)
    assert calibrate({"copy": codes}, ["one"] * 10)["copy"].radius == 0


def test_pairs_in_one_folder_do_not_narrow_the_radius() -> None:
    codes = pack(np.random.default_rng(0).normal(size=(400, 64)))
    twins = np.concatenate([codes, codes])
    folders = [f"folder {number % 40}" for number in range(400)] * 2
    alone = calibrate({"copy": codes}, folders[:400])["copy"]
    assert calibrate({"copy": twins}, folders)["copy"].radius == pytest.approx(alone.radius, abs=2)
    assert calibrate({"copy": twins}, ["one"] * 800)["copy"].radius < 0.5 * alone.radius


def test_copies_do_not_narrow_the_radius() -> None:
    codes = pack(np.random.default_rng(0).normal(size=(400, 64)))
    twins = np.concatenate([codes, codes])
    copies = (np.arange(800) % 400)[:, None] == np.arange(800) % 400
    alone = calibrate({"copy": codes}, ["one"] * 400)["copy"]
    known = calibrate({"copy": twins}, ["one"] * 800, copies=copies)["copy"]
    assert known.radius == pytest.approx(alone.radius, abs=2)


def test_the_last_folders_count_where_there_are_more_photos_than_are_compared() -> None:
    far = pack(np.random.default_rng(0).normal(size=(100, 64)))
    near = np.zeros((99, 8), np.uint8)
    folders = [str(number) for number in range(199)]
    assert calibrate({"copy": far}, folders[:100], most=100)["copy"].radius > 0
    assert calibrate({"copy": np.concatenate([far, near])}, folders, most=100)["copy"].radius == 0


def test_the_largest_distance_within_which_a_share_of_the_pairs_lies() -> None:
    counts = np.array([1, 0, 3, 6])
    assert [largest_within(counts, share) for share in (0.0, 0.1, 0.3, 0.4, 1.0)] == [-1, 1, 1, 2, 3]
    assert largest_within(np.zeros(9, np.int64), 0.0) == 8

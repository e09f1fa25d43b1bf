import numpy as np
import pytest

from desktop_app.core.codes import pack
from training.encoder.calibration import calibrate


def test_radii_hold_the_share_of_pairs_that_they_promise():
    codes = pack(np.random.default_rng(0).normal(size=(500, 64)))
    card = calibrate({"similar": codes}, ["one"] * 500)["similar"]
    distances = np.bitwise_count(codes[:, None] ^ codes[None]).sum(axis=2)[np.triu_indices(500, 1)]
    assert (distances <= card.radius).mean() <= 2e-3 < (distances <= card.radius + 1).mean()
    assert (distances <= card.max_radius).mean() <= 5e-2 < (distances <= card.max_radius + 1).mean()


def test_identical_photos_give_radius_zero():
    codes = np.zeros((10, 4), np.uint8)
    assert calibrate({"copy": codes}, ["one"] * 10)["copy"].radius == 0


def test_pairs_in_one_folder_do_not_narrow_the_radius():
    codes = pack(np.random.default_rng(0).normal(size=(400, 64)))
    twins = np.concatenate([codes, codes])
    folders = [f"folder {number % 40}" for number in range(400)] * 2
    alone = calibrate({"copy": codes}, folders[:400])["copy"]
    assert calibrate({"copy": twins}, folders)["copy"].radius == pytest.approx(alone.radius, abs=2)
    assert calibrate({"copy": twins}, ["one"] * 800)["copy"].radius < 0.5 * alone.radius

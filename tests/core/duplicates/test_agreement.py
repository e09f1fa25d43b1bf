"""Block by block, two pictures show the same or not."""

import cv2
import numpy as np
import pytest

from desktop_app.core.duplicates.agreement import block_agreement, smooth

RANDOM = np.random.default_rng(5)


def scene(rows, columns):
    return cv2.GaussianBlur(RANDOM.integers(0, 256, (rows, columns)).astype(np.float32), (0, 0), 2) * 2 - 128


@pytest.mark.parametrize(("rows", "columns"), [(64, 96), (71, 93), (17, 40), (16, 16)])
def test_blocks_overlap_by_half_and_are_mirrored_at_the_edges(rows, columns):
    picture = smooth(scene(rows, columns))
    levels = np.pad(picture.levels, (0, 16), mode="reflect")
    places = [(top, left) for top in range(0, rows - 8, 8) for left in range(0, columns - 8, 8)]
    blocks = [levels[top : top + 16, left : left + 16] for top, left in places]
    assert picture.mean.ravel() == pytest.approx([block.mean() for block in blocks], abs=1e-2)
    assert picture.variance.ravel() == pytest.approx([block.var() for block in blocks], rel=1e-3, abs=0.1)


def test_tone_does_not_matter_and_another_picture_does():
    one, other = scene(128, 128), scene(128, 128)
    assert block_agreement(smooth(one), smooth(0.6 * one + 30)) == 1
    assert block_agreement(smooth(one), smooth(other)) < 0.1


def test_only_blocks_inside_the_mask_count():
    one, other = scene(64, 128), scene(64, 128)
    other[:, :64] = one[:, :64]
    left = np.zeros((64, 128), bool)
    left[:, :56] = True
    assert block_agreement(smooth(one), smooth(other), left) == 1
    assert block_agreement(smooth(one), smooth(other), ~left) < 0.3
    assert block_agreement(smooth(one), smooth(other), np.zeros((64, 128), bool)) == 0


@pytest.mark.parametrize(("rows", "columns"), [(8, 100), (100, 7), (1, 1)])
def test_a_picture_without_a_block_agrees_with_nothing(rows, columns):
    picture = smooth(scene(rows, columns))
    assert block_agreement(picture, picture) == 0


def test_of_white_that_was_cut_off_rounding_does_not_agree():
    one = scene(64, 64)
    white = smooth(np.full((64, 64), 255, np.float32) + RANDOM.uniform(-1e-3, 1e-3, (64, 64)).astype(np.float32))
    assert block_agreement(smooth(one), white) == 0
    assert white.variance.max() < 1e-3

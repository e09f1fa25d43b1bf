"""Bands hold every row once, and a band is what the whole picture would be there."""

import cv2
import numpy as np
import pytest

from desktop_app.core.duplicates.brightness import BAND, Brightness, bands, brightness_of


@pytest.mark.parametrize("height", [*range(1, 40), BAND - 1, BAND, BAND + 1, BAND + 31, BAND + 32, 3 * BAND + 5, 1000])
def test_bands_hold_every_row_once_and_none_is_thin(height):
    found = list(bands(height))
    assert [row for band in found for row in range(height)[band]] == list(range(height))
    assert all(band.start % BAND == 0 for band in found)
    assert min(band.stop - band.start for band in found) >= min(height, 32)


def test_a_part_is_what_the_whole_filtered_picture_is_there():
    picture = np.random.default_rng(1).integers(0, 256, (230, 61, 3), np.uint8)
    kernel = np.random.default_rng(2).normal(0, 1, (5, 5)).astype(np.float32)
    filtered = Brightness(brightness_of(picture).levels, kernel)
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    whole = cv2.filter2D(grey, -1, kernel, borderType=cv2.BORDER_REPLICATE)
    for rows, columns in ((slice(0, 8), slice(0, 8)), (slice(96, 230), slice(None)), (slice(100, 108), slice(48, 61))):
        np.testing.assert_allclose(filtered.part(rows, columns), whole[rows, columns], atol=1e-3)
    np.testing.assert_array_equal(brightness_of(picture).part(slice(5, 9)), grey[5:9])

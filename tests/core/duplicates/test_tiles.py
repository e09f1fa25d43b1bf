"""Places of two pictures with what surrounds them, cut from whole pictures and one by one."""

import numpy as np
import pytest

from desktop_app.core.duplicates import tiles
from desktop_app.core.duplicates.overlay import lay_over
from desktop_app.core.duplicates.tiles import Sheets
from tests.core.duplicates.made_photos import scene

BLOCKS = [(0, 0), (3, 7), (20, 15), (24, 34)]
SMALL, LARGE = (np.asarray(scene(1, width=wide, height=high)) for wide, high in ((280, 200), (560, 400)))


@pytest.mark.parametrize("quality", [None, 60])
def test_of_a_small_picture_places_are_the_same_as_one_by_one(quality, monkeypatch):
    overlay = lay_over(SMALL, LARGE).overlay
    whole = Sheets(overlay, (b"", b"")).at(BLOCKS)
    monkeypatch.setattr(tiles, "_SMALL", 0)
    alone = Sheets(overlay, (b"", b"")).at(BLOCKS)
    for both in zip(whole, alone, strict=True):
        one, other = both if quality is None else (each.one_by_one().compressed(quality) for each in both)
        assert np.abs(one.levels() - other.levels()).mean() < 0.05
        assert np.array_equal(one.levels()[0], one.brightness())


def test_places_one_by_one_stay_so():
    overlay = lay_over(SMALL, LARGE).overlay
    for places in Sheets(overlay, (b"", b"")).at(BLOCKS):
        alone = places.one_by_one()
        assert np.array_equal(alone.levels(), places.levels())
        assert alone.one_by_one() is alone


def test_what_lies_beyond_the_picture_is_its_mirror_image():
    small, _ = Sheets(lay_over(SMALL, LARGE).overlay, (b"", b"")).at([(0, 0)])
    levels = small.brightness()[0]
    assert np.array_equal(levels[:16], levels[16:32][::-1])
    assert np.array_equal(levels[:, :16], levels[:, 16:32][:, ::-1])

"""What a step of tuning sees of its photos."""

import numpy as np
import pytest

from desktop_app.core.images import fit
from tests.training.made import write_photos
from training.encoder.batches import Batches
from training.encoder.stages import TrainingStage
from training.pictures.judged_pairs import Pairs
from training.pictures.photos import open_photos

SIDE = 64


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    folder = tmp_path_factory.mktemp("batches")
    return open_photos([write_photos(folder / "photos")], cache=folder / "cache")


def drawn(photos, **options):
    stage = TrainingStage("tune", minutes=1, side=SIDE, batch=6, **options)
    return Batches(photos, Pairs.none()).draw(stage, look_alikes=None, rng=np.random.default_rng(3))


def test_views_are_crops_or_whole_photos(photos):
    whole, cut = drawn(photos, whole_views=1.0), drawn(photos)
    assert np.array_equal(whole.views, np.stack([fit(photos[n], side=SIDE, rule="stretch") for n in whole.numbers]))
    assert not np.array_equal(cut.views, np.stack([fit(photos[n], side=SIDE, rule="stretch") for n in cut.numbers]))


def test_copies_are_edited_or_crops(photos, monkeypatch):
    edited: list[int] = []

    def edit(_photos, numbers, *, side, rng):
        del rng
        edited.extend(numbers)
        return np.zeros((len(numbers), side, side, 3), np.uint8)

    monkeypatch.setattr("training.encoder.batches.copies", edit)
    assert drawn(photos, cropped_copies=1.0).copies.shape == (6, SIDE, SIDE, 3)
    assert not edited
    drawn(photos)
    assert len(edited) == 6

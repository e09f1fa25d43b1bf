"""A photo is decoded once for all pairs of its group."""

from dataclasses import replace

import pytest

from desktop_app.core.duplicates import full_size
from desktop_app.core.duplicates.full_size import FullSize
from desktop_app.core.images import read_picture
from desktop_app.core.types import Control
from tests.core.duplicates.made_photos import photo_of, scene


@pytest.fixture
def decoded(monkeypatch):
    names = []
    read = full_size.read_picture

    def counted(path, **options):
        names.append(path.name)
        return read(path, **options)

    monkeypatch.setattr(full_size, "read_picture", counted)
    return names


@pytest.fixture
def photos(tmp_path):
    for quality in (90, 70, 50):
        scene(4, width=320, height=240).save(tmp_path / f"{quality}.jpg", quality=quality)
    scene(4, width=320, height=240).resize((120, 90)).save(tmp_path / "small.jpg")
    return {path.stem: photo_of(path, number=number) for number, path in enumerate(sorted(tmp_path.iterdir()))}


def test_each_photo_once(photos, decoded):
    pictures = FullSize()
    for one, other in (("90", "70"), ("90", "50"), ("70", "50")):
        first, second = pictures.pair(photos[one], photos[other], Control())
        assert (first.photo, second.photo) == (photos[one], photos[other])
        assert first.steps[0, 0] != second.steps[0, 0]
    assert sorted(decoded) == ["50.jpg", "70.jpg", "90.jpg"]


def test_every_pixel_of_both(photos):
    small, large = FullSize().pair(photos["small"], photos["90"], Control())
    assert (small.picture.shape, large.picture.shape) == ((90, 120, 3), (240, 320, 3))


def test_only_the_last_ones_are_kept(photos, decoded):
    pictures = FullSize(kept=2 * 320 * 240 * 3)
    for one, other in (("90", "70"), ("90", "50"), ("90", "70")):
        pictures.pair(photos[one], photos[other], Control())
    assert decoded == ["90.jpg", "70.jpg", "50.jpg", "70.jpg"]


def test_a_picture_that_was_decoded_for_something_else_is_not_decoded_again(photos, decoded):
    pictures = FullSize()
    whole, reduced = (read_picture(photos[name].path).picture for name in ("90", "70"))
    pictures.keep(photos["90"], whole)
    pictures.keep(photos["70"], reduced[::2, ::2])
    pictures.keep(replace(photos["50"], format="HEIF"), whole)
    pictures.pair(photos["90"], photos["70"], Control())
    pictures.pair(photos["90"], photos["50"], Control())
    assert decoded == ["70.jpg", "50.jpg"]

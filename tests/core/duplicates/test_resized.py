"""A picture in another one's size is made once in each way, however many comparisons of the two ask for it."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from desktop_app.core.duplicates import resized
from desktop_app.core.duplicates.compression import Compression
from desktop_app.core.duplicates.resized import Resized
from desktop_app.core.duplicates.resizers import Size, Window
from desktop_app.core.duplicates.second_look import SecondLook
from desktop_app.core.types import Control, Picture
from tests.core.duplicates.made_photos import photo_of, scene

LARGE, SMALL = (np.asarray(scene(4, width=width, height=width * 3 // 4)) for width in (80, 40))
PART = (slice(3, 12), slice(5, 25))


def test_each_window_is_made_once() -> None:
    asked = []

    def way(picture, size, window):
        asked.append(window)
        return np.asarray(Image.fromarray(picture).resize(size))[window]

    small = Resized(LARGE, SMALL)
    everything = np.asarray(Image.fromarray(LARGE).resize((40, 30)))
    for _ in range(3):
        assert np.array_equal(small.by(way), everything)
        assert np.array_equal(small.by(way, PART), everything[PART])
    assert len(asked) == 2


def test_what_there_is_no_room_for_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resized, "_KEPT", SMALL.nbytes - 1)
    asked = []

    def way(picture, size, window):
        asked.append(window)
        return np.zeros((window[0].stop - window[0].start, window[1].stop - window[1].start, 3), np.uint8)

    small = Resized(LARGE, SMALL)
    assert [small.by(way, window).shape for window in (PART, None, None, PART)] == [
        (9, 20, 3),
        (30, 40, 3),
        (30, 40, 3),
        (9, 20, 3),
    ]
    assert len(asked) == 3


def test_only_of_the_same_two() -> None:
    known = Resized(LARGE, SMALL)
    assert Resized.of(LARGE, SMALL, known) is known
    assert Resized.of(LARGE.copy(), SMALL, known) is not known
    assert Resized.of(LARGE, LARGE, known) is not known


def test_in_one_size_it_is_made_once_for_several_pictures() -> None:
    made = []

    def way(_picture: Picture, size: Size, window: Window) -> Picture:
        made.append(1)
        return np.zeros((size[1], size[0], 3), np.uint8)[window]

    first = Resized(LARGE, SMALL)
    shown, other = first.by(way), SMALL.copy()
    second = Resized.of(LARGE, other, first)
    assert second.made is other
    assert second.by(way) is shown
    assert len(made) == 1


def test_a_pair_that_is_looked_at_twice_is_resized_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the proof that one was made of the other, and by what is asked where that fails."""
    original = scene(2)
    original.save(tmp_path / "a.jpg", quality=92)
    small = original.resize((210, 150), Image.Resampling.BICUBIC).filter(ImageFilter.UnsharpMask(0.6, 40))
    small.save(tmp_path / "b.jpg", quality=80)
    photos = [photo_of(tmp_path / name, number=number) for number, name in enumerate(("a.jpg", "b.jpg"))]
    made: Counter[tuple[Image.Resampling, str]] = Counter()
    resize = Image.Image.resize

    def counted(image, size, resample=None, box=None, **more):
        made[resample, image.mode] += tuple(size) == (210, 150)
        return resize(image, size, resample, box, **more)

    monkeypatch.setattr(Image.Image, "resize", counted)
    look = SecondLook()
    assert not look.same_source(*photos, Control())
    look.difference(*photos, Control())
    assert made[Image.Resampling.LANCZOS, "RGB"] == 1
    by_light = (Image.Resampling.LANCZOS, "F")  # each of three colours by itself
    assert max(times / (3 if way == by_light else 1) for way, times in made.items()) == 1


def test_what_goes_beyond_rounding_is_looked_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By what is asked where no proof is found, and of a pair that compression may hide something of."""
    original = scene(2, width=800, height=600)
    original.save(tmp_path / "a.jpg", quality=60)
    small = original.resize((400, 300), Image.Resampling.BICUBIC).filter(ImageFilter.UnsharpMask(0.6, 40))
    small.save(tmp_path / "b.jpg", quality=80)
    photos = [photo_of(tmp_path / name, number=number) for number, name in enumerate(("a.jpg", "b.jpg"))]
    shown: list[tuple[int, ...]] = []
    compress = Compression.shown

    def counted(compression: Compression, picture: Picture) -> Picture | None:
        shown.append(picture.shape[:2])
        return compress(compression, picture)

    monkeypatch.setattr(Compression, "shown", counted)
    look = SecondLook()
    look.difference(*photos, Control())
    before = shown.count((300, 400))
    assert before
    assert "small print" in look.doubt(*photos, Control())
    assert shown.count((300, 400)) == before

"""What is told apart or placed at a first glance."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from desktop_app.core.duplicates import looks
from desktop_app.core.duplicates.agreement import smooth
from desktop_app.core.duplicates.following import Placements
from desktop_app.core.duplicates.glance import Glance, glance, lay, same_place
from desktop_app.core.duplicates.keypoints import find_keypoints, mirror_keypoints
from desktop_app.core.duplicates.looks import Look, make_look
from tests.core.duplicates.made_photos import scene


def look(image: Image.Image) -> Look:
    return make_look(np.asarray(image.convert("RGB")), width=image.width, height=image.height)


EDITS = {
    "cropped": lambda image: image.crop((60, 30, 380, 270)),
    "mirrored": ImageOps.mirror,
    "turned": lambda image: image.transpose(Image.Transpose.ROTATE_90),
    "turned back": lambda image: image.transpose(Image.Transpose.ROTATE_270),
    "upside down": lambda image: image.transpose(Image.Transpose.ROTATE_180),
    "mirrored and turned": lambda image: ImageOps.mirror(image).transpose(Image.Transpose.ROTATE_90),
    "framed": lambda image: ImageOps.expand(image, 25, "white"),
    "cropped and mirrored": lambda image: ImageOps.mirror(image.crop((60, 30, 380, 270))),
}


@pytest.mark.parametrize("edit", EDITS)
def test_edits_are_placed(edit):
    image = scene(1)
    found = glance(look(image), look(EDITS[edit](image)))
    assert found.sure
    assert found.placement is not None
    assert found.placement.mirrored == ("mirrored" in edit)
    assert found.placement.agreement > 0.95


def written_on(image: Image.Image, share: float) -> Image.Image:
    """With a plain bar over that share of it, at the bottom."""
    image = image.copy()
    ImageDraw.Draw(image).rectangle(
        (0, round((1 - share) * image.height), image.width, image.height), fill=(20, 20, 20)
    )
    return image


@pytest.mark.parametrize("size", [(240, 170), (480, 340)])
def test_what_was_written_on_is_placed_without_key_points(size):
    image = scene(1).resize(size)
    found = glance(look(image), look(written_on(image, 0.2)))
    assert found.sure
    assert found.placement is not None
    assert 0.7 < found.placement.agreement < 0.95


def test_what_agrees_when_it_is_small_has_to_agree_in_what_is_fine(monkeypatch):
    monkeypatch.setattr("desktop_app.core.duplicates.glance.agreement_of", lambda *_, **_mirrored: 0.5)
    image = scene(1).resize((480, 340))
    assert not glance(look(image), look(written_on(image, 0.2))).sure
    image = image.resize((240, 170))
    assert glance(look(image), look(written_on(image, 0.2))).sure  # nothing finer is there


def test_a_picture_laid_where_it_lies_is_smoothed_no_more_than_once(monkeypatch):
    one, other = look(scene(1).resize((240, 170))), look(scene(1).resize((240, 170)).point(lambda value: value // 2))
    laid = [lay(one, other, np.eye(3), mirrored=False) for _ in range(2)]
    moved = lay(one, other, np.array([[1, 0, 1e-6], [0, 1, 0], [0, 0, 1]]), mirrored=False)
    assert laid[0] == laid[1]
    assert (laid[0].agreement, laid[0].cover_first) == pytest.approx((moved.agreement, moved.cover_first), abs=0.02)
    smoothed = []
    monkeypatch.setattr(
        "desktop_app.core.duplicates.agreement.smooth", lambda grey: (smoothed.append(1), smooth(grey))[1]
    )
    lay(one, other, np.eye(3), mirrored=False)
    assert not smoothed


def test_what_several_are_laid_on_is_smoothed_once(monkeypatch):
    smoothed = []
    monkeypatch.setattr(looks, "smooth", lambda grey: (smoothed.append(1), smooth(grey))[1])
    image = scene(1)
    ground = look(image)
    for edit in ("mirrored", "turned", "upside down"):
        assert glance(ground, look(EDITS[edit](image))).sure
    assert len(smoothed) == 1


@pytest.mark.parametrize("seed", range(2, 8))
def test_other_photos_are_apart(seed):
    found = glance(look(scene(1)), look(scene(seed)))
    assert found.placement is None


@pytest.mark.parametrize("seed", [0, 2])
def test_marks_that_agree_on_no_place_are_of_other_photos(seed):
    image = scene(1)
    wide, high, random = image.width // 6, image.height // 6, np.random.default_rng(seed)
    pieces = [image.crop((wide * x, high * y, wide * (x + 1), high * (y + 1))) for y in range(6) for x in range(6)]
    mixed = Image.new("RGB", (6 * wide, 6 * high))
    for place, piece in enumerate(random.permutation(len(pieces)).tolist()):
        mixed.paste(pieces[piece], (wide * (place % 6), high * (place // 6)))
    found = glance(look(image), look(mixed))
    assert found.sure
    assert found.placement is None


@pytest.mark.parametrize("seeds", [(15, 9), (33, 17)])
def test_a_few_marks_where_the_pictures_do_not_agree_lie_there_by_chance(seeds):
    looks_of = [look(scene(seed).resize((160, 114))) for seed in seeds]
    assert not glance(*looks_of).sure
    assert glance(*looks_of, by_chance=0.2) == Glance(None, sure=True)


def test_a_thing_in_two_photos_makes_neither_a_part_of_the_other():
    thing = scene(5).resize((150, 110))
    photos = [scene(seed) for seed in (1, 9)]
    for photo in photos:
        photo.paste(thing, (40, 60))
    one, other = map(look, photos)
    assert not glance(one, other).sure
    assert glance(one, other, by_chance=0.3) == Glance(None, sure=True)


def test_whole_pictures():
    image = scene(1)
    one = look(image)
    assert same_place(one, look(image.resize((210, 150)).filter(ImageFilter.GaussianBlur(1))))
    assert same_place(one, look(image.point(lambda value: 30 + value // 2)))
    assert not same_place(one, look(ImageOps.mirror(image)))
    assert not same_place(one, look(scene(2)))
    black, white = (look(Image.new("RGB", (60, 40), colour)) for colour in ("black", "white"))
    assert same_place(black, black)
    assert not same_place(black, white)


def test_nothing_to_see_is_no_error():
    black = look(Image.new("RGB", (1, 1)))
    assert glance(black, look(scene(1))).placement is None
    assert glance(black, black).placement is None


def test_key_points_of_the_mirror_image():
    grey = look(scene(1)).pixels
    made = mirror_keypoints(find_keypoints(grey), width=grey.shape[1])
    found = find_keypoints(np.ascontiguousarray(grey[:, ::-1]))
    likeness = found.descriptors @ made.descriptors.T
    best = likeness.argmax(axis=1)
    near = np.hypot(*(found.points - made.points[best]).T) < 2
    assert near.mean() > 0.85
    assert np.median(likeness.max(axis=1)) > 0.99


def test_two_edits_of_one_photo_follow_from_it():
    image = scene(1)
    one, mirror, part = look(image), look(ImageOps.mirror(image)), look(image.crop((60, 30, 380, 270)))
    placements = Placements()
    for name, other in ((b"mirror", mirror), (b"part", part)):
        placements.put(b"one", name, (one, other), glance(one, other).placement)
    followed = placements.follow([b"mirror", b"one", b"part"], (mirror, part))
    assert followed is not None
    assert followed.agreement > 0.9
    assert placements.follow([b"mirror", b"part"], (mirror, part)) is not None
    assert placements.follow([b"part", b"unknown"], (part, one)) is None
    placements.put(b"one", b"other", (one, look(scene(2))), None)
    assert placements.follow([b"mirror", b"one", b"other"], (mirror, look(scene(2)))) is None

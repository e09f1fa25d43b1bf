"""What a digit, a mole or another small thing is to the second look; more kinds: tests/benchmarks/small_differences."""

import io

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from desktop_app.core.duplicates import block_cosines, overlay, small_differences
from desktop_app.core.duplicates.alignment import compare_framing, place
from desktop_app.core.duplicates.borders import content_share
from desktop_app.core.duplicates.compression import compression_in
from desktop_app.core.duplicates.least_squares import fit
from desktop_app.core.duplicates.looks import make_look
from desktop_app.core.duplicates.remade import is_remade
from desktop_app.core.duplicates.small_differences import Difference, find_difference
from tests.core.duplicates.made_photos import scene

LINES = ("the", "amount", "of", "an", "invoice", "is", "to", "be", "paid", "within", "fourteen", "days", "below")


def page(amount: str, *, size: int = 18) -> np.ndarray:
    """A page of print with one amount in its middle."""
    image = Image.new("RGB", (640, 480), "white")
    draw = ImageDraw.Draw(image)
    for line in range(16):
        words = [LINES[(line * 5 + word) % len(LINES)] for word in range(8)]
        text = f"Total {amount} EUR" if line == 7 else " ".join(words)
        draw.text((20, 10 + line * 29), text, fill=(20, 20, 20), font_size=size)
    return np.asarray(image)


def compressed(picture: np.ndarray, quality: int, *, scale: float = 1.0) -> np.ndarray:
    image = Image.fromarray(picture)
    if scale != 1:
        image = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)
    data = cv2.imencode(".jpg", np.asarray(image)[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return cv2.imdecode(data, cv2.IMREAD_COLOR_RGB)


def steps(*qualities: int) -> tuple[np.ndarray, np.ndarray]:
    """Of JPEGs that `compressed` makes."""
    tables = []
    for quality in qualities:
        data = cv2.imencode(".jpg", np.zeros((8, 8, 3), np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        tables.append(np.array(Image.open(io.BytesIO(data.tobytes())).quantization[0], np.float32).reshape(8, 8))
    return tables[0], tables[1]


def same(original: np.ndarray, copy: np.ndarray, quality: int) -> bool:
    """Whether a copy that `compressed` made of a picture of quality 92 is one to the second look."""
    data = cv2.imencode(".jpg", np.zeros((8, 8, 3), np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    if is_remade(original, copy, compression_in(io.BytesIO(data.tobytes()))):
        return True
    return find_difference(original, copy, only_jpeg=True, steps=steps(92, quality)) is None


PHOTO = np.asarray(scene(3, width=600, height=420))


@pytest.mark.sweep(3)
@pytest.mark.parametrize("quality", [40, 60, 90])
@pytest.mark.parametrize("scale", [1.0, 0.5])
@pytest.mark.parametrize(
    "picture", [page("1,234.00"), np.asarray(scene(3, width=600, height=420))], ids=["page", "photo"]
)
def test_a_copy_that_was_compressed_or_resized_is_the_same(picture, quality, scale):
    original = compressed(picture, 92)
    copy = compressed(original, quality, scale=scale)
    assert same(original, copy, quality)
    if scale == 1:  # the same where no table tells the steps
        assert find_difference(original, copy, only_jpeg=True) is None


@pytest.mark.sweep(3)
@pytest.mark.parametrize("quality", [40, 60, 90])
@pytest.mark.parametrize("amounts", [("1,234.00", "1,284.00"), ("1,234.00", "1,234.80"), ("3", "8")])
def test_one_digit(quality, amounts):
    one, other = compressed(page(amounts[0]), 92), compressed(page(amounts[1]), quality)
    difference = find_difference(one, other, only_jpeg=True)
    assert difference is not None
    assert difference.top < 230 / 480 < difference.bottom


def spotted(step: tuple[int, int, int], side: int) -> tuple[np.ndarray, np.ndarray]:
    picture = np.asarray(scene(5, width=600, height=420).resize((600, 420)), np.uint8)
    picture = cv2.GaussianBlur(picture, (0, 0), 2)
    changed = picture.astype(np.int16)
    changed[300 : 300 + side, 450 : 450 + side] += np.array(step, np.int16)
    return picture, np.clip(changed, 0, 255).astype(np.uint8)


@pytest.mark.sweep(2)
@pytest.mark.parametrize(("step", "side"), [((-45, -45, -45), 6), ((35, -24, 29), 20), ((20, 20, 20), 30)])
def test_a_mole_a_tint_and_a_faint_patch(step, side):
    one, other = spotted(step, side)
    difference = find_difference(compressed(one, 92), compressed(other, 75), only_jpeg=True)
    assert difference is not None
    assert (difference.left < 460 / 600 < difference.right, difference.top < 310 / 420 < difference.bottom) == (
        True,
        True,
    )
    assert "lower right" in str(difference)


@pytest.mark.parametrize(
    ("box", "words"),
    [
        ((0, 0, 0.1, 0.1), "at the upper left (5% across, 5% down)"),
        ((0.4, 0.4, 0.6, 0.6), "in the middle"),
        ((0.4, 0.9, 0.6, 1), "at the lower edge"),
        ((0.9, 0.4, 1, 0.6), "at the right"),
    ],
)
def test_where_in_words(box, words):
    assert words in str(Difference(*box, times=2))


def halved(picture: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    return cv2.resize(np.asarray(Image.fromarray(picture).reduce(2)), size, interpolation=cv2.INTER_LINEAR)


def in_light(picture: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    light = cv2.resize((picture / np.float32(255)) ** 2.2, size, interpolation=cv2.INTER_AREA)
    return np.rint(255 * light ** (1 / 2.2)).astype(np.uint8)


RARE_WAYS = {
    "box": lambda picture, size: np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BOX)),
    "plain linear": lambda picture, size: cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR),
    "nearest": lambda picture, size: np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.NEAREST)),
    "by halves": halved,
    "linear light": in_light,
}


@pytest.mark.sweep(3)
@pytest.mark.parametrize("way", RARE_WAYS)
@pytest.mark.parametrize("size", [(231, 173), (256, 192)])
def test_a_copy_is_the_same_in_whatever_way_it_was_made_smaller(way, size):
    original = compressed(page("1,234.00", size=26), 92)
    copy, changed = (RARE_WAYS[way](picture, size) for picture in (original, page("1,834.00", size=26)))
    assert same(original, compressed(copy, 85), 85)
    assert not same(original, compressed(changed, 85), 85)


def test_brightness_that_rounding_explains_needs_no_limits(monkeypatch):
    """A copy made by the mean of the light comes out almost to the pixel, but not to every one."""
    original = compressed(np.asarray(scene(3)), 92)
    small = in_light(original, (210, 150))

    def difference(copy: np.ndarray) -> Difference | None:
        files = [
            cv2.imencode(".jpg", np.zeros((8, 8, 3), np.uint8), [cv2.IMWRITE_JPEG_QUALITY, q])[1] for q in (92, 40)
        ]
        heads = [compression_in(io.BytesIO(file.tobytes())) for file in files]
        return find_difference(original, copy, only_jpeg=True, steps=steps(92, 40), compressions=(heads[0], heads[1]))

    assert difference(compressed(small, 40)) is None
    tinted = small.copy()
    tinted[60:90, 80:110] = np.clip(small[60:90, 80:110] + np.array([30, -21, 33]), 0, 255)  # as bright as before
    assert difference(compressed(tinted, 40)) is not None
    monkeypatch.setattr(small_differences, "_NOTHING", -1)
    assert difference(compressed(small, 40)) is not None


@pytest.mark.parametrize("quality", [60, 85])
def test_saturated_edges_that_were_cut_off_are_no_change(quality):
    image = Image.fromarray(PHOTO.copy())
    random = np.random.default_rng(2)
    for colour in ((255, 0, 40), (0, 250, 255), (255, 255, 0), (0, 0, 255)):
        x, y = int(random.integers(40, 400)), int(random.integers(40, 300))
        ImageDraw.Draw(image).ellipse((x, y, x + 90, y + 60), fill=colour)
    original = np.asarray(image)
    copy = compressed(original, quality)
    lossless = np.zeros((8, 8), np.float32)
    assert find_difference(original, copy, only_jpeg=True, steps=(lossless, steps(quality, quality)[0])) is None


def test_a_flat_colour_may_be_off_by_half_a_step():
    """Compressing it once more may leave it as it is, since that table has another step."""
    image = Image.fromarray(
        np.clip(PHOTO + np.random.default_rng(0).normal(0, 4, PHOTO.shape), 0, 255).astype(np.uint8)
    )
    for number, colour in enumerate(((157, 30, 161), (157, 60, 100), (60, 157, 120), (172, 168, 40))):
        ImageDraw.Draw(image).ellipse((20 + 140 * number, 200, 140 + 140 * number, 320), fill=colour)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=45, subsampling=0)
    copy = Image.open(file)
    table = np.array(copy.quantization[0], np.float32).reshape(8, 8)
    lossless = np.zeros((8, 8), np.float32)
    original = np.asarray(image)
    assert find_difference(original, np.asarray(copy), only_jpeg=True, steps=(lossless, table)) is None


def test_of_an_icon_every_pixel_counts():
    icon = np.random.default_rng(3).integers(40, 200, (8, 8, 3), np.uint8).repeat(2, axis=0).repeat(2, axis=1)
    changed = icon.copy()
    changed[9, 4:7] += 50
    assert find_difference(icon, icon + np.uint8(1), only_jpeg=False) is None
    assert find_difference(icon, changed, only_jpeg=False) is not None


def picture_of(kind: str, height: int, width: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    picture = np.zeros((height, width, 3), np.uint8)
    if kind == "flat":
        picture[:] = random.integers(256)
    elif kind == "white":
        picture[:] = 255
    elif kind == "noise":
        picture[:] = random.integers(0, 256, picture.shape)
    elif kind == "ramp":
        picture[:] = np.linspace(0, 255, width)[None, :, None]
    elif kind == "half":
        picture[:, width // 2 :] = 200
    elif kind == "stripes":
        picture[::2] = 255
    elif kind == "nearly flat":
        picture[:] = 128 + (random.random(picture.shape) > 0.999)
    return picture


KINDS = st.sampled_from(["black", "white", "flat", "noise", "ramp", "half", "stripes", "nearly flat"])
SIDES = st.one_of(st.integers(1, 70), st.sampled_from([127, 128, 300]))


@settings(max_examples=12)
@given(KINDS, KINDS, SIDES, SIDES, st.integers(0, 9))
def test_any_two_pictures_are_compared(one, other, height, width, seed):
    first, second = picture_of(one, height, width, seed), picture_of(other, height, width, seed + 1)
    looks = [make_look(picture, width=width, height=height) for picture in (first, second)]
    framing = compare_framing(*looks)
    assert np.isfinite([framing.displacement, framing.gain, framing.offset, framing.worst]).all()
    place(*looks, least_points=8)
    assert 0 <= content_share(looks[0].grey) <= 1
    assert isinstance(looks[0].flat, bool)
    assert find_difference(first, first, only_jpeg=True) is None
    find_difference(first, second, only_jpeg=False)
    find_difference(first, picture_of(other, max(1, height // 2), max(1, width // 2), seed), only_jpeg=True)


@pytest.mark.parametrize("shape", [(1, 3000), (3000, 2), (20, 5000)])
def test_very_long_pictures_are_compared(shape):
    for kind in ("black", "noise"):
        first, second = picture_of(kind, *shape, 1), picture_of("half", *shape, 2)
        compare_framing(*(make_look(picture, width=shape[1], height=shape[0]) for picture in (first, second)))
        find_difference(first, second, only_jpeg=True)


def test_what_never_varies_weighs_nothing():
    ones, flat, ramp = np.ones(50), np.full(50, 0.3), np.linspace(-1, 1, 50)
    assert fit([flat, ramp, ones], 2 * ramp + 5, scale=8) == pytest.approx([0, 2, 5], abs=1e-4)
    assert fit([np.zeros(50), flat], ramp, scale=None).tolist() == [0, 0]


@pytest.mark.sweep(2)
@pytest.mark.parametrize("way", [*RARE_WAYS, "lanczos"])
def test_of_a_large_picture_a_part_tells_the_resizer_and_some_blocks_what_is_usual(way, monkeypatch):
    monkeypatch.setattr(overlay, "_ALL", 10_000)
    monkeypatch.setattr(overlay, "_SOME", (96, 128))
    monkeypatch.setattr(block_cosines, "_SAMPLED", 300)
    resize = RARE_WAYS.get(way) or (lambda picture, size: np.asarray(Image.fromarray(picture).resize(size)))
    original = compressed(page("1,234.00", size=26), 92)
    copy, changed = (resize(picture, (320, 240)) for picture in (original, page("1,834.00", size=26)))
    assert same(original, compressed(copy, 85), 85)
    assert not same(original, compressed(changed, 85), 85)
    webp = (None, None)
    assert find_difference(original, compressed(copy, 85), only_jpeg=False, steps=webp) is None

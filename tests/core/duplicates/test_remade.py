"""A copy is shown to be one where saving the other picture in the same way gives it; a change is not."""

import io

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.core.duplicates import webp_again
from desktop_app.core.duplicates.compression import Compression, compression_in
from desktop_app.core.duplicates.remade import is_remade
from desktop_app.core.duplicates.resizers import BY_LIGHT, whole
from desktop_app.core.duplicates.second_look import SecondLook
from desktop_app.core.types import Control
from tests.core.duplicates.made_photos import photo_of, scene

LARGE = Image.fromarray(np.asarray(scene(3, width=800, height=540)))
SMALL = LARGE.crop((200, 150, 520, 390))
RESAMPLING = Image.Resampling


def saved(image: Image.Image, format_: str, **options) -> tuple[np.ndarray, Compression | None]:
    file = io.BytesIO()
    image.save(file, format_, **options)
    file.seek(0)
    compression = compression_in(file)
    return np.asarray(Image.open(file).convert("RGB")), compression


ORIGINAL, _ = saved(SMALL, "JPEG", quality=90)
WAYS = {
    "JPEG 40": ("JPEG", {"quality": 40}),
    "JPEG 95 4:4:4": ("JPEG", {"quality": 95, "subsampling": 0}),
    "progressive": ("JPEG", {"quality": 80, "progressive": True, "subsampling": 1}),
    "an editor's tables": ("JPEG", {"quality": "web_medium"}),
    "PNG": ("PNG", {}),
    "WebP 80": ("WEBP", {"quality": 80}),
    "WebP 51": ("WEBP", {"quality": 51}),
    "WebP 97": ("WEBP", {"quality": 97}),
    "WebP without loss": ("WEBP", {"lossless": True}),
}


def with_a_spot(picture: np.ndarray) -> Image.Image:
    image = Image.fromarray(picture)
    x, y = image.width // 3, image.height // 3
    ImageDraw.Draw(image).ellipse((x, y, x + 9, y + 9), fill=(200, 40, 30))
    return image


@pytest.mark.sweep(3)
@pytest.mark.parametrize("way", WAYS)
def test_saved_again(way):
    format_, options = WAYS[way]
    copy, compression = saved(Image.fromarray(ORIGINAL), format_, **options)
    assert is_remade(ORIGINAL, copy, compression)
    changed, compression = saved(with_a_spot(ORIGINAL), format_, **options)
    assert not is_remade(ORIGINAL, changed, compression)


@pytest.mark.parametrize("way", ["PNG", "WebP without loss"])
def test_without_loss_one_level_is_a_change(way):
    format_, options = WAYS[way]
    marked = ORIGINAL.copy()
    marked[40:60, 50:120] ^= 1  # a watermark that nobody sees
    changed, compression = saved(Image.fromarray(marked), format_, **options)
    assert not is_remade(ORIGINAL, changed, compression)


@pytest.mark.sweep(3)
@pytest.mark.parametrize("size", [(160, 120), (208, 156), (400, 300)])
@pytest.mark.parametrize("resampling", [RESAMPLING.LANCZOS, RESAMPLING.BICUBIC, RESAMPLING.BOX])
def test_made_smaller_or_larger(size, resampling):
    copy, compression = saved(Image.fromarray(ORIGINAL).resize(size, resampling), "JPEG", quality=75)
    assert is_remade(ORIGINAL, copy, compression)
    changed, compression = saved(with_a_spot(ORIGINAL).resize(size, resampling), "JPEG", quality=75)
    assert not is_remade(ORIGINAL, changed, compression)


@pytest.mark.parametrize("size", [(320, 240), (240, 180)])
def test_a_change_beside_the_part_that_tells_the_resizer_is_seen(size):
    plain = SMALL.copy()
    plain.paste(SMALL.getpixel((0, 0)), (0, 0, 320, 240))
    plain.paste(SMALL.crop((100, 60, 260, 180)), (160, 120))  # all that is to be seen lies at the lower right
    original, _ = saved(plain, "JPEG", quality=90)
    copy, compression = saved(Image.fromarray(original).resize(size, RESAMPLING.BICUBIC), "JPEG", quality=80)
    assert is_remade(original, copy, compression)
    marked = Image.fromarray(original)
    ImageDraw.Draw(marked).text((8, 8), "7", fill="black")
    changed, compression = saved(marked.resize(size, RESAMPLING.BICUBIC), "JPEG", quality=80)
    assert not is_remade(original, changed, compression)


@pytest.mark.parametrize("scale", [1.0, 0.8])
def test_of_a_large_picture_a_part_tells_first_and_all_of_it_decides(scale):
    original, _ = saved(LARGE, "JPEG", quality=90)
    size = (round(800 * scale), round(540 * scale))
    copy, compression = saved(Image.fromarray(original).resize(size, RESAMPLING.LANCZOS), "JPEG", quality=70)
    assert is_remade(original, copy, compression)
    corner = original.copy()
    corner[-30:-20, -30:-20] = 255 - corner[-30:-20, -30:-20]
    changed, compression = saved(Image.fromarray(corner).resize(size, RESAMPLING.LANCZOS), "JPEG", quality=70)
    assert not is_remade(original, changed, compression)


def test_nothing_is_said_of_an_unknown_compression():
    assert not is_remade(ORIGINAL, ORIGINAL, None)


def test_a_grey_copy_has_lost_the_colours():
    copy, compression = saved(Image.fromarray(ORIGINAL).convert("L"), "JPEG", quality=80)
    assert not is_remade(ORIGINAL, copy, compression)
    grey = np.asarray(Image.fromarray(ORIGINAL).convert("L").convert("RGB"))
    assert is_remade(grey, copy, compression)


def test_an_icon_that_compression_changed_beyond_recognition_is_a_copy(tmp_path):
    """No limit could tell it from another icon, but saving it again can."""
    random = np.random.default_rng(4)
    colours = random.integers(0, 256, (5, 3))
    icon = colours[random.integers(0, 5, (8, 8))].repeat(2, axis=0).repeat(2, axis=1).astype(np.uint8)
    changed = icon.copy()
    changed[6, 5:8] = 255 - changed[6, 5:8]
    Image.fromarray(icon).save(tmp_path / "icon.png")
    Image.fromarray(icon).save(tmp_path / "copy.jpg", quality=40)
    Image.fromarray(changed).save(tmp_path / "changed.jpg", quality=40)
    first, copy, other = (
        photo_of(tmp_path / name, number=number) for number, name in enumerate(("icon.png", "copy.jpg", "changed.jpg"))
    )
    look = SecondLook()
    assert look.difference(first, copy, Control()) is not None
    assert look.same_source(first, copy, Control())
    assert not look.same_source(first, other, Control())


def test_a_turned_file_is_compressed_as_it_is_stored(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    upright = Image.fromarray(ORIGINAL[:237, :301])
    upright.transpose(Image.Transpose.ROTATE_90).save(file, "JPEG", quality=60, exif=exif)
    file.seek(0)
    compression = compression_in(file)
    assert compression is not None
    assert compression.orientation == 6
    shown = np.asarray(Image.open(file).transpose(Image.Transpose.ROTATE_270))
    assert is_remade(np.asarray(upright), shown, compression)


def test_two_copies_of_a_picture_are_seldom_made_of_each_other():
    one, compression = saved(SMALL, "JPEG", quality=70)
    other, _ = saved(SMALL, "JPEG", quality=60)
    assert not is_remade(other, one, compression)
    assert cv2.norm(one, other, cv2.NORM_INF) > 1


@pytest.mark.sweep(3)
@pytest.mark.parametrize("resampling", [RESAMPLING.LANCZOS, RESAMPLING.BICUBIC, RESAMPLING.BOX, RESAMPLING.BILINEAR])
@pytest.mark.parametrize(("quality", "method"), [(40, 4), (80, 3), (75, 6)])
def test_a_webp_in_another_size_by_any_usual_resizer_and_method(quality, method, resampling):
    options = {"quality": quality, "method": method}
    copy, compression = saved(Image.fromarray(ORIGINAL).resize((208, 156), resampling), "WEBP", **options)
    assert is_remade(ORIGINAL, copy, compression)
    changed, compression = saved(with_a_spot(ORIGINAL).resize((208, 156), resampling), "WEBP", **options)
    assert not is_remade(ORIGINAL, changed, compression)


def test_a_webp_that_no_resizer_comes_near_is_given_up_at_once(monkeypatch):
    small = Image.fromarray(ORIGINAL).resize((208, 156), RESAMPLING.BICUBIC)
    made, encode = [], webp_again._encoded
    monkeypatch.setattr(webp_again, "_encoded", lambda *of: made.append(of) or encode(*of))
    copy, compression = saved(small, "WEBP", quality=70)
    assert is_remade(ORIGINAL, copy, compression)
    made.clear()
    sharpened = small.filter(ImageFilter.UnsharpMask(1, 120, 0))
    copy, compression = saved(sharpened, "WEBP", quality=80)
    assert not is_remade(ORIGINAL, copy, compression)
    assert len(made) < 30


@pytest.mark.parametrize("method", [3, 6])
def test_a_webp_of_the_same_size_by_other_methods(method):
    copy, compression = saved(Image.fromarray(ORIGINAL), "WEBP", quality=70, method=method)
    assert is_remade(ORIGINAL, copy, compression)


def test_resized_by_its_light():
    """As programs do that develop photos; a digit that differs is seen all the same."""
    size = (208, 156)
    made = [
        Image.fromarray(BY_LIGHT[0](picture, size, whole(size)))
        for picture in (ORIGINAL, np.asarray(with_a_spot(ORIGINAL)))
    ]
    light = (np.asarray(ORIGINAL, np.float64) / 255 + 0.055) / 1.055
    mean = float(np.where(ORIGINAL <= 10, ORIGINAL / 255 / 12.92, light**2.4).mean())
    again = (np.asarray(made[0], np.float64) / 255 + 0.055) / 1.055
    assert abs(float((again**2.4).mean()) - mean) < 0.004
    copy, compression = saved(made[0], "JPEG", quality=80)
    assert is_remade(ORIGINAL, copy, compression)
    changed, compression = saved(made[1], "JPEG", quality=80)
    assert not is_remade(ORIGINAL, changed, compression)

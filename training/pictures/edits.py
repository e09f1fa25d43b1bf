"""Edits that real copies show: plain functions with explicit strengths, and their random draws for training.

Every function takes and gives a Pillow image in RGB. Evaluation has its own fixed strengths (`copy_families`).
"""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from training.pictures.overlays import draw_emoji, draw_text, screenshot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Photo: TypeAlias = Image.Image
Draw: TypeAlias = "Callable[[Photo, Photo, np.random.Generator], Photo]"
"""(photo, another photo, chance) → an edited copy of the photo; the other one is for collages."""

__all__ = [
    "EDITS",
    "add_border",
    "adjust",
    "blur",
    "collage",
    "crop",
    "draw_edits",
    "noise",
    "random_copy",
    "reencode",
    "rescale",
    "turn",
]


def crop(photo: Photo, *, width: float, height: float, x: float, y: float) -> Photo:
    """The window of shares `width` and `height` of the sides; x and y in [0, 1] place it in the room it has."""
    w, h = max(8, round(photo.width * width)), max(8, round(photo.height * height))
    left, top = round((photo.width - w) * x), round((photo.height - h) * y)
    return photo.crop((left, top, left + w, top + h))


def reencode(photo: Photo, *, quality: int, kind: str = "JPEG") -> Photo:
    """Through a lossy file and back; kind is JPEG or WEBP."""
    buffer = io.BytesIO()
    photo.save(buffer, kind, quality=quality)
    with Image.open(buffer) as image:
        return image.convert("RGB")


def rescale(photo: Photo, *, scale: float) -> Photo:
    """Fewer or more pixels."""
    size = (max(8, round(photo.width * scale)), max(8, round(photo.height * scale)))
    return photo.resize(size, Image.Resampling.BICUBIC)


def adjust(
    photo: Photo,
    *,
    brightness: float = 1,
    contrast: float = 1,
    saturation: float = 1,
    gamma: float = 1,
    warmth: float = 0,
) -> Photo:
    """Colour and tone: factors as in Pillow's ImageEnhance, a gamma, and a shift from blue to red in [−1, 1]."""
    for kind, factor in (
        (ImageEnhance.Brightness, brightness),
        (ImageEnhance.Contrast, contrast),
        (ImageEnhance.Color, saturation),
    ):
        if factor != 1:
            photo = kind(photo).enhance(factor)
    if gamma == 1 and warmth == 0:
        return photo
    levels = np.linspace(0, 1, 256) ** gamma
    curves = [levels * (1 + 0.3 * warmth), levels, levels * (1 - 0.3 * warmth)]
    table = np.clip(np.concatenate(curves) * 255, 0, 255).round().astype(int)
    return photo.point(table.tolist())


def blur(photo: Photo, *, radius: float) -> Photo:
    """Gaussian blur; radius as a share of the short side."""
    return photo.filter(ImageFilter.GaussianBlur(radius * min(photo.size)))


def noise(photo: Photo, *, deviation: float, rng: np.random.Generator) -> Photo:
    """Gaussian noise; deviation in grey levels."""
    pixels = np.asarray(photo, dtype=np.float32)
    grain = rng.standard_normal(pixels.shape, dtype=np.float32)
    return Image.fromarray(np.clip(pixels + deviation * grain, 0, 255).astype(np.uint8))


def turn(photo: Photo, *, degrees: float, keep_corners: bool = False) -> Photo:
    """The photo turned counter-clockwise by a few degrees; the empty corners are cut off, or stay black."""
    turned = photo.rotate(degrees, Image.Resampling.BILINEAR, expand=False)
    if keep_corners:
        return turned
    # The largest upright rectangle of the same shape that the turned photo covers, less a rim for rounding.
    slope = abs(math.sin(math.radians(degrees)))
    ratio = max(photo.width, photo.height) / min(photo.width, photo.height)
    share = 0.97 / (math.cos(math.radians(degrees)) + ratio * slope)
    return crop(turned, width=share, height=share, x=0.5, y=0.5)


def add_border(photo: Photo, *, width: float, colour: tuple[int, int, int], sides: str = "all") -> Photo:
    """A frame, or bars above and below (`sides="bars"`); width as a share of the short side."""
    pixels = max(1, round(width * min(photo.size)))
    box = (pixels, pixels, pixels, pixels) if sides == "all" else (0, pixels, 0, pixels)
    return ImageOps.expand(photo, box, colour)


def collage(photo: Photo, other: Photo, *, place: str) -> Photo:
    """The photo beside another one of the same size; place is left, right, top or bottom."""
    other = ImageOps.fit(other, photo.size)
    first, second = (photo, other) if place in {"left", "top"} else (other, photo)
    across = place in {"left", "right"}
    size = (photo.width * (1 + across), photo.height * (2 - across))
    sheet = Image.new("RGB", size)
    sheet.paste(first, (0, 0))
    sheet.paste(second, (photo.width, 0) if across else (0, photo.height))
    return sheet


def _draw_crop(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    area = rng.uniform(0.4, 0.95)
    aspect = float(np.exp(rng.uniform(-0.3, 0.3)))
    width, height = min(1.0, math.sqrt(area * aspect)), min(1.0, math.sqrt(area / aspect))
    return crop(photo, width=width, height=height, x=rng.random(), y=rng.random())


def _draw_reencode(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return reencode(photo, quality=int(rng.integers(8, 80)), kind="WEBP" if rng.random() < 0.2 else "JPEG")


def _draw_rescale(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return rescale(photo, scale=rng.uniform(0.25, 0.9))


def _draw_mosaic(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    """A small copy, blown up without smoothing."""
    small = rescale(photo, scale=float(np.exp(rng.uniform(math.log(0.1), math.log(0.5)))))
    return small.resize(photo.size, Image.Resampling.NEAREST)


def _draw_stretch(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    factor = float(np.exp(rng.uniform(-0.35, 0.35)))
    return photo.resize((max(8, round(photo.width * factor)), photo.height), Image.Resampling.BILINEAR)


def _draw_colour(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return adjust(photo, saturation=rng.uniform(0.2, 2.2), warmth=rng.uniform(-0.8, 0.8))


def _draw_grey(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    """Without colour, a third of the time tinted."""
    return adjust(photo, saturation=0, warmth=rng.choice([0.0, 0.0, rng.uniform(-0.8, 0.8)]))


def _draw_tone(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    low, high = math.log(0.5), math.log(1.8)
    brightness, contrast, gamma = np.exp(rng.uniform(low, high, size=3))
    return adjust(photo, brightness=brightness, contrast=contrast, gamma=gamma)


def _draw_blur(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return blur(photo, radius=rng.uniform(0.006, 0.025))


def _draw_noise(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return noise(photo, deviation=rng.uniform(4, 35), rng=rng)


def _draw_mirror(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    upside_down = rng.random() < 0.15
    return ImageOps.flip(photo) if upside_down else ImageOps.mirror(photo)


def _draw_small_turn(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return turn(photo, degrees=rng.uniform(-15, 15), keep_corners=rng.random() < 0.5)


def _draw_quarter_turn(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    quarters = (Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_270)
    return photo.transpose(quarters[int(rng.choice(3, p=[0.4, 0.2, 0.4]))])


def _draw_border(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    grey = int(rng.choice([0, 255]))
    red, green, blue = (grey, grey, grey) if rng.random() < 0.6 else (int(c) for c in rng.integers(0, 256, 3))
    return add_border(
        photo, width=rng.uniform(0.03, 0.25), colour=(red, green, blue), sides=str(rng.choice(["all", "bars"]))
    )


def _draw_text(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return draw_text(photo, lines=int(rng.integers(1, 4)), size=rng.uniform(0.06, 0.18), rng=rng)


def _draw_emoji(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return draw_emoji(photo, count=int(rng.integers(1, 4)), size=rng.uniform(0.15, 0.45), rng=rng)


def _draw_screenshot(photo: Photo, _: Photo, rng: np.random.Generator) -> Photo:
    return screenshot(photo, tall=rng.random() < 0.6, dark=rng.random() < 0.5, share=rng.uniform(0.35, 0.8), rng=rng)


def _draw_collage(photo: Photo, other: Photo, rng: np.random.Generator) -> Photo:
    return collage(photo, other, place=str(rng.choice(["left", "right", "top", "bottom"])))


# TO ADD AN EDIT: write its random draw above, give it a line here, and a fixed strength in copy_families.FAMILIES.
EDITS: dict[str, Draw] = {
    "crop": _draw_crop,
    "reencode": _draw_reencode,
    "rescale": _draw_rescale,
    "mosaic": _draw_mosaic,
    "stretch": _draw_stretch,
    "colour": _draw_colour,
    "grey": _draw_grey,
    "tone": _draw_tone,
    "blur": _draw_blur,
    "noise": _draw_noise,
    "mirror": _draw_mirror,
    "small turn": _draw_small_turn,
    "quarter turn": _draw_quarter_turn,
    "border": _draw_border,
    "text": _draw_text,
    "emoji": _draw_emoji,
    "screenshot": _draw_screenshot,
    "collage": _draw_collage,
}


# How much more often than the others: what a trunk that sees photos as they are finds hardest to see through.
_HARD = {
    "crop": 4.0,
    "mosaic": 4.0,
    "grey": 4.0,
    "blur": 2.0,
    "quarter turn": 7.0,
    "border": 3.0,
    "screenshot": 6.0,
    "collage": 2.0,  # one code for two photos: nearly out of reach
}


def draw_edits(rng: np.random.Generator) -> list[str]:
    """Names of one edit (half the time), two or three."""
    several = int(rng.choice([1, 2, 3], p=[0.5, 0.3, 0.2]))
    share = np.array([_HARD.get(name, 1.0) for name in EDITS])
    return [str(name) for name in rng.choice(list(EDITS), size=several, replace=False, p=share / share.sum())]


def random_copy(photo: Photo, other: Photo, *, names: Sequence[str], rng: np.random.Generator) -> Photo:
    """A copy by the edits of those names, their strengths drawn."""
    for name in names:
        photo = EDITS[name](photo, other, rng)
    return photo

"""The edited copies of the evaluation: families with fixed strengths, some of a kind that training never makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from PIL import Image, ImageFilter, ImageOps

from training.pictures.edits import add_border, adjust, blur, collage, crop, noise, reencode, rescale, turn
from training.pictures.overlays import draw_emoji, draw_text, screenshot

Photo: TypeAlias = Image.Image
Make: TypeAlias = Callable[[Photo, Photo, np.random.Generator], Photo]

__all__ = ["FAMILIES", "Family"]


@dataclass(frozen=True, slots=True)
class Family:
    """A kind of copy.

    Attributes:
        name: as printed.
        make: (photo, another photo, chance) → copy.
        seen: whether training draws edits of this kind (at other strengths).
    """

    name: str
    make: Make
    seen: bool = True


def _crop(photo: Photo, *, cut: float, rng: np.random.Generator) -> Photo:
    """Cut the share `cut` off both sides, anywhere."""
    return crop(photo, width=1 - cut, height=1 - cut, x=rng.random(), y=rng.random())


def _perspective(photo: Photo, *, rng: np.random.Generator) -> Photo:
    """As photographed off a wall: each corner moves inwards by up to 12 % of the side."""
    w, h = photo.size
    inset = rng.uniform(0, 0.12, size=(4, 2)) * (w, h)
    corners = np.array([(0, 0), (0, h), (w, h), (w, 0)]) + inset * [(1, 1), (1, -1), (-1, -1), (-1, 1)]
    return photo.transform((w, h), Image.Transform.QUAD, tuple(corners.ravel()), Image.Resampling.BILINEAR)


def _vignette(photo: Photo) -> Photo:
    """Corners darkened to a quarter."""
    pixels = np.asarray(photo, dtype=np.float32)
    y, x = np.ogrid[-1 : 1 : photo.height * 1j, -1 : 1 : photo.width * 1j]
    shade = 1 - 0.375 * (x**2 + y**2)
    return Image.fromarray((pixels * shade[..., None]).clip(0, 255).astype(np.uint8))


def _quarter_turn(photo: Photo) -> Photo:
    return photo.transpose(Image.Transpose.ROTATE_90)


def _sharpen(photo: Photo) -> Photo:
    """An unsharp mask, overdone."""
    return photo.filter(ImageFilter.UnsharpMask(4, 250, 0))


def _pixelate(photo: Photo) -> Photo:
    """Squares of 1/40 of the long side."""
    side = max(1, max(photo.size) // 40)
    small = photo.resize((max(1, photo.width // side), max(1, photo.height // side)), Image.Resampling.BOX)
    return small.resize(photo.size, Image.Resampling.NEAREST)


def _plain(edit: Callable[..., Photo], **strength: object) -> Make:
    """An edit of the photo alone."""
    return lambda photo, _other, _rng: edit(photo, **strength)


def _chance(edit: Callable[..., Photo], **strength: object) -> Make:
    """An edit that also draws something."""
    return lambda photo, _other, rng: edit(photo, rng=rng, **strength)


# TO ADD A FAMILY: a line with its fixed strength; `seen=False` if training draws nothing of the kind.
FAMILIES: tuple[Family, ...] = (
    Family("resize to 1/2", _plain(rescale, scale=0.5)),
    Family("resize to 1/4", _plain(rescale, scale=0.25)),
    Family("JPEG quality 50", _plain(reencode, quality=50)),
    Family("JPEG quality 10", _plain(reencode, quality=10)),
    Family("brightness", _plain(adjust, brightness=1.4)),
    Family("contrast", _plain(adjust, contrast=0.6)),
    Family("grey", _plain(adjust, saturation=0)),
    Family("colour cast", _plain(adjust, warmth=0.5, saturation=1.5)),
    Family("blur", _plain(blur, radius=0.012)),
    Family("noise", _chance(noise, deviation=20)),
    Family("crop 15 %", _chance(_crop, cut=0.15)),
    Family("crop 30 %", _chance(_crop, cut=0.3)),
    Family("mirror", _plain(ImageOps.mirror)),
    Family("turn 6°", _plain(turn, degrees=6)),
    Family("quarter turn", _plain(_quarter_turn)),
    Family("border", _plain(add_border, width=0.12, colour=(255, 255, 255))),
    Family("text", _chance(draw_text, lines=2, size=0.12)),
    Family("emoji", _chance(draw_emoji, count=2, size=0.3)),
    Family("screenshot", _chance(screenshot, tall=True, dark=False, share=0.5)),
    Family("collage", lambda photo, other, _rng: collage(photo, other, place="left")),
    Family("pixelate", _plain(_pixelate)),
    Family("perspective", _chance(_perspective), seen=False),
    Family("vignette", _plain(_vignette), seen=False),
    Family("sharpen", _plain(_sharpen), seen=False),
    Family("posterise", _plain(ImageOps.posterize, bits=3), seen=False),
)

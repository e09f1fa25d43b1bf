"""What people put over photos: lines of text, emoji, the frame of a screenshot. All of it is drawn here."""

from __future__ import annotations

import math
import string
from typing import TypeAlias

import numpy as np
from PIL import Image, ImageDraw, ImageFont

Photo: TypeAlias = Image.Image
Colour: TypeAlias = tuple[int, int, int]

__all__ = ["draw_emoji", "draw_text", "screenshot"]


def draw_text(photo: Photo, *, lines: int, size: float, rng: np.random.Generator) -> Photo:
    """Lines of random words, outlined half the time.

    Args:
        photo: RGB.
        lines: how many.
        size: of the letters, as a share of the short side.
        rng: for words, place and colour.
    """
    result = photo.copy()
    pen = ImageDraw.Draw(result)
    pixels = max(6.0, size * min(photo.size))
    font = ImageFont.load_default(pixels)
    colour = _colour(rng)
    outline = round(pixels / 12) if rng.random() < 0.5 else 0
    top = rng.uniform(0, max(1.0, photo.height - lines * 1.2 * pixels))
    left = rng.uniform(0, photo.width / 3)
    for line in range(lines):
        place = (left, top + line * 1.2 * pixels)
        pen.text(place, _words(rng), colour, font, stroke_width=outline, stroke_fill=_opposite(colour))
    return result


def draw_emoji(photo: Photo, *, count: int, size: float, rng: np.random.Generator) -> Photo:
    """Faces, hearts and stars.

    Args:
        photo: RGB.
        count: how many.
        size: of each, as a share of the short side.
        rng: for kind, place and colour.
    """
    result = photo.copy()
    pen = ImageDraw.Draw(result)
    side = size * min(photo.size)
    for _ in range(count):
        x, y = rng.uniform(0, photo.width - side), rng.uniform(0, photo.height - side)
        _EMOJI[int(rng.integers(len(_EMOJI)))](pen, x, y, side)
    return result


def screenshot(photo: Photo, *, tall: bool, dark: bool, share: float, rng: np.random.Generator) -> Photo:
    """The photo as a program shows it: bars, buttons and lines of text around it.

    Args:
        photo: RGB.
        tall: a telephone's screen (the photo fills its width) or a desktop's window.
        dark: colours of the program.
        share: of the screen's height that the photo fills.
        rng: for texts and buttons.
    """
    w, h = photo.size
    back, ink = ((24, 24, 28), (225, 225, 230)) if dark else ((250, 250, 250), (40, 40, 45))
    screen_height = round(h / share)
    screen_width = w if tall else round(w * rng.uniform(1.1, 1.6))
    screen = Image.new("RGB", (screen_width, screen_height), back)
    top = round((screen_height - h) * rng.uniform(0.3, 0.7))
    left = 0 if tall else round((screen_width - w) * rng.uniform(0, 1))
    pen = ImageDraw.Draw(screen)
    font = ImageFont.load_default(max(6.0, 0.05 * min(w, h)))
    step = 0.09 * min(w, h)
    for y in [*np.arange(step / 3, top - step, step), *np.arange(top + h + step / 3, screen_height - step, step)]:
        if rng.random() < 0.7:
            pen.text((0.04 * screen_width, y), _words(rng), ink, font)
        else:
            x = rng.uniform(0.5, 0.9) * screen_width
            pen.ellipse((x, y, x + 0.7 * step, y + 0.7 * step), _colour(rng))
    screen.paste(photo, (left, top))
    return screen


def _words(rng: np.random.Generator) -> str:
    letters = np.array(list(string.ascii_letters + string.digits))
    return " ".join("".join(rng.choice(letters, size=rng.integers(1, 9))) for _ in range(int(rng.integers(1, 5))))


def _colour(rng: np.random.Generator) -> Colour:
    if rng.random() < 0.5:
        return (255, 255, 255) if rng.random() < 0.6 else (0, 0, 0)
    red, green, blue = (int(level) for level in rng.integers(0, 256, 3))
    return (red, green, blue)


def _opposite(colour: Colour) -> Colour:
    return (0, 0, 0) if sum(colour) > 380 else (255, 255, 255)


def _face(pen: ImageDraw.ImageDraw, x: float, y: float, side: float) -> None:
    pen.ellipse((x, y, x + side, y + side), (255, 204, 60), (200, 140, 20))
    for eye in (0.3, 0.6):
        pen.ellipse((x + eye * side, y + 0.3 * side, x + (eye + 0.1) * side, y + 0.42 * side), (60, 40, 20))
    pen.arc(
        (x + 0.22 * side, y + 0.3 * side, x + 0.78 * side, y + 0.8 * side),
        20,
        160,
        (60, 40, 20),
        max(1, round(side / 20)),
    )


def _heart(pen: ImageDraw.ImageDraw, x: float, y: float, side: float) -> None:
    t = np.linspace(0, 2 * math.pi, 40)
    across = 16 * np.sin(t) ** 3
    down = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    points = zip(x + side * (0.5 + across / 34), y + side * (0.47 + down / 34), strict=True)
    pen.polygon([(float(px), float(py)) for px, py in points], (225, 40, 70))


def _star(pen: ImageDraw.ImageDraw, x: float, y: float, side: float) -> None:
    angles = -math.pi / 2 + math.pi / 5 * np.arange(10)
    radii = np.where(np.arange(10) % 2 == 0, 0.5, 0.2) * side
    points = zip(x + side / 2 + radii * np.cos(angles), y + side / 2 + radii * np.sin(angles), strict=True)
    pen.polygon([(float(px), float(py)) for px, py in points], (250, 225, 70), (190, 150, 20))


_EMOJI = (_face, _heart, _star)

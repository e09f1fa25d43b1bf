"""Made pictures in pairs that differ in something small: print, screens, codes, drawings, and changes to a photo."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

__all__ = ["DRAWN", "PHOTO_CHANGES", "Pair", "Random", "somewhere", "unit_of"]

Pair = tuple[Image.Image, Image.Image]
Random = np.random.Generator


def _barcode(random: Random) -> Pair:
    """Bars of two digits changed places with two others."""
    widths = random.integers(1, 5, 60)
    other = widths.copy()
    place = int(random.integers(4, 52))
    other[place : place + 4] = np.roll(widths[place : place + 4], 1)
    if np.array_equal(other, widths):
        other[place] = widths[place] % 4 + 1
    return _bars(widths), _bars(other)


def _bars(widths: npt.NDArray[np.int64]) -> Image.Image:
    image = Image.new("RGB", (640, 240), "white")
    draw, x = ImageDraw.Draw(image), 40
    for number, width in enumerate(widths):
        if number % 2 == 0:
            draw.rectangle((x, 30, x + 3 * int(width) - 1, 200), fill="black")
        x += 3 * int(width)
    return image


def _music(random: Random) -> Pair:
    """A page of music, and one note a line higher."""
    heights = random.integers(0, 9, (6, 18))
    other = heights.copy()
    line, note = int(random.integers(6)), int(random.integers(18))
    other[line, note] += 2 if heights[line, note] < 5 else -2
    return _staves(heights), _staves(other)


def _staves(heights: npt.NDArray[np.int64]) -> Image.Image:
    image = Image.new("RGB", (900, 760), "white")
    draw = ImageDraw.Draw(image)
    for line, notes in enumerate(heights):
        top = 30 + 120 * line
        for stroke in range(5):
            draw.line((30, top + 12 * stroke, 870, top + 12 * stroke), fill="black")
        for column, height in enumerate(notes):
            x, y = 50 + 45 * column, top + 48 - 6 * int(height)
            draw.ellipse((x, y - 5, x + 14, y + 5), fill="black")
            draw.line((x + 14, y, x + 14, y - 34), fill="black", width=2)
    return image


def _chess(random: Random) -> Pair:
    """A position, and one piece a square further."""
    squares = random.choice(64, 20, replace=False)
    pieces = {int(square): str(random.choice(list("KQRBNP"))) for square in squares}
    moved = dict(pieces)
    start = int(random.choice(squares))
    free = next(square % 64 for square in range(start + 1, start + 64) if square % 64 not in pieces)
    moved[free] = moved.pop(start)
    return _board(pieces), _board(moved)


def _board(pieces: dict[int, str]) -> Image.Image:
    image = Image.new("RGB", (512, 512), (240, 217, 181))
    draw = ImageDraw.Draw(image)
    for square in range(64):
        x, y = 64 * (square % 8), 64 * (square // 8)
        if (square + square // 8) % 2:
            draw.rectangle((x, y, x + 63, y + 63), fill=(181, 136, 99))
        if square in pieces:
            fill = "white" if square % 3 else "black"
            draw.text((x + 14, y + 4), pieces[square], fill=fill, font_size=48, stroke_width=2, stroke_fill="grey")
    return image


def _cursor(random: Random) -> Pair:
    """A frame of a screen, and the mouse elsewhere."""
    screen = Image.new("RGB", (960, 540), (246, 246, 248))
    draw = ImageDraw.Draw(screen)
    for row in range(18):
        x = int(random.integers(20, 200))
        draw.text((x, 20 + 28 * row), "".join(random.choice(list("abcdefgh klmno"), 60)), "black", font_size=16)
    pictures = []
    for _ in range(2):
        image = screen.copy()
        x, y = int(random.integers(10, 930)), int(random.integers(10, 500))
        arrow = [(0, 0), (0, 16), (4, 12), (7, 19), (10, 18), (7, 11), (12, 11)]
        ImageDraw.Draw(image).polygon([(x + dx, y + dy) for dx, dy in arrow], fill="white", outline="black")
        pictures.append(image)
    return pictures[0], pictures[1]


def _icon(random: Random) -> Pair:
    """16 × 16 pixels, and three of them another colour."""
    colours = random.integers(0, 256, (5, 3))
    values = colours[random.integers(0, 5, (8, 8))].repeat(2, axis=0).repeat(2, axis=1)
    other = values.copy()
    y, x = (int(v) for v in random.integers(0, 13, 2))
    other[y, x : x + 3] = 255 - other[y, x : x + 3]
    one, two = (Image.fromarray(picture.astype(np.uint8)) for picture in (values, other))
    return one, two


def _dark_chat(random: Random) -> Pair:
    """Lines in grey on black, in letters of 11 to 20 pixels, and one digit of one of them another."""
    size, ground = int(random.integers(11, 20)), tuple(int(v) for v in random.integers(8, 40, 3))
    words = [
        " ".join(random.choice(["see", "you", "at", "7", "bring", "12", "eggs"], 8)) for _ in range(420 // (2 * size))
    ]
    hour, other = random.choice(9, 2, replace=False) + 1
    pictures = []
    for digit in (hour, other):
        image = Image.new("RGB", (640, 420), ground)
        for row, line in enumerate([*words[:3], f"at 1{digit}:45 then", *words[4:]]):
            ImageDraw.Draw(image).text((size, size + 2 * size * row), line, (150, 150, 155), font_size=size)
        pictures.append(image)
    return pictures[0], pictures[1]


DRAWN: dict[str, Callable[[Random], Pair]] = {
    "barcode": _barcode,
    "sheet music": _music,
    "chess": _chess,
    "cursor": _cursor,
    "dark chat": _dark_chat,
    "icon 16 × 16": _icon,
}


STAMPS = ((255, 140, 40), (255, 255, 255), (255, 230, 0))


def unit_of(photo: Image.Image) -> float:
    """Changes to a photo are as large in it as they are in one of 480 pixels."""
    return max(photo.size) / 480


def somewhere(photo: Image.Image, random: Random, width: float, height: float) -> tuple[int, int]:
    """The upper left corner of a thing of that size."""
    return int(random.integers(8, photo.width - width - 8)), int(random.integers(8, photo.height - height - 8))


def _eyes(photo: Image.Image, random: Random) -> Pair:
    """A pair of eyes, a fortieth of the photo each, open and closed."""
    unit = unit_of(photo)
    x, y = somewhere(photo, random, 40 * unit, 10 * unit)
    pictures = []
    for is_open in (True, False):
        image = photo.copy()
        draw = ImageDraw.Draw(image)
        for left in (x, x + 26 * unit):
            draw.ellipse((left, y, left + 12 * unit, y + 8 * unit), fill=(225, 190, 170))
            if is_open:
                draw.ellipse((left + unit, y + unit, left + 11 * unit, y + 7 * unit), fill=(240, 238, 235))
                draw.ellipse((left + 4 * unit, y + unit, left + 8 * unit, y + 7 * unit), fill=(60, 40, 30))
            else:
                draw.line((left, y + 5 * unit, left + 12 * unit, y + 5 * unit), fill=(120, 80, 70), width=round(unit))
        pictures.append(image)
    return pictures[0], pictures[1]


def _plate(photo: Image.Image, random: Random) -> Pair:
    unit = unit_of(photo)
    x, y = somewhere(photo, random, 64 * unit, 16 * unit)
    pictures = []
    for words in ("BK 4812", "BK 4872"):
        image = photo.copy()
        draw = ImageDraw.Draw(image)
        draw.rectangle((x, y, x + 62 * unit, y + 15 * unit), fill=(235, 235, 230))
        draw.text((x + 3 * unit, y), words, fill=(20, 20, 30), font_size=13 * unit)
        pictures.append(image)
    return pictures[0], pictures[1]


def _subtitle(photo: Image.Image, random: Random) -> Pair:
    place, unit = (photo.width * float(random.uniform(0.25, 0.35)), photo.height * 0.86), unit_of(photo)
    pictures = []
    for words in ("Come home by eight", "Come home by nine"):
        image = photo.copy()
        draw = ImageDraw.Draw(image)
        draw.text(place, words, "white", font_size=15 * unit, stroke_width=round(unit), stroke_fill="black")
        pictures.append(image)
    return pictures[0], pictures[1]


def _tint(photo: Image.Image, random: Random) -> Pair:
    """Another colour of the same brightness on a thirtieth of the width."""
    values, side = np.asarray(photo, np.float32).copy(), round(16 * unit_of(photo))
    x, y = somewhere(photo, random, side, side)
    values[y : y + side, x : x + side] += np.array([28, -19, 23], np.float32)
    return photo, _picture(values)


def _watermark(photo: Image.Image, _random: Random) -> Pair:
    """Letters of 6 levels, over a third of the width."""
    mask = Image.new("L", photo.size, 0)
    ImageDraw.Draw(mask).text((photo.width * 0.1, photo.height * 0.4), "SAMPLE", 255, font_size=photo.height // 8)
    values = np.asarray(photo, np.float32)
    strength = np.asarray(mask, np.float32)[..., None] / 255 * 6
    return photo, _picture(values + np.where(values > 140, -strength, strength))


def _cloned_out(photo: Image.Image, random: Random) -> Pair:
    """A place of a twenty-fifth of the side, covered with what lies beside it."""
    values, side = np.asarray(photo, np.float32).copy(), max(8, max(photo.size) // 25)
    places = [somewhere(photo, random, 2 * side, side) for _ in range(12)]

    def differs(place: tuple[int, int]) -> float:
        x, y = place
        here, beside = values[y : y + side, x : x + side], values[y : y + side, x + side : x + 2 * side]
        return float(np.abs(here - beside).mean())

    x, y = max(places, key=differs)
    _blend(values, values[y : y + side, x + side : x + 2 * side].copy(), (x, y))
    return photo, _picture(values)


def _moved(photo: Image.Image, random: Random) -> Pair:
    """A small ball, and the same one its own width further."""
    unit = unit_of(photo)
    x, y = somewhere(photo, random, 24 * unit, 8 * unit)
    colour = tuple(int(v) for v in random.integers(0, 256, 3))
    pictures = []
    for left in (x, x + 10 * unit):
        image = photo.copy()
        ImageDraw.Draw(image).ellipse((left, y, left + 8 * unit, y + 8 * unit), fill=colour)
        pictures.append(image)
    return pictures[0], pictures[1]


def _patch(photo: Image.Image, random: Random) -> Pair:
    """A soft patch of 1 to 4 % of the side, lighter or darker: a mole, a lamp, a stain."""
    values, side = (
        np.asarray(photo, np.float32).copy(),
        max(5, round(max(photo.size) * float(random.uniform(0.01, 0.04)))),
    )
    x, y = somewhere(photo, random, side, side)
    here = values[y : y + side, x : x + side]
    _blend(values, here + (-60 if here.mean() > 120 else 60), (x, y))
    return photo, _picture(values)


def _blend(values: npt.NDArray[np.float32], patch: npt.NDArray[np.float32], place: tuple[int, int]) -> None:
    """Lay a square on a picture, soft at its edges."""
    (x, y), side = place, len(patch)
    soft = np.zeros((side, side), np.float32)
    soft[1:-1, 1:-1] = 1
    soft = cv2.GaussianBlur(soft, (0, 0), max(0.8, side / 12))[..., None]
    values[y : y + side, x : x + side] = values[y : y + side, x : x + side] * (1 - soft) + patch * soft


def _hour(photo: Image.Image, random: Random) -> Pair:
    """An hour in letters of a fiftieth to a thirtieth of the width, and one of its digits another."""
    unit = unit_of(photo)
    size, (x, y) = int(random.integers(9, 16)) * unit, somewhere(photo, random, 60 * unit, 20 * unit)
    hour, other = random.choice(10, 2, replace=False)
    pictures = []
    for digit in (hour, other):
        image = photo.copy()
        draw = ImageDraw.Draw(image)
        draw.text((x, y), f"1{digit}:30", "white", font_size=size, stroke_width=round(unit), stroke_fill="black")
        pictures.append(image)
    return pictures[0], pictures[1]


def _stamp(photo: Image.Image, random: Random) -> Pair:
    unit, other = unit_of(photo), photo.copy()
    place = (photo.width - 110 * unit, photo.height - 30 * unit)
    ground = np.asarray(photo.crop((round(place[0]), round(place[1]), photo.width, photo.height))).mean(axis=(0, 1))
    seen = [colour for colour in STAMPS if np.abs(ground - colour).max() > 70]
    colour = seen[int(random.integers(len(seen)))]
    ImageDraw.Draw(other).text(place, "19 8 '04", fill=colour, font_size=20 * unit)
    return photo, other


def _spot(photo: Image.Image, random: Random) -> Pair:
    unit, other = unit_of(photo), photo.copy()
    x, y = somewhere(photo, random, 8 * unit, 8 * unit)
    ImageDraw.Draw(other).ellipse((x, y, x + 8 * unit, y + 8 * unit), fill=_against(photo, (x, y), 70))
    return photo, other


def _person(photo: Image.Image, random: Random) -> Pair:
    unit, other = unit_of(photo), photo.copy()
    x, y = somewhere(photo, random, 6 * unit, 17 * unit)
    draw = ImageDraw.Draw(other)
    draw.rectangle((x, y + 4 * unit, x + 5 * unit, y + 16 * unit), fill=_against(photo, (x, y), 80))
    draw.ellipse((x, y, x + 4 * unit, y + 4 * unit), fill=(190, 150, 130))
    return photo, other


def _against(photo: Image.Image, place: tuple[int, int], levels: int) -> tuple[int, ...]:
    """The colour of a place, made darker or lighter by a number of levels."""
    colour = photo.getpixel(place)
    assert isinstance(colour, tuple)
    return tuple(int(v) - levels if v > 115 else int(v) + levels for v in colour)


def _picture(values: npt.NDArray[np.float32]) -> Image.Image:
    return Image.fromarray(np.clip(np.rint(values), 0, 255).astype(np.uint8))


PHOTO_CHANGES: dict[str, Callable[[Image.Image, Random], Pair]] = {
    "date stamp": _stamp,
    "spot": _spot,
    "patch of 1 to 4 %": _patch,
    "small person": _person,
    "closed eyes": _eyes,
    "number plate": _plate,
    "subtitle": _subtitle,
    "colour only": _tint,
    "faint watermark": _watermark,
    "cloned out": _cloned_out,
    "moved": _moved,
    "small hour": _hour,
}

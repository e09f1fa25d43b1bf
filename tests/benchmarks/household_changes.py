"""Ten more kinds of pairs that differ in something small: tickets, prices, forms, faces, diagrams and maps."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw

from tests.benchmarks.small_changes import Pair, Random, somewhere, unit_of

__all__ = ["KEPT", "PHOTOGRAPHED"]

INK = (35, 35, 40)


def _two(random: Random, count: int) -> tuple[int, int]:
    one, other = random.choice(count, 2, replace=False)
    return int(one), int(other)


def _corner_date(photo: Image.Image, random: Random) -> Pair:
    """A date in a corner, a hundredth of the height or nine pixels high, and another day."""
    size = max(9, round(photo.height / 100))
    left, top = bool(random.integers(2)), bool(random.integers(2))
    x = 6 if left else photo.width - 6 * size - 6
    y = 6 if top else photo.height - 2 * size - 4
    pictures = []
    for day in _two(random, 9):
        image = photo.copy()
        where = f"2{day}.08.2019"
        ImageDraw.Draw(image).text((x, y), where, (255, 200, 60), font_size=size, stroke_width=1, stroke_fill="black")
        pictures.append(image)
    return pictures[0], pictures[1]


def _price(photo: Image.Image, random: Random) -> Pair:
    """A label on a shelf, a fifteenth of the width, with another price."""
    unit = unit_of(photo)
    x, y = somewhere(photo, random, 44 * unit, 22 * unit)
    euros = int(random.integers(1, 10))
    pictures = []
    for cents in _two(random, 10):
        image = photo.copy()
        draw = ImageDraw.Draw(image)
        draw.rectangle((x, y, x + 40 * unit, y + 18 * unit), fill=(250, 235, 120))
        draw.text((x + 4 * unit, y + 3 * unit), f"{euros}.{cents}9", "black", font_size=12 * unit)
        pictures.append(image)
    return pictures[0], pictures[1]


def _smile(photo: Image.Image, random: Random) -> Pair:
    """A small face, and its mouth the other way round."""
    unit = unit_of(photo)
    x, y = somewhere(photo, random, 26 * unit, 30 * unit)
    pictures = []
    for smiles in (True, False):
        image = photo.copy()
        draw = ImageDraw.Draw(image)
        draw.ellipse((x, y, x + 22 * unit, y + 27 * unit), fill=(214, 170, 145))
        for eye in (6, 14):
            draw.ellipse((x + eye * unit, y + 9 * unit, x + (eye + 2.5) * unit, y + 11 * unit), fill=(50, 40, 40))
        box = (x + 6 * unit, y + (12 if smiles else 18) * unit, x + 16 * unit, y + (21 if smiles else 27) * unit)
        draw.arc(box, *((25, 155) if smiles else (205, 335)), fill=(140, 60, 60), width=max(1, round(1.5 * unit)))
        pictures.append(image)
    return pictures[0], pictures[1]


def _lamp(photo: Image.Image, random: Random) -> Pair:
    """A row of small lamps, and one of them out."""
    unit = unit_of(photo)
    x, y = somewhere(photo, random, 90 * unit, 8 * unit)
    out = int(random.integers(8))
    pictures = []
    for dark in (-1, out):
        image = photo.copy()
        for lamp in range(8):
            left = x + 11 * unit * lamp
            colour = (60, 50, 40) if lamp == dark else (255, 240, 190)
            ImageDraw.Draw(image).ellipse((left, y, left + 5 * unit, y + 5 * unit), fill=colour)
        pictures.append(image)
    return pictures[0], pictures[1]


PHOTOGRAPHED: dict[str, Callable[[Image.Image, Random], Pair]] = {
    "date in a corner": _corner_date,
    "price on a shelf": _price,
    "another mouth": _smile,
    "a lamp that is out": _lamp,
}


def _ticket(random: Random) -> Pair:
    """A ticket on a phone, and another seat."""
    ground, number = tuple(int(v) for v in random.integers(200, 256, 3)), int(random.integers(10**7, 10**8))
    squares = random.random((25, 25)) < 0.5
    code = Image.fromarray(np.where(squares, 0, 255).astype(np.uint8)).resize((250, 250), Image.Resampling.NEAREST)
    pictures = []
    for seat in _two(random, 10):
        image = Image.new("RGB", (420, 640), ground)
        draw = ImageDraw.Draw(image)
        draw.text((30, 24), "Central Station 08:14", INK, font_size=24)
        draw.text((30, 66), f"Coach 2{int(squares[0, 0])}   Seat 4{seat}", INK, font_size=17)
        draw.text((30, 96), f"Order {number}", INK, font_size=13)
        image.paste(code.convert("RGB"), (84, 160))
        pictures.append(image)
    return pictures[0], pictures[1]


def _one_bar(random: Random) -> Pair:
    """A code of bars, and one of them a step wider at the cost of the gap beside it."""
    widths = random.integers(1, 4, 70)
    place = int(random.integers(3, 32)) * 2
    other = widths.copy()
    step = 1 if other[place + 1] > 1 else -1
    if other[place] + step < 1:
        other[place] += 2  # the rest of the code moves
    else:
        other[place : place + 2] += (step, -step)

    def bars(of: Sequence[int]) -> Image.Image:
        image = Image.new("RGB", (520, 160), "white")
        x = 24
        for number, width in enumerate(of):
            if number % 2 == 0:
                ImageDraw.Draw(image).rectangle((x, 16, x + 3 * width - 1, 140), fill="black")
            x += 3 * width
        return image

    return bars(widths.tolist()), bars(other.tolist())


def _tick(random: Random) -> Pair:
    """A form, and one more box ticked."""
    ticked = random.random(18) < 0.4
    other = ticked.copy()
    other[int(random.integers(18))] ^= True
    pictures = []
    for ticks in (ticked, other):
        image = Image.new("RGB", (620, 700), (251, 250, 247))
        draw = ImageDraw.Draw(image)
        for row, tick in enumerate(ticks):
            y = 24 + 36 * row
            draw.rectangle((40, y, 54, y + 14), outline=INK)
            draw.text((70, y - 2), "I have read the notes on the other page", INK, font_size=17)
            if tick:
                draw.line((42, y + 7, 46, y + 12, 53, y + 1), fill=(30, 40, 120), width=2)
        pictures.append(image)
    return pictures[0], pictures[1]


def _curve(random: Random) -> Pair:
    """A diagram, and one of its points elsewhere."""
    heights = random.integers(60, 380, 14)
    other = heights.copy()
    place = int(random.integers(1, 13))
    other[place] += 14 if other[place] < 220 else -14
    pictures = []
    for values in (heights, other):
        image = Image.new("RGB", (640, 440), "white")
        draw = ImageDraw.Draw(image)
        for y in range(40, 420, 40):
            draw.line((40, y, 620, y), fill=(225, 225, 230))
        points = [(50 + 42 * column, int(height)) for column, height in enumerate(values)]
        draw.line(points, fill=(200, 60, 50), width=2)
        for x, y in points:
            draw.ellipse((x - 3, y - 3, x + 3, y + 3), fill=(40, 70, 160))
        pictures.append(image)
    return pictures[0], pictures[1]


def _moved_signature(random: Random) -> Pair:
    """The same signature, a few pixels further down."""
    knots = np.stack([np.linspace(360, 560, 24), 500 + random.normal(0, 11, 24)], axis=1)
    pictures = []
    for down in (0, int(random.integers(3, 9))):
        image = Image.new("RGB", (640, 580), (252, 251, 248))
        draw = ImageDraw.Draw(image)
        for row in range(13):
            draw.text((40, 30 + 33 * row), "Both parties have received a copy of this lease", INK, font_size=19)
        draw.line([(float(x), float(y) + down) for x, y in knots], fill=(25, 35, 110), width=2, joint="curve")
        pictures.append(image)
    return pictures[0], pictures[1]


def _dose(random: Random) -> Pair:
    """A label with print of ten pixels, and another dose."""
    lines = ["Take with a glass of water", "Keep out of reach of children", "Not after the date on the lid"]
    pictures = []
    for dose in _two(random, 10):
        image = Image.new("RGB", (360, 240), (244, 246, 250))
        draw = ImageDraw.Draw(image)
        draw.rectangle((0, 0, 360, 44), fill=(40, 110, 90))
        draw.text((16, 10), "Tablets", "white", font_size=20)
        draw.text((16, 64), f"1{dose} mg twice a day", INK, font_size=13)
        for row, line in enumerate(lines):
            draw.text((16, 100 + 26 * row), line, (90, 90, 95), font_size=10)
        pictures.append(image)
    return pictures[0], pictures[1]


KEPT: dict[str, Callable[[Random], Pair]] = {
    "seat on a ticket": _ticket,
    "one bar of a code": _one_bar,
    "a ticked box": _tick,
    "a point of a diagram": _curve,
    "a signature that moved": _moved_signature,
    "a dose on a label": _dose,
}

"""Made print in pairs of which one to three letters differ: pages, receipts, chats, terminals, tables; many fonts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

__all__ = ["PRINTED"]

Pair = tuple[Image.Image, Image.Image]
Random = np.random.Generator
Colour = tuple[int, int, int]

FONTS = ("DejaVuSans.ttf", "DejaVuSerif.ttf", "DejaVuSansMono.ttf", "DejaVuSans-Bold.ttf", "NimbusSans-Regular.otf",
         "P052-Roman.otf", "DejaVuSansCondensed.ttf")  # fmt: skip
WORDS = ("invoice", "number", "customer", "street", "payment", "within", "fourteen", "days", "please", "amount",
         "your", "Miller", "Total", "EUR", "Hill", "order")  # fmt: skip
ALIKE = ("0O8", "1lI7", "3895", "ec", "5S6", "nm", ".,", "a4", "vy")
"""Letters that are read for each other; half of the changes are among these."""


def _font(random: Random, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """One of this system's fonts; Pillow's own where it is not there."""
    name = str(random.choice(FONTS))
    try:
        return ImageFont.truetype(name, size)
    except OSError:
        return ImageFont.load_default(size)


def _words(random: Random, count: int) -> str:
    parts = []
    for _ in range(count):
        number = f"{int(random.integers(1, 99))},{int(random.integers(100, 999))}.{int(random.integers(10, 99))}"
        parts.append(number if random.random() < 0.3 else str(random.choice(WORDS)))
    return " ".join(parts)


def _other_letter(letter: str, random: Random) -> str:
    alike = [like for group in ALIKE if letter in group for like in group if like != letter]
    if alike and random.random() < 0.5:
        return str(random.choice(alike))
    letters = "0123456789" if letter.isdigit() else "abcdefghijkmnopqrstuwxz"
    return str(random.choice([like for like in letters if like != letter.lower()]))


def _retyped(lines: Sequence[str], random: Random) -> list[str]:
    """The lines with one to three letters beside each other changed."""
    changed = list(lines)
    row = int(random.integers(1, len(lines)))
    line = list(lines[row])
    count = int(random.integers(1, 4))
    start = int(random.integers(0, max(1, len(line) // 2)))
    places = [place for place in range(start, len(line)) if line[place] != " "][:count]
    for place in places:
        line[place] = _other_letter(line[place], random)
    changed[row] = "".join(line)
    return changed


def _drawn(
    lines: Sequence[str],
    ground: Image.Image,
    font: ImageFont.FreeTypeFont | ImageFont.ImageFont,
    size: int,
    ink: Colour,
) -> Image.Image:
    image = ground.copy()
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        draw.text((size, size // 2 + round(1.6 * size * row)), line, fill=ink, font=font)
    return image


def _print(
    width: int, height: int, sizes: tuple[int, int], *, dark: float = 0.0, paper: float = 0.0, grid: bool = False
) -> Callable[[Random], Pair]:
    """A sheet or screen of print.

    Args:
        sizes: of the letters, in pixels.
        dark: how often the letters are light on a dark ground.
        paper: levels of the grain of the ground.
        grid: with the lines of a table.
    """

    def make(random: Random) -> Pair:
        size = int(random.integers(*sizes))
        is_dark = random.random() < dark
        level = int(random.integers(8, 45)) if is_dark else int(random.integers(225, 256))
        ink = tuple(int(v) for v in (random.integers(140, 250, 3) if is_dark else random.integers(0, 90, 3)))
        values = np.full((height, width, 3), level) + random.normal(0, paper, (height, width, 3))
        ground = Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
        if grid:
            draw = ImageDraw.Draw(ground)
            for y in range(size // 4, height, round(1.6 * size)):
                draw.line((0, y, width, y), fill=(170, 170, 175))
            for x in range(size // 2, width, 7 * size):
                draw.line((x, 0, x, height), fill=(170, 170, 175))
        rows = max(3, int((height - size) / (1.6 * size)))
        lines = [_words(random, max(1, width // (5 * size))) for _ in range(rows)]
        font = _font(random, size)
        other = _retyped(lines, random)
        return (
            _drawn(lines, ground, font, size, (ink[0], ink[1], ink[2])),
            _drawn(other, ground, font, size, (ink[0], ink[1], ink[2])),
        )

    return make


PRINTED: dict[str, Callable[[Random], Pair]] = {
    "300 dpi in many fonts": _print(1000, 640, (38, 54)),
    "150 dpi in many fonts": _print(800, 560, (19, 27)),
    "receipt on grainy paper": _print(420, 620, (18, 26), paper=3.0),
    "phone in many fonts": _print(720, 640, (26, 40), dark=0.5),
    "terminal": _print(720, 480, (12, 17), dark=0.8),
    "table": _print(840, 520, (14, 22), grid=True),
}

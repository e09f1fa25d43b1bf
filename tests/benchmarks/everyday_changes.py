"""More pairs that differ in something small: what is retouched in photos, and what screens, scans and maps show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from tests.benchmarks.small_changes import Pair, Random, somewhere, unit_of

__all__ = ["RETOUCHED", "SHOWN"]

Levels = npt.NDArray[np.float32]
Point = tuple[float, float]


def _mole(photo: Image.Image, random: Random) -> Pair:
    """A mole of a hundredth of the side, and the same place stamped over with skin from beside it."""
    unit, marked, healed = unit_of(photo), photo.copy(), photo.copy()
    side = max(5, round(5 * unit))
    x, y = somewhere(photo, random, 3 * side, 3 * side)
    ground = np.asarray(photo.crop((x, y, x + side, y + side)), np.float32).mean(axis=(0, 1))
    dark = tuple(int(v) for v in (ground - 60 if ground.mean() > 90 else ground + 70))
    ImageDraw.Draw(marked).ellipse((x, y, x + side, y + side), fill=dark)
    healed.paste(photo.crop((x + side + 2, y, x + 2 * side + 4, y + side + 2)), (x, y))
    return marked, healed


def _wire(photo: Image.Image, random: Random) -> Pair:
    """A wire as thick as a thousandth of the side and half as long as the picture, and none."""
    wired, x, y = photo.copy(), random.uniform(0.05, 0.4), random.uniform(0.1, 0.8)
    start = (photo.width * float(x), photo.height * float(y))
    end = (start[0] + photo.width * 0.5, start[1] + photo.height * float(random.uniform(-0.08, 0.08)))
    ground = np.asarray(photo.convert("L"), np.float32)[int(start[1]), int(start[0]) : int(end[0])].mean()
    level = 30 if ground > 110 else 215
    ImageDraw.Draw(wired).line((start, end), fill=(level, level, level), width=max(1, round(unit_of(photo))))
    return wired, photo


def _birds(photo: Image.Image, random: Random) -> Pair:
    """Five birds, and a sixth that is one of them once more."""
    unit, few = unit_of(photo), photo.copy()
    places = [somewhere(photo, random, 9 * unit, 5 * unit) for _ in range(6)]
    level = 25 if np.asarray(photo.convert("L")).mean() > 110 else 225

    def draw(image: Image.Image, place: Point) -> None:
        x, y = place
        wings = [(x, y), (x + 4 * unit, y + 3 * unit), (x + 8 * unit, y)]
        ImageDraw.Draw(image).line(wings, fill=(level, level, level), width=max(1, round(1.4 * unit)))

    for place in places[:5]:
        draw(few, place)
    many = few.copy()
    draw(many, places[5])
    return few, many


def _score(photo: Image.Image, random: Random) -> Pair:
    """A game on a screen, and one more goal."""
    unit, goals = unit_of(photo), int(random.integers(0, 8))
    pictures = []
    for more in (0, 1):
        image = photo.copy()
        draw = ImageDraw.Draw(image)
        draw.rectangle((10 * unit, 10 * unit, 130 * unit, 26 * unit), fill=(24, 32, 60))
        draw.text((16 * unit, 11 * unit), f"HOM {goals + more}:2 AWY 67'", "white", font_size=11 * unit)
        pictures.append(image)
    return pictures[0], pictures[1]


RETOUCHED: dict[str, Callable[[Image.Image, Random], Pair]] = {
    "stamped mole": _mole,
    "removed wire": _wire,
    "one more bird": _birds,
    "score": _score,
}


def _phone(hour: str, badge: str, random: Random) -> Image.Image:
    """A phone's home screen: the hour at the top, icons with names below, a badge on one of them."""
    shades = np.linspace(0, 1, 800)[:, None, None] * random.integers(-90, 90, 3) + random.integers(90, 165, 3)
    image = Image.fromarray(np.clip(shades.repeat(432, axis=1), 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    draw.text((24, 10), hour, "white", font_size=15)
    draw.text((380, 10), "82%", "white", font_size=13)
    for icon in range(20):
        x, y = 28 + 100 * (icon % 4), 70 + 130 * (icon // 4)
        draw.rounded_rectangle((x, y, x + 72, y + 72), 16, fill=tuple(int(v) for v in random.integers(0, 256, 3)))
        draw.text((x + 12, y + 76), "".join(random.choice(list("abcdefghi"), 7)), "white", font_size=12)
        if icon == 6:
            draw.ellipse((x + 58, y - 8, x + 80, y + 14), fill=(230, 40, 40))
            draw.text((x + 65, y - 5), badge, "white", font_size=14)
    return image


def _status_clock(random: Random) -> Pair:
    """The same screen a minute later."""
    seed, (minute, later) = int(random.integers(1 << 30)), random.choice(10, 2, replace=False)
    return _phone(f"17:4{minute}", "3", np.random.default_rng(seed)), _phone(
        f"17:4{later}", "3", np.random.default_rng(seed)
    )


def _badge(random: Random) -> Pair:
    """One message more that was not read."""
    seed, (count, other) = int(random.integers(1 << 30)), random.choice(9, 2, replace=False) + 1
    return _phone("17:42", str(count), np.random.default_rng(seed)), _phone(
        "17:42", str(other), np.random.default_rng(seed)
    )


def _signature(random: Random) -> Pair:
    """A form, signed by two people."""
    pictures = []
    for _ in range(2):
        image = Image.new("RGB", (900, 640), (252, 252, 250))
        draw = ImageDraw.Draw(image)
        for row in range(14):
            draw.text(
                (60, 40 + 34 * row), "The undersigned agrees to the terms of the lease", (30, 30, 30), font_size=20
            )
        draw.line((520, 580, 840, 580), fill=(90, 90, 90))
        knots = random.normal(0, 1, (9, 2)) * (12, 16) + np.stack([np.linspace(540, 800, 9), np.full(9, 560)], axis=1)
        draw.line(_through(knots), fill=(25, 35, 110), width=3, joint="curve")
        pictures.append(image)
    return pictures[0], pictures[1]


def _through(knots: npt.NDArray[np.float64]) -> list[Point]:
    """Points of a smooth line near some knots."""
    fine = cv2.resize(knots.astype(np.float32)[:, None], (1, 90), interpolation=cv2.INTER_CUBIC)
    return [(float(x), float(y)) for x, y in fine.reshape(-1, 2)]


def _iban(random: Random) -> Pair:
    """A letter scanned at 75 dpi, its print 9 to 12 pixels high, and one digit of the account another."""
    digits = random.integers(0, 10, 20)
    other, place, size = digits.copy(), int(random.integers(20)), int(random.integers(9, 13))
    other[place] = (digits[place] + int(random.integers(1, 10))) % 10
    grain = random.normal(0, 2.5, (660, 480, 1)).repeat(3, axis=2)

    def scan(account: Sequence[int]) -> Image.Image:
        image = Image.new("RGB", (480, 660), (243, 242, 238))
        draw = ImageDraw.Draw(image)
        for row in range(24):
            draw.text((40, 30 + 24 * row), "please pay the amount within fourteen days", (40, 40, 45), font_size=size)
        text = "DE" + "".join(str(digit) for digit in account)
        draw.text((40, 606), f"IBAN {text[:4]} {text[4:8]} {text[8:12]} {text[12:]}", (40, 40, 45), font_size=size)
        values = cv2.GaussianBlur(np.asarray(image, np.float32), (0, 0), 0.5) + grain
        return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))

    return scan(digits.tolist()), scan(other.tolist())


def _map(random: Random) -> Pair:
    """Roads and names of places, and one name with another letter."""
    image = Image.new("RGB", (760, 560), (236, 240, 224))
    draw = ImageDraw.Draw(image)
    for _ in range(14):
        ends = [tuple(int(v) for v in random.integers(0, 760, 2)) for _ in range(2)]
        draw.line([(x, y) for x, y in ends], fill=(250, 225, 150), width=int(random.integers(2, 7)))
    names = ["".join(random.choice(list("aeioubdlmnrst"), 7)).title() for _ in range(30)]
    places = [(int(random.integers(10, 680)), int(random.integers(10, 540))) for _ in names]
    for name, place in zip(names[1:], places[1:], strict=True):
        draw.text(place, name, (60, 60, 70), font_size=13)
    pictures = []
    letters = random.choice(list("aeou"), 2, replace=False)
    for letter in letters:
        labelled = image.copy()
        ImageDraw.Draw(labelled).text(places[0], f"{names[0][:3]}{letter}{names[0][4:]}", (60, 60, 70), font_size=13)
        pictures.append(labelled)
    return pictures[0], pictures[1]


def _ledger(random: Random) -> Pair:
    """A table in small print, and one of its lines gone: rows below it stay where they are."""
    amounts = random.integers(100, 9999, (34, 5))
    missing = int(random.integers(2, 33))
    pictures = []
    for gone in (-1, missing):
        image = Image.new("RGB", (640, 540), "white")
        draw = ImageDraw.Draw(image)
        for row, line in enumerate(amounts):
            draw.line((20, 14 + 15 * row, 620, 14 + 15 * row), fill=(215, 215, 220))
            for column, amount in enumerate(line):
                if row != gone or column != 3:
                    draw.text((30 + 120 * column, 15 * row + 15), f"{amount / 100:.2f}", (50, 50, 50), font_size=11)
        pictures.append(image)
    return pictures[0], pictures[1]


SHOWN: dict[str, Callable[[Random], Pair]] = {
    "status bar's clock": _status_clock,
    "unread badge": _badge,
    "signature": _signature,
    "IBAN at 75 dpi": _iban,
    "map label": _map,
    "cell of a ledger": _ledger,
}

"""Pairs that differ in something small, and true copies: what the second look says of each kind.

    python -m tests.benchmarks.small_differences [--seeds 4] [--kind page chat …]

Pages of print, chats, screens and drawings are made; photos come from ../shared/data where that is. Each picture is
saved twice, once with a small change, in the encodings of a person's folders. Printed, by kind: how many of the
changed pairs would be removed unseen (it should be 0), and the recall of true copies. Even seeds are those that the
limits in core/duplicates/small_differences.py and block_cosines.py were set by, odd ones were not looked at.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import io
import sys
import zipfile
from collections.abc import Callable, Iterator

import numpy as np
from PIL import Image, ImageDraw

from desktop_app.core.duplicates.block_cosines import Steps
from desktop_app.core.duplicates.grain import same_grain
from desktop_app.core.duplicates.small_differences import find_difference
from desktop_app.core.types import Picture
from tests.benchmarks.shared_data import DATA
from tests.benchmarks.small_changes import DRAWN, PHOTO_CHANGES, Pair, Random

ORIGINALS = DATA / "copies-originals.zip"
SMALLEST = 64
"""Pixels of a side below which nobody keeps a reduced copy."""

WORDS = ("invoice", "number", "customer", "street", "payment", "within", "fourteen", "days", "please", "amount", "your")


def _page(size: tuple[int, int], height: int, line: str, random: Random, *, paper: float = 0.0) -> Image.Image:
    """Lines of print, one of them given, perhaps on grainy paper."""
    grain = np.random.default_rng(0).normal(0, paper, (size[1], size[0], 3)) if paper else 0
    sheet = np.clip(np.full((size[1], size[0], 3), 235 if paper else 255) + grain, 0, 255)
    image = Image.fromarray(sheet.astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for row in range((size[1] - 3 * height) // round(1.6 * height)):
        text = line if row == 3 else " ".join(random.choice(WORDS, max(2, size[0] // (5 * height))))
        draw.text((2 * height, 2 * height + row * round(1.6 * height)), text, fill=(20, 20, 20), font_size=height)
    return image


def _one_digit(size: tuple[int, int], height: int, *, paper: float = 0.0) -> Callable[[Random], Pair]:
    def make(random: Random) -> Pair:
        seed, amount = int(random.integers(1 << 30)), int(random.integers(1000, 9000))
        other = amount + int(random.integers(1, 9)) * int(random.choice([1, 10, 100]))
        one, two = (
            _page(size, height, f"Total {value:,}.00 EUR", np.random.default_rng(seed), paper=paper)
            for value in (amount, other)
        )
        return one, two

    return make


def _squares(random: Random, *, count: int, side: int, changed: int) -> Pair:
    """A code of black and white squares, and another with a few of them turned over."""
    cells = random.random((count, count)) < 0.5
    other = cells.copy()
    flat = other.ravel()
    flat[random.choice(flat.size, changed, replace=False)] ^= True
    one, two = (Image.fromarray(np.where(code, 0, 255).astype(np.uint8)) for code in (cells, other))
    return tuple(image.resize((side, side), Image.Resampling.NEAREST).convert("RGB") for image in (one, two))  # type: ignore[return-value]


def _clock(random: Random) -> Pair:
    pictures = []
    for hour in random.choice(12, 2, replace=False):
        image = Image.new("RGB", (400, 400), (250, 248, 240))
        draw = ImageDraw.Draw(image)
        draw.ellipse((20, 20, 380, 380), outline="black", width=6)
        for number in range(12):
            angle = np.pi * number / 6
            draw.text((190 + 150 * np.sin(angle), 190 - 150 * np.cos(angle)), str(number or 12), "black", font_size=24)
        angle = np.pi * hour / 6
        draw.line((200, 200, 200 + 90 * np.sin(angle), 200 - 90 * np.cos(angle)), fill="black", width=8)
        pictures.append(image)
    return pictures[0], pictures[1]


def _sky(random: Random) -> Pair:
    """Stars, and one more of them."""
    sky = random.normal(12, 3, (600, 800, 3))
    for _ in range(300):
        y, x = random.integers(4, 596), random.integers(4, 796)
        sky[y - 1 : y + 2, x - 1 : x + 2] += random.integers(40, 200)
    other = sky.copy()
    other[300:304, 400:404] += 90
    one, two = (Image.fromarray(np.clip(values, 0, 255).astype(np.uint8)) for values in (sky, other))
    return one, two


def _photo(random: Random) -> Image.Image:
    with zipfile.ZipFile(ORIGINALS) as archive:
        names = sorted(name for name in archive.namelist() if name.lower().endswith((".jpg", ".png", ".webp")))
        return Image.open(io.BytesIO(archive.read(str(random.choice(names))))).convert("RGB")


def _changed(change: Callable[[ImageDraw.ImageDraw, Random, Image.Image], None]) -> Callable[[Random], Pair]:
    def make(random: Random) -> Pair:
        one = _photo(random)
        other = one.copy()
        change(ImageDraw.Draw(other), random, other)
        return one, other

    return make


def _of_photo(change: Callable[[Image.Image, Random], Pair]) -> Callable[[Random], Pair]:
    return lambda random: change(_photo(random), random)


def _stamp(draw: ImageDraw.ImageDraw, _random: Random, image: Image.Image) -> None:
    draw.text((image.width - 110, image.height - 30), "19 8 '04", fill=(255, 140, 40), font_size=20)


def _spot(draw: ImageDraw.ImageDraw, random: Random, image: Image.Image) -> None:
    x, y = int(random.integers(20, image.width - 20)), int(random.integers(20, image.height - 20))
    level = image.getpixel((x, y))
    assert isinstance(level, tuple)
    draw.ellipse((x - 4, y - 4, x + 4, y + 4), fill=tuple(v - 70 if v > 110 else v + 70 for v in level))


def _person(draw: ImageDraw.ImageDraw, random: Random, image: Image.Image) -> None:
    x, y = int(random.integers(20, image.width - 20)), int(random.integers(20, image.height - 30))
    level = image.getpixel((x, y))
    assert isinstance(level, tuple)
    draw.rectangle((x, y + 4, x + 5, y + 16), fill=tuple(v - 80 if v > 120 else v + 80 for v in level))
    draw.ellipse((x, y, x + 4, y + 4), fill=(190, 150, 130))


KINDS: dict[str, Callable[[Random], Pair]] = {
    "A4 at 300 dpi": _one_digit((1240, 880), 42),
    "A4 at 600 dpi": _one_digit((1240, 880), 84),
    "chat on a phone": _one_digit((1080, 800), 44),
    "1080p screen": _one_digit((960, 540), 18),
    "grainy paper": _one_digit((1240, 880), 42, paper=4.0),
    "QR code": lambda random: _squares(random, count=29, side=290, changed=5),
    "pixel art": lambda random: _squares(random, count=16, side=256, changed=1),
    "clock": _clock,
    "night sky": _sky,
    **DRAWN,
}
PHOTO_KINDS = {
    "date stamp": _changed(_stamp),
    "spot": _changed(_spot),
    "small person": _changed(_person),
    **{kind: _of_photo(change) for kind, change in PHOTO_CHANGES.items()},
}

Encoding = tuple[str, float, dict[str, int]]
ENCODINGS: dict[str, Encoding] = {
    **{f"JPEG {quality}": ("JPEG", 1.0, {"quality": quality}) for quality in (40, 60, 75, 90)},
    "JPEG 60 4:4:4": ("JPEG", 1.0, {"quality": 60, "subsampling": 0}),
    "WebP 60": ("WEBP", 1.0, {"quality": 60}),
    "WebP 80": ("WEBP", 1.0, {"quality": 80}),
    "AVIF 60": ("AVIF", 1.0, {"quality": 60, "speed": 8}),
    "PNG": ("PNG", 1.0, {}),
    "three quarters": ("JPEG", 0.75, {"quality": 80}),
    "half size": ("JPEG", 0.5, {"quality": 80}),
    "half size, WebP": ("WEBP", 0.5, {"quality": 70}),
    "quarter size": ("JPEG", 0.25, {"quality": 80}),
}

if importlib.util.find_spec("pillow_heif"):  # pi-heif, which the program reads with, does not write
    importlib.import_module("pillow_heif").register_heif_opener()
    ENCODINGS["HEIC 50"] = ("HEIF", 1.0, {"quality": 50})


def saved(image: Image.Image, encoding: Encoding) -> tuple[Picture, Steps]:
    """What is read back of a picture in an encoding, uint8 (H, W, 3), and the steps of its table."""
    format_, scale, options = encoding
    if scale != 1:
        image = image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    image.save(file, format_, **options)
    read = Image.open(file)
    table = getattr(read, "quantization", {}).get(0)
    steps = np.zeros((8, 8), np.float32) if format_ == "PNG" else None
    steps = np.array(table, np.float32).reshape(8, 8) if table else steps
    return np.asarray(read.convert("RGB")), steps


def is_same(one: tuple[Picture, Steps], other: tuple[Picture, Steps], *, encoding: Encoding) -> bool:
    """Whether the second look would let one of the two go."""
    by_jpeg, steps = encoding[0] in {"JPEG", "PNG"}, (one[1], other[1])
    if find_difference(one[0], other[0], only_jpeg=by_jpeg, steps=steps) is not None:
        return False
    return one[0].shape != other[0].shape or same_grain(one[0], other[0])


def rows(kinds: dict[str, Callable[[Random], Pair]], seeds: int) -> Iterator[tuple[str, str, bool, bool, bool]]:
    """(kind, encoding, learned on, changed pair called the same, true copy called the same)."""
    for kind, make in kinds.items():
        for seed in range(seeds):
            one, other = make(np.random.default_rng([seed, len(kind)]))
            original = saved(one, ENCODINGS["JPEG 90"])
            for name, encoding in ENCODINGS.items():
                if encoding[1] < 1 and min(one.size) < SMALLEST:
                    continue
                wrong = is_same(original, saved(other, encoding), encoding=encoding)
                right = is_same(original, saved(one, encoding), encoding=encoding)
                yield kind, name, seed % 2 == 0, wrong, right


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--kind", nargs="*")
    chosen = parser.parse_args()
    kinds = KINDS | (PHOTO_KINDS if ORIGINALS.exists() else {})
    kinds = {kind: make for kind, make in kinds.items() if not chosen.kind or kind in chosen.kind}
    found = list(rows(kinds, chosen.seeds))
    print("| kind | changed pairs | unseen | true copies | recall |\n|---|---|---|---|---|")
    for kind in kinds:
        of = [row for row in found if row[0] == kind]
        unseen = [row[1] for row in of if row[3]]
        missed = [row[1] for row in of if not row[4]]
        recall = f"{1 - len(missed) / len(of):.3f} {' '.join(sorted(set(missed)))}"
        print(f"| {kind} | {len(of)} | {len(unseen)} {' '.join(sorted(set(unseen)))} | {len(of)} | {recall} |")
    for words, half in (("learned on", True), ("not looked at", False)):
        of = [row for row in found if row[2] is half]
        if of:
            print(f"{words}: {sum(row[3] for row in of)} unseen, recall {sum(row[4] for row in of) / len(of):.3f}")
    return int(any(row[3] for row in found))


if __name__ == "__main__":
    sys.exit(main())

"""Pairs that differ in something small, and true copies: what the second look says of each kind.

    python -m tests.benchmarks.small_differences [--seeds 8] [--only odd] [--each 8] [--kind page chat …]

Pages of print, chats, screens and drawings are made; photos come from ../shared/data where that is. Each picture is
saved twice, once with a small change, in some of the encodings of a person's folders. Printed, by kind and by encoding:
how many of the changed pairs would be removed unseen (it should be 0), and the recall of true copies. Even seeds are
those that the limits in core/duplicates/small_differences.py and block_cosines.py were set by; odd ones were not looked
at for that.
"""

from __future__ import annotations

import argparse
import io
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image, ImageDraw

from desktop_app.core.duplicates.grain import same_grain
from desktop_app.core.duplicates.remade import is_remade
from desktop_app.core.duplicates.small_differences import find_difference
from tests.benchmarks.everyday_changes import RETOUCHED, SHOWN
from tests.benchmarks.household_changes import KEPT, PHOTOGRAPHED
from tests.benchmarks.printed import PRINTED
from tests.benchmarks.saved_copies import COPIES, ORIGINALS, Saved, saved
from tests.benchmarks.shared_data import DATA
from tests.benchmarks.small_changes import DRAWN, PHOTO_CHANGES, Pair, Random

PHOTOS = DATA / "copies-originals.zip"
SMALLEST = 150
"""Pixels of the shorter side below which a reduced picture is a preview: its print cannot be read."""

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
    with zipfile.ZipFile(PHOTOS) as archive:
        names = sorted(name for name in archive.namelist() if name.lower().endswith((".jpg", ".png", ".webp")))
        return Image.open(io.BytesIO(archive.read(str(random.choice(names))))).convert("RGB")


def _made_scene(random: Random, *, width: int = 1200, height: int = 800) -> Image.Image:
    """What a phone's photo is like to the pixel: soft, with few sharp edges."""
    values = np.zeros((height, width, 3), np.float32)
    for columns, levels in ((5, 60), (10, 45), (21, 28), (56, 16), (140, 7)):
        coarse = random.normal(0, levels, (columns * height // width + 1, columns, 3)).astype(np.float32)
        values += cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    values += random.normal(0, float(random.uniform(0, 3)), values.shape)
    image = Image.fromarray(np.clip(values + 125, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(12):
        x, y = int(random.integers(width)), int(random.integers(height))
        reach = int(random.integers(width // 40, width // 9))
        shape = draw.ellipse if random.random() < 0.5 else draw.rectangle
        shape((x - reach, y - reach, x + reach, y + reach), fill=tuple(int(v) for v in random.integers(0, 256, 3)))
    return image


def _of_photo(change: Callable[[Image.Image, Random], Pair]) -> Callable[[Random], Pair]:
    """Half of the photos are real and small, half are made and large."""

    def make(random: Random) -> Pair:
        return change(_photo(random) if random.random() < 0.5 else _made_scene(random), random)

    return make


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
    **PRINTED,
    **SHOWN,
    **KEPT,
}
PHOTO_KINDS = {kind: _of_photo(change) for kind, change in (PHOTO_CHANGES | RETOUCHED | PHOTOGRAPHED).items()}


def is_same(one: Saved, other: Saved, *, by_jpeg: bool) -> bool:
    """Whether the second look would let one of the two go."""
    if is_remade(one.picture, other.picture, other.compression):
        return True
    steps, compressions = (one.steps, other.steps), (one.compression, other.compression)
    if (
        find_difference(one.picture, other.picture, only_jpeg=by_jpeg, steps=steps, compressions=compressions)
        is not None
    ):
        return False
    return one.picture.shape != other.picture.shape or same_grain(one.picture, other.picture)


@dataclass(frozen=True, slots=True)
class Looked:
    """What is said of a changed pair and of a true copy in one encoding."""

    kind: str
    seed: int
    encoding: str
    unseen: bool
    found: bool


def pairs(
    kind: str, make: Callable[[Random], Pair], *, seed: int, most: int
) -> Iterator[tuple[str, bool, Saved, Saved, Saved]]:
    """(encoding, whether JPEG only, the original, a copy of the changed one, a true copy), in encodings by lot."""
    number = zlib.crc32(kind.encode())
    one, other = make(np.random.default_rng([seed, number]))
    random = np.random.default_rng([seed, number, 1])
    original = ORIGINALS[str(random.choice(list(ORIGINALS)))]
    first = saved(one, original)
    again = Image.fromarray(first.picture)
    names = [str(name) for name in random.permutation(list(COPIES))]
    whole = [name for name in names if COPIES[name].scale == 1][: (most + 1) // 2]
    resized = [name for name in names if SMALLEST / min(one.size) <= COPIES[name].scale < 1][: most // 2]
    for name in (*whole, *resized):
        encoding = COPIES[name]
        yield name, encoding.by_jpeg and original.by_jpeg, first, saved(other, encoding), saved(again, encoding)


def looked_at(kinds: dict[str, Callable[[Random], Pair]], *, seeds: Sequence[int], most: int) -> Iterator[Looked]:
    """What the second look says of each kind."""
    for kind, make in kinds.items():
        for seed in seeds:
            for name, by_jpeg, original, changed, copy in pairs(kind, make, seed=seed, most=most):
                unseen = is_same(original, changed, by_jpeg=by_jpeg)
                yield Looked(kind, seed, name, unseen, is_same(original, copy, by_jpeg=by_jpeg))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--only", choices=("even", "odd"))
    parser.add_argument("--each", type=int, default=8, help="encodings of each picture")
    parser.add_argument("--kind", nargs="*")
    chosen = parser.parse_args()
    kinds = KINDS | (PHOTO_KINDS if PHOTOS.exists() else {})
    kinds = {kind: make for kind, make in kinds.items() if not chosen.kind or kind in chosen.kind}
    seeds = [seed for seed in range(chosen.seeds) if chosen.only in (None, ("even", "odd")[seed % 2])]
    found = list(looked_at(kinds, seeds=seeds, most=chosen.each))
    for what in ("kind", "encoding"):
        print(f"\n| {what} | pairs | changed ones unseen | recall of copies |\n|---|---|---|---|")
        for name in sorted({getattr(one, what) for one in found}):
            print(f"| {name} | {_row([one for one in found if getattr(one, what) == name])} |")
    for words, half in (("fitted to", 0), ("not looked at", 1)):
        of = [one for one in found if one.seed % 2 == half]
        if of:
            print(f"\n{words}: {_row(of)}")
    return int(any(one.unseen for one in found))


def _row(of: Sequence[Looked]) -> str:
    return f"{len(of)} | {sum(one.unseen for one in of)} | {sum(one.found for one in of) / len(of):.3f}"


if __name__ == "__main__":
    sys.exit(main())

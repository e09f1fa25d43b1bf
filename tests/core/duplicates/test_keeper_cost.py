"""Choosing what stays is done for every group of a review: what is dear in it is counted, as clocks do not tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop_app.core.duplicates import made_of, steps_before, without_table
from desktop_app.core.duplicates.keeper import KeeperRules, choose_keeper
from tests.core.duplicates.made_photos import photo_of, scene

COPIES: dict[str, Callable[[Image.Image, Path], None]] = {
    "z near.jpg": lambda image, path: image.save(path, quality=89),
    "b coarser.jpg": lambda image, path: image.save(path, quality=75),
    "c.png": lambda image, path: image.save(path, compress_level=1),
    "d.webp": lambda image, path: image.save(path, quality=80),
    "e half.jpg": lambda image, path: image.resize((210, 150)).save(path, quality=85),
}
"""What is made of an original, by its name."""


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often a head is parsed, a picture decoded, cosines are made, and a distribution of steps is worked out."""
    for module in (made_of, steps_before, without_table):
        for value in vars(module).values():
            if hasattr(value, "cache_clear"):
                value.cache_clear()
    counts: Counter[str] = Counter()

    def count(owner: Any, name: str, what: str) -> None:
        real = getattr(owner, name)

        def counting(*arguments: Any, **options: Any) -> Any:
            counts[what] += 1
            return real(*arguments, **options)

        monkeypatch.setattr(owner, name, counting)

    count(Image, "open", "heads")
    count(made_of, "_grey", "decoded")
    count(without_table, "read_picture", "decoded")
    count(made_of, "waves_of", "cosines")
    count(without_table, "waves_of", "cosines")
    count(steps_before, "_logarithm", "distributions")
    return counts


def _photos(folder: Path, *names: str) -> list[Any]:
    scene(3).save(folder / "a long name of the original.jpg", quality=90)
    with Image.open(folder / "a long name of the original.jpg") as original:
        for name in names:
            COPIES[name](original, folder / name)
    return [photo_of(path, number=number) for number, path in enumerate(sorted(folder.iterdir()))]


@pytest.mark.parametrize(
    ("names", "most"),
    [
        (["z near.jpg"], {"decoded": 1, "cosines": 1, "distributions": 18, "heads": 5}),
        (["b coarser.jpg"], {"decoded": 1, "cosines": 1, "distributions": 40, "heads": 5}),
        (["c.png"], {"decoded": 1, "cosines": 1, "distributions": 0, "heads": 5}),
        (["d.webp"], {"decoded": 2, "cosines": 3, "distributions": 0, "heads": 3}),
        (["e half.jpg"], {"decoded": 2, "cosines": 0, "distributions": 0, "heads": 6}),
        (list(COPIES), {"decoded": 14, "cosines": 12, "distributions": 98, "heads": 21}),
    ],
    ids=["near", "coarser", "lossless", "without a table", "reduced", "all of them"],
)
def test_what_a_group_costs(names: list[str], most: dict[str, int], tmp_path: Path, counted: Counter[str]) -> None:
    photos = _photos(tmp_path, *names)
    counted.clear()
    keeper = choose_keeper(photos, rules=KeeperRules())
    assert keeper.photo.path.name == "a long name of the original.jpg"
    assert {what: counted[what] for what in most if counted[what] > most[what]} == {}
    counted.clear()
    assert choose_keeper(photos, rules=KeeperRules()) == keeper
    assert not counted


def test_of_a_dozen_copies_the_heads_tell(tmp_path: Path, counted: Counter[str]) -> None:
    image = scene(3)
    for quality in range(78, 90):
        image.save(tmp_path / f"{quality}.jpg", quality=quality)
    photos = [photo_of(path, number=number) for number, path in enumerate(sorted(tmp_path.iterdir()))]
    counted.clear()
    choose_keeper(photos, rules=KeeperRules())
    assert counted["decoded"] == 0
    assert counted["heads"] <= 2 * len(photos)

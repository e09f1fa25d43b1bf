"""Truncations and flipped bits of every format either load or raise an `ImageError`."""

from __future__ import annotations

import contextlib
import io
import random
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ImageError
from desktop_app.core.images import Limits, read_picture
from tests.families import every_family

LIMITS = Limits(max_pixels=1 << 22, seconds=5)


def _read(content: bytes) -> None:
    refused: ImageError | None = None
    try:
        loaded = read_picture(io.BytesIO(content), side=32, limits=LIMITS, name=Path("hostile"))
    except ImageError as error:
        refused = error
    else:
        assert loaded.picture.ndim == 3
        assert loaded.width * loaded.height <= LIMITS.max_pixels
    if refused is not None:
        assert str(refused).startswith("hostile: ")
        assert refused.reason


@every_family
@given(share=st.floats(0, 1, exclude_max=True))
def test_truncated(family, share: float, family_files: dict[str, Path]) -> None:
    content = family_files[family.name].read_bytes()
    _read(content[: int(share * len(content))])


@every_family
@given(flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(1, 255)), min_size=1, max_size=8))
def test_flipped_bits(family, flips: list[tuple[float, int]], family_files: dict[str, Path]) -> None:
    content = bytearray(family_files[family.name].read_bytes())
    for share, mask in flips:
        content[int(share * len(content))] ^= mask
    _read(bytes(content))


@every_family
@given(flips=st.lists(st.tuples(st.integers(0, 120), st.integers(0, 255)), min_size=1, max_size=6))
def test_overwritten_headers(family, flips: list[tuple[int, int]], family_files: dict[str, Path]) -> None:
    content = bytearray(family_files[family.name].read_bytes())
    for position, value in flips:
        content[position % len(content)] = value
    _read(bytes(content))


@pytest.mark.slow
@pytest.mark.timeout(600)
@every_family
def test_many_hostile_files(family, family_files: dict[str, Path]) -> None:
    original = family_files[family.name].read_bytes()
    chance = random.Random(0)
    for _ in range(1250):
        content = bytearray(original)
        for _ in range(chance.randint(1, 20)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        _read(bytes(content[: chance.randint(1, len(content))] if chance.random() < 0.3 else content))


@pytest.mark.slow
@pytest.mark.timeout(1800)
@every_family
def test_many_hostile_files_on_the_disk(family, family_files: dict[str, Path], tmp_path: Path) -> None:
    """As they come when photos are indexed: those of the formats that are not trusted in worker processes."""
    original = family_files[family.name].read_bytes()
    chance, longest = random.Random(1), 0.0
    for _ in range(1250):
        content = bytearray(original)
        for _ in range(chance.randint(1, 20)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        if chance.random() < 0.3:
            del content[chance.randint(1, len(content)) :]
        (tmp_path / "hostile").write_bytes(content)
        began = time.monotonic()
        with contextlib.suppress(ImageError):
            read_picture(tmp_path / "hostile", side=32, limits=LIMITS)
        longest = max(longest, time.monotonic() - began)
    assert longest < 6 * LIMITS.seconds  # a machine that is busy may be slow to end a worker

"""HEIF sequences: bursts that are in the track of a film."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.errors import DamagedImageError, UnsupportedImageError
from desktop_app.core.images import read_contents, read_picture
from desktop_app.core.images.behind import FILM
from desktop_app.core.images.differences import what_differs
from tests.conftest import FIXTURES, draw_picture
from tests.core.images.test_films import write_film

SEQUENCE = FIXTURES / "drawing.heics"


@pytest.mark.parametrize("name", ["burst.heics", "burst.heic", "burst.avif", "burst.jpg"])
def test_its_first_frame_is_shown(name: str, tmp_path: Path) -> None:
    loaded = read_picture(Path(shutil.copy(SEQUENCE, tmp_path / name)))
    assert (loaded.format, loaded.width, loaded.height) == ("HEIFS", 64, 48)
    assert np.abs(loaded.picture.astype(int) - np.asarray(draw_picture(0))).mean() < 3


def test_every_frame_counts(tmp_path: Path) -> None:
    found = read_contents(SEQUENCE, pixels=True)
    assert (found.pages, found.moving, found.bits) == (3, True, 8)
    other = tmp_path / "other.heics"
    other.write_bytes(as_sequence(write_film(tmp_path / "film.mp4").read_bytes()))
    assert read_contents(other, pixels=True).pixels != found.pixels
    still = tmp_path / "still.png"
    draw_picture(0).save(still)
    assert what_differs(SEQUENCE, still)


def test_damage_is_named(tmp_path: Path) -> None:
    whole = SEQUENCE.read_bytes()
    start = whole.index(b"mdat") + 4
    broken = tmp_path / "broken.heics"
    broken.write_bytes(whole[:start] + bytes(len(whole[start:])))  # without its index
    with pytest.raises(UnsupportedImageError):
        read_picture(broken)
    index = whole.index(b"moov") - 4
    broken.write_bytes(whole[:start] + bytes(index - start) + whole[index:] if index > start else whole[:start])
    with pytest.raises(DamagedImageError, match="frame 1"):
        read_picture(broken)


def test_a_sequence_beside_a_picture_is_a_film(family_files: dict[str, Path], tmp_path: Path) -> None:
    still, sequence = family_files["HEIC"].read_bytes(), SEQUENCE.read_bytes()
    both = tmp_path / "both.heic"
    both.write_bytes(still + sequence[sequence.index(b"moov") - 4 :])
    found = read_contents(both)
    assert (found.format, found.extras) == ("HEIF", (FILM,))
    assert found.behind
    assert what_differs(both, family_files["HEIC"]) == "one holds a film"


def as_sequence(film: bytes) -> bytes:
    """A film that calls itself a sequence of pictures."""
    (length,) = struct.unpack_from(">I", film)
    brands = b"hevc" + bytes(4) + b"msf1" * ((length - 16) // 4)
    return struct.pack(">I4s", length, b"ftyp") + brands + film[length:]

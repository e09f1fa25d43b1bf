"""A film's picture: its first frame that shows something."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop_app.core.errors import DamagedImageError, ImageTooLargeError, UnsupportedImageError
from desktop_app.core.images import Limits, read_contents, read_picture
from tests.conftest import draw_picture


def write_film(path: Path, *, dark: int = 0, shown: int = 3, size: tuple[int, int] = (64, 48)) -> Path:
    """Black frames, then a picture."""
    film = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 10.0, size)
    frame = np.ascontiguousarray(np.asarray(draw_picture(0, size=size))[:, :, ::-1])
    for number in range(dark + shown):
        film.write(frame if number >= dark else np.zeros_like(frame))
    film.release()
    return path


@pytest.mark.parametrize("dark", [0, 12])
def test_the_first_good_frame_is_shown(dark: int, tmp_path: Path) -> None:
    loaded = read_picture(write_film(tmp_path / "film.mp4", dark=dark))
    assert (loaded.format, loaded.width, loaded.height) == ("FILM", 64, 48)
    assert np.abs(loaded.picture.astype(int) - np.asarray(draw_picture(0))).mean() < 20


def test_a_film_in_the_dark_is_shown_dark(tmp_path: Path) -> None:
    assert read_picture(write_film(tmp_path / "film.mp4", dark=5, shown=0)).picture.mean() < 20


def test_a_film_is_not_read_as_what_it_is_called_otherwise(tmp_path: Path) -> None:
    (tmp_path / "text.mov").write_bytes(b"#EXTM3U\nfile:///etc/hostname\n" * 9)
    draw_picture(0).save(tmp_path / "photo.mp4", "JPEG")
    for name in ("text.mov", "photo.mp4"):
        with pytest.raises(UnsupportedImageError, match="not a film"):
            read_picture(tmp_path / name)


def test_a_cut_film_and_a_large_one_are_named(tmp_path: Path) -> None:
    whole = write_film(tmp_path / "film.mp4").read_bytes()
    (tmp_path / "cut.mp4").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedImageError, match="no frame"):
        read_picture(tmp_path / "cut.mp4")
    with pytest.raises(ImageTooLargeError):
        read_picture(tmp_path / "film.mp4", limits=Limits(max_pixels=1000))


def test_there_is_more_in_a_film_than_its_frame(tmp_path: Path) -> None:
    assert read_contents(write_film(tmp_path / "film.mp4")).extras == ("a film",)

"""A film's picture: its first frame that shows something, decoded by OpenCV, which reads it from its start."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from desktop_app.core.errors import DamagedImageError, ImageTooLargeError, UnsupportedImageError
from desktop_app.core.images.formats import FILM_EXTENSIONS
from desktop_app.core.images.guarding import GuardedFile, Limits

__all__ = ["FILM", "first_frame", "is_film"]

FILM = "FILM"
"""What stands for Pillow's name of a format."""

_MOST_FRAMES = 90  # three seconds: films begin in black, and fade in
_SHOWS = 12.0  # standard deviation of grey, of 255
_HEAD = 16
# Boxes of MP4 and QuickTime at byte 4; AVI, Matroska and WebM, MPEG programs and streams, Windows Media.
_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_MARKS = (b"RIFF", b"\x1aE\xdf\xa3", b"\0\0\1\xba", b"\0\0\1\xb3", b"G", b"0&\xb2u")
_BLUE_RAY = 4  # bytes before each packet of a stream


def is_film(path: Path | None) -> bool:
    """Whether a file's name is that of a film."""
    return path is not None and path.suffix.lower() in FILM_EXTENSIONS


def first_frame(file: GuardedFile, path: Path, *, limits: Limits) -> Image.Image:
    """The first frame that is not nearly flat, else the one that is the least so; RGB, upright as the film says.

    Args:
        file: its deadline holds between frames.
        path: of the film, which OpenCV opens by itself.

    Raises:
        ImageError: it is damaged, of an unknown kind, or too large.
        TimeoutError: after the deadline.
    """
    head = file.read(_HEAD)
    known = head[4:8] in _BOXES or head.startswith(_MARKS) or head[_BLUE_RAY : _BLUE_RAY + 1] == b"G"
    if not known:
        raise UnsupportedImageError("is not a film of a known kind", path=path)
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        width, height = (int(capture.get(one)) for one in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT))
        if width * height > limits.max_pixels:
            raise ImageTooLargeError(
                f"has {width}×{height} pixels, more than the limit of {limits.max_pixels / 1e6:.0f} million", path=path
            )
        best = _best_frame(capture, file)
    finally:
        capture.release()
    if best is None:
        raise DamagedImageError("is damaged: no frame of it can be read", path=path)
    return Image.fromarray(cv2.cvtColor(best, cv2.COLOR_BGR2RGB))


def _best_frame(capture: cv2.VideoCapture, file: GuardedFile) -> cv2.typing.MatLike | None:
    best, most = None, -1.0
    for _ in range(_MOST_FRAMES):
        file.check()
        there, frame = capture.read()
        if not there:
            break
        shown = float(np.std(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)))
        if shown > most:
            best, most = frame, shown
        if shown >= _SHOWS:
            break
    return best

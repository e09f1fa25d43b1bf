"""HEIF sequences that hold no picture by itself: a burst or an animation in the track of a film, decoded by OpenCV.

To Pillow they are one more format, of several frames.
"""

from __future__ import annotations

import io
from typing import Any, cast

import cv2
from PIL import Image
from PIL.ImageFile import ImageFile

__all__ = ["HeifSequence"]

_HEAD = 512
_BRANDS = frozenset({b"msf1", b"hevc", b"hevx", b"hevm", b"hevs", b"avcs"})
_DEPTH = 17  # offset in HEVC's configuration box, whose lower 3 bits are those of a channel beyond 8


class HeifSequence(ImageFile):
    """The frames of a sequence, upright as the file says."""

    format = "HEIFS"
    format_description = "HEIF sequence"

    def _open(self) -> None:
        if self.fp is None or not _brands(self.fp.read(_HEAD)) & _BRANDS:
            raise SyntaxError("not a HEIF sequence")
        self.fp.seek(0)
        self._content = self.fp.read()
        self._rewind()
        width, height, frames = (
            int(self._film.get(one))
            for one in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, cv2.CAP_PROP_FRAME_COUNT)
        )
        if width < 1 or height < 1:
            raise SyntaxError("a HEIF sequence without frames")
        self._size, self._mode, self.tile = (width, height), "RGB", []
        self.n_frames = max(1, frames)
        self.is_animated = self.n_frames > 1
        self.info["bit_depth"] = _bits(self._content)
        self._wanted = 0
        self._loaded = False

    def _rewind(self) -> None:
        self._film = cv2.VideoCapture(cast("Any", io.BytesIO(self._content)), cv2.CAP_FFMPEG, [])
        self._next = 0

    def tell(self) -> int:
        """The number of the frame."""
        return self._wanted

    def seek(self, frame: int) -> None:
        """Go to a frame.

        Raises:
            EOFError: there is none of that number.
        """
        if not 0 <= frame < self.n_frames:
            raise EOFError("no more frames")
        if frame != self._wanted:
            self._wanted, self._loaded = frame, False

    def load(self) -> Any:
        """The pixels of the frame; frames are read one after the other from the first."""
        if not self._loaded:
            if self._next > self._wanted:
                self._rewind()
            found = None
            while self._next <= self._wanted:
                there, found = self._film.read()
                if not there:
                    raise OSError(f"frame {self._next + 1} of {self.n_frames} cannot be read")
                self._next += 1
            if found is not None:
                frame = Image.fromarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGB))
                self.im, self._size = frame.im, frame.size
            self._loaded = True
        return Image.Image.load(self)


def _brands(head: bytes) -> set[bytes]:
    """Of the box at the start of a file, which tells what it is; the second four bytes of them are a version."""
    if head[4:8] != b"ftyp":
        return set()
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return {head[at : at + 4] for at in range(8, end, 4) if at != 12}


def _bits(content: bytes) -> int:
    """Of a channel."""
    at = content.find(b"hvcC")
    return 8 + (content[at + 4 + _DEPTH] & 7) if 0 <= at < len(content) - 4 - _DEPTH else 8


def _accepts(prefix: bytes) -> bool:
    return prefix[4:8] == b"ftyp"


Image.register_open(HeifSequence.format, HeifSequence, _accepts)

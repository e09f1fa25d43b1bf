"""TIFF of numbers with a point that Pillow does not know: 64 bits, and 32 bits in colour, read by OpenCV."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from PIL import Image, TiffImagePlugin

from desktop_app.core.images.tones import eight_bit

__all__ = ["OPENER", "FloatTiff"]

OPENER = "FLOAT-TIFF"
"""Pillow's name of the opener; what it has opened is called "TIFF"."""

_WIDTH, _HEIGHT, _BITS, _SAMPLES, _SAMPLE_FORMAT = 256, 257, 258, 277, 339
_FLOAT = 3


class FloatTiff(TiffImagePlugin.TiffImageFile):
    """A TIFF in grey or RGB, of 32 or 64 bits a channel."""

    _waiting = False

    def _setup(self) -> None:
        """Of every page that is gone to: what `TiffImageFile` refuses is taken here, and the other way round."""
        tags = self.tag_v2
        bits, kinds = set(tags.get(_BITS, ())), set(tags.get(_SAMPLE_FORMAT, ()))
        channels = tags.get(_SAMPLES, 1)
        if kinds != {_FLOAT} or len(bits) != 1 or not bits <= {32, 64} or channels not in {1, 3}:
            raise SyntaxError("not a kind of TIFF that is read here")
        self._size = self._tile_size = (int(tags[_WIDTH]), int(tags[_HEIGHT]))
        self._mode = "RGB" if channels == 3 else "F"
        self._waiting = True
        self.tile = []

    def load(self) -> Any:
        """The pixels: grey as numbers, colours in 8 bits."""
        if self._waiting and self.fp is not None:
            self._waiting = False
            self.fp.seek(0)
            content = np.frombuffer(self.fp.read(), np.uint8)
            page = self.tell()
            done, found = cv2.imdecodemulti(content, cv2.IMREAD_UNCHANGED, range=(page, page + 1))
            if not done or len(found) != 1 or found[0].shape[1::-1] != self.size:
                raise OSError("this kind of compression is not supported")
            values = found[0][:, :, ::-1] if found[0].ndim == 3 else found[0]
            made = Image.fromarray(eight_bit(values) if values.ndim == 3 else values.astype(np.float32))
            self.im = made.im
        return Image.Image.load(self)


def _accepts(prefix: bytes) -> bool:
    return prefix.startswith((b"II*\0", b"MM\0*"))


Image.register_open(OPENER, FloatTiff, _accepts)

"""TIFF of numbers that Pillow refuses or misreads: with a point, 32 and 64 bits, with a sign, more channels.

Everything else is Pillow's.
"""

from __future__ import annotations

import hashlib
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, TiffImagePlugin

from desktop_app.core.images.tiff_numbers import Layout, layout_of, read_numbers
from desktop_app.core.images.tones import eight_bit
from desktop_app.core.language import english

__all__ = ["Tiff"]

_CHANNELS = 277
"""Channels of a pixel's colour, by what they mean: grey, red, green and blue, a palette, inks, and others."""

_PARTS = ((273, 279), (324, 325))  # where strips and tiles begin, and how long they are
_PAGES_WITHIN = 330  # the tag SubIFDs: pages that only another page tells of
_MOST_WITHIN = 100

# libtiff turns all numbers into the machine's own order; Pillow knows that of unsigned 16 bits only.
_OWN_ORDER = {"I;16BS": "I;16NS", "I;32BS": "I;32NS", "F;32BF": "F;32NF"}
_KINDS_OF_OPENCV = (np.dtype(np.float32), np.dtype(np.float64), np.dtype(np.uint16))


class Tiff(TiffImagePlugin.TiffImageFile):
    """A TIFF; `own`: its page is read here, and shown in 8 bits, whatever its numbers are.

    Behind the pages that follow each other come those that another page holds: the whole picture, for some programs
    that write a preview first.
    """

    own = False
    _waiting = False
    _layout: Layout | None = None
    _within: tuple[int, ...] = ()  # where pages begin that others tell of, the first ones gone to
    _gone_to = 0

    def seek(self, frame: int) -> None:
        """Go to a page.

        Raises:
            EOFError: there are not as many.
        """
        try:
            super().seek(frame)
        except EOFError:
            if self._gone_to >= len(self._within) or frame < 0:
                raise
            # Pillow goes on as if the last page had named it the next one.
            self._n_frames = None
            self._TiffImageFile__next = self._within[self._gone_to]
            self._gone_to += 1
            self.seek(frame)

    def _setup(self) -> None:
        """Of every page that is gone to."""
        self._tell_pages_within()
        layout = layout_of(self.tag_v2)
        if layout is None or not layout.misread:
            try:
                super()._setup()
            except SyntaxError:
                if layout is None:
                    raise
            else:
                self.own, self._layout = False, layout
                self.tile = [_in_own_order(tile) for tile in self.tile]
                return
        if layout is None:
            raise SyntaxError(english("a kind of TIFF that is not read"))
        self.own, self._waiting, self._layout = True, True, layout
        self._size = self._tile_size = (layout.width, layout.height)
        self._mode = layout.mode
        self.tile = []

    def _tell_pages_within(self) -> None:
        told = self.tag_v2.get(_PAGES_WITHIN, ())
        places = [told] if isinstance(told, int) else told if isinstance(told, tuple) else []
        known = {*self._within, *self._frame_pos}
        new = [place for place in places if isinstance(place, int) and place > 0 and place not in known]
        self._within = (*self._within, *new)[:_MOST_WITHIN]

    def load(self) -> Any:
        """The pixels, in 8 bits where they are read here."""
        if not self.own:
            return super().load()
        if self._waiting and self._layout is not None:
            self._waiting = False
            self.im = _seen(self.numbers(), self._layout).im
        return Image.Image.load(self)

    def unseen(self) -> bytes:
        """Tells the page's data from others where some of its channels are never shown, as masks; else b"".

        Raises:
            OSError: the file cannot be read.
        """
        return self.mark() if int(self.tag_v2.get(_CHANNELS, 1)) > len(self.getbands()) else b""

    def mark(self) -> bytes:
        """Tells the page's data from others, as they are stored, 16 bytes.

        Raises:
            OSError: the file cannot be read.
        """
        digest = hashlib.blake2b(digest_size=16)
        if self.fp is None:
            raise OSError(english("there are no numbers to be read"))
        for places, lengths in _PARTS:
            for place, length in zip(self.tag_v2.get(places, ()), self.tag_v2.get(lengths, ()), strict=False):
                self.fp.seek(place)
                digest.update(self.fp.read(length))
        return digest.digest()

    def numbers(self) -> npt.NDArray[Any]:
        """(H, W, C) numbers of the page, as the file has them.

        Raises:
            OSError: it is compressed in a way that is not supported.
        """
        if self.fp is None or self._layout is None:
            raise OSError(english("there are no numbers to be read"))
        try:
            return read_numbers(self.fp, self.tag_v2, self._layout)
        except NotImplementedError:
            return self._by_opencv(self._layout)

    def _by_opencv(self, layout: Layout) -> npt.NDArray[Any]:
        refused = OSError(english("this kind of compression is not supported"))
        if layout.planes or layout.channels not in {1, 3} or layout.kind not in _KINDS_OF_OPENCV or self.fp is None:
            raise refused
        self.fp.seek(0)
        content, page = np.frombuffer(self.fp.read(), np.uint8), self.tell()
        done, found = cv2.imdecodemulti(content, cv2.IMREAD_UNCHANGED, range=(page, page + 1))
        if not done or len(found) != 1 or found[0].shape[1::-1] != self.size:
            raise refused
        values = np.atleast_3d(found[0])
        return values[:, :, ::-1] if layout.channels == 3 else values


def _seen(values: npt.NDArray[Any], layout: Layout) -> Image.Image:
    colours = 3 if layout.colour else 1
    view = eight_bit(values[:, :, :colours])
    if layout.white_is_zero:
        view = 255 - view
    if not layout.alpha:
        return Image.fromarray(view if layout.colour else view[:, :, 0])
    opaque = eight_bit(values[:, :, colours : colours + 1])
    return Image.fromarray(np.concatenate([view] * (3 // colours) + [opaque], axis=2))


def _in_own_order(tile: Any) -> Any:
    raw = tile.args[0] if isinstance(tile.args, tuple) else ""
    known = tile.codec_name == "libtiff" and raw in _OWN_ORDER
    return tile._replace(args=(_OWN_ORDER[raw], *tile.args[1:])) if known else tile


def _accepts(prefix: bytes) -> bool:
    return prefix.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"))


Image.register_open(Tiff.format, Tiff, _accepts)

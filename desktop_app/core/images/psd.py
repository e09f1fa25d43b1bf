"""Photoshop's files that Pillow refuses: 16 and 32 bits, large documents (PSB); and what it does not tell of others.

The picture of all layers together is read, as Photoshop writes it behind them.
"""

from __future__ import annotations

import struct
from typing import IO, Any, NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, PsdImagePlugin

from desktop_app.core.images.tones import eight_bit
from desktop_app.core.language import english

__all__ = ["Psd"]

_MARK = b"8BPS"
_LARGE = 2  # the version of a PSB, whose lengths are longer
_CMYK, _LAB = 4, 9
# Of each way to count colours: channels, and the mode of an image that shows them.
_SHOWN = {1: (1, "L"), 3: (3, "RGB"), _CMYK: (4, "CMYK"), 8: (1, "L"), _LAB: (3, "LAB")}
_KINDS: dict[int, np.dtype[Any]] = {8: np.dtype("u1"), 16: np.dtype(">u2"), 32: np.dtype(">f4")}
_PLAIN, _PACKED = 0, 1
_PROFILE, _VERSION, _EXIF, _XMP = 1039, 1057, 1058, 1060
_MOST_RESOURCES = 1 << 26
_HEAD_OF_LAYERS = 1 << 12
_DEEP_LAYERS = (b"Lr16", b"Lr32")
_TRANSPARENT = (b"Mtrn", b"Mt16", b"Mt32")


class _Head(NamedTuple):
    """What a file says at its beginning."""

    large: bool
    channels: int
    height: int
    width: int
    bits: int
    colours: int

    @property
    def own(self) -> bool:
        """It is read here."""
        return self.large or self.bits in {16, 32}


class Psd(PsdImagePlugin.PsdImageFile):
    """A PSD or PSB; `own`: it is read here, and shown in 8 bits, whatever its numbers are."""

    own = False
    bits = 8
    layered = False
    place_of_layers = (0, 0)  # where they begin and end in the file
    _waiting = False

    def _open(self) -> None:
        file = self._file()
        version, *numbers = struct.unpack(">4xH6xHIIHH", file.read(26))
        head = _Head(version == _LARGE, *numbers)
        self._head, self.bits = head, head.bits
        if head.own and (head.colours not in _SHOWN or head.bits not in _KINDS):
            raise SyntaxError(english("a kind of PSD that is not read"))
        self._read_resources(file)
        transparent = self._read_layers(file)
        if not head.own:
            self._by_pillow(file, transparent=transparent)
            return
        channels, mode = _SHOWN[head.colours]
        if head.channels < channels:
            raise SyntaxError(english("a kind of PSD that is not read"))
        self.own, self._waiting, self._at = True, True, file.tell()
        self._alpha = transparent and mode == "RGB" and head.channels > channels
        self._mode, self._size = "RGBA" if self._alpha else mode, (head.width, head.height)
        self.tile = []
        self._n_frames, self.frame, self._min_frame, self._layers_position = 0, 1, 1, None
        self._fp = file

    def _by_pillow(self, file: IO[bytes], *, transparent: bool) -> None:
        told = dict(self.info)
        file.seek(0)
        super()._open()
        self.info.update(told)
        if self.mode == "RGBA" and not transparent:  # a selection that was kept
            self._mode = "RGB"
            self.tile = self.tile[:3]
        self.layered = self.layered or self.n_frames > 0

    def _read_resources(self, file: IO[bytes]) -> None:
        """Profile, EXIF and XMP; with the colours of a palette before them."""
        file.seek(_number(file), 1)
        length = _number(file)
        content = file.read(min(length, _MOST_RESOURCES))
        file.seek(length - len(content), 1)
        found: dict[int, bytes] = {}
        at = 0
        while at + 12 <= len(content):
            (kind,) = struct.unpack_from(">H", content, at + 4)
            at += 6 + (content[at + 6] + 2) // 2 * 2
            size = int.from_bytes(content[at : at + 4], "big")
            found[kind] = content[at + 4 : at + 4 + size]
            at += 4 + (size + 1) // 2 * 2
        if len(found.get(_VERSION, b"")) > 4 and not found[_VERSION][4]:
            raise OSError(english("a file without a picture of all its layers, which is not supported"))
        for name, kind in (("icc_profile", _PROFILE), ("exif", _EXIF), ("xmp", _XMP)):
            if kind in found:
                self.info[name] = found[kind]

    def _read_layers(self, file: IO[bytes]) -> bool:
        """Whether the picture of all layers lets the ground through: an extra channel is only a selection else."""
        length = _number(file, large=self._head.large)
        start = file.tell()
        head = file.read(min(length, _HEAD_OF_LAYERS))
        file.seek(start + length)
        at = 8 if self._head.large else 4
        count = struct.unpack_from(">h", head, at)[0] if int.from_bytes(head[:at], "big") and len(head) > at + 1 else 0
        self.place_of_layers = (start, start + length)
        self.layered = count != 0 or any(mark in head for mark in _DEEP_LAYERS)
        return count < 0 or any(mark in head for mark in _TRANSPARENT)

    def load(self) -> Any:
        """The pixels, in 8 bits where they are read here."""
        if not self.own:
            return super().load()
        if self._waiting:
            self._waiting = False
            self.im = self._seen().im
        return Image.Image.load(self)

    def end(self, channels: int | None = None) -> int:
        """Where the picture of all layers ends in the file: its first channels, or all of them."""
        head, file = self._head, self._file()
        rows = head.height * (head.channels if channels is None else channels)
        start = self.place_of_layers[1]
        file.seek(start)
        (way,) = struct.unpack(">H", file.read(2))
        if way != _PACKED:
            return start + 2 + rows * ((head.width * head.bits + 7) // 8)
        size = 4 if head.large else 2
        lengths = np.frombuffer(file.read(size * rows), f">u{size}")
        return start + 2 + size * head.channels * head.height + int(lengths.sum())

    @property
    def place_of_unseen(self) -> tuple[int, int]:
        """Where the channels begin and end that are not shown, as selections that were kept."""
        return self.end(min(self._head.channels, len(self.getbands()))), self.end()

    def numbers(self) -> npt.NDArray[Any]:
        """(H, W, C) numbers of all channels that are shown, at the file's depth; of CMYK the ink.

        Raises:
            OSError: some of them are missing, or compressed otherwise.
        """
        head, file = self._head, self._file()
        count, kind = _SHOWN[head.colours][0] + self._alpha, _KINDS[head.bits]
        row = head.width * kind.itemsize
        file.seek(self._at)
        (way,) = struct.unpack(">H", file.read(2))
        if way == _PLAIN:
            content = file.read(count * head.height * row)
        elif way == _PACKED:
            size = 4 if head.large else 2
            lengths = np.frombuffer(file.read(size * head.channels * head.height), f">u{size}")
            packed = file.read(int(lengths[: count * head.height].sum()))
            content = Image.frombytes("L", (row, count * head.height), packed, "packbits", "L").tobytes()
        else:
            raise OSError(english("this kind of compression is not supported"))
        if len(content) < count * head.height * row:
            raise OSError(english("a part of the picture is missing"))
        planes = np.frombuffer(content, kind).reshape(count, head.height, head.width)
        values: npt.NDArray[Any] = np.moveaxis(planes, 0, 2).astype(kind.newbyteorder("="))
        if head.colours == _CMYK and kind.kind == "u":
            values = (np.iinfo(values.dtype).max - values).astype(values.dtype)
        return values

    def _seen(self) -> Image.Image:
        values = self.numbers()
        if values.dtype.kind == "f":
            view = eight_bit(np.clip(values, 0, 1))
        else:
            view = (values >> (self.bits - 8)).astype(np.uint8)
        if self.mode == "LAB":
            view[:, :, 1:] ^= 128  # as Pillow reads them where it reads a PSD of 8 bits
        shape = (self.width, self.height)
        return Image.frombytes(self.mode, shape, np.ascontiguousarray(view).tobytes())

    def _file(self) -> IO[bytes]:
        if self.fp is None:
            raise OSError(english("there are no numbers to be read"))
        return self.fp


def _number(file: IO[bytes], *, large: bool = False) -> int:
    size = 8 if large else 4
    content = file.read(size)
    if len(content) < size:
        raise OSError(english("a part of the picture is missing"))
    return int.from_bytes(content, "big")


def _accepts(prefix: bytes) -> bool:
    return prefix.startswith((_MARK + b"\0\1", _MARK + b"\0\2"))


Image.register_open(Psd.format, Psd, _accepts)

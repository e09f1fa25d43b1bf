"""How a file compresses its picture, as far as its head tells: enough to compress another picture in the same way."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np
from PIL import Image, JpegImagePlugin
from PIL.ExifTags import Base

from desktop_app.core.images.exif_repair import repair_exif
from desktop_app.core.images.metadata import Metadata
from desktop_app.core.images.riff import end_of_webp, webp_chunks
from desktop_app.core.opening import open_file
from desktop_app.core.types import Photo, Picture

_PARSED = ("JPEG", "PNG", "BMP")  # by Pillow, which reads their heads without decoding them
_HALVED = 2
"""How Pillow counts colours at half the size in both directions; a grey picture has none."""

_ANIMATED_OR_CLEAR = 0b10010
_BACK = {Image.Transpose.ROTATE_270: Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_90: Image.Transpose.ROTATE_270}

__all__ = ["Compression", "compression_in", "compression_of"]


@dataclass(frozen=True, slots=True)
class Compression:
    """What a file's head says of it.

    Attributes:
        format: "JPEG", "WEBP", or "" of what is lossless.
        tables: of a JPEG, each 64 steps in natural order.
        sampling: of a JPEG's colours, as Pillow counts.
        grey: there are no colours.
        length: bytes of a WebP's picture.
        orientation: by which the stored picture is turned upright, 1 … 8 as EXIF counts.
    """

    format: str = ""
    tables: tuple[tuple[int, ...], ...] = ()
    sampling: int = _HALVED
    grey: bool = False
    length: int = 0
    orientation: int = 1

    @property
    def by_blocks(self) -> bool:
        """Whether a part that begins at a multiple of 16 pixels is compressed as it is in the whole picture."""
        return self.format != "WEBP" and self.orientation == 1

    def shown(self, picture: Picture) -> Picture | None:
        """What the file would show if it had been made of an upright picture, uint8 (H, W, 3).

        None where it cannot have been, and of a WebP (`webp_again`).
        """
        if self.format == "WEBP" or (self.grey and not (picture == picture[..., :1]).all()):
            return None
        if not self.format:
            return picture
        upright = Metadata(orientation=self.orientation).transpose
        image = Image.fromarray(picture[..., 0] if self.grey else picture)
        stored = image if upright is None else image.transpose(_BACK.get(upright, upright))
        data = self._as_jpeg(stored)
        if data is None:
            return None
        again = _decoded(data)
        return again if upright is None else np.asarray(Image.fromarray(again).transpose(upright))

    def _as_jpeg(self, image: Image.Image) -> bytes | None:
        file = io.BytesIO()
        try:
            image.save(file, "JPEG", qtables=[list(table) for table in self.tables], subsampling=self.sampling)
        except (OSError, ValueError):  # tables that no encoder takes
            return None
        return file.getvalue()


def _decoded(data: bytes) -> Picture:
    """By the library that Pillow decodes with too, without three copies of a large picture."""
    flags = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION
    return np.asarray(cv2.imdecode(np.frombuffer(data, np.uint8), flags), np.uint8)


def compression_of(photo: Photo) -> Compression | None:
    """That of a photo's file; None where its head does not tell, or cannot be read now."""
    return _read(photo.path, photo.fingerprint)


@lru_cache(maxsize=4096)
def _read(path: Path, _mark: bytes) -> Compression | None:
    try:
        with open_file(path) as file:
            return compression_in(file)
    except (MemoryError, Exception):  # noqa: BLE001 -- hostile heads fail in as many ways as there are parsers
        return None


def compression_in(file: BinaryIO) -> Compression | None:
    """That of an open file; None where its head does not tell.

    Raises:
        OSError, ValueError and others: what a damaged head makes of its parser.
    """
    end = end_of_webp(file)
    if end is not None:
        return _of_webp(file, end)
    file.seek(0)
    with Image.open(file, formats=_PARSED) as image:
        repair_exif(image)
        orientation = int(image.getexif().get(Base.Orientation, 1))
        grey = image.mode == "L"
        if image.mode not in {"RGB", "L"}:
            return None
        tables: dict[int, list[int]] = getattr(image, "quantization", {})
        if not tables:
            return Compression(grey=grey, orientation=orientation)
        sampling = _HALVED if grey else JpegImagePlugin.get_sampling(image)
        if sampling < 0:
            return None
        steps = tuple(tuple(tables[number]) for number in sorted(tables))
        return Compression("JPEG", steps, sampling, grey, orientation=orientation)


def _of_webp(file: BinaryIO, end: int) -> Compression | None:
    chunks = {chunk.name: chunk for chunk in webp_chunks(file, end)}
    told = chunks.get(b"VP8X")
    if told is not None:
        file.seek(told.start)
        if int.from_bytes(file.read(min(told.length, 1)), "little") & _ANIMATED_OR_CLEAR:
            return None
    if b"EXIF" in chunks:  # which may turn it
        return None
    if b"VP8L" in chunks:
        return Compression()
    return Compression("WEBP", length=chunks[b"VP8 "].length) if b"VP8 " in chunks else None

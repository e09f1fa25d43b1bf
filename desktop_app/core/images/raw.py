"""What a camera's sensor gave: its embedded preview where that is large enough, else developed at half its size.

Decoded by LibRaw (`rawpy`, the extra `raw`). To Pillow it is one more format, whose files are tried by their suffixes.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PIL import ExifTags, Image
from PIL.ImageFile import ImageFile

from desktop_app.core.images.deflated_dng import readable
from desktop_app.core.language import english

__all__ = ["RAW_EXTENSIONS", "RawImage", "largest_jpeg"]

RAW_EXTENSIONS: tuple[str, ...] = (
    *(
        ".cr2",
        ".cr3",
        ".crw",
        ".nef",
        ".nrw",
        ".arw",
        ".srf",
        ".sr2",
        ".raf",
        ".orf",
        ".ori",
        ".rw2",
        ".rwl",
        ".pef",
        ".dng",
    ),
    *(".3fr", ".fff", ".iiq", ".x3f", ".srw", ".erf", ".kdc", ".dcr", ".k25", ".mef", ".mos", ".mrw", ".raw", ".gpr"),
)

_ENOUGH = 4 / 0.9  # a preview of a quarter of the pixels, a little less, shows as much as development at half size
_SAME_SHAPE = 0.02
# LibRaw counts quarters in its own way; EXIF's numbers for them.
_ORIENTATIONS = {0: 1, 3: 3, 5: 8, 6: 6}
_SIDEWAYS = 5  # and all numbers above
# Olympus and Panasonic write their own mark where a TIFF has 42.
_TIFF_MARKS = {b"II*\0": b"II*\0", b"MM\0*": b"MM\0*", b"IIRO": b"II*\0", b"IIRS": b"II*\0", b"IIU\0": b"II*\0"}
_HEAD = 1 << 17
_LEAST_PREVIEW = 1000  # pixels of its longer side; a smaller one is made for the camera's own screen
_MOST_JPEGS, _HEAD_OF_JPEG = 64, 1 << 18
_JPEG, _DATA, _LOSSLESS = b"\xff\xd8\xff", 0xDA, {0xC3, 0xC7, 0xCB, 0xCF}
_ONLY_PREVIEW = english("only its preview can be read")


class RawImage(ImageFile):
    """A RAW file; upright by its EXIF orientation, as a JPEG is."""

    format = "RAW"
    format_description = "what a camera's sensor gave"
    bits = 16  # what a sensor gives has 12 or 14, and more of them
    doubt = ""
    _loaded = False

    def _open(self) -> None:
        import rawpy  # noqa: PLC0415 -- an extra, and only the processes that decode need it

        if self.fp is None:
            raise SyntaxError("no file")
        content = _readable(self.fp.read())
        raw: Any = rawpy.RawPy()
        self._mode, self.tile = "RGB", []
        try:
            raw.open_buffer(io.BytesIO(content))
            sizes = raw.sizes
        except rawpy.LibRawError as error:
            self._open_unknown(content, error)
            return
        preview = _preview(raw)
        self._raw, self._preview, self._small = raw, preview, preview
        width, height, orientation = sizes.width, sizes.height, _ORIENTATIONS.get(sizes.flip, 1)
        if preview is not None:
            if not _is_enough(preview, width, height):
                self._preview = None
            elif not _has_shape(preview, width, height):
                if orientation >= _SIDEWAYS and _has_shape(preview, height, width):
                    width, height, orientation = height, width, 1  # some programs turn the preview alone
                else:
                    width, height = preview.size  # what the camera was set to show
        self._size = (width, height)
        if self._preview is not None and "icc_profile" in self._preview.info:
            self.info["icc_profile"] = self._preview.info["icc_profile"]
        self._exif = _exif_of(content, preview)
        self._exif[ExifTags.Base.Orientation] = orientation

    def _open_unknown(self, content: bytes, reason: Exception) -> None:
        """Of a camera that LibRaw does not know yet: what a viewer would show of it."""
        found = largest_jpeg(content)
        if found is None or max(found.size) < _LEAST_PREVIEW:
            raise SyntaxError(f"not a RAW: {_said(reason)}")
        self._raw, self._preview, self._small, self.doubt = None, found, None, _ONLY_PREVIEW
        self._size = found.size
        self._exif = _exif_of(content, found)

    @property
    def shows_preview(self) -> bool:
        """Its colours are those of a JPEG that the camera made."""
        return self._preview is not None

    def getexif(self) -> Image.Exif:
        """Of the RAW, else of its preview."""
        return self._exif if self._exif is not None else Image.Exif()

    def draft(self, mode: str | None, size: tuple[int, int] | None) -> None:
        """A preview is decoded at the scale that is needed."""
        if isinstance(self._preview, ImageFile):
            self._preview.draft(mode, size)

    def load(self) -> Any:
        """The pixels, as they lie on the sensor: not turned."""
        if not self._loaded:
            self._loaded = True
            found = self._preview.convert("RGB") if self._preview is not None else self._developed()
            self._raw = None
            self.im = found.im
            self._size = found.size
        return Image.Image.load(self)

    def _developed(self) -> Image.Image:
        """At half its size, or, where LibRaw knows its head and not its data, its preview, however small."""
        import rawpy  # noqa: PLC0415

        try:
            with self._raw as raw:
                return Image.fromarray(raw.postprocess(half_size=True, use_camera_wb=True, user_flip=0))
        except rawpy.LibRawError as error:
            if self._small is None or max(self._small.size) < _LEAST_PREVIEW:
                raise OSError(english(f"cannot be developed ({_said(error)})")) from None
        self.doubt = _ONLY_PREVIEW
        return self._small.convert("RGB")


def _readable(content: bytes) -> bytes:
    """What LibRaw reads rightly; of what is damaged LibRaw says so in its own words."""
    try:
        return readable(content) or content
    except (ValueError, TypeError, KeyError, IndexError, struct.error, zlib.error):
        return content


def _preview(raw: Any) -> Image.Image | None:
    """The largest picture that the camera put into the file; None where there is none that can be read."""
    import rawpy  # noqa: PLC0415

    try:
        thumb = raw.extract_thumb()
        if thumb.format is rawpy.ThumbFormat.JPEG:
            return Image.open(io.BytesIO(thumb.data), formats=("JPEG",))
        return Image.fromarray(thumb.data)
    except (rawpy.LibRawError, OSError, ValueError, TypeError):
        return None


def _said(error: Exception) -> str:
    """LibRaw's words, which come as bytes."""
    words = error.args[0] if error.args else error
    return words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)


def largest_jpeg(content: bytes) -> Image.Image | None:
    """The largest JPEG that is a part of a file; None where none is a picture.

    Sensors' numbers may be compressed as JPEG, too, without loss, which shows nothing.
    """
    best, at = None, content.find(_JPEG, 1)
    for _ in range(_MOST_JPEGS):
        if at < 0:
            break
        with suppress(OSError, SyntaxError, ValueError, IndexError, struct.error):
            found = Image.open(io.BytesIO(content[at : at + _HEAD_OF_JPEG]), formats=("JPEG",))
            lossy = _LOSSLESS.isdisjoint(_frames(content[at : at + _HEAD_OF_JPEG]))
            if lossy and (best is None or found.width * found.height > best[0]):
                best = (found.width * found.height, at)
        at = content.find(_JPEG, at + len(_JPEG))
    return None if best is None else Image.open(io.BytesIO(content[best[1] :]), formats=("JPEG",))


def _frames(head: bytes) -> set[int]:
    """The markers of a JPEG before its data."""
    found, at = set(), 2
    while at + 4 <= len(head) and head[at] == 0xFF and head[at + 1] != _DATA:
        found.add(head[at + 1])
        at += 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return found


def _is_enough(preview: Image.Image, width: int, height: int) -> bool:
    return preview.width * preview.height * _ENOUGH >= width * height


def _has_shape(preview: Image.Image, width: int, height: int) -> bool:
    return abs(preview.width * height / (preview.height * width) - 1) <= _SAME_SHAPE


def _exif_of(content: bytes, preview: Image.Image | None) -> Image.Exif:
    """Of the file, else of its preview; what cannot be understood says nothing, and the picture is there."""
    own = _exif_from(lambda: _own_exif(content))
    return own or _exif_from(lambda: preview.getexif() if preview is not None else Image.Exif())


def _exif_from(read: Callable[[], Image.Exif]) -> Image.Exif:
    try:
        return read()
    except (SyntaxError, struct.error, ValueError, TypeError, KeyError, OSError):
        return Image.Exif()


def _own_exif(content: bytes) -> Image.Exif:
    exif = Image.Exif()
    mark = _TIFF_MARKS.get(content[:4])
    if mark is not None:
        exif.load(b"Exif\0\0" + mark + content[4:])
    elif content[4:8] == b"ftyp":  # Canon's CR3: each IFD in a box of its own
        exif.load(b"Exif\0\0" + _box(content, b"CMT1"))
        detail = Image.Exif()
        detail.load(b"Exif\0\0" + _box(content, b"CMT2"))
        exif._ifds[ExifTags.IFD.Exif] = dict(detail)  # noqa: SLF001 -- Pillow takes IFDs of one block only
    return exif


def _box(content: bytes, name: bytes) -> bytes:
    at = content.find(name, 0, _HEAD)
    if at < 4:
        raise ValueError(name)
    (length,) = struct.unpack_from(">I", content, at - 4)
    return content[at + 4 : at - 4 + length]


Image.register_open(RawImage.format, RawImage)

"""What a camera's sensor gave: its embedded preview where that is large enough, else developed at half its size.

Decoded by LibRaw (`rawpy`, the extra `raw`). To Pillow it is one more format, whose files are tried by their suffixes.
"""

from __future__ import annotations

import io
import struct
from typing import Any

from PIL import ExifTags, Image
from PIL.ImageFile import ImageFile

from desktop_app.core.language import english

__all__ = ["RAW_EXTENSIONS", "RawImage"]

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
# Olympus and Panasonic write their own mark where a TIFF has 42.
_TIFF_MARKS = {b"II*\0": b"II*\0", b"MM\0*": b"MM\0*", b"IIRO": b"II*\0", b"IIRS": b"II*\0", b"IIU\0": b"II*\0"}
_HEAD = 1 << 17


class RawImage(ImageFile):
    """A RAW file; upright by its EXIF orientation, as a JPEG is."""

    format = "RAW"
    format_description = "what a camera's sensor gave"

    def _open(self) -> None:
        import rawpy  # noqa: PLC0415 -- an extra, and only the processes that decode need it

        if self.fp is None:
            raise SyntaxError("no file")
        content = self.fp.read()
        raw = rawpy.RawPy()
        try:
            raw.open_buffer(io.BytesIO(content))
            sizes = raw.sizes
            self._preview = _preview(raw)
        except rawpy.LibRawError as error:
            raise SyntaxError(f"not a RAW: {error}") from None
        self._raw: Any = raw
        self._mode = "RGB"
        self.tile = []
        width, height = sizes.width, sizes.height
        preview = self._preview
        if preview is not None:
            if not _is_enough(preview, width, height):
                self._preview = None
            elif not _has_shape(preview, width, height):
                width, height = preview.size  # what the camera was set to show
        self._size = (width, height)
        if self._preview is not None and "icc_profile" in self._preview.info:
            self.info["icc_profile"] = self._preview.info["icc_profile"]
        self._exif = _exif_of(content, preview)
        self._exif[ExifTags.Base.Orientation] = _ORIENTATIONS.get(sizes.flip, 1)

    def getexif(self) -> Image.Exif:
        """Of the RAW, else of its preview."""
        return self._exif if self._exif is not None else Image.Exif()

    def draft(self, mode: str | None, size: tuple[int, int] | None) -> None:
        """A preview is decoded at the scale that is needed."""
        if isinstance(self._preview, ImageFile):
            self._preview.draft(mode, size)

    def load(self) -> Any:
        """The pixels, as they lie on the sensor: not turned."""
        if self._raw is not None:
            raw, self._raw = self._raw, None
            with raw:
                found = _developed(raw) if self._preview is None else self._preview.convert("RGB")
            self.im = found.im
            self._size = found.size
        return Image.Image.load(self)


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


def _developed(raw: Any) -> Image.Image:
    import rawpy  # noqa: PLC0415

    try:
        return Image.fromarray(raw.postprocess(half_size=True, use_camera_wb=True, user_flip=0))
    except rawpy.LibRawError as error:
        raise OSError(english(f"cannot be developed ({_said(error)})")) from None


def _said(error: Exception) -> str:
    """LibRaw's words, which come as bytes."""
    words = error.args[0] if error.args else error
    return words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)


def _is_enough(preview: Image.Image, width: int, height: int) -> bool:
    return preview.width * preview.height * _ENOUGH >= width * height


def _has_shape(preview: Image.Image, width: int, height: int) -> bool:
    return abs(preview.width * height / (preview.height * width) - 1) <= _SAME_SHAPE


def _exif_of(content: bytes, preview: Image.Image | None) -> Image.Exif:
    exif = Image.Exif()
    mark = _TIFF_MARKS.get(content[:4])
    try:
        if mark is not None:
            exif.load(b"Exif\0\0" + mark + content[4:])
        elif content[4:8] == b"ftyp":  # Canon's CR3: each IFD in a box of its own
            exif.load(b"Exif\0\0" + _box(content, b"CMT1"))
            detail = Image.Exif()
            detail.load(b"Exif\0\0" + _box(content, b"CMT2"))
            exif._ifds[ExifTags.IFD.Exif] = dict(detail)  # noqa: SLF001 -- Pillow takes IFDs of one block only
        elif preview is not None:
            exif.load(preview.info.get("exif", b""))
    except (SyntaxError, struct.error, ValueError, TypeError, KeyError, OSError):
        return Image.Exif()  # it says nothing; the picture is there
    return exif


def _box(content: bytes, name: bytes) -> bytes:
    at = content.find(name, 0, _HEAD)
    if at < 4:
        raise ValueError(name)
    (length,) = struct.unpack_from(">I", content, at - 4)
    return content[at + 4 : at - 4 + length]


Image.register_open(RawImage.format, RawImage)

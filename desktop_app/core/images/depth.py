"""Pixels at the depth that the file has; Pillow keeps the upper 8 bits of colours only."""

from __future__ import annotations

import contextlib
import hashlib
import re
import sys
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, NamedTuple, cast

import numpy as np
import numpy.typing as npt
import pi_heif
from PIL import Image
from PIL.ImageFile import ImageFile

from desktop_app.core.images.codestreams import jpeg_2000_bits, jxl_head
from desktop_app.core.images.heif_sequence import HeifSequence
from desktop_app.core.images.psd import Psd
from desktop_app.core.images.raw import RawImage
from desktop_app.core.images.tiff import Tiff
from desktop_app.core.images.tones import deep_values, eight_bit, is_deep

__all__ = ["Pixels", "bits_of", "in_its_range", "read_pixels"]

_TIFF_BITS, _TIFF_PLANES = 258, 284
_DEEP_BITS, _TWELVE_BITS = 16, 1 << 12
_PNG_DEPTH = 24  # offset in the file
_HEAD = 1 << 16
_HIGH, _TWELVE = 0x40, 0x20  # flags of an AV1 configuration box
_REPEATED = 257  # v·257 is v, 8 bits, twice
_BYTE = 255
_OPAQUE = 65535
_BC6 = range(94, 97)  # of DXGI's formats, the one of Pillow's that has numbers with a point
_OTHER = "B" if sys.byteorder == "little" else "L"


def bits_of(image: Image.Image) -> int:
    """How many bits a channel of an opened image has in its file; 8 where it has fewer."""
    if image.format == "TIFF":
        tags = getattr(image, "tag_v2", {})
        return max(8, *(int(bits) for bits in tags.get(_TIFF_BITS, (1,))))
    if image.format == "PNG":
        return max(8, _head(image, _PNG_DEPTH + 1)[_PNG_DEPTH])
    if image.format in {"HEIF", HeifSequence.format}:
        return max(8, int(image.info.get("bit_depth", 8)))
    if isinstance(image, (Psd, RawImage)):
        return max(8, image.bits)
    by_head = _BITS_BY_HEAD.get(image.format or "")
    if by_head is not None and (bits := by_head(_head(image))) > 8:
        return bits
    return 8 if not is_deep(image) else 16 if image.mode.startswith("I;16") else 32


def in_its_range(image: Image.Image, file: BinaryIO) -> Image.Image:
    """An image whose colours fill only the lower 12 bits of 16, as scanners write, in that range; all else as it is.

    Pillow keeps the upper 8 bits of colours, of which hardly any are left then. More than 12 bits are taken for a dark
    photo.

    Args:
        image: with its pixels.
        file: the image's, seekable.
    """
    if image.format not in {"PNG", "TIFF"} or image.mode not in {"RGB", "RGBA"} or "transparency" in image.info:
        return image
    if (bits_of(image) if image.format == "TIFF" else _png_bits(file)) != _DEEP_BITS:
        return image
    if (isinstance(image, Tiff) and image.own) or int(np.max(image.getextrema()[:3])) >= _TWELVE_BITS >> 8:
        return image
    values, model = _deep(image, file)
    if values.dtype != np.uint16 or values.shape[:2] != image.size[::-1]:
        return image
    shown = eight_bit(values[:, :, :3])
    if model == "RGBA":
        shown = np.concatenate([shown, (values[:, :, 3:] >> 8).astype(np.uint8)], axis=2)
    found = Image.fromarray(shown)
    found.info = image.info
    found.format = image.format
    return found


class Pixels(NamedTuple):
    """A page's pixels in the fewest bytes that hold them, so that equal pictures are equal however they are stored.

    Attributes:
        values: (H, W, C); grey as RGB, without alpha where all is opaque, 8 bits where the others only repeat them.
        model: "RGB", "RGBA", "CMYK" or "LAB": what the channels are.
        bits: that are used of each.
    """

    values: npt.NDArray[Any]
    model: str
    bits: int


def read_pixels(image: Image.Image, file: BinaryIO, *, bits: int) -> Pixels:
    """The pixels of the page that an image is at, as they are stored.

    Args:
        file: the image's, seekable.
        bits: as `bits_of` has them.
    """
    if bits > 8:
        values, model = _with_clear_colour(*_deep(image, file), image)
        if values.dtype == np.uint16 and not (values % _REPEATED).any():
            values = (values // _REPEATED).astype(np.uint8)
    else:
        if image.mode not in {"RGB", "RGBA", "CMYK", "LAB"} or "transparency" in image.info:
            plain = image.mode in {"L", "1"} and "transparency" not in image.info
            image = image.convert("RGB" if plain else "RGBA")
        values, model = np.asarray(image), image.mode
    if values.ndim == 2:
        values, model = np.repeat(values[:, :, None], 3, axis=2), "RGB"
    if model == "RGBA" and values.dtype.kind == "u" and int(values[:, :, 3].min()) == np.iinfo(values.dtype).max:
        values, model = values[:, :, :3], "RGB"
    return Pixels(np.ascontiguousarray(values), model, 8 if values.dtype.itemsize == 1 else bits)


def _with_clear_colour(values: npt.NDArray[Any], model: str, image: Image.Image) -> tuple[npt.NDArray[Any], str]:
    """With the transparency of a PNG that names one colour which is not to be seen."""
    clear = image.info.get("transparency")
    colours = np.repeat(values[:, :, None], 3, axis=2) if values.ndim == 2 else values
    if image.format != "PNG" or not isinstance(clear, (int, tuple)) or model != "RGB" or colours.shape[2] != 3:
        return values, model
    opaque = (colours != np.asarray(clear)).any(axis=2)
    return np.dstack([colours.astype(np.uint16), opaque * np.uint16(_OPAQUE)]), "RGBA"


def _deep(image: Image.Image, file: BinaryIO) -> tuple[npt.NDArray[Any], str]:
    """(H, W) or (H, W, C) numbers and what they are; what cannot be read at its depth is equal to its own file only."""
    if isinstance(image, Tiff) and image.own:
        return _of_file(file)
    if isinstance(image, Psd):
        return image.numbers(), image.mode if image.mode != "L" else "RGB"
    if is_deep(image):
        values = deep_values(image)
        return values.astype(values.dtype.newbyteorder("=")), "RGB"
    if image.format == "HEIF":
        file.seek(0)
        found = pi_heif.open_heif(file, convert_hdr_to_8bit=False)[image.tell()]
        return np.asarray(found), "RGBA" if "A" in found.mode else "RGB"
    lower = _lower(image, file)
    if lower is None:
        return _of_planes(image, file)
    image.load()
    return np.asarray(image).astype(np.uint16) << 8 | np.asarray(lower), image.mode


def _lower(image: Image.Image, file: BinaryIO) -> Image.Image | None:
    """The lower bytes: the same page, opened again and read with the bytes of each pair changed."""
    if image.format not in {"PNG", "TIFF"} or getattr(image, "tag_v2", {}).get(_TIFF_PLANES) == 2:
        return None
    file.seek(0)
    twin = Image.open(file, formats=(image.format,))
    twin.seek(image.tell())
    tiles: list[Any] = []
    for tile in twin.tile:
        arguments: Any = tile.args
        raw, rest = (arguments, None) if isinstance(arguments, str) else (arguments[0], arguments[1:])
        swapped = _swapped(str(raw))
        if swapped is None:
            return None
        tiles.append(tile._replace(args=swapped if rest is None else (swapped, *rest)))
    twin.tile = tiles
    twin.load()
    return twin


def _of_planes(image: Image.Image, file: BinaryIO) -> tuple[npt.NDArray[Any], str]:
    if isinstance(image, Tiff) and image.mode == "RGB":
        with contextlib.suppress(OSError):
            return image.numbers()[:, :, :3], "RGB"
    return _of_file(file)


def _of_file(file: BinaryIO) -> tuple[npt.NDArray[Any], str]:
    file.seek(0)
    digest = hashlib.blake2b(file.read()).digest()
    return np.frombuffer(digest, np.uint32).reshape(1, -1, 1), "RGB"


def _swapped(raw: str) -> str | None:
    """Pillow's name of the same order of channels with the bytes of each pair changed; None where it has none."""
    kind, _, order = raw.partition(";16")
    if kind not in {"RGB", "RGBA", "RGBX", "CMYK"} or order not in {"L", "B", "N"}:
        return None
    other = {"L": "B", "B": "L", "N": _OTHER}[order]
    return f"{kind};16{other}"


def _ppm_bits(head: bytes) -> int:
    """By the greatest number; comments may stand between the words of the head."""
    words = re.sub(rb"#[^\n\r]*", b" ", head).split(maxsplit=4)
    has_numbers = len(words) > 3 and words[0] not in {b"P1", b"P4"} and words[3].isdigit()
    return _DEEP_BITS if has_numbers and int(words[3][:9]) > _BYTE else 8


def _sgi_bits(head: bytes) -> int:
    return 8 * max(1, head[3])


def _dds_bits(head: bytes) -> int:
    return _DEEP_BITS if head[84:88] == b"DX10" and int.from_bytes(head[128:132], "little") in _BC6 else 8


def _png_bits(file: BinaryIO) -> int:
    file.seek(_PNG_DEPTH)
    return max(8, int.from_bytes(file.read(1), "big"))


def _head(image: Image.Image, size: int = _HEAD) -> bytes:
    file = cast("BinaryIO", cast("ImageFile", image).fp)
    place = file.tell()
    file.seek(0)
    head = file.read(size)
    file.seek(place)
    return head


def _av1_bits(head: bytes) -> int:
    """The most of its pictures: transparency is one of its own, of perhaps fewer."""
    found = [head[at.end() + 2] for at in re.finditer(rb"av1C", head) if at.end() + 2 < len(head)]
    return max([8, *(12 if flags & _TWELVE else 10 for flags in found if flags & _HIGH)])


_BITS_BY_HEAD: Mapping[str, Callable[[bytes], int]] = {
    "AVIF": _av1_bits,
    "DDS": _dds_bits,
    "JPEG2000": jpeg_2000_bits,
    "JXL": lambda head: jxl_head(head).bits,
    "PPM": _ppm_bits,
    "SGI": _sgi_bits,
}

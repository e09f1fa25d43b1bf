"""What a file holds, beyond the 8-bit view of one picture: pages, depth, transparency, colours, what follows it."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, cast

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.errors import ImageTooLargeError, OutOfMemoryError
from desktop_app.core.images.behind import FILM as FRAMES_BEHIND
from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.colours import own_profile, profile_mark
from desktop_app.core.images.depth import bits_of, read_pixels
from desktop_app.core.images.extras import extras_of
from desktop_app.core.images.films import FILM, is_film
from desktop_app.core.images.formats import LOSSLESS, jpeg_is_lossless
from desktop_app.core.images.guarding import GuardedFile, Limits, decoder_errors, opened
from desktop_app.core.images.hidden_parts import hidden_parts
from desktop_app.core.images.loading import Admit, check_size, load_image, open_image
from desktop_app.core.images.metadata import read_metadata
from desktop_app.core.images.pages import Pages, go_to, look_through
from desktop_app.core.images.riff import end_of_webp, webp_chunks
from desktop_app.core.images.told_colours import is_hdr

__all__ = ["ALPHA_SIDE", "FileContents", "contents_here"]

ALPHA_SIDE = 32
"""Of the small square that tells how transparent a picture is where."""

_MARK_BYTES = 16
_MOST_TOTAL = 4  # times `Limits.max_pixels`, of all pages together
_FLAT = 2.0
_SPILLED = 16
"""Pixels around what is seen in which compression with loss leaves some of its colours."""
_TIFF_COMPRESSION = 259
_WITHOUT_LOSS = frozenset({1, 2, 3, 4, 5, 8, 32773, 32946, 34925, 50000})  # as they are, fax, LZW, deflate, …


@dataclass(frozen=True, slots=True)
class FileContents:
    """What there is in a file.

    Attributes:
        format: Pillow's name.
        pages: pictures that are neither previews nor masks.
        moving: they follow each other in time.
        bits: of a channel; after looking at the pixels, those that are used: 8 where the others only repeat them.
        translucent: it has an alpha channel; after looking at the pixels, some of them let the ground through.
        extras: what else is there, with its article (`extras`), in the order of the alphabet.
        behind: tells what follows the picture from other such data; b"" where nothing counts.
        profile: tells the profile of its colours from others; b"" for none and for sRGB.
        colours: that profile itself, as `colours.own_profile` gives it.
        hdr: colours reach beyond white.
        pixels: tells all pixels of all pages, at full depth and upright, from others; b"" where they were not read.
        times: how often all frames are shown and how long each of them, 8 bytes each; b"" where nothing moves.
        alpha: how opaque the first translucent page is where: its rows and columns, 4 bytes each, and three times uint8
            (32·32), the mean, the least and the most of each part; b"" where nothing of it is transparent.
        hides: there is more than one colour where nothing is to be seen of it.
        mode: Pillow's, of the first page.
        lossless: by its format nothing was lost when its pixels were saved.
    """

    format: str
    pages: int = 1
    moving: bool = False
    bits: int = 8
    translucent: bool = False
    extras: tuple[str, ...] = ()
    behind: bytes = b""
    profile: bytes = b""
    colours: bytes = b""
    hdr: bool = False
    pixels: bytes = b""
    times: bytes = b""
    alpha: bytes = b""
    hides: bool = False
    mode: str = ""
    lossless: bool = False

    @property
    def ordinary(self) -> bool:
        """One opaque picture of 8 bits, as nearly every photo: its 8-bit view is all that there is of pixels."""
        return self.pages == 1 and self.bits <= 8 and not self.translucent

    @property
    def plain(self) -> bool:
        """Ordinary, and shown in the very levels that are stored: no profile and no inks are turned into others."""
        return self.ordinary and not self.colours and not self.hdr and self.mode in {"L", "RGB"}


def contents_here(
    source: Path | BinaryIO,
    *,
    limits: Limits,
    pixels: bool = False,
    name: Path | None = None,
    admit: Admit = BUDGET.hold,
) -> FileContents:
    """What a file holds, looked at in this process.

    Args:
        pixels: look at them too, of every page; else the headers are enough.
        admit: as for `read_here`.

    Raises:
        ImageError: one of its kinds; of many large pages, ImageTooLargeError.
    """
    if isinstance(source, Path):
        with opened(source) as file:
            return contents_here(file, limits=limits, pixels=pixels, name=source, admit=admit)
    try:
        return _look(source, limits=limits, pixels=pixels, name=name, admit=admit)
    except MemoryError:
        raise OutOfMemoryError("needs more memory than there is", path=name) from None


def _look(source: BinaryIO, *, limits: Limits, pixels: bool, name: Path | None, admit: Admit) -> FileContents:
    if is_film(name):
        return FileContents(FILM, extras=(FRAMES_BEHIND,))
    file = GuardedFile(source, seconds=limits.seconds)
    with decoder_errors(file, limits=limits, name=name):
        image = open_image(file, name=name)
    with image, decoder_errors(file, limits=limits, name=name):
        there = _pages(image)
        pages = there.shown
        go_to(image, pages[0])
        check_size(image, limits=limits, name=name)
        found = _headers(image, pages)
        place = file.tell()
        extras = extras_of(cast("BinaryIO", file), found.format)
        hidden = hidden_parts(image, cast("BinaryIO", file), pages=there)
        lossless = _is_lossless(image, cast("BinaryIO", file))
        file.seek(place)
        kinds = {*extras.kinds, *hidden.kinds}
        found = replace(found, extras=tuple(sorted(kinds)), behind=extras.mark + hidden.mark, lossless=lossless)
        if pixels:
            if len(pages) * image.width * image.height > _MOST_TOTAL * limits.max_pixels:
                raise ImageTooLargeError("has too many pages to be compared in full", path=name)
            found = _with_pixels(found, image, pages, file=file, limits=limits, name=name, admit=admit)
    return found


def _pages(image: Image.Image) -> Pages:
    """As `look_through`."""
    if hasattr(image, "tag_v2"):
        return look_through(image)
    # What follows the first picture of an MPO is told by its kind, among the extras; so are the layers of a PSD.
    alone = image.format in {"MPO", "PSD"}
    return Pages([image.tell()] if alone else list(range(getattr(image, "n_frames", 1))), [], whole=True)


def _headers(image: Image.Image, pages: list[int]) -> FileContents:
    return FileContents(
        image.format or "",
        pages=len(pages),
        moving=len(pages) > 1 and image.format not in {"TIFF", "HEIF"},
        bits=bits_of(image),
        translucent=image.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in image.info,
        profile=profile_mark(image.info.get("icc_profile")),
        colours=own_profile(image.info.get("icc_profile")),
        hdr=is_hdr(image),
        mode=image.mode,
    )


def _is_lossless(image: Image.Image, file: BinaryIO) -> bool:
    if image.format == "TIFF":
        return getattr(image, "tag_v2", {}).get(_TIFF_COMPRESSION, 1) in _WITHOUT_LOSS
    if image.format == "WEBP":
        chunks = {chunk.name for chunk in webp_chunks(file, end_of_webp(file) or 0)}
        return b"VP8L" in chunks
    return image.format in LOSSLESS or jpeg_is_lossless(image)


def _with_pixels(
    found: FileContents,
    image: Image.Image,
    pages: list[int],
    *,
    file: GuardedFile,
    limits: Limits,
    name: Path | None,
    admit: Admit,
) -> FileContents:
    digest = hashlib.blake2b(digest_size=_MARK_BYTES)
    bits, translucent, alpha, hides = 8, False, b"", False
    times = [_rounds(image)] if found.moving else []
    for page in pages:
        file.check()
        go_to(image, page)
        check_size(image, limits=limits, name=name)
        with admit(image.width * image.height):
            if page == pages[0]:
                file.restart()
            whole, _ = load_image(image, file, name=name)
            pixels = read_pixels(whole, cast("BinaryIO", file), bits=found.bits)
        transpose = read_metadata(whole).transpose
        values = pixels.values if transpose is None else np.ascontiguousarray(_turned(pixels.values, transpose))
        bits = max(bits, pixels.bits)
        if pixels.model == "RGBA":
            opaque = int(np.iinfo(values.dtype).max)
            translucent, hides = True, hides or _hides(values, opaque, beside=0 if found.lossless else _SPILLED)
            alpha = alpha or _small(values[:, :, 3], opaque)
        digest.update(f"{values.shape} {values.dtype} {pixels.model}".encode())
        digest.update(values.data)
        if found.moving:
            times.append(float(image.info.get("duration") or 0))
    found = replace(found, bits=bits, translucent=translucent, pixels=digest.digest(), alpha=alpha, hides=hides)
    return replace(found, times=struct.pack(f"<{len(times)}d", *times))


def _rounds(image: Image.Image) -> float:
    """How often all frames are shown; 0 for without an end. A GIF that does not say it shows them once."""
    return float(image.info.get("loop", 1 if image.format == "GIF" else 0) or 0)


def _turned(values: npt.NDArray[Any], transpose: Image.Transpose) -> npt.NDArray[Any]:
    turns: dict[Image.Transpose, Any] = {
        Image.Transpose.FLIP_LEFT_RIGHT: lambda: values[:, ::-1],
        Image.Transpose.FLIP_TOP_BOTTOM: lambda: values[::-1],
        Image.Transpose.ROTATE_90: lambda: np.rot90(values),
        Image.Transpose.ROTATE_180: lambda: np.rot90(values, 2),
        Image.Transpose.ROTATE_270: lambda: np.rot90(values, 3),
        Image.Transpose.TRANSPOSE: lambda: values.transpose(1, 0, 2),
        Image.Transpose.TRANSVERSE: lambda: np.rot90(values, 2).transpose(1, 0, 2),
    }
    found: npt.NDArray[Any] = turns[transpose]()
    return found


def _small(values: npt.NDArray[Any], opaque: int) -> bytes:
    shares = np.rint(values * (255 / opaque)).astype(np.uint8)
    means = np.asarray(Image.fromarray(shares).resize((ALPHA_SIDE, ALPHA_SIDE), Image.Resampling.BOX))
    rows, columns = (np.arange(ALPHA_SIDE) * side // ALPHA_SIDE for side in shares.shape)
    ends = [ends.reduceat(ends.reduceat(shares, rows), columns, axis=1) for ends in (np.minimum, np.maximum)]
    return struct.pack("<2I", *shares.shape) + np.stack([means, *ends]).tobytes()


def _hides(values: npt.NDArray[Any], opaque: int, *, beside: int) -> bool:
    """Whether there are colours where nothing is seen; not so near to what is seen that compression put them there."""
    clear = (values[:, :, -1] == 0).astype(np.uint8)
    clear = cv2.erode(clear, np.ones((2 * beside + 1, 2 * beside + 1), np.uint8))
    unseen = values[clear > 0][:, :-1]
    return bool(unseen.size and (unseen.std(axis=0) * 255 / opaque).max() > _FLAT)

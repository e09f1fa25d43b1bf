"""From a file to an upright RGB picture, within limits, at no more than the scale that is needed."""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

import numpy as np
from PIL import Image

from desktop_app.core.errors import DamagedImageError, ImageTooLargeError, OutOfMemoryError, UnsupportedImageError
from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.depth import in_its_range
from desktop_app.core.images.exif_repair import repair_exif
from desktop_app.core.images.films import FILM, first_frame, is_film
from desktop_app.core.images.formats import PILLOW_FORMATS, openers
from desktop_app.core.images.guarding import GuardedFile, Limits, decoder_errors, inaccessible, opened
from desktop_app.core.images.jpeg_scan import NO_END, doubt_about, read_finely, with_its_end
from desktop_app.core.images.metadata import Metadata, read_metadata
from desktop_app.core.images.pages import choose_page
from desktop_app.core.images.raw import RawImage
from desktop_app.core.images.told_colours import tell_profile
from desktop_app.core.images.tones import seen
from desktop_app.core.types import Picture, ResizeRule

# The limit is ours (`Limits.max_pixels`, a named error); Pillow's would warn or raise before it.
Image.MAX_IMAGE_PIXELS = None
# What Pillow warns of (odd EXIF, say) is nothing that a person could act on, and `catch_warnings` suits no threads.
warnings.filterwarnings("ignore", module=r"PIL\.")

__all__ = [
    "Admit",
    "Limits",
    "LoadedImage",
    "UprightImage",
    "check_size",
    "fit",
    "fit_image",
    "inaccessible",
    "load_image",
    "open_image",
    "opened",
    "picture_from_image",
    "read_here",
    "upright_image",
]

Admit = Callable[[int], AbstractContextManager[None]]

_JPEG = {"JPEG", "MPO"}
_TIFF_COMPRESSION = 259
# What Pillow's libtiff may lack; a file that it does not understand is not damaged.
_RARE = {34887: "LERC", 34925: "LZMA", 50000: "Zstandard", 50001: "WebP", 50002: "JPEG XL"}


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """A decoded photo.

    Attributes:
        picture: uint8 (H, W, 3), upright, perhaps at reduced scale.
        width: of the full-size upright photo, in pixels.
        height: likewise.
        format: Pillow's name, e.g. "JPEG".
        metadata: capture time, camera, place.
        doubt: why it might not show all of its picture, in a person's words; "" where nothing speaks for that.
    """

    picture: Picture
    width: int
    height: int
    format: str
    metadata: Metadata
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class UprightImage:
    """A decoded photo as Pillow holds it, for what is made of it at once; as :class:`LoadedImage` except for `image`.

    Attributes:
        image: RGB, upright, perhaps at reduced scale.
    """

    image: Image.Image
    width: int
    height: int
    format: str
    metadata: Metadata
    doubt: str = ""

    def with_picture(self, picture: Picture) -> LoadedImage:
        """The photo with these pixels."""
        return LoadedImage(picture, self.width, self.height, self.format, self.metadata, self.doubt)


def read_here(
    source: Path | BinaryIO,
    *,
    side: int | None = None,
    limits: Limits,
    name: Path | None = None,
    admit: Admit = BUDGET.hold,
) -> LoadedImage:
    """Decode a photo in this process; as `reading.read_picture`.

    Args:
        admit: entered with the number of pixels before they are decoded; may wait.
    """
    with upright_image(source, side=side, limits=limits, name=name, admit=admit) as upright:
        return upright.with_picture(np.asarray(upright.image))


@contextlib.contextmanager
def upright_image(
    source: Path | BinaryIO,
    *,
    side: int | None = None,
    limits: Limits,
    name: Path | None = None,
    admit: Admit = BUDGET.hold,
) -> Iterator[UprightImage]:
    """As `read_here`; what is made of the image inside may run out of memory like the decoder.

    Raises:
        ImageError: one of its kinds.
    """
    if isinstance(source, Path):
        with opened(source) as file, upright_image(file, side=side, limits=limits, name=source, admit=admit) as upright:
            yield upright
        return
    guarded = GuardedFile(source, seconds=limits.seconds)
    try:
        yield _decode(guarded, side=side, limits=limits, name=name, admit=admit)
    except MemoryError:
        raise OutOfMemoryError("needs more memory than there is", path=name) from None


def _decode(file: GuardedFile, *, side: int | None, limits: Limits, name: Path | None, admit: Admit) -> UprightImage:
    if name is not None and is_film(name):
        with decoder_errors(file, limits=limits, name=name):
            frame = first_frame(file, name, limits=limits)
        return UprightImage(frame, frame.width, frame.height, FILM, Metadata())
    with decoder_errors(file, limits=limits, name=name):
        image = open_image(file, name=name)
        choose_page(image)
    with image:
        width, height = image.size
        check_size(image, limits=limits, name=name)
        format_ = image.format or ""
        with decoder_errors(file, limits=limits, name=name):
            _reduce(image, side)
        with admit(image.width * image.height):
            file.restart()
            with decoder_errors(file, limits=limits, name=name):
                image, doubt = load_image(image, file, side=side, name=name)
                image = in_its_range(image, cast("BinaryIO", file))
            metadata = read_metadata(image)
            upright = _rgb(image, side=side, name=name)
    if metadata.transpose is not None:
        upright = upright.transpose(metadata.transpose)
        if metadata.swaps_sides:
            width, height = height, width
    return UprightImage(upright, width, height, format_, metadata, doubt)


def open_image(file: GuardedFile, *, name: Path | None) -> Image.Image:
    """The image at its first page, without pixels; call it within `decoder_errors`."""
    if not file.read(1):
        raise DamagedImageError("is empty (0 bytes)", path=name)
    file.seek(0)
    suffix, stem = (name.suffix.lower(), name.stem) if name is not None else ("", "")
    image = Image.open(cast("IO[bytes]", file), formats=openers(suffix))
    repair_exif(image)
    tell_profile(image, cast("BinaryIO", file), name=stem)
    return image


def check_size(image: Image.Image, *, limits: Limits, name: Path | None) -> None:
    """Refuse a picture of too many pixels.

    Raises:
        ImageTooLargeError: it has.
    """
    width, height = image.size
    if width * height > limits.max_pixels:
        raise ImageTooLargeError(
            f"has {width}×{height} pixels, more than the limit of {limits.max_pixels / 1e6:.0f} million", path=name
        )


def _reduce(image: Image.Image, side: int | None) -> None:
    reduce = PILLOW_FORMATS[image.format or ""].reduce
    if side is not None and reduce is not None:
        reduce(image, side)


def load_image(
    image: Image.Image, file: GuardedFile, *, side: int | None = None, name: Path | None = None
) -> tuple[Image.Image, str]:
    """The image with its pixels, and why they might not be all of the picture (`LoadedImage.doubt`).

    A JPEG that lacks only its end marker is read as every viewer does, and doubtful: the file was cut. Call it within
    `decoder_errors`.
    """
    jpeg = image.format in _JPEG
    if jpeg:
        read_finely(image, cast("BinaryIO", file))
    try:
        image.load()
    except OSError:
        rare = _RARE.get(getattr(image, "tag_v2", {}).get(_TIFF_COMPRESSION, 0))
        if rare is not None:
            raise UnsupportedImageError(f"is compressed by {rare}, which is not read in TIFF", path=name) from None
        ended = with_its_end(cast("BinaryIO", file)) if jpeg and not file.expired and file.disk_error is None else None
        if ended is None:
            raise
        image = Image.open(io.BytesIO(ended), formats=("JPEG",))
        _reduce(image, side)
        image.load()
        return image, NO_END
    if isinstance(image, RawImage):
        return image, image.doubt
    return image, doubt_about(image, cast("BinaryIO", file)) if jpeg else ""


def _rgb(image: Image.Image, *, side: int | None, name: Path | None = None) -> Image.Image:
    """The picture in RGB, shrunk by a whole factor where it is far larger than needed."""
    try:
        return seen(image, factor=1 if side is None else max(1, min(image.size) // side))
    except (ValueError, TypeError) as error:
        raise UnsupportedImageError(f"has colours that are not supported: {error}", path=name) from None


def picture_from_image(image: Image.Image) -> Picture:
    """A Pillow image that is already in memory (a pasted picture) → uint8 (H, W, 3) RGB."""
    return np.asarray(_rgb(image, side=None))


def fit(picture: Picture, *, side: int, rule: ResizeRule) -> Picture:
    """Bring a picture to an encoder's input.

    Args:
        picture: uint8 (H, W, 3).
        side: S.
        rule: "stretch": both sides to S whatever the aspect; "crop": short side to S, then the centre.

    Returns:
        uint8 (S, S, 3). Training and application both come through here, so they see the same pixels.
    """
    if picture.shape[:2] == (side, side):
        return picture
    return fit_image(Image.fromarray(picture), side=side, rule=rule)


def fit_image(image: Image.Image, *, side: int, rule: ResizeRule) -> Picture:
    """As `fit`, from an RGB image."""
    if rule == "crop":
        short = min(image.size)
        left, top = (image.width - short) // 2, (image.height - short) // 2
        box = (left, top, left + short, top + short)
    else:
        box = (0, 0, *image.size)
    if image.size == (side, side):
        return np.asarray(image)
    return np.asarray(image.resize((side, side), Image.Resampling.BILINEAR, box=box, reducing_gap=1.0))

"""From a file to an upright RGB picture, within limits, at no more than the scale that is needed."""

from __future__ import annotations

import contextlib
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

import numpy as np
from PIL import Image, UnidentifiedImageError

from desktop_app.core.errors import (
    DamagedImageError,
    DecodeTimeoutError,
    ImageAccessError,
    ImageError,
    ImageTooLargeError,
    OutOfMemoryError,
    UnsupportedImageError,
)
from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.formats import OPENERS, PILLOW_FORMATS
from desktop_app.core.images.metadata import Metadata, read_metadata
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
    "fit",
    "fit_image",
    "inaccessible",
    "opened",
    "picture_from_image",
    "read_here",
    "upright_image",
]

Admit = Callable[[int], AbstractContextManager[None]]

_WHITE = (255, 255, 255, 255)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: more is a named error, never a stalled or swollen process.

    Attributes:
        max_pixels: of the full-size picture, checked before any pixel is decoded.
        seconds: for decoding. It is checked whenever the decoder asks for more of the file.
    """

    max_pixels: int = 1 << 28
    seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """A decoded photo.

    Attributes:
        picture: uint8 (H, W, 3), upright, perhaps at reduced scale.
        width: of the full-size upright photo, in pixels.
        height: likewise.
        format: Pillow's name, e.g. "JPEG".
        metadata: capture time, camera, place.
    """

    picture: Picture
    width: int
    height: int
    format: str
    metadata: Metadata


@dataclass(frozen=True, slots=True)
class UprightImage:
    """A decoded photo as Pillow holds it, for what is made of it at once; as :class:`LoadedImage` but for `image`.

    Attributes:
        image: RGB, upright, perhaps at reduced scale.
    """

    image: Image.Image
    width: int
    height: int
    format: str
    metadata: Metadata

    def with_picture(self, picture: Picture) -> LoadedImage:
        """The photo with these pixels."""
        return LoadedImage(picture, self.width, self.height, self.format, self.metadata)


class _GuardedFile:
    """A binary file that refuses to be read after a deadline, and remembers when the disk failed to read it.

    Pillow needs read, seek and tell only.
    """

    def __init__(self, file: BinaryIO, *, seconds: float) -> None:
        self._file = file
        self._seconds = seconds
        self.restart()
        self.expired = False
        self.disk_error: OSError | None = None

    def restart(self) -> None:
        """Count the seconds from now on."""
        self._deadline = time.monotonic() + self._seconds

    def read(self, size: int = -1, /) -> bytes:
        if time.monotonic() > self._deadline:
            self.expired = True
            raise TimeoutError
        try:
            return self._file.read(size)
        except OSError as error:
            self.disk_error = error
            raise

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


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
    guarded = _GuardedFile(source, seconds=limits.seconds)
    try:
        yield _decode(guarded, side=side, limits=limits, name=name, admit=admit)
    except MemoryError:
        raise OutOfMemoryError("needs more memory than there is", path=name) from None


def _decode(file: _GuardedFile, *, side: int | None, limits: Limits, name: Path | None, admit: Admit) -> UprightImage:
    with _decoder_errors(file, limits=limits, name=name):
        if not file.read(1):
            raise DamagedImageError("is empty (0 bytes)", path=name)
        file.seek(0)
        image = Image.open(cast("IO[bytes]", file), formats=OPENERS)
    with image:
        width, height = image.size
        if width * height > limits.max_pixels:
            raise ImageTooLargeError(
                f"has {width}×{height} pixels, more than the limit of {limits.max_pixels / 1e6:.0f} million",
                path=name,
            )
        format_ = image.format or ""
        reduce = PILLOW_FORMATS[format_].reduce
        with _decoder_errors(file, limits=limits, name=name):
            if side is not None and reduce is not None:
                reduce(image, side)
        with admit(image.width * image.height):
            file.restart()
            with _decoder_errors(file, limits=limits, name=name):
                image.load()
            metadata = read_metadata(image)
            upright = _rgb(image, side=side, name=name)
    if metadata.transpose is not None:
        upright = upright.transpose(metadata.transpose)
        if metadata.swaps_sides:
            width, height = height, width
    return UprightImage(upright, width, height, format_, metadata)


@contextlib.contextmanager
def _decoder_errors(file: _GuardedFile, *, limits: Limits, name: Path | None) -> Iterator[None]:
    """Around calls of the decoder and nothing else: it raises nearly anything on hostile bytes."""
    try:
        yield
    except (ImageError, MemoryError):
        raise
    except UnidentifiedImageError:
        if file.disk_error is not None:
            raise inaccessible(file.disk_error, name) from None
        raise UnsupportedImageError("is no image of a known format", path=name) from None
    except Exception as error:  # noqa: BLE001
        if file.disk_error is not None:
            raise inaccessible(file.disk_error, name) from None
        if file.expired:
            raise DecodeTimeoutError(f"took longer than {limits.seconds:g} s to decode", path=name) from None
        raise DamagedImageError(f"is damaged: {_in_words(error)}", path=name) from None


def opened(path: Path) -> BinaryIO:
    """The file for reading.

    Raises:
        ImageAccessError: the disk does not give it.
    """
    try:
        return path.open("rb")
    except OSError as error:
        raise inaccessible(error, path) from None


def inaccessible(error: OSError, name: Path | None) -> ImageAccessError:
    """The disk's error, named."""
    return ImageAccessError(f"cannot be read: {error.strerror or error}", path=name)


def _rgb(image: Image.Image, *, side: int | None, name: Path | None = None) -> Image.Image:
    """The picture in RGB, shrunk by a whole factor where it is far larger than needed."""
    factor = 1 if side is None else min(image.size) // side
    if image.mode in {"I", "F"} or image.mode.startswith("I;16"):
        image = _eight_bit(image)
    try:
        if image.mode in {"P", "PA", "LA", "La", "RGBa"} or "transparency" in image.info:
            image = image.convert("RGBA")
        if image.mode not in {"RGB", "RGBA"}:
            image = image.convert("RGB")
    except (ValueError, TypeError) as error:
        raise UnsupportedImageError(f"has colours that are not supported: {error}", path=name) from None
    if factor > 1:
        image = image.reduce(factor)
    if image.mode == "RGBA":
        # As on paper: what is transparent shows white.
        image = Image.alpha_composite(Image.new("RGBA", image.size, _WHITE), image).convert("RGB")
    return image


def _eight_bit(image: Image.Image) -> Image.Image:
    """Grey of 16, 32 or float bits → 8 bits; Pillow's own conversion clips at 255."""
    values = np.asarray(image)
    if image.mode.startswith("I;16") or (
        image.mode == "I" and values.size and values.min() >= 0 and values.max() < 65536
    ):
        scaled = values / 257.0
    else:
        values = np.nan_to_num(values.astype(np.float64))
        low, high = (values.min(), values.max()) if values.size else (0.0, 1.0)
        scaled = (values - low) * (255.0 / (high - low) if high > low else 0.0)
    return Image.fromarray(np.clip(np.rint(scaled), 0, 255).astype(np.uint8))


def _in_words(error: Exception) -> str:
    text = str(error).strip()
    return text.splitlines()[0][:200] if text else type(error).__name__


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

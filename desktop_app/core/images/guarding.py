"""Around decoders: limits, a deadline, and their errors by name."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from PIL import UnidentifiedImageError

from desktop_app.core.errors import (
    DamagedImageError,
    DecodeTimeoutError,
    ImageAccessError,
    ImageError,
    UnsupportedImageError,
    is_unseen,
)
from desktop_app.core.language import english
from desktop_app.core.opening import open_file

__all__ = ["GuardedFile", "Limits", "decoder_errors", "inaccessible", "opened"]


# As Pillow says of what it knows and does not decode.
_NOT_READ = re.compile(r"\b(?:un(?:supported|implemented|known)|not (?:supported|implemented))\b", re.IGNORECASE)
# As decoders say of a file that ends too early.
_CUT_OFF = re.compile(r"truncated|premature|too short|not enough data|end of (?:file|data|input)", re.IGNORECASE)
_HEAD = 12
_MARKS: dict[str, tuple[tuple[int, bytes], ...]] = {
    "JPEG": ((0, b"\xff\xd8\xff"),),
    "PNG": ((0, b"\x89PNG"),),
    "TIFF": ((0, b"II*\0"), (0, b"MM\0*"), (0, b"II+\0"), (0, b"MM\0+")),
    "GIF": ((0, b"GIF8"),),
    "PSD": ((0, b"8BPS"),),
    "WebP": ((8, b"WEBP"),),
    "JPEG 2000": ((4, b"jP  "), (0, b"\xff\x4f\xff\x51")),
    "HEIC or AVIF": ((4, b"ftyp"),),
    "DDS": ((0, b"DDS "),),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: more is a named error, never a stalled or swollen process.

    Attributes:
        max_pixels: of the full-size picture, checked before any pixel is decoded.
        seconds: for decoding. It is checked whenever the decoder asks for more of the file.
    """

    max_pixels: int = 1 << 28
    seconds: float = 30.0


class GuardedFile:
    """A binary file that refuses to be read after a deadline, and remembers when the disk failed to read it.

    It has what Pillow's decoders ask of a file.
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

    def check(self) -> None:
        """Refuse to go on after the deadline.

        Raises:
            TimeoutError: it has passed.
        """
        if time.monotonic() > self._deadline:
            self.expired = True
            raise TimeoutError

    def read(self, size: int = -1, /) -> bytes:
        """As a file's; not after the deadline."""
        return self._guarded(self._file.read, size)

    def readline(self, size: int = -1, /) -> bytes:
        """As a file's; not after the deadline."""
        return self._guarded(self._file.readline, size)

    def _guarded(self, read: Callable[[int], bytes], size: int) -> bytes:
        self.check()
        try:
            return read(size)
        except OSError as error:
            self.disk_error = error
            raise

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """As a file's."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """As a file's."""
        return self._file.tell()


@contextlib.contextmanager
def decoder_errors(file: GuardedFile, *, limits: Limits, name: Path | None) -> Iterator[None]:
    """Around calls of the decoder and nothing else: it raises nearly anything on hostile bytes."""
    try:
        yield
    except (ImageError, MemoryError):
        raise
    except UnidentifiedImageError:
        if file.disk_error is not None:
            raise inaccessible(file.disk_error, name) from None
        raise UnsupportedImageError(_unknown(file), path=name) from None
    except Exception as error:  # noqa: BLE001
        if file.disk_error is not None:
            raise inaccessible(file.disk_error, name) from None
        if file.expired:
            raise DecodeTimeoutError(f"took longer than {limits.seconds:g} s to decode", path=name) from None
        words = _in_words(error)
        if _NOT_READ.search(words):
            raise UnsupportedImageError(f"is of a kind that is not read: {words}", path=name) from None
        said = english("is damaged (incomplete)") if _CUT_OFF.search(words) else english(f"is damaged: {words}")
        raise DamagedImageError(said, path=name) from None


def _unknown(file: GuardedFile) -> str:
    """What to say of a file that no decoder takes."""
    with contextlib.suppress(OSError):
        file.seek(0)
        head = file.read(_HEAD)
        for name, marks in _MARKS.items():
            if any(head[at : at + len(mark)] == mark for at, mark in marks):
                return english(f"is a kind of {name} that is not read, or damaged")
    return english("is not a supported image")


def opened(path: Path) -> BinaryIO:
    """The file for reading.

    Raises:
        ImageAccessError: the disk does not give it.
    """
    try:
        return open_file(path)
    except OSError as error:
        raise inaccessible(error, path) from None


def inaccessible(error: OSError, name: Path | None) -> ImageAccessError:
    """The disk's error, named."""
    if name is not None and is_unseen(name):
        return ImageAccessError("is in a root that this machine does not see", path=name)
    return ImageAccessError(f"cannot be read: {error.strerror or error}", path=name)


def _in_words(error: Exception) -> str:
    text = str(error).strip()
    return text.splitlines()[0][:200] if text else type(error).__name__

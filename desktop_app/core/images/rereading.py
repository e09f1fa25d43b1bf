"""Which photos that an earlier version has read are read otherwise today."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, NamedTuple

from desktop_app.core.errors import ImageError
from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.colours import is_plain
from desktop_app.core.images.depth import bits_of
from desktop_app.core.images.guarding import GuardedFile, Limits, decoder_errors, opened
from desktop_app.core.images.loading import check_size, load_image, open_image
from desktop_app.core.images.metadata import Metadata, read_metadata

__all__ = ["ReadAgain", "read_again"]

_SAME_MODES = {"JPEG": {"L", "RGB"}, "MPO": {"L", "RGB"}, "PNG": {"1", "L", "P", "RGB"}}


class ReadAgain(NamedTuple):
    """What is said today of a photo whose picture is read as ever.

    Attributes:
        doubt: as of `loading.LoadedImage`.
    """

    metadata: Metadata
    doubt: str


def read_again(path: Path, *, limits: Limits) -> ReadAgain | None:
    """What a photo says today if its picture is read as ever; None where it has to be decoded again.

    As ever: JPEG and PNG of 8 bits, opaque, without a profile or with one that means sRGB. Of a PNG only the header is
    read; of a JPEG the data too, at the least scale, to see whether they are those of its picture.
    """
    try:
        with opened(path) as source:
            file = GuardedFile(source, seconds=limits.seconds)
            with decoder_errors(file, limits=limits, name=path):
                if not _is_jpeg_or_png(source):
                    return None
                with open_image(file, name=path) as image:
                    as_ever = (
                        image.mode in _SAME_MODES.get(image.format or "", ())
                        and bits_of(image) == 8
                        and "transparency" not in image.info
                        and is_plain(image.info.get("icc_profile"), "RGB")
                    )
                    if not as_ever:
                        return None
                    metadata = read_metadata(image)
                    if image.format == "PNG":
                        return ReadAgain(metadata, "")
                    check_size(image, limits=limits, name=path)
                    image.draft(None, (1, 1))
                    with BUDGET.hold(image.width * image.height):
                        return ReadAgain(metadata, load_image(image, file, side=1, name=path)[1])
    except (ImageError, MemoryError):
        return None  # decoding it will say why


def _is_jpeg_or_png(file: BinaryIO) -> bool:
    head = file.read(8)
    file.seek(0)
    return head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))

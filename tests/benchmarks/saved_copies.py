"""In what a picture is saved again: formats, qualities, tables, ways of making it smaller."""

from __future__ import annotations

import importlib
import importlib.util
import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import cv2
import numpy as np
from PIL import Image, ImageFilter

from desktop_app.core.duplicates.block_cosines import Steps
from desktop_app.core.duplicates.compression import Compression, compression_in
from desktop_app.core.types import Picture

__all__ = ["COPIES", "ORIGINALS", "Encoding", "Saved", "saved"]

Size = tuple[int, int]


def _by_pillow(filter_: Image.Resampling) -> Callable[[Image.Image, Size], Image.Image]:
    return lambda image, size: image.resize(size, filter_)


def _by_opencv(flag: int) -> Callable[[Image.Image, Size], Image.Image]:
    return lambda image, size: Image.fromarray(np.asarray(cv2.resize(np.asarray(image), size, interpolation=flag)))


def _in_linear_light(image: Image.Image, size: Size) -> Image.Image:
    light = (np.asarray(image, np.float32) / 255) ** 2.2
    small = cv2.resize(light, size, interpolation=cv2.INTER_AREA)
    return Image.fromarray(np.rint(255 * np.clip(small, 0, 1) ** (1 / 2.2)).astype(np.uint8))


def _by_halves(image: Image.Image, size: Size) -> Image.Image:
    """As browsers and phones do: halved as often as that goes, then between the pixels."""
    while image.width >= 2 * size[0] and image.height >= 2 * size[1]:
        image = image.reduce(2)
    return _by_opencv(cv2.INTER_LINEAR)(image, size)


def _while_decoding(image: Image.Image, size: Size) -> Image.Image:
    """As Pillow's `thumbnail` does with a JPEG: decoded at an eighth, a quarter or half, then bicubic."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=92)
    small = Image.open(file)
    small.draft("RGB", (2 * size[0], 2 * size[1]))
    return small.resize(size, Image.Resampling.BICUBIC)


def _sharpened(image: Image.Image, size: Size) -> Image.Image:
    """As editors do for the web."""
    small = image.resize(size, Image.Resampling.BICUBIC)
    return small.filter(ImageFilter.UnsharpMask(radius=0.6, percent=60, threshold=0))


RESIZERS: dict[str, Callable[[Image.Image, Size], Image.Image]] = {
    "lanczos": _by_pillow(Image.Resampling.LANCZOS),
    "bicubic": _by_pillow(Image.Resampling.BICUBIC),
    "bilinear": _by_pillow(Image.Resampling.BILINEAR),
    "hamming": _by_pillow(Image.Resampling.HAMMING),
    "box": _by_pillow(Image.Resampling.BOX),
    "nearest": _by_pillow(Image.Resampling.NEAREST),
    "area": _by_opencv(cv2.INTER_AREA),
    "plain linear": _by_opencv(cv2.INTER_LINEAR),
    "plain cubic": _by_opencv(cv2.INTER_CUBIC),
    "linear light": _in_linear_light,
    "by halves": _by_halves,
    "while decoding": _while_decoding,
    "sharpened": _sharpened,
}


@dataclass(frozen=True, slots=True)
class Encoding:
    """What a picture is saved as.

    Attributes:
        format: as Pillow calls it.
        scale: of the sides.
        resizer: of `RESIZERS`.
        options: of Pillow's encoder.
    """

    format: str
    scale: float = 1.0
    resizer: str = "lanczos"
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def by_jpeg(self) -> bool:
        """Whether it is compressed by JPEG or not at all."""
        return self.format in {"JPEG", "PNG"}


def _jpeg(quality: int | str, scale: float = 1.0, resizer: str = "lanczos", **options: Any) -> Encoding:
    return Encoding("JPEG", scale, resizer, {"quality": quality, **options})


FLAT_TABLE = [16] * 64
"""As some phones and mozjpeg have it: high frequencies are kept as well as low ones."""

COPIES: dict[str, Encoding] = {
    **{f"JPEG {quality}": _jpeg(quality) for quality in (40, 50, 60, 75, 85, 95)},
    "JPEG 60 4:4:4": _jpeg(60, subsampling=0),
    "JPEG 80 4:2:2 progressive": _jpeg(80, subsampling=1, progressive=True),
    "JPEG with an editor's table": _jpeg("web_medium"),
    "JPEG with a flat table": Encoding("JPEG", options={"qtables": [FLAT_TABLE, FLAT_TABLE], "subsampling": 2}),
    "PNG": Encoding("PNG"),
    **{f"WebP {quality}": Encoding("WEBP", options={"quality": quality}) for quality in (50, 60, 80, 90)},
    "AVIF 60": Encoding("AVIF", options={"quality": 60, "speed": 8}),
    **{f"{scale} lanczos": _jpeg(80, scale) for scale in (0.25, 0.33, 0.5, 0.6, 0.75, 0.9)},
    **{f"{scale} {resizer}": _jpeg(82, scale, resizer) for resizer in RESIZERS if resizer != "lanczos"
       for scale in (0.25, 0.5, 0.7)},
    "0.5 JPEG 50": _jpeg(50, 0.5),
    "0.25 JPEG 50": _jpeg(50, 0.25),
    "0.5 PNG": Encoding("PNG", 0.5),
    "0.6 WebP": Encoding("WEBP", 0.6, "bicubic", {"quality": 70}),
    "0.4 AVIF": Encoding("AVIF", 0.4, "lanczos", {"quality": 60, "speed": 8}),
}  # fmt: skip

ORIGINALS: dict[str, Encoding] = {
    "JPEG 90": _jpeg(90),
    "JPEG 95": _jpeg(95),
    "JPEG 75": _jpeg(75),
    "PNG": Encoding("PNG"),
    "WebP 85": Encoding("WEBP", options={"quality": 85}),
}

if importlib.util.find_spec("pillow_heif"):  # pi-heif, which the program reads with, does not write
    importlib.import_module("pillow_heif").register_heif_opener()
    COPIES["HEIC 50"] = Encoding("HEIF", options={"quality": 50})
    COPIES["0.5 HEIC"] = Encoding("HEIF", 0.5, "lanczos", {"quality": 60})
    ORIGINALS["HEIC 80"] = Encoding("HEIF", options={"quality": 80})


class Saved(NamedTuple):
    """What is read back of a picture.

    Attributes:
        picture: uint8 (H, W, 3).
        steps: of the file's table.
        compression: what its head says.
    """

    picture: Picture
    steps: Steps
    compression: Compression | None


def saved(image: Image.Image, encoding: Encoding) -> Saved:
    """What is read back of a picture in an encoding."""
    if encoding.scale != 1:
        size = tuple(max(1, round(side * encoding.scale)) for side in image.size)
        image = RESIZERS[encoding.resizer](image, (size[0], size[1]))
    file = io.BytesIO()
    image.save(file, encoding.format, **encoding.options)
    read = Image.open(file)
    table = getattr(read, "quantization", {}).get(0)
    steps = np.zeros((8, 8), np.float32) if encoding.format == "PNG" else None
    steps = np.array(table, np.float32).reshape(8, 8) if table else steps
    compression = None if encoding.format in {"AVIF", "HEIF"} else compression_in(io.BytesIO(file.getvalue()))
    return Saved(np.asarray(read.convert("RGB")), steps, compression)

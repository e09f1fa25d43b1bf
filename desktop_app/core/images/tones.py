"""Pixels of any kind, as a person would want to see them: 8-bit RGB."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.images.colours import to_srgb

__all__ = ["deep_values", "eight_bit", "is_deep", "seen"]

_GREY = (128, 128, 128)
_WHITE = (255, 255, 255)
_NEAR_GREY = 24.0  # levels; a drawing that differs less from the grey ground than this would not be seen on it
_WHOLE_BITS = (8, 10, 12, 14, 16, 24, 32)
_TIFF_BITS, _TIFF_SAMPLES = 258, 339
_PHOTOMETRIC, _WHITE_IS_ZERO = 262, 0
_UNSIGNED, _SIGNED = 1, 2


def is_deep(image: Image.Image) -> bool:
    """Whether Pillow holds it in one channel of more than 8 bits."""
    return image.mode in {"I", "F"} or image.mode.startswith("I;16")


def seen(image: Image.Image, *, factor: int = 1) -> Image.Image:
    """The picture in RGB, shrunk by a whole factor.

    Deep pictures are brought to 8 bits by the range that their numbers are in, colours to sRGB by their profile; what
    is transparent shows mid grey, or white where the drawing itself is mid grey, so that white and black ones are seen.

    Raises:
        ValueError: colours that cannot be converted.
    """
    profile = image.info.get("icc_profile")
    if is_deep(image):
        image = Image.fromarray(eight_bit(deep_values(image)))
    elif image.mode in {"P", "PA", "LA", "La", "RGBa"} or "transparency" in image.info:
        image = image.convert("RGBA")
    elif image.mode == "LAB" and image.format == "PSD":
        image = _lab_of_psd(image)
    elif image.mode not in {"L", "RGB", "RGBA", "CMYK", "LAB"}:
        image = image.convert("RGB")
    if factor > 1:
        image = image.reduce(factor)
    image = to_srgb(image, profile)
    if image.mode == "RGBA":
        return _on_ground(image)
    return image if image.mode == "RGB" else image.convert("RGB")


def _lab_of_psd(image: Image.Image) -> Image.Image:
    """PSD counts both colours from 0, with no colour at 128; Pillow takes them for numbers with a sign, as TIFF has."""
    values = np.asarray(image).copy()
    values[:, :, 1:] ^= 128
    return Image.frombytes("LAB", image.size, values.tobytes())


def deep_values(image: Image.Image) -> npt.NDArray[Any]:
    """(H, W) numbers of a deep image, as many bits as the file has."""
    values = np.asarray(image)
    tags = getattr(image, "tag_v2", {})
    if tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO and image.mode.startswith("I;16"):
        values = values.astype(np.uint16)
        return (int(_top(float(values.max(initial=0)), values.dtype)) - values).astype(np.uint16)
    kind = (image.mode, tags.get(_TIFF_BITS), tags.get(_TIFF_SAMPLES, (_UNSIGNED,)))
    if kind == ("I", (32,), (_UNSIGNED,)):
        return values.view(np.uint32)
    return values.astype(np.int16) if kind == ("I", (16,), (_SIGNED,)) else values


def eight_bit(values: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    """uint8 of the same shape: the least usual range that holds the numbers → 0 … 255; their own where none does."""
    if not values.size:
        return values.astype(np.uint8)
    numbers = values.astype(np.float64)
    if values.dtype.kind == "f":
        finite = numbers[np.isfinite(numbers)]
        least, most = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
        numbers = np.nan_to_num(numbers, nan=least, posinf=most, neginf=least)
    low, high = float(numbers.min()), float(numbers.max())
    usual = _top(high, values.dtype) if low >= 0 else 0.0
    bottom, top = (0.0, usual) if usual else (low, high)
    scaled = (numbers - bottom) * (255.0 / (top - bottom) if top > bottom else 0.0)
    return np.clip(np.rint(scaled), 0, 255).astype(np.uint8)


def _top(high: float, kind: np.dtype[Any]) -> float:
    """The end of the usual range that numbers from 0 to `high` are in; 0: there is none."""
    if kind.kind != "f":
        most = 15 if kind == np.int16 else 32
        return next((2.0 ** min(bits, most) - 1 for bits in _WHOLE_BITS if high < 2**bits), 0.0)
    if high <= 1:
        return 1.0
    return 0.0 if high <= 16 else next((top for top in (255.0, 65535.0) if high <= top), 0.0)


def _on_ground(image: Image.Image) -> Image.Image:
    alpha = image.getchannel("A")
    if alpha.getextrema()[0] == 255:
        return image.convert("RGB")
    shares = np.asarray(alpha, np.float32)
    total = float(shares.sum())
    contrast = np.abs(np.asarray(image)[:, :, :3].astype(np.int16) - _GREY[0]).max(axis=2)
    seen_on_grey = total == 0 or float((contrast * shares).sum()) / total >= _NEAR_GREY
    ground = Image.new("RGB", image.size, _GREY if seen_on_grey else _WHITE)
    ground.paste(image.convert("RGB"), mask=alpha)
    return ground

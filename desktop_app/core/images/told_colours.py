"""Colours that a file tells otherwise than by a profile that Pillow knows: by numbers of a list, by EXIF, in a box.

A profile is made of what is told, so that all else knows only profiles.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any, BinaryIO, cast

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image

from desktop_app.core.images.bmp_head import read_bmp_head
from desktop_app.core.images.codestreams import jpeg_2000_profile
from desktop_app.core.images.matrix_profiles import XY, curve_of_gamma, curve_of_values, matrix_profile

__all__ = ["is_hdr", "tell_profile"]

Floats = npt.NDArray[np.float64]
Code = tuple[int, int]
"""Of primaries, and of the curve, as ITU-T H.273 numbers them."""

_HDR_KEY = "hdr"
_HEAD = 1 << 16
_MOST = 1 << 12  # bytes of a chunk that says so
_MOST_CHUNKS = 1000
_D65: XY = (0.3127, 0.3290)
_SRGB: tuple[XY, XY, XY, XY] = (_D65, (0.64, 0.33), (0.30, 0.60), (0.15, 0.06))
_ADOBE: tuple[XY, XY, XY, XY] = (_D65, (0.64, 0.33), (0.21, 0.71), (0.15, 0.06))
_ADOBE_GAMMA = 563 / 256
# Those that are wider than sRGB's; of the others programs note one for another, and they are nearly the same.
_WIDE: dict[int, tuple[XY, XY, XY, XY]] = {
    9: (_D65, (0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    11: (_D65, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
    12: (_D65, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
}
_GAMMAS = {4: 2.2, 5: 2.8, 8: 1.0}
_PQ, _HLG = 16, 18
_STEPS = 4096
_PAPER = 203.0  # candela per square metre of white paper in HDR (ITU-R BT.2408)
_HLG_PEAK, _HLG_GAMMA = 1000.0, 1.2
_KNEE = 0.8  # of paper white; lights above it are pressed together, below it nothing changes
_USUAL_GAMMA, _NEAR = 45455, 600
"""Of sRGB, times 100,000, and what programs round it to."""

_NCLX, _WITH_GAIN_MAP = re.compile(rb"colrnclx"), b"tmap"
_UNCALIBRATED, _ADOBE_SPACE, _ADOBE_INDEX = 0xFFFF, 2, "R03"
_MADE_BY_CAMERA = "_"  # DCF: so begin the names of Adobe RGB's files


def tell_profile(image: Image.Image, file: BinaryIO, *, name: str = "") -> None:
    """Put what a file tells of its colours among the image's own information, as a profile, unless it has one.

    Args:
        image: opened, without pixels.
        file: the image's, seekable; left where it was.
        name: of the file.
    """
    place = file.tell()
    with suppress(struct.error, ValueError):
        profile = _told(image, file, name)
        if profile:
            image.info["icc_profile"] = profile
    file.seek(place)


def is_hdr(image: Image.Image) -> bool:
    """Whether colours reach beyond white, as `tell_profile` found."""
    return bool(image.info.get(_HDR_KEY))


def _told(image: Image.Image, file: BinaryIO, name: str) -> bytes:
    code = _CODES[image.format](image, file) if image.format in _CODES else None
    if code is not None and code[1] in {_PQ, _HLG}:
        image.info[_HDR_KEY] = True
        return _of_code(code)  # which counts before a profile
    if image.info.get("icc_profile"):
        return b""
    if code is not None:
        return _of_code(code)
    if image.format == "PNG":
        return _of_gamma(image.info)
    if image.format == "BMP":
        return _of_bmp(file)
    if image.format == "JPEG2000":
        file.seek(0)
        return jpeg_2000_profile(file.read(_HEAD))
    from_camera = image.format in {"JPEG", "MPO", "HEIF"} or getattr(image, "shows_preview", False)
    return _of_points(_ADOBE, _ADOBE_GAMMA) if from_camera and _is_adobe(image, name) else b""


def _of_png(_image: Image.Image, file: BinaryIO) -> Code | None:
    said = _chunk(file, b"cICP")
    return (said[0], said[1]) if len(said) == 4 else None


def _of_heif(image: Image.Image, _file: BinaryIO) -> Code | None:
    said: Mapping[str, Any] = image.info.get("nclx_profile") or {}
    return (int(said.get("color_primaries", 2)), int(said.get("transfer_characteristics", 2))) if said else None


def _of_avif(_image: Image.Image, file: BinaryIO) -> Code | None:
    file.seek(0)
    head = file.read(_HEAD)
    codes = [cast("Code", struct.unpack_from(">HH", head, found.end())) for found in _NCLX.finditer(head)]
    if _WITH_GAIN_MAP in head:  # which tells of the picture that it makes as HDR, too; that is not shown
        codes = [code for code in codes if code[1] not in {_PQ, _HLG}]
    return codes[0] if codes else None


_CODES: dict[str | None, Callable[[Image.Image, BinaryIO], Code | None]] = {
    "PNG": _of_png,
    "HEIF": _of_heif,
    "AVIF": _of_avif,
}


@lru_cache(maxsize=32)
def _of_code(code: Code) -> bytes:
    """b"": as sRGB."""
    primaries, curve = code
    points = _WIDE.get(primaries, _SRGB)
    if curve not in {_PQ, _HLG}:
        usual = points is _SRGB and curve not in _GAMMAS
        return b"" if usual else _of_points(points, _GAMMAS.get(curve))
    steps = np.linspace(0, 1, _STEPS)
    light = _light_of_pq(steps) if curve == _PQ else _light_of_hlg(steps)
    return matrix_profile(points, curve_of_values(_pressed(light / _PAPER)))


@lru_cache(maxsize=32)
def _of_points(points: tuple[XY, XY, XY, XY], gamma: float | None) -> bytes:
    """`gamma` is None: sRGB's curve."""
    if gamma is not None:
        return matrix_profile(points, curve_of_gamma(gamma))
    steps = np.linspace(0, 1, _STEPS)
    light = np.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)
    return matrix_profile(points, curve_of_values(light))


def _light_of_pq(steps: Floats) -> Floats:
    """Candela per square metre (SMPTE ST 2084)."""
    root = steps ** (32 / 2523)
    light: Floats = 10_000 * (np.maximum(root - 3424 / 4096, 0) / (2413 / 128 - 2392 / 128 * root)) ** (16384 / 2610)
    return light


def _light_of_hlg(steps: Floats) -> Floats:
    """Candela per square metre on a screen that reaches 1,000 (ITU-R BT.2100)."""
    scene = np.where(steps <= 0.5, steps**2 / 3, (np.exp((steps - 0.55991073) / 0.17883277) + 0.28466892) / 12)
    light: Floats = _HLG_PEAK * scene**_HLG_GAMMA
    return light


def _pressed(light: Floats) -> Floats:
    """What is brighter than paper, brought below white."""
    above = np.maximum(light - _KNEE, 0) / (1 - _KNEE)
    return np.where(light <= _KNEE, light, _KNEE + (1 - _KNEE) * (1 - np.exp(-above)))


def _of_bmp(file: BinaryIO) -> bytes:
    head = read_bmp_head(file)
    start, stop = head.profile
    if start < stop:
        file.seek(start)
        return file.read(stop - start)
    return _of_primaries(head.primaries, round(100_000 / head.gamma) if head.gamma else 0)


def _of_gamma(info: Mapping[Any, Any]) -> bytes:
    """A PNG's gamma and primaries, which count where it does not say that it is sRGB."""
    if "srgb" in info:
        return b""
    points = info.get("chromaticity") or ()
    pairs = cast("tuple[XY, ...]", tuple(zip(points[::2], points[1::2], strict=True)))
    return _of_primaries(pairs[1:], round(100_000 * info.get("gamma", 0)), white=pairs[0] if pairs else _D65)


def _of_primaries(primaries: tuple[XY, ...], gamma: int, *, white: XY = _D65) -> bytes:
    """A profile of what is told; b"" for sRGB's own.

    Args:
        primaries: red, green and blue, or none.
        gamma: 100,000 divided by the power; 0 where it is not told.
    """
    usual = not gamma or abs(gamma - _USUAL_GAMMA) <= _NEAR
    pairs = (white, *primaries)
    far = len(pairs) == len(_SRGB) and any(
        abs(one - other) > _NEAR / 1e5
        for pair, known in zip(pairs, _SRGB, strict=True)
        for one, other in zip(pair, known, strict=True)
    )
    if far:
        return _of_points(cast("tuple[XY, XY, XY, XY]", pairs), 100_000 / gamma if gamma else None)
    return b"" if usual else _of_points(_SRGB, 100_000 / gamma)


def _is_adobe(image: Image.Image, name: str) -> bool:
    """Adobe RGB as cameras tell it (DCF 2.0): colours of no common space, and the index of its own, or the name."""
    try:
        exif = image.getexif()
        space = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.ColorSpace)
        if space != _UNCALIBRATED:
            return bool(space == _ADOBE_SPACE)
        index = exif.get_ifd(ExifTags.IFD.Interop).get(1)
    except Exception:  # noqa: BLE001 -- EXIF parsing fails in as many ways as there are cameras
        return False
    return str(index).startswith(_ADOBE_INDEX) if index else name.startswith(_MADE_BY_CAMERA)


def _chunk(file: BinaryIO, wanted: bytes) -> bytes:
    """A short chunk of a PNG before its picture; b"" where there is none."""
    file.seek(8)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[4:] == b"IDAT":
            break
        length = int.from_bytes(head[:4], "big")
        if head[4:] == wanted:
            return file.read(min(length, _MOST))
        file.seek(length + 4, 1)
    return b""

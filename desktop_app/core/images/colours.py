"""Colours as the photo's profile means them, brought to sRGB."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from PIL import Image, ImageCms

from desktop_app.core.types import Picture

__all__ = ["as_stored", "is_plain", "own_profile", "profile_mark", "to_srgb"]

_MOST_BYTES = 1 << 23  # of a profile; those of printing presses take two or three million
_MOST_OF_CAMERA = 1 << 16  # of one by which cameras and screens mean their colours
_HEADER = 128
_SPACES = {b"RGB ": "RGB", b"GRAY": "L", b"CMYK": "CMYK", b"Lab ": "LAB"}
_CLASSES = {b"mntr", b"scnr", b"prtr", b"spac", b"abst"}
_INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC
_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION
_SAME = 2  # levels that a profile which means sRGB, written by another program, may differ by
# Of each mode, what is converted to see whether a profile changes anything: every corner and enough between.
_STEPS = np.linspace(0, 255, 9).astype(np.uint8)
_PROBE = np.stack(np.meshgrid(_STEPS, _STEPS, _STEPS, indexing="ij"), axis=-1).reshape(27, 27, 3)


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The image in sRGB as its profile means it: RGB, or RGBA where it was; as it was where no profile applies.

    A damaged profile, or one of another kind of colours than the image's, changes nothing.

    Args:
        image: L, RGB, RGBA, CMYK or LAB.
        profile: as it is in the file.
    """
    mode = "RGB" if image.mode == "RGBA" else image.mode
    if mode == "LAB":
        profile = profile if profile and _space(profile) == "LAB" else _lab_profile()
    if not profile:
        return image
    if mode == "L" and _space(profile) == "RGB":
        image, mode = image.convert("RGB"), "RGB"
    transform = _transform(profile, mode, image.mode)
    if transform is None:
        return image
    found = transform.apply(image)
    found.info = image.info
    return found


def is_plain(profile: bytes | None, mode: str) -> bool:
    """Whether `to_srgb` leaves an image of this mode, "L" or "RGB", as it is."""
    return not profile or (mode in {"L", "RGB"} and _transform(profile, _space(profile), _space(profile)) is None)


def profile_mark(profile: bytes | None) -> bytes:
    """What tells profiles apart, 16 bytes; b"" for none and for all that mean sRGB."""
    if not profile or (_space(profile) in {"RGB", "L"} and is_plain(profile, "RGB")):
        return b""
    return hashlib.blake2b(profile, digest_size=16).digest()


def own_profile(profile: bytes | None) -> bytes:
    """The profile by which an RGB image means other colours than sRGB; b"" where there is none of a usual length."""
    mark = profile_mark(profile)
    return profile if mark and profile and _space(profile) == "RGB" and len(profile) <= _MOST_OF_CAMERA else b""


def as_stored(picture: Picture, profile: bytes, change: Callable[[Picture], Picture]) -> Picture:
    """A picture after a change that is made to its colours as the profile stores them, such as compression.

    Args:
        picture: uint8 (H, W, 3) in sRGB.
        profile: as `own_profile` gives it; b"" for sRGB.
        change: takes and gives pictures of the profile's colours.
    """
    transform, inverse = (None, None) if not profile else (_transform(profile, "RGB", "RGB"), _inverse(profile))
    if transform is None or inverse is None:
        return change(picture)
    stored = np.asarray(inverse.apply(Image.fromarray(picture)))
    return np.asarray(transform.apply(Image.fromarray(change(stored))))


def _space(profile: bytes) -> str:
    """The mode of the images that it is for; "" for what is not a profile of an image."""
    whole = len(profile) >= _HEADER and profile[36:40] == b"acsp" and profile[12:16] in _CLASSES
    return _SPACES.get(profile[16:20], "") if whole and len(profile) <= _MOST_BYTES else ""


@lru_cache(maxsize=64)
def _transform(profile: bytes, mode: str, image_mode: str) -> ImageCms.ImageCmsTransform | None:
    """None: nothing to be changed. Kept, since most photos of a library come from a few cameras."""
    if not mode or _space(profile) != mode:
        return None
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if mode == "RGB" and _means_srgb(_built(source, "RGB", "RGB")):
            return None
        return _built(source, image_mode, "RGBA" if image_mode == "RGBA" else "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


@lru_cache(maxsize=64)
def _inverse(profile: bytes) -> ImageCms.ImageCmsTransform | None:
    """From sRGB to the colours of a profile; None where it only leads the other way."""
    try:
        to = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.ImageCmsTransform(_srgb(), to, "RGB", "RGB", intent=_INTENT, flags=_FLAGS)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _built(source: ImageCms.ImageCmsProfile, mode: str, out: str) -> ImageCms.ImageCmsTransform:
    return ImageCms.ImageCmsTransform(source, _srgb(), mode, out, intent=_INTENT, flags=_FLAGS)


def _means_srgb(transform: ImageCms.ImageCmsTransform) -> bool:
    found = np.asarray(transform.apply(Image.fromarray(_PROBE)))
    return int(np.abs(found.astype(np.int16) - _PROBE).max()) <= _SAME


@lru_cache(maxsize=1)
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


@lru_cache(maxsize=1)
def _lab_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()

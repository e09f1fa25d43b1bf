"""What a photo's EXIF says: orientation, capture time, camera, place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from PIL import ExifTags, Image

__all__ = ["Metadata", "read_metadata"]

T = TypeVar("T")

_MOST_TEXT = 200  # characters; no camera has a longer name

_Transpose = Image.Transpose
_ORIENTATIONS: Mapping[int, Image.Transpose] = {
    2: _Transpose.FLIP_LEFT_RIGHT,
    3: _Transpose.ROTATE_180,
    4: _Transpose.FLIP_TOP_BOTTOM,
    5: _Transpose.TRANSPOSE,
    6: _Transpose.ROTATE_270,
    7: _Transpose.TRANSVERSE,
    8: _Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What matters of a photo's EXIF.

    Attributes:
        orientation: 1…8 as EXIF counts.
        taken: the camera's clock, naive; None where unknown or nonsense.
        camera: "Maker Model", or "".
        has_gps: latitude and longitude are there.
    """

    orientation: int = 1
    taken: datetime | None = None
    camera: str = ""
    has_gps: bool = False

    @property
    def transpose(self) -> Image.Transpose | None:
        """What makes the stored picture upright."""
        return _ORIENTATIONS.get(self.orientation)

    @property
    def swaps_sides(self) -> bool:
        """Width and height of the upright picture are those of the stored one, exchanged."""
        return self.orientation >= 5


def read_metadata(image: Image.Image) -> Metadata:
    """Read EXIF; damaged EXIF never costs the photo, it only tells nothing, each damaged tag for itself."""
    exif = _parsed(image.getexif)
    if not exif:
        return Metadata()

    def tag(number: int) -> Any:
        return _parsed(lambda: exif.get(number))

    detail = _parsed(lambda: exif.get_ifd(ExifTags.IFD.Exif)) or {}
    place = _parsed(lambda: exif.get_ifd(ExifTags.IFD.GPSInfo)) or {}
    orientation = tag(ExifTags.Base.Orientation)
    return Metadata(
        orientation=orientation if isinstance(orientation, int) and orientation in _ORIENTATIONS else 1,
        taken=_time(detail.get(ExifTags.Base.DateTimeOriginal)) or _time(tag(ExifTags.Base.DateTime)),
        camera=_camera(_text(tag(ExifTags.Base.Make)), _text(tag(ExifTags.Base.Model))),
        has_gps=ExifTags.GPS.GPSLatitude in place and ExifTags.GPS.GPSLongitude in place,
    )


def _parsed(parse: Callable[[], T]) -> T | None:
    """What Pillow makes of a piece of EXIF, which it parses when it is asked for; None where it cannot."""
    try:
        return parse()
    except Exception:  # noqa: BLE001 -- EXIF parsing fails in as many ways as there are cameras
        return None


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return value[:_MOST_TEXT].replace("\0", " ").strip() if isinstance(value, str) else ""


def _camera(make: str, model: str) -> str:
    """Most makers repeat their name in the model."""
    return model if make and model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _time(value: Any) -> datetime | None:
    try:
        return datetime.strptime(_text(value)[:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 -- EXIF has no zone
    except ValueError:
        return None

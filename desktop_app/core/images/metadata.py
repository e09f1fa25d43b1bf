"""What a photo's EXIF, and its XMP where EXIF is silent, say: orientation, dates, camera, place, exposure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from PIL import ExifTags, Image

from desktop_app.core.images.codestreams import jxl_head
from desktop_app.core.images.dates import Moment, read_date, read_fraction, read_offset
from desktop_app.core.images.exposure import UNSAID, Exposure, read_exposure
from desktop_app.core.images.places import degrees_of
from desktop_app.core.images.xmp import Xmp

__all__ = ["Metadata", "read_metadata"]

T = TypeVar("T")

_MOST_TEXT = 200  # characters; no camera has a longer name
_OF_PNG = "Creation Time"
_DIGITIZED, _CREATED = "exif:DateTimeDigitized", "xmp:CreateDate"

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
    """What matters of a photo's EXIF and XMP.

    Attributes:
        orientation: 1…8 as EXIF counts.
        taken: the moment of exposure by the camera's clock, naive, with microseconds where the camera counted
            fractions; None where unknown or nonsense.
        saved: when a program last wrote the file, naive; it tells nothing about the exposure.
        offset: minutes that the camera's clock was ahead of UTC; None where unknown.
        camera: "Maker Model", or "".
        has_gps: latitude and longitude are there.
        exposure: what the camera set.
    """

    orientation: int = 1
    taken: datetime | None = None
    saved: datetime | None = None
    offset: int | None = None
    camera: str = ""
    has_gps: bool = False
    exposure: Exposure = UNSAID

    @property
    def transpose(self) -> Image.Transpose | None:
        """What makes the stored picture upright."""
        return _ORIENTATIONS.get(self.orientation)

    @property
    def swaps_sides(self) -> bool:
        """Width and height of the upright picture are those of the stored one, exchanged."""
        return self.orientation >= 5


def read_metadata(image: Image.Image) -> Metadata:
    """What EXIF and XMP say; what is damaged tells nothing, each tag for itself, and never costs the photo."""
    exif = _Exif(image)
    xmp = _parsed(lambda: Xmp(image)) or Xmp()
    taken = exif.taken() or _written_in(xmp, "exif:DateTimeOriginal", "photoshop:DateCreated", _DIGITIZED, _CREATED)
    taken = taken or read_date(_text(image.info.get(_OF_PNG)))
    saved = exif.moment(ExifTags.Base.DateTime) or _written_in(xmp, "xmp:ModifyDate", "tiff:DateTime")
    make = exif.text(ExifTags.Base.Make) or xmp.text("tiff:Make")[:_MOST_TEXT]
    model = exif.text(ExifTags.Base.Model) or xmp.text("tiff:Model")[:_MOST_TEXT]
    return Metadata(
        orientation=1 if _is_turned(image) else exif.orientation() or _orientation(xmp.text("tiff:Orientation")),
        taken=taken and _exact(taken),
        saved=saved and saved.when,
        offset=taken.offset if taken else None,
        camera=_camera(make, model),
        has_gps=exif.has_gps() or (not exif.says_where and xmp.has_gps()),
        exposure=exif.exposure(),
    )


class _Exif:
    """The EXIF of an image, as far as it can be understood."""

    def __init__(self, image: Image.Image) -> None:
        exif = _parsed(image.getexif)
        self._tags: Mapping[int, Any] = exif if exif is not None else {}
        self._detail: Mapping[int, Any] = {}
        self._place: Mapping[int, Any] = {}
        if exif:
            self._detail = _parsed(lambda: exif.get_ifd(ExifTags.IFD.Exif)) or {}
            self._place = _parsed(lambda: exif.get_ifd(ExifTags.IFD.GPSInfo)) or {}

    @property
    def says_where(self) -> bool:
        return ExifTags.GPS.GPSLatitude in self._place and ExifTags.GPS.GPSLongitude in self._place

    def text(self, tag: int) -> str:
        return _text(_parsed(lambda: self._tags.get(tag)))

    def moment(self, tag: int) -> Moment | None:
        return read_date(self.text(tag))

    def orientation(self) -> int:
        """0 where it is not said."""
        found = _parsed(lambda: self._tags.get(ExifTags.Base.Orientation))
        return found if isinstance(found, int) and 1 <= found <= 8 else 0

    def taken(self) -> Moment | None:
        """The moment of exposure; `DateTime` is none, since programs write the day of saving there."""
        tags = ExifTags.Base
        for date, fraction, offset in (
            (tags.DateTimeOriginal, tags.SubsecTimeOriginal, tags.OffsetTimeOriginal),
            (tags.DateTimeDigitized, tags.SubsecTimeDigitized, tags.OffsetTimeDigitized),
        ):
            found = read_date(_text(self._detail.get(date)))
            if found is not None:
                zones = (read_offset(_text(self._detail.get(tag))) for tag in (offset, tags.OffsetTime))
                known = next((zone for zone in zones if zone is not None), found.offset)
                # EXIF has tags for fractions; what follows the seconds in the date's own text is some program's.
                part = read_fraction(_text(self._detail.get(fraction))) or self._fraction_of_saving(found)
                return Moment(found.when, part, known)
        return None

    def _fraction_of_saving(self, taken: Moment) -> int:
        """Microseconds; a camera that writes the three dates at once may tell the fraction of one of them only."""
        saved = self.moment(ExifTags.Base.DateTime)
        if saved is None or saved.when != taken.when:
            return 0
        return read_fraction(_text(self._detail.get(ExifTags.Base.SubsecTime)))

    def exposure(self) -> Exposure:
        return read_exposure(self._detail, lens=_text(self._detail.get(ExifTags.Base.LensModel)))

    def has_gps(self) -> bool:
        """Latitude and longitude are numbers on the globe, and not both 0, which a receiver without a fix writes."""
        if not self.says_where:
            return False
        place = [degrees_of(self._place.get(tag)) for tag in (ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLongitude)]
        return None not in place and any(place)


def _written_in(xmp: Xmp, *names: str) -> Moment | None:
    dates: Iterable[Moment | None] = (read_date(xmp.text(name)) for name in names)
    return next((date for date in dates if date is not None), None)


def _exact(moment: Moment) -> datetime:
    return moment.when + timedelta(microseconds=moment.fraction)


def _orientation(text: str) -> int:
    return int(text) if text.strip() in {"1", "2", "3", "4", "5", "6", "7", "8"} else 1


def _is_turned(image: Image.Image) -> bool:
    """Whether its decoder has made it upright, as the file says besides EXIF, which says it once more.

    A JPEG inside a JPEG XL is given as it was.
    """
    decoded: Any = image
    return image.format == "JXL" and not decoded.jpeg and jxl_head(decoded.fc).orientation != 1


def _parsed(parse: Callable[[], T]) -> T | None:
    """What is made of a piece of metadata, which Pillow parses when it is asked for; None where it cannot."""
    try:
        return parse()
    except Exception:  # noqa: BLE001 -- EXIF parsing fails in as many ways as there are cameras
        return None


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    # A text ends at its first zero: programs that write a shorter one leave the rest of what was there.
    return value.strip("\0 ").partition("\0")[0][:_MOST_TEXT].strip()


def _camera(make: str, model: str) -> str:
    """Most makers repeat their name in the model."""
    return model if make and model.lower().startswith(make.lower()) else f"{make} {model}".strip()

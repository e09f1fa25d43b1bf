from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PIL.ExifTags import IFD, Base

from desktop_app.core.duplicates.exposure_time import other_settings, seconds_apart
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.relations import Relation
from desktop_app.core.types import FolderId, Photo, PhotoId
from tests.core.duplicates.made_photos import photo_of, scene

NOON = datetime.fromisoformat("2020-06-01T12:00:00")
PHOTO = Photo(
    id=PhotoId(1), folder=FolderId(1), path=Path("/p.jpg"), size=1, mtime_ns=0, width=4, height=3, format="JPEG",
    taken=NOON, camera="", has_gps=False, fingerprint=b"", online=True, offset=120, saved=NOON,
)  # fmt: skip


def later(seconds: float, **changes) -> Photo:
    taken = NOON + timedelta(seconds=seconds)
    return replace(PHOTO, **{"taken": taken, "saved": taken.replace(microsecond=0)} | changes)


@pytest.mark.parametrize("seconds", [1, 7, 899, 901, 3 * 86400])
def test_what_is_no_quarter_of_an_hour_is_time(seconds):
    assert seconds_apart(PHOTO, later(seconds)) == seconds == seconds_apart(later(seconds), PHOTO)


def test_unknown_times_tell_nothing():
    assert seconds_apart(PHOTO, replace(PHOTO, taken=None)) is None
    assert seconds_apart(PHOTO, replace(PHOTO, taken=None, saved=NOON + timedelta(days=3))) is None


def test_fractions_of_a_second_are_other_exposures_where_both_tell_them():
    tenth, third = later(0.1), later(0.35)
    assert seconds_apart(tenth, third) == pytest.approx(0.25)
    assert seconds_apart(tenth, PHOTO) == 0
    assert seconds_apart(tenth, later(0.1)) == 0


@pytest.mark.parametrize("seconds", [900, 3600, 7200, 20 * 3600])
def test_a_quarter_of_an_hour_under_one_clock_is_time(seconds):
    assert seconds_apart(PHOTO, later(seconds)) == seconds
    assert seconds_apart(replace(PHOTO, offset=None), later(seconds, offset=None)) == seconds
    assert seconds_apart(replace(PHOTO, saved=None), later(seconds, saved=None)) == seconds
    together = NOON + timedelta(days=9)  # a series that was developed as one
    again = replace(PHOTO, saved=together)
    assert seconds_apart(again, later(seconds, saved=together + timedelta(seconds=2))) == seconds


@pytest.mark.parametrize("changes", [{"offset": 0}, {"offset": None}, {"saved": NOON + timedelta(days=9, seconds=5)}])
def test_a_quarter_of_an_hour_is_a_zone_where_the_clock_may_have_been_set(changes):
    for seconds in (900, 3600, 26 * 3600):
        assert seconds_apart(PHOTO, later(seconds, **changes)) == 0
    assert seconds_apart(PHOTO, later(3601, **changes)) == 3601
    assert seconds_apart(PHOTO, later(27 * 3600, **changes)) == 27 * 3600
    assert seconds_apart(later(0.1), later(3600.2, **changes)) > 0


def test_two_known_zones_tell_the_moment():
    assert seconds_apart(PHOTO, later(-3600, offset=60)) == 0
    assert seconds_apart(PHOTO, later(0, offset=60)) == 3600  # the hour that comes twice in autumn
    assert seconds_apart(PHOTO, later(-2700, offset=60)) == 900 == seconds_apart(later(-2700, offset=60), PHOTO)
    assert seconds_apart(later(0.1), later(0.35, offset=120)) == pytest.approx(0.25)


def taken_with(folder: Path, name: str, *, share: float = 1, quality: int = 95, **tags: object) -> Photo:
    """A JPEG of one scene, at a share of its size, whose EXIF has these tags."""
    exif = Image.Exif()
    exif.get_ifd(IFD.Exif).update({Base[tag]: value for tag, value in tags.items()})
    image = scene(1)
    size = round(share * image.width), round(share * image.height)
    image.resize(size, Image.Resampling.LANCZOS).save(folder / name, quality=quality, exif=exif)
    return photo_of(folder / name, number=len(name))


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ({"ISOSpeedRatings": 100}, {"ISOSpeedRatings": 200}, True),
        ({"ExposureTime": 1 / 60, "FNumber": 8.0}, {"ExposureTime": 1 / 125, "FNumber": 5.6}, True),
        ({"ExposureTime": 1 / 60}, {"ExposureTime": 0.0166}, False),
        ({"ISOSpeedRatings": 100, "FNumber": 2.8}, {"ISOSpeedRatings": 100}, False),
        ({"ISOSpeedRatings": 100}, {}, False),
        ({"ISOSpeedRatings": 0}, {"ISOSpeedRatings": 100}, False),
        ({"ISOSpeedRatings": "soon"}, {"ISOSpeedRatings": 100}, False),
    ],
)
def test_other_settings_are_another_exposure(one: dict, other: dict, differ: bool, tmp_path: Path):
    first, second = taken_with(tmp_path, "a.jpg", **one), taken_with(tmp_path, "bb.jpg", **other)
    assert other_settings(first, second) is other_settings(second, first) is differ


def test_exposures_of_one_second_with_other_settings_are_a_burst(tmp_path: Path):
    """As in a series of several sensitivities, where nothing moved."""
    first = taken_with(tmp_path, "a.jpg", ISOSpeedRatings=100)
    for at, (share, quality) in enumerate([(1, 88), (0.5, 92)], 1):
        other = taken_with(tmp_path, at * "b" + ".jpg", share=share, quality=quality, ISOSpeedRatings=400)
        copy = taken_with(tmp_path, at * "c" + ".png.jpg", share=share, quality=quality, ISOSpeedRatings=100)
        assert Verifier().compare(first, other).relation is Relation.BURST
        assert Verifier().compare(first, copy).relation.preselected


@pytest.mark.parametrize(("off", "seconds"), [(249_999, 0.25), (250_001, 0.25), (1, 0.0)])
def test_a_microsecond_that_was_lost_on_the_way_is_no_time(off, seconds):
    one = replace(PHOTO, taken=NOON.replace(microsecond=500_000))
    assert seconds_apart(one, replace(PHOTO, taken=NOON.replace(microsecond=500_000 + off))) == seconds

"""What an earlier version has read: dates again for all, pictures again only where they look otherwise."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.images import Limits
from desktop_app.core.images.rereading import read_again
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement
from desktop_app.core.types import Photo
from tests.core.images.made_profiles import WIDE, rgb_profile

Draw = Callable[..., Image.Image]
MOMENT = datetime.fromisoformat("2019-05-06T10:11:12.500")


def _dated() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0132] = "2023:01:01 00:00:00"
    exif.get_ifd(0x8769).update({0x9003: "2019:05:06 10:11:12", 0x9291: "5", 0x9011: "+02:00"})
    return exif


def _photos(library: Library) -> dict[str, Photo]:
    return {photo.path.name: photo for photo in library.catalog.photos.every()}


def _age(library: Library) -> None:
    """As an earlier version left them."""
    with library.catalog.database.transaction() as connection:
        connection.execute(
            "UPDATE photos SET reading = 0, taken = saved, saved = NULL, named = NULL, utc_offset = NULL"
        )


def test_a_plain_jpeg_keeps_its_code_and_gets_its_dates(library: Library, tmp_path: Path, draw: Draw) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    draw(0).save(folder / "IMG_20190506_101112.jpg", exif=_dated())
    draw(1).save(folder / "wide.jpg", icc_profile=rgb_profile(*WIDE["Display P3"]), exif=_dated())
    draw(2).convert("RGBA").save(folder / "clear.png")
    library.add_folder(folder)
    list(library.index())
    _age(library)
    *_, done = library.index()
    assert (done.summary.added, done.summary.changed, done.summary.unchanged) == (0, 2, 3)
    photos = _photos(library)
    for name in ("IMG_20190506_101112.jpg", "wide.jpg"):
        photo = photos[name]
        assert (photo.taken, photo.saved, photo.offset) == (MOMENT, datetime(2023, 1, 1), 120)  # noqa: DTZ001
    assert photos["IMG_20190506_101112.jpg"].named == MOMENT.replace(microsecond=0)
    assert photos["wide.jpg"].named is None
    assert photos["clear.png"].date_source == "file"
    *_, again = library.index()
    assert (again.summary.changed, again.summary.unchanged) == (0, 3)


def test_a_damaged_jpeg_that_was_taken_for_sound_is_doubted(library: Library, tmp_path: Path, draw: Draw) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    draw(0, size=(320, 240)).save(folder / "sound.jpg", quality=95)
    content = (folder / "sound.jpg").read_bytes()
    (folder / "half.jpg").write_bytes(content[: len(content) // 2] + content[-2:])
    library.add_folder(folder)
    list(library.index())
    with library.catalog.database.transaction() as connection:
        connection.execute("UPDATE photos SET reading = 1, doubt = ''")
    *_, done = library.index()
    assert (done.summary.changed, done.summary.unchanged) == (0, 2)
    assert [(one.path.name, one.reason) for one in done.summary.doubtful] == [
        ("half.jpg", "is doubtful: a part of the picture is missing")
    ]
    assert (_photos(library)["sound.jpg"].doubt, _photos(library)["half.jpg"].doubt != "") == ("", True)


def test_judgements_follow_a_new_fingerprint(library: Library, tmp_path: Path, draw: Draw) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    draw(0).save(folder / "a.bmp")
    draw(1).save(folder / "b.jpg")
    library.add_folder(folder)
    list(library.index())
    photos = _photos(library)
    with library.catalog.database.transaction() as connection:
        connection.execute("UPDATE photos SET fingerprint = ? WHERE id = ?", (b"old" * 5 + b"!", photos["a.bmp"].id))
    library.catalog.duplicates.judge([(b"old" * 5 + b"!", photos["b.jpg"].fingerprint)], Judgement.NOT_A_MATCH)
    _age(library)
    list(library.index())
    pair = tuple(sorted((photos["a.bmp"].fingerprint, photos["b.jpg"].fingerprint)))
    assert library.catalog.duplicates.judgements() == {pair: Judgement.NOT_A_MATCH}


@pytest.mark.parametrize(
    ("name", "mode", "again"),
    [
        ("a.jpg", "RGB", True),
        ("a.jpg", "L", True),
        ("a.jpg", "CMYK", False),
        ("a.png", "RGB", True),
        ("a.png", "RGBA", False),
        ("a.png", "I;16", False),
        ("a.tif", "RGB", False),
        ("a.webp", "RGB", False),
    ],
)
def test_what_is_read_as_ever(name: str, mode: str, again: bool, tmp_path: Path) -> None:
    Image.new(mode, (9, 9)).save(tmp_path / name)
    assert (read_again(tmp_path / name, limits=Limits()) is not None) == again


def test_what_cannot_be_read_is_decoded_to_say_why(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff junk")
    assert read_again(tmp_path / "a.jpg", limits=Limits()) is None
    assert read_again(tmp_path / "absent.jpg", limits=Limits()) is None

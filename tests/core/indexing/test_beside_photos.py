"""What lies beside photos while folders are indexed: companions, films, kinds that are not read; clocks that moved.

And one file that several systems see, each in its way.
"""

from __future__ import annotations

import dataclasses
import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import ChangedError
from desktop_app.core.images.companions import KINDS
from desktop_app.core.indexing import scanner, walking
from desktop_app.core.indexing.walking import FoundFile
from desktop_app.core.library import Library
from desktop_app.core.removal.checking import check
from desktop_app.core.removal.plan import RemovalItem
from tests.core.images.test_films import write_film

MARK = "12345678-ABCD-4321-9876-0123456789AB"


def _beside(library: Library) -> dict[str, set[str]]:
    return {
        photo.path.name: {one.name for one in photo.companions} for photo in library.photos(list(library.photo_ids()))
    }


def _index(library: Library, folder: Path):
    library.add_folder(folder)
    *_, last = library.index()
    return last.summary


def test_companions_are_known_and_no_photos_of_their_own(library: Library, tmp_path: Path, write_photo) -> None:
    folder = tmp_path / "photos"
    write_photo(folder / "IMG_1.JPG", 1)
    write_photo(folder / "IMG_2.JPG", 2)
    for name in ("IMG_1.CR2", "IMG_1.MOV", "IMG_1.xmp"):
        (folder / name).write_bytes(b"x")
    summary = _index(library, folder)
    assert (summary.added, summary.failed, summary.unread) == (2, (), ())
    assert _beside(library) == {"IMG_1.JPG": {"IMG_1.CR2", "IMG_1.MOV", "IMG_1.xmp"}, "IMG_2.JPG": set()}
    (folder / "IMG_1.xmp").unlink()
    (folder / "IMG_2.AAE").write_bytes(b"edits")
    assert _index(library, folder).unchanged == 2
    assert _beside(library) == {"IMG_1.JPG": {"IMG_1.CR2", "IMG_1.MOV"}, "IMG_2.JPG": {"IMG_2.AAE"}}
    for name in ("IMG_1.JPG", "IMG_1.CR2", "IMG_1.MOV"):
        (folder / name).rename(folder / name.replace("IMG_1", "renamed"))
    assert _index(library, folder).moved == 1
    assert _beside(library)["renamed.JPG"] == {"renamed.CR2", "renamed.MOV"}


def test_edits_that_programs_keep_in_a_folder_of_their_own(library: Library, tmp_path: Path, write_photo) -> None:
    folder = tmp_path / "photos"
    write_photo(folder / "DSC_1.JPG", 1)
    write_photo(folder / "DSC_2.JPG", 2)
    (folder / "DSC_1.NEF").write_bytes(b"x")
    within = ("NKSC_PARAM/DSC_1.NEF.nksc", "NKSC_PARAM/DSC_3.NEF.nksc", "SILKYPIX_DS/DSC_2.JPG.10.spd")
    deeper = ("CaptureOne/Settings160/DSC_2.JPG.cos", "CaptureOne/Cache/DSC_2.JPG.cos", "CaptureOne/DSC_2.JPG.cos")
    for name in (*within, *deeper):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"edits")
    _index(library, folder)
    assert _beside(library) == {"DSC_1.JPG": {"DSC_1.NEF", within[0]}, "DSC_2.JPG": {within[2], deeper[0]}}


def test_a_raw_that_is_to_count_by_itself(tmp_path: Path, write_photo) -> None:
    pytest.importorskip("rawpy")
    from tests.conftest import draw_picture
    from tests.core.images.made_raws import write_dng

    write_photo(tmp_path / "photos" / "IMG_1.JPG", 1)
    write_dng(draw_picture(1), tmp_path / "photos" / "IMG_1.DNG")
    catalog = tmp_path / "library.db"
    for kinds, expected in ((KINDS, 1), (KINDS[1:], 2), (KINDS, 1)):
        with Library.open(catalog) as opened:
            settings = dataclasses.replace(opened.settings, companions=kinds, threads=1)
        with Library(catalog, settings=settings, shelf=EncoderStore([])) as library:
            _index(library, tmp_path / "photos")
            assert len(library.photo_ids()) == expected


def test_what_is_not_read_is_counted(library: Library, tmp_path: Path, write_photo) -> None:
    folder = tmp_path / "photos"
    write_photo(folder / "a.jpg")
    for number in range(3):
        (folder / f"{number}.BRAW").write_bytes(b"x")
    for name in ("b.afphoto", "c.txt", ".hidden.braw", "film.mov", "a.mov"):
        (folder / name).write_bytes(b"x")
    summary = _index(library, folder)
    assert summary.unread == ((".braw", 3), (".afphoto", 1), (".mov", 1))
    (folder / "b.afphoto").unlink()
    assert _index(library, folder).unread == ((".braw", 3), (".mov", 1))
    library.remove_folder(library.folders()[0].id)
    assert library.catalog.folders.unread() == []


def test_films_are_listed_where_that_is_wanted(tmp_path: Path, write_photo) -> None:
    folder = tmp_path / "photos"
    write_photo(folder / "IMG_1.jpg")
    write_film(folder / "IMG_1.mov")
    write_film(folder / "film.mp4")
    catalog = tmp_path / "library.db"
    with Library.open(catalog) as opened:
        settings = dataclasses.replace(opened.settings, films=True, threads=1)
    with Library(catalog, settings=settings, shelf=EncoderStore([])) as library:
        assert _index(library, folder).unread == ()
        film = library.photo_at(folder / "film.mp4")
        assert film is not None
        assert film.is_film
        assert library.thumbnail(film.id).startswith(b"\xff\xd8")
        assert film.id in library.similar(folder / "film.mp4").ids
        assert library.photo_at(folder / "IMG_1.mov") is None


def _live_photo(folder: Path, photo: str, film: str, mark: str) -> None:
    """With the phone's mark, as short as it can be."""
    Image.new("RGB", (8, 8)).save(folder / photo, exif=b"Exif\0\0Apple iOS\0" + mark.encode())
    keys = b"com.apple.quicktime.content.identifier" + bytes(16) + mark.encode()
    head = struct.pack(">I4s", 16, b"ftyp") + b"qt  " + bytes(4)
    (folder / film).write_bytes(head + struct.pack(">I4s", 8 + len(keys), b"moov") + keys)


def test_the_halves_of_a_live_photo_are_told_by_their_mark(library: Library, tmp_path: Path) -> None:
    _live_photo(tmp_path, "picture.jpg", "other name.mov", MARK)
    _live_photo(tmp_path, "another.jpg", "third.mov", MARK.replace("1", "2"))
    (tmp_path / "plain.mov").write_bytes(b"no mark")
    _index(library, tmp_path)
    assert _beside(library) == {"picture.jpg": {"other name.mov"}, "another.jpg": {"third.mov"}}


@pytest.mark.parametrize(
    ("seconds", "again"),
    [(3600, False), (-7200, False), (5.5 * 3600, False), (1.3, False), (3599, False), (9, True), (100 * 3600, True)],
)
def test_a_clock_that_moved_is_no_change(
    seconds: float, again: bool, library: Library, tmp_path: Path, write_photo: Callable[..., Path]
) -> None:
    path = write_photo(tmp_path / "photos" / "a.jpg")
    _index(library, tmp_path / "photos")
    later = path.stat().st_mtime_ns + int(seconds * 1e9)
    os.utime(path, ns=(later, later))
    summary = _index(library, tmp_path / "photos")
    assert (summary.changed, summary.unchanged) == ((1, 0) if again else (0, 1))
    assert library.photos(list(library.photo_ids()))[0].mtime_ns == later


def test_a_clock_that_moved_hides_no_change(library: Library, tmp_path: Path, write_photo, monkeypatch) -> None:
    path = write_photo(tmp_path / "photos" / "a.jpg")
    _index(library, tmp_path / "photos")
    looked: list[Path] = []
    look = scanner._fingerprint
    monkeypatch.setattr(scanner, "_fingerprint", lambda job: (looked.append(job.path), look(job))[1])
    content, before = bytearray(path.read_bytes()), path.stat().st_mtime_ns
    content[-20] ^= 1
    path.write_bytes(content)
    os.utime(path, ns=(before + 3600 * 10**9,) * 2)
    assert _index(library, tmp_path / "photos").changed == 1
    assert looked == [path]


def test_a_machine_that_sees_rounder_times_reads_and_writes_nothing(
    library: Library, tmp_path: Path, write_photo, monkeypatch
) -> None:
    """Windows counts in steps of 100 ns, and does not keep when a file was last changed in any way."""
    path = write_photo(tmp_path / "photos" / "a.jpg")
    os.utime(path, ns=(10**18 + 123_456_789,) * 2)
    _index(library, tmp_path / "photos")
    [photo] = library.photos(list(library.photo_ids()))
    monkeypatch.setattr(walking, "modified_ns", lambda status: status.st_mtime_ns // 100 * 100)
    monkeypatch.setattr(walking, "changed_ns", lambda _status: 0)
    monkeypatch.setattr(scanner, "_fingerprint", lambda _job: pytest.fail("it is read"))
    assert _index(library, tmp_path / "photos").unchanged == 1
    assert library.photos([photo.id]) == [photo]
    monkeypatch.undo()
    monkeypatch.setattr(scanner, "_fingerprint", lambda _job: pytest.fail("it is read"))
    assert _index(library, tmp_path / "photos").unchanged == 1
    # And the other way round: what was read in there is removed here.
    os.utime(path, ns=(10**18 + 123_456_700,) * 2)
    check(RemovalItem(photo, keeper=None, relation=None))
    os.utime(path, ns=(10**18 + 123_456_600,) * 2)
    with pytest.raises(ChangedError):
        check(RemovalItem(photo, keeper=None, relation=None))


def test_a_name_that_a_share_spells_otherwise_here_is_no_other_file(
    library: Library, tmp_path: Path, write_photo, monkeypatch
) -> None:
    """macOS may list "é" as two characters, and finds a file by either spelling."""
    folder, composed, apart = tmp_path / "photos", "f\u00eate", "fe\u0302te"
    write_photo(folder / f"{composed}.jpg", 1)
    write_photo(folder / "plain.jpg", 2)
    (folder / f"{composed}.xmp").write_bytes(b"notes")
    _index(library, folder)
    known = library.photos(list(library.photo_ids()))
    walk = scanner.walk

    def listed(*given, **more):
        for found in walk(*given, **more):
            if isinstance(found, FoundFile) and composed.encode() in found.path:
                beside = [dataclasses.replace(one, name=f"{apart}.xmp") for one in found.companions]
                path = found.path.replace(composed.encode(), apart.encode())
                found = dataclasses.replace(found, path=path, companions=tuple(beside))  # noqa: PLW2901
            yield found

    with monkeypatch.context() as there:
        there.setattr(scanner, "walk", listed)
        summary = _index(library, folder)
    assert (summary.unchanged, summary.added, summary.moved, summary.removed) == (2, 0, 0, 0)
    assert library.photos(list(library.photo_ids())) == known
    # Where it is found by one spelling only, it was renamed.
    for suffix in ("jpg", "xmp"):
        (folder / f"{composed}.{suffix}").rename(folder / f"{apart}.{suffix}")
    assert _index(library, folder).moved == 1
    assert _beside(library) == {f"{apart}.jpg": {f"{apart}.xmp"}, "plain.jpg": set()}

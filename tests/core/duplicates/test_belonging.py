"""What would be lost with a photo that the one to keep has not: its own RAW, film, edits, notes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.duplicates.belonging import lacking
from desktop_app.core.duplicates.keeper import KeeperRules, choose_keeper
from desktop_app.core.images.companions import CAPTION, DETAILS, EDITS, FILM, MAP_PLACE, RAW, XMP
from desktop_app.core.types import Companion, FolderId, Photo, PhotoId

PHOTO = Photo(
    id=PhotoId(1), folder=FolderId(1), path=Path("/p.jpg"), size=1, mtime_ns=0, width=4, height=3, format="JPEG",
    taken=None, camera="", has_gps=False, fingerprint=b"", online=True,
)  # fmt: skip


DARKTABLE, LIGHTROOM = b'<x darktable:history_end="3" a="1"/>', b'<x crs:HasSettings="True" a="1"/>'


def _xmp(said: str) -> bytes:
    return f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>{said}</rdf:RDF></x:xmpmeta>'.encode()


EMPTY = _xmp('<rdf:Description xmp:Rating="0"><dc:subject><rdf:Bag/></dc:subject></rdf:Description>')
RATED = _xmp('<rdf:Description xmp:Rating="4"/><dc:subject><rdf:Bag><rdf:li>Joe</rdf:li></rdf:Bag></dc:subject>')
TAGGED = RATED.replace(b"<rdf:li>", b"<rdf:li>Ann</rdf:li><rdf:li>")
CAPTIONED = _xmp('<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Grandma</rdf:li></rdf:Alt></dc:description>')
JSON = b'{"title": "IMG_1.jpg", "description": "", "people": [{"name": "Joe"}], "favorited": true}'
WRITTEN = b'{"title": "IMG_1.jpg", "description": "Grandma\'s last birthday"}'
UNTOUCHED = b'<x darktable:history_end="0" a="1"/>'


def _with(folder: Path, *kinds: tuple[str, bytes]) -> Photo:
    """A photo in a folder, and of each companion its kind and content."""
    folder.mkdir()
    for at, (_, content) in enumerate(kinds):
        (folder / f"p{at}").write_bytes(content)
    companions = tuple(Companion(f"p{at}", kind, len(content)) for at, (kind, content) in enumerate(kinds))
    return replace(PHOTO, path=folder / "p.jpg", companions=companions)


@pytest.mark.parametrize(
    ("keeper", "photo", "lost"),
    [
        ([], [(XMP, b"one"), (EDITS, b"one")], "edits, XMP"),
        ([(EDITS, b"one")], [(EDITS, b"one")], ""),
        ([(EDITS, b"one")], [(EDITS, b"longer")], "edits"),
        ([(EDITS, b"one")], [(EDITS, b"two")], "edits"),
        ([(EDITS, b"one"), (EDITS, b"two")], [(EDITS, b"two")], ""),
        ([(RAW, b"one"), (FILM, b"one")], [(RAW, b"one"), (FILM, b"f")], "film"),
        ([(RAW, b"one")], [(RAW, b"two")], "RAW"),
        ([(XMP, b"one")], [(XMP, b"another")], ""),
        ([(XMP, EMPTY)], [(XMP, RATED)], "XMP"),
        ([(XMP, RATED)], [(XMP, EMPTY)], ""),
        ([(XMP, RATED)], [(XMP, RATED)], ""),
        ([(XMP, RATED), (XMP, EMPTY)], [(XMP, RATED)], ""),
        ([(XMP, RATED)], [(XMP, TAGGED)], "XMP"),
        ([(XMP, TAGGED)], [(XMP, RATED)], ""),
        ([(XMP, EMPTY)], [(XMP, CAPTIONED)], "XMP"),
        ([("details", JSON)], [("details", WRITTEN)], "details"),
        ([], [("details", WRITTEN)], "details"),
        ([("details", WRITTEN)], [("details", JSON)], ""),
        ([(XMP, CAPTIONED)], [("details", WRITTEN)], ""),
        ([], [("details", JSON)], ""),
        ([], [("details", b'["' * 100_000)], ""),
        ([], [("details", b'[{"description": "no photo\'s"}]')], ""),
        ([(XMP, UNTOUCHED)], [(XMP, DARKTABLE)], "XMP"),
        ([(XMP, DARKTABLE)], [(XMP, DARKTABLE)], ""),
        ([(XMP, DARKTABLE)], [(XMP, UNTOUCHED)], ""),
        ([(XMP, b"one")], [(XMP, LIGHTROOM)], "XMP"),
        ([(RAW, b"one")], [], ""),
        ([], [("details", b"one")], ""),
        ([], [(CAPTION, b"one"), (MAP_PLACE, b"1")], "caption, place on the map"),
        ([(CAPTION, b"one")], [(CAPTION, b"two")], "caption"),
        ([(MAP_PLACE, b"1")], [(MAP_PLACE, b"1")], ""),
    ],
)
def test_what_only_one_of_them_has(
    keeper: list[tuple[str, bytes]], photo: list[tuple[str, bytes]], lost: str, tmp_path: Path
) -> None:
    assert lacking(_with(tmp_path / "keeper", *keeper), _with(tmp_path / "photo", *photo)) == lost


def test_what_the_photo_that_stays_says_itself_is_had(tmp_path: Path) -> None:
    keeper, photo = _with(tmp_path / "keeper", (XMP, EMPTY)), _with(tmp_path / "photo", (XMP, RATED))
    Image.new("RGB", (4, 3)).save(keeper.path, xmp=RATED)
    assert lacking(keeper, photo) == ""


@pytest.mark.parametrize(
    ("kind", "less", "more"),
    [(XMP, EMPTY, RATED), (XMP, RATED, TAGGED), (DETAILS, b"{}", WRITTEN), (DETAILS, b"{}", JSON)],
)
def test_of_two_that_are_the_same_the_one_with_more_beside_it_stays(
    kind: str, less: bytes, more: bytes, tmp_path: Path
) -> None:
    photos = [_with(tmp_path / name, (kind, content)) for name, content in (("a", less), ("longer", more))]
    photos = [replace(photo, id=PhotoId(number)) for number, photo in enumerate(photos)]
    assert choose_keeper(photos, rules=KeeperRules()).photo is photos[1]


def test_what_cannot_be_read_is_not_had(tmp_path: Path) -> None:
    keeper, photo = (_with(tmp_path / name, (EDITS, b"one"), (XMP, DARKTABLE)) for name in ("keeper", "photo"))
    (tmp_path / "photo" / "p0").unlink()
    (tmp_path / "keeper" / "p1").unlink()
    assert lacking(keeper, photo) == "edits, XMP"

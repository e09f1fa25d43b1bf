"""What would be lost with a photo that the one to keep has not: its own RAW, film, edits, notes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.duplicates.belonging import lacking
from desktop_app.core.images.companions import CAPTION, EDITS, FILM, MAP_PLACE, RAW, XMP
from desktop_app.core.types import Companion, FolderId, Photo, PhotoId

PHOTO = Photo(
    id=PhotoId(1), folder=FolderId(1), path=Path("/p.jpg"), size=1, mtime_ns=0, width=4, height=3, format="JPEG",
    taken=None, camera="", has_gps=False, fingerprint=b"", online=True,
)  # fmt: skip


DARKTABLE, LIGHTROOM = b'<x darktable:history_end="3" a="1"/>', b'<x crs:HasSettings="True" a="1"/>'
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


def test_what_cannot_be_read_is_not_had(tmp_path: Path) -> None:
    keeper, photo = (_with(tmp_path / name, (EDITS, b"one"), (XMP, DARKTABLE)) for name in ("keeper", "photo"))
    (tmp_path / "photo" / "p0").unlink()
    (tmp_path / "keeper" / "p1").unlink()
    assert lacking(keeper, photo) == "edits, XMP"

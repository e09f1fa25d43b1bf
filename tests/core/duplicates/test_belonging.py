"""What would be lost with a photo that the one to keep has not: its own RAW, film, edits, notes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.duplicates.belonging import lacking
from desktop_app.core.images.companions import EDITS, FILM, RAW, XMP
from desktop_app.core.types import Companion, FolderId, Photo, PhotoId

PHOTO = Photo(
    id=PhotoId(1), folder=FolderId(1), path=Path("/p.jpg"), size=1, mtime_ns=0, width=4, height=3, format="JPEG",
    taken=None, camera="", has_gps=False, fingerprint=b"", online=True,
)  # fmt: skip


def _with(*kinds_and_sizes: tuple[str, int]) -> Photo:
    return replace(PHOTO, companions=tuple(Companion(f"p{at}", *one) for at, one in enumerate(kinds_and_sizes)))


@pytest.mark.parametrize(
    ("keeper", "photo", "lost"),
    [
        ([], [(XMP, 9), (EDITS, 9)], "edits, XMP"),
        ([(EDITS, 9)], [(EDITS, 9)], ""),
        ([(EDITS, 9)], [(EDITS, 10)], "edits"),
        ([(RAW, 9), (FILM, 9)], [(RAW, 9), (FILM, 8)], "film"),
        ([(XMP, 9)], [(XMP, 10)], ""),
        ([(RAW, 9)], [], ""),
        ([], [("details", 9)], ""),
    ],
)
def test_what_only_one_of_them_has(keeper: list[tuple[str, int]], photo: list[tuple[str, int]], lost: str) -> None:
    assert lacking(_with(*keeper), _with(*photo)) == lost

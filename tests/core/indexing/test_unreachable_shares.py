"""A network share that is mounted but not reachable: its photos are offline, and nothing is forgotten."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core.indexing.indexer import Indexer
from desktop_app.core.library import Library
from desktop_app.core.types import IndexSummary, Progress
from tests.shares import Share

Index = Callable[..., IndexSummary]
UNREACHABLE = [errno.EHOSTDOWN, errno.ESTALE, errno.ETIMEDOUT, errno.ENOTCONN, errno.EIO, errno.EACCES]

every_error = pytest.mark.parametrize("error", UNREACHABLE, ids=lambda number: errno.errorcode[number])


@pytest.fixture
def share(photo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Share:
    """The folder of twelve photos."""
    return Share(photo_folder, monkeypatch)


def last(library: Library) -> IndexSummary:
    return list(library.index())[-1].summary


def online(library: Library) -> dict[str, bool]:
    return {photo.path.name: photo.online for photo in library.photos(library.photo_ids().tolist())}


@pytest.mark.sweep(2)
@every_error
def test_its_photos_are_offline_and_come_back(error: int, share: Share, library: Library, index: Index) -> None:
    index(share.root)
    share.error = error
    summary = last(library)
    assert (summary.removed, summary.unchanged, summary.failed) == (0, 0, ())
    assert [(folder.photos, folder.online) for folder in library.folders()] == [(12, False)]
    assert not any(online(library).values())
    assert len(library.similar(library.photo_ids()[0], k=12)) == 12
    share.error = 0
    summary = last(library)
    assert (summary.added, summary.changed, summary.unchanged) == (0, 0, 12)
    assert all(online(library).values())


@pytest.mark.sweep(2)
@every_error
def test_another_folder_is_indexed_meanwhile(
    error: int, share: Share, library: Library, index: Index, tmp_path: Path
) -> None:
    index(share.root)
    (tmp_path / "here").mkdir()
    shutil.copy(share.root / "photo00.jpg", tmp_path / "here")  # of a size that is known, so it may have moved
    share.error = error
    steps = list(library.index([library.add_folder(tmp_path / "here").id]))
    assert steps[-1].summary.added == 1
    share.error = 0
    assert last(library).unchanged == 13


@pytest.mark.sweep(2)
@every_error
def test_one_inside_a_watched_folder(
    error: int, photo_folder: Path, library: Library, index: Index, monkeypatch
) -> None:
    index(photo_folder)
    share = Share(photo_folder / "trip", monkeypatch)
    share.error = error
    for _ in range(2):
        summary = last(library)
        assert (summary.removed, summary.unchanged) == (0, 8)
        assert [failure.path for failure in summary.failed] == [share.root]
    assert len(library.photo_ids()) == 12
    share.error = 0
    assert last(library).unchanged == 12


@pytest.mark.sweep(2)
@every_error
def test_one_that_goes_away_while_its_photos_are_read(
    error: int, share: Share, library: Library, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(share.root)
    for name in ("photo03.jpg", "photo04.jpg"):
        os.utime(share.root / name, (1, 1))
    encode = Indexer.read

    def die_and_encode(*arguments) -> Iterator[Progress]:
        share.error = error
        yield from encode(*arguments)

    monkeypatch.setattr(Indexer, "read", die_and_encode)
    assert last(library).failed == ()  # nothing is wrong with the photos
    assert not library.folders()[0].online
    assert len(library.photo_ids()) == 12
    monkeypatch.setattr(Indexer, "read", encode)
    share.error = 0
    summary = last(library)
    assert (summary.changed, summary.unchanged, summary.failed) == (2, 10, ())

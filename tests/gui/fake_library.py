# ruff: noqa: ARG002 -- it has the arguments of `Library`, and needs few of them
"""A library of any size without a file: for what a real one would take too long to fill."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from PIL import Image

from desktop_app.core.catalog.photo_order import Grouping, PhotoList, PhotoOrder
from desktop_app.core.encoders.card import HeadCard
from desktop_app.core.settings import Settings
from desktop_app.core.types import (
    Control,
    Failure,
    Folder,
    FolderId,
    Matches,
    Phase,
    Photo,
    PhotoId,
    PhotoIds,
    Picture,
    Progress,
)


def _jpeg(shade: int, size: tuple[int, int]) -> bytes:
    with io.BytesIO() as buffer:
        Image.effect_noise(size, 40 + shade).convert("RGB").save(buffer, "JPEG", quality=80)
        return buffer.getvalue()


class _SilentWatcher:
    def stop(self) -> None:
        pass

    def notes(self) -> list[str]:
        return []

    def warnings(self) -> list[str]:
        return []


class FakeLibrary:
    """What the window uses of `Library`, for `count` photos named by their number."""

    read_only = False

    def __init__(self, count: int) -> None:
        self.count = count
        self.catalog = SimpleNamespace(
            folders=SimpleNamespace(below=lambda _folder: {}, paths=lambda: {FolderId(1): Path("/photos")}),
            photos=SimpleNamespace(shapes=lambda photos: np.array([4 / 3, 3 / 4, 1.0], np.float32)[photos % 3]),
        )
        self.settings = Settings()
        self.ids = np.arange(count, 0, -1, dtype=np.int64)
        self.notes: list[str] = []
        self.thumbnails_made: list[PhotoId] = []
        self.encoder = SimpleNamespace(
            identity="fake", card=SimpleNamespace(heads={"similar": HeadCard(bits=128, radius=18, max_radius=40)})
        )
        self._jpegs = [_jpeg(shade, size) for shade, size in enumerate([(256, 192), (192, 256), (256, 256)])]

    def folders(self) -> list[Folder]:
        return [Folder(FolderId(1), Path("/photos"), self.count, online=True)]

    def failures(self) -> list[Failure]:
        return []

    def unread(self) -> list[tuple[str, int]]:
        return []

    def photo_ids(self, *, folder: FolderId | None = None, text: str = "") -> PhotoIds:
        return self.ids

    def listed(
        self, order: PhotoOrder, *, folder: FolderId | None = None, below: Path | None = None, text: str = ""
    ) -> PhotoList:
        ids = self.photo_ids(folder=folder, text=text)
        if order.ascending:
            ids = ids[::-1].copy()
        if order.grouping is Grouping.NONE:
            return PhotoList(ids)
        starts = tuple(range(0, len(ids), 7))  # as if a day had seven
        return PhotoList(ids, starts, tuple(20190101 + number % 28 for number in range(len(starts))))

    def size_of(self, photos: Iterable[PhotoId]) -> int:
        return 3_000_000 * len(list(photos))

    def photos(self, ids: Sequence[PhotoId]) -> list[Photo]:
        return [self._photo(photo) for photo in ids]

    def photo_at(self, path: Path) -> Photo | None:
        return None

    def thumbnail(self, photo: PhotoId) -> bytes:
        self.thumbnails_made.append(photo)
        return self._jpegs[photo % 3]

    def similar(self, query: PhotoId | Path | Picture, *, radius: int, **_options: object) -> Matches:
        count = min(self.count, 5000)
        distances = np.sort(np.arange(count, dtype=np.int32) % (radius + 1))
        ids = np.roll(self.ids, int(query) if isinstance(query, int) else 0)[:count].copy()
        if isinstance(query, int) and query not in ids:
            ids[0] = query
        return Matches(ids, distances)

    def index(
        self, folders: Iterable[FolderId] | None = None, *, control: Control | None = None, retry_failed: bool = False
    ) -> Iterator[Progress]:
        yield Progress(Phase.DONE, done=0, total=0)

    def watch(self, on_change: Callable[[frozenset[FolderId]], None]) -> _SilentWatcher:
        return _SilentWatcher()

    def changes_elsewhere(self) -> int:
        return 0

    def close(self) -> None:
        pass

    def _photo(self, photo: PhotoId) -> Photo:
        return Photo(
            id=photo,
            folder=FolderId(1),
            path=Path(f"/photos/IMG_{photo:06}.jpg"),
            size=3_000_000,
            mtime_ns=0,
            width=4000,
            height=3000,
            format="JPEG",
            taken=None,
            camera="",
            has_gps=False,
            fingerprint=b"",
            online=True,
        )

"""Thumbnails of the library's photos: from the cache, or made from the photo's file."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from desktop_app.core.catalog import Catalog
from desktop_app.core.errors import CatalogError, ImageAccessError, KnownError
from desktop_app.core.images import LoadedImage
from desktop_app.core.images.thumbnail import SIDE, encode_thumbnail
from desktop_app.core.removal.journal import Journal
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import PhotoId

__all__ = ["PhotoThumbnails"]


class PhotoThumbnails:
    """Gives the thumbnails of a catalog's photos.

    Args:
        catalog: says which file a photo is.
        cache: holds the thumbnails that were made.
        journal: names the copies that were removed.
        read: decodes a file to a picture whose sides are at least that long.
    """

    def __init__(
        self, catalog: Catalog, cache: Thumbnails, *, journal: Journal, read: Callable[[Path, int], LoadedImage]
    ) -> None:
        self._catalog = catalog
        self._cache = cache
        self._journal = journal
        self._read = read

    def get(self, photo: PhotoId) -> bytes:
        """A JPEG, longest side at most 256 pixels; made and cached where it is not there yet.

        Raises:
            ImageError: the photo's file cannot be read now.
        """
        found = self._catalog.photos.get([photo])
        if not found:
            raise ImageAccessError("is no longer in the library")
        cached = self._cache.get(found[0].fingerprint)
        if cached is None:
            cached = encode_thumbnail(self._read(found[0].path, SIDE).picture)
            with contextlib.suppress(CatalogError):  # the disk is full, say: then it is made again the next time
                self._cache.put([(found[0].fingerprint, cached)])
        return cached

    def keep_within(self, megabytes: int) -> None:
        """Drop the oldest where they take more room than that; 0 means no limit."""
        with contextlib.suppress(KnownError):  # the disk is full, say: the next time will do
            if megabytes:
                self._cache.trim(megabytes * 1_000_000)

    def forget_gone(self) -> None:
        """Drop those of photos that are gone.

        Those of copies that were removed stay: the copies can come back, and are learned from.
        """
        with contextlib.suppress(KnownError):  # the disk is full, say: the next time will do
            removed = {bytes.fromhex(entry.fingerprint) for entry in self._journal.states()}
            self._cache.keep_only(self._catalog.photos.fingerprints() | removed)

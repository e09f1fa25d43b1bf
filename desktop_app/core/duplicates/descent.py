"""Which photo each was made of, where that is shown to the pixel: what holds of it holds of all that were made of it.

Two photos that were both made of a third one show its picture, and differ in nothing but compression. So a group of
copies takes a second look per copy, not per pair. The other way round nothing follows: one small picture may come of
two large ones that differ in a digit.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from desktop_app.core.types import Photo, PhotoId

_MOST = 1 << 16
"""Photos that are remembered, those that were told of last."""

_LONGEST = 32

_Key = tuple[PhotoId, bytes]

__all__ = ["Descent"]


class Descent:
    """Remembers in one session what was made of what; thread-safe."""

    def __init__(self) -> None:
        self._source: OrderedDict[_Key, Photo] = OrderedDict()
        self._lock = threading.Lock()

    def tell(self, made: Photo, source: Photo) -> None:
        """One photo is shown to be made of another."""
        with self._lock:
            if self._first(source).id != made.id:  # two that are the same are made of each other
                self._source[_key(made)] = source
                while len(self._source) > _MOST:
                    self._source.popitem(last=False)

    def first(self, photo: Photo) -> Photo:
        """The one that a photo was made of, directly or by way of others; itself if none is known."""
        with self._lock:
            return self._first(photo)

    def _first(self, photo: Photo) -> Photo:
        for _ in range(_LONGEST):
            source = self._source.get(_key(photo))
            if source is None:
                break
            photo = source
        return photo


def _key(photo: Photo) -> _Key:
    # Not by fingerprint alone, which is a sample of a large file.
    return photo.id, photo.fingerprint

"""Files of the same bytes: found at once, before any code is joined and any picture is looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.comparing import Proven
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import ImageError
from desktop_app.core.types import Control, Photo, PhotoId

__all__ = ["EqualFiles"]


class EqualFiles:
    """Finds them, and keeps in mind of which two the bytes were read in this session.

    Args:
        catalog: knows sizes and fingerprints.
        verifier: reads the bytes, each two files once.
    """

    def __init__(self, catalog: Catalog, *, verifier: Verifier) -> None:
        self._catalog, self._verifier = catalog, verifier
        self._proven: defaultdict[PhotoId, set[Proven]] = defaultdict(set)

    def groups(
        self, *, left_out: Collection[PhotoId], apart: Callable[[Photo, Photo], bool], control: Control
    ) -> Iterator[tuple[Photo, ...]]:
        """Photos that are the same file, two or more, those of most bytes to gain first.

        Args:
            left_out: photos that take no part.
            apart: whether a person told two photos apart.
            control: asked before each group and between the files that are read.

        Raises:
            Cancelled: by `control`.
        """
        for ids in self._catalog.duplicates.copies():
            control.checkpoint()
            photos = [one for one in self._catalog.photos.get(ids) if one.online and one.id not in left_out]
            if len(photos) < 2 or apart(photos[0], photos[1]):  # one content: what is said of two is said of all
                continue
            first = photos[0]
            same = [photo for photo in photos[1:] if self.same(first, photo, control)]
            self._proven[first.id] |= {(first.id, photo.id, first.fingerprint) for photo in same}
            if same:
                yield (first, *same)

    def same(self, first: Photo, second: Photo, control: Control) -> bool:
        """Whether two files have the same bytes now; False where one of them cannot be read.

        Raises:
            Cancelled: by `control`.
        """
        try:
            return self._verifier.same_file(first, second, control=control) is not None
        except ImageError:
            return False

    def proven(self, photos: Iterable[PhotoId]) -> frozenset[Proven]:
        """Of these photos, those that were found to be the same as another."""
        return frozenset().union(*(self._proven[photo] for photo in photos if photo in self._proven))

"""Search for similar photos: a photo of the library, a file or a picture as the query."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from desktop_app.core.encoder_in_use import EncoderInUse
from desktop_app.core.errors import EncoderFileError
from desktop_app.core.images import LoadedImage
from desktop_app.core.types import Matches, PhotoId, Picture

__all__ = ["PhotoSearch"]


class PhotoSearch:
    """Answers queries with the codes of the encoder in use.

    Args:
        encoder: the encoder in use.
        read: decodes a file to a picture whose sides are at least that long.
    """

    def __init__(self, encoder: EncoderInUse, *, read: Callable[[Path, int], LoadedImage]) -> None:
        self._encoder = encoder
        self._read = read

    def similar(self, query: PhotoId | Path | Picture, *, head: str, k: int | None, radius: int | None) -> Matches:
        """The matches of a query; `Library.similar` says more.

        Raises:
            ImageError: a file that is asked for cannot be read.
            EncoderFileError: the encoder has no such head.
        """
        loaded = self._encoder.get()
        if head not in loaded.encoder.card.heads:
            raise EncoderFileError(f"the encoder {loaded.encoder.card.name!r} has no head {head!r}")
        if isinstance(query, (int, np.integer)):
            codes = loaded.search.codes(PhotoId(int(query)))
            if codes is None:
                return Matches.none()
        else:
            picture = self._read(query, loaded.side).picture if isinstance(query, Path) else query
            codes = loaded.codes(picture)
        return loaded.search.query(codes, head=head, k=k, radius=radius)

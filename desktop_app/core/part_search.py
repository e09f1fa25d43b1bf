"""Search by a part of a picture: the photos that contain it, or have a part that is like it."""

from __future__ import annotations

import contextlib
import logging
import math
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop_app.core.catalog import Catalog
from desktop_app.core.codes import Codes
from desktop_app.core.duplicates.looks import SIDE, Look, make_look
from desktop_app.core.duplicates.part_placement import find_part
from desktop_app.core.encoder_in_use import EncoderInUse
from desktop_app.core.errors import ImageError, KnownError, display_path
from desktop_app.core.hamming.part_index import PartMatches
from desktop_app.core.images import LoadedImage
from desktop_app.core.lookahead import ahead
from desktop_app.core.parts import GRID, Part
from desktop_app.core.settings import Settings
from desktop_app.core.types import Control, Photo, PhotoId, Picture

__all__ = ["LOOKED_AT", "AskedPart", "FoundPart", "PartSearch"]

LOOKED_AT = 32
"""Of the photos that are near in code, the nearest this many are looked at."""

_WHOLE = -1
"""The number of the whole photo among its parts."""
_WIDER = 1.6
"""A part of the grid seldom holds all of what is asked about: it is looked at with its surroundings."""
_AHEAD_PER_THREAD = 2

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class AskedPart:
    """A part of a picture that is asked about.

    Attributes:
        code: by the head of parts, uint8 (bits/8,).
        look: its pixels, for comparing.
        photo: the photo of the library that it is a part of; None for a picture from elsewhere.
        part: of that photo or picture.
    """

    code: Codes
    look: Look
    photo: PhotoId | None
    part: Part


@dataclass(frozen=True, slots=True)
class FoundPart:
    """A photo that shows the same thing, and where."""

    photo: PhotoId
    part: Part


class PartSearch:
    """Answers what contains a part, or is like it, for the photos whose parts have codes.

    Args:
        catalog: knows the photos.
        encoder: the encoder in use.
        read: decodes a file to a picture whose sides are at least that long.
        settings: asked at each question.
    """

    def __init__(
        self,
        catalog: Catalog,
        encoder: EncoderInUse,
        *,
        read: Callable[[Path, int], LoadedImage],
        settings: Callable[[], Settings],
    ) -> None:
        self._catalog, self._encoder, self._read, self._settings = catalog, encoder, read, settings

    def ask(self, query: PhotoId | Path | Picture, part: Part) -> AskedPart:
        """The part of a photo of the library, of a file, or of a picture in memory, ready to be looked for.

        Raises:
            ImageError: a file cannot be read.
            KnownError: the setting `parts` is off, the part has too few pixels, or the photo is no longer there.
        """
        self._refuse_if_off()
        loaded = self._encoder.get()
        photo = None
        if isinstance(query, np.ndarray):
            picture, (height, width) = query, query.shape[:2]
        else:
            photo = None if isinstance(query, Path) else query
            path = query if isinstance(query, Path) else self._path_of(query)
            side = math.ceil(max(SIDE, loaded.side) / min(part.width, part.height))
            read = self._read(path, side)
            picture, width, height = read.picture, read.width, read.height
        part.check_pixels(width, height)
        cut = part.cut(picture)
        look = make_look(cut, width=round(part.width * width), height=round(part.height * height))
        return AskedPart(loaded.codes(cut)[loaded.part_head], look, photo, part)

    def size_of(self, path: Path) -> tuple[int, int]:
        """Width and height of a file's upright picture, in pixels.

        Raises:
            ImageError: it cannot be read.
        """
        read = self._read(path, 1)
        return read.width, read.height

    def near(self, asked: AskedPart, *, k: int | None = None, radius: int | None = None) -> PartMatches:
        """The photos with a part near in code, nearest first; `place_of` says where in each.

        At most `k` of them at most `radius` bits away; without both, everything within the head's largest radius. A
        photo of the library finds itself too.
        """
        loaded = self._encoder.get()
        head = loaded.part_head
        if k is None and radius is None:
            radius = loaded.encoder.card.heads[head].max_radius
        parts = loaded.parts.query(asked.code, k=k, radius=radius)
        whole = loaded.search.query({head: asked.code}, head=head, k=k, radius=radius)
        found = PartMatches.of(
            np.concatenate([parts.ids, whole.ids]),
            np.concatenate([parts.distances, whole.distances]),
            np.concatenate([parts.parts, np.full(len(whole), _WHOLE, np.int64)]),
        )
        return found if k is None else found.first(k)

    def place_of(self, number: int) -> Part:
        """Where the part of that number (`PartMatches.parts`) is in each photo."""
        return Part(0, 0, 1, 1) if number == _WHOLE else GRID[number]

    def confirm(self, asked: AskedPart, matches: PartMatches, *, control: Control | None = None) -> Iterator[FoundPart]:
        """The photos among the nearest that show the same thing, and where, in the order of the matches.

        Each is read; one that cannot be read, or where nothing is sure, is left out.

        Raises:
            Cancelled: by `control`, asked between two photos.
        """
        control = control or Control()
        nearest = matches.first(LOOKED_AT)
        ids = [PhotoId(number) for number in nearest.ids.tolist()]
        places = dict(zip(ids, map(self.place_of, nearest.parts.tolist()), strict=True))
        threads = self._settings().decoding_threads

        def look(photo: Photo) -> FoundPart | None:
            if photo.id == asked.photo:
                return FoundPart(photo.id, asked.part)
            try:
                part = self._place_in(photo, places[photo.id], asked)
            except Exception:  # one photo never ends the search, whatever is wrong with it
                log.exception("not looked at: %s", display_path(photo.path))
                return None
            return None if part is None else FoundPart(photo.id, part)

        with ThreadPoolExecutor(threads, thread_name_prefix="parts") as pool:
            photos = self._catalog.photos.get(ids)
            most = threads * _AHEAD_PER_THREAD
            with contextlib.closing(ahead(pool, look, photos, most=most, while_waiting=control.checkpoint)) as looked:
                for found in looked:
                    control.checkpoint()
                    if found is not None:
                        yield found

    def without_codes(self) -> int:
        """How many photos cannot be found by a part, since none of theirs has a code yet."""
        loaded = self._encoder.get()
        return len(self._catalog.part_codes.missing(loaded.number, bits=loaded.parts.bits))

    def _place_in(self, photo: Photo, near: Part, asked: AskedPart) -> Part | None:
        """Where the photo shows it: where its code says, else anywhere."""
        wider = near.grown(_WIDER)
        side = math.ceil(SIDE / max(min(wider.width, wider.height), min(asked.part.width, asked.part.height)))
        try:
            picture = self._read(photo.path, side).picture
        except ImageError:
            return None
        whole = Part(0, 0, 1, 1)
        for place in dict.fromkeys((wider, whole)):
            cut = place.cut(picture)
            found = find_part(make_look(cut, width=cut.shape[1], height=cut.shape[0]), asked.look)
            if found is not None:
                return found.inside(place)
        return None

    def _path_of(self, photo: PhotoId) -> Path:
        known = self._catalog.photos.get([photo])
        if not known:
            raise KnownError("the photo is no longer in the library; choose another")
        return known[0].path

    def _refuse_if_off(self) -> None:
        if not self._settings().parts:
            raise KnownError('parts are not searched: switch on the setting "Search for parts" (`parts`), then index')

"""One file from outside beside the photos of the library that it may be."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from itertools import count
from pathlib import Path

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.arrivals.listing import Named
from desktop_app.core.catalog import Catalog, PhotoRow
from desktop_app.core.duplicates.comparing import in_order
from desktop_app.core.duplicates.radius import usual_radius
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.duplicates.worth import more_than
from desktop_app.core.encoder_in_use import LoadedEncoder
from desktop_app.core.errors import CatalogError, ImageError, display_path
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.images.dates import date_of_name
from desktop_app.core.indexing.pipeline import Coded
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.language import english
from desktop_app.core.opening import open_file
from desktop_app.core.relations import Finding, Judgement
from desktop_app.core.settings import Settings
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import Cancelled, Control, Photo, PhotoId

__all__ = ["Beside", "ReadOnlyMemory"]

_MOST = 16
"""At most this many photos are compared with one file, the nearest first: more are near in a burst of hundreds."""


class ReadOnlyMemory:
    """What the library remembers of pairs; what is found of files from outside it does not keep."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def finding(self, first: bytes, second: bytes) -> Finding | None:
        """What was found before."""
        return self._catalog.duplicates.finding(first, second)

    def remember(self, first: bytes, second: bytes, finding: Finding) -> None:
        """Nothing."""

    def borders(self) -> dict[bytes, float]:
        """As the catalog has them."""
        return self._catalog.duplicates.borders()

    def remember_border(self, fingerprint: bytes, content: float) -> None:
        """Nothing."""


class Beside:
    """Says of files from outside what of the library they are. Thread-safe; nothing is written.

    Args:
        catalog: the library's.
        engine: the encoder in use, and the index over its codes.
        named: what was named: photos among it are not answer.
        thumbnails: of the library's photos.
        control: asked between the files that are read.
    """

    def __init__(
        self,
        catalog: Catalog,
        engine: LoadedEncoder,
        *,
        settings: Settings,
        named: Named,
        thumbnails: Thumbnails,
        control: Control,
    ) -> None:
        self._catalog, self._engine, self._named, self._control = catalog, engine, named, control
        card = engine.encoder.card
        self._head = "copy" if "copy" in card.heads else next(iter(card.heads))
        self._radius = usual_radius(card.heads[self._head], photos=catalog.photos.count())
        self._own: dict[bytes, bytes] = {}
        self._thumbnails = thumbnails
        self._verifier = Verifier(memory=ReadOnlyMemory(catalog), limits=settings.limits, thumbnail=self._thumbnail)
        self._lies_among = cache(named.has_folder)
        # What a person keeps beside its copy is in the library all the same, and so is what has the same bytes.
        judged = catalog.duplicates.judgements().items()
        self._told_apart = {pair for pair, said in judged if said is Judgement.NOT_A_MATCH and pair[0] != pair[1]}
        self._numbers, self._lock = count(1), threading.Lock()
        self._first: dict[tuple[int, bytes], Photo] = {}
        self.uncompared = Uncompared()

    def by_bytes(self, job: Job) -> Arrival | None:
        """The answer for a file that the library has byte by byte; None where its picture has to be looked at."""
        size = job.file.size
        if not self._catalog.photos.has_size(size):
            return None
        try:
            with open_file(job.path) as file:
                mark = fingerprint(file, size=size)
        except OSError:
            return None  # decoding it will say why
        known = [photo for photo in self._catalog.photos.with_fingerprint(mark) if photo.size == size]
        found: list[Arrival] = []
        for match in self._asked(known, mark):
            photo = replace(
                match,
                id=self._next(),
                folder=job.folder,
                path=job.path,
                mtime_ns=job.file.mtime_ns,
                named=date_of_name(job.path.name),
                companions=job.file.companions,
                online=True,
            )
            try:
                finding = self._verifier.same_file(photo, match, control=self._control)
            except ImageError:
                continue
            if finding is not None:
                found.append(_said(photo, match, finding))
                if found[-1].presence is Presence.THERE:
                    break
        best = min(found, key=_rank, default=None)
        return None if best is None else self._unless_own(best)

    def by_picture(self, coded: Coded) -> Arrival:
        """The answer for a file whose picture was read and coded."""
        photo = _as_photo(coded.row, coded.job.path, self._next())
        self._own[photo.fingerprint] = coded.thumbnail
        try:
            return self._unless_own(self._compared(photo, coded))
        finally:
            self._own.pop(photo.fingerprint, None)

    def _compared(self, photo: Photo, coded: Coded) -> Arrival:
        near = self._engine.search.query(coded.codes, head=self._head, k=None, radius=self._radius)
        asked = self._asked(self._nearest(near.ids.tolist()), photo.fingerprint)
        found: list[Arrival] = []
        notes: list[str] = []
        for match in asked[:_MOST]:
            self._control.checkpoint()
            if not match.online:
                notes.append(english(f"may be {display_path(match.path)}, whose drive is away"))
                continue
            try:
                said = _said(photo, match, self._verifier.compare(photo, match, control=self._control))
            except (Cancelled, CatalogError):
                raise
            except Exception as error:  # noqa: BLE001 -- one pair never ends the run, whatever is wrong with it
                self.uncompared.add(photo, match, error)
                notes.append(english(f"could not be compared with {display_path(match.path)}"))
                continue
            found.append(said)
            if said.presence is Presence.THERE:
                break
        best = min(found, key=_rank, default=None)
        if best is not None and best.presence is not Presence.NEW:
            return best
        if notes and not photo.path.exists():  # its drive was pulled out: what it is was never seen
            return Arrival(photo.path, Presence.UNREADABLE, note=english("went away before it was compared"))
        return Arrival(photo.path, Presence.NEW, photo, note="; ".join(notes[:1]), twin=self._twin(photo))

    def _unless_own(self, said: Arrival) -> Arrival:
        """The same, of a photo of the library: nothing of that comes from outside, and none of it is removed."""
        if said.photo is None:
            return said
        own = any(map(self._catalog.photo_at, {said.path, said.path.resolve()}))  # mostly one and the same
        return replace(said, presence=Presence.OWN) if own else said

    def _nearest(self, ids: Iterable[int]) -> list[Photo]:
        return self._catalog.photos.get([PhotoId(number) for number in ids][: 4 * _MOST])

    def _asked(self, known: Iterable[Photo], mark: bytes) -> list[Photo]:
        """Without what is among the files themselves, and what a person told apart from them."""
        return [
            photo
            for photo in known
            if in_order(mark, photo.fingerprint) not in self._told_apart
            and not self._lies_among(photo.path.parent)
            and not self._named.has_file(photo.path)
        ]

    def _twin(self, photo: Photo) -> Path | None:
        with self._lock:
            first = self._first.setdefault((photo.size, photo.fingerprint), photo)
        if first is photo:
            return None
        try:
            same = self._verifier.same_file(first, photo, control=self._control)
        except ImageError:
            return None
        return first.path if same is not None else None

    def _thumbnail(self, mark: bytes) -> bytes | None:
        return self._own.get(mark) or self._thumbnails.get(mark)

    def _next(self) -> PhotoId:
        with self._lock:
            return PhotoId(-next(self._numbers))


def _rank(arrival: Arrival) -> int:
    return list(Presence).index(arrival.presence)


def _said(photo: Photo, match: Photo, finding: Finding) -> Arrival:
    """What a finding of the two means: a copy that is worth more than the one in the library is not there yet."""
    relation = finding.relation
    if not relation.reviewed_as_copy:
        return Arrival(photo.path, Presence.NEW, photo)
    if not relation.preselected:
        return Arrival(photo.path, Presence.EDITED, photo, match, finding)
    more = more_than(match, photo, relation)
    return Arrival(photo.path, Presence.BETTER if more else Presence.THERE, photo, match, finding, more)


def _as_photo(row: PhotoRow, path: Path, number: PhotoId) -> Photo:
    return Photo(
        id=number,
        folder=row.folder,
        path=path,
        size=row.size,
        mtime_ns=row.mtime_ns,
        width=row.width,
        height=row.height,
        format=row.format,
        taken=row.taken,
        camera=row.camera,
        has_gps=row.has_gps,
        fingerprint=row.fingerprint,
        online=True,
        offset=row.offset,
        saved=row.saved,
        named=row.named,
        doubt=row.doubt,
        companions=row.companions,
    )

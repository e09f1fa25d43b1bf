"""Photos that were removed and came back, by a phone's or a cloud's sync: recognised, said, and never touched."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from desktop_app.core.catalog import Catalog
from desktop_app.core.codes import Codes, hamming
from desktop_app.core.duplicates.alignment import compare_framing
from desktop_app.core.duplicates.looks import Look, make_look
from desktop_app.core.duplicates.set_aside import photos_set_aside
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.encoder_in_use import EncoderInUse, LoadedEncoder
from desktop_app.core.errors import ImageError, KnownError
from desktop_app.core.images import picture_from_image
from desktop_app.core.language import english
from desktop_app.core.relations import Relation
from desktop_app.core.removal.journal import Journal, JournalEntry, JournalStep
from desktop_app.core.removal.plan import LeftOut, RemovalItem
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import Control, Photo, PhotoId, Picture

_MOST = 2_000
"""Of the photos that were removed, this many are looked for by their pictures, the last ones."""
_NEWEST, _TOLD = "removals seen", "returned told"

__all__ = ["ReturnedPhoto", "ReturnedPhotos"]


@dataclass(frozen=True, slots=True)
class ReturnedPhoto:
    """A photo of the library that was removed before.

    Attributes:
        photo: as it is now.
        was: where it was when it was removed.
        same_bytes: its content is the same by size and fingerprint; otherwise it looks the same by its thumbnail.
        kept: the photo that stayed when it was removed; None where it was removed for its own sake.
    """

    photo: Photo
    was: Path
    same_bytes: bool
    kept: Path | None = None


class _RemovedPictures:
    """What removed photos looked like, as codes."""

    def __init__(self, coded: Sequence[tuple[JournalEntry, Codes]], loaded: LoadedEncoder, head: str) -> None:
        self._entries = [entry for entry, _ in coded]
        self._codes = np.stack([code for _, code in coded]) if coded else None
        self._search, self._head = loaded.search, head
        self._radius = loaded.encoder.card.heads[head].radius

    def near(self, photo: PhotoId) -> Iterator[JournalEntry]:
        """Those near a photo of the library in code, the nearest first."""
        codes = self._search.codes(photo) if self._codes is not None else None
        if codes is None or self._codes is None:
            return
        distances = hamming(codes[self._head][None], self._codes)[0]
        for place in np.argsort(distances, kind="stable"):
            if distances[place] > self._radius:
                return
            yield self._entries[place]


class ReturnedPhotos:
    """Recognises what comes back, among the photos that were added after a removal.

    The journal knows the bytes of what was removed, and the thumbnails are kept; codes are made of those once, and
    kept for each encoder.

    Args:
        catalog: knows the photos; what was noted is kept in it.
        engine: the encoder in use.
        thumbnails: also those of removed photos.
        photo_at: the photo of a file, if it is in the library.
    """

    def __init__(
        self,
        catalog: Catalog,
        engine: EncoderInUse,
        thumbnails: Thumbnails,
        *,
        photo_at: Callable[[Path], Photo | None],
    ) -> None:
        self._photo_at = photo_at
        self._catalog, self._engine, self._thumbnails = catalog, engine, thumbnails
        self._journal = Journal.beside(catalog.database.path)

    def note_removals(self) -> None:
        """Note which photo was the newest when something was removed; to be called before photos are added.

        Only what is newer can have come back: an equal file that stayed was there before.
        """
        if self._catalog.database.read_only:
            return
        with contextlib.suppress(KnownError):  # a journal that cannot be read: nothing is recognised by it either
            newest = self._newest()
            new = {str(entry.action) for entry in self._journal.photos()} - newest.keys()
            if new:
                newest |= {action: int(self._catalog.photos.newest()) for action in new}
                self._catalog.duplicates.put_state(_NEWEST, json.dumps(newest))

    def find(self, *, after: PhotoId | None = None, control: Control | None = None) -> list[ReturnedPhoto]:
        """The photos that came back, by id; each once, those of the same bytes by them.

        Args:
            after: only those added after this photo.
            control: asked between two photos.

        Raises:
            ActionError: the journal cannot be read.
            Cancelled: by `control`.
        """
        control = control or Control()
        newest = self._newest()
        taken_away = [entry for entry in reversed(self._journal.photos()) if entry.kind.takes_away]
        gone = [entry for entry in taken_away if entry.step.removed and str(entry.action) in newest]
        welcome = _taken_back(taken_away)
        since = max(min(newest.values(), default=0), after or 0)
        if not gone or self._catalog.photos.newest() <= since:
            return []
        aside = set(photos_set_aside(self._catalog).tolist())
        by_bytes: dict[tuple[str, int], list[JournalEntry]] = {}
        for entry in gone:
            by_bytes.setdefault((entry.fingerprint, entry.size), []).append(entry)
        pictures = self._pictures(gone[:_MOST], control)

        def may_be(photo: Photo, entry: JournalEntry) -> bool:
            if welcome.get((str(photo.path), photo.fingerprint.hex()), 0) > entry.action:
                return False
            return photo.id > newest[str(entry.action)] and str(photo.path) not in {entry.keeper, entry.target}

        found = []
        for photo in self._catalog.photos.every(after=since):
            control.checkpoint()
            if photo.id in aside:
                continue
            same = by_bytes.get((photo.fingerprint.hex(), photo.size), [])
            was = next((entry for entry in same if may_be(photo, entry)), None)
            if was is None:
                alike = (entry for entry in pictures.near(photo.id) if may_be(photo, entry))
                was = next((entry for entry in alike if self._look_the_same(entry, photo)), None)
                same = []
            if was is not None:
                kept = Path(was.keeper) if was.keeper else None
                found.append(ReturnedPhoto(photo, Path(was.path), same_bytes=bool(same), kept=kept))
        return found

    def to_remove(
        self, found: Sequence[ReturnedPhoto], *, control: Control | None = None
    ) -> tuple[list[RemovalItem], list[LeftOut]]:
        """What may go again unseen, and what may not, with the reason.

        A thumbnail proves nothing, and the photo that was removed is not there to be compared with. So the one that
        stayed then has to be there still, to hold the same picture, and not to go itself; where none stayed, the bytes
        have to be the same.

        Raises:
            Cancelled: by `control`.
        """
        control = control or Control()
        verifier = Verifier()
        items, left = [], []
        going: set[PhotoId] = set()
        for one in found:
            control.checkpoint()
            kept = self._photo_at(one.kept) if one.kept else None
            if kept is not None and (kept.id in going or not kept.online):
                kept = None
            relation = None if kept is None else _relation(verifier, one.photo, kept, control)
            if one.kept and kept is None:
                left.append(LeftOut(one.photo, english("what was kept for it is no longer there")))
            elif relation.preselected if relation else one.same_bytes and not one.kept:
                items.append(RemovalItem(one.photo, kept, relation))
                going.add(one.photo.id)
            else:
                left.append(LeftOut(one.photo, english("only looks like what was removed")))
        return items, left

    def news(self) -> list[ReturnedPhoto]:
        """Those that were added since the last call, in this session or an earlier one.

        Raises:
            ActionError: the journal cannot be read.
        """
        newest = self._catalog.photos.newest()
        found = self.find(after=PhotoId(int(self._catalog.duplicates.state(_TOLD) or 0)))
        if not self._catalog.database.read_only:
            self._catalog.duplicates.put_state(_TOLD, str(newest))
        return found

    def _newest(self) -> dict[str, int]:
        kept: dict[str, int] = json.loads(self._catalog.duplicates.state(_NEWEST) or "{}")
        return kept

    def _pictures(self, entries: Sequence[JournalEntry], control: Control) -> _RemovedPictures:
        loaded = self._engine.get()
        heads = loaded.encoder.card.heads
        head = "copy" if "copy" in heads else next(iter(heads))
        coded = []
        for entry in entries:
            control.checkpoint()
            code = self._code_of(entry, loaded, head)
            if code is not None:
                coded.append((entry, code))
        return _RemovedPictures(coded, loaded, head)

    def _code_of(self, entry: JournalEntry, loaded: LoadedEncoder, head: str) -> Codes | None:
        name = f"removed {loaded.number} {head} {entry.fingerprint}"
        kept = self._catalog.duplicates.state(name)
        if kept is not None:
            return np.frombuffer(bytes.fromhex(kept), np.uint8)
        picture = self._thumbnail(bytes.fromhex(entry.fingerprint))
        if picture is None:
            return None
        code = loaded.codes(picture)[head]
        if not self._catalog.database.read_only:
            self._catalog.duplicates.put_state(name, code.tobytes().hex())
        return code

    def _look_the_same(self, entry: JournalEntry, photo: Photo) -> bool:
        looks = [self._look(bytes.fromhex(entry.fingerprint)), self._look(photo.fingerprint)]
        if looks[0] is None or looks[1] is None or looks[0].flat or looks[1].flat:
            return False
        one, other = looks[0], looks[1]
        if abs(one.width * other.height / (one.height * other.width) - 1) > 0.02:
            return False
        framing = compare_framing(one, other)
        still = framing.displacement <= 0.5 and framing.agreement >= 0.95
        return still and framing.difference <= 5 and framing.worst <= 10 and framing.colour <= 4

    def _look(self, fingerprint: bytes) -> Look | None:
        picture = self._thumbnail(fingerprint)
        return None if picture is None else make_look(picture, width=picture.shape[1], height=picture.shape[0])

    def _thumbnail(self, fingerprint: bytes) -> Picture | None:
        jpeg = self._thumbnails.get(fingerprint)
        if not jpeg:
            return None
        with contextlib.suppress(OSError, ValueError), Image.open(io.BytesIO(jpeg), formats=["JPEG"]) as image:
            return picture_from_image(image)
        return None


def _taken_back(entries: Sequence[JournalEntry]) -> dict[tuple[str, str], int]:
    """What the person took back by undo: path and fingerprint → the last action of which it was taken back.

    It may be a copy of something that was removed before, and still it did not come by itself.
    """
    back: dict[tuple[str, str], int] = {}
    for entry in entries:
        if entry.step in {JournalStep.UNDO, JournalStep.UNDONE}:
            key = entry.path, entry.fingerprint
            back[key] = max(back.get(key, 0), entry.action)
    return back


def _relation(verifier: Verifier, photo: Photo, kept: Photo, control: Control) -> Relation | None:
    """None where one of them cannot be read now."""
    try:
        return verifier.compare(photo, kept, control=control).relation
    except ImageError:
        return None

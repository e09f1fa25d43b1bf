"""Embeddings of the library's photos, made from their thumbnails and kept beside the catalog.

A thumbnail is larger than any encoder's input, and decoding it costs a hundredth of decoding a photo. The file can
be deleted at any time.
"""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
import numpy.typing as npt

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.patching import trunk_identity
from desktop_app.core.errors import EncoderFileError, ImageError, TrainingError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.images import fit, read_picture
from desktop_app.core.images.thumbnail import SIDE, encode_thumbnail
from desktop_app.core.locations import beside
from desktop_app.core.lookahead import ahead, gathered
from desktop_app.core.progress_rate import RateMeter
from desktop_app.core.settings import Settings
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import Control, Phase, Photo, Picture, Progress

if TYPE_CHECKING:
    from desktop_app.core.library import Library

_BATCH = 8
_AHEAD = 8 * _BATCH
_WAIT_SECONDS = 0.5
_MARK_BYTES = 16

__all__ = ["EmbeddingStore", "Embeddings"]


@dataclass(frozen=True, slots=True)
class Embeddings:
    """Embeddings by content: `rows` float16 (N, D), and of which fingerprint each is."""

    marks: tuple[bytes, ...]
    rows: npt.NDArray[np.float16]

    @classmethod
    def of(cls, found: Mapping[bytes, npt.NDArray[np.float16]]) -> Embeddings:
        """From embeddings (D,) by fingerprint."""
        rows = np.stack(list(found.values())) if found else np.empty((0, 0), np.float16)
        return cls(tuple(found), rows)

    @classmethod
    def load(cls, path: Path, *, trunk: str) -> Embeddings:
        """What `save` wrote; nothing where it is another trunk's, damaged or not there."""
        try:
            with np.load(path) as file:
                if str(file["trunk"]) != trunk:
                    return cls.of({})
                rows, marks = file["embedding"].astype(np.float16), file["fingerprints"]
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return cls.of({})
        return cls(tuple(mark.tobytes() for mark in marks), rows)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.marks)

    def save(self, path: Path, *, trunk: str = "") -> None:
        """Write `embedding` (N, D), `fingerprints` uint8 (N, 16) and `trunk`; replaced only when complete.

        Raises:
            TrainingError: it cannot be written.
        """
        marks = np.frombuffer(b"".join(self.marks), np.uint8).reshape(len(self.marks), _MARK_BYTES)
        try:
            with draft_of(path) as draft, draft.open("wb") as file:
                np.savez(file, embedding=self.rows, fingerprints=marks, trunk=np.array(trunk))
        except OSError as error:
            raise TrainingError(f"cannot be written: {error.strerror or error}", path=path) from None


@dataclass(frozen=True, slots=True)
class _Batch:
    """How many photos, and the embeddings of those that could be read."""

    size: int
    good: Mapping[bytes, npt.NDArray[np.float16]]


class EmbeddingStore:
    """Makes embeddings, and keeps the last ones made.

    Args:
        path: of the `.npz` file.
        thumbnails: of the library; photos that have none yet are decoded.
        encoder: whose embeddings they are. Those of another encoder with the same trunk are the same.

    Raises:
        EncoderFileError: the encoder's hash layers cannot be told from its trunk.
    """

    def __init__(self, path: Path, *, thumbnails: Thumbnails, encoder: OnnxEncoder, settings: Settings) -> None:
        self._path = path
        self._thumbnails = thumbnails
        self._encoder = encoder
        self._settings = settings
        try:
            self._trunk = trunk_identity(encoder.path.read_bytes(), encoder.card)
        except EncoderFileError as error:
            raise EncoderFileError(error.reason, path=encoder.path) from None
        except OSError as error:
            raise EncoderFileError(f"cannot be read: {error.strerror or error}", path=encoder.path) from None

    @classmethod
    def of(cls, library: Library, encoder: OnnxEncoder) -> Self:
        """Beside a library's catalog."""
        path = beside(library.catalog_path, ".embeddings.npz")
        return cls(path, thumbnails=library.thumbnails, encoder=encoder, settings=library.settings)

    def make(self, photos: Sequence[Photo], control: Control) -> Generator[Progress, None, Embeddings]:
        """Embed what is not kept; returns those of the photos that can be read.

        Raises:
            Cancelled: by `control`; what was made is kept.
        """
        kept = self.kept()
        place = {mark: row for row, mark in enumerate(kept.marks)}
        marks = [photo.fingerprint for photo in photos]
        found = {mark: kept.rows[place[mark]] for mark in marks if mark in place}
        missing = [photo for photo in photos if photo.fingerprint not in found]
        meter, done = RateMeter(), 0
        try:
            for batch in self._embedded(missing):
                found.update(batch.good)
                done += batch.size
                rate = meter.update(done)
                left = meter.remaining(done=done, total=len(missing))
                with meter.resting():
                    yield Progress(Phase.ENCODING, done, len(missing), rate=rate, remaining=left)
                    control.checkpoint()
        finally:
            made = Embeddings.of(found)
            if done:
                made.save(self._path, trunk=self._trunk)
        return made

    def kept(self) -> Embeddings:
        """Those made last."""
        return Embeddings.load(self._path, trunk=self._trunk)

    def _embedded(self, photos: Sequence[Photo]) -> Generator[_Batch, None, None]:
        """Decoded and embedded ahead, by the same threads."""
        threads = self._settings.decoding_threads
        # The cache is asked here: a worker would open a connection of its own.
        jobs = ((photo, self._thumbnails.get(photo.fingerprint)) for photo in photos)
        with contextlib.ExitStack() as stack:
            pool = stack.enter_context(ThreadPoolExecutor(threads, thread_name_prefix="embed"))
            pictures = stack.enter_context(contextlib.closing(ahead(pool, self._decode, jobs, most=_AHEAD)))
            batches = gathered(pictures, size=_BATCH, seconds=_WAIT_SECONDS)
            yield from stack.enter_context(contextlib.closing(ahead(pool, self._embed, batches, most=threads)))

    def _embed(self, items: list[tuple[bytes, Picture | None]]) -> _Batch:
        good = [(mark, picture) for mark, picture in items if picture is not None]
        if not good:
            return _Batch(len(items), {})
        rows = self._encoder.embed(np.stack([picture for _mark, picture in good])).astype(np.float16)
        return _Batch(len(items), dict(zip((mark for mark, _picture in good), rows, strict=True)))

    def _decode(self, job: tuple[Photo, bytes | None]) -> tuple[bytes, Picture | None]:
        """The encoder's input by fingerprint; None for a photo that cannot be read now."""
        photo, jpeg = job
        card = self._encoder.card
        try:
            if jpeg is None:
                limits = self._settings.limits
                full = read_picture(photo.path, side=max(card.input_size, SIDE), limits=limits).picture
                jpeg = encode_thumbnail(full)  # as if it had been there
            picture = read_picture(io.BytesIO(jpeg), name=photo.path).picture
        except ImageError:
            return photo.fingerprint, None
        return photo.fingerprint, fit(picture, side=card.input_size, rule=card.resize)

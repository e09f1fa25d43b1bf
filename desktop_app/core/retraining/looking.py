"""Photos looked at by a model that is being adopted, and by the encoder in use, from one decoding."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes
from desktop_app.core.encoders.image_model import ImageModel
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.session import RuntimeRefusalError
from desktop_app.core.errors import EncoderFileError, ImageError, TrainingError
from desktop_app.core.images import fit, read_picture
from desktop_app.core.lookahead import ahead, gathered
from desktop_app.core.progress_rate import RateMeter
from desktop_app.core.types import Control, Phase, Photo, Picture, Progress, ResizeRule

if TYPE_CHECKING:
    from desktop_app.core.library import Library

SIMILAR, COPY = "similar", "copy"
_BATCH = 8
_AHEAD = 4 * _BATCH
_WAIT_SECONDS = 0.5

Floats = npt.NDArray[np.float32]

__all__ = ["COPY", "SIMILAR", "Looked", "Looking"]


@dataclass(frozen=True, slots=True)
class _Inputs:
    """A photo as the model takes it, and as the encoder in use does."""

    photo: Photo
    model: Picture
    present: Picture


@dataclass(frozen=True, slots=True)
class _Batch:
    """Photos that were dealt with, and what is known of those that can be used."""

    size: int
    inputs: list[_Inputs]
    embedding: Floats
    codes: dict[str, Codes]
    present_embedding: Floats | None


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen.

    Attributes:
        photos: those that could be looked at.
        unreadable: how many could not.
        embedding: the model's, float32 (N, D).
        present: `similar` codes of the encoder in use, uint8 (N, bits/8).
        present_copies: its `copy` codes; None where it has none.
        present_embedding: its embeddings, float32 (N, D'); None where it gives none.
        samples: the first few photos as the model takes them, uint8 (n, S, S, 3).
        present_samples: likewise for the encoder in use.
    """

    photos: list[Photo]
    unreadable: int
    embedding: Floats
    present: Codes
    present_copies: Codes | None
    present_embedding: Floats | None
    samples: Picture
    present_samples: Picture


class Looking:
    """Decodes and embeds.

    Args:
        library: whose encoder in use is compared with.
        model: that is being adopted.
        resize: how photos become its input.
        source: the model's file, for what is said of it.

    Raises:
        EncoderFileError: the encoder in use has no codes for `similar`, or the model cannot be run.
    """

    def __init__(self, library: Library, model: ImageModel, *, resize: ResizeRule, source: Path) -> None:
        self.source, self.encoder = source, library.encoder
        if SIMILAR not in self.encoder.card.heads:
            raise EncoderFileError(f"the encoder {self.encoder.card.name!r} has no head {SIMILAR!r}; use another first")
        self._settings, self._resize, self._side = library.settings, resize, model.intake.side
        try:
            self.embedder = model.embedder(provider=library.settings.provider, threads=1)
        except RuntimeRefusalError as error:
            raise EncoderFileError(f"cannot be run ({error}); choose another model", path=source) from None
        self._embeds = isinstance(self.encoder, OnnxEncoder) and self.encoder.embeds

    def at(self, photos: Sequence[Photo], control: Control) -> Generator[Progress, None, Looked]:
        """Look at photos; returns what was seen.

        Raises:
            EncoderFileError: the model gives no numbers, or none that are finite.
            TrainingError: no photo can be read.
            Cancelled: by `control`.
        """
        meter, batches, done = RateMeter(), list[_Batch](), 0
        yield Progress(Phase.ENCODING, 0, len(photos))
        with contextlib.closing(self._batches(photos)) as made:
            for batch in made:
                batches.append(batch)
                done += batch.size
                rate, left = meter.update(done), meter.remaining(done=done, total=len(photos))
                with meter.resting():
                    yield Progress(Phase.ENCODING, done, len(photos), rate=rate, remaining=left)
                    control.checkpoint()
        good = [batch for batch in batches if batch.inputs]
        if not good:
            raise TrainingError("none of the photos can be read now; connect their drive, or add a folder")
        return self._gathered(good, done)

    def _batches(self, photos: Sequence[Photo]) -> Generator[_Batch, None, None]:
        """Decoded and embedded ahead, by the same threads."""
        threads = self._settings.decoding_threads
        with contextlib.ExitStack() as stack:
            pool = stack.enter_context(ThreadPoolExecutor(threads, thread_name_prefix="look"))
            inputs = stack.enter_context(contextlib.closing(ahead(pool, self._decode, photos, most=_AHEAD)))
            groups = gathered(inputs, size=_BATCH, seconds=_WAIT_SECONDS)
            yield from stack.enter_context(contextlib.closing(ahead(pool, self._embed, groups, most=threads)))

    def _decode(self, photo: Photo) -> _Inputs | None:
        """None for a photo that cannot be read now."""
        card = self.encoder.card
        side = max(self._side, card.input_size)
        try:
            picture = read_picture(photo.path, side=side, limits=self._settings.limits).picture
        except ImageError:
            return None
        return _Inputs(
            photo,
            fit(picture, side=self._side, rule=self._resize),
            fit(picture, side=card.input_size, rule=card.resize),
        )

    def _embed(self, found: list[_Inputs | None]) -> _Batch:
        inputs = [each for each in found if each is not None]
        if not inputs:
            return _Batch(len(found), [], np.empty((0, 0), np.float32), {}, None)
        present = np.stack([each.present for each in inputs])
        try:
            embedding = self.embedder.embed(np.stack([each.model for each in inputs]))
        except RuntimeRefusalError as error:
            raise EncoderFileError(
                f"cannot be run on photos ({error}); choose another model", path=self.source
            ) from None
        if not np.isfinite(embedding).all():
            raise EncoderFileError(
                "gives numbers for photos that are not finite; try other --mean and --std, or another model",
                path=self.source,
            )
        own = self.encoder.embed(present) if self._embeds and isinstance(self.encoder, OnnxEncoder) else None
        return _Batch(len(found), inputs, embedding, dict(self.encoder.encode(present)), own)

    def _gathered(self, batches: list[_Batch], asked: int) -> Looked:
        inputs = [each for batch in batches for each in batch.inputs]
        codes = {name: np.concatenate([batch.codes[name] for batch in batches]) for name in self.encoder.card.heads}
        own = [batch.present_embedding for batch in batches if batch.present_embedding is not None]
        return Looked(
            photos=[each.photo for each in inputs],
            unreadable=asked - len(inputs),
            embedding=np.concatenate([batch.embedding for batch in batches]),
            present=codes[SIMILAR],
            present_copies=codes.get(COPY),
            present_embedding=np.concatenate(own) if own else None,
            samples=np.concatenate([each.model[None] for each in inputs[:_BATCH]]),
            present_samples=np.concatenate([each.present[None] for each in inputs[:_BATCH]]),
        )

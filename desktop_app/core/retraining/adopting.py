"""An encoder made of an image model that someone downloaded: hash layers for the library's photos, and how good it is.

The model itself stays as it is. Photos are decoded, since a thumbnail is smaller than what most models look at.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core import locations
from desktop_app.core.codes import flipped_bits, pack
from desktop_app.core.encoders.calibration import calibrate
from desktop_app.core.encoders.card import Card, HeadCard
from desktop_app.core.encoders.composing import compose
from desktop_app.core.encoders.image_model import DEFAULT_MAX_BYTES, ImageModel, Wishes, understand
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.patching import HeadWeights
from desktop_app.core.errors import BugError, EncoderFileError, TrainingError, display_path
from desktop_app.core.file_draft import draft_of
from desktop_app.core.language import english
from desktop_app.core.retraining.adoption import Adopted, AdoptedFigures, AdoptionStep
from desktop_app.core.retraining.adoption_figures import measured
from desktop_app.core.retraining.fidelity import Flags, fidelity, near_pairs, nearest
from desktop_app.core.retraining.hash_layer import learn_copy, learn_similar
from desktop_app.core.retraining.looking import COPY, SIMILAR, Looked, Looking
from desktop_app.core.retraining.steps import RetrainingPhase
from desktop_app.core.types import Control, Phase, Photo, PhotoId, Progress, ResizeRule

if TYPE_CHECKING:
    from desktop_app.core.library import Library

MOST_ADOPTING = 3000
"""Photos to look at: more would cost time and change few bits."""

BITS = 256
_LEAST_PHOTOS = 20
_LEAST_FOLDERS, _HELD_OUT = 5, 0.2
_ROUNDING = 1e-2  # of a typical |U|: sums in another order

__all__ = ["MOST_ADOPTING", "adopt"]


def adopt(
    library: Library,
    path: Path,
    wishes: Wishes,
    *,
    resize: ResizeRule = "stretch",
    most: int = MOST_ADOPTING,
    most_bytes: int = DEFAULT_MAX_BYTES,
    control: Control | None = None,
) -> Iterator[AdoptionStep]:
    """Make an encoder of an image model; the last step has the result.

    Args:
        library: whose photos are learned from.
        path: the model's `.onnx` file.
        wishes: what the person knows of it.
        resize: how photos become its square input.
        most: photos to look at, drawn evenly.
        most_bytes: larger models are refused.
        control: pauses and cancels.

    Raises:
        EncoderFileError: the model cannot be used, and what can be done.
        TrainingError: there are too few photos, or the file cannot be written.
        Cancelled: by `control`; nothing is kept.
    """
    control = control or Control()
    yield AdoptionStep(RetrainingPhase.UNDERSTANDING, Progress(Phase.SCANNING, 0, None))
    model = understand(path, wishes, most_bytes=most_bytes)
    photos = _drawn(library, most)
    looking = Looking(library, model, resize=resize, source=path)
    looked = yield from _looked(looking, photos, control)
    yield AdoptionStep(RetrainingPhase.LEARNING, Progress(Phase.ENCODING, 0, None))
    held_out, copies = _held_out(looked.photos), _copies(looking, looked)
    layers = _learned(looked, held_out)
    control.checkpoint()
    yield AdoptionStep(RetrainingPhase.MEASURING, Progress(Phase.ENCODING, 0, None))
    codes = {name: pack(layer.values(looked.embedding)) for name, layer in layers.items()}
    old, new = measured(looking, looked, codes[SIMILAR], held_out, copies)
    control.checkpoint()
    yield AdoptionStep(RetrainingPhase.WRITING, Progress(Phase.ENCODING, 0, None))
    heads = calibrate(codes, [str(photo.path.parent) for photo in looked.photos], copies=copies)
    learned = int((~held_out).sum())
    card = _card(path, model, heads, resize=resize, count=learned, figures=(old, new))
    file, content = _new_file(path), compose(model.graph, model.intake, model.reading, layers=layers, card=card)
    _write(file, content, layers, looked)
    library.shelf.add(file)
    result = Adopted(
        path=file,
        identity=hashlib.sha256(content).hexdigest(),
        name=card.name,
        former=looking.encoder.identity,
        photos=learned,
        held_out=len(held_out) - learned,
        unreadable=looked.unreadable,
        old=old,
        new=new,
        notes=model.notes,
    )
    yield AdoptionStep(RetrainingPhase.DONE, Progress(Phase.DONE, len(photos), len(photos)), result)


def _drawn(library: Library, most: int) -> list[Photo]:
    """Photos of different content that can be reached, evenly from the oldest to the newest of the library.

    Raises:
        TrainingError: too few.
    """
    ids = np.sort(library.photo_ids())
    chosen = ids[np.unique(np.linspace(0, len(ids) - 1, min(most, len(ids))).astype(np.int64))] if len(ids) else ids
    different = {photo.fingerprint: photo for photo in library.photos([PhotoId(int(i)) for i in chosen])}
    photos = [photo for photo in different.values() if photo.online]
    if len(photos) < _LEAST_PHOTOS:
        raise TrainingError(_too_few(len(photos)))
    return photos


def _too_few(count: int) -> str:
    return english(f"{count} photos are too few to learn from; add folders until there are {_LEAST_PHOTOS}")


def _looked(looking: Looking, photos: list[Photo], control: Control) -> Generator[AdoptionStep, None, Looked]:
    steps = looking.at(photos, control)
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            looked: Looked = end.value
            break
        yield AdoptionStep(RetrainingPhase.LOOKING, progress)
    if len(looked.photos) < _LEAST_PHOTOS:
        raise TrainingError(_too_few(len(looked.photos)))
    if float(looked.embedding.std(axis=0).max()) <= 1e-6 * float(np.abs(looked.embedding).max()):
        raise EncoderFileError(
            "gives the same numbers for every photo; another output (--output), --mean or --std may be right",
            path=looking.source,
        )
    return looked


def _held_out(photos: Sequence[Photo]) -> Flags:
    """Which photos are measured on: whole folders where there are several, so that they differ from the others."""
    places = np.unique([str(photo.path.parent) for photo in photos], return_inverse=True)[1]
    held_out = np.zeros(len(photos), np.bool_)
    if places.max() + 1 >= _LEAST_FOLDERS:
        for place in np.random.default_rng(0).permutation(places.max() + 1):
            grown = held_out | (places == place)
            if grown.mean() <= 2 * _HELD_OUT:
                held_out = grown
            if held_out.mean() >= _HELD_OUT:
                return held_out
    held_out[:: round(1 / _HELD_OUT)] = True
    return held_out


def _copies(looking: Looking, looked: Looked) -> Flags:
    """Which pairs may be the same picture, as the encoder in use says."""
    if looked.present_copies is None:
        return np.zeros((len(looked.photos),) * 2, np.bool_)
    return near_pairs(looked.present_copies, looking.encoder.card.heads[COPY].radius)


def _learned(looked: Looked, held_out: Flags) -> dict[str, HeadWeights]:
    learning = looked.embedding[~held_out]
    asked = np.flatnonzero(held_out)
    expected = nearest(looked.embedding, asked)

    def judge(layer: HeadWeights) -> float:
        codes = pack(layer.values(looked.embedding))
        shared = 1 - len(np.unique(codes[asked], axis=0)) / len(asked)
        return fidelity(codes, asked, expected).of_shown - shared

    return {COPY: learn_copy(learning, bits=BITS), SIMILAR: learn_similar(learning, bits=BITS, judge=judge)}


def _card(
    path: Path,
    model: ImageModel,
    heads: dict[str, HeadCard],
    *,
    resize: ResizeRule,
    count: int,
    figures: tuple[AdoptedFigures, AdoptedFigures],
) -> Card:
    old, new = figures
    return Card(
        name=display_path(path.stem)[:80] or "model",
        version="adopted",
        heads=heads,
        input_size=model.intake.side,
        resize=resize,
        licence="that of the model it was made of",
        created=datetime.now(tz=UTC).date().isoformat(),
        training={
            "method": "adopted model, hash layers learned from embeddings: principal components and ITQ; whitening",
            "model": display_path(path.name),
            "count": count,
            "output": model.reading.output,
            "readout": model.reading.readout.value,
            "mean": list(model.intake.mean),
            "deviation": list(model.intake.deviation),
        },
        quality={"on my photos": {"old": asdict(old), "new": asdict(new)}},
    )


def _new_file(path: Path) -> Path:
    """Where the encoder goes: the model's name as any file system takes it, and when."""
    name = re.sub(r"[^A-Za-z0-9]+", "-", path.stem).strip("-")[:40] or "model"
    return locations.user_encoders() / f"{name}-{datetime.now(tz=UTC):%Y%m%d-%H%M%S}.onnx"


def _write(file: Path, content: bytes, layers: Mapping[str, HeadWeights], looked: Looked) -> None:
    """Write the file; it is there only once it is complete and computes what was learned."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with draft_of(file) as draft:
            draft.write_bytes(content)
            _check(draft, layers, looked)
    except OSError as error:
        raise TrainingError(f"cannot be written: {error.strerror or error}", path=file) from None


def _check(path: Path, layers: Mapping[str, HeadWeights], looked: Looked) -> None:
    """The file gives the codes that were learned: a bit may differ only where U is next to nothing."""
    found = OnnxEncoder(path, provider="cpu", threads=1).encode(looked.samples)
    for name, layer in layers.items():
        values = layer.values(looked.embedding[: len(looked.samples)])
        if flipped_bits(found[name], values, rounding=_ROUNDING).any():
            raise BugError(f"{path.name} gives other bits than were learned")

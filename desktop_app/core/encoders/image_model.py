"""An image model that someone downloaded, understood: what it is to be given, and what of it is an embedding."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from desktop_app.core.encoders.card import MAX_INPUT_SIDE
from desktop_app.core.encoders.composing import Intake, Layout, Reading, compose, compose_outputs
from desktop_app.core.encoders.foreign_graph import ForeignGraph
from desktop_app.core.encoders.inspection import inspect
from desktop_app.core.encoders.onnx_encoder import MAX_FILE_BYTES
from desktop_app.core.encoders.reading import Shape, choose_reading, scores_maker
from desktop_app.core.encoders.session import (
    RuntimeRefusalError,
    naming,
    open_session,
    read_file,
    refusals,
    turns,
)
from desktop_app.core.errors import EncoderFileError, KnownError
from desktop_app.core.language import english
from desktop_app.core.types import Picture

DEFAULT_MAX_BYTES = 1 << 29
"""Larger models cost more time a photo than most people have; the limit can be raised to `MAX_FILE_BYTES`."""

Channels = tuple[float, float, float]

_DEFAULT_SIDE = 224
_SMALLEST_SIDE = 16
_ADVICE = english("docs/adopt.md says how to export one that can be adopted")
_ELEMENTS = {"tensor(float)": 1, "tensor(float16)": 10}
# Of the largest number in the embedding. Half precision rounds to a thousandth, and sums in another order differ.
_SAME = {1: 1e-3, 10: 2e-2}

__all__ = ["DEFAULT_MAX_BYTES", "Channels", "ImageModel", "Wishes", "understand"]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person says of a model.

    Attributes:
        side: of its square input, in pixels; None takes what the model says, or else 224.
        mean: by channel (R, G, B), of pixels between 0 and 1.
        deviation: likewise.
        output: the name of an output, or of a value within the model; None chooses one.

    Raises:
        KnownError: pixels cannot be changed by these numbers.
    """

    side: int | None = None
    mean: Channels = (0.485, 0.456, 0.406)
    deviation: Channels = (0.229, 0.224, 0.225)
    output: str | None = None

    def __post_init__(self) -> None:
        for channels in (self.mean, self.deviation):
            if len(channels) != 3 or not all(map(math.isfinite, channels)):
                text = repr(",".join(map(str, channels)))
                raise KnownError(f"{text} is not three numbers, as in 0.485,0.456,0.406")
        if min(self.deviation) <= 0:
            raise KnownError("more than 0, please: pixels are divided by it")


@dataclass(frozen=True, slots=True)
class ImageModel:
    """A model that can be made an encoder of.

    Attributes:
        graph: its nodes and constants.
        intake: what it is given.
        reading: what is taken from it.
        notes: what was found and decided, each going on after "The model".
    """

    graph: ForeignGraph
    intake: Intake
    reading: Reading
    notes: tuple[str, ...]

    def embedder(self, *, provider: str, threads: int) -> Embedder:
        """What computes its embeddings; arguments as for `open_session`."""
        return Embedder(
            open_session(compose(self.graph, self.intake, self.reading), provider=provider, threads=threads)
        )


class Embedder:
    """Computes embeddings; thread-safe."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._session = session
        self._turn = turns(session)

    def embed(self, pictures: Picture) -> npt.NDArray[np.float32]:
        """Embeddings float32 (N, D) of uint8 (N, S, S, 3).

        Raises:
            RuntimeRefusalError: it cannot be computed.
        """
        with self._turn:
            found: npt.NDArray[np.float32] = _run(self._session, pictures)[0]
        return found


def understand(path: Path, wishes: Wishes, *, most_bytes: int = DEFAULT_MAX_BYTES) -> ImageModel:
    """What a model is and how it is used, found out by running it.

    Args:
        path: the `.onnx` file.
        wishes: what the person knows of it.
        most_bytes: larger files are refused.

    Raises:
        EncoderFileError: what is wrong with it, and what can be done.
    """
    content = _read(path, min(most_bytes, MAX_FILE_BYTES))
    with naming(path):
        try:
            inspect(content)
        except EncoderFileError as error:
            raise EncoderFileError(f"{error.reason}; {_ADVICE}") from None
        try:
            session = open_session(content, provider="cpu", threads=1, briefly=True)
        except RuntimeRefusalError as error:
            raise EncoderFileError(f"is not a model that can be run ({error}); {_ADVICE}") from None
        return _Understanding(ForeignGraph.of(content), session, wishes).model()


def _read(path: Path, most_bytes: int) -> bytes:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise EncoderFileError(f"cannot be read: {error.strerror or error}", path=path) from None
    if size > most_bytes:
        raise EncoderFileError(
            f"has {size >> 20:,} MB, more than the limit of {most_bytes >> 20:,}; choose a smaller model, or raise the "
            f"limit (--size-limit, up to {MAX_FILE_BYTES >> 20:,})",
            path=path,
        )
    return read_file(path, most=most_bytes)


class _Understanding:
    def __init__(self, graph: ForeignGraph, session: onnxruntime.InferenceSession, wishes: Wishes) -> None:
        self._graph, self._wishes = graph, wishes
        self._outputs = [node.name for node in session.get_outputs() if node.type in _ELEMENTS]
        self._input = _image_input(session)
        self._notes: list[str] = []

    def model(self) -> ImageModel:
        wanted = self._wishes.output
        if wanted is not None and wanted not in self._outputs and self._graph.maker_of(wanted) is None:
            names = ", ".join(self._outputs) or "none with numbers"
            raise EncoderFileError(f"has no output {wanted!r}; its outputs are: {names}")
        intake, shapes = self._probed([wanted] if wanted is not None else self._outputs)
        reading = choose_reading(shapes, layout=intake.layout)
        if wanted is None:
            reading = self._instead_of_scores(intake, reading)
        self._notes.append(
            english(f"is read from {reading.output!r}: {reading.readout.value}, {reading.width:,} numbers")
        )
        return ImageModel(self._graph, self._batching(intake, reading), reading, tuple(self._notes))

    def _probed(self, outputs: Sequence[str]) -> tuple[Intake, dict[str, Shape]]:
        """The intake that works, and the shapes of these outputs for one picture."""
        layouts, side = self._layouts(), self._side()
        for layout in layouts:
            intake = Intake(
                self._input.name,
                _ELEMENTS[self._input.type],
                layout,
                side,
                self._wishes.mean,
                self._wishes.deviation,
            )
            try:
                return intake, self._shapes(intake, outputs)
            except RuntimeRefusalError as error:
                refusal = error
        raise EncoderFileError(
            f"does not take a picture of {side} × {side} pixels ({refusal}); give the size that it was made for "
            "(--input-size)"
        )

    def _shapes(self, intake: Intake, outputs: Sequence[str]) -> dict[str, Shape]:
        content = compose_outputs(self._graph, intake, outputs)
        session = open_session(content, provider="cpu", threads=1, briefly=True)
        found = _run(session, _pictures(intake.side)[:1])
        return {name: array.shape for name, array in zip(outputs, found, strict=True)}

    def _layouts(self) -> list[Layout]:
        shape = self._input.shape
        if len(shape) != 4:
            raise EncoderFileError(f"takes an input of {len(shape)} axes, not pictures (N, 3, S, S); {_ADVICE}")
        if isinstance(shape[0], int) and shape[0] != 1:
            raise EncoderFileError(f"takes {shape[0]} pictures at once; export it for one, or for any number")
        if shape[1] == 3:
            return [Layout.CHANNELS_FIRST]
        if shape[3] == 3:
            return [Layout.CHANNELS_LAST]
        if isinstance(shape[1], int) and isinstance(shape[3], int):
            raise EncoderFileError(f"takes {_as_text(shape)}, no pictures of three colours; {_ADVICE}")
        return [Layout.CHANNELS_FIRST, Layout.CHANNELS_LAST]

    def _side(self) -> int:
        shape = self._input.shape
        rows, columns = shape[1:3] if shape[3] == 3 and shape[1] != 3 else shape[2:]
        said = {size for size in (rows, columns) if isinstance(size, int)}
        if len(said) > 1:
            raise EncoderFileError(f"takes pictures of {rows} × {columns} pixels; only square ones can be used")
        wanted = self._wishes.side
        if said and wanted not in (None, *said):
            raise EncoderFileError(f"takes {rows} × {columns} pixels, not {wanted}; leave --input-size out")
        side = int(next(iter(said))) if said else wanted
        if side is None:
            side = _DEFAULT_SIDE
            self._notes.append(
                english(f"does not say its input size: {side} × {side} pixels were taken (--input-size)")
            )
        if not _SMALLEST_SIDE <= side <= MAX_INPUT_SIDE:
            raise EncoderFileError(
                f"would take {side} × {side} pixels; an encoder takes {_SMALLEST_SIDE} to {MAX_INPUT_SIDE}"
            )
        return side

    def _instead_of_scores(self, intake: Intake, reading: Reading) -> Reading:
        """Of a classifier: what its scores are computed from, which tells more than a thousand names."""
        before = scores_maker(self._graph, reading)
        if before is None:
            return reading
        try:
            features = choose_reading(self._shapes(intake, [before]), layout=intake.layout)
        except (RuntimeRefusalError, EncoderFileError):
            return reading
        self._notes.append(
            english(
                f"gives {reading.width:,} class scores; what they are computed from is taken instead "
                f"(--output {reading.output} takes the scores)"
            )
        )
        return features

    def _batching(self, intake: Intake, reading: Reading) -> Intake:
        """Several pictures at once where that gives what one at a time gives; else one at a time."""
        # As it will be computed, optimised: that is what must not depend on the other pictures.
        session = open_session(compose(self._graph, intake, reading), provider="cpu", threads=1)
        pictures = _pictures(intake.side)
        alone = np.concatenate([_run(session, picture[None])[0] for picture in pictures])
        try:
            together = _run(session, pictures)[0]
        except RuntimeRefusalError:
            together = alone[:0]
        most = float(np.abs(alone).max())
        if not np.isfinite(most):
            raise EncoderFileError(
                "gives numbers that are not finite; its file is damaged, or --mean and --std are wrong"
            )
        if together.shape == alone.shape and float(np.abs(together - alone).max()) <= _SAME[intake.element] * most:
            return intake
        self._notes.append(
            english("takes one photo at a time, which is slower; an export for any number would be faster")
        )
        return replace(intake, one_by_one=True)


def _image_input(session: onnxruntime.InferenceSession) -> Any:
    inputs = session.get_inputs()
    if len(inputs) != 1:
        names = ", ".join(node.name for node in inputs) or "nothing"
        raise EncoderFileError(
            f"takes {names}, not a picture alone; choose the file with the model's image part only (often called "
            "vision_model.onnx)"
        )
    if inputs[0].type not in _ELEMENTS:
        raise EncoderFileError(f"takes {inputs[0].type}, not float32; {_ADVICE}")
    return inputs[0]


def _pictures(side: int) -> Picture:
    """Three that differ in all that a batch could mix up: noise, a bright one, a black one."""
    noise = np.random.default_rng(0).integers(0, 256, (side, side, 3)).astype(np.uint8)
    return np.stack([noise, 192 + noise // 4, np.zeros_like(noise)])


def _run(session: onnxruntime.InferenceSession, pictures: Picture) -> list[npt.NDArray[Any]]:
    with refusals():
        found: list[npt.NDArray[Any]] = session.run(None, {"image": pictures})
    return found


def _as_text(shape: Sequence[int | str | None]) -> str:
    return "(" + ", ".join("any" if size is None else str(size) for size in shape) + ")"

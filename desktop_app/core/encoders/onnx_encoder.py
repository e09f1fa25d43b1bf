"""The self-describing `.onnx` encoder file, run by ONNX Runtime.

Input `image` uint8 (N, S, S, 3); one output a head, named after it, uint8 (N, bits/8), packed inside the
graph; `metadata_props["card"]` holds the card.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card
from desktop_app.core.encoders.inspection import inspect
from desktop_app.core.encoders.providers import provider_name
from desktop_app.core.encoders.session import RuntimeRefusalError, naming, open_session, read_file, turns
from desktop_app.core.errors import BugError, EncoderFileError
from desktop_app.core.types import Picture

MAX_FILE_BYTES = 1 << 30

__all__ = ["MAX_FILE_BYTES", "OnnxEncoder"]


class OnnxEncoder:
    """An encoder file, loaded and checked.

    Args:
        path: the `.onnx` file.
        provider: as in `Settings.provider`.
        threads: of ONNX Runtime on the CPU; 0 leaves it the choice.

    Raises:
        EncoderFileError: it cannot be read, or is not what the application expects.
    """

    def __init__(self, path: Path, *, provider: str = "auto", threads: int = 0) -> None:
        self.path = path
        content = read_file(path, most=MAX_FILE_BYTES)
        self._identity = hashlib.sha256(content).hexdigest()
        with naming(path):
            inspect(content)
        self._session = _opened(content, path=path, provider=provider, threads=threads)
        self._card = _card(self._session, path=path)
        _check_interface(self._session, self._card, path=path)
        self._heads = list(self._card.heads)
        self._turn = turns(self._session)

    @property
    def identity(self) -> str:
        """SHA-256 (hex) of the file."""
        return self._identity

    @property
    def card(self) -> Card:
        """The card inside the file."""
        return self._card

    @property
    def provider(self) -> str:
        """Where it computes, e.g. "CPU"."""
        return provider_name(self._session.get_providers()[0])

    def encode(self, pictures: Picture) -> Mapping[str, Codes]:
        """Packed codes by head for uint8 (N, S, S, 3); thread-safe."""
        side = self._card.input_size
        if pictures.dtype != np.uint8 or pictures.shape[1:] != (side, side, 3):
            raise BugError(f"the encoder takes uint8 (N, {side}, {side}, 3), not {pictures.dtype} {pictures.shape}")
        if not len(pictures):
            return {name: np.empty((0, head.bits // 8), np.uint8) for name, head in self._card.heads.items()}
        return dict(zip(self._heads, self._run(self._heads, pictures), strict=True))

    @property
    def embeds(self) -> bool:
        """It gives its embeddings too."""
        return "embedding" in {node.name for node in self._session.get_outputs()}

    def embed(self, pictures: Picture) -> npt.NDArray[np.float32]:
        """The embeddings before the hash layers, float32 (N, D), for uint8 (N, S, S, 3); thread-safe.

        Raises:
            EncoderFileError: the file does not give them, so it cannot be retrained.
        """
        if not self.embeds:
            raise EncoderFileError("gives no embedding, so it cannot be retrained; choose another", path=self.path)
        embedding: npt.NDArray[np.float32] = self._run(["embedding"], pictures)[0]
        return embedding

    def _run(self, outputs: list[str], pictures: Picture) -> list[npt.NDArray[Any]]:
        with self._turn:
            found: list[npt.NDArray[Any]] = self._session.run(outputs, {"image": pictures})
        return found


def _opened(content: bytes, *, path: Path, provider: str, threads: int) -> onnxruntime.InferenceSession:
    try:
        return open_session(content, provider=provider, threads=threads)
    except RuntimeRefusalError as error:
        raise EncoderFileError(f"is not a usable encoder ({error}); choose another file", path=path) from None


def _card(session: onnxruntime.InferenceSession, *, path: Path) -> Card:
    text = session.get_modelmeta().custom_metadata_map.get("card")
    if text is None:
        raise EncoderFileError("has no card, so it is not a Lookalike encoder; choose another file", path=path)
    with naming(path):
        return Card.from_json(text)


def _check_interface(session: onnxruntime.InferenceSession, card: Card, *, path: Path) -> None:
    side = card.input_size
    inputs = [(node.name, node.type, node.shape[1:]) for node in session.get_inputs()]
    if inputs != [("image", "tensor(uint8)", [side, side, 3])]:
        raise EncoderFileError(f"does not take uint8 (N, {side}, {side}, 3) as its card says", path=path)
    if isinstance(session.get_inputs()[0].shape[0], int):
        raise EncoderFileError("takes a fixed number of pictures at once; export it with a dynamic N", path=path)
    outputs = {node.name: (node.type, node.shape[1:]) for node in session.get_outputs()}
    for name, head in card.heads.items():
        if outputs.get(name) != ("tensor(uint8)", [head.bits // 8]):
            raise EncoderFileError(f"does not give {head.bits} bits for {name!r} as its card says", path=path)

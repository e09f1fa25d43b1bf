"""The encoders that can be chosen: shipped, the user's own, and the perceptual hash."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from desktop_app.core.encoders.card import Card
from desktop_app.core.encoders.onnx_encoder import MAX_FILE_BYTES, OnnxEncoder
from desktop_app.core.encoders.perceptual import PerceptualEncoder
from desktop_app.core.encoders.port import Encoder
from desktop_app.core.errors import EncoderFileError
from desktop_app.core.language import english
from desktop_app.core.opening import open_file

__all__ = ["EncoderFile", "EncoderStore"]


@dataclass(frozen=True, slots=True)
class EncoderFile:
    """An encoder that can be chosen; `path` is None for the built-in perceptual hash.

    Attributes:
        problem: why it cannot be used, or "".
    """

    path: Path | None
    identity: str
    card: Card | None
    problem: str = ""

    @classmethod
    def of(cls, encoder: Encoder) -> Self:
        """Of an encoder that was loaded."""
        return cls(encoder.path if isinstance(encoder, OnnxEncoder) else None, encoder.identity, encoder.card)

    def is_called(self, wanted: str) -> bool:
        """Whether that is its name, its file, the file's name, or the beginning of its identity."""
        names = [self.card.name] if self.card else []
        if self.path is not None:
            names += [str(self.path), self.path.name]
        return wanted in names or (len(wanted) >= 4 and self.identity.startswith(wanted))


class EncoderStore:
    """Finds encoders by identity.

    Args:
        files: the `.onnx` files to choose from, the preferred one first.
        folder: whose `.onnx` files are offered as well, also those that come later.
        provider: as in `Settings.provider`.
    """

    def __init__(self, files: Sequence[Path], *, folder: Path | None = None, provider: str = "auto") -> None:
        self._files = list(files)
        self._folder = folder
        self._provider = provider
        self._loaded: dict[str, Encoder] = {}

    def use_provider(self, provider: str) -> None:
        """Load encoders for another execution provider from now on."""
        self._provider = provider
        self._loaded.clear()

    def add(self, path: Path) -> None:
        """Offer one more file; the preferred one stays."""
        if path not in self._files:
            self._files.append(path)

    def entries(self) -> list[EncoderFile]:
        """Every encoder, good or not, the preferred one first."""
        found = []
        for path in self._paths():
            try:
                encoder = self.load(path)
            except EncoderFileError as error:
                found.append(EncoderFile(path, "", None, error.reason))
            else:
                found.append(EncoderFile(path, encoder.identity, encoder.card))
        return [*found, EncoderFile.of(PerceptualEncoder())]

    def named(self, wanted: str) -> EncoderFile:
        """The encoder that can be used and is called so.

        Raises:
            EncoderFileError: none is, or several are.
        """
        found = [entry for entry in self.entries() if entry.card is not None and entry.is_called(wanted)]
        if len(found) != 1:
            reason = english("is not the name of an encoder") if not found else english("means several encoders")
            raise EncoderFileError(f"{wanted!r} {reason}; `lookalike encoders list` shows them")
        return found[0]

    def default(self) -> Encoder:
        """The preferred file; the perceptual hash where there is no file at all."""
        files = self._paths()
        return self.load(files[0]) if files else PerceptualEncoder()

    def find(self, identity: str) -> Encoder | None:
        """The encoder of that identity, or None where its file is gone."""
        if identity in self._loaded:
            return self._loaded[identity]
        built_in = PerceptualEncoder()
        if identity == built_in.identity:
            return built_in
        for path in self._paths():
            # Hashing a file costs a tenth of loading it.
            if _identity(path) == identity:
                return self.load(path)
        return None

    def made(self, entry: EncoderFile) -> bool:
        """Whether the person made or brought it: its file lies in the folder for those."""
        return entry.path is not None and entry.path.parent == self._folder

    def delete(self, identity: str, *, in_use: str) -> None:
        """Delete the file of an encoder.

        Args:
            identity: of the encoder.
            in_use: of the one that answers now, which is kept.

        Raises:
            EncoderFileError: it is in use, comes with the application, or cannot be deleted.
        """
        entry = next((one for one in self.entries() if one.identity == identity), None)
        if entry is None or entry.path is None or not self.made(entry):
            raise EncoderFileError("comes with Lookalike, so it cannot be deleted", path=entry.path if entry else None)
        if identity == in_use:
            raise EncoderFileError("is in use; use another model first, then delete it", path=entry.path)
        try:
            entry.path.unlink(missing_ok=True)
        except OSError as error:
            raise EncoderFileError(f"cannot be deleted ({error.strerror or error})", path=entry.path) from error
        self._files.remove(entry.path)
        self._loaded.pop(identity, None)

    def _paths(self) -> list[Path]:
        """Another process may have put a file into the folder."""
        for path in sorted(self._folder.glob("*.onnx")) if self._folder is not None else ():
            self.add(path)
        return self._files

    def load(self, path: Path) -> Encoder:
        """The encoder in a file.

        Raises:
            EncoderFileError: it cannot be used.
        """
        # The threads that decode also encode, each a batch of its own: that needs no second pool of threads.
        encoder = OnnxEncoder(path, provider=self._provider, threads=1)
        return self._loaded.setdefault(encoder.identity, encoder)


def _identity(path: Path) -> str:
    """SHA-256 (hex) of a file; "" where it cannot be read, or is larger than any encoder."""
    try:
        with open_file(path) as file:
            known = os.fstat(file.fileno()).st_size <= MAX_FILE_BYTES
            return hashlib.file_digest(file, "sha256").hexdigest() if known else ""
    except OSError:
        return ""

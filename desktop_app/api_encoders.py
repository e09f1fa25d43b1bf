"""What makes the codes, for scripts: `api.Library.encoders`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from desktop_app.api_answers import AnyPath
from desktop_app.core.encoders.image_model import DEFAULT_MAX_BYTES, Wishes
from desktop_app.core.encoders.store import EncoderFile
from desktop_app.core.errors import EncoderFileError
from desktop_app.core.library import Library
from desktop_app.core.retraining.adopting import MOST_ADOPTING, adopt
from desktop_app.core.retraining.adoption import Adopted
from desktop_app.core.retraining.codes_only import retrain
from desktop_app.core.retraining.sampling import MOST_PHOTOS
from desktop_app.core.retraining.steps import Retrained
from desktop_app.core.types import Progress, ResizeRule

R = TypeVar("R")

__all__ = ["Encoders"]


class Encoders:
    """The encoders of a library. Nothing uses a new one before `use`; the codes of the former one are kept.

    Args:
        core: whose encoders they are.
    """

    def __init__(self, core: Library) -> None:
        self._core = core

    def all(self) -> list[EncoderFile]:
        """The encoders to choose from, each with its card; one that cannot be used has a `problem` instead."""
        return self._core.encoders()

    def in_use(self) -> EncoderFile:
        """The encoder that answers now."""
        return EncoderFile.of(self._core.encoder)

    def named(self, name: AnyPath) -> EncoderFile:
        """The encoder of this name, file, or beginning of an identity.

        Raises:
            KnownError: there is none, or there are several.
        """
        return self._core.shelf.named(os.fspath(name))

    def use(self, encoder: EncoderFile | AnyPath, *, report: Callable[[Progress], None] | None = None) -> int:
        """How many photos cannot be read now, and are found again after they were indexed; the others have new codes.

        Stopped before its end, nothing has changed, and the codes that were made are kept.

        Args:
            encoder: one of `all`, or as for `named`.
            report: told how far it is.

        Raises:
            KnownError: the encoder is not there or cannot be used, or nothing can be written.
        """
        chosen = encoder if isinstance(encoder, EncoderFile) else self.named(encoder)
        if chosen.card is None:
            raise EncoderFileError(chosen.problem, path=chosen.path)
        for progress in self._core.switch_encoder(chosen.identity):
            if report is not None:
                report(progress)
        return self._core.indexing.uncoded()

    def adopt(
        self,
        model: AnyPath,
        wishes: Wishes | None = None,
        *,
        resize: ResizeRule = "stretch",
        most: int = MOST_ADOPTING,
        most_bytes: int = DEFAULT_MAX_BYTES,
        report: Callable[[Progress], None] | None = None,
    ) -> Adopted:
        """What came of making an encoder of an image model: its file, and its figures beside those of the one in use.

        Args:
            model: an `.onnx` file; docs/adopt.md says which.
            wishes: how it is used; what is not said is found out.
            resize: how photos become its square input, "stretch" or "crop".
            most: photos to learn from.
            most_bytes: larger models are refused.
            report: told how far it is.

        Raises:
            KnownError: the model cannot be used, or there are too few photos.
        """
        steps = adopt(
            self._core, Path(model).absolute(), wishes or Wishes(), resize=resize, most=most, most_bytes=most_bytes
        )
        return _result(((step.progress, step.result) for step in steps), report)

    def retrain(self, *, most: int = MOST_PHOTOS, report: Callable[[Progress], None] | None = None) -> Retrained:
        """What came of learning the codes again on the library's photos: a file, and figures before and after.

        Args:
            most: photos to learn from; those that were judged always are among them.
            report: told how far it is.

        Raises:
            KnownError: the encoder in use cannot be retrained, there are too few photos, or nothing can be written.
        """
        steps = retrain(self._core, most=most)
        return _result(((step.progress, step.result) for step in steps), report)


def _result(steps: Iterable[tuple[Progress, R | None]], report: Callable[[Progress], None] | None) -> R:
    """What the last of the steps has."""
    result: R | None = None
    for progress, result in steps:  # noqa: B007 -- the last one is what is asked for
        if report is not None:
            report(progress)
    assert result is not None  # noqa: S101 -- the last step has it
    return result

"""An `.onnx` file read and opened by ONNX Runtime: errors name the file, and nothing outside it is read."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import onnxruntime

from desktop_app.core.encoders.providers import choose_providers
from desktop_app.core.errors import EncoderFileError
from desktop_app.core.opening import open_file

__all__ = ["RuntimeRefusalError", "naming", "open_session", "read_file", "refusals", "turns"]


class RuntimeRefusalError(Exception):
    """ONNX Runtime cannot open or compute something; the first line of its reason."""


@contextlib.contextmanager
def naming(path: Path) -> Iterator[None]:
    """An error of what is in the file becomes one of the file."""
    try:
        yield
    except EncoderFileError as error:
        raise EncoderFileError(error.reason, path=path) from None


@contextlib.contextmanager
def refusals() -> Iterator[None]:
    """What ONNX Runtime raises becomes a `RuntimeRefusalError`: its own errors have no public root."""
    try:
        yield
    except Exception as error:
        if not type(error).__module__.startswith("onnxruntime"):
            raise
        raise RuntimeRefusalError((str(error).splitlines() or [""])[0][:200]) from None


def turns(session: onnxruntime.InferenceSession) -> contextlib.AbstractContextManager[object]:
    """What each run is done within: on the CPU they may overlap; a graphics chip computes one at a time."""
    return contextlib.nullcontext() if session.get_providers()[0].startswith("CPU") else threading.Lock()


def read_file(path: Path, *, most: int) -> bytes:
    """The content of a file of at most `most` bytes.

    Raises:
        EncoderFileError: it is larger, or cannot be read.
    """
    try:
        with open_file(path) as file:
            if os.fstat(file.fileno()).st_size > most:
                raise EncoderFileError("is larger than any encoder; choose another file", path=path)
            return file.read()
    except OSError as error:
        raise EncoderFileError(f"cannot be read: {error.strerror or error}", path=path) from None


def open_session(content: bytes, *, provider: str, threads: int, briefly: bool = False) -> onnxruntime.InferenceSession:
    """A session of what `inspection.inspect` has passed.

    Args:
        content: of the file.
        provider: as in `Settings.provider`.
        threads: of ONNX Runtime on the CPU; 0 leaves it the choice.
        briefly: for a few pictures only, for which optimising the graph would take longer than computing.

    Raises:
        RuntimeRefusalError: it is not a model that can be run here.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 4
    if briefly:
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    # Decoding threads want the cores while inference waits for them; spinning would take them away.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Weights in other files would be looked for here, and not in whatever folder the application was started from.
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", os.devnull)
    with refusals():
        return onnxruntime.InferenceSession(content, options, providers=choose_providers(provider))

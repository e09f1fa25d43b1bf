"""A process that decodes, as the application sees it: asked over its pipes, and not believed everything."""

from __future__ import annotations

import contextlib
import json
import math
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, TypeVar

import numpy as np

from desktop_app.core import errors
from desktop_app.core.errors import BugError, ImageError
from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.contents import FileContents
from desktop_app.core.images.exposure import Exposure
from desktop_app.core.images.films import FILM
from desktop_app.core.images.formats import PILLOW_FORMATS
from desktop_app.core.images.guarding import Limits
from desktop_app.core.images.loading import LoadedImage
from desktop_app.core.images.metadata import Metadata
from desktop_app.core.images.preparing import InputSize
from desktop_app.core.own_process import DECODING, start_own_process
from desktop_app.core.parts import GRID
from desktop_app.core.types import Picture

T = TypeVar("T")

Photo = tuple[LoadedImage, bytes, Picture]
"""A photo, its thumbnail (empty without `Wanted.size`), and its parts as `Prepared` has them."""

__all__ = ["NonsenseError", "Photo", "Wanted", "WorkerProcess"]

_FORMATS = frozenset({*PILLOW_FORMATS, FILM})
_KINDS = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, ImageError)}
# glibc would give every picture's memory back and have the next one's cleared again: a tenth of a worker's time.
_ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": str(1 << 25),
    "MALLOC_TRIM_THRESHOLD_": str(1 << 27),
}
_PIPE_BYTES = 1 << 18  # a prepared photo: the worker goes on to the next one before it was taken
_MOST_LINE = 1 << 16  # bytes of an answer
_MOST_THUMBNAIL = 1 << 20  # bytes
_JPEG = b"\xff\xd8\xff"
_MOST_TEXT = 1 << 12  # characters of what EXIF says
_MOST_BITS = 64  # of a channel
_DAY = 24 * 60  # minutes
# Beyond a photo's own limit, at which most decoders give up by themselves; for the first one a worker has to start.
_GRACE_SECONDS = 2.0
_START_SECONDS = 30.0
_END_SECONDS = 2.0  # for a process to end when it is told to


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for of a photo.

    Attributes:
        side: of its picture, as for `read_here`.
        size: to have it prepared, as by `prepare_here`.
        contents: what the file holds instead, as by `contents_here`.
        pixels: for the contents, look at the pixels too.
    """

    side: int | None = None
    size: InputSize | None = None
    contents: bool = False
    pixels: bool = False


class NonsenseError(Exception):
    """A worker answers what no worker of ours would."""


class WorkerProcess:
    """A worker; it serves one thread at a time.

    Attributes:
        overdue_at: by `time.monotonic`, when what watches it should kill it; infinity while nothing is asked of it.
        started: it has said that it is ready. If it dies before that, it is not a photo's fault.
        served: how many photos it has answered for.
        lingered: it had to be ended by `close`.
    """

    def __init__(self) -> None:
        self.overdue_at = math.inf
        self.started = False
        self.served = 0
        self.lingered = False
        self._process = start_own_process(DECODING, environment=_ENVIRONMENT)
        self._widen_pipe()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """It has not ended."""
        return self._process.poll() is None

    def send(self, path: Path, wanted: Wanted, *, limits: Limits) -> None:
        """Ask for a photo; it may be sent while the one before is still decoded.

        Raises:
            EOFError: the process has ended.
        """
        request = {"path": str(path), "max_pixels": limits.max_pixels, "seconds": limits.seconds}
        with self._expected(limits):
            self._say(**request, **asdict(wanted))

    def receive(self, path: Path, wanted: Wanted, *, limits: Limits) -> Photo | FileContents:
        """What was asked for first and not yet received.

        Raises:
            ImageError: one of its kinds.
            BugError: the mistake is ours, it says.
            EOFError: the process has ended.
            NonsenseError: it is not to be believed.
        """
        try:
            return self._received(path, wanted, limits)
        except (ImageError, BugError, EOFError):
            raise
        except Exception as error:  # what a hostile answer makes of its reader cannot be foreseen
            raise NonsenseError from error

    def _received(self, path: Path, wanted: Wanted, limits: Limits) -> Photo | FileContents:
        if not self.started:
            with self._expected(limits):
                self.started = self._line()["ready"] is True
        with self._expected(limits):
            answer = self._line()
        while "pixels" in answer:  # of one page after another
            pixels = _whole(answer, "pixels", most=limits.max_pixels)
            with BUDGET.hold(pixels), self._expected(limits):  # waiting for others is not decoding
                self._say(go=True)
                answer = self._line()
        if "bug" in answer:
            raise BugError(f"the decoding process failed at {path}: {_text(answer['bug'])}")
        if "error" in answer:
            self.served += 1
            raise _KINDS[answer["error"]](_text(answer["reason"]), path=path)
        with self._expected(limits):
            found = _contents(answer["contents"]) if wanted.contents else self._photo(answer, limits, wanted.size)
        self.served += 1
        return found

    def kill(self) -> None:
        """End the process whatever it does; what waits for its answer gets an EOFError."""
        with contextlib.suppress(OSError):  # it ends already, as Windows says
            self._process.kill()

    def close(self) -> int:
        """See to it that the process has ended, for lack of requests or else by force; its exit code."""
        requests, answers = self._pipes()
        with contextlib.suppress(OSError):  # it ended before it read everything
            requests.close()
        try:
            return self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self.lingered = True
            self.kill()
            return self._process.wait()
        finally:
            answers.close()

    @contextlib.contextmanager
    def _expected(self, limits: Limits) -> Iterator[None]:
        """It has to come to its end in the time that a photo may take."""
        start = 0.0 if self.started else _START_SECONDS
        self.overdue_at = time.monotonic() + limits.seconds + _GRACE_SECONDS + start
        try:
            yield
        finally:
            self.overdue_at = math.inf

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process.stdin is None or self._process.stdout is None:
            raise BugError("a worker without pipes")
        return self._process.stdin, self._process.stdout

    def _widen_pipe(self) -> None:
        """Where that can be done; a person with very many pipes has no room for that."""
        if sys.platform == "linux":
            import fcntl  # noqa: PLC0415 -- not on Windows

            with contextlib.suppress(OSError):
                fcntl.fcntl(self._pipes()[1].fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)

    def _say(self, **request: Any) -> None:
        requests, _ = self._pipes()
        try:
            requests.write(json.dumps(request).encode() + b"\n")
            requests.flush()
        except OSError:  # a broken pipe, which Windows calls an invalid argument
            raise EOFError from None

    def _line(self) -> dict[str, Any]:
        line = self._pipes()[1].readline(_MOST_LINE)
        if not line.endswith(b"\n"):
            if len(line) == _MOST_LINE:
                raise ValueError
            raise EOFError
        return _of(dict, json.loads(line))

    def _bytes(self, count: int) -> bytes:
        content = self._pipes()[1].read(count)
        if len(content) != count:
            raise EOFError
        return content

    def _photo(self, answer: Mapping[str, Any], limits: Limits, size: InputSize | None) -> Photo:
        rows, columns = (_whole(answer, name, most=limits.max_pixels) for name in ("rows", "columns"))
        width, height = (_whole(answer, name, most=limits.max_pixels) for name in ("width", "height"))
        if max(rows * columns, width * height) > limits.max_pixels or answer["format"] not in _FORMATS:
            raise ValueError(answer)
        if size is not None and (rows, columns) != (size.side, size.side):
            raise ValueError(answer)
        thumbnail = _whole(answer, "thumbnail", least=0, most=_MOST_THUMBNAIL)
        parts = len(GRID) if size is not None and size.parts else 0
        if answer["parts"] != parts:
            raise ValueError(answer)
        metadata = _metadata(answer["metadata"])
        picture = np.frombuffer(self._bytes(rows * columns * 3), np.uint8).reshape(rows, columns, 3)
        found = self._bytes(thumbnail)
        if found and not found.startswith(_JPEG):  # the application will decode it itself
            raise ValueError(answer)
        cut = np.frombuffer(self._bytes(parts * rows * columns * 3), np.uint8).reshape(parts, rows, columns, 3)
        return LoadedImage(picture, width, height, answer["format"], metadata, _text(answer["doubt"])), found, cut


def _metadata(said: Mapping[str, Any]) -> Metadata:
    return Metadata(
        orientation=_whole(said, "orientation", most=8),
        taken=_moment(said["taken"]),
        saved=_moment(said["saved"]),
        offset=None if said["offset"] is None else _whole(said, "offset", least=-_DAY, most=_DAY),
        camera=_text(said["camera"]),
        has_gps=_of(bool, said["has_gps"]),
        exposure=Exposure.sound({**_of(dict, said["exposure"]), "lens": _text(said["exposure"]["lens"])}),
    )


def _moment(said: Any) -> datetime | None:
    return None if said is None else datetime.fromisoformat(said).replace(tzinfo=None)


def _contents(said: Mapping[str, Any]) -> FileContents:
    if said["format"] not in _FORMATS:
        raise ValueError(said)
    return FileContents(
        said["format"],
        pages=_whole(said, "pages", most=_MOST_LINE),
        bits=_whole(said, "bits", most=_MOST_BITS),
        extras=tuple(map(_text, _of(list, said["extras"]))),
        moving=_of(bool, said["moving"]),
        translucent=_of(bool, said["translucent"]),
        hides=_of(bool, said["hides"]),
        hdr=_of(bool, said["hdr"]),
        lossless=_of(bool, said["lossless"]),
        mode=_text(said["mode"]),
        behind=bytes.fromhex(said["behind"]),
        profile=bytes.fromhex(said["profile"]),
        colours=bytes.fromhex(said["colours"]),
        pixels=bytes.fromhex(said["pixels"]),
        times=bytes.fromhex(said["times"]),
        alpha=bytes.fromhex(said["alpha"]),
    )


def _whole(said: Mapping[str, Any], name: str, *, least: int = 1, most: int) -> int:
    value = said[name]
    if type(value) is not int or not least <= value <= most:
        raise ValueError(name, value)
    return value


def _text(value: Any) -> str:
    """Text that can be stored: no halves of characters, and not too long."""
    return _of(str, value)[:_MOST_TEXT].encode("utf-8", "replace").decode()


def _of(kind: type[T], value: Any) -> T:
    if not isinstance(value, kind):
        raise TypeError(value)
    return value

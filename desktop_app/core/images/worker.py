"""A process that decodes photos for `isolation`: what a hostile file crashes, hangs or swells is only this one.

It says when it is ready. Then it reads a request a line and answers with lines of JSON; behind the last one follow the
bytes of the picture, and of the thumbnail and the parts, if they were wanted. For a photo of many pixels it asks first;
other requests may come before the answer.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from desktop_app.core.errors import ImageError
from desktop_app.core.images.contents import FileContents, contents_here
from desktop_app.core.images.guarding import Limits
from desktop_app.core.images.loading import LoadedImage, read_here
from desktop_app.core.images.metadata import Metadata
from desktop_app.core.images.preparing import InputSize, prepare_here

__all__ = ["main"]

_LITTLE = 1 << 20  # pixels that are worth no asking: those of all cores together are little beside the budget
_BYTES_PER_PIXEL = 12
_SPARE_BYTES = 1 << 30
_SPARE_SECONDS = 10.0  # beyond a photo's own limit: the application, if it lives, is quicker
_MOST_SECONDS = 1e6  # a system's clocks have an end
_METADATA = tuple(field.name for field in dataclasses.fields(Metadata))  # `asdict` copies deeply, for every photo
_MOST_SAID = 2000  # characters of a traceback


class _Server:
    def __init__(self, requests: IO[bytes], answers: IO[bytes]) -> None:
        self._requests = requests
        self._answers = answers
        self._waiting: deque[dict[str, Any]] = deque()

    def run(self) -> None:
        self._say({"ready": True})
        while (request := self._next()) is not None:
            limits = Limits(max_pixels=request["max_pixels"], seconds=request["seconds"])
            _limit_memory(limits)
            _limit_work(limits)
            try:
                self._answer(request, limits)
            except ImageError as error:
                self._say({"error": type(error).__name__, "reason": error.reason})

    def confess(self, what: str) -> None:
        """Say that the mistake is ours."""
        with contextlib.suppress(OSError):
            self._say({"bug": what[-_MOST_SAID:]})

    def _next(self) -> dict[str, Any] | None:
        return self._waiting.popleft() if self._waiting else self._heard()

    def _heard(self) -> dict[str, Any] | None:
        line = self._requests.readline()
        return json.loads(line) if line else None

    def _answer(self, request: dict[str, Any], limits: Limits) -> None:
        path, side = Path(request["path"]), request["side"]
        if request["contents"]:
            found = contents_here(path, limits=limits, pixels=request["pixels"], admit=self._ask)
            self._say({"contents": _told(found)})
            return
        if request["size"] is None:
            photo = read_here(path, side=side, limits=limits, admit=self._ask)
            self._say({**_described(photo), "thumbnail": 0, "parts": 0}, photo.picture.tobytes())
            return
        size = InputSize(**request["size"])
        prepared = prepare_here(path, side=side, size=size, limits=limits, admit=self._ask)
        photo, thumbnail, parts = prepared.photo, prepared.thumbnail, prepared.parts
        described = {**_described(photo), "thumbnail": len(thumbnail), "parts": len(parts)}
        self._say(described, photo.picture.tobytes(), thumbnail, parts.tobytes())

    @contextlib.contextmanager
    def _ask(self, pixels: int) -> Iterator[None]:
        if pixels > _LITTLE:
            self._say({"pixels": pixels})
            while (heard := self._heard()) is not None and "go" not in heard:
                self._waiting.append(heard)
        yield

    def _say(self, answer: dict[str, Any], *contents: bytes) -> None:
        self._answers.write(b"".join((json.dumps(answer).encode(), b"\n", *contents)))
        self._answers.flush()


def _described(loaded: LoadedImage) -> dict[str, Any]:
    metadata = {field: getattr(loaded.metadata, field) for field in _METADATA}
    for name in ("taken", "saved"):
        metadata[name] = metadata[name] and metadata[name].isoformat()
    metadata["exposure"] = loaded.metadata.exposure.values()
    height, width, _ = loaded.picture.shape
    sizes = {"rows": height, "columns": width, "width": loaded.width, "height": loaded.height}
    return {**sizes, "format": loaded.format, "metadata": metadata, "doubt": loaded.doubt}


def _told(contents: FileContents) -> dict[str, Any]:
    fields = dataclasses.asdict(contents)
    return {name: value.hex() if isinstance(value, bytes) else value for name, value in fields.items()}


def _limit_memory(limits: Limits) -> None:
    """Where the system can: an allocation beyond it fails, which is a named error."""
    if sys.platform == "linux":  # macOS knows the names and refuses the values
        import resource  # noqa: PLC0415 -- not on Windows

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = _SPARE_BYTES + _BYTES_PER_PIXEL * limits.max_pixels
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_work(limits: Limits) -> None:
    """Where the system can: whatever holds the processor for long after nobody is left to kill it is ended.

    By the processor's time of all threads, since the clock goes on while a process is suspended.
    """
    if sys.platform != "win32":
        seconds = (limits.seconds + _SPARE_SECONDS) * (os.cpu_count() or 1)
        signal.setitimer(signal.ITIMER_PROF, min(seconds, _MOST_SECONDS))


def main() -> int:
    """Serve until standard input is closed: the application has ended, however it did."""
    answers = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("r+b", buffering=0) as nowhere:
        os.dup2(nowhere.fileno(), 1)  # a decoder that prints must not speak for us
        server = _Server(sys.stdin.buffer, answers)
        try:
            server.run()
        except BrokenPipeError:
            return 0
        except BaseException:  # noqa: BLE001 -- the mistake is ours, and the application raises it
            server.confess(traceback.format_exc())
            os._exit(1)
    return 0


if __name__ == "__main__":
    sys.exit(main())

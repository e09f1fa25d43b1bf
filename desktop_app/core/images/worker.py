"""A process that decodes photos for `isolation`: what a hostile file crashes, hangs or swells is only this one.

It reads a request a line and answers with lines of JSON; behind the last one follow the bytes of the picture and of
the thumbnail, if one was wanted. For a photo of many pixels it asks first. It watches its own time: the watchdog is a
thread in C, which a decoder that does not come back cannot hold up.
"""

from __future__ import annotations

import contextlib
import dataclasses
import faulthandler
import json
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from desktop_app.core.errors import ImageError, OutOfMemoryError
from desktop_app.core.images.loading import Limits, LoadedImage, read_here
from desktop_app.core.images.preparing import InputSize, prepare

__all__ = ["BUG", "GRACE_SECONDS", "OUT_OF_TIME", "main"]

OUT_OF_TIME = 1
"""The exit code of `faulthandler`'s watchdog; also Python's own, where it cannot even start."""

BUG = 3
"""The exit code when the mistake is ours."""

GRACE_SECONDS = 2.0
"""What a worker has beyond a file's own limit, before its watchdog ends it."""

_LITTLE = 1 << 20  # pixels that are worth no asking: those of all cores together are little beside the budget
_BYTES_PER_PIXEL = 12
_SPARE_BYTES = 1 << 30


class _Server:
    def __init__(self, requests: IO[bytes], answers: IO[bytes], nowhere: IO[bytes]) -> None:
        self._requests = requests
        self._answers = answers
        self._nowhere = nowhere
        self._seconds = 0.0

    def run(self) -> None:
        for line in self._requests:
            request = json.loads(line)
            limits = Limits(max_pixels=request["max_pixels"], seconds=request["seconds"])
            self._seconds = limits.seconds + GRACE_SECONDS
            _limit_memory(limits)
            self._watch()
            try:
                photo, thumbnail = self._read(request, limits)
            except ImageError as error:
                faulthandler.cancel_dump_traceback_later()
                self._say({"error": type(error).__name__, "reason": error.reason})
            else:
                faulthandler.cancel_dump_traceback_later()
                self._say({**_described(photo), "thumbnail": len(thumbnail)}, photo.picture.tobytes(), thumbnail)

    def _read(self, request: dict[str, Any], limits: Limits) -> tuple[LoadedImage, bytes]:
        photo = read_here(Path(request["path"]), side=request["side"], limits=limits, admit=self._ask)
        if request["input"] is None:
            return photo, b""
        try:
            prepared = prepare(photo, InputSize(**request["input"]))
        except MemoryError:
            raise OutOfMemoryError("needs more memory than there is") from None
        return prepared.photo, prepared.thumbnail

    def _watch(self) -> None:
        faulthandler.dump_traceback_later(self._seconds, exit=True, file=self._nowhere)

    @contextlib.contextmanager
    def _ask(self, pixels: int) -> Iterator[None]:
        if pixels <= _LITTLE:
            yield
            return
        faulthandler.cancel_dump_traceback_later()  # waiting for others is not decoding
        self._say({"pixels": pixels})
        self._requests.readline()
        self._watch()
        yield

    def _say(self, answer: dict[str, Any], *contents: bytes) -> None:
        self._answers.write(b"".join((json.dumps(answer).encode(), b"\n", *contents)))
        self._answers.flush()


def _described(loaded: LoadedImage) -> dict[str, Any]:
    metadata = dataclasses.asdict(loaded.metadata)
    metadata["taken"] = loaded.metadata.taken.isoformat() if loaded.metadata.taken else None
    height, width, _ = loaded.picture.shape
    sizes = {"rows": height, "columns": width, "width": loaded.width, "height": loaded.height}
    return {**sizes, "format": loaded.format, "metadata": metadata}


def _limit_memory(limits: Limits) -> None:
    """Where the system can: an allocation beyond it fails, which is a named error."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 -- not on Windows

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = _SPARE_BYTES + _BYTES_PER_PIXEL * limits.max_pixels
        resource.setrlimit(resource.RLIMIT_AS, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> int:
    """Serve until standard input is closed: the application has ended, however it did."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the application
    answers = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("r+b", buffering=0) as nowhere:
        os.dup2(nowhere.fileno(), 1)  # a decoder that prints must not speak for us
        try:
            _Server(sys.stdin.buffer, answers, nowhere).run()
        except BrokenPipeError:
            return 0
        except BaseException:  # noqa: BLE001 -- the exit code says it, and the application raises
            os._exit(BUG)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A lock between processes: held on an open file, gone with the process that held it."""

from __future__ import annotations

import contextlib
import errno
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

__all__ = ["FileIsLockedError", "hold", "try_lock"]

# A file system without locks (some network drives) must not keep anybody from working.
_NO_LOCKS_HERE = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP})
_FAR_AWAY = 1 << 30  # Windows locks bytes, and nobody can read those that are locked


class FileIsLockedError(Exception):
    """Another process holds the file.

    Args:
        holder: what the other process wrote into it: its process id.
    """

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder


def try_lock(file: IO[Any]) -> bool:
    """Lock an open file until it is closed; False if another process, or another opening in this one, has it."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 -- on Windows only

            file.seek(_FAR_AWAY)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 -- not on Windows

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in {errno.EAGAIN, errno.EACCES, errno.EDEADLK}:
            return False
        if error.errno not in _NO_LOCKS_HERE:
            raise
    return True


@contextlib.contextmanager
def hold(path: Path, *, holder: str) -> Iterator[None]:
    """Hold the lock of a file, which is made and stays; `holder` is written into it.

    Raises:
        FileIsLockedError: somebody else holds it.
        OSError: it cannot be opened.
    """
    with path.open("a+b") as file:
        if not try_lock(file):
            file.seek(0)
            raise FileIsLockedError(file.read(100).decode("utf-8", "replace").strip())
        file.truncate(0)
        file.write(holder.encode())
        file.flush()
        yield

"""When a file was last changed, as it is stored and compared."""

from __future__ import annotations

import os

__all__ = ["changed_ns", "has_these", "modified_ns", "same_time"]

_MOST = (1 << 63) - 1
_STEP = 100


def modified_ns(status: os.stat_result) -> int:
    """Nanoseconds since 1970 in 64 bits, as SQLite holds them: a damaged time stamp may lie beyond the year 2262."""
    return max(-_MOST, min(status.st_mtime_ns, _MOST))


def changed_ns(status: os.stat_result) -> int:
    """Nanoseconds since 1970 when the file's bytes, names or rights were last changed, which no program can set back.

    0 where the system does not keep it (Windows).
    """
    return 0 if os.name == "nt" else max(-_MOST, min(status.st_ctime_ns, _MOST))


def same_time(one: int, other: int) -> bool:
    """Whether two times in nanoseconds are one.

    Windows and its shares leave out what is less than a step of 100 ns, where other systems see the same file.
    """
    return one // _STEP == other // _STEP


def has_these(status: os.stat_result, *, size: int, mtime_ns: int) -> bool:
    """Whether a file has this size, and was last changed at this time."""
    return status.st_size == size and same_time(modified_ns(status), mtime_ns)

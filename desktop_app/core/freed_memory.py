"""Memory that pictures gave back, kept by the process for the next ones."""

from __future__ import annotations

import contextlib
import ctypes

_MMAP_THRESHOLD, _TRIM_THRESHOLD = -3, -1
_LARGEST, _SPARE = 1 << 30, 1 << 28

__all__ = ["keep_freed_memory"]


def keep_freed_memory() -> None:
    """Of glibc: give at most what is beyond 256 MB back to the system; elsewhere nothing happens.

    It returns each picture to the system and asks for the next one, of which the system then clears every page. For a
    process that compares large pictures and ends that is a fourth of its time; one that lives on would hold what it
    does not need.
    """
    with contextlib.suppress(OSError, AttributeError, TypeError):  # another system, or another C library
        allocator = ctypes.CDLL(None)
        allocator.mallopt(_MMAP_THRESHOLD, _LARGEST)
        allocator.mallopt(_TRIM_THRESHOLD, _SPARE)

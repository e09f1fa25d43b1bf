"""Whether the system lets one more folder be watched."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

__all__ = ["watches_are_left"]

_IN_CREATE = 0x100
_LIMITS = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE})


def watches_are_left(folder: Path) -> bool:
    """Try it: on Linux the number of watches is limited, for all programs of a user together. True elsewhere."""
    if sys.platform != "linux":
        return True
    system = ctypes.CDLL(None, use_errno=True)
    handle = system.inotify_init()
    if handle < 0:
        return ctypes.get_errno() not in _LIMITS
    try:
        return system.inotify_add_watch(handle, os.fsencode(folder), _IN_CREATE) >= 0 or (
            ctypes.get_errno() not in _LIMITS
        )
    finally:
        os.close(handle)

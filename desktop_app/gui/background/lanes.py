"""The lanes that work runs on."""

from __future__ import annotations

import os
from enum import Enum

__all__ = ["DECODERS", "PATIENCE", "Lane"]

DECODERS = max(2, min(4, (os.cpu_count() or 2) - 1))
"""Threads that decode thumbnails, and as many that read photos."""

PATIENCE = 2.0
"""Seconds after which what reads a photo may be waiting for a disk that does not answer."""


class Lane(Enum):
    """Where work runs; its threads are named after the value."""

    # Not QThreadPool: these threads are Python's own and stay, so that a thread keeps its SQLite connection from one
    # piece of work to the next.
    READ = "read"
    DECODE = "decode"
    FILES = "files"
    WRITE = "write"
    LEARN = "learn"

    @property
    def threads(self) -> int:
        """How many workers this lane has."""
        return {Lane.READ: 2, Lane.DECODE: DECODERS, Lane.FILES: DECODERS, Lane.WRITE: 1, Lane.LEARN: 1}[self]

    @property
    def patience(self) -> float | None:
        """For how many seconds its work may keep other work waiting; None: always."""
        return PATIENCE if self in {Lane.DECODE, Lane.FILES} else None

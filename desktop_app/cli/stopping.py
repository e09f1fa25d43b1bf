"""Ctrl+C during long work in the terminal."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType

from desktop_app.core.types import Control

__all__ = ["stopped_by_ctrl_c"]


@contextlib.contextmanager
def stopped_by_ctrl_c() -> Iterator[Control]:
    """A control for work that asks it between two steps: Ctrl+C cancels it, a second one interrupts as ever.

    Python would raise KeyboardInterrupt wherever this thread happens to be, also between taking a lock and letting it
    go; the threads at work would then wait for that lock, and this one for them, for ever.
    """
    control = Control()
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler:  # ignored, in a shell's background
        yield control
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        control.cancel()

    signal.signal(signal.SIGINT, stop)
    try:
        yield control
    finally:
        signal.signal(signal.SIGINT, before)

"""A progress line in the terminal, where there is one."""

from __future__ import annotations

import shutil
import sys
from types import TracebackType
from typing import Self

from desktop_app.core.language import tr
from desktop_app.core.types import Phase, Progress

__all__ = ["ProgressLine", "describe", "say_left"]

_BAR = 24


def describe(progress: Progress) -> str:
    """One line, e.g. "[######------------------] 320 of 1,200 · 74 photos/s · 12 s left"."""
    if progress.phase is Phase.SCANNING:
        return tr("Looking for photos: {done:,} files", done=progress.done)
    total = progress.total or 0
    filled = _BAR * progress.done // total if total else _BAR
    words = tr(
        "[{bar}] {done:,} of {total:,}",
        bar="#" * filled + "-" * (_BAR - filled),
        value_2="-" * (_BAR - filled),
        done=progress.done,
        total=total,
    )
    if progress.rate:
        words += tr(" · {rate:,.0f} photos/s", rate=progress.rate)
    if progress.remaining is not None:
        words += f" · {say_left(progress.remaining)}"
    return words


def say_left(remaining: float) -> str:
    """Seconds that are left, in words: "12 s left", "3 min 05 s left"."""
    minutes, seconds = divmod(round(remaining), 60)
    return (
        tr("{minutes} min {seconds:02} s left", minutes=minutes, seconds=seconds)
        if minutes
        else tr("{seconds} s left", seconds=seconds)
    )


class ProgressLine:
    """Draws on standard error if that is a terminal; otherwise draws nothing."""

    def __init__(self) -> None:
        self._on = sys.stderr.isatty()

    def show(self, progress: Progress) -> None:
        """Replace the line."""
        self.show_text(describe(progress))

    def show_text(self, text: str) -> None:
        """Replace the line by words of another kind."""
        if self._on:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(f"\r{text[:width]:{width}}")
            sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._on:
            sys.stderr.write("\r" + " " * (shutil.get_terminal_size().columns - 1) + "\r")

"""Numbers, sizes and times as a person reads them."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

from desktop_app.core.errors import display_path

__all__ = [
    "copied_path",
    "count_of",
    "day",
    "duration",
    "file_manager",
    "file_name",
    "file_size",
    "folder_name",
    "moment",
    "month",
    "number",
    "trash",
]


def file_manager(system: str = sys.platform) -> str:
    """What this system calls the program that shows files."""
    return {"darwin": "Finder", "win32": "File Explorer"}.get(system, "file manager")


def trash(system: str = sys.platform) -> str:
    """What this system calls the place that removed files go to."""
    return {"darwin": "the Trash", "win32": "the Recycle Bin"}.get(system, "the trash")


def number(value: int) -> str:
    """12004 → "12,004"."""
    return f"{value:,}"


def count_of(value: int, noun: str, *, plural: str = "") -> str:
    """1, "photo" → "1 photo"; 12004, "photo" → "12,004 photos"."""
    return f"{number(value)} {noun if value == 1 else plural or noun + 's'}"


def file_size(size: int) -> str:
    """Bytes in decimal units, as file managers show them: 2345678 → "2.3 MB"."""
    if size < 1000:
        return f"{size} B"
    value = float(size)
    for unit in ("kB", "MB", "GB"):
        value /= 1000
        if value < 999.5:
            return f"{value:.1f} {unit}" if value < 9.95 else f"{value:.0f} {unit}"
    return f"{value / 1000:.1f} TB"


def duration(seconds: float) -> str:
    """Seconds left, rounded as one would say it: 52.3 → "52 s", 200 → "3 min", 4900 → "1 h 22 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60} min"


def moment(when: datetime) -> str:
    """A capture time: "14 June 2019, 15:02"."""
    return f"{when.day} {when:%B %Y, %H:%M}"


def day(when: date) -> str:
    """A day: "14 June 2019"."""
    return f"{when.day} {when:%B} {when.year}"


def month(when: date) -> str:
    """A month: "June 2019"."""
    return f"{when:%B} {when.year}"


def file_name(path: Path) -> str:
    """The last part of a path, fit for any widget."""
    return display_path(path.name)


def copied_path(path: Path) -> str:
    """The path for the clipboard, as it is; bytes that are not text become U+FFFD."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def folder_name(path: Path) -> str:
    """What to call a folder: its last part, or the whole of a drive's root."""
    return display_path(path.name or str(path))

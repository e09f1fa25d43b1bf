"""Numbers, sizes and times as a person reads them."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLocale

from desktop_app.core.errors import display_path
from desktop_app.core.language import english, numeral, spoken, tr, translated
from desktop_app.core.language import plural as tr_plural

_LONGEST_NAMED = 60
"""Letters of a name in a heading: three lines where the window is narrow."""

__all__ = [
    "copied_path",
    "copy_key",
    "count_of",
    "day",
    "dotted",
    "duration",
    "file_manager",
    "file_name",
    "file_size",
    "folder_name",
    "moment",
    "month",
    "number",
    "shortened",
    "trash",
    "whole_path",
]


def dotted(parts: Iterable[str]) -> str:
    """What is not empty, with dots between: each keeps its own direction, "JPEG" beside "25 يوليو" too."""
    return " · ".join(spoken().isolated(part) for part in parts if part)


def file_manager(system: str = sys.platform) -> str:
    """What this system calls the program that shows files."""
    return {"darwin": "Finder", "win32": tr("File Explorer")}.get(system, tr("file manager"))


def trash(system: str = sys.platform) -> str:
    """What this system calls the place that removed files go to."""
    return {"darwin": tr("the Trash"), "win32": tr("the Recycle Bin")}.get(system, tr("the trash"))


def copy_key(system: str = sys.platform) -> str:
    """The key that turns moving by the mouse into copying."""
    return "⌥" if system == "darwin" else tr("Ctrl")


def number(value: int) -> str:
    """12004 → "12,004"."""
    return numeral(value)


def count_of(value: int, noun: str, *, plural: str = "") -> str:
    """1, "photo" → "1 photo"; 12004, "photo" → "12,004 photos"."""
    return tr_plural(value, f"{{count:,}} {noun}", f"{{count:,}} {plural or noun + 's'}")


def file_size(size: int) -> str:
    """Bytes in decimal units, as file managers show them: 2345678 → "2.3 MB"."""
    if size < 1000:
        return tr("{size} B", size=size)
    value = float(size)
    for unit in (english("{size} kB"), english("{size} MB"), english("{size} GB")):
        value /= 1000
        if value < 999.5:
            return translated(unit).replace("{size}", numeral(value, ".1f" if value < 9.95 else ".0f"))
    return tr("{size:.1f} TB", size=value / 1000)


def duration(seconds: float) -> str:
    """Seconds left, rounded as one would say it: 52.3 → "52 s", 200 → "3 min", 4900 → "1 h 22 min"."""
    whole = round(seconds)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)


def moment(when: datetime, *, seconds: bool = False) -> str:
    """A capture time: "14 June 2019, 15:02", or "14 June 2019, 15:02:41"."""
    form = tr("d MMMM yyyy, HH:mm:ss") if seconds else tr("d MMMM yyyy, HH:mm")
    return QLocale().toString(QDateTime(when.year, when.month, when.day, when.hour, when.minute, when.second), form)


def day(when: date) -> str:
    """A day: "14 June 2019"."""
    return QLocale().toString(QDate(when.year, when.month, when.day), tr("d MMMM yyyy"))


def month(when: date) -> str:
    """A month: "June 2019"."""
    return QLocale().toString(QDate(when.year, when.month, 1), tr("MMMM yyyy"))


def file_name(path: Path) -> str:
    """The last part of a path, fit for any widget, and in its own direction also among text of the other."""
    return spoken().isolated(display_path(path.name))


def shortened(text: str) -> str:
    """Text that a person or a file gave, for a heading: a long one without its middle."""
    half = _LONGEST_NAMED // 2
    return text if len(text) <= _LONGEST_NAMED else f"{text[:half].rstrip()}…{text[-half:].lstrip()}"


def copied_path(path: Path) -> str:
    """The path for the clipboard, as it is; bytes that are not text become U+FFFD."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def folder_name(path: Path) -> str:
    """What to call a folder: its last part, or the whole of a drive's root."""
    return spoken().isolated(display_path(path.name or str(path)))


def whole_path(path: Path) -> str:
    """The path, fit for any widget: its parts are in their order also among text from right to left."""
    return spoken().isolated(display_path(path))

"""What of all that two files hold differs, in a person's words."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import numpy as np

from desktop_app.core.errors import DecodeTimeoutError, ImageTooLargeError
from desktop_app.core.images.contents import FileContents
from desktop_app.core.images.guarding import Limits, inaccessible
from desktop_app.core.images.reading import read_contents
from desktop_app.core.language import english

__all__ = ["both_lossless", "holdings", "one_holds_more", "own_colours", "same_contents", "what_differs"]

_ALPHA_MEAN, _ALPHA_MOST = 3.0, 40  # levels that two small alpha channels of one picture, re-encoded, may differ by
_ALPHA_SIZE = 8  # bytes of `FileContents.alpha` that tell its rows and columns
_KEPT = 512
_USUAL_BITS = 8
_TOO_MUCH = (ImageTooLargeError, DecodeTimeoutError)


def same_contents(first: Path, second: Path, *, limits: Limits | None = None, seen_alike: bool = False) -> bool:
    """Whether two files hold the same: every pixel of every page at full depth, its colours, and what follows it.

    Args:
        limits: of decoding.
        seen_alike: every pixel of their 8-bit views is the same; of plain pictures nothing has to be decoded then.

    Raises:
        ImageError: one of them cannot be read.
    """
    one, other = (_contents(path, limits, pixels=False) for path in (first, second))
    if not (seen_alike and one.plain and other.plain and one.mode == other.mode):
        try:
            one, other = (_contents(path, limits, pixels=True) for path in (first, second))
        except _TOO_MUCH:
            return False
    return _same_picture(one, other) and (one.extras, one.behind) == (other.extras, other.behind)


def one_holds_more(first: Path, second: Path, *, limits: Limits | None = None) -> str:
    """What only one of two files holds, in words, where all else is the same, as a film behind the same pixels; or "".

    The other one can go without loss, but this one cannot go for it.

    Raises:
        ImageError: one of them cannot be read.
    """
    try:
        one, other = (_contents(path, limits, pixels=True) for path in (first, second))
    except _TOO_MUCH:
        return ""
    poor, rich = sorted((one, other), key=lambda contents: len(contents.extras))
    more = not poor.extras and rich.extras and _same_picture(one, other)
    return ", ".join(_extras(one, other)) if more else ""


def _same_picture(one: FileContents, other: FileContents) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in ("pixels", "times", "pages", "profile", "hdr"))


def holdings(path: Path, *, limits: Limits | None = None) -> frozenset[str]:
    """What a file holds besides one opaque picture of 8 bits: "pages", "depth", "transparency", "a film" and others.

    Raises:
        ImageError: it cannot be read.
    """
    found = _contents(path, limits, pixels=False)
    if found.translucent or found.bits > _USUAL_BITS:  # which may be said and not used: the values tell
        with suppress(*_TOO_MUCH):
            found = _contents(path, limits, pixels=True)
    there = {
        english("pages"): found.pages > 1,
        english("depth"): found.bits > _USUAL_BITS,
        english("transparency"): found.translucent,
    }
    return frozenset([name for name, has in there.items() if has] + list(found.extras))


def own_colours(first: Path, second: Path, *, limits: Limits | None = None) -> tuple[bool, tuple[bytes, bytes]]:
    """Whether the colours of two files mean the same by their profiles, and these (`FileContents.colours`).

    Raises:
        ImageError: one of them cannot be read.
    """
    one, other = (_contents(path, limits, pixels=False) for path in (first, second))
    return one.profile == other.profile, (one.colours, other.colours)


def both_lossless(first: Path, second: Path, *, limits: Limits | None = None) -> bool:
    """Whether two files are known to have lost nothing when they were saved.

    Raises:
        ImageError: one of them cannot be read.
    """
    return all(_contents(path, limits, pixels=False).lossless for path in (first, second))


def what_differs(first: Path, second: Path, *, limits: Limits | None = None) -> str | None:
    """What one of two files holds that the other does not, though they may look the same; None where nothing does.

    For two JPEGs without anything behind the picture it takes a millisecond: no pixel is read. A picture once more,
    compressed or with its colours in another profile, does not differ in this sense.

    Raises:
        ImageError: one of them cannot be read.
    """
    one, other = (_contents(path, limits, pixels=False) for path in (first, second))
    words = _extras(one, other)
    if not (one.ordinary and other.ordinary):
        try:
            one, other = (_contents(path, limits, pixels=True) for path in (first, second))
        except _TOO_MUCH:
            words.append(english("too large to be compared in full"))
        else:
            words += _pixels(one, other)
    return ", ".join(words) or None


def _extras(one: FileContents, other: FileContents) -> list[str]:
    words = [english(f"one holds {kind}") for kind in sorted(set(one.extras) ^ set(other.extras))]
    if not words and one.behind != other.behind:
        words.append(english("what follows the picture differs"))
    if one.hdr != other.hdr:
        words.append(english("one is HDR"))
    return words


def _pixels(one: FileContents, other: FileContents) -> list[str]:
    if one.pixels == other.pixels:
        return [] if one.times == other.times else [english("their frames are shown for other times")]
    words = []
    if one.pages != other.pages:
        kind = english("frames" if one.moving or other.moving else "pages")
        words.append(english(f"one has {max(one.pages, other.pages)} {kind}, the other {min(one.pages, other.pages)}"))
    if one.bits != other.bits:
        words.append(english(f"one has {max(one.bits, other.bits)} bits, the other {min(one.bits, other.bits)}"))
    if one.translucent != other.translucent:
        words.append(english("one has transparency"))
    elif one.translucent and _alpha_differs(one, other):
        words.append(english("their transparency differs"))
    elif one.hides or other.hides:
        words.append(english("one hides colours where it is transparent"))
    if not words and one.pages > 1:
        words.append(english(f"not every {'frame' if one.moving else 'page'} is the same"))
    if not words and one.bits > 8:
        words.append(english(f"they differ in {one.bits} bits"))
    return words


def _alpha_differs(one: FileContents, other: FileContents) -> bool:
    """By the means of small parts; where nothing was lost in saving them, by the least and the most of each, too."""
    size, seen = _ALPHA_SIZE, slice(_ALPHA_SIZE, None)
    first, second = (np.frombuffer(contents.alpha[seen], np.uint8).astype(np.int16) for contents in (one, other))
    apart = np.abs(first - second).reshape(3, -1)
    exact = one.lossless and other.lossless and one.alpha[:size] == other.alpha[:size]
    return bool(apart[0].mean() > _ALPHA_MEAN or apart[: 3 if exact else 1].max() > _ALPHA_MOST)


def _contents(path: Path, limits: Limits | None, *, pixels: bool) -> FileContents:
    try:
        status = path.stat()
    except OSError as error:
        raise inaccessible(error, path) from None
    known = (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)
    return _remembered(path, known, limits, pixels)


def _read(path: Path, _known: tuple[int, ...], limits: Limits | None, pixels: bool) -> FileContents:
    return read_contents(path, limits=limits, pixels=pixels)


# A photo of a group is compared with every other one.
_remembered: Callable[[Path, tuple[int, ...], Limits | None, bool], FileContents] = lru_cache(maxsize=_KEPT)(_read)

"""What cameras note of exposures: how far apart two are, as far as clocks can be trusted, and whether they are one."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.core.duplicates.origins import origin_of
from desktop_app.core.types import Photo

_QUARTER = 900
_DAY = 26 * 3600
_AT_ONCE = 2
"""Seconds: a camera writes the two dates at once, but may round one of them."""

_ROUNDED = 0.02
"""Of a number that a camera notes, what another program may round."""

__all__ = ["other_settings", "seconds_apart"]


def seconds_apart(first: Photo, second: Photo) -> float | None:
    """Seconds between two exposures, to a ten-thousandth where both cameras tell it; None where a time is unknown.

    A copy that lost the fraction of its second is not another exposure. Whole quarters of an hour up to a day count as
    none where a clock may have been set to another zone: one offset from UTC is unknown or UTC itself, which programs
    write of clocks that they do not know, or a program saved one of the photos, and not the other, later than it was
    taken. Under one clock a quarter of an hour is a quarter of an hour, as in a series at intervals. Two other offsets
    tell the moment, also in the night in which an hour comes twice.
    """
    one, other = first.taken, second.taken
    if one is None or other is None:
        return None
    if not (one.microsecond and other.microsecond):
        one, other = one.replace(microsecond=0), other.replace(microsecond=0)
    if first.offset and second.offset and first.offset != second.offset:
        ahead = timedelta(minutes=first.offset - second.offset)
        return abs(round((one - other - ahead).total_seconds(), 4))
    apart = abs(round((one - other).total_seconds(), 4))  # a time that was kept as a number is a microsecond off
    if apart % _QUARTER == 0 and apart <= _DAY and _may_be_shifted(first, second):
        return 0.0
    return apart


def _may_be_shifted(first: Photo, second: Photo) -> bool:
    return first.offset != second.offset or _saved_later(first) != _saved_later(second)


def _saved_later(photo: Photo) -> bool:
    if photo.saved is None or photo.taken is None:
        return False
    return abs((photo.saved - photo.taken).total_seconds()) > _AT_ONCE


def other_settings(first: Photo, second: Photo) -> bool:
    """Whether two photos were taken for other times, with another aperture or sensitivity: they are two exposures.

    What only one of them notes tells nothing.
    """
    noted = zip(origin_of(first).exposure, origin_of(second).exposure, strict=True)
    return any(one and other and abs(one - other) > _ROUNDED * max(one, other) for one, other in noted)

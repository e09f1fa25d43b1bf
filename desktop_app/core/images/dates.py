"""Dates as cameras, programs and file names write them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple

__all__ = ["Moment", "date_of_name", "read_date", "read_fraction", "read_offset"]

# EXIF says "2020:03:04 10:11:12"; programs write dashes, slashes, "T", blanks for zeros, no seconds, a zone behind it;
# phones write the half of the day, in their user's language.
_HALF = r"(?P<{}>[AaPp]\.?[Mm]\b\.?|上午|下午|午前|午後|오전|오후|凌晨|早上|中午|晚上)"
_ZONES = r"Z\b|[+-]\d{1,2}(?::?\d{2})?|[A-Z]{3,4}\b"
_TIME = (
    rf"(?:[T\s,]+(?:{_HALF.format('before')}\s*)?(?P<hour>\d{{1,2}})[:.]\s*(?P<minute>\d{{1,2}})"
    r"(?:[:.]\s*(?P<second>\d{1,2})(?:[.,:](?P<fraction>\d+))?)?"
    rf"(?:\s*{_HALF.format('behind')})?"
    rf"\s*(?P<zone>{_ZONES})?)?\s*(?:\Z|\0)"
)
_DATE = re.compile(r"\s*(?P<year>\d{4})[:/.\- 年]\s*(?P<month>\d{1,2})[:/.\- 月]\s*(?P<day>\d{1,2})日?" + _TIME)
# "04.03.2020 10:11:12", "3/4/2020 10:11:12 AM"; with a slash the month comes first where it can.
_DAY_FIRST = re.compile(r"\s*(?P<day>\d{1,2})(?P<between>[./\-])(?P<month>\d{1,2})(?P=between)(?P<year>\d{4})" + _TIME)
_PACKED = re.compile(
    r"\s*(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)[T\s_-]?(?P<hour>\d\d):?(?P<minute>\d\d):?(?P<second>\d\d)"
    rf"(?:[.,](?P<fraction>\d+))?\s*(?P<zone>{_ZONES})?(?P<before>)(?P<behind>)\s*(?:\Z|\0)"
)
# C's way, which some cameras have, that of mails, and America's: "Wed Mar  4 10:11:12 2020", "4 Mar 2020 10:11 +0100",
# "March 4, 2020 10:11:12 PM".
_PLAIN_TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?:\s*(?P<half>[AaPp])\.?[Mm]\b\.?)?"
_NAMED = r"(?P<name>[A-Z][a-z]{2,8})\.?"
_SPELT = tuple(
    re.compile(rf"\s*(?:[A-Z][a-z]{{2,8}},?\s+)?{order}\s*(?:\Z|\0)")
    for order in (
        rf"{_NAMED}\s+(?P<day>\d{{1,2}})\s+{_PLAIN_TIME}(?:\s+(?P<zone>{_ZONES}))?\s+(?P<year>\d{{4}})",
        rf"(?P<day>\d{{1,2}})\s+{_NAMED},?\s+(?P<year>\d{{4}}),?\s+{_PLAIN_TIME}(?:\s*(?P<zone>{_ZONES}))?",
        rf"{_NAMED}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})(?:,|\s+at)?\s+{_PLAIN_TIME}(?:\s*(?P<zone>{_ZONES}))?",
    )
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SECOND_HALVES = frozenset(["下午", "午後", "오후", "晚上"])
_ZONE = re.compile(r"\s*(?:(?P<utc>Z)|(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?)\s*(?:\Z|\0)")
# IMG_20190704_101112, PXL_20190704_101112345, Screenshot_2019-07-04-10-11-12, IMG-20190704-WA0003, and
# "Screenshot 2019-07-04 at 10.11.12 PM".
_NAME = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<between>[-_.]?)(?P<month>0[1-9]|1[0-2])(?P=between)(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?:[-_ .T]*(?:(?:at|um|om|à|às|a las|alle|kl\.) )?(?P<hour>[01]\d|2[0-3]|\d(?=\D))(?P<dot>[-_.:h]?)"
    r"(?P<minute>[0-5]\d)(?P=dot)(?P<second>[0-5]\d)(?:\d{3})?(?!\d)(?:\s*(?P<half>[AaPp])\.?[Mm]\b)?|(?!\d))"
)
_FIRST_YEAR, _LAST_YEAR = 1826, 2100  # of the first photograph; what lies behind is a mistake
# Clocks that were never set, and programs that had no date, begin here: Unix (also by clocks of other zones), the first
# Macs and later ones, tables, memory cards, and most cameras whose battery was empty.
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 -- a camera's clock has no zone
_NO_DATES = {
    *(_EPOCH + timedelta(hours=ahead) for ahead in range(-11, 12)),
    *(datetime(year, 1, 1) for year in (1900, 1904, 1980, 2000, 2001)),  # noqa: DTZ001
    datetime(1899, 12, 30),  # noqa: DTZ001
}
_THAI, _THAI_YEARS = 543, range(2533, 2643)  # what they are ahead, and which can be meant
_MOST_OFFSET = 18 * 60


class Moment(NamedTuple):
    """A date as it was written.

    Attributes:
        when: by the clock that was on the wall, naive, in whole seconds.
        fraction: microseconds beyond them; 0 where none are written, at least 1 where some are.
        offset: minutes that the clock was ahead of UTC; None where that is not written.
    """

    when: datetime
    fraction: int = 0
    offset: int | None = None


def read_date(text: str) -> Moment | None:
    """A date from a photo's metadata, None for nonsense and for clocks that were never set."""
    if not text:  # most photos say most dates not at all
        return None
    found = _DATE.match(text) or _DAY_FIRST.match(text) or _PACKED.match(text)
    if found is None:
        return _spelt(text)
    hour, minute, second = _numbers(found, "hour", "minute", "second")
    if half := found["before"] or found["behind"]:
        hour = _of_half(hour, second=half[0] in "Pp" or half in _SECOND_HALVES)
    year, month, day = _numbers(found, "year", "month", "day")
    if found.groupdict().get("between") == "/" and day <= 12:
        month, day = day, month
    when = _moment(year, month, day, (hour, minute, second))
    return None if when is None else Moment(when, read_fraction(found["fraction"] or ""), _offset(found["zone"]))


def _spelt(text: str) -> Moment | None:
    found = next((match for order in _SPELT if (match := order.match(text))), None)
    if found is None or found["name"][:3] not in _MONTHS:
        return None
    month = _MONTHS.index(found["name"][:3]) + 1
    hour, minute, second = _numbers(found, "hour", "minute", "second")
    if found["half"]:
        hour = _of_half(hour, second=found["half"] in "Pp")
    when = _moment(int(found["year"]), month, int(found["day"]), (hour, minute, second))
    return None if when is None else Moment(when, offset=_offset(found["zone"]))


def _offset(zone: str | None) -> int | None:
    """Of zones with a name only that of Greenwich is known: others are used by several."""
    return 0 if zone in {"UTC", "GMT"} else read_offset(zone or "")


def _of_half(hour: int, *, second: bool) -> int:
    """The hour of the day; one that is of 24 already stays."""
    return hour % 12 + 12 * second if 1 <= hour <= 12 else hour


def read_fraction(digits: str) -> int:
    """Microseconds, from the digits behind a second's point; 0 for anything else.

    At least 1 where there are digits: what was taken right at a second is not what lost its fraction.
    """
    digits = digits.strip(" \0")
    return max(1, int(digits[:6].ljust(6, "0"))) if digits.isascii() and digits.isdigit() else 0


def read_offset(text: str) -> int | None:
    """Minutes ahead of UTC, from "+02:00" and the like."""
    found = _ZONE.match(text)
    if found is None:
        return None
    if found["utc"]:
        return 0
    minutes = 60 * int(found["hours"]) + int(found["minutes"] or 0)
    return None if minutes > _MOST_OFFSET else minutes if found["sign"] == "+" else -minutes


def date_of_name(name: str) -> datetime | None:
    """The date that a file's name says, at midnight where it says no time: of phones, messengers and screenshots."""
    for found in _NAME.finditer(name):
        hour, minute, second = _numbers(found, "hour", "minute", "second")
        if found["half"]:
            hour = _of_half(hour, second=found["half"] in "Pp")
        when = _moment(*_numbers(found, "year", "month", "day"), (hour, minute, second))
        if when is not None:
            return when
    return None


def _numbers(found: re.Match[str], first: str, second: str, third: str) -> tuple[int, int, int]:
    return int(found[first] or 0), int(found[second] or 0), int(found[third] or 0)


def _moment(year: int, month: int, day: int, time: tuple[int, int, int]) -> datetime | None:
    """24:00:00 is the next day, a second may be the sixtieth, and Thai phones count the years of their calendar."""
    hour, minute, second = time
    year -= _THAI if year in _THAI_YEARS else 0
    if not _FIRST_YEAR <= year <= _LAST_YEAR or hour > 24 or minute > 59 or second > 60:
        return None
    try:
        day_begins = datetime(year, month, day)  # noqa: DTZ001 -- a camera's clock has no zone
    except ValueError:
        return None
    when = day_begins + timedelta(hours=hour, minutes=minute, seconds=second)
    return None if when in _NO_DATES else when

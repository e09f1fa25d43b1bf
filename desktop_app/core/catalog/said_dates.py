"""Dates among the words of a search, as people say them: "december 2019", "24 Dez", "2019年12月"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.core.language import Language, spoken

__all__ = ["Said", "SaidDate", "said"]

_SHORT = 3  # letters to which any name of a month may be cut where that leaves it clear
_DATE = r"""
    (?<!\w)
    (?: (?P<year_first>\d{{4}}) [年\s,./-]+ )?
    (?: (?P<day_first>\d{{1,2}}) (?:st|nd|rd|th|er|[.º])? \s+ (?:(?:de|of)\s+)? )?
    (?P<month>{months}) (?![^\W\d]) \.?
    (?: \s* (?P<day_last>\d{{1,2}}) (?!\d) (?:st|nd|rd|th|日)? )?
    (?: (?:,|\s|\s(?:de|del|of)\s)* (?P<year_last>\d{{4}}) )?
    (?!\w)
"""
_MOST_DAYS = 31


@dataclass(frozen=True, slots=True)
class SaidDate:
    """A month, perhaps of one year, perhaps one day of it."""

    month: int
    year: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a search that belong together.

    Attributes:
        words: all of a date, or a single other one.
        date: that they name; they may be a folder's name all the same.
    """

    words: tuple[str, ...]
    date: SaidDate | None = None


def said(text: str) -> Iterator[Said]:
    """The words of a search; months are known by their names in English and in the person's language."""
    text = unicodedata.normalize("NFC", text)
    months = _months()
    names = "|".join(re.escape(name) for name in sorted(months, key=len, reverse=True))
    end = 0
    for found in re.finditer(_DATE.format(months=names), text, re.IGNORECASE | re.VERBOSE):
        date = _date(found, months)
        if date is not None:
            yield from _plain(text[end : found.start()])
            yield Said(tuple(found[0].split()), date)
            end = found.end()
    yield from _plain(text[end:])


def _plain(text: str) -> Iterator[Said]:
    return (Said((word,)) for word in text.split())


def _date(found: re.Match[str], months: dict[str, int]) -> SaidDate | None:
    year, day = found["year_first"] or found["year_last"], found["day_first"] or found["day_last"]
    if day is not None and not 1 <= int(day) <= _MOST_DAYS:
        return None
    return SaidDate(months[found["month"].casefold()], int(year) if year else None, int(day) if day else None)


def _months() -> dict[str, int]:
    """Names and short names of months, without case, with and without accents."""
    known: dict[str, int] = {}
    for language in (Language(), spoken()):
        of_cut: dict[str, set[int]] = {}
        for month, names in enumerate(language.months(), 1):
            for name in names:
                plain = unicodedata.normalize("NFC", name.strip(".").casefold())
                known |= {plain: month, _without_accents(plain): month}
                of_cut.setdefault(plain[:_SHORT], set()).add(month)
                of_cut.setdefault(_without_accents(plain)[:_SHORT], set()).add(month)
        clear = {cut: next(iter(of)) for cut, of in of_cut.items() if len(of) == 1 and cut.isalpha()}
        known = clear | known
    return known


def _without_accents(name: str) -> str:
    letters = (letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", "".join(letters))

"""The language that a person reads: English, until a front end chooses another one.

Core says everything in English, and this is what is stored, compared, and sent from process to process. A front end
turns it into the person's language when it shows it. So no translated sentence is ever stored, and what an earlier
version stored can be translated too.

A *text* is what a front end shows, a *sentence* is what core says. `packaging/translations.py` reads the calls of
`tr`, `plural` and `english` in the sources, and what is raised as a `KnownError`; it writes what translators fill in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from string import Formatter
from typing import Any

from desktop_app.core.errors import KnownError, display_path

__all__ = [
    "LANGUAGES",
    "PLACE",
    "SYSTEM",
    "Language",
    "comma_list",
    "english",
    "explained",
    "numeral",
    "plural",
    "speak",
    "spoken",
    "tr",
    "translated",
]

SYSTEM = "system"
"""The setting that takes the system's language."""

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""Languages that are complete: code → name in that language."""

PLACE = re.compile(r"\{(\w+)(?::[^{}]*)?\}")
"""A placeholder of a text: its name, and perhaps a format."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September Sept", "October", "November", "December",
)  # fmt: skip
_NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?%?")
_OWN_LETTERS = 6
"""A sentence with fewer of its own recognises nearly everything: "{what} in {where}", "has {beside}"."""

_NOT_IN_BRACKETS = r"(?![^()]*\))"

_Pattern = tuple[str, re.Pattern[str]]
"""A sentence with placeholders, and what recognises it."""


class Language:
    """English. Others derive from it."""

    code = "en"

    def translate(self, _source: str) -> str | None:
        """The translation of a text with its placeholders; None if there is none."""
        return None

    def plural(self, one: str, many: str, count: int) -> str:
        """The form of a text that `count` things need, with its placeholders."""
        return one if count == 1 else many

    def number(self, said: str) -> str:
        """A number in this language's digits and separators, from English: "1,234.5", "72%"."""
        return said

    def months(self) -> Sequence[Sequence[str]]:
        """What each month is called, from January on: its names, long and short, as they stand in dates and alone."""
        return [names.split() for names in _MONTHS]

    def isolated(self, value: str) -> str:
        """A value, fit to stand in a text that may be written in the other direction."""
        return value

    def directed(self, text: str) -> str:
        """A text of nothing but values, fit to be shown in this language's direction."""
        return text

    def sentences(self) -> Sequence[str]:
        """The sentences with placeholders that core can say."""
        return ()


class _Filling(Formatter):
    """Puts values into a text; numbers as the language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        said = str(format(value, format_spec))
        if isinstance(value, (int, float)):
            return _spoken.number(said)
        return _spoken.isolated(said)


_spoken = Language()
_filling = _Filling()


def speak(chosen: Language) -> None:
    """Use a language from now on, in this process."""
    global _spoken  # noqa: PLW0603 -- a process speaks one language, and every text would have to be given it
    _spoken = chosen
    _recognised.cache_clear()
    _patterns.cache_clear()


def spoken() -> Language:
    """The language in use."""
    return _spoken


def tr(source: str, /, **values: Any) -> str:
    """A text in the person's language.

    Args:
        source: in English; "{name}" stands for the value of that name, "{name:,}" formats a number.
        values: of the placeholders. What core said is given to `translated` first.
    """
    return _filled(_spoken.translate(source) or source, values)


def plural(count: int, one: str, many: str, /, **values: Any) -> str:
    """A text about `count` things in the person's language, in the form that its grammar asks for.

    Args:
        count: of which thing; "{count:,}" stands for it.
        one: in English, about one of them.
        many: in English, about any other number; translators see this one.
        values: of the other placeholders.
    """
    return _filled(_spoken.plural(one, many, count), {"count": count, **values})


def english(sentence: str) -> str:
    """The sentence as it is, which `translated` is given where it is shown; translators see it."""
    return sentence


def numeral(value: float, form: str = ",") -> str:
    """A number as the person's language writes it: 12004 → "12,004"."""
    return _spoken.number(format(value, form))


def comma_list(parts: Sequence[str]) -> str:
    """Texts in a row, with the language's comma between them."""
    return tr(", ").join(parts)


def translated(sentence: str) -> str:
    """What core said in English, in the person's language; as it is if it is not known.

    The sentence is recognised by its words, whatever the names and numbers in it. What stands for a name in it may be a
    sentence of core itself, and so may the parts of a list.
    """
    return sentence if type(_spoken) is Language else _recognised(sentence)


def explained(error: Exception) -> str:
    """What an error says, in the person's language: its file, if there is one, and the reason."""
    if not isinstance(error, KnownError):
        return str(error)
    reason = translated(str(KnownError(error.reason)))
    return reason if error.path is None else f"{_spoken.isolated(display_path(error.path))}: {reason}"


def _filled(source: str, values: dict[str, Any]) -> str:
    if not values:
        return source
    said = _filling.vformat(source, (), values)
    return said if _has_words(source) else _spoken.directed(said)


@lru_cache(maxsize=4096)
def _has_words(source: str) -> bool:
    """Whether a text says anything itself, beside its values; its letters tell in which direction it is written."""
    return any(letter.isalpha() for letter in PLACE.sub("", source))


@lru_cache(maxsize=4096)
def _recognised(sentence: str) -> str:
    whole = _whole(sentence)
    if whole is not None:
        return whole
    listed = _in_parts(sentence)
    # Last, since "{what} in {where}" is in many a list, too.
    return listed if listed is not None else _as_one_of(sentence, _patterns()[1]) or sentence


def _in_parts(sentence: str) -> str | None:
    """The translation of a list of sentences; None if no part of it is known."""
    for mark in ("; ", ", ", " · "):
        parts = re.split(re.escape(mark) + _NOT_IN_BRACKETS, sentence)
        said = [_recognised(part) for part in parts] if len(parts) > 1 else parts
        if said != parts:
            return (_spoken.translate(mark) or mark).join(said)
    return None


def _whole(sentence: str) -> str | None:
    """The translation of a sentence that core says as one; None if it is not known."""
    known = _spoken.translate(sentence)
    if known is not None:
        return known
    if _NUMBER.fullmatch(sentence):
        return _spoken.number(sentence)
    return _as_one_of(sentence, _patterns()[0])


def _as_one_of(sentence: str, patterns: Sequence[_Pattern]) -> str | None:
    for source, pattern in patterns:
        found = pattern.fullmatch(sentence)
        said = _spoken.translate(source) if found else None
        if found and said:
            return _filled(said, {name: _recognised(value) for name, value in found.groupdict().items()})
    return None


@cache
def _patterns() -> tuple[list[_Pattern], list[_Pattern]]:
    """The sentences with placeholders and what recognises them: those with the most words of their own first.

    And apart from them those that have hardly any, as "{what} in {where}".
    """
    own = {source: PLACE.sub("", source) for source in _spoken.sentences()}
    made = [
        (source, re.compile("".join(_expression(source)), re.DOTALL))
        for source in sorted(own, key=lambda source: len(own[source]), reverse=True)
    ]
    bare = {source for source, words in own.items() if sum(map(str.isalpha, words)) < _OWN_LETTERS}
    return [one for one in made if one[0] not in bare], [one for one in made if one[0] in bare]


def _expression(source: str) -> Iterator[str]:
    """The parts of a regular expression; where a name stands again, the same value has to stand there."""
    end, names = 0, set[str]()
    for place in PLACE.finditer(source):
        yield re.escape(source[end : place.start()])
        yield f"(?P={place[1]})" if place[1] in names else f"(?P<{place[1]}>.+?)"
        names.add(place[1])
        end = place.end()
    yield re.escape(source[end:])

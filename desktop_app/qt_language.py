"""Languages other than English: Qt's compiled translations, and numbers as Qt's locales write them.

Both front ends use it. English needs none of it, so the command line loads Qt only for another language.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator

import resources
from desktop_app.core.language import Language, english

__all__ = ["CONTEXT", "TRANSLATIONS", "QtLanguage", "locale_of"]

TRANSLATIONS = Path(resources.__file__).parent / "translations"
"""The folder of .ts files, which translators write, and .qm files, which are made of them."""

CONTEXT = "Lookalike"
"""Of every text: the same English words have the same translation everywhere."""

_PERCENT = english("{number}%")
_MARK = "\N{RIGHT-TO-LEFT MARK}"
_ISOLATE, _END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class QtLanguage(Language):
    """A language that has a .qm file.

    Args:
        code: of `LANGUAGES`, except for English.
        isolates: keep the direction of names apart from that of the text around them. A window can, a terminal may not.
    """

    def __init__(self, code: str, *, isolates: bool = False) -> None:
        self.code = code
        self._texts = QTranslator()
        if not self._texts.load(str(TRANSLATIONS / f"lookalike_{code}.qm")):
            raise FileNotFoundError(TRANSLATIONS / f"lookalike_{code}.qm")
        self._locale = locale_of(code)
        self._isolates = isolates and self.right_to_left
        self._of_english = str.maketrans(
            {
                ",": self._locale.groupSeparator(),
                ".": self._locale.decimalPoint(),
                "-": self._locale.negativeSign(),
                **{str(digit): chr(ord(self._locale.zeroDigit()) + digit) for digit in range(10)},
            }
        )
        self._groups_thousands = len(self._locale.toString(1000)) > 4

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self._locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def translate(self, source: str) -> str | None:
        """The translation of a text with its placeholders; None if there is none."""
        return self._texts.translate(CONTEXT, source) or None

    def plural(self, one: str, many: str, count: int) -> str:
        """The form of a text that `count` things need, with its placeholders."""
        return self._texts.translate(CONTEXT, many, "", count) or super().plural(one, many, count)

    def number(self, said: str) -> str:
        """A number in this language's digits and separators, from English: "1,234.5", "72%"."""
        if said.endswith("%"):
            return (self.translate(_PERCENT) or _PERCENT).replace("{number}", self.number(said[:-1]))
        whole = said.partition(".")[0].lstrip("+-")
        if not self._groups_thousands and len(whole) == len("1,000"):
            said = said.replace(",", "")
        return said.translate(self._of_english)

    def months(self) -> Sequence[Sequence[str]]:
        """What each month is called, from January on: its names, long and short, as they stand in dates and alone."""
        forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        named = (self._locale.monthName, self._locale.standaloneMonthName)
        return [[name(month, form) for form in forms for name in named] for month in range(1, 13)]

    def isolated(self, value: str) -> str:
        """A value, fit to stand in a text that may be written in the other direction."""
        return f"{_ISOLATE}{value}{_END}" if self._isolates else value

    def directed(self, text: str) -> str:
        """With the mark of its direction in front: values that are kept apart tell nothing of it."""
        return f"{_MARK}{text}" if self._isolates else text

    def sentences(self) -> Sequence[str]:
        """The sentences with placeholders that core can say."""
        return (TRANSLATIONS / "sentences.txt").read_text(encoding="utf-8").splitlines()


def locale_of(code: str) -> QLocale:
    """How a language writes numbers and dates: the system's way, if that is its language."""
    system, plain = QLocale.system(), QLocale(code)
    if code == "ar":
        plain = QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)  # with the digits of file names
    return system if system.language() == plain.language() and system.script() == plain.script() else plain

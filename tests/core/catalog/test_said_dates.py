"""Dates among the words of a search."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.core.catalog import Catalog
from desktop_app.core.catalog.said_dates import Said, SaidDate, said
from desktop_app.core.language import LANGUAGES, Language, speak, spoken
from desktop_app.qt_language import QtLanguage
from tests.core.catalog.test_tables import row


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(Language())


@pytest.mark.parametrize(
    ("code", "text", "date"),
    [
        ("en", "december", SaidDate(12)),
        ("en", "DEC", SaidDate(12)),
        ("en", "Sept", SaidDate(9)),
        ("en", "decem", None),  # neither the name nor its first three letters
        ("en", "december 2019", SaidDate(12, 2019)),
        ("en", "Dec 2019", SaidDate(12, 2019)),
        ("en", "2019 december", SaidDate(12, 2019)),
        ("en", "December, 2019", SaidDate(12, 2019)),
        ("en", "24 december", SaidDate(12, day=24)),
        ("en", "24th of December 2019", SaidDate(12, 2019, 24)),
        ("en", "december 24, 2019", SaidDate(12, 2019, 24)),
        ("en", "dec2019", SaidDate(12, 2019)),
        ("en", "december 99", None),
        ("en", "decor", None),
        ("en", "marching", None),
        ("en", "dez", None),
        ("de", "dez 2019", SaidDate(12, 2019)),
        ("de", "Dez. 2019", SaidDate(12, 2019)),
        ("de", "24. Dezember 2019", SaidDate(12, 2019, 24)),
        ("de", "december", SaidDate(12)),
        ("de", "März", SaidDate(3)),
        ("de", "marz", SaidDate(3)),
        ("de", "jul", SaidDate(7)),
        ("fr", "décembre 2019", SaidDate(12, 2019)),
        ("fr", "1er aout", SaidDate(8, day=1)),
        ("fr", "jui", None),  # June or July
        ("es", "24 de diciembre de 2019", SaidDate(12, 2019, 24)),
        ("es", "diciembre del 2019", SaidDate(12, 2019)),
        ("ja", "2019年12月", SaidDate(12, 2019)),
        ("ja", "2019年12月24日", SaidDate(12, 2019, 24)),
        ("ja", "1月", SaidDate(1)),
        ("zh_CN", "2019年12月", SaidDate(12, 2019)),
        ("zh_CN", "十二月", SaidDate(12)),
        ("ar", "ديسمبر 2019", SaidDate(12, 2019)),
        ("ar", "اغسطس", SaidDate(8)),
    ],
)
def test_as_people_say_them(code: str, text: str, date: SaidDate | None) -> None:
    if code != "en":
        speak(QtLanguage(code))
    dates = [part.date for part in said(text) if part.date is not None]
    assert dates == ([] if date is None else [date])
    assert [word for part in said(text) for word in part.words] == text.split()


def test_the_other_words_stay_as_they_are() -> None:
    assert list(said("Straße dec 2019 cafe")) == [
        Said(("Straße",)),
        Said(("dec", "2019"), SaidDate(12, 2019)),
        Said(("cafe",)),
    ]
    assert list(said("  ")) == []


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_every_month_is_known_by_each_of_its_names(code: str) -> None:
    speak(QtLanguage(code))
    for month, names in enumerate(spoken().months(), 1):
        for name in names:
            assert [part.date for part in said(f"{name} 2019")] == [SaidDate(month, 2019)]


def test_photos_are_found_by_it(catalog: Catalog) -> None:
    folder = catalog.folders.add(Path("/photos"))
    taken = {b"a.jpg": "2019-12-24", b"b.jpg": "2019-12-31", b"c.jpg": "2020-12-24", b"d.jpg": "2019-06-24"}
    ids = {
        name: catalog.photos.put(row(folder, name, taken=datetime.fromisoformat(f"{day}T12:00:00")))
        for name, day in taken.items()
    }
    named = catalog.photos.put(row(folder, b"December 2019/e.jpg", taken=datetime.fromisoformat("2021-01-01T00:00:00")))

    def found(text: str) -> set[int]:
        return set(catalog.photos.ids(text=text).tolist())

    assert found("december 2019") == {ids[b"a.jpg"], ids[b"b.jpg"], named}
    assert found("24 dec") == {ids[b"a.jpg"], ids[b"c.jpg"]}
    assert found("december") == {ids[b"a.jpg"], ids[b"b.jpg"], ids[b"c.jpg"], named}
    assert found("december b.jpg") == {ids[b"b.jpg"]}
    assert found("2019-12") == {ids[b"a.jpg"], ids[b"b.jpg"]}
    assert found("may") == set()

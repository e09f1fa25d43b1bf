"""Kinds that are not read are counted and said."""

from __future__ import annotations

import pytest

from desktop_app.core.images.formats import EXTENSIONS
from desktop_app.core.images.unread import in_words, unread_kind


def test_it_is_said_how_many_of_each_kind() -> None:
    assert in_words([(".afphoto", 3), (".braw", 9)]) == ("12 files of kinds that are not read: 9 .braw, 3 .afphoto")
    assert in_words([(".xcf", 1)]) == "1 file of kinds that are not read: 1 .xcf"
    assert in_words([]) == ""
    many = in_words([(f".{number}", 100 - number) for number in range(10)])
    assert many.endswith("93 .7, 183 of other kinds")
    assert "settings" in in_words([(".mov", 2)])


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.BRAW", ".braw"), ("b.afphoto", ".afphoto"), ("c.mov", ".mov"), ("d.txt", ""), (".psb", ""), ("e", ""),
     ("f.\udcff", "")],
)  # fmt: skip
def test_only_pictures_and_films_count(name: str, kind: str) -> None:
    assert unread_kind(name.encode("utf-8", "surrogateescape")) == kind


def test_what_is_read_is_not_said_to_be_unread_by_an_extra() -> None:
    assert ("pip" in in_words([(".cr2", 1)])) == (".cr2" not in EXTENSIONS)

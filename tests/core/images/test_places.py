"""Places as programs write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL.TiffImagePlugin import IFDRational

from desktop_app.core.images.places import degrees_of, read_degrees

WHERE = 48 + 12 / 60 + 30 / 3600


@pytest.mark.parametrize(
    "text",
    [
        "48,12.5N",
        "48,12,30N",
        "48,12,30.0N",
        "48,12.500000N",
        "48.2083333N",
        "48.2083333",
        "+48.2083333",
        "48.2083333 N",
        "48 deg 12' 30.00\" N",
        "48°12'30\"N",
        "48° 12′ 30″ N",
        "N 48 12 30",
        "n48:12:30",
        "48 12.5 n",
        "48, 12, 30",
        "48,12,30N\0",
    ],
)
def test_one_place_in_many_spellings(text: str) -> None:
    assert read_degrees(text) == pytest.approx(WHERE, abs=1e-6)


@pytest.mark.parametrize("text", ["48,12.5S", "-48.2083333", "48 deg 12' 30\" W", "S48:12:30", "-48 12 30"])
def test_south_and_west_are_negative(text: str) -> None:
    assert read_degrees(text) == pytest.approx(-WHERE, abs=1e-6)


@pytest.mark.parametrize("text", ["", "N", "here", "200N", "48,72N", "48,12,99N", "4812", "48,12,30,5N", "1e5", "nan"])
def test_what_is_not_a_place(text: str) -> None:
    assert read_degrees(text) is None


@pytest.mark.parametrize(
    "value",
    [
        (48.0, 12.0, 30.0),
        (48.0, 12.5, 0.0),
        (48.0, 12.5),
        (WHERE, 0.0, 0.0),
        (WHERE,),
        WHERE,
        IFDRational(173550, 3600),
        (IFDRational(48), IFDRational(12), IFDRational(3000, 100)),
        "48,12,30N",
        b"48,12.5N",
    ],
)
def test_exif_in_many_spellings(value: object) -> None:
    assert degrees_of(value) == pytest.approx(WHERE, abs=1e-4)


@pytest.mark.parametrize(
    "value",
    [
        None,
        (),
        (1, 2, 3, 4),
        (400.0, 0.0, 0.0),
        (48.0, 75.0, 0.0),
        (float("nan"),) * 3,
        (IFDRational(1, 0),),
        ("a", "b"),
    ],
)
def test_exif_that_is_not_a_place(value: object) -> None:
    assert degrees_of(value) is None


@given(text=st.text(max_size=30))
def test_no_text_is_too_odd(text: str) -> None:
    found = read_degrees(text)
    assert found is None or abs(found) <= 180

"""Dates as cameras, programs and file names write them."""

# ruff: noqa: DTZ001 -- what is on a camera's clock has no zone
from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.images.dates import Moment, date_of_name, read_date, read_fraction, read_offset

WHEN = datetime(2020, 3, 4, 10, 11, 12)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2020:03:04 10:11:12", WHEN),
        ("2020:03:04 10:11:12+02:00", WHEN),
        ("2020:03:04 10:11:12.50", WHEN),
        ("2020:03:04 10:11:12Z", WHEN),
        ("2020-03-04 10:11:12", WHEN),
        ("2020/03/04 10:11:12", WHEN),
        ("2020.03.04 10:11:12", WHEN),
        ("2020-03-04T10:11:12", WHEN),
        ("2020:03:04 10.11.12", WHEN),
        ("2020:03:04  10:11:12", WHEN),
        ("2020: 3: 4 10:11:12", WHEN),
        (" 2020:03:04 10:11:12 ", WHEN),
        ("2020:03:04 10:11:12\0\0", WHEN),
        ("2020:03:04 10:11:12\0left over", WHEN),
        ("2020:03:04 10:11", datetime(2020, 3, 4, 10, 11)),
        ("2020:03:04", datetime(2020, 3, 4)),
        ("2020:03:04 24:00:00", datetime(2020, 3, 5)),
        ("2020:12:31 24:00:00", datetime(2021, 1, 1)),
        ("2020:03:04 10:11:60", datetime(2020, 3, 4, 10, 12)),
        ("2020:03:04 10:11:12 AM", WHEN),
        ("2020:03:04 10:11:12 p.m.", WHEN.replace(hour=22)),
        ("2020:03:04 12:11:12 am", WHEN.replace(hour=0)),
        ("2020:03:04 22:11:12 PM", WHEN.replace(hour=22)),
        ("2020:03:04 上午10:11:12", WHEN),
        ("2020:03:04 下午10:11:12", WHEN.replace(hour=22)),
        ("2020年03月04日 10:11:12", WHEN),
        ("٢٠٢٠:٠٣:٠٤ ١٠:١١:١٢", WHEN),
        ("2020:03:04 10:11:12 UTC", WHEN),
        ("2020:03:04 10:11:12:500", WHEN),
        ("2563:03:04 10:11:12", WHEN),
        ("20200304 101112", WHEN),
        ("20200304T101112Z", WHEN),
        ("04.03.2020 10:11:12", WHEN),
        ("04-03-2020, 10:11:12", WHEN),
        ("3/4/2020 10:11:12 PM", WHEN.replace(hour=22)),
        ("14/3/2020 10:11:12", WHEN.replace(day=14)),
        ("14.13.2020 10:11:12", None),
        ("20201304 101112", None),
        ("2020030410111", None),
        ("Wed Mar  4 10:11:12 2020", WHEN),
        ("4 March 2020, 10:11:12", WHEN),
        ("Mar 4, 2020 10:11:12 AM", WHEN),
        ("March 4, 2020 at 10:11:12", WHEN),
        ("Mar 4 10:11:12 2020", WHEN),
        ("Wed Mar  4 10:11:12 CET 2020", WHEN),
        ("Wed, 4 Mar 2020 10:11:12 +0100", WHEN),
        ("4 Mar 2020 10:11:12 GMT", WHEN),
        ("4 Mar 2020 10:11", WHEN.replace(second=0)),
        ("2020:03:04 10:11:12+02", WHEN),
        ("2020-03-04 10:11:12 CEST", WHEN),
        ("20200304T101112", WHEN),
        ("20200304T101112.5Z", WHEN),
        ("20201304T101112", None),
        ("31 Foo 2020 10:11:12", None),
        ("Wed Foo  4 10:11:12 2020", None),
        ("1970:01:01 00:00:01", datetime(1970, 1, 1, 0, 0, 1)),
        ("1901:05:06 12:00:00", datetime(1901, 5, 6, 12)),
        ("0000:00:00 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("2020:02:30 10:00:00", None),
        ("2020:13:01 10:00:00", None),
        ("2020:03:04 25:00:00", None),
        ("2020:03:04 10:61:00", None),
        ("1970:01:01 00:00:00", None),
        ("1904:01:01 00:00:00", None),
        ("1980:01:01 00:00:00", None),
        ("2000:01:01 00:00:00", None),
        ("2000:01:01 00:00:03", datetime(2000, 1, 1, 0, 0, 3)),
        ("1899:12:30 00:00:00", None),
        ("1970:01:01 01:00:00", None),
        ("1969:12:31 19:00:00", None),
        ("9999:12:31 23:59:59", None),
        ("0001:01:01 00:00:00", None),
        ("20200304", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_as_they_are_written(text: str, when: datetime | None) -> None:
    found = read_date(text)
    assert (found and found.when) == when


def test_a_date_with_fraction_and_zone() -> None:
    assert read_date("2020-03-04T10:11:12.345-03:30") == Moment(WHEN, 345_000, -210)
    assert read_date("2020-03-04T10:11:12Z") == Moment(WHEN, 0, 0)
    assert read_date("2020:03:04 10:11:12 GMT") == Moment(WHEN, 0, 0)
    assert read_date("2020-03-04 10:11:12+02") == read_date("Wed, 4 Mar 2020 10:11:12 +0200") == Moment(WHEN, 0, 120)
    assert read_date("20200304T101112.25-0330") == Moment(WHEN, 250_000, -210)
    assert read_date("2020-03-04 10:11:12 CEST") == Moment(WHEN, 0, None)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("+02:00", 120),
        ("-0330", -210),
        ("Z", 0),
        ("+00:00", 0),
        ("+14:00", 840),
        (" +01:00\0", 60),
        ("+05", 300),
        ("+99:00", None),
        ("", None),
        ("   :  ", None),
        ("CET", None),
    ],
)
def test_offsets(text: str, minutes: int | None) -> None:
    assert read_offset(text) == minutes


@pytest.mark.parametrize(
    ("digits", "microseconds"),
    [("5", 500_000), ("05", 50_000), ("123456789", 123_456), ("00", 1), ("", 0), ("x", 0), ("²", 0)],
)
def test_fractions(digits: str, microseconds: int) -> None:
    assert read_fraction(digits) == microseconds


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20190704_101112.jpg",
        "IMG_20190704_101112_001.jpg",
        "IMG_20190704_101112~2.jpg",
        "PXL_20190704_101112345.MP.jpg",
        "20190704_101112.jpg",
        "20190704101112.jpg",
        "2019-07-04 10.11.12.jpg",
        "Screenshot_20190704-101112.png",
        "Screenshot_20190704-101112_Chrome.jpg",
        "Screenshot_2019-07-04-10-11-12.png",
        "Screenshot 2019-07-04 at 10.11.12.png",
        "Screenshot 2019-07-04 at 10.11.12 AM.png",
        "Bildschirmfoto 2019-07-04 um 10.11.12.png",
        "Capture d’écran 2019-07-04 à 10.11.12.png",
        "signal-2019-07-04-101112.jpg",
        "photo_2019-07-04_10-11-12.jpg",
        "WhatsApp Image 2019-07-04 at 10.11.12 (1).jpeg",
    ],
)
def test_names_with_a_date_and_a_time(name: str) -> None:
    assert date_of_name(name) == datetime(2019, 7, 4, 10, 11, 12)


def test_names_with_less_or_otherwise() -> None:
    assert date_of_name("IMG-20190704-WA0003.jpg") == datetime(2019, 7, 4)
    assert date_of_name("2019-07-04.jpg") == datetime(2019, 7, 4)
    assert date_of_name("WhatsApp Image 2019-07-04 at 9.11.12 PM.jpeg") == datetime(2019, 7, 4, 21, 11, 12)
    assert date_of_name("Screenshot 2019-07-04 at 12.00.05 AM.png") == datetime(2019, 7, 4, 0, 0, 5)


@pytest.mark.parametrize(
    "name", ["DSC_0001.jpg", "12345678.jpg", "20191304.jpg", "IMG_20190732.jpg", "FB_IMG_1562235072123.jpg", "a.jpg"]
)
def test_names_without_a_date(name: str) -> None:
    assert date_of_name(name) is None


@given(st.text(max_size=40))
def test_no_text_is_too_odd(text: str) -> None:
    read_date(text)
    read_offset(text)
    read_fraction(text)
    date_of_name(text)

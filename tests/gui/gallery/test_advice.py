"""What the gallery says when there is nothing to see."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from desktop_app.core.types import Folder, FolderId, PhotoId
from desktop_app.gui.gallery.advice import Situation, advice_for
from desktop_app.gui.session.navigation import Location, Query

FOLDER = Folder(FolderId(1), Path("/photos/Summer"), 0, online=True)
HERE = Situation(
    Location(),
    shown=0,
    nearest=None,
    problem="",
    uncoded=False,
    folders=(FOLDER,),
    indexing=False,
    failures=0,
)
MINE = Location(query=Query(PhotoId(1), "a.jpg"))
OUTSIDE = Location(query=Query(Path("/b.jpg"), "b.jpg"))


@pytest.mark.parametrize(
    ("change", "heading", "button"),
    [
        ({"folders": ()}, "Drop a folder of photos here", "Choose a folder…"),
        ({"folders": None}, "", ""),
        ({"location": Location(text="beach")}, "Nothing found for “beach”", "Clear the search"),
        (
            {"location": Location(text="b" * 40 + "middle" + "h" * 40)},
            f"Nothing found for “{'b' * 30}…{'h' * 30}”",
            "Clear the search",
        ),
        ({"indexing": True}, "Looking for photos…", ""),
        ({"location": MINE, "uncoded": True}, "This photo cannot be compared yet", ""),
        ({"location": OUTSIDE, "problem": "is damaged"}, "This picture cannot be compared", ""),
        ({"location": Location(text="beach"), "problem": "is in use"}, "This cannot be shown", ""),
        ({}, "No photos in Summer", "Add a folder…"),
        ({"folders": (dataclasses.replace(FOLDER, online=False),)}, "This folder cannot be reached", ""),
        ({"location": MINE, "nearest": 25}, "No other similar photos at this setting", "Show the closest"),
        ({"location": OUTSIDE, "nearest": 25}, "No similar photos at this setting", "Show the closest"),
        ({"location": MINE}, "No other similar photos", ""),
        ({"location": OUTSIDE}, "No similar photos", ""),
        ({"location": OUTSIDE, "folders": ()}, "There are no photos to compare it with yet", "Choose a folder…"),
    ],
)
def test_each_case_says_what_to_do(change: dict[str, object], heading: str, button: str) -> None:
    advice = advice_for(dataclasses.replace(HERE, **change))
    assert (advice.heading, advice.button) == (heading, button)


def test_photos_need_no_advice() -> None:
    assert advice_for(dataclasses.replace(HERE, shown=1)) is None


def test_it_mentions_that_indexing_goes_on_and_that_some_files_are_not_readable() -> None:
    assert "still being added" in advice_for(dataclasses.replace(HERE, location=MINE, indexing=True)).text
    assert "Problem files" in advice_for(dataclasses.replace(HERE, failures=3)).text

"""What the panel says of a photo."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop_app.gui.session.subject import Subject
from desktop_app.gui.window.facts import facts
from tests.core.duplicates.made_photos import photo_row, write


def test_a_date_of_the_name_and_a_doubt_are_marked_as_such(tmp_path: Path) -> None:
    path = write(tmp_path / "IMG_20190704_101112.jpg", b"picture")
    named = datetime(2019, 7, 4, 10, 11, 12)  # noqa: DTZ001 -- a camera's clock
    photo = replace(photo_row(path), taken=None, named=named, doubt="a part of the picture is missing")
    known = dict(facts(Subject(path.name, path, photo=photo)))
    assert known["Doubtful"] == "a part of the picture is missing"
    assert "2019" in known["Date in its name"]
    assert "Taken" not in known
    known = dict(facts(Subject(path.name, path, photo=replace(photo, taken=named, doubt=""))))
    assert "Taken" in known
    assert {"Date in its name", "Doubtful"}.isdisjoint(known)

"""What the panel says of a photo."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import display_path
from desktop_app.core.images.exposure import Exposure
from desktop_app.core.language import Language, speak
from desktop_app.core.types import PhotoId
from desktop_app.gui.exposure_words import said_of
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.window.facts import facts
from desktop_app.gui.window.preview_panel import PreviewPanel
from desktop_app.qt_language import QtLanguage
from tests.core.duplicates.made_photos import photo_row, write
from tests.gui.fake_library import FakeLibrary


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


@pytest.mark.parametrize("below", [False, True])
def test_facts_are_whole_also_with_large_letters(qtbot: QtBot, below: bool) -> None:
    """In the middle of the size there were dots: "4000 × 3…B · JPEG"."""
    pictures: Any = SimpleNamespace(request=lambda *_args, **_options: None, drop=lambda _channel: None)
    panel = PreviewPanel(pictures, lambda _subject: None)
    qtbot.addWidget(panel)
    panel.ensurePolished()
    letters = panel.fontMetrics()
    whole = letters.horizontalAdvance("4000 × 3000 · 12.5 MB · JPEG") + 40
    panel.resize(whole if below else whole + letters.horizontalAdvance("Similarity") + 30, 900)
    panel.show_subject(Subject.of_photo(FakeLibrary(1).photos([PhotoId(1)])[0]))
    panel.show()
    labels = panel.findChildren(QLabel)
    title = next(label for label in labels if label.text() == "Size")
    value = next(label for label in labels if label.text().startswith("4000 × 3000"))
    assert (title.y() < value.y()) is below
    assert value.width() >= value.sizeHint().width()


def test_how_a_photo_was_exposed_is_said_by_locale() -> None:
    taken, known = Exposure(1 / 125, 2.8, 200, 50, "EF 50mm"), Subject("a.jpg", Path("/a.jpg"))
    assert dict(facts(known, taken)) == {
        "Folder": display_path(Path("/")),
        "Exposure": "1/125 s · f/2.8 · ISO 200 · 50 mm",
        "Lens": "EF 50mm",
    }
    assert "Exposure" not in dict(facts(known))
    assert said_of(Exposure(seconds=2.5)) == ["2.5 s"]
    assert said_of(Exposure(seconds=0.5, focal_length=4.25)) == ["0.5 s", "4.2 mm"]
    speak(QtLanguage("de"))
    try:
        assert said_of(replace(taken, seconds=2.5)) == ["2,5 s", "f/2,8", "ISO 200", "50 mm"]
        assert dict(facts(known, taken))["Objektiv"] == "EF 50mm"
    finally:
        speak(Language())

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

from desktop_app.core.types import PhotoId
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.window.facts import facts
from desktop_app.gui.window.preview_panel import PreviewPanel
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

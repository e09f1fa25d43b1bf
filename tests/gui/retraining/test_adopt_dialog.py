"""Adopt a model, in the window: choose a file, start, see what it is worth, use it; stop; what goes wrong is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("onnx")

from PySide6.QtWidgets import QFileDialog

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.gui.retraining.adopt_dialog import AdoptDialog
from desktop_app.gui.retraining.dialog import RetrainDialog
from desktop_app.gui.window.main_window import MainWindow
from tests.core.encoders.made_model import write_model
from tests.gui.conftest import PATIENCE_MS, until_idle

PHOTOS = 30


@pytest.fixture
def window(open_window: Callable, tmp_path: Path, write_photo: Callable, qtbot: QtBot) -> MainWindow:
    for number in range(PHOTOS):
        write_photo(tmp_path / "many" / f"{number:02}.jpg", number)
    library = Library(tmp_path / "adopting.db", settings=Settings(threads=2), shelf=EncoderStore([]))
    opened = open_window(library, folder=tmp_path / "many")
    until_idle(qtbot, opened, photos=PHOTOS)
    return opened


@pytest.fixture
def chosen(window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> AdoptDialog:
    """The dialog on a model chosen in the window."""
    path = write_model(tmp_path / "model.onnx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(path), ""))
    window.do("retrain")
    (parent,) = window.findChildren(RetrainDialog)
    qtbot.waitUntil(lambda: parent.encoders.count() == 1, timeout=PATIENCE_MS)
    parent.adopt_button.click()
    (dialog,) = window.findChildren(AdoptDialog)
    return dialog


def test_adopted_and_used(window: MainWindow, chosen: AdoptDialog, qtbot: QtBot) -> None:
    (parent,) = window.findChildren(RetrainDialog)
    former = window.session.library.encoder.identity
    chosen.primary.click()
    assert chosen.primary.text() == "Stop"
    qtbot.waitUntil(lambda: chosen.found is not None, timeout=PATIENCE_MS)
    assert "Tried on 6 photos that it did not learn from" in chosen.text.text()
    assert window.session.library.encoder.identity == former
    qtbot.waitUntil(lambda: parent.encoders.count() == 2, timeout=PATIENCE_MS)
    found = chosen.found
    assert found is not None
    chosen.primary.click()
    qtbot.waitUntil(lambda: window.session.library.encoder.identity == found.identity, timeout=PATIENCE_MS)


def test_what_goes_wrong_is_said(chosen: AdoptDialog, qtbot: QtBot) -> None:
    chosen.output.setText("nothing")
    chosen.primary.click()
    qtbot.waitUntil(lambda: "no output 'nothing'" in chosen.state.text(), timeout=PATIENCE_MS)
    assert chosen.primary.text() == "Start"
    assert chosen.form.isEnabled()


def test_what_is_chosen_is_wished_for(chosen: AdoptDialog) -> None:
    assert chosen.wishes().side is None
    chosen.preparation.setCurrentText("SigLIP (from −1 to 1)")
    chosen.pixels.setValue(256)
    wishes = chosen.wishes()
    assert (wishes.side, wishes.mean, wishes.deviation, wishes.output) == (256, (0.5,) * 3, (0.5,) * 3, None)


def test_closed_it_stops(window: MainWindow, chosen: AdoptDialog, qtbot: QtBot) -> None:
    chosen.primary.click()
    chosen.reject()
    qtbot.waitUntil(lambda: chosen.primary.text() == "Start" or chosen.found is not None, timeout=PATIENCE_MS)

"""Where dialogs for a folder open: never in whatever folder the program was started from."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

import desktop_app.gui
from desktop_app.core.language import Language, speak
from desktop_app.gui.widgets import folder_chooser
from desktop_app.gui.widgets.folder_chooser import FolderChooser, chosen_folder, pictures_folder
from desktop_app.qt_language import QtLanguage


@pytest.mark.parametrize("at", ["", "/somewhere/else"])
def test_a_folder_is_looked_for_in_pictures_or_where_one_was(at: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _parent, _title, start: asked.append(start) or "")
    assert chosen_folder("A folder", None, at=at) is None
    assert asked == [at or str(pictures_folder())]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "/chosen")
    assert chosen_folder("A folder", None) == Path("/chosen")


def test_every_dialog_for_a_folder_is_that_one() -> None:
    here = Path(desktop_app.gui.__file__).parent
    others = [file for file in here.rglob("*.py") if "getExistingDirectory" in file.read_text(encoding="utf-8")]
    assert others == [Path(folder_chooser.__file__)]


def test_what_qt_does_not_translate_of_its_dialog_is_translated(qapp: QApplication) -> None:
    speak(QtLanguage("ar", isolates=True))
    try:
        dialog = FolderChooser("A folder")
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert not {"Look in:", "&Look in:", "Files of type:", "Files of &type:"} & set(said)
        dialog.deleteLater()
    finally:
        speak(Language())

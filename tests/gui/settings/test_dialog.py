"""The dialog has a row for every setting; what is changed there counts at once and is in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from desktop_app.core import locations
from desktop_app.core.settings import Settings, load_settings
from desktop_app.gui.session.preferences import Appearance
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), appearance=Appearance.SYSTEM, click_finds=True, library=Path("/library.db"))
    qtbot.addWidget(dialog)
    return dialog


def test_every_setting_has_a_named_row(dialog: SettingsDialog) -> None:
    for setting in Settings.registry():
        assert dialog.rows[setting.name].accessibleName() == setting.label
    assert dialog.minimumSizeHint().height() < 600


def test_each_kind_of_row_tells_its_value(dialog: SettingsDialog, qtbot: QtBot) -> None:
    told: dict[str, object] = {}
    dialog.changed.connect(lambda name, value: told.update({name: value}))
    rows = dialog.rows
    for name, kind in (("hidden", QCheckBox), ("provider", QComboBox), ("threads", QSpinBox)):
        assert isinstance(rows[name], kind)
    rows["hidden"].setChecked(True)  # type: ignore[attr-defined]
    rows["provider"].setCurrentText("cpu")  # type: ignore[attr-defined]
    rows["threads"].setValue(3)  # type: ignore[attr-defined]
    assert isinstance(rows["poll_seconds"], QDoubleSpinBox)
    rows["poll_seconds"].setValue(5)
    assert isinstance(rows["exclude"], QPlainTextEdit)
    rows["exclude"].setPlainText("*.tmp\n\n  drafts/*  \n")
    dialog.reject()  # what is still being typed counts too
    wanted = {"hidden": True, "provider": "cpu", "threads": 3, "poll_seconds": 5.0, "exclude": ("*.tmp", "drafts/*")}
    assert told == wanted
    settings = Settings()
    for name, value in told.items():
        settings = settings.changed(name, value)


def test_a_change_counts_at_once_and_is_written(indexed: MainWindow, qtbot: QtBot) -> None:
    session = indexed.session
    indexed.do("settings")
    dialog = indexed.findChildren(SettingsDialog)[-1]
    dialog.rows["exclude"].setPlainText("photo0*")  # type: ignore[attr-defined]
    dialog.rows["click"].setCurrentIndex(1)  # type: ignore[attr-defined]
    dialog.reject()
    qtbot.waitUntil(lambda: session.library.settings.exclude == ("photo0*",), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() < 12, timeout=PATIENCE_MS)
    file = locations.beside(session.library.catalog_path, ".toml")
    assert load_settings(file).exclude == ("photo0*",)
    assert not indexed.photos.grid.picks
    assert not session.preferences.click_finds
    session.library.change_setting("provider", "cpu")
    assert session.library.encoder.provider

"""The dialog has a row for every setting; what is changed there counts at once and is in the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from desktop_app.core import locations
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import EncoderFileError
from desktop_app.core.library import Library
from desktop_app.core.settings import Setting, Settings, load_settings
from desktop_app.gui import words
from desktop_app.gui.actions.settings import START_AGAIN
from desktop_app.gui.review.judgements_dialog import JudgementsDialog
from desktop_app.gui.session.preferences import Appearance
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.gui.settings.models_dialog import ModelsDialog
from desktop_app.gui.widgets.folder_chooser import FolderChooser
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), appearance=Appearance.SYSTEM, click_finds=True)
    qtbot.addWidget(dialog)
    return dialog


def test_every_setting_has_a_named_row(dialog: SettingsDialog) -> None:
    for setting in Settings.registry():
        assert dialog.rows[setting.name].accessibleName() == setting.label
    assert dialog.minimumSizeHint().height() < 600


def test_who_scrolls_past_a_field_does_not_change_it(dialog: SettingsDialog) -> None:
    told: list[str] = []
    dialog.changed.connect(lambda name, _value: told.append(name))
    for name in ("provider", "threads"):
        field = dialog.rows[name]
        at = field.mapTo(dialog, field.rect().center())
        turn = QWheelEvent(
            field.rect().center().toPointF(),
            dialog.mapToGlobal(at).toPointF(),
            QPoint(0, -30),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        field.setFocus()
        QApplication.sendEvent(field, turn)
        assert not turn.isAccepted()  # what is around the field has it
    assert told == []
    assert dialog.rows["provider"].currentIndex() == 0  # type: ignore[attr-defined]
    assert dialog.rows["threads"].value() == 0  # type: ignore[attr-defined]


def test_each_kind_of_row_tells_its_value(dialog: SettingsDialog, qtbot: QtBot) -> None:
    told: dict[str, object] = {}
    dialog.changed.connect(lambda name, value: told.update({name: value}))
    rows = dialog.rows
    for name, kind in (("hidden", QCheckBox), ("provider", QComboBox), ("threads", QSpinBox)):
        assert isinstance(rows[name], kind)
    rows["hidden"].setChecked(True)  # type: ignore[attr-defined]
    rows["provider"].setCurrentText("CPU")  # type: ignore[attr-defined]
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


@pytest.mark.parametrize(
    ("default", "least", "lowest"),
    [(5, 0, 0), (5, None, 1), (3, 3, 3), (0.0, 0, 0.0), (2.0, None, 0.1), (2.0, 1.5, 1.5)],
)
def test_a_number_goes_down_to_the_least_that_its_field_names(
    default: float, least: float | None, lowest: float, dialog: SettingsDialog
) -> None:
    row: Any = dialog._widget_of(Setting("toy", default, "Toy", "", {}, least), default)
    assert (row.minimum(), row.value()) == (lowest, default)


def test_a_click_on_the_words_of_a_box_counts(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show()
    box = dialog.rows["hidden"]
    assert isinstance(box, QCheckBox)
    words_at = QPoint(box.sizeHint().width() - 8, box.height() // 2)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=words_at)
    assert box.isChecked()
    assert not [label for label in dialog.findChildren(QLabel) if label.text() == box.text()]


def test_folders_are_chosen_by_a_dialog(
    dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    dialog.changed.connect(lambda _name, value: told.append(value))
    monkeypatch.setattr(FolderChooser, "open", FolderChooser.accept)
    monkeypatch.setattr(FolderChooser, "chosen", [tmp_path / "one", tmp_path / "two"])
    row: Any = dialog.rows["inbox"]
    row.field.setPlainText(str(tmp_path / "two"))
    press(dialog, "inbox")
    dialog.reject()
    assert told == [(str(tmp_path / "two"), str(tmp_path / "one"))]
    assert [setting.name for setting in Settings.registry() if setting.folders] == ["inbox"]


def test_a_text_is_one_line_and_is_told_as_text(dialog: SettingsDialog) -> None:
    told: list[object] = []
    dialog.changed.connect(lambda _name, value: told.append(value))
    row: Any = dialog._widget_of(Setting("toy", "word", "Toy", "", {}, None), "word")
    assert row.text() == "word"
    row.setText(" two words ")
    dialog.reject()
    assert told == ["two words"]


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


def dialog_of(window: MainWindow) -> SettingsDialog:
    window.do("settings")
    return window.findChildren(SettingsDialog)[-1]


def press(dialog: SettingsDialog, row: str) -> None:
    dialog.rows[row].findChildren(QPushButton)[-1].click()


def test_another_language_offers_to_start_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    dialog = dialog_of(window)
    dialog.rows["hidden"].setChecked(True)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.session.library.settings.hidden)
    assert not dialog.restart.isVisible()
    dialog.rows["language"].setCurrentText("Deutsch")  # type: ignore[attr-defined]
    qtbot.waitUntil(dialog.restart.isVisible)
    assert load_settings(locations.beside(window.session.library.catalog_path, ".toml")).language == "de"
    dialog.close()
    dialog = dialog_of(window)
    assert dialog.restart.isVisible(), "it is still not the language that is spoken"
    dialog.rows["language"].setCurrentText("English")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not dialog.restart.isVisible())
    dialog.rows["language"].setCurrentText("Deutsch")  # type: ignore[attr-defined]
    qtbot.waitUntil(dialog.restart.isVisible)
    dialog.restart.findChildren(QPushButton)[0].click()
    assert ended == [START_AGAIN]
    assert not window.isVisible()


def test_the_rows_that_do_something(indexed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    library, dialog = indexed.session.library, dialog_of(indexed)
    first = library.photos(library.photo_ids()[:1].tolist())[0]
    assert library.thumbnails.get(first.fingerprint)
    left: list[bytes | None] = []
    empty = type(library.thumbnails).empty
    # Seen at once: the gallery may have it made again before one looks.
    monkeypatch.setattr(
        type(library.thumbnails), "empty", lambda cache: (empty(cache), left.append(cache.get(first.fingerprint)))[0]
    )
    (room,) = dialog.rows["thumbnails"].findChildren(QLineEdit)
    assert room.text() == words.file_size(library.thumbnails.size)
    room.setText("what it was before")
    press(dialog, "thumbnails")
    qtbot.waitUntil(lambda: left == [None])
    qtbot.waitUntil(lambda: room.text() != "what it was before")
    press(dialog, "judgements")
    qtbot.waitUntil(lambda: bool(indexed.findChildren(JudgementsDialog)))


def test_a_model_that_one_made_is_deleted_and_the_one_in_use_is_not(
    open_window: Callable[..., MainWindow], make_encoder: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    shipped, folder = make_encoder(tmp_path / "shipped.onnx"), tmp_path / "made"
    made = [make_encoder(folder / f"{seed}.onnx", seed=seed) for seed in (1, 2)]
    library = Library(
        tmp_path / "l" / "l.db", settings=Settings(threads=1), shelf=EncoderStore([shipped], folder=folder)
    )
    used = next(entry.identity for entry in library.encoders() if entry.path == made[0])
    list(library.switch_encoder(used))
    for entry in library.encoders():
        library.catalog.codes.register(entry.identity, library.encoder.card)
    known = lambda: library.catalog.database.read("SELECT count(*) FROM encoders").fetchone()[0]  # noqa: E731
    before = known()
    window = open_window(library)
    press(dialog_of(window), "models")
    qtbot.waitUntil(lambda: bool(window.findChildren(ModelsDialog)))
    (dialog,) = window.findChildren(ModelsDialog)
    assert dialog.list.count() == 2
    dialog.list.selectAll()
    dialog.button.click()
    qtbot.waitUntil(lambda: "deleted" in window.notices.text)
    assert [path.exists() for path in made] == [True, False]
    assert known() == before - 1, "its codes went with it"
    assert len(library.encoders()) == 3  # with the built-in one
    for identity, why in ((used, "is in use"), (library.encoders()[0].identity, "comes with Lookalike")):
        with pytest.raises(EncoderFileError, match=why):
            library.shelf.delete(identity, in_use=used)
    window.session.close()


def test_the_language_is_among_what_the_window_looks_like(dialog: SettingsDialog) -> None:
    dialog.show()
    titles = [one for one in dialog.findChildren(QLabel) if one.objectName() == "title"]
    _window, library = (title.mapTo(dialog, QPoint()).y() for title in titles)
    above = [name for name, row in dialog.rows.items() if row.mapTo(dialog, QPoint()).y() < library]
    assert above == ["appearance", "click", "language"]

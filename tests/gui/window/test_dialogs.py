"""Every dialog: no control without a name, and whole on a small screen, also with letters twice as large."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app import gui
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.errors import KnownError
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.gui.cleanup.dialog import CleanupDialog
from desktop_app.gui.crash import CrashDialog
from desktop_app.gui.retraining.adopt_dialog import AdoptDialog
from desktop_app.gui.retraining.dialog import RetrainDialog
from desktop_app.gui.review import group_painter
from desktop_app.gui.review.folder_dialog import FolderDialog
from desktop_app.gui.review.group_painter import box_of
from desktop_app.gui.review.judgements_dialog import JudgementsDialog
from desktop_app.gui.review.refusals_dialog import RefusalsDialog
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.review.rules_dialog import RulesDialog
from desktop_app.gui.review.sharpest_dialog import SharpestDialog
from desktop_app.gui.session.preferences import Appearance
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.gui.settings.models_dialog import ModelsDialog
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.application_chooser import ApplicationChooser
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.list_dialog import ListDialog
from desktop_app.gui.widgets.name_dialog import NameDialog
from desktop_app.gui.widgets.placement import FRAME
from desktop_app.gui.widgets.working_dialog import WorkingDialog
from desktop_app.gui.window.about_dialog import AboutDialog
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.shortcuts_dialog import ShortcutsDialog
from tests.core.duplicates.made_photos import FolderTrash, photo_row, write
from tests.gui.conftest import PATIENCE_MS
from tests.gui.spoken import nameless

SMALL = QSize(1280, 720) - FRAME
"""What the commonest laptop has free."""

TWICE = QSize(640, 360) - FRAME
_DIALOG = re.compile(r"^class (\w+)\((?:QDialog|ListDialog|WorkingDialog)\)", re.MULTILINE)

DIALOGS: dict[str, Callable[[Path], QDialog]] = {
    "about": lambda _tmp: AboutDialog([("Model", "Lookalike 8"), ("Library", "/home/anna/lookalike/library.db")]),
    "adopt": lambda tmp: AdoptDialog(None, tmp / "model.onnx"),  # type: ignore[arg-type]  # nothing is asked of it yet
    "clean-up": lambda _tmp: CleanupDialog(),
    "crash": lambda _tmp: CrashDialog(ValueError("a bug")),
    "decisions": lambda _tmp: JudgementsDialog([]),
    "folder": lambda _tmp: FolderDialog([(Path("/a"), 3), (Path("/b"), 1)], lambda _wish, then: then([])),
    "help": lambda _tmp: ShortcutsDialog(),
    "models": lambda _tmp: ModelsDialog([], in_use=""),
    "name": lambda tmp: NameDialog(tmp / ("a long name of a photo " * 5 + ".jpg")),
    "open with": lambda tmp: ApplicationChooser(tmp / "a.jpg", [("Viewer", ["viewer"])]),
    "refusals": lambda _tmp: RefusalsDialog([KnownError("is gone", path=Path("/a.jpg"))]),
    "removal": lambda tmp: RemovalDialog(lambda *_a, **_k: None, trash=FolderTrash(tmp)),
    "rules": lambda _tmp: RulesDialog(KeeperRules(protected=(Path("/a"),))),
    "settings": lambda _tmp: SettingsDialog(Settings(), appearance=Appearance.SYSTEM, click_finds=True),
    "sharpest": lambda _tmp: SharpestDialog(12),
}


@pytest.fixture(params=DIALOGS)
def dialog(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> QDialog:
    made = DIALOGS[request.param](tmp_path)
    qtbot.addWidget(made)
    return made


def test_no_control_is_without_a_name(dialog: QDialog) -> None:
    dialog.show()
    assert nameless(dialog) == []


def test_every_dialog_there_is_is_looked_at(qapp: QApplication, tmp_path: Path) -> None:
    made = {type(make(tmp_path)).__name__ for make in DIALOGS.values()} | {RetrainDialog.__name__}
    sources = Path(gui.__file__).parent.rglob("*.py")
    there = {name for source in sources for name in _DIALOG.findall(source.read_text(encoding="utf-8"))}
    assert there - {ListDialog.__name__, WorkingDialog.__name__} == made  # which have no use of their own


def test_enter_does_what_the_blue_button_says_or_closes(dialog: QDialog) -> None:
    """Without a default of its own a dialog gives Enter to whichever button comes first."""
    dialog.show()
    buttons = dialog.findChildren(QPushButton)
    primary = [button for button in buttons if button.objectName() == "primary"]
    box = dialog.findChild(QDialogButtonBox)
    closing = buttons if box is None else box.buttons()
    default = [button for button in buttons if button.isDefault()]
    assert len(default) == 1
    assert default == primary[:1] if primary else default[0] in closing


def test_it_is_whole_on_a_small_screen(dialog: QDialog) -> None:
    assert dialog.minimumSizeHint().boundedTo(SMALL) == dialog.minimumSizeHint()


@pytest.mark.usefixtures("large_letters")
def test_each_is_whole_with_letters_twice_as_large(qtbot: QtBot, tmp_path: Path) -> None:
    for name, make in DIALOGS.items():
        dialog = make(tmp_path)
        qtbot.addWidget(dialog)
        dialog.show()
        least = dialog.minimumSizeHint()
        assert least.boundedTo(SMALL) == least, f"{name}: needs {least.width()} by {least.height()}"


def test_each_is_whole_on_a_small_screen_of_twice_the_scale(qtbot: QtBot, tmp_path: Path) -> None:
    """1280 × 720 with everything twice as large: half of that in device-independent pixels."""
    for name, make in DIALOGS.items():
        dialog = make(tmp_path)
        qtbot.addWidget(dialog)
        dialog.show()
        least = dialog.minimumSizeHint()
        assert least.boundedTo(TWICE) == least, f"{name}: needs {least.width()} by {least.height()}"


def test_so_is_the_window_which_leaves_out_the_facts(
    library: Library, open_window: Callable[[Library], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Mock(availableGeometry=lambda: QRect(QPoint(), TWICE + FRAME))
    monkeypatch.setattr(MainWindow, "screen", lambda _window: screen)
    window = open_window(library)
    assert not window.preview.isVisible()
    for bar in (window.activity, window.learning):
        bar.show()
    assert window.minimumSizeHint().boundedTo(TWICE) == window.minimumSizeHint()


def test_on_a_screen_of_twice_the_scale_no_line_of_the_settings_is_cut(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(), appearance=Appearance.SYSTEM, click_finds=True)
    qtbot.addWidget(dialog)
    dialog.resize(720, 410)
    dialog.show()
    (area,) = (one for one in dialog.findChildren(QScrollArea) if type(one).__name__ == "_Scrolling")
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    for said in dialog.findChildren(ElidedLabel):
        assert said.height() == said.sizeHint().height(), said.text()


def test_so_is_the_one_of_learning(window: MainWindow, qtbot: QtBot) -> None:
    window.do("retrain")
    (dialog,) = window.findChildren(RetrainDialog)
    assert nameless(dialog) == []
    assert dialog.minimumSizeHint().boundedTo(SMALL) == dialog.minimumSizeHint()


def test_the_window_fits_a_screen_of_twice_the_scale(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.preview.show_subject(Subject.of_photo(photo_row(write(tmp_path / "1.jpg", b"a photo"))))
    window.resize(720, 410)
    qtbot.waitUntil(window.preview.open_button.isVisible, timeout=PATIENCE_MS)
    assert window.size() == QSize(720, 410)


@pytest.mark.usefixtures("large_letters")
def test_the_sides_of_the_window_are_wider_with_larger_letters(window: MainWindow) -> None:
    room = window.sidebar.width() - 8 - 8 - 8 - 17 - 8 - 8 - 8 - 14
    assert window.sidebar.fontMetrics().horizontalAdvance("Do I have these?") <= room
    for button in (window.preview.reveal_button, window.preview.open_button):
        assert button.minimumSizeHint().width() <= window.preview.width() - 32


@pytest.mark.usefixtures("large_letters", "german")
def test_the_buttons_beside_a_photo_are_whole_in_a_language_of_long_words(window: MainWindow) -> None:
    panel, area = window.preview, window.preview.parentWidget()
    assert area is not None
    buttons = (panel.similar_button, panel.reveal_button, panel.open_button)
    assert max(button.sizeHint().width() for button in buttons) <= area.width() - 32


@pytest.mark.usefixtures("german")
def test_the_buttons_of_quick_look_are_whole_in_a_narrow_window(window: MainWindow) -> None:
    look = window.quick_look
    look.cover()
    for width, wordless in ((1200, 0), (640, 1), (540, 2)):
        look.resize(width, 400)
        buttons = look._buttons.values()
        assert [button.text() for button in buttons].count("") == wordless, width
        assert look._row.minimumSize().width() <= width
        assert all(button.accessibleName() for button in buttons)


@pytest.mark.usefixtures("large_letters")
def test_the_boxes_of_the_review_grow_with_the_letters() -> None:
    row = QRect(0, 0, 600, 120)
    assert box_of(row).width() == theme().grown(20) > 20
    assert row.contains(box_of(row))
    assert group_painter._picture_in(row).left() > box_of(row).right() + 8


@pytest.mark.usefixtures("large_letters", "german")
def test_the_top_bar_is_whole_while_photos_of_a_search_are_selected(window: MainWindow, qtbot: QtBot) -> None:
    top = window.top
    top.setParent(None)
    qtbot.addWidget(top)
    top.show_query("a photo with a long name.jpg")
    top.say_count("174 Fotos · 174 ausgewählt")
    top.offer_trash(True)
    for width, offered in ((2400, True), (1280, True), (900, False)):
        top.resize(width, 90)
        top.show()
        assert (top._row.sizeHint().width() <= width) >= offered
        assert top.trash_button.isVisible() is offered, width

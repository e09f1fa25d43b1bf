"""What Enter does in a dialog whose buttons change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.working_dialog import WorkingDialog

ENTER = Qt.Key.Key_Return


@pytest.fixture
def dialog(qtbot: QtBot) -> WorkingDialog:
    """One whose work just came to its end: what was *Stop* is *Use*."""
    shown = WorkingDialog()
    qtbot.addWidget(shown)
    column = QVBoxLayout(shown)
    keep, use = QPushButton("keep"), QPushButton("use")
    for button in (use, keep):
        column.addWidget(button)
        button.clicked.connect(shown.accept)
    shown.show()
    use.setFocus()
    shown.offer(use, keep, meaning="stop", blue=False)
    shown.offer(keep, use, meaning="use")
    return shown


def test_enter_for_what_was_there_before_chooses_nothing(dialog: WorkingDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, ENTER)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog
    assert dialog._seen.isActive()


def test_a_moment_later_the_blue_button_has_the_keyboard(dialog: WorkingDialog, qtbot: QtBot) -> None:
    dialog._seen.timeout.emit()
    blue = dialog.focusWidget()
    assert isinstance(blue, QPushButton)
    assert (blue.text(), blue.objectName()) == ("keep", "primary")
    qtbot.keyClick(blue, ENTER)
    assert dialog.result() == WorkingDialog.DialogCode.Accepted


def test_so_it_has_after_tab(dialog: WorkingDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    blue = dialog.focusWidget()
    assert isinstance(blue, QPushButton)
    assert blue.text() == "keep"
    qtbot.keyClick(blue, ENTER)
    assert not dialog.isVisible()


def test_what_the_person_went_to_keeps_the_keyboard(dialog: WorkingDialog) -> None:
    (use,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "use"]
    use.setFocus()
    dialog._seen.timeout.emit()
    assert dialog.focusWidget() is use

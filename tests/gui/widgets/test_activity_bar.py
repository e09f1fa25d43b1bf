"""The bar appears though its work is told in quick steps."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.activity_bar import PATIENCE_MS, ActivityBar


def test_how_fast_it_is_gives_way_to_that_it_rests(qtbot: QtBot) -> None:
    bar = ActivityBar()
    qtbot.addWidget(bar)
    bar.show_step("Checking photos", done=1, total=2, said="1,111 photos", pace="73 photos/s · 10 s left")
    assert bar.text == "Checking photos 1,111 photos · 73 photos/s · 10 s left"
    bar.set_paused(True)
    assert bar.text == "Checking photos 1,111 photos · paused"
    bar.set_paused(False)
    assert bar.text.endswith("10 s left")


def test_quick_steps_do_not_keep_it_hidden(qtbot: QtBot) -> None:
    bar = ActivityBar()
    qtbot.addWidget(bar)
    bar.begin("Moving to the trash", quietly=True)
    timer = bar.findChild(QTimer)
    assert timer is not None
    timer.start(PATIENCE_MS * 100)  # it has some time to go
    for done in range(20):
        bar.begin("Moving to the trash", quietly=True)
        bar.show_step("Moving to the trash", done=done, total=20)
    assert timer.isActive()
    assert timer.interval() == PATIENCE_MS * 100  # and was not begun again by a step
    timer.timeout.emit()
    assert bar.isVisible()
    assert bar.text == "Moving to the trash 19 of 20"
    bar.end()
    assert not bar.isVisible()

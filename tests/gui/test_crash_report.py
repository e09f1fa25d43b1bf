"""Our bugs reach the person as one dialog with a report to copy, from whatever thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.background.tasks import Tasks
from desktop_app.gui.crash import CrashDialog, CrashReporter
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[CrashReporter]:
    hooks = (sys.excepthook, threading.excepthook)
    made = CrashReporter()
    made.install()
    yield made
    made.uninstall()
    if made._dialog is not None:
        made._dialog.reject()
    QGuiApplication.clipboard().clear()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (sys.excepthook, threading.excepthook) == hooks


def dialog(reporter: CrashReporter, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: reporter._dialog is not None and reporter._dialog.isVisible())
    return reporter._dialog


def fail() -> None:
    raise RuntimeError("a bug of ours")


def test_an_exception_in_a_slot(reporter: CrashReporter, qtbot: QtBot) -> None:
    QTimer.singleShot(0, fail)
    shown = dialog(reporter, qtbot)
    text = shown.report.toPlainText()
    assert "a bug of ours" in text
    assert "Traceback" in text
    assert "Lookalike" in text
    shown.copy_button.click()
    assert QGuiApplication.clipboard().text() == text


def test_an_exception_in_a_thread_and_another_meanwhile(reporter: CrashReporter, qtbot: QtBot) -> None:
    for _ in range(2):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    shown = dialog(reporter, qtbot)
    qtbot.waitUntil(lambda: shown.report.toPlainText().count("Traceback") == 2)


def test_an_exception_in_background_work(reporter: CrashReporter, qtbot: QtBot) -> None:
    tasks = Tasks()
    tasks.crashed.connect(reporter.report)
    tasks.run(fail, then=lambda _: None)
    assert "fail" in dialog(reporter, qtbot).report.toPlainText()
    tasks.close()


def test_what_qt_says_is_logged(reporter: CrashReporter, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        qWarning("Qt is not amused")
    assert "Qt is not amused" in caplog.text
    assert reporter._dialog is None


def test_going_on_closes_it_and_the_next_error_opens_a_new_one(reporter: CrashReporter, qtbot: QtBot) -> None:
    reporter.report(RuntimeError("first"))
    dialog(reporter, qtbot).reject()
    assert reporter._dialog is None
    reporter.report(RuntimeError("second"))
    assert "first" not in dialog(reporter, qtbot).report.toPlainText()


def test_a_mistake_while_painting_does_not_take_the_window_down(
    indexed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr("desktop_app.gui.gallery.photo_grid.paint_cell", lambda *_args, **_options: fail())
        indexed.photos.grid.viewport().update()
        qtbot.waitUntil(lambda: bool(caught), timeout=PATIENCE_MS)
    held = caught[0][2]  # the traceback, and with it the frame and its painter
    indexed.photos.grid.viewport().repaint()
    while held.tb_next is not None and "painter" not in held.tb_frame.f_locals:
        held = held.tb_next
    assert not held.tb_frame.f_locals["painter"].isActive()

"""Our bugs: a dialog with a report to copy. Nothing is sent anywhere."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

import desktop_app
from desktop_app.core.language import tr

log = logging.getLogger(__name__)

__all__ = ["CrashDialog", "CrashReporter", "report_text"]

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def report_text(error: BaseException) -> str:
    """Versions and traceback, for a bug report."""
    return tr(
        "Lookalike {version}\nPython {python_version}, Qt {qVersion}, PySide {version_2}\n{platform}\n\n",
        version=desktop_app.__version__,
        python_version=platform.python_version(),
        qVersion=qVersion(),
        version_2=PySide6.__version__,
        platform=platform.platform(),
    ) + "".join(traceback.format_exception(error))


class CrashReporter(QObject):
    """Brings exceptions that nobody expected, from any thread, to the main thread and shows them.

    Signals:
        caught: (BaseException) on the main thread.
    """

    caught = Signal(object)
    _raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: QWidget | None = None
        self._dialog: CrashDialog | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over what Python, its threads and Qt have to say."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self.report(args.exc_value or args.exc_type())
        qInstallMessageHandler(_log_message)

    def uninstall(self) -> None:
        """Give it back; nothing is shown any more."""
        self._raised.disconnect()
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(None)

    def report(self, error: BaseException) -> None:
        """Show an exception; from any thread."""
        log.error("unexpected error", exc_info=error)
        self._raised.emit(error)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
        else:
            self.report(error.with_traceback(trace))

    def _show(self, error: BaseException) -> None:
        self.caught.emit(error)
        if self._dialog is not None:  # one dialog, however many errors
            self._dialog.add(error)
            return
        self._dialog = CrashDialog(error, parent=self.window)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class CrashDialog(QDialog):
    """Says that it is our mistake, and shows the report."""

    def __init__(self, error: BaseException, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.resize(720, 440)
        heading = QLabel(tr("Lookalike made a mistake"))
        heading.setObjectName("heading")
        text = QLabel(
            tr(
                "This is a bug in Lookalike, not your fault. Your photos are untouched and the library "
                "is kept safe. Please report it with the text below; look through it first, it may name "
                "your folders."
            )
        )
        text.setWordWrap(True)
        self.report = QPlainTextEdit(report_text(error))
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        buttons.addButton(tr("Continue"), QDialogButtonBox.ButtonRole.RejectRole)
        leave = buttons.addButton(tr("Quit"), QDialogButtonBox.ButtonRole.DestructiveRole)
        leave.clicked.connect(QGuiApplication.quit)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (heading, text, self.report, buttons):
            column.addWidget(widget)

    def add(self, error: BaseException) -> None:
        """Another one, at the same time."""
        self.report.appendPlainText("\n" + "".join(traceback.format_exception(error)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(tr("Copied"))


def _log_message(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)

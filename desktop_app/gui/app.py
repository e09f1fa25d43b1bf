"""The composition root of the window."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QProcess, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.errors import KnownError
from desktop_app.core.language import explained, tr
from desktop_app.core.library import Library
from desktop_app.gui.actions.settings import START_AGAIN
from desktop_app.gui.background.garbage import GarbageCollector
from desktop_app.gui.crash import CrashReporter
from desktop_app.gui.session.preferences import Preferences
from desktop_app.gui.session.session import Session
from desktop_app.gui.theme import application_icon, theme
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.qt_language import locale_of
from desktop_app.speaking import language_of, speak_in

__all__ = ["run"]


def run(catalog: Path | ArchiveAddress | None, place: Path | None) -> int:
    """Open the window and stay until it is closed.

    Args:
        catalog: the library's file, or an archive; None means the platform's data folder.
        place: a folder to add and index at once, or a photo to show what looks like it.

    Returns:
        0, or 1 when the library cannot be opened.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    preferences = Preferences()
    _prepare(application, preferences)
    _speak(application, language_of(catalog))
    # Ctrl+C in the terminal ends it at once: the catalog can be left at any time.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        library = Library.open(catalog)
    except KnownError as error:
        QMessageBox.critical(None, "Lookalike", tr("The library cannot be opened.\n\n{error}", error=explained(error)))
        return 1
    reporter = CrashReporter()
    reporter.install()
    reporter.caught.connect(library.catalog.suspect)
    session = Session.over(library, preferences)
    session.tasks.crashed.connect(reporter.report)
    window = MainWindow(session)
    reporter.window = window
    window.start(place)
    window.show()
    garbage = GarbageCollector()
    garbage.begin()
    try:
        result = application.exec()
    finally:
        garbage.end()
        window.hide()
        QGuiApplication.sync()  # or it would be seen until everything has ended
        session.close()
        reporter.uninstall()
        window.deleteLater()  # before the application goes, whatever Python drops first
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    if result != START_AGAIN:
        return result
    QProcess.startDetached(sys.executable, sys.orig_argv[1:])  # the library is closed by now
    return 0


def _prepare(application: QApplication, preferences: Preferences) -> None:
    application.setApplicationName("lookalike")
    application.setApplicationDisplayName("Lookalike")
    application.setDesktopFileName("lookalike")
    application.setWindowIcon(application_icon())
    application.setStyle("Fusion")
    theme().apply(application, preferences)
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: theme().follow(application, preferences))
    application.fontChanged.connect(lambda _font: theme().follow(application, preferences))
    application.layoutDirectionChanged.connect(lambda _direction: theme().follow(application, preferences))


def _speak(application: QApplication, setting: str) -> None:
    """Let the window, and what Qt says itself, be in the person's language; numbers and dates too."""
    locale = locale_of(speak_in(setting, isolates=True))
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)

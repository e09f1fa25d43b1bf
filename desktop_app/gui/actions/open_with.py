"""Open a photo in an app that the person chooses."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QProcess
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.language import tr
from desktop_app.gui.actions.applications import application_folders, applications_for
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.session.notices import MOVED_ON
from desktop_app.gui.session.session import Session
from desktop_app.gui.widgets.application_chooser import ApplicationChooser

__all__ = ["ask_to_open_with", "commands_for", "system_command"]


def ask_to_open_with(session: Session, path: Path, parent: QWidget) -> None:
    """Windows asks itself; macOS has its apps in a folder; elsewhere the desktop's lists are asked."""
    own = system_command(path)
    if own is not None:
        _start(session, own)
    elif sys.platform == "darwin":
        chosen, _kind = QFileDialog.getOpenFileName(parent, tr("Open with"), "/Applications", tr("Apps (*.app)"))
        if chosen:
            _start(session, ["open", "-a", chosen, str(path)])
    else:

        def show(commands: list[tuple[str, list[str]]]) -> None:
            dialog = ApplicationChooser(path, commands, parent=parent)
            dialog.chosen.connect(partial(_start, session))
            dialog.open()

        session.tasks.run(partial(commands_for, path), then=show, lane=Lane.FILES, channel="open")


def system_command(path: Path, *, platform: str = sys.platform) -> list[str] | None:
    """The command with which the system asks itself; None where it does not."""
    return ["rundll32", "shell32.dll,OpenAs_RunDLL", str(path)] if platform == "win32" else None


def commands_for(path: Path) -> list[tuple[str, list[str]]]:
    """Worker: names of programs for a file, each with its command."""
    found_kinds = QMimeDatabase().mimeTypesForFileName(path.name)  # by the name alone: the disk is not asked
    kinds = [name for kind in found_kinds for name in (kind.name(), *kind.aliases(), *kind.allAncestors())]
    pictures = [one for one in kinds if one.startswith("image/")]  # else every editor of bytes would be offered
    found = applications_for(pictures, application_folders())
    return [(application.name, application.command(path)) for application in found]


def _start(session: Session, command: list[str]) -> None:
    started = QProcess.startDetached(command[0], command[1:])
    if not (started[0] if isinstance(started, tuple) else started):
        session.notices.warn(
            tr("{command} could not be started. Choose another app.", command=command[0]), until=MOVED_ON
        )

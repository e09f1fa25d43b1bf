"""Open, show and copy photos with the desktop's own means.

Whether a file is there is asked on a worker: a network share that died answers after minutes.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QProcess
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from desktop_app.core.errors import display_path
from desktop_app.core.language import tr
from desktop_app.gui import words
from desktop_app.gui.background.mime import files_to_mime, url_of
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.session.notices import MOVED_ON
from desktop_app.gui.session.session import Session

__all__ = ["copy_path", "copy_picture", "open_file", "reveal_command", "show_in_file_manager"]


def open_file(session: Session, path: Path) -> None:
    """With the desktop's application for it."""

    def show() -> None:
        if not QDesktopServices.openUrl(url_of(path)):
            session.notices.warn(tr("No app is set up to open this kind of file."), until=MOVED_ON)

    _if_there(session, path, then=show)


def reveal_command(path: Path, *, platform: str = sys.platform) -> list[str] | None:
    """The command that shows a file, selected, in the file manager; None where there is none."""
    if platform == "win32":
        return ["explorer", f"/select,{path}"]
    if platform == "darwin":
        return ["open", "-R", str(path)]
    if shutil.which("dbus-send"):
        service = "org.freedesktop.FileManager1"
        return [
            *("dbus-send", "--session", "--print-reply", f"--dest={service}", "--type=method_call"),
            *("/org/freedesktop/FileManager1", f"{service}.ShowItems"),
            # as_uri() also escapes commas, which would part the array.
            *(f"array:string:{path.absolute().as_uri()}", "string:"),
        ]
    return None


def show_in_file_manager(session: Session, path: Path) -> None:
    """Select the file in the file manager; where that cannot be asked for, open its folder."""
    _if_there(session, path.parent, then=partial(_reveal, session, path))


def _reveal(session: Session, path: Path) -> None:
    command = reveal_command(path)
    if command is None:
        _open_folder(session, path.parent)
        return
    process = QProcess(session.notices)
    if sys.platform != "win32":  # explorer exits with 1 also when it worked
        process.finished.connect(partial(_revealed, session, path.parent))
    process.finished.connect(process.deleteLater)
    process.start(command[0], command[1:])


def copy_path(session: Session, paths: list[Path]) -> None:
    """As text."""
    data = QMimeData()
    data.setText("\n".join(map(words.copied_path, paths)))
    QGuiApplication.clipboard().setMimeData(data)
    session.notices.say(
        tr("Path copied.") if len(paths) == 1 else tr("{paths} copied.", paths=words.count_of(len(paths), "path"))
    )


def copy_picture(session: Session, path: Path) -> None:
    """Its pixels for an editor or a chat, and its file for a file manager."""

    def put(image: QImage) -> None:
        data = files_to_mime([path])
        data.setImageData(image)
        QGuiApplication.clipboard().setMimeData(data)
        session.notices.say(tr("{path} copied.", path=words.file_name(path)))

    session.pictures.request(
        path, side=None, then=put, failed=partial(session.notices.warn, until=MOVED_ON), channel="copy-picture"
    )


def _if_there(session: Session, path: Path, *, then: Callable[[], None]) -> None:
    def tell(there: bool) -> None:
        if there:
            then()
        else:
            session.notices.warn(
                tr("{path} is no longer there. Is its drive connected?", path=display_path(path)), until=MOVED_ON
            )

    # `Path.exists` raises where a share is not reachable.
    session.tasks.run(partial(os.path.exists, path), then=tell, lane=Lane.FILES, channel="open")


def _revealed(session: Session, folder: Path, code: int, _status: QProcess.ExitStatus) -> None:
    if code != 0:  # no file manager listens there
        _open_folder(session, folder)


def _open_folder(session: Session, folder: Path) -> None:
    if not QDesktopServices.openUrl(url_of(folder)):
        session.notices.warn(
            tr("{folder} cannot be shown: no app for folders is set up.", folder=display_path(folder)), until=MOVED_ON
        )

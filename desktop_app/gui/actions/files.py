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

OPEN_LIMIT = 10
"""Photos that are opened at once: each may be a window."""

__all__ = [
    "OPEN_LIMIT",
    "copy_path",
    "copy_picture",
    "copy_pictures",
    "open_file",
    "open_files",
    "reveal_command",
    "show_in_file_manager",
]


def open_file(session: Session, path: Path) -> None:
    """With the desktop's application for it."""
    open_files(session, [path])


def open_files(session: Session, paths: list[Path]) -> None:
    """Each with the desktop's application for it, unless their windows would cover the screen."""

    def show(path: Path) -> None:
        if not QDesktopServices.openUrl(url_of(path)):
            session.notices.warn(tr("No app is set up to open this kind of file."), until=MOVED_ON)

    if len(paths) > OPEN_LIMIT:
        session.notices.say(tr("At most {count:,} photos can be opened at once.", count=OPEN_LIMIT))
    else:
        _if_there(session, paths, then=show)


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
    _if_there(session, [path.parent], then=lambda _folder: _reveal(session, path))


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


def copy_pictures(session: Session, paths: list[Path]) -> None:
    """Of one photo pixels and file; of several the files, since the clipboard holds one picture."""
    if len(paths) == 1:
        copy_picture(session, paths[0])
    else:
        QGuiApplication.clipboard().setMimeData(files_to_mime(paths))
        session.notices.say(tr("{photos} copied.", photos=words.count_of(len(paths), "photo")))


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


def _if_there(session: Session, paths: list[Path], *, then: Callable[[Path], None]) -> None:
    def look() -> list[bool]:
        return [os.path.exists(path) for path in paths]  # noqa: PTH110 -- raises where a share is not reachable

    def tell(there: list[bool]) -> None:
        for path, is_there in zip(paths, there, strict=True):
            if is_there:
                then(path)
            else:
                session.notices.warn(
                    tr("{path} is no longer there. Is its drive connected?", path=display_path(path)), until=MOVED_ON
                )

    session.tasks.run(look, then=tell, lane=Lane.FILES, channel="open")


def _revealed(session: Session, folder: Path, code: int, _status: QProcess.ExitStatus) -> None:
    if code != 0:  # no file manager listens there
        _open_folder(session, folder)


def _open_folder(session: Session, folder: Path) -> None:
    if not QDesktopServices.openUrl(url_of(folder)):
        session.notices.warn(
            tr("{folder} cannot be shown: no app for folders is set up.", folder=display_path(folder)), until=MOVED_ON
        )

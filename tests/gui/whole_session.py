"""`python -m tests.gui.whole_session CATALOG FOLDER`: a window from an empty start to the exit, used by itself.

It indexes the folder, looks for what is like a photo, shows one large and finds duplicates; it says what it has done.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.gui import app
from desktop_app.gui.session.navigation import DUPLICATES, Location
from desktop_app.gui.window.main_window import MainWindow

PATIENCE = 60

Step = tuple[str, Callable[[MainWindow], object], Callable[[MainWindow], bool]]


def nothing(_window: MainWindow) -> None:
    """The window has begun by itself."""


def query(window: MainWindow) -> None:
    window.photos.step(1)
    window.photos.grid.picked.emit(window.photos.model.photo_id(0))


# What it is called, what begins it, and when it is done.
STEPS: list[Step] = [
    ("indexed", nothing, lambda window: window.photos.model.rowCount() == 12 and not window.session.indexing.running),
    ("searched", query, lambda window: window.photos.model.contents.distances is not None),
    ("previewed", nothing, lambda window: window.preview.picture.image.width() > 0),
    ("looked", MainWindow.peek, lambda window: window.quick_look.image.width() > 0),
    (
        "reviewed",
        lambda window: window.session.navigator.go(Location(view=DUPLICATES)),
        lambda window: window.session.reviewing.ready,
    ),
    (
        "compared",
        lambda window: window.session.reviewing.find(),
        lambda window: window.session.reviewing.found and not window.session.reviewing.work.busy,
    ),
]


def main() -> int:
    application = QApplication(sys.argv[:1])
    left, timer, deadline = list(STEPS), QTimer(), time.monotonic() + PATIENCE
    begun: list[str] = []

    def look() -> None:
        windows = [widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow)]
        if time.monotonic() > deadline:
            QApplication.exit(98)
        for window in windows:
            if not left:
                timer.stop()
                window.close()
                continue
            name, begin, done = left[0]
            if name not in begun:
                begun.append(name)
                begin(window)
            elif done(window):
                sys.stdout.write(f"{name}\n")
                left.pop(0)

    timer.timeout.connect(look)
    timer.start(20)
    return app.run(Path(sys.argv[1]), Path(sys.argv[2]))


if __name__ == "__main__":
    sys.exit(main())

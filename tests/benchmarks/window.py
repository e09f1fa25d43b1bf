"""The window over a large library: from start to usable, from click to painted neighbours, scrolling, memory.

    python -m tests.benchmarks.window CATALOG [--clicks 40] [--steps 120] [--orders]

A process of its own, without a screen, so that its memory is the application's. It prints "usable" when photos (or the
welcome) are painted, then one line of JSON. The library's photos have no files: one thumbnail stands for all of them.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.core.catalog.photo_order import Grouping, PhotoOrder, SortKey
from desktop_app.core.library import Library
from desktop_app.gui.session.preferences import Preferences
from desktop_app.gui.session.session import Session
from desktop_app.gui.window.main_window import MainWindow

_PATIENCE = 120.0
_LANDS = 3.0


def until(condition: Callable[[], bool]) -> None:
    """Let Qt work until it is so.

    Raises:
        TimeoutError: after two minutes.
    """
    end = time.perf_counter() + _PATIENCE
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        if time.perf_counter() > end:
            raise TimeoutError


def click_to_paint(window: MainWindow, *, row: int) -> float:
    """Seconds from a click on a photo to its painted neighbours; the gallery is back afterwards."""
    grid, model = window.photos.grid, window.photos.model
    until(lambda: model.photo(row) is not None)
    asked = model.photo_id(row)
    place = grid.visualRect(model.index(row)).center()
    started = time.perf_counter()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    until(lambda: model.contents.distances is not None and model.photo_id(0) == asked)
    grid.viewport().repaint()
    spent = time.perf_counter() - started
    window.session.navigator.back()
    until(lambda: model.contents.distances is None)
    return spent


def scroll(window: MainWindow, *, steps: int) -> tuple[float, float]:
    """The longest the main thread was away from its events while scrolling, in seconds, and its own work in that."""
    bar = window.photos.grid.verticalScrollBar()
    longest = busiest = 0.0
    for step in range(steps):
        started, worked = time.perf_counter(), time.thread_time()
        # A wheel, then the bar dragged from end to end.
        bar.setValue(bar.value() + 120 if step < steps // 2 else bar.maximum() * (2 * step - steps) // steps)
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - started)
        busiest = max(busiest, time.thread_time() - worked)
        time.sleep(0.01)
    return longest, busiest


def scroll_in_every_order(window: MainWindow, *, steps: int) -> dict[str, float]:
    """The main thread's own seconds: the longest of changing to an order, grouping and layout, and of scrolling in it.

    By the order, its grouping and its layout.
    """
    found = {}
    for by, grouping, rows in itertools.product(SortKey, Grouping, (False, True)):
        before, worked = window.photos.model.contents, time.thread_time()
        window.photos.lay_out(rows)
        window.session.preferences.order = PhotoOrder(by=by, grouping=grouping)
        window.photos.rearrange()
        QApplication.processEvents()
        longest = time.thread_time() - worked
        end = time.perf_counter() + _LANDS
        # Until the answer lands; one that is the same as before changes nothing.
        while window.photos.model.contents is before and time.perf_counter() < end:
            worked = time.thread_time()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
            longest = max(longest, time.thread_time() - worked)
        name = f"{by.value} {grouping.value} {'rows' if rows else 'squares'}"
        found[name] = max(longest, scroll(window, steps=steps)[1])
    return found


def peak_megabytes() -> float:
    """The most memory that this process had."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count the process that started this one, too
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(peak.split()[1]) / 1024
    # macOS counts in bytes.
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


def measure(library: Library, *, clicks: int, steps: int, orders: bool = False) -> dict[str, Any]:
    """Open the window and use it."""
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        session = Session.over(library, Preferences(store))
        window = MainWindow(session)
        window.resize(1200, 800)
        window.show()
        window.start()
        photos = library.status().photos
        until(lambda: window.photos.model.rowCount() == photos)
        QApplication.processEvents()
        sys.stdout.write("usable\n")
        sys.stdout.flush()
        memory = peak_megabytes()
        until(lambda: not session.indexing.running)
        found: dict[str, Any] = {"megabytes": memory}
        if photos:
            spent = [click_to_paint(window, row=number % 12) for number in range(clicks + 1)]
            found["first_click"] = spent[0]
            found["click_p95"] = float(np.percentile(spent[1:], 95))
            found["blocked"], found["worked"] = scroll(window, steps=steps)
            if orders:
                found["orders"] = scroll_in_every_order(window, steps=steps // 4)
            found["megabytes_after"] = peak_megabytes()
        window.close()
        session.close()
        return found


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("catalog", type=Path)
    parser.add_argument("--clicks", type=int, default=40)
    parser.add_argument("--steps", type=int, default=120)
    parser.add_argument("--orders", action="store_true", help="scroll in every order, grouping and layout, too")
    arguments = parser.parse_args()
    application = QApplication(sys.argv[:1])
    with io.BytesIO() as buffer:
        Image.effect_noise((256, 192), 60).convert("RGB").save(buffer, "JPEG", quality=80)
        jpeg = buffer.getvalue()
    library = Library.open(arguments.catalog)
    library.thumbnail = lambda _photo: jpeg  # type: ignore[method-assign]
    found = measure(library, clicks=arguments.clicks, steps=arguments.steps, orders=arguments.orders)
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    del application


if __name__ == "__main__":
    main()

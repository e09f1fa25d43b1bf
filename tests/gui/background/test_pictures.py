"""Pictures for the window: no larger than they are shown, and the main thread does not wait for them."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop_app import gui
from desktop_app.core.errors import DecodeTimeoutError, ImageError, ImageTooLargeError, KnownError
from desktop_app.core.images import Limits
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.gui.actions import files
from desktop_app.gui.background.pictures import Pictures, load_picture
from desktop_app.gui.background.tasks import Tasks
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS


def jpeg(image: Image.Image) -> bytes:
    with io.BytesIO() as buffer:
        image.save(buffer, "JPEG", quality=95)
        return buffer.getvalue()


@pytest.mark.parametrize(("side", "size"), [(None, (640, 480)), (700, (640, 480)), (320, (320, 240)), (100, (100, 75))])
def test_no_larger_than_asked(
    side: int | None, size: tuple[int, int], draw: Callable[..., Image.Image], tmp_path: Path
) -> None:
    drawn = draw(3, size=(640, 480))
    (tmp_path / "one.jpg").write_bytes(jpeg(drawn))
    for source in (tmp_path / "one.jpg", jpeg(drawn), np.asarray(drawn)):
        image = load_picture(source, side=side, limits=None)
        assert (image.width(), image.height()) == size
        colour = image.pixelColor(image.width() // 3, image.height() // 3)
        assert (colour.red(), colour.green(), colour.blue()) == pytest.approx(
            drawn.getpixel((640 // 3, 480 // 3)), abs=6
        )


def test_a_line_of_pixels_stays_one(draw: Callable[..., Image.Image]) -> None:
    image = load_picture(np.zeros((2, 5000, 3), np.uint8), side=100, limits=None)
    assert (image.width(), image.height()) == (100, 1)


def test_what_is_no_picture_is_a_named_error() -> None:
    with pytest.raises(ImageError):
        load_picture(b"no picture", side=64, limits=None)


@pytest.mark.parametrize(
    ("limits", "kind"), [(Limits(max_pixels=100), ImageTooLargeError), (Limits(seconds=-1), DecodeTimeoutError)]
)
def test_what_exceeds_the_limits_is_not_decoded(
    limits: Limits, kind: type[ImageError], qtbot: QtBot, photo_folder: Path
) -> None:
    tasks, errors = Tasks(), list[KnownError]()
    photo = photo_folder / "photo00.jpg"
    Pictures(tasks, limits).request(photo, side=None, then=errors.append, failed=errors.append, channel="one")
    qtbot.waitUntil(lambda: len(errors) == 1, timeout=PATIENCE_MS)
    tasks.close()
    assert isinstance(errors[0], kind)


def test_the_window_has_the_limits_of_the_library(
    open_window: Callable[[Library], MainWindow], library: Library, photo_folder: Path, qtbot: QtBot
) -> None:
    library.add_folder(photo_folder)
    list(library.index())
    library.settings = Settings(max_pixels=100)
    window = open_window(library)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 12, timeout=PATIENCE_MS)
    window.photos.step(1)
    for shown in (lambda: window.preview.trouble, lambda: window.quick_look.caption, lambda: window.notices.text):
        qtbot.waitUntil(lambda shown=shown: "more than the limit" in shown(), timeout=PATIENCE_MS)
        window.peek()
        files.copy_picture(window.session, window.preview.subject.path)


@pytest.mark.slow  # it measures
def test_python_goes_on_while_a_picture_is_decoded_and_scaled(draw: Callable[..., Image.Image]) -> None:
    content, shares = jpeg(draw(1, size=(3200, 2400))), []
    for _ in range(5):  # the machine may be busy
        ticks, ended = [time.perf_counter()], threading.Event()

        def tick(ticks: list[float] = ticks, ended: threading.Event = ended) -> None:
            while not ended.wait(0.001):
                ticks.append(time.perf_counter())

        ticking = threading.Thread(target=tick)
        ticking.start()
        start = time.perf_counter()
        load_picture(content, side=1500, limits=None)
        seconds = time.perf_counter() - start
        ended.set()
        ticking.join()
        shares.append(float(np.diff([*ticks, time.perf_counter()]).max()) / seconds)
    assert min(shares) < 0.5, "another thread waited for most of the time"


def test_nothing_is_decoded_by_qt() -> None:
    """It would keep Python's lock, and wait with it for locks of its own that the main thread may hold."""
    for file in Path(gui.__file__).parent.rglob("*.py"):
        source = file.read_text("utf-8")
        assert not [name for name in ("fromData", "QImageReader", "loadFromData") if name in source], file

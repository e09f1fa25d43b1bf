"""Retrain on my photos, in the window: start, look, use it, go back; stop; what goes wrong is said."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogBusyError, KnownError
from desktop_app.core.library import Library
from desktop_app.core.retraining.steps import RetrainingPhase, RetrainingStep
from desktop_app.core.settings import Settings
from desktop_app.core.types import Control, Progress
from desktop_app.gui.actions.encoders import use_encoder
from desktop_app.gui.retraining.comparison_table import Comparison, ComparisonRow
from desktop_app.gui.retraining.dialog import RetrainDialog
from desktop_app.gui.session import retraining_job
from desktop_app.gui.session.index_queue import Switch
from desktop_app.gui.session.navigation import Location, Query
from desktop_app.gui.window.main_window import MainWindow
from tests.core.encoders.made_encoder import write_encoder
from tests.gui.conftest import PATIENCE_MS, until_idle

PHOTOS = 40


@pytest.fixture
def trainable(open_window: Callable, tmp_path: Path, write_photo: Callable, qtbot: QtBot) -> MainWindow:
    for number in range(PHOTOS):
        write_photo(tmp_path / "many" / f"{number:02}.jpg", number)
    shelf = EncoderStore([write_encoder(tmp_path / "made.onnx")], provider="cpu")
    library = Library(tmp_path / "trainable.db", settings=Settings(threads=2), shelf=shelf)
    window = open_window(library, folder=tmp_path / "many")
    until_idle(qtbot, window, photos=PHOTOS)
    return window


@pytest.fixture
def go_on(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Learning lasts until this is set, or it is stopped, however busy the machine is."""
    end, retrain = threading.Event(), retraining_job.retrain

    def lasting(library: Library, *, control: Control) -> Iterator[RetrainingStep]:
        for step in retrain(library, control=control):
            while step.stage is RetrainingPhase.LEARNING and not end.is_set():
                control.checkpoint()
                yield step
                time.sleep(0.01)
            yield step

    monkeypatch.setattr(retraining_job, "retrain", lasting)
    return end


@pytest.fixture
def dialog(trainable: MainWindow, qtbot: QtBot) -> RetrainDialog:
    trainable.do("retrain")
    (found,) = trainable.findChildren(RetrainDialog)
    qtbot.waitUntil(lambda: found.encoders.count() == 2, timeout=PATIENCE_MS)
    return found


def test_trained_used_and_taken_back(trainable: MainWindow, dialog: RetrainDialog, qtbot: QtBot) -> None:
    session = trainable.session
    former = session.library.encoder.identity
    photo = session.library.photo_ids()[7]
    session.navigator.go(Location(query=Query(photo, "one")))
    assert session.navigator.queries == [photo]
    assert not dialog.use_button.isEnabled()
    dialog.primary.click()
    assert dialog.primary.text() == "Stop"
    qtbot.waitUntil(lambda: dialog.comparison.rows > 0, timeout=PATIENCE_MS)
    assert "Tried on 4 photos that it did not learn from" in dialog.text.text()
    assert dialog.primary.text().startswith("Use the new one")
    assert dialog.secondary.text() == "Keep the present one"
    assert session.library.encoder.identity == former
    dialog.primary.click()
    assert not dialog.isVisible()
    notices: list[str] = []
    session.notices.posted.connect(lambda notice: notices.append(notice.text) or said.append(notice))
    said: list = []
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE_MS)
    assert notices == ["Now using “Made on my photos”."]
    assert session.library.encoder.card.name == "Made on my photos"
    assert session.radius.bits == 16
    said[0].action()
    qtbot.waitUntil(lambda: session.library.encoder.identity == former, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not session.indexing.running, timeout=PATIENCE_MS)


def test_another_encoder_from_the_list(trainable: MainWindow, dialog: RetrainDialog, qtbot: QtBot) -> None:
    dialog.encoders.setCurrentIndex(1)
    assert dialog.use_button.isEnabled()
    dialog.use_button.click()
    library = trainable.session.library
    qtbot.waitUntil(lambda: library.encoder.card.name == "pHash", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: trainable.session.radius.bits == 64, timeout=PATIENCE_MS)


def refuse(*_arguments: object, **_options: object) -> Iterator[Progress]:
    raise CatalogBusyError("another Lookalike is updating this library")
    yield


def test_a_switch_that_was_refused_is_not_told_of_later(
    trainable: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, library = trainable.session, trainable.session.library
    to_phash = Switch(library.encoders()[1].identity, "pHash", former=library.encoder.identity)
    refused: list[KnownError] = []
    told: list[str] = []
    session.indexing.failed.connect(refused.append)
    session.notices.posted.connect(lambda notice: told.append(notice.text))
    with monkeypatch.context() as patch:
        patch.setattr(library, "switch_encoder", refuse)
        use_encoder(session, to_phash)
        qtbot.waitUntil(lambda: bool(refused), timeout=PATIENCE_MS)
    use_encoder(session, to_phash)
    qtbot.waitUntil(lambda: "Now using “pHash”." in told, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not session.indexing.running, timeout=PATIENCE_MS)
    qtbot.wait(50)
    assert told.count("Now using “pHash”.") == 1


def test_the_slider_follows_the_encoder_though_looking_at_the_disk_is_refused(
    trainable: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, library = trainable.session, trainable.session.library
    monkeypatch.setattr(library, "index", refuse)
    use_encoder(session, Switch(library.encoders()[1].identity, "pHash", former=""))
    qtbot.waitUntil(lambda: library.encoder.card.name == "pHash", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.radius.bits == 64, timeout=PATIENCE_MS)


@pytest.mark.usefixtures("go_on")
def test_stopped(dialog: RetrainDialog, qtbot: QtBot, isolated_home: Path) -> None:
    dialog.primary.click()
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.state.text().startswith("Stopped"), timeout=PATIENCE_MS)
    assert dialog.primary.text() == "Start"
    assert list(isolated_home.rglob("*.onnx")) == []


def test_closed_while_it_runs_it_goes_on_and_opened_again_shows_it(
    trainable: MainWindow, dialog: RetrainDialog, qtbot: QtBot, go_on: threading.Event
) -> None:
    dialog.start()
    dialog.reject()
    qtbot.waitUntil(lambda: not trainable.findChildren(RetrainDialog), timeout=PATIENCE_MS)
    assert trainable.learning.isVisible()
    assert trainable.learning.text.startswith("Learning from my photos")
    said: list[str] = []
    trainable.session.notices.posted.connect(lambda notice: said.append(notice.text))
    go_on.set()
    qtbot.waitUntil(lambda: "“Made on my photos” is ready." in said, timeout=PATIENCE_MS)
    assert not trainable.learning.isVisible()
    trainable.do("retrain")
    (again,) = trainable.findChildren(RetrainDialog)
    qtbot.waitUntil(lambda: again.comparison.rows > 0, timeout=PATIENCE_MS)
    assert again.primary.text().startswith("Use the new one")
    trainable.do("retrain")
    assert trainable.findChildren(RetrainDialog) == [again], "brought forward, not opened twice"
    again.secondary.click()
    assert trainable.session.retraining.result is None


@pytest.mark.usefixtures("go_on")
def test_stopped_from_the_bar(trainable: MainWindow, dialog: RetrainDialog, qtbot: QtBot) -> None:
    dialog.start()
    trainable.learning.stop_wanted.emit()
    qtbot.waitUntil(lambda: not trainable.session.retraining.running, timeout=PATIENCE_MS)
    assert dialog.state.text().startswith("Stopped")


@pytest.mark.usefixtures("go_on")
def test_the_window_can_be_closed_meanwhile(trainable: MainWindow, dialog: RetrainDialog, qtbot: QtBot) -> None:
    dialog.start()
    qtbot.waitUntil(lambda: dialog.state.text() == "Learning", timeout=PATIENCE_MS)
    assert dialog.text.height() >= dialog.text.heightForWidth(dialog.text.width())  # all of it can be read


def test_what_cannot_be_retrained_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.do("retrain")
    (dialog,) = window.findChildren(RetrainDialog)
    dialog.primary.click()
    qtbot.waitUntil(lambda: "fixed transform" in dialog.state.text(), timeout=PATIENCE_MS)


@pytest.mark.usefixtures("large_letters")
def test_what_each_model_finds_is_seen_beside_each_other_on_a_small_screen(qtbot: QtBot) -> None:
    image = QImage(160, 120, QImage.Format.Format_RGB32)
    comparison = Comparison()
    qtbot.addWidget(comparison)
    comparison.show_rows([ComparisonRow(image, [image] * 5, [image] * 5)] * 4)
    assert comparison.sizeHint().width() > 11 * 76  # where there is room for that
    assert comparison.minimumSizeHint().width() <= 560  # of a window of 640
    comparison.resize(560, 400)
    comparison.show()
    pictures = [one for one in comparison.findChildren(QLabel) if not one.text()]
    qtbot.waitUntil(lambda: all(one.pixmap().width() == min(one.size().toTuple()) > 36 for one in pictures[:11]))

"""The whole network, in the window: its choice, its curves, pause, stop, what goes on; nothing is learned here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import TrainingError
from desktop_app.core.library import Library
from desktop_app.core.retraining.protocol import Figures, JudgementCount, Measured
from desktop_app.core.retraining.steps import Curve, Retrained, RetrainingPhase, RetrainingStep
from desktop_app.core.retraining.unfinished import Unfinished
from desktop_app.core.retraining.whole import INSTALL
from desktop_app.core.types import Control, Phase, Progress
from desktop_app.gui.retraining import choice
from desktop_app.gui.retraining import dialog as retrain_dialog
from desktop_app.gui.retraining.comparison_table import ComparisonRow
from desktop_app.gui.retraining.dialog import RetrainDialog
from desktop_app.gui.retraining.learning_curves import LearningCurves, smoothed, thinned
from desktop_app.gui.retraining.text import ENOUGH_JUDGED, figures_text, use_label
from desktop_app.gui.session import retraining_job
from desktop_app.gui.session.retraining_job import say_step
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.activity_bar import ActivityBar
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS

BEFORE = Figures(neighbours=0.8, balance=0.1, entropy=0.9, correlation=0.1, copies=0.3)
AFTER = Figures(neighbours=0.9, balance=0.1, entropy=0.9, correlation=0.1, copies=0.5)
CURVE = Curve(
    loss=tuple((k / 40, 3 - k / 20) for k in range(1, 21)),
    quality=(Measured(0, BEFORE), Measured(0.4, AFTER)),
)
RESULT = Retrained(
    path=Path("new.onnx"),
    identity="12345678",
    name="Made on my photos",
    former="former",
    photos=400,
    held_out=40,
    old=BEFORE,
    new=AFTER,
    judgements={"copy": JudgementCount(pairs=41, within=20, same=18)},
)


class Learning:
    """In the place of the training process: steps until it is let go."""

    def __init__(self) -> None:
        self.minutes = 0.0
        self.end = threading.Event()
        self.trouble = ""

    def __call__(self, _library: Library, *, control: Control, minutes: float) -> Iterator[RetrainingStep]:
        self.minutes = minutes
        learned = Progress(Phase.ENCODING, 500, 1000, rate=28, remaining=540)
        while not self.end.wait(0.1):  # as far apart as the real steps
            if control.paused:
                yield RetrainingStep(RetrainingPhase.PAUSED, learned, curve=CURVE)
            control.checkpoint()
            yield RetrainingStep(RetrainingPhase.LEARNING, learned, curve=CURVE)
        if self.trouble:
            raise TrainingError(self.trouble)
        yield RetrainingStep(RetrainingPhase.DONE, Progress(Phase.DONE, 400, 400), RESULT)


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch) -> Iterator[Learning]:
    made = Learning()
    monkeypatch.setattr(retraining_job, "retrain_whole", made)
    monkeypatch.setattr(choice, "LEAST_PHOTOS", 0)
    yield made
    made.end.set()


@pytest.fixture
def open_dialog(window: MainWindow, qtbot: QtBot) -> Callable[[], RetrainDialog]:
    def opened() -> RetrainDialog:
        window.do("retrain")
        (dialog,) = window.findChildren(RetrainDialog)
        qtbot.waitUntil(lambda: dialog.encoders.count() > 0, timeout=PATIENCE_MS)
        return dialog

    return opened


def test_curves_pause_and_stop(
    window: MainWindow, open_dialog: Callable[[], RetrainDialog], process: Learning, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    assert dialog.curves.isHidden()
    dialog.choice.network.setChecked(True)
    dialog.choice.minutes.setValue(7)
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.state.text() == "Learning · 50% · 28 photos/s · 9 min left", timeout=PATIENCE_MS)
    assert process.minutes == 7
    assert not dialog.curves.isHidden()
    assert dialog.choice.isHidden()
    assert "50% found" in dialog.curves.accessibleDescription()
    assert window.learning.isVisible()
    assert "28 photos/s" in window.learning.text
    dialog.pause.click()
    qtbot.waitUntil(lambda: dialog.state.text() == "Paused", timeout=PATIENCE_MS)
    assert dialog.pause.text() == "Resume"
    assert window.learning.paused
    window.learning.set_paused(False)
    qtbot.waitUntil(lambda: dialog.state.text().startswith("Learning"), timeout=PATIENCE_MS)
    assert dialog.pause.text() == "Pause"
    dialog.pause.click()
    dialog.primary.click()  # stopped while it is paused
    qtbot.waitUntil(lambda: dialog.state.text() == "Stopped. You can continue later.", timeout=PATIENCE_MS)
    assert dialog.primary.text() == "Start"
    assert not window.learning.isVisible()


def test_other_writes_pass_while_it_learns(
    window: MainWindow, open_dialog: Callable[[], RetrainDialog], process: Learning, qtbot: QtBot, photo_folder: Path
) -> None:
    dialog = open_dialog()
    dialog.choice.network.setChecked(True)
    dialog.start()
    qtbot.waitUntil(lambda: window.session.retraining.step is not None, timeout=PATIENCE_MS)
    window.session.library.add_folder(photo_folder)
    with qtbot.waitSignal(window.session.indexing.finished, timeout=PATIENCE_MS):
        window.look_at_disk()
        window.session.indexing.request(retraining_run())
    assert window.session.retraining.running


def retraining_run() -> object:
    from desktop_app.gui.session.index_queue import Run

    return Run(None, asked=True)


def test_its_end_with_the_dialog_closed(
    window: MainWindow, open_dialog: Callable[[], RetrainDialog], process: Learning, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.choice.network.setChecked(True)
    dialog.start()
    dialog.close()
    notices: list = []
    window.session.notices.posted.connect(notices.append)
    process.end.set()
    qtbot.waitUntil(lambda: bool(notices), timeout=PATIENCE_MS)
    assert (notices[0].text, notices[0].label) == ("“Made on my photos” is ready.", "Show")
    assert notices[0].lasting, "nobody waits beside it"
    assert "is ready" in window.notices.text
    notices[0].action()
    (again,) = window.findChildren(RetrainDialog)
    assert "finds <b>90%</b> of the most similar photos, the present one 80%" in again.text.text()
    assert "Of edited copies it finds <b>50%</b>, the present one 30%" in again.text.text()
    again.secondary.click()
    assert window.session.retraining.result is None
    assert "is ready" not in window.notices.text


def test_trouble_is_said_in_the_dialog(
    open_dialog: Callable[[], RetrainDialog], process: Learning, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    dialog.choice.network.setChecked(True)
    process.trouble = "the loss became nan; use a lower rate"
    process.end.set()
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.state.text() == process.trouble, timeout=PATIENCE_MS)
    assert dialog.primary.text() == "Start"


def test_without_torch_a_command_is_offered(
    open_dialog: Callable[[], RetrainDialog], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(retrain_dialog, "missing_packages", lambda: ["torch"])
    offered = open_dialog().choice
    assert not offered.network.isEnabled()
    assert offered.command.isVisible()
    assert offered.command.text() == INSTALL
    offered.copy.click()
    assert QApplication.clipboard().text() == INSTALL


def test_a_run_that_was_stopped_is_offered(
    open_dialog: Callable[[], RetrainDialog], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    runs = [Unfinished("Made", "former", minutes=20, photos=1838, progress=0.41)]
    monkeypatch.setattr(retrain_dialog, "unfinished", lambda _library: runs[0] if runs else None)
    monkeypatch.setattr(retrain_dialog, "discard_unfinished", lambda _library: runs.clear())
    offered = open_dialog().choice
    assert offered.whole
    assert offered.stopped.text() == "41% of 20 minutes on 1,838 photos are done."
    assert offered.minutes.isHidden()
    offered.discard.click()
    qtbot.waitUntil(offered.minutes.isVisible, timeout=PATIENCE_MS)
    assert offered.stopped.isHidden()


def test_what_lacks_photos_says_how_many_before_the_start(qtbot: QtBot) -> None:
    made = choice.RetrainChoice()
    qtbot.addWidget(made)
    made.show()
    made.show_state(unfinished=None, missing=[], photos=174, least=286)
    said = [label.text() for label in made.findChildren(QLabel) if label.isVisible()]
    assert "It needs at least 286 photos; there are 174." in said
    assert (made.codes.isEnabled(), made.whole, made.ready) == (False, True, True)
    made.show_state(unfinished=None, missing=["torch"], photos=174, least=286)
    assert not made.ready
    made.show_state(unfinished=Unfinished("Made", "former", 20, photos=170), missing=[], photos=2552, least=286)
    said = [label.text() for label in made.findChildren(QLabel) if label.isVisible()]
    assert "The library has 2,552 photos now; to learn from those too, start over." in said
    assert (made.codes.isEnabled(), made.whole, made.ready) == (True, True, True)


def test_the_better_choice_is_the_blue_one_and_enter_for_stop_switches_nothing(
    window: MainWindow, open_dialog: Callable[[], RetrainDialog], qtbot: QtBot
) -> None:
    dialog, learning = open_dialog(), window.session.retraining
    dialog.primary.setFocus()
    learning._stream = Mock(paused=False)
    learning.changed.emit()
    assert (dialog.primary.text(), dialog.primary.objectName()) == ("Stop", "")
    assert not dialog.primary.isDefault()
    assert dialog.focusWidget() is dialog
    dialog.primary.setFocus()
    learning._stream, learning.result = None, replace(RESULT, worse=("copies",))
    learning.changed.emit()
    assert dialog.primary.text() == "Use the new one anyway"
    assert (dialog.secondary.objectName(), dialog.secondary.isDefault()) == ("primary", True)
    assert (dialog.primary.objectName(), dialog.primary.isDefault()) == ("", False)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert learning.result is not None, "nothing was chosen"
    learning.forget()


def test_a_dialog_that_grows_stays_on_the_screen(
    window: MainWindow, open_dialog: Callable[[], RetrainDialog], qtbot: QtBot
) -> None:
    dialog = open_dialog()
    room = dialog.screen().availableGeometry()
    dialog.move(room.width() - 300, room.height() - 200)
    window.session.retraining.result = RESULT
    dialog.comparison.setMinimumHeight(5000)
    dialog.comparison.show_rows([ComparisonRow(QImage(), [QImage()], [QImage()])])
    dialog.show_state()
    assert room.contains(dialog.geometry())
    assert dialog.rect().contains(dialog.primary.geometry())
    window.session.retraining.forget()


def test_what_fell_is_said_plainly() -> None:
    assert "Of 20 pairs that it would call duplicates and that you decided about, <b>90%</b> are" in figures_text(
        RESULT
    )
    few = replace(RESULT.judgements["copy"], within=ENOUGH_JUDGED - 1)
    assert "decided" not in figures_text(replace(RESULT, judgements={"copy": few})), "a share of a few says nothing"
    assert use_label(RESULT) == "Use the new one"
    fallen = replace(RESULT, worse=("copies",))
    assert "fewer edited copies than the present one. The present one is the better choice" in figures_text(fallen)
    assert use_label(fallen) == "Use the new one anyway"
    later = replace(RESULT, old=replace(BEFORE, nearest=0.9), new=replace(AFTER, nearest=0.8), worse=("nearest",))
    said = figures_text(later)
    assert "It shows <b>80%</b> of them first, the present one 90%." in said, "the figure that the verdict is about"
    assert "It shows fewer of them first than the present one." in said


@pytest.mark.parametrize("known", ["", "41%"])
def test_paused_is_said_once(known: str, qtbot: QtBot) -> None:
    resting = RetrainingStep(RetrainingPhase.PAUSED, Progress(Phase.ENCODING, 500, 1000), curve=CURVE)
    assert say_step(resting) == "50%"
    bar = ActivityBar()
    qtbot.addWidget(bar)
    bar.set_paused(True)
    bar.show_step("Learning", done=0, total=None, said=known)
    assert bar.text == ("Learning 41% · paused" if known else "Learning paused")


def test_steps_in_words() -> None:
    looking = RetrainingStep(RetrainingPhase.LOOKING, Progress(Phase.ENCODING, 320, 1200, remaining=12), curve=Curve())
    assert say_step(looking) == "Looking at your photos · 320 of 1,200 · 12 s left"
    assert say_step(
        RetrainingStep(RetrainingPhase.MEASURING, Progress(Phase.ENCODING, 500, 1000), curve=CURVE)
    ).endswith(" · 50%")


def test_smoothing_neither_lags_at_the_start_nor_invents() -> None:
    assert smoothed([(0.1, 5.0), (0.2, 5.0)]) == [(0.1, pytest.approx(5.0)), (0.2, pytest.approx(5.0))]
    noisy = [(k / 100, 3 + (-1) ** k) for k in range(100)]
    assert all(abs(y - 3) < 0.2 for _x, y in smoothed(noisy)[20:])


@pytest.mark.parametrize("count", [0, 1, 500, 501, 43_200])
def test_of_a_long_run_so_many_points_are_painted_as_can_be_told_apart(count: int, qtbot: QtBot) -> None:
    points = tuple((k / 43_200, 1.0) for k in range(count))
    few = thinned(points)
    assert len(few) == min(count, 500) or 250 < len(few) <= 500
    assert few[-1:] == points[-1:]
    curves = LearningCurves()
    qtbot.addWidget(curves)
    curves.show_curve(Curve(loss=points))
    assert max(len(curves._loss), len(curves._mean)) <= 500


def test_the_curves_are_painted_in_the_themes_colours(qtbot: QtBot) -> None:
    curves = LearningCurves()
    qtbot.addWidget(curves)
    curves.resize(600, 168)

    def colours() -> set[tuple[int, int, int]]:
        image = curves.grab().toImage().convertToFormat(curves.grab().toImage().Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        pixels = rows[:, : 3 * image.width()].reshape(-1, 3)
        return {tuple(int(v) for v in row) for row in np.unique(pixels, axis=0)}

    accent, warn = (theme().colour(name).getRgb()[:3] for name in ("accent", "warn"))
    assert not {accent, warn} & colours(), "nothing is learned yet"
    curves.show_curve(CURVE)
    assert {accent, warn} <= colours()

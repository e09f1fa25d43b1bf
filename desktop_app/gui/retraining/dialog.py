"""Retrain on my photos: what to retrain, how far it is, what came of it, and which encoder is used."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.encoders.store import EncoderFile
from desktop_app.core.language import english, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.retraining.codes_only import photos_needed
from desktop_app.core.retraining.steps import RetrainingPhase
from desktop_app.core.retraining.unfinished import Unfinished, discard_unfinished, unfinished
from desktop_app.core.retraining.whole import missing_packages
from desktop_app.gui.actions.encoders import use_encoder
from desktop_app.gui.retraining.adopt_dialog import ask_for_model
from desktop_app.gui.retraining.choice import RetrainChoice
from desktop_app.gui.retraining.comparison import compare_pictures
from desktop_app.gui.retraining.comparison_table import Comparison, ComparisonRow
from desktop_app.gui.retraining.learning_curves import LearningCurves
from desktop_app.gui.retraining.text import figures_text, use_label
from desktop_app.gui.session.index_queue import Switch
from desktop_app.gui.session.retraining_job import say_step
from desktop_app.gui.session.session import Session
from desktop_app.gui.widgets.working_dialog import WorkingDialog

_WHAT = english(
    "Lookalike learns to tell <i>your</i> photos apart. They stay as they are, nothing "
    "leaves this computer, and the present model is kept. You decide at the end which "
    "one to use."
)
_CHANNEL = "retrain"

__all__ = ["RetrainDialog", "show_retraining"]


def show_retraining(session: Session, parent: QWidget) -> None:
    """Open the dialog, or bring the open one forward."""
    dialog = parent.findChild(RetrainDialog) or RetrainDialog(session, parent=parent)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


@dataclass(frozen=True, slots=True)
class _Answer:
    """What there is to choose from.

    Attributes:
        encoders: all of them.
        used: identity of the one in use.
        unfinished: a run that was stopped.
        missing: packages that the whole network needs.
        photos: of the library.
        least: of them that the codes need.
    """

    encoders: list[EncoderFile]
    used: str
    unfinished: Unfinished | None
    missing: list[str]
    photos: int
    least: int


class RetrainDialog(WorkingDialog):
    """The session's retraining, and the choice of the encoder. It may be closed while it goes on."""

    def __init__(self, session: Session, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setWindowTitle(tr("Learn from my photos"))
        self.setMinimumWidth(640)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session, self.retraining = session, session.retraining
        self._used = ""
        self._compared = ""
        self.heading, self.text = QLabel(tr("Learn from my photos")), QLabel(translated(_WHAT))
        self.heading.setObjectName("heading")
        self.text.setWordWrap(True)
        self.choice, self.curves, self.comparison = RetrainChoice(), LearningCurves(), Comparison()
        self.bar, self.state = QProgressBar(), QLabel()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.state.setObjectName("muted")
        self.state.setWordWrap(True)
        self.encoders, self.use_button = QComboBox(), QPushButton(tr("Use"))
        self.adopt_button = QPushButton(tr("Adopt a model…"))
        self.adopt_button.setToolTip(tr("Use an image model that you downloaded"))
        self.encoders.setAccessibleName(tr("Model"))
        self.pause, self.secondary, self.primary = (
            QPushButton(tr("Pause")),
            QPushButton(tr("Close")),
            QPushButton(tr("Start")),
        )
        self._lay_out()
        self._connect()
        self.finished.connect(self._leave)
        self.show_state()
        self._ask()

    def start(self) -> None:
        """Begin what is chosen."""
        self.retraining.start(whole=self.choice.whole, minutes=self.choice.minutes.value())

    def _connect(self) -> None:
        self.use_button.clicked.connect(self._use_chosen)
        self.adopt_button.clicked.connect(self._adopt)
        self.encoders.currentIndexChanged.connect(self._mark_chosen)
        self.primary.clicked.connect(self._press)
        self.secondary.clicked.connect(self._press_secondary)
        self.pause.clicked.connect(lambda: self.retraining.pause(not self.retraining.paused))
        self.choice.discard_wanted.connect(self._discard)
        self.retraining.changed.connect(self.show_state)
        self.retraining.ended.connect(self._ask)
        self.choice.changed.connect(self._mark_chosen)

    def _lay_out(self) -> None:
        column, parts = QVBoxLayout(self), QVBoxLayout(self.contents)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        chooser = QHBoxLayout()
        label = QLabel(tr("Model"))
        label.setObjectName("muted")
        chooser.addWidget(label)
        chooser.addWidget(self.encoders, 1)
        chooser.addWidget(self.use_button)
        chooser.addWidget(self.adopt_button)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.secondary, self.pause, self.primary):
            buttons.addWidget(button)
        for widget in (self.heading, self.text, self.choice, self.bar, self.state, self.curves, self.comparison):
            parts.addWidget(widget)
        parts.addStretch()
        column.addWidget(self.area, 1)
        column.addLayout(chooser)
        column.addSpacing(4)
        column.addLayout(buttons)

    def show_state(self) -> None:
        """Show the retraining as it is now."""
        now = self.retraining
        result = now.result
        self.text.setText(translated(_WHAT) if result is None else figures_text(result))
        self.state.setText(self._state_text())
        if now.step is not None:
            total = now.step.progress.total
            self.bar.setRange(0, max(total, 1) if total is not None else 0)
            self.bar.setValue(now.step.progress.done)
        else:
            self.bar.setRange(0, 0)
        if now.curve is not None:
            self.curves.show_curve(now.curve)
        self.pause.setText(tr("Resume") if now.paused else tr("Pause"))
        self._name_buttons()
        self._mark_chosen()
        self._show_parts()
        if result is not None and result.identity != self._compared:
            self._compared = result.identity
            self._compare()

    def _show_parts(self) -> None:
        now = self.retraining
        learned = now.curve is not None and bool(now.curve.loss or now.curve.quality)
        parts: dict[QWidget, bool] = {
            self.choice: not now.running and now.result is None,
            self.bar: now.running,
            self.state: bool(self.state.text()),
            self.curves: learned and now.result is None,
            self.comparison: self.comparison.rows > 0 and now.result is not None,
            self.pause: now.running,
        }
        changed = [part for part, visible in parts.items() if part.isHidden() == visible]
        for part in changed:
            part.setVisible(parts[part])
        if changed:
            self.fit()

    def _state_text(self) -> str:
        now = self.retraining
        if not now.running:
            return now.said
        if now.paused:
            return tr("Paused") if now.step is None or now.step.stage is RetrainingPhase.PAUSED else tr("Pausing")
        return tr("Looking at your photos") if now.step is None else say_step(now.step)

    def _name_buttons(self) -> None:
        now = self.retraining
        best, quiet = self.primary, self.secondary
        if now.result is not None:
            names = (use_label(now.result), tr("Keep the present one"))
            if now.result.worse:
                best, quiet = quiet, best
        elif now.running:
            names = (tr("Stop"), tr("Close"))
            best, quiet = quiet, best
        else:
            names = (tr("Start"), tr("Close"))
        self.offer(best, quiet, meaning=names, blue=not now.running)
        self.primary.setText(names[0])
        self.secondary.setText(names[1])
        self.secondary.setToolTip(
            tr("It continues; the bar at the bottom of the window shows it") if now.running else ""
        )

    def _press(self) -> None:
        result = self.retraining.result
        if self.retraining.running:
            self.state.setText(tr("Stopping"))
            self.retraining.stop()
        elif result is not None:
            self.retraining.forget()
            use_encoder(self.session, Switch(result.identity, result.name, result.former))
            self.accept()
        else:
            self.start()

    def _press_secondary(self) -> None:
        if self.retraining.result is not None:
            self.retraining.forget()
        self.reject()

    def _compare(self) -> None:
        result = self.retraining.result
        if result is not None:
            work = partial(compare_pictures, self.session.library, result, self.session.navigator.queries)
            self.session.tasks.run(work, then=self._show_comparison, channel=_CHANNEL)

    def _show_comparison(self, rows: list[ComparisonRow]) -> None:
        self.comparison.show_rows(rows)
        wanted = self.comparison.sizeHint().width() + self.width() - self.contents.width()
        self.setMinimumWidth(min(max(self.minimumWidth(), wanted), self.screen().availableGeometry().width()))
        self.show_state()
        QTimer.singleShot(0, self, self.fit)  # Qt shows the pictures when it is next idle; only then they need room

    # What there is to choose from

    def _ask(self) -> None:
        self.session.tasks.run(partial(_ask, self.session.library), then=self._show_answer, channel="encoders")

    def _show_answer(self, answer: _Answer) -> None:
        self._used = answer.used
        self.choice.show_state(
            unfinished=answer.unfinished, missing=answer.missing, photos=answer.photos, least=answer.least
        )
        self.encoders.clear()
        for entry in answer.encoders:
            if entry.card is not None:
                used = tr(" (in use)") if entry.identity == self._used else ""
                self.encoders.addItem(f"{entry.card.name} · {entry.card.version}{used}", entry.identity)
        self.encoders.setCurrentIndex(max(0, self.encoders.findData(self._used)))
        self.fit()

    def _mark_chosen(self) -> None:
        running = self.retraining.running
        self.primary.setEnabled(running or self.retraining.result is not None or self.choice.ready)
        self.encoders.setEnabled(not running)
        self.adopt_button.setEnabled(not running)
        self.use_button.setEnabled(not running and self.encoders.currentData() not in (None, self._used))

    def _use_chosen(self) -> None:
        name = self.encoders.currentText()
        use_encoder(self.session, Switch(self.encoders.currentData(), name, self._used))
        self.accept()

    def _adopt(self) -> None:
        dialog = ask_for_model(self.session, self)
        if dialog is not None:
            dialog.adopted.connect(self._ask)

    def _discard(self) -> None:
        library = self.session.library
        self.session.tasks.run(lambda: discard_unfinished(library), then=lambda _none: self._ask())

    def _leave(self) -> None:
        self.session.tasks.drop(_CHANNEL)
        self.session.tasks.drop("encoders")


def _ask(library: Library) -> _Answer:
    """Worker: what the dialog shows."""
    encoder = library.encoder
    return _Answer(
        library.encoders(),
        encoder.identity,
        unfinished(library),
        missing_packages(),
        len(library.photo_ids()),
        photos_needed(encoder),
    )

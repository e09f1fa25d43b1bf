"""Adopt a model: how it is to be used, how far it is, and what its encoder is worth beside the one in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.encoders.card import MAX_INPUT_SIDE
from desktop_app.core.encoders.image_model import Channels, Wishes
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import english, explained, tr, translated
from desktop_app.core.retraining.adopting import MOST_ADOPTING, adopt
from desktop_app.core.retraining.adoption import Adopted, AdoptionStep
from desktop_app.core.retraining.steps import RetrainingPhase
from desktop_app.gui import words
from desktop_app.gui.actions.encoders import use_encoder
from desktop_app.gui.background.tasks import Lane, Stream
from desktop_app.gui.session.index_queue import Switch
from desktop_app.gui.session.session import Session
from desktop_app.gui.widgets.number_field import indent
from desktop_app.gui.widgets.working_dialog import WorkingDialog

_WHAT = english(
    "Use an image model that you downloaded. Lookalike fits it to up to "
    "{count} of your photos. Nothing leaves this computer, and the present model is kept."
)
# By the models that use it: mean and deviation of pixels from 0 to 1.
_PREPARATIONS: dict[str, tuple[Channels, Channels]] = {
    english("DINOv2, torchvision (ImageNet's)"): (Wishes().mean, Wishes().deviation),
    "CLIP": ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)),
    english("SigLIP (from −1 to 1)"): ((0.5,) * 3, (0.5,) * 3),
    english("MobileCLIP (from 0 to 1)"): ((0.0,) * 3, (1.0,) * 3),
    english("Pixels from 0 to 255"): ((0.0,) * 3, (1 / 255,) * 3),
}
_PHASES = {
    RetrainingPhase.UNDERSTANDING: english("Reading the model"),
    RetrainingPhase.LOOKING: english("Looking at your photos"),
    RetrainingPhase.LEARNING: english("Learning"),
    RetrainingPhase.MEASURING: english("Testing on photos set aside"),
    RetrainingPhase.WRITING: english("Saving the new model"),
}

__all__ = ["AdoptDialog", "adopted_text", "ask_for_model"]


def ask_for_model(session: Session, parent: QWidget) -> AdoptDialog | None:
    """Let the person choose a file, and open the dialog on it; None where none was chosen."""
    name, _kind = QFileDialog.getOpenFileName(parent, tr("Adopt a model"), str(Path.home()), tr("Models (*.onnx)"))
    if not name:
        return None
    dialog = AdoptDialog(session, Path(name), parent=parent)
    dialog.open()
    return dialog


def adopted_text(result: Adopted) -> str:
    """Before and after on held-out photos, in sentences."""
    old, new = result.old, result.new
    return tr(
        "Tried on {photos} that it did not learn from: the new model finds <b>{of_shown:.0%}</b> "
        "of the most similar photos, the present one {of_shown_2:.0%}. Photos that it cannot "
        "tell from another: <b>{collisions:.1%}</b>, with the present model {collisions_2:.1%}. It reads "
        "<b>{rate}</b> photos per second on one core, the present one {rate_2}.",
        photos=words.count_of(result.held_out, "photo"),
        of_shown=new.model.of_shown,
        of_shown_2=old.model.of_shown,
        collisions=new.collisions,
        collisions_2=old.collisions,
        rate=words.number(max(1, round(new.rate))),
        rate_2=words.number(max(1, round(old.rate))),
    )


class AdoptDialog(WorkingDialog):
    """One model. Closed while it is looked at, the work is stopped.

    Signals:
        adopted: there is a new encoder.
    """

    adopted = Signal()

    def __init__(self, session: Session, path: Path, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setWindowTitle(tr("Adopt a model"))
        self.setMinimumWidth(560)
        self.session, self.path = session, path
        self.found: Adopted | None = None
        self._stream: Stream[AdoptionStep] | None = None
        self.text, self.state, self.bar = (
            QLabel(translated(_WHAT).replace("{count}", words.number(MOST_ADOPTING))),
            QLabel(),
            QProgressBar(),
        )
        self.text.setWordWrap(True)
        self.state.setWordWrap(True)
        self.state.setObjectName("muted")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.preparation, self.pixels, self.output = QComboBox(), QSpinBox(), QLineEdit()
        indent(self.pixels)
        self.preparation.addItems([translated(name) for name in _PREPARATIONS])
        self.pixels.setRange(0, MAX_INPUT_SIDE)
        self.pixels.setSpecialValueText(tr("as the model says"))
        self.pixels.setSuffix(tr(" pixels"))
        self.output.setPlaceholderText(tr("chosen for you"))
        self.close_button, self.primary = QPushButton(tr("Close")), QPushButton(tr("Start"))
        self._lay_out()
        self.primary.clicked.connect(self._press)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._leave)
        self._show_state("")

    def wishes(self) -> Wishes:
        """What the person says of the model."""
        mean, deviation = list(_PREPARATIONS.values())[self.preparation.currentIndex()]
        return Wishes(self.pixels.value() or None, mean, deviation, self.output.text().strip() or None)

    def _lay_out(self) -> None:
        column, parts, self.form = QVBoxLayout(self), QVBoxLayout(self.contents), QWidget()
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        rows = QFormLayout(self.form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addRow(tr("Model"), QLabel(display_path(self.path.name)))
        rows.addRow(tr("Pixels are prepared as for"), self.preparation)
        rows.addRow(tr("Input size"), self.pixels)
        rows.addRow(tr("Output"), self.output)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.primary)
        for widget in (self.text, self.form, self.bar, self.state):
            parts.addWidget(widget)
        parts.addStretch()
        column.addWidget(self.area, 1)
        column.addLayout(buttons)

    def _press(self) -> None:
        result = self.found
        if self._stream is not None:
            self._stream.cancel()
        elif result is not None:
            use_encoder(self.session, Switch(result.identity, result.name, result.former))
            self.accept()
        else:
            self._start()

    def _start(self) -> None:
        library, path, wishes = self.session.library, self.path, self.wishes()
        self._stream = self.session.tasks.stream(
            lambda control: adopt(library, path, wishes, control=control),
            each=self._tell,
            done=self._done,
            stopped=lambda: self._end(tr("Stopped. Nothing was changed.")),
            failed=self._fail,
            lane=Lane.LEARN,
        )
        self._show_state(translated(_PHASES[RetrainingPhase.UNDERSTANDING]))

    def _tell(self, step: AdoptionStep) -> None:
        progress, said = step.progress, translated(_PHASES.get(step.stage, ""))
        total = progress.total if step.stage is RetrainingPhase.LOOKING else None
        self.bar.setRange(0, total or 0)
        self.bar.setValue(progress.done)
        if total:
            said += tr(" · {done} of {total}", done=words.number(progress.done), total=words.number(total))
            if progress.remaining is not None:
                said += tr(" · {time} left", time=words.duration(progress.remaining))
        self.state.setText(said)

    def _done(self, last: AdoptionStep | None) -> None:
        self.found = last.result if last is not None else None
        notes = self.found.notes if self.found is not None else ()
        if self.found is not None:
            self.text.setText(adopted_text(self.found))
        self._end(" ".join(tr("The model {note}.", note=note) for note in notes))
        if self.found is not None:
            self.adopted.emit()

    def _fail(self, error: KnownError) -> None:
        self._end(explained(error))

    def _end(self, said: str) -> None:
        self._stream = None
        self._show_state(said)

    def _show_state(self, said: str) -> None:
        running, result = self._stream is not None, self.found
        self.state.setText(said)
        self.state.setVisible(bool(said))
        self.bar.setVisible(running)
        self.form.setVisible(result is None)
        self.form.setEnabled(not running)
        self.primary.setText(tr("Stop") if running else tr("Start") if result is None else tr("Use the new one"))
        buttons = (self.close_button, self.primary) if running else (self.primary, self.close_button)
        self.offer(*buttons, meaning=self.primary.text(), blue=not running)
        self.fit()

    def _leave(self) -> None:
        if self._stream is not None:
            self._stream.cancel()

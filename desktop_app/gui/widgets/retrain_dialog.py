"""Retrain on my photos: what it does, how far it is, what came of it, and which encoder is used."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.encoders.shelf import EncoderFile
from desktop_app.core.errors import ImageError
from desktop_app.core.library import Library
from desktop_app.core.retraining import MOST_PHOTOS, Retrained, Stage, Step, compare, retrain
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.actions.encoders import use_encoder
from desktop_app.gui.session import Session
from desktop_app.gui.tasks import Stream
from desktop_app.gui.widgets.comparison import Comparison, ComparisonRow

QUERIES, NEIGHBOURS = 4, 5
"""So many photos are compared, with so many of what each finds."""

_WHAT = (
    f"Lookalike looks at up to {words.number(MOST_PHOTOS)} of your photos and learns which bits tell them apart best. "
    "That takes about a minute. Your photos stay as they are, nothing leaves this computer, and the encoder you have "
    "now is kept: you decide at the end which one to use."
)

__all__ = ["NEIGHBOURS", "QUERIES", "RetrainDialog", "figures_text"]


def figures_text(result: Retrained) -> str:
    """What came of it, in two or three sentences."""
    old, new = result.old, result.new
    text = (
        f"On {words.count_of(result.held_out, 'photo')} that it did not learn from, the new codes find "
        f"<b>{new.neighbours:.0%}</b> of the closest photos, the present ones {old.neighbours:.0%}. "
        f"A bit carries <b>{new.entropy:.2f}</b> bits of information, a present one {old.entropy:.2f}."
    )
    pairs, within, same = result.verdicts.get("copy", (0, 0, 0))
    if within:
        text += (
            f"<br>Copies: of {words.count_of(within, 'pair')} you judged within the default distance, "
            f"{same / within:.0%} are the same ({words.number(pairs)} judged in all)."
        )
    return text


def choose_queries(library: Library, asked: list[PhotoId], *, seed: int) -> list[PhotoId]:
    """Worker: the person's own last queries, filled up with photos drawn at random."""
    ids = library.photo_ids()
    drawn = np.random.default_rng(seed).choice(ids, min(len(ids), 4 * QUERIES), replace=False)
    return list(dict.fromkeys([*asked[: 4 * QUERIES], *(PhotoId(int(photo)) for photo in drawn)]))


class RetrainDialog(QDialog):
    """One run of retraining, and the choice of the encoder."""

    def __init__(self, session: Session, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Retrain on my photos")
        self.setMinimumWidth(640)
        self.session = session
        self.result_: Retrained | None = None
        self._used = ""
        self._stream: Stream[Step] | None = None
        heading, self.text = QLabel("Retrain on my photos"), QLabel(_WHAT)
        heading.setObjectName("heading")
        self.text.setWordWrap(True)
        self.bar, self.state = QProgressBar(), QLabel()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress")
        self.state.setObjectName("muted")
        self.comparison = Comparison()
        self.encoders, self.use_button = QComboBox(), QPushButton("Use")
        self.encoders.setAccessibleName("Encoder")
        self.use_button.clicked.connect(self._use_chosen)
        self.encoders.currentIndexChanged.connect(self._mark_chosen)
        self.primary, self.secondary = QPushButton("Start"), QPushButton("Close")
        self.primary.setObjectName("primary")
        self.primary.clicked.connect(self._press)
        self.secondary.clicked.connect(self.reject)
        self._lay_out(heading)
        self._show_parts(running=False)
        self.finished.connect(self._leave)
        self._ask_encoders()

    def start(self) -> None:
        """Begin."""
        self.primary.setText("Stop")
        self.bar.setRange(0, 0)
        self.state.setText("Looking at your photos")
        self._show_parts(running=True)
        library = self.session.library
        self._stream = self.session.tasks.stream(
            lambda control: retrain(library, control=control),
            each=self._tell,
            done=self._done,
            stopped=lambda: self._rest("Stopped. What was looked at is kept for the next time."),
            failed=lambda error: self._rest(str(error)),
        )

    def _lay_out(self, heading: QLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        chooser = QHBoxLayout()
        label = QLabel("Encoder")
        label.setObjectName("muted")
        chooser.addWidget(label)
        chooser.addWidget(self.encoders, 1)
        chooser.addWidget(self.use_button)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.secondary)
        buttons.addWidget(self.primary)
        for widget in (heading, self.text, self.bar, self.state, self.comparison):
            column.addWidget(widget)
        column.addStretch()
        column.addLayout(chooser)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _show_parts(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.state.setVisible(running or bool(self.state.text()))
        self.comparison.setVisible(self.comparison.rows > 0)
        self.encoders.setEnabled(not running)
        self.use_button.setEnabled(not running and self.encoders.currentData() not in (None, self._used))
        self.adjustSize()

    def _press(self) -> None:
        if self._stream is not None:
            self.primary.setEnabled(False)
            self._stream.cancel()
        elif self.result_ is not None:
            use_encoder(self.session, self.result_.identity, name=self.result_.name, former=self.result_.former)
            self.accept()
        else:
            self.start()

    def _tell(self, step: Step) -> None:
        progress = step.progress
        self.bar.setRange(0, max(progress.total or 0, 1))
        self.bar.setValue(progress.done)
        if step.stage is Stage.LOOKING:
            left = "" if progress.remaining is None else f" · {words.duration(progress.remaining)} left"
            total = words.number(progress.total or 0)
            self.state.setText(f"Looking at your photos · {words.number(progress.done)} of {total}{left}")
        else:
            self.state.setText("Learning")

    def _done(self, last: Step | None) -> None:
        result = last.result if last is not None else None
        self._rest("")
        if result is None or not self.isVisible():
            return
        self.result_ = result
        self.text.setText(figures_text(result))
        self.primary.setText("Use the new one")
        self.secondary.setText("Keep the old one")
        self._ask_encoders()
        asked, library = self.session.navigator.queries, self.session.library
        side = int(self.devicePixelRatioF() * 128)
        self.session.tasks.run(
            partial(_compare, library, result, asked, side=side), then=self._show_comparison, channel="retrain"
        )

    def _rest(self, text: str) -> None:
        self._stream = None
        if not self.isVisible():
            self.deleteLater()
            return
        self.state.setText(text)
        self.primary.setEnabled(True)
        self.primary.setText("Start")
        self._show_parts(running=False)

    def _show_comparison(self, rows: list[ComparisonRow]) -> None:
        self.comparison.show_rows(rows)
        self._show_parts(running=False)

    # The list of encoders

    def _ask_encoders(self) -> None:
        library = self.session.library
        self.session.tasks.run(
            lambda: (library.encoders(), library.encoder.identity), then=self._show_encoders, channel="encoders"
        )

    def _show_encoders(self, answer: tuple[list[EncoderFile], str]) -> None:
        found, self._used = answer
        self.encoders.clear()
        for entry in found:
            if entry.card is not None:
                used = " (in use)" if entry.identity == self._used else ""
                self.encoders.addItem(f"{entry.card.name} · {entry.card.version}{used}", entry.identity)
        self.encoders.setCurrentIndex(max(0, self.encoders.findData(self._used)))
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        self._show_parts(running=self._stream is not None)

    def _use_chosen(self) -> None:
        name = self.encoders.currentText()
        use_encoder(self.session, self.encoders.currentData(), name=name, former=self._used)
        self.accept()

    def _leave(self) -> None:
        self.session.tasks.drop("retrain")
        self.session.tasks.drop("encoders")
        if self._stream is not None:
            self._stream.cancel()  # its end lands here, so the dialog stays until then
        else:
            self.deleteLater()


def _compare(library: Library, result: Retrained, asked: list[PhotoId], *, side: int) -> list[ComparisonRow]:
    """Worker: the comparison with its pictures."""
    queries = choose_queries(library, asked, seed=int(result.identity[:8], 16))
    found = compare(library, result, queries=queries, neighbours=NEIGHBOURS)[:QUERIES]
    return [
        ComparisonRow(
            _image(library, row.query, side),
            [_image(library, photo, side) for photo in row.old],
            [_image(library, photo, side) for photo in row.new],
        )
        for row in found
    ]


def _image(library: Library, photo: PhotoId, side: int) -> QImage:
    try:
        image = QImage.fromData(library.thumbnail(photo))
    except ImageError:
        return QImage()
    if min(image.width(), image.height()) > side:
        return image.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
    return image

"""The bar at the bottom: what is going on, how far it is, and Pause and Stop. Hidden when nothing is."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop_app.core.language import tr
from desktop_app.core.types import Phase, Progress
from desktop_app.gui import words
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.motion import moves

PATIENCE_MS = 400
"""Work that nobody asked for and that ends sooner is not worth a flicker."""

__all__ = ["PATIENCE_MS", "ActivityBar", "say_progress"]


def say_progress(progress: Progress, *, paused: bool = False, pace: bool = True) -> str:
    """A `Progress` in words: "8,120 of 12,004 · 74 photos/s · 52 s left"."""
    if progress.phase is Phase.SCANNING or progress.total is None:
        return tr("{done} files seen", done=words.number(progress.done))
    parts = [tr("{done} of {total}", done=words.number(progress.done), total=words.number(progress.total))]
    if paused:
        parts.append(tr("paused"))
    elif pace:
        if progress.rate > 0:
            parts.append(
                tr("{rate:.0f} photos/s", rate=progress.rate)
                if progress.rate >= 10
                else tr("{rate:.1f} photos/s", rate=progress.rate)
            )
        if progress.remaining is not None:
            parts.append(tr("{time} left", time=words.duration(progress.remaining)))
    return " · ".join(parts)


class ActivityBar(QFrame):
    """Progress of the work under way.

    Args:
        details: there is more to see of it, behind a button.

    Signals:
        pause_wanted: (bool) pause, or go on.
        stop_wanted: stop it.
        details_wanted: show more of it.
    """

    pause_wanted = Signal(bool)
    stop_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, *, details: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self.setAccessibleName(tr("Activity"))
        self._what = ""
        self._paused = False
        self._progress: Progress | None = None
        self._known = self._pace = ""
        self._label = ElidedLabel(widest=360, least=8 * "x")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(40)
        self._bar.setAccessibleName(tr("Progress"))
        self._numbers = QLabel()
        self._numbers.setObjectName("muted")
        self._pause = QPushButton(tr("Pause"))
        self._pause.clicked.connect(lambda: self.set_paused(not self._paused))
        self._stop = QPushButton(tr("Stop"))
        self._stop.setToolTip(tr("Stop; what is done so far is kept"))
        self._stop.clicked.connect(self.stop_wanted)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        for widget, stretch in ((self._label, 0), (self._bar, 1), (self._numbers, 0)):
            row.addWidget(widget, stretch)
        row.addSpacing(8)
        for button, name in ((self._pause, tr("Pause")), (self._stop, tr("Stop"))):
            button.setAccessibleName(name)
        if details:
            show = QPushButton(tr("Show"))
            show.clicked.connect(self.details_wanted)
            row.addWidget(show)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        theme().changed.connect(self._paint_icons)
        self._paint_icons()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._label.text()} {self._numbers_in_words(pace=True)}"

    @property
    def paused(self) -> bool:
        """It says so."""
        return self._paused

    def begin(self, what: str, *, quietly: bool) -> None:
        """Work began.

        Args:
            what: its object, e.g. "Pictures".
            quietly: nobody asked for it, so show it only if it takes a while.
        """
        self._what, self._paused, self._progress = what, False, None
        self._label.set_text(tr("Looking at {what}", what=what))
        self._known = self._pace = ""
        self._say_numbers()
        self._unknown()
        self._paint_icons()
        if not quietly:
            self.show()
        elif self.isHidden() and not self._patience.isActive():  # each step that is told may begin it
            self._patience.start(PATIENCE_MS)

    def update_progress(self, progress: Progress) -> None:
        """It got on."""
        self._progress = progress
        if progress.phase is Phase.SCANNING or progress.total is None:
            self._label.set_text(tr("Looking through {what}", what=self._what))
            self._unknown()
        else:
            self._label.set_text(tr("Indexing {what}", what=self._what))
            self._bar.setRange(0, max(progress.total, 1))
            self._bar.setValue(progress.done)
        self._say_numbers()

    def show_step(self, what: str, *, done: int, total: int | None, said: str = "", pace: str = "") -> None:
        """Work of another kind got on: its name, how far it is, if that is known, or `said`; and its pace."""
        self._label.set_text(what)
        self._progress = None
        if total is None:
            self._unknown()
        else:
            self._bar.setRange(0, max(total, 1))
            self._bar.setValue(done)
        self._known, self._pace = said, pace
        if not said and total is not None:
            self._known = tr("{done} of {total}", done=words.number(done), total=words.number(total))
        self._say_numbers()

    def set_paused(self, paused: bool) -> None:
        """Pause or go on."""
        self._paused = paused
        self._paint_icons()
        self._say_numbers()
        self.pause_wanted.emit(paused)

    def _say_numbers(self) -> None:
        """How far it is, and how fast, or that it rests."""
        self._fit()

    def _numbers_in_words(self, *, pace: bool) -> str:
        if self._progress is not None:
            return say_progress(self._progress, paused=self._paused, pace=pace)
        said = tr("paused") if self._paused else self._pace if pace else ""
        return words.dotted([self._known, said])

    def _fit(self) -> None:
        """Leave out how fast it is, the words of the buttons, and last the numbers, until every button is whole."""
        for left_out in range(4):
            self._numbers.setText(self._numbers_in_words(pace=left_out < 1))
            pause = tr("Resume") if self._paused else tr("Pause")
            self._pause.setAccessibleName(pause)
            self._pause.setToolTip(pause if left_out > 1 else "")
            self._pause.setText(pause if left_out < 2 else "")
            self._stop.setText(tr("Stop") if left_out < 2 else "")
            self._numbers.setVisible(left_out < 3)
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def end(self) -> None:
        """Nothing is going on."""
        self._patience.stop()
        self.hide()

    def _unknown(self) -> None:
        """How long it takes is not known: the bar moves to and fro, unless the person wants nothing to move."""
        self._bar.setRange(0, 0 if moves(self) else 1)

    def _paint_icons(self) -> None:
        theme().put_icon(self._pause, "resume" if self._paused else "pause")
        theme().put_icon(self._stop, "stop")

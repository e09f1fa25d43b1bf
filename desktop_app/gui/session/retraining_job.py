"""The session's one retraining: it goes on whether its dialog is open or not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import KnownError
from desktop_app.core.language import english, explained, numeral, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.retraining.codes_only import retrain
from desktop_app.core.retraining.steps import Curve, Retrained, RetrainingPhase, RetrainingStep
from desktop_app.core.retraining.whole import retrain_whole
from desktop_app.gui import words
from desktop_app.gui.background.tasks import Lane, Stream, Tasks

__all__ = ["Retraining", "say_step"]


def say_step(step: RetrainingStep) -> str:
    """A step in words: "Learning · 41% · 28 photos/s · 9 min left"; of one that rests, how far it is."""
    progress, parts = step.progress, [translated(_STAGES[step.stage])] if step.stage in _STAGES else []
    if step.curve is not None and step.stage is not RetrainingPhase.LOOKING:
        parts.append(numeral(step.curve.progress, ".0%"))
        if progress.rate and step.stage is RetrainingPhase.LEARNING:
            parts.append(tr("{rate:.0f} photos/s", rate=progress.rate))
    elif step.stage is RetrainingPhase.LOOKING and progress.total:
        parts.append(tr("{done} of {total}", done=words.number(progress.done), total=words.number(progress.total)))
    if progress.remaining is not None and step.stage in {RetrainingPhase.LOOKING, RetrainingPhase.LEARNING}:
        parts.append(tr("{time} left", time=words.duration(progress.remaining)))
    return " · ".join(parts)


_STAGES = {
    RetrainingPhase.UNDERSTANDING: english("Reading the model"),
    RetrainingPhase.LOOKING: english("Looking at your photos"),
    RetrainingPhase.MEASURING: english("Testing on photos set aside"),
    RetrainingPhase.LEARNING: english("Learning"),
    RetrainingPhase.WRITING: english("Saving the new model"),
    RetrainingPhase.DONE: english("Done"),
}


class Retraining(QObject):
    """What it does now, and what came of it.

    Attributes:
        whole: the whole network learns, not the codes only.
        step: the last one; None before the first.
        result: of the last run that came to its end, until the next begins.
        said: why the last run ended without a result, "" otherwise.

    Signals:
        changed: anything of the above.
        ended: a run is over, whatever came of it.
        done: (Retrained) it has a result.
    """

    changed = Signal()
    ended = Signal()
    done = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._stream: Stream[RetrainingStep] | None = None
        self.whole = False
        self.step: RetrainingStep | None = None
        self.result: Retrained | None = None
        self.said = ""

    @property
    def running(self) -> bool:
        """True while it goes on, also when it is paused."""
        return self._stream is not None

    @property
    def paused(self) -> bool:
        """True while the person has paused it."""
        return self._stream is not None and self._stream.paused

    @property
    def curve(self) -> Curve | None:
        """How the learning of the whole network goes, or went; None where there was none."""
        return self.step.curve if self.step is not None else None

    def start(self, *, whole: bool, minutes: float) -> None:
        """Begin, or go on where the whole network's learning was stopped; nothing if it is under way.

        Args:
            whole: the whole network.
            minutes: of its learning.
        """
        if self._stream is not None:
            return
        library = self._library
        self.whole, self.step, self.result, self.said = whole, None, None, ""
        self._stream = self._tasks.stream(
            lambda control: (
                retrain_whole(library, control=control, minutes=minutes) if whole else retrain(library, control=control)
            ),
            each=self._tell,
            done=self._done,
            stopped=lambda: self._end(
                tr("Stopped. You can continue later.") if whole else tr("Stopped. Nothing was changed.")
            ),
            failed=self._fail,
            lane=Lane.LEARN,
        )
        self.changed.emit()

    def pause(self, paused: bool) -> None:
        """Rest, or go on."""
        if self._stream is None or self._stream.paused == paused:
            return
        if paused:
            self._stream.pause()
        else:
            self._stream.resume()
        self.changed.emit()

    def stop(self) -> None:
        """Stop for now."""
        if self._stream is not None:
            self._stream.cancel()

    def forget(self) -> None:
        """The result has been seen, and decided on."""
        self.result, self.step, self.said = None, None, ""
        self.changed.emit()

    def _tell(self, step: RetrainingStep) -> None:
        self.step = step
        self.changed.emit()

    def _done(self, last: RetrainingStep | None) -> None:
        self.result = last.result if last is not None else None
        self._end("")
        if self.result is not None:
            self.done.emit(self.result)

    def _fail(self, error: KnownError) -> None:
        self._end(explained(error))

    def _end(self, said: str) -> None:
        self._stream, self.said = None, said
        self.changed.emit()
        self.ended.emit()

"""What to retrain: the codes only, or the whole network and for how long."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from desktop_app.core.language import english, tr, translated
from desktop_app.core.retraining.sampling import MOST_PHOTOS
from desktop_app.core.retraining.unfinished import Unfinished
from desktop_app.core.retraining.whole import DEFAULT_MINUTES, INSTALL, LEAST_PHOTOS
from desktop_app.core.retraining.whole import MOST_PHOTOS as MOST_WHOLE
from desktop_app.gui import words
from desktop_app.gui.widgets.number_field import indent

_CODES = english("Tunes the search to your photos. Looks at up to {count} of them.")
_FEW = english("It needs at least {least} photos; there are {count}.")
_MORE = english("The library has {count} photos now; to learn from those too, start over.")
_WHOLE = english(
    "Learns from your photos, edited copies of them, and your decisions about duplicates. Needs at least "
    "{count} photos. You can keep working, pause it, or stop and continue another day."
)
_MISSING = english("This needs an extra that is not installed. In a terminal, once:")

_ABOUT_ALL = 0.9
"""Of the photos: a run that learns from fewer says so."""

__all__ = ["RetrainChoice"]


class RetrainChoice(QWidget):
    """Two ways, and what each needs.

    Signals:
        discard_wanted: forget the run that was stopped.
        changed: another way is chosen.
    """

    discard_wanted = Signal()
    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codes, self.network = QRadioButton(tr("Quick (about 20 seconds)")), QRadioButton(tr("Thorough:"))
        self.codes.setChecked(True)
        self.minutes = QSpinBox()
        indent(self.minutes)
        self.minutes.setRange(1, 24 * 60)
        self.minutes.setValue(round(DEFAULT_MINUTES))
        self.minutes.setSuffix(tr(" minutes"))
        self.minutes.setAccessibleName(tr("Minutes of learning"))
        self.stopped, self.discard = QLabel(), QPushButton(tr("Start over"))
        self.discard.clicked.connect(self.discard_wanted)
        self.network.toggled.connect(lambda _on: self.changed.emit())
        self._missing = QWidget()
        self._few = {way: _explanation("", name="") for way in (self.codes, self.network)}
        self.command, self.copy = QLineEdit(INSTALL), QPushButton(tr("Copy"))
        self.command.setReadOnly(True)
        self.command.setCursorPosition(0)
        self.command.setAccessibleName(tr("Command"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(INSTALL))
        self._lay_out()
        self.show_state(unfinished=None, missing=[], photos=MOST_PHOTOS, least=0)

    @property
    def whole(self) -> bool:
        """The whole network is chosen."""
        return self.network.isChecked()

    @property
    def ready(self) -> bool:
        """There is all that the chosen way needs."""
        return self.network.isEnabled() if self.whole else self.codes.isEnabled()

    def show_state(self, *, unfinished: Unfinished | None, missing: list[str], photos: int, least: int) -> None:
        """What is there.

        Args:
            unfinished: a run that was stopped.
            missing: packages that the whole network needs.
            photos: of the library.
            least: of them that the codes need.
        """
        self.codes.setEnabled(photos >= least)
        self._say_few(self._few[self.codes], photos, least)
        few = 0 if unfinished is not None else LEAST_PHOTOS
        self.network.setEnabled(not missing and photos >= few)
        self._say_few(self._few[self.network], photos, few)
        self._missing.setVisible(bool(missing))
        for widget in (self.stopped, self.discard):
            widget.setVisible(unfinished is not None)
        self.minutes.setVisible(unfinished is None)
        self.minutes.setEnabled(not missing)
        self.network.setText(tr("Thorough:") if unfinished is None else tr("Thorough: continue"))
        if unfinished is not None:
            self.stopped.setText(
                tr(
                    "{progress:.0%} of {minutes} on {photos} are done.",
                    progress=unfinished.progress,
                    minutes=words.count_of(round(unfinished.minutes), "minute"),
                    photos=words.count_of(unfinished.photos, "photo"),
                )
            )
            if unfinished.photos < min(photos, MOST_WHOLE) * _ABOUT_ALL:
                self._few[self.network].setText(translated(_MORE).replace("{count}", words.number(photos)))
                self._few[self.network].show()
        preferred = self.network if unfinished is not None else self.codes
        other = self.codes if preferred is self.network else self.network
        (preferred if preferred.isEnabled() or not other.isEnabled() else other).setChecked(True)
        self.changed.emit()

    def _say_few(self, label: QLabel, photos: int, least: int) -> None:
        text = translated(_FEW).replace("{least}", words.number(least)).replace("{count}", words.number(photos))
        label.setText(text)
        label.setVisible(photos < least)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.codes)
        column.addWidget(_explanation(translated(_CODES).replace("{count}", words.number(MOST_PHOTOS))))
        column.addWidget(self._few[self.codes])
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.network, self.minutes, self.stopped, self.discard):
            row.addWidget(widget)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(_explanation(translated(_WHOLE).replace("{count}", words.number(LEAST_PHOTOS))))
        column.addWidget(self._few[self.network])
        offer = QVBoxLayout(self._missing)
        offer.setContentsMargins(24, 4, 0, 0)
        offer.setSpacing(4)
        offer.addWidget(QLabel(translated(_MISSING)))
        row = QHBoxLayout()
        row.addWidget(self.command, 1)
        row.addWidget(self.copy)
        offer.addLayout(row)
        column.addWidget(self._missing)


def _explanation(text: str, *, name: str = "muted") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setContentsMargins(24, 0, 0, 0)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label

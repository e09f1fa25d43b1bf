"""What to retrain: the codes only, or the whole network and for how long."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from desktop_app.core.retraining.sampling import MOST_PHOTOS
from desktop_app.core.retraining.unfinished import Unfinished
from desktop_app.core.retraining.whole import DEFAULT_MINUTES, INSTALL, LEAST_PHOTOS
from desktop_app.gui import words

_CODES = f"Tunes the search to your photos. Looks at up to {words.number(MOST_PHOTOS)} of them."
_WHOLE = (
    "Learns from your photos, edited copies of them, and your decisions about duplicates. Needs at least "
    f"{LEAST_PHOTOS} photos. You can keep working, pause it, or stop and continue another day."
)
_MISSING = "This needs an extra that is not installed. In a terminal, once:"

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
        self.codes, self.network = QRadioButton("Quick (about a minute)"), QRadioButton("Thorough:")
        self.codes.setChecked(True)
        self.minutes = QSpinBox()
        self.minutes.setRange(1, 24 * 60)
        self.minutes.setValue(round(DEFAULT_MINUTES))
        self.minutes.setSuffix(" minutes")
        self.minutes.setAccessibleName("Minutes of learning")
        self.stopped, self.discard = QLabel(), QPushButton("Start over")
        self.discard.clicked.connect(self.discard_wanted)
        self.network.toggled.connect(lambda _on: self.changed.emit())
        self._missing = QWidget()
        self.command, self.copy = QLineEdit(INSTALL), QPushButton("Copy")
        self.command.setReadOnly(True)
        self.command.setCursorPosition(0)
        self.command.setAccessibleName("Command")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(INSTALL))
        self._lay_out()
        self.show_state(unfinished=None, missing=[])

    @property
    def whole(self) -> bool:
        """The whole network is chosen."""
        return self.network.isChecked()

    def show_state(self, *, unfinished: Unfinished | None, missing: list[str]) -> None:
        """What is there.

        Args:
            unfinished: a run that was stopped.
            missing: packages that the whole network needs.
        """
        self.network.setEnabled(not missing)
        self._missing.setVisible(bool(missing))
        for widget in (self.stopped, self.discard):
            widget.setVisible(unfinished is not None)
        self.minutes.setVisible(unfinished is None)
        self.minutes.setEnabled(not missing)
        self.network.setText("Thorough:" if unfinished is None else "Thorough: continue")
        if unfinished is not None:
            self.stopped.setText(
                f"{unfinished.progress:.0%} of {words.count_of(round(unfinished.minutes), 'minute')} on "
                f"{words.count_of(unfinished.photos, 'photo')} are done."
            )
            self.network.setChecked(not missing)
        if missing:
            self.codes.setChecked(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.codes)
        column.addWidget(_explanation(_CODES))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.network, self.minutes, self.stopped, self.discard):
            row.addWidget(widget)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(_explanation(_WHOLE))
        offer = QVBoxLayout(self._missing)
        offer.setContentsMargins(24, 4, 0, 0)
        offer.setSpacing(4)
        offer.addWidget(QLabel(_MISSING))
        row = QHBoxLayout()
        row.addWidget(self.command, 1)
        row.addWidget(self.copy)
        offer.addLayout(row)
        column.addWidget(self._missing)


def _explanation(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setContentsMargins(24, 0, 0, 0)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label

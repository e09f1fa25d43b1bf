"""The panel on the right: about this one photo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.errors import KnownError
from desktop_app.core.images.exposure import UNSAID, Exposure
from desktop_app.core.language import tr, translated
from desktop_app.core.types import PhotoId
from desktop_app.gui.background.pictures import Pictures
from desktop_app.gui.commands import command
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.part_picture import PartPicture
from desktop_app.gui.widgets.placement import widened
from desktop_app.gui.window.facts import facts

SIDE = 1024
"""Longest side of the picture that is read, pixels."""

USUAL_FACTS = 7
"""There is room for this many, so that nothing moves from a photo to one of which less is known."""

_USUAL_FACT = "4000 × 3000 · 12.5 MB · JPEG"

_MARGIN = 16

__all__ = ["USUAL_FACTS", "PreviewPanel"]


class PreviewPanel(QFrame):
    """Large picture, facts, and what one can do with it.

    Signals:
        similar_wanted, reveal_wanted, open_wanted: the buttons, for the subject on show.
        part_drawn: (Part) a rectangle was drawn on it.
    """

    similar_wanted = Signal()
    reveal_wanted = Signal()
    open_wanted = Signal()
    part_drawn = Signal(object)

    def __init__(self, pictures: Pictures, thumbnail: Callable[[Subject], QImage | None]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAccessibleName(tr("About this photo"))
        self._pictures = pictures
        self._thumbnail = thumbnail
        self._subject: Subject | None = None
        self._exposure = UNSAID
        self._trouble = ""
        self.picture = PartPicture()
        self.picture.drawn.connect(self.part_drawn)
        self.picture.setAccessibleName(tr("Preview"))
        self._name = ElidedLabel()
        self._name.setObjectName("name")
        self._note = QLabel()
        only_plain(self._note)
        self._note.setObjectName("muted")
        self._note.setWordWrap(True)
        self._facts = QWidget()
        self._form = QFormLayout(self._facts)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.similar_button = _button("find-similar", self.similar_wanted)
        self.reveal_button = _button("show-file", self.reveal_wanted)
        self.open_button = _button("open", self.open_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        column.addWidget(self.picture, 3)
        for widget in (self._name, self._note, self._facts):
            column.addWidget(widget)
        column.addSpacing(6)
        for button in (self.similar_button, self.reveal_button, self.open_button):
            column.addWidget(button)
        column.addStretch(1)
        theme().changed.connect(self._paint_icons)
        self._paint_icons()
        self.show_subject(None)

    @property
    def least_width(self) -> float:
        """In which all buttons are whole, also those that are hidden while no photo is chosen."""
        buttons = (self.similar_button, self.reveal_button, self.open_button)
        whole = max(button.sizeHint().width() for button in buttons) + 2 * _MARGIN
        return max(220 * widened(self), whole)

    @property
    def subject(self) -> Subject | None:
        """What it is about."""
        return self._subject

    @property
    def trouble(self) -> str:
        """Why its file cannot be shown, "" where it can."""
        return self.picture.words or self._trouble

    def take_focus(self) -> None:
        """Have the keyboard, on the first button there is."""
        for button in (self.similar_button, self.reveal_button, self.open_button):
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def show_subject(self, subject: Subject | None, *, asked: bool = False) -> None:
        """Be about another photo, or none; `asked`: its similar photos are on show already."""
        self.similar_button.setEnabled(not asked)
        same = (
            subject is not None
            and self._subject is not None
            and subject.path == self._subject.path
            and subject.photo == self._subject.photo
            and subject.source is self._subject.source
        )
        self._subject = subject
        if not same:
            self._trouble, self._exposure = "", UNSAID
        self.picture.outline(None if subject is None else subject.part)
        self._show_facts(subject)
        for button in (self.reveal_button, self.open_button):
            button.setVisible(subject is not None and subject.path is not None)
        self.similar_button.setVisible(subject is not None and subject.photo is not None)
        if subject is None:
            self._pictures.drop("preview")
            self.picture.show_words(tr("Select a photo to see it here"))
        elif not same:
            self._load(subject)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Where a usual fact has no room beside what it is called, as with large letters, all stand below that."""
        super().resizeEvent(event)
        letters, form = self.fontMetrics(), self._form
        room = self.width() - 2 * _MARGIN - self._title_width() - form.horizontalSpacing()
        below = letters.horizontalAdvance(_USUAL_FACT) > room
        wrap = QFormLayout.RowWrapPolicy
        form.setRowWrapPolicy(wrap.WrapAllRows if below else wrap.DontWrapRows)
        lines = 0 if below else USUAL_FACTS  # else the buttons would be out of sight
        self._facts.setMinimumHeight(lines * (letters.height() + form.verticalSpacing()))

    def _title_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(tr("Similarity")) + 4

    def _show_facts(self, subject: Subject | None) -> None:
        self._name.setVisible(subject is not None)
        self._show_note()
        while self._form.rowCount():
            self._form.removeRow(0)
        if subject is None:
            return
        self._name.set_text(subject.name)
        for label, text in facts(subject, self._exposure):
            title, value = QLabel(label), ElidedLabel(text, path=label == tr("Folder"))
            title.setObjectName("muted")
            title.setMinimumWidth(self._title_width())
            if label == tr("Similarity") and subject.likeness is not None:
                value.setToolTip(subject.likeness[1])
            self._form.addRow(title, value)

    def _load(self, subject: Subject) -> None:
        image = self._thumbnail(subject)
        if image is not None and not image.isNull():
            self.picture.show_image(image)  # until the large one is there
        else:
            self.picture.show_words("")
        self._pictures.request(
            subject.source,
            side=SIDE,
            then=self.picture.show_image,
            failed=self._fail,
            channel="preview",
            exposed=self._take_exposure,
        )

    def _take_exposure(self, exposure: Exposure) -> None:
        if exposure != self._exposure:
            self._exposure = exposure
            self._show_facts(self._subject)

    def take_thumbnail(self, photo: PhotoId) -> None:
        """A photo's thumbnail is there: shown while there is nothing better."""
        subject = self._subject
        if subject is None or subject.photo is None or subject.photo.id != photo or not self.picture.image.isNull():
            return
        image = self._thumbnail(subject)
        if image is not None and not image.isNull():
            reason = self.picture.words
            self.picture.show_image(image)
            if reason:
                self._say_thumbnail(reason)

    def _fail(self, error: KnownError) -> None:
        if self.picture.image.isNull():  # its thumbnail may still come
            self.picture.show_words(translated(error.reason))
        else:
            self._say_thumbnail(translated(error.reason))

    def _say_thumbnail(self, reason: str) -> None:
        """Of a drive that is not connected the thumbnail is all there is."""
        self._trouble = tr("Only its thumbnail can be shown: the file {reason}.", reason=reason)
        self._show_note()

    def _show_note(self) -> None:
        subject = self._subject
        foreign = subject.note if subject is not None and subject.photo is None else ""
        self._note.setText(self._trouble or foreign)
        self._note.setVisible(bool(self._note.text()))

    def _paint_icons(self) -> None:
        theme().put_icon(self.similar_button, "similar")
        theme().put_icon(self.reveal_button, "folder")
        theme().put_icon(self.open_button, "open")


def _button(identity: str, wanted: SignalInstance) -> QPushButton:
    button = QPushButton(command(identity).label)
    button.setToolTip(command(identity).tooltip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(wanted)
    return button

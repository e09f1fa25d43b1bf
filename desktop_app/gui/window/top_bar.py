"""The bar at the top: Back, where one is, the query, how alike, search, and the menu."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QSlider, QToolButton, QWidget

from desktop_app.core.language import english, tr, translated
from desktop_app.gui.commands import command
from desktop_app.gui.session.radius import NEAREST, Radius
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.menu_button import give_menu
from desktop_app.gui.window.query_chip import QueryChip

TYPING_MS = 150
"""A search begins when the person has stopped typing for so long."""

SLIDER = 140
"""Width of the slider where there is room, device-independent pixels."""

LEAST_SEARCH = 120
"""Width of the search field in a narrow window, where its words are cut; device-independent pixels."""

_HINTED_LETTERS = 17
"""A `QLineEdit` asks for the width of that many letters x, beside its icons and edges."""

LEAST_WIDTH = 640
"""The bar can be as narrow as this: half of a common laptop's screen, or all of it at twice the scale."""

QUERY_TITLE, PART_TITLE = english("Photos like"), english("Photos with")
"""Followed by the query's chip."""

__all__ = ["TopBar"]


class TopBar(QFrame):
    """Back, title, query chip, what is selected and its way to the trash, slider, search field, menu.

    Signals:
        back: go back.
        searched: (str) the search field has another text.
    """

    back = Signal()
    searched = Signal(str)
    _offered = False  # photos are selected

    def __init__(self, radius: Radius, menu: QMenu, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._radius = radius
        self.back_button = _tool_button(tr("Back"), tr("Back (Alt+Left)"))
        self.back_button.clicked.connect(self.back)
        self.title = ElidedLabel(widest=420, least=translated(QUERY_TITLE) + " ")
        self.title.setObjectName("title")
        self.chip = QueryChip()
        self.count = QLabel()
        self.count.setObjectName("count")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFixedWidth(SLIDER)
        self.slider.setAccessibleName(tr("Similarity, from strict to loose"))
        self.automatic = QToolButton()
        self.automatic.setText(tr("Auto"))
        self.automatic.setCheckable(True)
        self.automatic.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.automatic.setToolTip(tr("Adjusts itself to show about {nearest} photos", nearest=NEAREST))
        self.automatic.setAccessibleName(tr("Similarity adjusts itself"))
        self._alike = self._alike_box()
        self.search = self._search_field()
        self.menu_button = _tool_button(tr("Menu"), tr("Menu (F10)"))
        give_menu(self.menu_button, menu)
        self.arrange_button, self.trash_button = (
            _tool_button(tr("Sort and group"), tr("Sort and group")),
            _tool_button(command("trash").label, command("trash").tooltip),
        )
        self.trash_button.hide()
        for button in (self.menu_button, self.arrange_button):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumWidth(LEAST_WIDTH)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        left: list[QWidget] = [self.back_button, self.title, self.chip, self.count, self.trash_button]
        for widget in left:
            row.addWidget(widget)
        row.addStretch(1)
        right: list[QWidget] = [self._alike, self.arrange_button, self.search, self.menu_button]
        for widget in right:
            row.addWidget(widget)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textEdited.connect(lambda _text: self._typing.start())
        radius.ready.connect(self._scale)
        radius.changed.connect(self._show_radius)
        self.slider.valueChanged.connect(radius.set)
        self.automatic.toggled.connect(radius.set_automatic)
        radius.automatic_changed.connect(self.automatic.setChecked)
        self.automatic.setChecked(radius.automatic)
        self._scale()
        theme().changed.connect(self._paint_icons)
        self._paint_icons()

    def show_browsing(self, title: str, text: str) -> None:
        """Title and search text of a place without a query."""
        self.title.set_text(title)
        self.chip.hide()
        self._alike.hide()
        self._show_search(text)
        self._fit()

    def show_query(self, name: str, *, part: bool = False) -> None:
        """A query, perhaps about a part: its chip and the slider."""
        self.title.set_text(translated(PART_TITLE if part else QUERY_TITLE))
        self.chip.show_name(name)
        self.chip.show()
        self._alike.show()
        self._show_search("")
        self._fit()

    def say_count(self, text: str) -> None:
        """How many photos there are, or what can be freed."""
        self.count.setText(text)
        self._fit()

    def offer_trash(self, offered: bool) -> None:
        """Whether there are photos that were selected."""
        if self._offered is not offered:
            self._offered = offered
            self._fit()

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show_search(self, text: str) -> None:
        # What is being typed is not taken away.
        if text != self.search.text().strip() and not self._typing.isActive():
            self.search.setText(text)

    def _alike_box(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(8)
        self._ends = (QLabel(tr("strict")), QLabel(tr("loose")))
        for label in self._ends:
            label.setObjectName("muted")
        for widget in (self._ends[0], self.slider, self._ends[1], self.automatic):
            row.addWidget(widget)
        return box

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out words, the count and half of the slider, and the bin, until all is whole; last, names are cut."""
        whole, least = self._search_width(), LEAST_SEARCH
        steps = (
            *((False, False, whole), (True, False, whole)),
            *((True, False, least), (True, True, least), (True, True, least)),
        )
        for step, (narrow, tight, search) in enumerate(steps, 1):
            self.trash_button.setVisible(self._offered and step < len(steps))
            self.search.setFixedWidth(search)
            for label in self._ends:
                label.setVisible(not narrow)
            self.slider.setFixedWidth(SLIDER // 2 if tight else SLIDER)
            self.count.setVisible(not tight)
            self._alike.updateGeometry()
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                return

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(tr("Name, date, folder"))
        field.setAccessibleName(tr("Search by name, date or folder"))
        field.setToolTip(tr("Search by name, date or folder (Ctrl+F)"))
        field.setClearButtonEnabled(True)
        self._search_icon = QAction(tr("Search"), field)
        field.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        return field

    def _search_width(self) -> int:
        """What the field needs for its own words: all of them are to be read where there is room."""
        letters = self.search.fontMetrics()
        beside = self.search.sizeHint().width() - _HINTED_LETTERS * letters.horizontalAdvance("x")
        return letters.horizontalAdvance(self.search.placeholderText()) + beside + letters.averageCharWidth()

    def _scale(self) -> None:
        with QSignalBlocker(self.slider):  # the old value in the new range is nobody's wish
            self.slider.setRange(0, self._radius.maximum)
        self._show_radius(self._radius.value)

    def _show_radius(self, value: int) -> None:
        self.slider.setValue(value)
        said = tr("photos whose codes differ in at most {value} of {bits} bits", value=value, bits=self._radius.bits)
        self.slider.setToolTip(tr("Similarity: {said}", said=said))
        self.slider.setAccessibleDescription(said)

    def _paint_icons(self) -> None:
        theme().put_icon(self.back_button, "back", mirrored=self.isRightToLeft(), side=20)
        theme().put_icon(self.menu_button, "menu", side=20)
        theme().put_icon(self.arrange_button, "sort", side=20)
        theme().put_icon(self.trash_button, "trash", side=20)
        self._search_icon.setIcon(theme().icon("search", colour="muted"))


def _tool_button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keyboard is where it was
    return button

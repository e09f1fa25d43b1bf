"""The bars above and below a review: what is shown, how far apart; what is marked, and what to do with it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QToolButton, QWidget

from desktop_app.core.duplicates.review import Totals
from desktop_app.core.language import tr, translated
from desktop_app.gui import words
from desktop_app.gui.review.model import Tab
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel

SLIDE_MS = 120
"""The slider rests so long before everything is grouped again."""

_WORDS = 6
"""How often the bar of marks can leave out more of its words, and still say how much is marked."""

__all__ = ["SLIDE_MS", "MarkBar", "ReviewBar"]


class ReviewBar(QFrame):
    """Tabs with their counts, the radius, and Find.

    Signals:
        tab_chosen: (Tab)
        radius_chosen: (int) bits.
        find_wanted: look for duplicates again.

    Attributes:
        stale: photos have come or gone since the groups were found.
    """

    tab_chosen = Signal(object)
    radius_chosen = Signal(int)
    find_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewBar")
        self.tabs = {tab: _tab_button(tab) for tab in Tab}
        group = QButtonGroup(self)
        for tab, button in self.tabs.items():
            group.addButton(button, list(Tab).index(tab))
        group.idClicked.connect(lambda number: self.tab_chosen.emit(list(Tab)[number]))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFixedWidth(130)
        self.slider.setAccessibleName(tr("Similarity, from strict to loose"))
        self._loose = QLabel(tr("loose"))
        self._loose.setObjectName("muted")
        self.find_button = QPushButton(tr("Find again"))
        self.find_button.setAccessibleName(tr("Find again"))
        self.find_button.clicked.connect(self.find_wanted)
        self._within = QLabel(tr("strict"))
        self._within.setObjectName("muted")
        self.filter_button, self.more_button = _menu_button(tr("Show")), _menu_button(tr("More"))
        self.filter_button.setCheckable(True)  # on while anything is left out
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(4)
        for button in self.tabs.values():
            row.addWidget(button)
        row.addStretch(1)
        self._tools = tools = QHBoxLayout()
        tools.setSpacing(8)
        for widget in (
            *(self._within, self.slider, self._loose),
            *(self.filter_button, self.find_button, self.more_button),
        ):
            tools.addWidget(widget)
        row.addLayout(tools)
        theme().changed.connect(self._paint_icons)
        self._paint_icons()
        self._sliding = QTimer(self)
        self._sliding.setSingleShot(True)
        self._sliding.setInterval(SLIDE_MS)
        self._sliding.timeout.connect(lambda: self.radius_chosen.emit(self.slider.value()))
        self.slider.valueChanged.connect(self._slide)
        self.show_counts(dict.fromkeys(Tab, 0))
        self.show_stale(False)

    def show_radius(self, value: int, *, maximum: int) -> None:
        """The radius in use, and where the slider ends."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, maximum)
            self.slider.setValue(value)
        self._say_bits(value)

    def show_counts(self, counts: dict[Tab, int]) -> None:
        """How many groups each tab has; there is no tab for what is not compared yet once everything is."""
        self._counts = counts
        self.tabs[Tab.OPEN].setVisible(counts[Tab.OPEN] > 0 or self.tabs[Tab.OPEN].isChecked())
        self._fit(self.width())

    def show_tab(self, tab: Tab) -> None:
        """Which tab is on show."""
        self.tabs[tab].setChecked(True)

    def show_stale(self, stale: bool) -> None:
        """Photos have come or gone since the groups were found."""
        self.stale = stale
        self.find_button.setObjectName("primary" if stale else "")
        self.find_button.setToolTip(
            tr("Photos were added or removed: look again") if stale else tr("Look for duplicates again")
        )
        self.style().unpolish(self.find_button)
        self.style().polish(self.find_button)
        self._paint_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """Leave out words, then the slider, the counts, and last the menus, until the tabs are whole."""
        for left_out in range(5):
            for label in (self._within, self._loose):
                label.setVisible(left_out < 1)
            self.find_button.setText("" if left_out else tr("Find again"))
            self.slider.setFixedWidth(60 if left_out else 130)
            self.slider.setVisible(left_out < 2)
            for tab, button in self.tabs.items():
                count = words.number(self._counts[tab]) if self._counts[tab] else ""
                button.setText(f"{translated(tab.value)}  {count}" if count and left_out < 3 else translated(tab.value))
            for menu in (self.filter_button, self.more_button):
                menu.setVisible(left_out < 4)
            self._tools.invalidate()
            self._row.invalidate()
            if self._row.sizeHint().width() <= width:
                return

    def _slide(self, value: int) -> None:
        self._say_bits(value)
        self._sliding.start()

    def _paint_icons(self) -> None:
        primary = self.find_button.objectName() == "primary"
        theme().put_icon(self.find_button, "rescan", colour="accent_text" if primary else "text")
        theme().put_icon(self.filter_button, "filter")
        theme().put_icon(self.more_button, "menu")

    def _say_bits(self, value: int) -> None:
        said = tr("photos whose codes differ in at most {bits} are compared", bits=words.count_of(value, "bit"))
        self.slider.setToolTip(said[:1].upper() + said[1:])
        self.slider.setAccessibleDescription(said)


def _menu_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setToolTip({tr("Show"): tr("Which groups are shown"), tr("More"): tr("Export and more")}[name])
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keyboard is in the groups
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def _tab_button(tab: Tab) -> QToolButton:
    button = QToolButton()
    button.setText(translated(tab.value))
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keyboard is in the groups
    button.setToolTip(
        {
            Tab.COPIES: tr("The same picture more than once, also saved again or edited"),
            Tab.BURSTS: tr("Several shots of one moment; nothing here is selected for you"),
            Tab.SIMILAR: tr("Photos that only look alike; nothing here is selected for you"),
            Tab.OPEN: tr("Possible duplicates, still to be checked"),
        }[tab]
    )
    return button


class MarkBar(QFrame):
    """What is marked; by rules, not at all, undo, and away with it.

    Signals:
        rules_wanted, mark_wanted, sharpest_wanted, unmark_wanted, undo_wanted, remove_wanted: the buttons.

    Attributes:
        totals: what is marked.
    """

    rules_wanted = Signal()
    mark_wanted = Signal()
    sharpest_wanted = Signal()
    unmark_wanted = Signal()
    undo_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self.label = ElidedLabel()
        self.rules_button = QPushButton(tr("Rules…"))
        self.rules_button.setToolTip(tr("Which photo of a group is kept, and which folders are protected"))
        self.mark_button = QPushButton(tr("Select duplicates"))
        self.mark_button.setToolTip(
            tr("Select the sure copies for removal, by your rules; edited photos, bursts and similar photos never")
        )
        self.sharpest_button = QPushButton(tr("Keep the sharpest…"))
        self.sharpest_button.setToolTip(
            tr("Keep the sharpest of each burst, and select the others for removal; you see first what that selects")
        )
        self.sharpest_button.hide()  # until bursts are on show
        self.unmark_button = QPushButton(tr("Clear selection"))
        self.undo_button = QPushButton(tr("Undo"))
        self.undo_button.setToolTip(tr("Undo the last step (Ctrl+Z)"))
        self.remove_button = QPushButton(tr("Remove…"))
        self.remove_button.setObjectName("primary")
        self.undo_button.setAccessibleName(tr("Undo"))
        self.rules_button.setAccessibleName(tr("Rules"))
        self.unmark_button.setAccessibleName(tr("Clear selection"))
        self.unmark_button.setToolTip(tr("Clear selection"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 14, 8)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        self._buttons = {
            self.undo_button: self.undo_wanted,
            self.rules_button: self.rules_wanted,
            self.unmark_button: self.unmark_wanted,
            self.mark_button: self.mark_wanted,
            self.sharpest_button: self.sharpest_wanted,
            self.remove_button: self.remove_wanted,
        }
        for button, wanted in self._buttons.items():
            button.clicked.connect(wanted)
            row.addWidget(button)
        theme().changed.connect(self._paint_icons)
        self._paint_icons()
        self.totals = Totals(0, 0, 0)
        self.show_totals(self.totals)

    def offer_rules(self, offered: bool) -> None:
        """Whether the rules select anything of what is on show."""
        self.mark_button.setVisible(offered)
        self._fit()

    def offer_sharpest(self, offered: bool) -> None:
        """Whether bursts are on show."""
        self.sharpest_button.setVisible(offered)
        self._fit()

    def show_undo(self, possible: bool) -> None:
        """Whether there is something to take back."""
        if shiboken6.isValid(self):  # asked in a thread, which may outlive the view
            self.undo_button.setEnabled(possible)

    def show_totals(self, totals: Totals) -> None:
        """How much is marked."""
        if not shiboken6.isValid(self):  # as above
            return
        self.totals = totals
        some = totals.photos > 0
        self.remove_button.setEnabled(some)
        self.unmark_button.setEnabled(some)
        self._fit()

    def _fit(self) -> None:
        """Leave out words until how much is marked can be read and every button is whole; last, what others say too."""
        number, size = words.number(self.totals.photos), words.file_size(self.totals.bytes)
        self.remove_button.setAccessibleName(tr("Remove {number}", number=number))
        photos, groups = words.count_of(self.totals.photos, "photo"), words.count_of(self.totals.groups, "group")
        shortest = tr("{number} selected", number=number)
        sayings = [
            tr("{photos} selected in {groups} · {size}", photos=photos, groups=groups, size=size),
            f"{shortest} · {size}",
        ]
        if self.totals.hidden:  # what is removed unseen is said before everything else
            hidden = tr("{number} not shown", number=words.number(self.totals.hidden))
            shortest = words.dotted([shortest, hidden])
            sayings = [words.dotted([sayings[0], hidden])]
        if not self.totals.photos:
            shortest, sayings = tr("Nothing selected"), []
        fits = self.label.fontMetrics().horizontalAdvance
        said = any(self._leave_out(left, number) >= fits(shortest) for left in range(_WORDS))
        if not said:  # then the button says it
            next((left for left in range(_WORDS + 1) if self._leave_out(left, number) >= 0), None)
        room = self._room()
        self.label.set_text(next((saying for saying in sayings if fits(saying) <= room), shortest))
        self.label.setVisible(said)

    def _leave_out(self, left: int, number: str) -> int:
        """Leave out words of the buttons, the more the higher `left` is; the room for the label."""
        self.undo_button.setText("" if left > 0 else tr("Undo"))
        self.rules_button.setText("" if left > 1 else tr("Rules…"))
        self.unmark_button.setText("" if left > 3 else tr("Clear") if left > 2 else tr("Clear selection"))
        self.unmark_button.setVisible(left < _WORDS)
        self.mark_button.setText(tr("Select") if left > 4 else tr("Select duplicates"))
        self.sharpest_button.setText(tr("Sharpest…") if left > 4 else tr("Keep the sharpest…"))
        whole = tr("Remove {some}…", some=number) if self.totals.photos else tr("Remove…")
        self.remove_button.setText((number if self.totals.photos else "") if left >= _WORDS else whole)
        return self._room()

    def _room(self) -> int:
        """What the buttons leave for the label; less than 0 where they do not fit."""
        taken = [button.sizeHint().width() for button in self._buttons if not button.isHidden()]
        margins = self._row.contentsMargins()
        return self.width() - margins.left() - margins.right() - sum(taken) - len(taken) * self._row.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _paint_icons(self) -> None:
        theme().put_icon(self.undo_button, "undo")
        theme().put_icon(self.rules_button, "rules")
        theme().put_icon(self.unmark_button, "close")
        theme().put_icon(self.remove_button, "trash", colour="accent_text")

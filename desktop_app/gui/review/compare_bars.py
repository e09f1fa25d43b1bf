"""The bars of Compare: where one is and how it is shown, above; what becomes of the photo, below."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.language import tr
from desktop_app.gui.commands import command
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.fitted_bar import FittedBar
from desktop_app.gui.widgets.placement import scrolling

_LINES = 2
"""Lines of what is known that are always in sight."""

__all__ = ["FateBar", "WhereBar", "known_in_room", "plain_button"]


def plain_button(text: str, *, tip: str = "", run: Callable[[], None], checkable: bool = False) -> QPushButton:
    """A button that leaves the keyboard with the overlay when it is clicked."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _checked: run())
    return button


class WhereBar(FittedBar):
    """Which pair this is and what it is, and how it is shown.

    Attributes:
        title: of the overlay.
        note: of the pair.
        elsewhere: says both where the bar has no room for them; it has to be placed by the bar's owner.
    """

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        self.title, self.note, self.elsewhere = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self.title.setObjectName("name")
        for label in (self.note, self.elsewhere):
            label.setObjectName("muted")
        words = QWidget()
        inside = QHBoxLayout(words)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.title)
        inside.addWidget(self.note, 1)
        super().__init__(words, buttons)
        self.setObjectName("topBar")

    def say(self, title: str, note: str, *, more: str = "") -> None:
        """Which pair and what it is; `more` is for who asks."""
        self.title.set_text(title)
        self.note.set_text(note)
        self.elsewhere.set_text(f"{title} · {note}" if note else title)
        for label in (self.note, self.elsewhere):
            label.setToolTip("\n".join(filter(None, (label.toolTip(), more))))
        self.fit()

    def fit(self) -> None:
        """What the bar has no room for is said elsewhere."""
        super().fit()
        self.elsewhere.setVisible(self.words.isHidden())

    def sayings(self) -> Iterator[int]:
        """The title whole, and some of the note."""
        yield self.title.sizeHint().width() + next(super().sayings())
        yield 0


class FateBar(FittedBar):
    """What can be decided about the photo that is meant, with the keys for it.

    Attributes:
        about: which photo that is.
        buttons: by the command.
    """

    def __init__(self, wish: Callable[[str], None]) -> None:
        self.about = ElidedLabel()
        self.about.setObjectName("name")
        self.buttons = {
            name: plain_button("", tip=command(name).tooltip, run=partial(wish, name))
            for name in ("mark", "stay", "only", "apart", "keep")
        }
        self._marked = False
        super().__init__(self.about, list(self.buttons.values()))

    def say(self, about: str, *, marked: bool, protected: bool) -> None:
        """Which photo is meant, and what it is now."""
        self.about.set_text(about)
        self._marked = marked
        self.buttons["mark"].setEnabled(not protected)
        self.fit()

    def sayings(self) -> Iterator[int]:
        """First the keys are left out, which the tooltips say, too; then the name, which stands above its picture."""
        letters = next(super().sayings())
        for keys, wanted in ((True, letters), (False, letters), (False, 0)):
            for name, button in self.buttons.items():
                said = command(name)
                text = said.label_again if name == "mark" and self._marked else said.label
                button.setText(f"{text}  {said.ways[0]}" if keys else text)
            yield wanted


def known_in_room(said: QWidget, facts: QWidget) -> QScrollArea:
    """What is known of the pair; it scrolls where the pictures leave it too little room."""
    contents = QWidget()
    column = QVBoxLayout(contents)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    above = QHBoxLayout()
    above.setContentsMargins(16, 8, 16, 0)
    above.addWidget(said)
    column.addLayout(above)
    column.addWidget(facts)
    area = scrolling(contents)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    area.setMinimumHeight(_LINES * area.fontMetrics().lineSpacing())
    area.setObjectName("known")
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # its keys scroll it; a click leaves them with the overlay
    area.setAccessibleName(tr("What is known of the photos"))
    return area

"""A dialog that works: what its buttons do changes while it is open, and it grows."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from desktop_app.gui.widgets.enter_key import is_enter
from desktop_app.gui.widgets.placement import fit_to_screen, scrolling

_SLACK = 2
"""Or a scroll bar appears for the sake of a rounded pixel."""

_SEEN_MS = 1000
"""Enter that comes so long after the buttons changed is meant for what they do now."""

__all__ = ["WorkingDialog"]


class WorkingDialog(QDialog):
    """Enter that was meant for what a button did before does nothing, and all of the dialog stays on the screen.

    The blue button has the keyboard once the person can have seen it: after Tab, or a moment later.
    `contents` holds the parts that come and go; its `area` scrolls where the screen is lower than they are.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contents = QWidget()
        self.area = scrolling(self.contents)
        self._meaning: object = None
        self._best: QPushButton | None = None
        self._seen = QTimer(self, singleShot=True, interval=_SEEN_MS)
        self._seen.timeout.connect(self._give_keyboard)

    def offer(self, best: QPushButton, *others: QPushButton, meaning: object, blue: bool = True) -> None:
        """Which button Enter presses.

        Args:
            best: what most want, and what harms nobody.
            others: the rest of the row.
            meaning: of the buttons; when it changes, the keyboard leaves them, so that nothing is pressed unseen.
            blue: it is what the dialog recommends.
        """
        for button in (best, *others):
            name = "primary" if blue and button is best else ""
            if button.objectName() != name:
                button.setObjectName(name)
                button.style().unpolish(button)
                button.style().polish(button)
        best.setDefault(True)
        self._best = best
        if self._meaning not in (None, meaning):
            self.setFocus()
            self._seen.stop()
            if blue:
                self._seen.start()
        self._meaning = meaning

    def _give_keyboard(self) -> None:
        if self._best is not None and self.focusWidget() is self:
            self._best.setFocus(Qt.FocusReason.TabFocusReason)  # so that it is seen to have it

    def fit(self) -> None:
        """As high as what is on show needs at its width, and within the screen."""
        layout, inner = self.layout(), self.contents.layout()
        if layout is None or inner is None:
            return
        inside = [part.layout() for part in reversed(self.contents.findChildren(QWidget))]
        for one in (*inside, inner, layout):  # Qt would tell the outer ones only later
            if one is not None:
                one.activate()
        margins = layout.contentsMargins()
        beside = margins.left() + margins.right() + self.area.sizeHint().width() - self.contents.sizeHint().width()
        width = max(self.minimumWidth(), layout.totalMinimumSize().width(), inner.totalMinimumSize().width() + beside)
        rest = layout.totalMinimumSize().height() - self.area.minimumSizeHint().height()
        self.resize(width, rest + inner.totalHeightForWidth(width - beside) + _SLACK)
        fit_to_screen(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter chooses nothing while no part of the dialog has the keyboard."""
        if is_enter(event) and self.focusWidget() is self:
            event.accept()
            if self._seen.isActive():
                self._seen.start()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 -- Qt's name
        """Tab goes to the button that most want, before anything else has the keyboard."""
        if forward and self._best is not None and self._best.isEnabled() and self.focusWidget() is self:
            self._best.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(forward)

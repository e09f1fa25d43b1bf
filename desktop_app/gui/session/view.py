"""What a view is: a widget for the middle of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.session.library_overview import LibraryOverview
from desktop_app.gui.session.navigation import Location, Place
from desktop_app.gui.session.session import Session
from desktop_app.gui.widgets.strips import Strips

__all__ = ["View", "ViewSpec"]


class View(QWidget):
    """Base of all views.

    Signals:
        subject_changed: (Subject | None) the photo that the preview should be about.
        counted: (str) what the top bar says of it, e.g. "12,004 photos".
        peek_wanted: quick look at the subject.
        command_wanted: (str) the window's command of that id.

    Attributes:
        parts: which of them is on show has the keyboard; the first of several.
        strips: where messages and progress lie in it, above the bar at its foot; None if it has no such bar.
    """

    subject_changed = Signal(object)
    counted = Signal(str)
    peek_wanted = Signal()
    command_wanted = Signal(str)
    parts: tuple[QWidget, ...] = ()
    strips: Strips | None = None

    def open(self, location: Location, place: Place | None) -> None:
        """Show a location; `place` is where one was in it, when one comes back."""
        raise NotImplementedError

    def refresh(self) -> None:
        """The library changed: bring what is on show up to date, without moving anything."""

    def place(self) -> Place | None:
        """Where one is, to come back to."""
        return None

    def take_focus(self) -> None:
        """Have the keyboard."""
        for part in self.parts:
            if shiboken6.isValid(part) and not part.isHidden():  # not while the window is taken apart
                part.setFocus()
                return

    def clear_selection(self) -> bool:
        """Select nothing any more; False where nothing was chosen that Esc should give up first."""
        return False

    def step(self, direction: int) -> None:
        """Make the next (1) or the previous (-1) photo the subject."""

    @property
    def has_subjects(self) -> bool:
        """Whether there is any photo to look at."""
        return True

    def pick(self) -> None:
        """Choose the subject while one looks at photo after photo, or no longer."""

    @property
    def picked(self) -> str:
        """What was chosen for the subject, in a word; "" for nothing."""
        return ""

    def end_picking(self) -> None:
        """One no longer looks at photo after photo."""

    def resize_thumbnails(self, direction: int) -> None:
        """Larger (1) or smaller (-1) thumbnails, where there are any."""


@dataclass(frozen=True, slots=True)
class ViewSpec:
    """A view as the sidebar and the window know it.

    Attributes:
        key: `Location.view`.
        title: in the sidebar and the top bar.
        icon: of `resources/icons`.
        make: builds the widget.
        count: the number in the sidebar, None for none.
    """

    key: str
    title: str
    icon: str
    make: Callable[[Session], View]
    count: Callable[[LibraryOverview], int | None]

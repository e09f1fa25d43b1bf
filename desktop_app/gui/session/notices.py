"""What the strip below the gallery says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

__all__ = ["Notice", "Notices"]


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that is in nobody's way.

    Attributes:
        text: a sentence for a person.
        warning: something did not work; it stays until it is dismissed.
        label: of a button, "" for none.
        action: what the button does.
    """

    text: str
    warning: bool = False
    label: str = ""
    action: Callable[[], None] | None = None


class Notices(QObject):
    """Where messages for the person go.

    Signals:
        posted: (Notice)
    """

    posted = Signal(object)

    def say(self, text: str, *, label: str = "", action: Callable[[], None] | None = None) -> None:
        """Good news, or none: it goes away by itself."""
        self.posted.emit(Notice(text, label=label, action=action))

    def warn(self, problem: object, *, label: str = "", action: Callable[[], None] | None = None) -> None:
        """Something of the person's disk or files is in the way: a KnownError, or a sentence."""
        self.posted.emit(Notice(str(problem), warning=True, label=label, action=action))

"""What the strip below the gallery says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import CatalogDamagedError
from desktop_app.core.language import explained, translated

ACTED, INDEXED, MOVED_ON, REACHED, READ_AGAIN = "acted", "indexed", "moved-on", "reached", "read-again"
SEARCHED, DECIDED, MARKED = "searched", "decided", "marked"
"""What ends a warning: files were acted on again; the library was brought up to the disk; the person went somewhere
else; its server answers; all folders were looked through; a search for duplicates begins, or came to its end; it was
decided which model is used; something was selected for removal, or no longer."""

__all__ = [
    "ACTED",
    "DECIDED",
    "INDEXED",
    "MARKED",
    "MOVED_ON",
    "REACHED",
    "READ_AGAIN",
    "SEARCHED",
    "Notice",
    "Notices",
]


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that is in nobody's way.

    Attributes:
        text: a sentence for a person.
        warning: something did not work; it stays until it is dismissed.
        label: of a button, "" for none.
        action: what the button does.
        until: what ends it by itself, e.g. `INDEXED`; "" if nothing does.
        lasting: nobody asked for it, or was perhaps there to read it: it stays until it is dismissed, and comes back
            after what is said later.
    """

    text: str
    warning: bool = False
    label: str = ""
    action: Callable[[], None] | None = None
    until: str = ""
    lasting: bool = False


class Notices(QObject):
    """Where messages for the person go.

    Signals:
        posted: (Notice)
        damaged: the library file is; nothing else needs to be said.
        ended: (str) what was said until then is no longer true.
    """

    posted = Signal(object)
    damaged = Signal()
    ended = Signal(str)

    def say(
        self,
        text: str,
        *,
        label: str = "",
        action: Callable[[], None] | None = None,
        until: str = "",
        lasting: bool = False,
    ) -> None:
        """Good news, or none: it goes away by itself, unless it is `lasting`."""
        self.posted.emit(Notice(text, label=label, action=action, until=until, lasting=lasting))

    def warn(
        self, problem: object, *, label: str = "", action: Callable[[], None] | None = None, until: str = ""
    ) -> None:
        """Something of the person's disk or files is in the way: a KnownError, or a sentence."""
        if isinstance(problem, CatalogDamagedError):
            self.damaged.emit()
            return
        said = explained(problem) if isinstance(problem, Exception) else translated(str(problem))
        self.posted.emit(Notice(said, warning=True, label=label, action=action, until=until))

"""What the settings lead to that is no value: a row with a button each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Tool"]


@dataclass(frozen=True, slots=True)
class Tool:
    """A row of the settings that does something.

    Attributes:
        name: of the row.
        label: for people.
        button: what the button says.
        run: what it does.
        said: what stands before the button; "" for nothing.
        explanation: what it means.
    """

    name: str
    label: str
    button: str
    run: Callable[[], None]
    said: str = ""
    explanation: str = ""

"""Rows of the settings that do something, with a button each, beside those that hold a value."""

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

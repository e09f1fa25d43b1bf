"""Settings of a method by name, as a command line or a recipe gives them: `schedule.epochs=10`."""

from __future__ import annotations

import ast
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.core.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["parse_settings", "with_settings"]

T = TypeVar("T")


def parse_settings(pairs: Iterable[str]) -> dict[str, Any]:
    """`["gamma=6", "schedule.milestones=(40, 80)"]` → values by name; what is no Python literal is text.

    Raises:
        TrainingError: one of them is no name=value.
    """
    found: dict[str, Any] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not name or not equals:
            raise TrainingError(f"{pair!r} is no setting: write name=value")
        try:
            found[name] = ast.literal_eval(text)
        except (ValueError, SyntaxError):
            found[name] = text
    return found


def with_settings(value: T, settings: Mapping[str, Any]) -> T:
    """A frozen dataclass with other values; a dot reaches into one that it holds.

    Raises:
        TrainingError: there is no such setting, or its value is of another kind than the present one.
    """
    assert is_dataclass(value)  # noqa: S101
    assert not isinstance(value, type)  # noqa: S101
    names = [field.name for field in fields(value)]
    changes: dict[str, Any] = {}
    inner: dict[str, dict[str, Any]] = {}
    for name, given in settings.items():
        first, _, rest = name.partition(".")
        if first not in names or bool(rest) != is_dataclass(getattr(value, first)):
            raise TrainingError(f"{type(value).__name__} has no setting {name!r}; it has {', '.join(names)}")
        if rest:
            inner.setdefault(first, {})[rest] = given
        else:
            changes[first] = _of_kind(given, getattr(value, first), name=name)
    changes |= {name: with_settings(getattr(value, name), within) for name, within in inner.items()}
    result: T = replace(value, **changes)
    return result


def _of_kind(given: object, present: object, *, name: str) -> object:
    """The given value if it can stand for the present one: of its type, a whole number for a fraction, or None."""
    if isinstance(present, float) and isinstance(given, int) and not isinstance(given, bool):
        return float(given)
    if isinstance(present, tuple) and isinstance(given, list | tuple):
        return tuple(given)
    if present is None or given is None or type(given) is type(present):
        return given
    raise TrainingError(f"{name} is {present!r}; {given!r} is of another kind")

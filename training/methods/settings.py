"""Settings of a method by name, as a command line or a recipe gives them: `schedule.epochs=10`."""

from __future__ import annotations

import ast
from dataclasses import fields, is_dataclass, replace
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from desktop_app.core.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["parse_settings", "with_settings"]

T = TypeVar("T")


def parse_settings(pairs: Iterable[str]) -> dict[str, Any]:
    """`["gamma=6", "schedule.milestones=(40, 80)"]` → values by name; what is not a Python literal is text.

    Raises:
        TrainingError: one of them is not a name=value.
    """
    found: dict[str, Any] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not name or not equals:
            raise TrainingError(f"{pair!r} is not a setting: write name=value")
        try:
            found[name] = ast.literal_eval(text)
        except (ValueError, SyntaxError):
            found[name] = text
    return found


def with_settings(value: T, settings: Mapping[str, Any]) -> T:
    """A frozen dataclass with other values; a dot reaches into one that it holds.

    Raises:
        TrainingError: there is no such setting, or its value is of another kind than the one declared.
    """
    assert is_dataclass(value)  # noqa: S101
    assert not isinstance(value, type)  # noqa: S101
    names = [field.name for field in fields(value)]
    kinds = get_type_hints(type(value))
    changes: dict[str, Any] = {}
    inner: dict[str, dict[str, Any]] = {}
    for name, given in settings.items():
        first, _, rest = name.partition(".")
        if first not in names or bool(rest) != is_dataclass(getattr(value, first)):
            raise TrainingError(f"{type(value).__name__} has no setting {name!r}; it has {', '.join(_names(value))}")
        if rest:
            inner.setdefault(first, {})[rest] = given
        else:
            try:
                changes[first] = _of_kind(given, kinds[first])
            except TypeError:
                choices = get_args(kinds[first]) if get_origin(kinds[first]) is Literal else ()
                hint = f"; it may be {', '.join(choices)}" if choices else ""
                said = f"{name} is {getattr(value, first)!r}; {given!r} is of another kind{hint}"
                raise TrainingError(said) from None
    changes |= {name: with_settings(getattr(value, name), within) for name, within in inner.items()}
    result: T = replace(value, **changes)
    return result


def _names(value: Any) -> Iterator[str]:
    """The settings as they are given: of one that is a dataclass, its own."""
    for field in fields(value):
        inner = getattr(value, field.name)
        yield from (f"{field.name}.{each}" for each in _names(inner)) if is_dataclass(inner) else (field.name,)


def _of_kind(given: Any, kind: Any) -> Any:
    """The given value as a field declared of that kind holds it: a whole number may be a fraction, a list a tuple.

    Raises:
        TypeError: it is of another kind.
    """
    if isinstance(kind, UnionType):  # `X | None`
        return None if given is None else _of_kind(given, get_args(kind)[0])
    if get_origin(kind) is tuple and isinstance(given, list | tuple):
        return tuple(_of_kind(each, get_args(kind)[0]) for each in given)
    if kind is float and type(given) is int:
        return float(given)
    if type(given) is kind or (get_origin(kind) is Literal and given in get_args(kind)):
        return given
    raise TypeError

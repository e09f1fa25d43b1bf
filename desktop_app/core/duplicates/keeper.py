"""Which photo of a group stays, by rules in the user's order, and why."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path
from typing import Self

from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.removal.files import lies_in
from desktop_app.core.types import Photo

BORDERED = 0.95
"""What a photo with a plain border counts beside one without: measuring the border is no better than a few per cent."""

__all__ = ["BORDERED", "RULES", "Keeper", "KeeperRules", "Rule", "choose_keeper"]


# Asked of every photo on show; `removal.actions.make_plan` asks the disk again.
_lies_in = lru_cache(maxsize=65_536)(lies_in)


@dataclass(frozen=True, slots=True)
class KeeperRules:
    """How a keeper is chosen.

    Attributes:
        order: names of `RULES`, the most important first.
        pattern: shell pattern of paths for the rule "path".
        preferred: folders for the rule "folder", the best first.
        protected: folders whose photos always stay, before any rule.
    """

    order: tuple[str, ...] = ("pixels", "metadata", "size", "oldest")
    pattern: str = ""
    preferred: tuple[Path, ...] = ()
    protected: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        unknown = [name for name in self.order if name not in RULES]
        if unknown:
            raise KnownError(f"there is no rule {unknown[0]!r}; the rules are {', '.join(RULES)}")

    def to_json(self) -> str:
        """For `from_json`."""
        raw = {
            "order": self.order,
            "pattern": self.pattern,
            "preferred": [os.fspath(path) for path in self.preferred],
            "protected": [os.fspath(path) for path in self.protected],
        }
        return json.dumps(raw)

    @classmethod
    def from_json(cls, text: str | None) -> Self:
        """The rules as they were kept; the default ones where nothing was, or a rule is no longer known."""
        raw = {} if text is None else json.loads(text)
        folders = {name: tuple(map(Path, raw.get(name, ()))) for name in ("preferred", "protected")}
        order = tuple(name for name in raw.get("order", ()) if name in RULES) or cls().order
        return cls(order=order, pattern=raw.get("pattern", ""), **folders)

    def protects(self, photo: Photo) -> bool:
        """Whether a photo lies in a protected folder."""
        return any(_lies_in(photo.path.parent, folder) for folder in self.protected)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to prefer a photo.

    Attributes:
        help: what it prefers, for menus and the command line.
        value: the higher the better; it is told the share of the photo that is no plain border.
        words: what is good about a photo that wins by it.
    """

    help: str
    value: Callable[[Photo, KeeperRules, float], float]
    words: Callable[[Photo], str]


@dataclass(frozen=True, slots=True)
class Keeper:
    """The photo that stays, and why: "best: 4000×3000, has GPS"."""

    photo: Photo
    why: str


def _taken(photo: Photo) -> datetime:
    return photo.taken or datetime.fromtimestamp(photo.mtime_ns / 1e9)  # noqa: DTZ006 -- EXIF has no zone either


def _age(photo: Photo) -> float:
    return -(_taken(photo) - datetime(1970, 1, 1)).total_seconds()  # noqa: DTZ001


def _pixels(photo: Photo, content: float) -> float:
    return photo.width * photo.height * (content * BORDERED if content < 1 else 1)


def _metadata(photo: Photo) -> float:
    return (photo.taken is not None) + bool(photo.camera) + photo.has_gps


def _metadata_words(photo: Photo) -> str:
    facts = (("capture time", photo.taken is not None), ("camera", bool(photo.camera)), ("GPS", photo.has_gps))
    return "has " + ", ".join(name for name, there in facts if there)


def _folder(photo: Photo, rules: KeeperRules) -> float:
    places = [place for place, folder in enumerate(rules.preferred) if photo.path.is_relative_to(folder)]
    return -min(places, default=len(rules.preferred))


# TO ADD A RULE: a line here; the window's menu and the command line's help are made of it.
RULES: dict[str, Rule] = {
    "pixels": Rule(
        "most pixels, a plain border not counted",
        lambda photo, _, content: _pixels(photo, content),
        lambda photo: f"{photo.width}×{photo.height}",
    ),
    "size": Rule("largest file", lambda photo, *_: photo.size, lambda photo: f"{photo.size:,} bytes"),
    "oldest": Rule("oldest", lambda photo, *_: _age(photo), lambda photo: f"from {_taken(photo):%Y-%m-%d %H:%M:%S}"),
    "metadata": Rule("richest metadata", lambda photo, *_: _metadata(photo), _metadata_words),
    "path": Rule(
        "path matches the pattern",
        lambda photo, rules, _: fnmatch(str(photo.path), rules.pattern),
        lambda photo: f"named {display_path(photo.path.name)}",
    ),
    "folder": Rule(
        "in a preferred folder",
        lambda photo, rules, _: _folder(photo, rules),
        lambda photo: f"in {display_path(photo.path.parent)}",
    ),
}


def choose_keeper(
    photos: Sequence[Photo],
    *,
    rules: KeeperRules,
    among: Sequence[Photo] = (),
    content: Callable[[Photo], float] = lambda _photo: 1.0,
) -> Keeper:
    """The photo of a group that stays.

    A protected photo wins over any rule. What the rules leave equal goes to the shorter path, then by the alphabet.

    Args:
        photos: at least one.
        rules: the user's.
        among: the ones that may be it; empty means all. The reasons are over all photos either way.
        content: the share of a photo that is no plain border.
    """

    def value(name: str, photo: Photo) -> float:
        return RULES[name].value(photo, rules, content(photo))

    def worth(photo: Photo) -> tuple[object, ...]:
        values = [value(name, photo) for name in rules.order]
        path = str(photo.path)
        return (not rules.protects(photo), *(-value for value in values), len(path), path)

    best = min(among or photos, key=worth)
    reasons = ["protected"] if rules.protects(best) else []
    for name in rules.order:
        if any(value(name, photo) < value(name, best) for photo in photos):
            reasons.append(RULES[name].words(best))
            if name == "pixels" and any(photo.width * photo.height > best.width * best.height for photo in photos):
                reasons[-1] += " without a border" if content(best) == 1 else " with less of a border"
    return Keeper(best, "best: " + ", ".join(reasons) if reasons else "as good as the others")

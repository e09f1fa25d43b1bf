"""Which photo of a group stays, by rules in the user's order, and why."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

from desktop_app.core.catalog.kept_folders import paths_of, texts_of
from desktop_app.core.duplicates.rules import RULES, SHARPEST, Rule, Standing, matches
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.folder_names import thrown_away
from desktop_app.core.language import english
from desktop_app.core.removal.files import lies_in
from desktop_app.core.types import Photo, PhotoId

log = logging.getLogger(__name__)

__all__ = ["RULES", "Keeper", "KeeperRules", "choose_keeper"]

# The default order of version 0.1.0, which it kept with everything else that was set.
_ORDER_BEFORE = ("pixels", "metadata", "size", "oldest")

_SHARPEST = "sharpest"

# Asked of every photo on show; `removal.plan.make_plan` asks the disk again.
_lies_in = lru_cache(maxsize=65_536)(lies_in)


@dataclass(frozen=True, slots=True)
class KeeperRules:
    """How a keeper is chosen.

    Attributes:
        order: names of `RULES`, the most important first.
        pattern: shell pattern for the rule "path": of paths, or without a "/" of names; case does not matter.
        preferred: folders for the rule "folder", the best first.
        protected: folders whose photos always stay, before any rule.
    """

    order: tuple[str, ...] = ("complete", "original", "place", "pixels", "metadata", "oldest", "shallow")
    pattern: str = ""
    preferred: tuple[Path, ...] = ()
    protected: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        unknown = [name for name in self.order if name not in RULES]
        if unknown:
            raise KnownError(f"there is no rule {unknown[0]!r}; the rules are {', '.join(RULES)}")

    def heeded(self) -> Self:
        """The same with the rules that read the pattern and the preferred folders: first, where they are not listed.

        Raises:
            KnownError: a rule is listed that has nothing to go by.
        """
        wanting = {"path": not self.pattern, "folder": not self.preferred}
        idle = [name for name in self.order if wanting.get(name)]
        if idle:
            what = {"path": english("a pattern"), "folder": english("a preferred folder")}[idle[0]]
            raise KnownError(f"the rule {idle[0]!r} needs {what}; give one, or leave the rule out")
        given = [name for name in ("folder", "path") if not wanting[name] and name not in self.order]
        return replace(self, order=(*given, *self.order))

    def unmatched(self, photos: Sequence[Photo]) -> list[str]:
        """What is named here and no photo has anything to do with, a sentence each; nothing where there is no photo."""
        if not photos:
            return []
        said = []
        if self.pattern and not any(matches(photo, self.pattern) for photo in photos):
            said.append(english(f"no photo of any group is named as the pattern {display_path(self.pattern)} says"))
        places = {photo.path.parent for photo in photos}
        named = dict.fromkeys((*self.preferred, *self.protected))
        empty = [folder for folder in named if not any(_lies_in(place, folder) for place in places)]
        return said + [english(f"no photo of any group lies in {display_path(folder)}") for folder in empty]

    def to_json(self, folders: Callable[[Iterable[Path]], list[Any]] = texts_of) -> str:
        """For `from_json`, with folders as `folders` says them."""
        raw = {
            "order": self.order,
            "pattern": self.pattern,
            "preferred": folders(self.preferred),
            "protected": folders(self.protected),
        }
        return json.dumps(raw)

    @classmethod
    def from_json(cls, text: str | None, paths: Callable[[Iterable[Any]], Iterable[Path]] = paths_of) -> Self:
        """The rules as they were kept; the default ones where nothing was, or a rule is no longer known.

        Args:
            text: of `to_json`.
            paths: what makes folders of what stands for them there.
        """
        raw = {} if text is None else json.loads(text)
        folders = {name: tuple(paths(raw.get(name, ()))) for name in ("preferred", "protected")}
        order = tuple(name for name in raw.get("order", ()) if name in RULES)
        order = cls().order if order in {(), _ORDER_BEFORE} else order
        return cls(order=order, pattern=raw.get("pattern", ""), **folders)

    def protects(self, photo: Photo) -> bool:
        """Whether a photo lies in a protected folder."""
        return any(_lies_in(photo.path.parent, folder) for folder in self.protected)

    def prefers(self, photo: Photo) -> int:
        """The place of the first preferred folder that a photo lies in; their number where it lies in none."""
        places = (place for place, folder in enumerate(self.preferred) if _lies_in(photo.path.parent, folder))
        return next(places, len(self.preferred))


@dataclass(frozen=True, slots=True)
class Keeper:
    """The photo that stays, and why: "4000×3000, has GPS"."""

    photo: Photo
    why: str


def choose_keeper(
    photos: Sequence[Photo],
    *,
    rules: KeeperRules,
    among: Sequence[Photo] = (),
    content: Callable[[Photo], float] = lambda _photo: 1.0,
    sharpness: Mapping[PhotoId, float] | None = None,
) -> Keeper:
    """The photo of a group that stays.

    A protected photo wins over any rule, one in a bin or a snapshot over none that is
    elsewhere, and one that might not show all of its picture never over one that is sound. Each rule leaves
    the best of those that the rules before it left; what all leave equal goes to the shorter path, then by the
    alphabet.

    Args:
        photos: at least one.
        rules: the user's.
        among: the ones that may be it; empty means all. The reasons are over all photos either way.
        content: the share of a photo that is not a plain border.
        sharpness: of the frames of a burst: the sharpest stays, before any rule.
    """
    left = _first(list(among or photos), lambda photo: not rules.protects(photo))
    reasons = [english("protected")] if rules.protects(left[0]) else []
    left = _first(left, lambda photo: thrown_away(photo.path))
    left = _first(left, lambda photo: bool(photo.doubt))
    standing = Standing(rules.pattern, rules.prefers, content, sharpness or {})
    order = (*([_SHARPEST] if sharpness else []), *rules.order)
    lost: dict[str, list[Photo]] = {}
    for name in order:
        if len(left) > 1:
            values = _values(name, left, standing)
            highest = max(values)
            if min(values) < highest:
                lost[name] = [photo for photo, value in zip(left, values, strict=True) if value < highest]
            left = [photo for photo, value in zip(left, values, strict=True) if value == highest]
    best = min(left, key=lambda photo: (len(str(photo.path)), str(photo.path)))
    for name in order if len(photos) > 1 else ():
        if name in lost or (_rule(name).alone and _is_better(name, best, photos, standing)):
            reasons.append(_reason(name, best, photos, standing, lost=lost.get(name)))
            if name == "pixels" and any(photo.width * photo.height > best.width * best.height for photo in photos):
                reason = reasons[-1]
                whole = content(best) == 1
                reasons[-1] = english(f"{reason} without a border" if whole else f"{reason} with less of a border")
    reasons = [reason for reason in reasons if reason]
    equal = english("chosen by hand") if 0 < len(among) < len(photos) else english("equally good; chosen by name")
    return Keeper(best, ", ".join(reasons) or equal)


def _first(photos: list[Photo], last: Callable[[Photo], bool]) -> list[Photo]:
    """The photos that do not come last, or all where all do."""
    return [photo for photo in photos if not last(photo)] or photos


def _rule(name: str) -> Rule:
    return SHARPEST if name == _SHARPEST else RULES[name]


def _reason(
    name: str, best: Photo, photos: Sequence[Photo], standing: Standing, *, lost: Sequence[Photo] | None
) -> str:
    """What a rule says of the photo that stays; "the largest" only of one that is, beside all photos of the group."""
    rule = _rule(name)
    if rule.than is not None:
        values = _values(name, [best, *photos], standing)
        if max(values) > values[0]:
            return rule.than if lost else ""
    return rule.words(best, lost or ())


def _is_better(name: str, best: Photo, photos: Sequence[Photo], standing: Standing) -> bool:
    values = _values(name, [best, *photos], standing)
    return min(values) < values[0]


def _values(name: str, photos: Sequence[Photo], standing: Standing) -> list[float]:
    """As the rule has them; all equal where it fails, so that one odd file never ends a review."""
    try:
        return _rule(name).values(photos, standing)
    except Exception:
        log.exception("the rule %s fails for %s", name, display_path(photos[0].path))
        return [0.0] * len(photos)

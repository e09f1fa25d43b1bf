"""The rules that a photo stays by: what each prefers, and in which words it says so."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fnmatch import translate
from functools import lru_cache

from desktop_app.core.duplicates.belonging import missed, said_beside
from desktop_app.core.duplicates.copy_names import is_named_after, says_copy
from desktop_app.core.duplicates.holdings import holdings_of
from desktop_app.core.duplicates.made_of import is_enlarged, is_saved_again
from desktop_app.core.duplicates.noted_beside import noted_beside
from desktop_app.core.duplicates.of_inks import made_across_inks
from desktop_app.core.duplicates.origins import LOSSLESS, RAW_FORMATS, origin_of
from desktop_app.core.duplicates.without_table import lost_more
from desktop_app.core.errors import display_path
from desktop_app.core.images.companions import in_words
from desktop_app.core.language import english
from desktop_app.core.types import Photo, PhotoId

BORDERED = 0.95
"""What a photo with a plain border counts beside one without: measuring the border is no better than a few per cent."""

_MOST_LOOKED_AT = 6
"""The pixels of at most this many photos are looked at, where all else leaves them equal."""

_MOST_WORDS = 99
"""Keywords that are counted."""

_TWO_DAYS = 2 * 86_400
_NO_DATES = (0, 312_768_000, 315_532_800)
"""What archives and disks give a file without a date: 1970, the 30th of November 1979, and 1980; in some time zone."""

_LAST_DATE = 4_102_444_800
"""The year 2100."""

_AS_GOOD = 0.5
"""Difference of qualities of compression that says nothing: half of what people choose by."""

__all__ = ["BORDERED", "RULES", "SHARPEST", "Rule", "Standing", "matches"]


@dataclass(frozen=True, slots=True)
class Standing:
    """What rules go by beside the photos.

    Attributes:
        pattern: of the rule "path".
        prefers: the place of a photo's preferred folder, the lower the better.
        content: the share of a photo that is not a plain border.
        sharpness: of the frames of a burst beside each other, where it is known.
    """

    pattern: str
    prefers: Callable[[Photo], int]
    content: Callable[[Photo], float]
    sharpness: Mapping[PhotoId, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to prefer a photo.

    Attributes:
        help: what it prefers, for menus and the command line.
        values: one a photo, the higher the better; compared with those of the other photos in the same call only.
        words: what is good about a photo that wins by it; may be told over which photos. "" where another rule says it.
        alone: a value says something of a photo that other rules have chosen already.
        than: the same where another photo of the group is better; None where the words claim nothing of the others.
    """

    help: str
    values: Callable[[Sequence[Photo], Standing], list[float]]
    words: Callable[..., str]
    alone: bool = True
    than: str | None = None


def _each(value: Callable[[Photo, Standing], float]) -> Callable[[Sequence[Photo], Standing], list[float]]:
    return lambda photos, standing: [value(photo, standing) for photo in photos]


def matches(photo: Photo, pattern: str) -> bool:
    """Whether a photo's path, or for a pattern without "/" its name, is one that the shell pattern means.

    Neither the case of letters nor the spelling of accents matters.
    """
    return bool(pattern) and _pattern(_folded(pattern)).match(_folded(_text(photo, pattern))) is not None


def _text(photo: Photo, pattern: str) -> str:
    return photo.path.as_posix() if "/" in pattern else photo.path.name


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


@lru_cache(maxsize=64)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(translate(pattern))


def _taken(photo: Photo) -> datetime:
    return photo.taken or datetime.fromtimestamp(photo.mtime_ns / 1e9)  # noqa: DTZ006 -- EXIF has no zone either


def _age(photo: Photo) -> float:
    """Seconds before 1970; a file whose date was lost on the way counts as the latest."""
    if photo.taken is None and _is_no_date(photo.mtime_ns / 1e9):
        return -math.inf
    return -(_taken(photo) - datetime(1970, 1, 1)).total_seconds()  # noqa: DTZ001


def _is_no_date(seconds: float) -> bool:
    return seconds > _LAST_DATE or any(abs(seconds - none) <= _TWO_DAYS for none in _NO_DATES)


def _pixels(photo: Photo, standing: Standing) -> float:
    content = standing.content(photo)
    return photo.width * photo.height * (content * BORDERED if content < 1 else 1)


def _metadata(photo: Photo) -> float:
    """Of photos that say the same kinds of things the one with more keywords, then with more of the exposure."""
    origin, beside = origin_of(photo), noted_beside(photo)
    tags = {*origin.tags, *beside.kinds}
    kinds = (photo.taken is not None) + bool(photo.camera) + photo.has_gps + origin.profile + len(tags)
    return kinds + min(max(origin.words, beside.words), _MOST_WORDS) / 100 + origin.details / 10_000


def _metadata_words(photo: Photo) -> str:
    facts = (
        (english("capture time"), photo.taken is not None),
        (english("camera"), bool(photo.camera)),
        ("GPS", photo.has_gps),
        (english("colour profile"), origin_of(photo).profile),
        (english("exposure details"), origin_of(photo).details),
    )
    tags = dict.fromkeys((*origin_of(photo).tags, *sorted(noted_beside(photo).kinds)))
    has = [name for name, there in facts if there] + list(tags)
    return english(f"has {', '.join(has)}")


def _originals(photos: Sequence[Photo], standing: Standing) -> list[float]:
    """1 for the camera's own file, or for what no other is the origin of; 0 for what was made of another one.

    What the heads of the files tell decides where it can; only what they leave equal is looked at in its pixels.
    """
    pixels = [_pixels(photo, standing) for photo in photos]
    shares = [count / max(pixels) for count in pixels]
    whole = [_is_full_size(photo, photos, share) for photo, share in zip(photos, shares, strict=True)]
    ranks = [(full, *(_head_rank(photo) if full else (0, 0, 0))) for photo, full in zip(photos, whole, strict=True)]
    best = [at for at, rank in enumerate(ranks) if rank == max(ranks)]
    if 1 < len(best) <= _MOST_LOOKED_AT:
        first = [photos[at] for at in best]
        again = [any(_is_made_of(one, other) for other in first if other is not one) for one in first]
        best = [at for at, made in zip(best, again, strict=True) if not made] or best
        best = _least_compressed(photos, best)
    return [float(at in best) for at in range(len(photos))]


def _is_made_of(photo: Photo, other: Photo) -> bool:
    return is_saved_again(photo, other) or lost_more(photo, other) or made_across_inks(photo, other)


def _is_full_size(photo: Photo, photos: Sequence[Photo], share: float) -> bool:
    """Whether it is neither a reduced nor an enlarged copy of another one; `share` of the pixels of the largest."""
    origin = origin_of(photo)
    if _is_cameras(photo) and _is_size(origin.native, origin.size):
        return True
    if _was_enlarged(photo, photos):
        return False
    larger = (other for other in photos if other.width * other.height > 1.05 * photo.width * photo.height)
    return share >= 1 / 1.05 or all(_was_enlarged(other, photos) for other in larger)


def _was_enlarged(photo: Photo, photos: Sequence[Photo]) -> bool:
    """By the size that the camera gave it, else by its pixels beside those of the next smaller one."""
    smaller = [other for other in photos if 1.05 * other.width * other.height < photo.width * photo.height]
    origin = origin_of(photo)
    if not smaller or _is_size(origin.native, origin.size):
        return False
    if any(_is_size(origin.native, (other.width, other.height)) for other in smaller):
        return True
    if _is_cameras(photo) and not any(_is_cameras(other) for other in smaller):
        return False  # a camera's picture may be soft, and a smaller copy lost its EXIF
    return is_enlarged(photo, max(smaller, key=lambda other: other.width * other.height))


def _is_cameras(photo: Photo) -> bool:
    origin = origin_of(photo)
    return origin.camera and not origin.editor


def _is_size(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    """Whether two sizes are the same except for a turn and a few pixels of a margin."""
    if one is None or other is None:
        return False
    return all(abs(a - b) <= 0.02 * max(a, b) for a, b in zip(sorted(one), sorted(other), strict=True))


def _head_rank(photo: Photo) -> tuple[int, int, int]:
    """By the camera's EXIF without an editing program, raw before HEIC before the rest, a turn that is written down."""
    origin = origin_of(photo)
    camera = origin.camera or (photo.format == "HEIF" and bool(photo.camera) and photo.taken is not None)
    if photo.format in RAW_FORMATS:
        return 2, 2, 0
    own = 2 if camera and not origin.editor else int(camera)
    return own, int(camera and photo.format == "HEIF"), int(camera and origin.turned)


def _least_compressed(photos: Sequence[Photo], best: list[int]) -> list[int]:
    """Of pictures of one size, those of clearly the best quality by their tables; all, where one tells none."""
    qualities = [101.0 if photos[at].format in LOSSLESS else origin_of(photos[at]).quality for at in best]
    known = [quality for quality in qualities if quality is not None]
    sizes = {(photos[at].width, photos[at].height) for at in best}
    if len(known) < len(best) or len(sizes) > 1:
        return best
    return [at for at, quality in zip(best, known, strict=True) if quality > max(known) - _AS_GOOD]


def _original_words(photo: Photo, lost: Sequence[Photo] = ()) -> str:
    origin = origin_of(photo)
    if origin.camera and not origin.editor:
        return english("the camera's own file")
    # That it is larger than a reduced copy tells the rule of the pixels.
    as_large = any(other.width * other.height > 0.95 * photo.width * photo.height for other in lost)
    return english("not made of the others") if as_large else ""


def _says_copy(photos: Sequence[Photo], _standing: Standing) -> list[float]:
    paths = [photo.path for photo in photos]
    said = [says_copy(path) for path in paths]
    return [-float(one + 2 * (one < 2 and is_named_after(path, paths))) for one, path in zip(said, paths, strict=True)]


def _completeness(photos: Sequence[Photo], standing: Standing) -> list[float]:
    """How many kinds of things each holds; notes beside what was made of another make no lesser picture stay."""
    said = [said_beside(photo) for photo in photos]
    held = [len(holdings_of(photo)) + len({one.kind for one in missed(photo)}) for photo in photos]
    if len(set(said)) == 1:
        return [float(count) for count in held]
    counted = _originals(photos, standing)
    return [count - notes * (not original) for count, notes, original in zip(held, said, counted, strict=True)]


def _complete_words(photo: Photo, *_: object) -> str:
    """As in "holds pages, has RAW, edits"."""
    held, beside = sorted(holdings_of(photo)), in_words(missed(photo))
    return ", ".join(
        [*([english(f"holds {', '.join(held)}")] if held else []), *([english(f"has {beside}")] if beside else [])]
    )


# TO ADD A RULE: a line here; the window's menu and the command line's help are made of it.
RULES: dict[str, Rule] = {
    "complete": Rule(
        english("holds all that the others hold: pages, films, depth, transparency; RAW, edits and notes beside it"),
        _completeness,
        _complete_words,
        alone=False,
    ),
    "original": Rule(
        english("the camera's own file, before anything made of it"),
        _originals,
        _original_words,
        alone=False,
    ),
    "place": Rule(
        english('no name or place that says "copy"'),
        _says_copy,
        lambda *_: english("not named as a copy"),
        alone=False,
    ),
    "pixels": Rule(
        english("highest resolution (ignoring borders)"),
        _each(_pixels),
        lambda photo, *_: f"{photo.width}×{photo.height}",
    ),
    "metadata": Rule(
        english("richest metadata"), _each(lambda photo, _: _metadata(photo)), lambda photo, *_: _metadata_words(photo)
    ),
    "oldest": Rule(
        english("oldest"), _each(lambda photo, _: _age(photo)), lambda *_: english("oldest"), than=english("older")
    ),
    "shallow": Rule(
        english("in the fewest folders"),
        _each(lambda photo, _: -len(photo.path.parts)),
        lambda *_: english("in fewer folders"),
        alone=False,
    ),
    "size": Rule(
        english("largest file"),
        _each(lambda photo, _: photo.size),
        lambda *_: english("largest file"),
        than=english("larger file"),
    ),
    "path": Rule(
        english("path or name matches the pattern"),
        _each(lambda photo, standing: matches(photo, standing.pattern)),
        lambda photo, *_: english(f"named {display_path(photo.path.name)}"),
    ),
    "folder": Rule(
        english("in a preferred folder"),
        _each(lambda photo, standing: -standing.prefers(photo)),
        lambda photo, *_: english(f"in {display_path(photo.path.parent)}"),
    ),
}

SHARPEST = Rule(
    english("the sharpest"),
    _each(lambda photo, standing: standing.sharpness.get(photo.id, 0.0)),
    lambda *_: english("the sharpest"),
    than=english("sharper"),
)
"""Comes before all others among the frames of a burst, and says nothing of copies: one that was sharpened would win."""

"""The steps of finding duplicates, as work that the window shows: equal files, codes, then the photos themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop_app.core.duplicates.review import Checked, Review
from desktop_app.core.language import english, tr
from desktop_app.core.types import Control, PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.long_work import Work

JOINING, COMPARING = english("Comparing all photos"), english("Checking photos")
WEIGHING = english("Choosing what stays")
_EQUAL = english("Finding equal files")

__all__ = ["COMPARING", "FIRST", "JOINING", "NEAREST", "WEIGHING", "check", "find", "shows_groups"]

FIRST = Work(_EQUAL, 0, None)
NEAREST = Work(english("Checking the most similar photos"), 0, None)


def find(
    review: Review,
    control: Control,
    *,
    first: frozenset[PhotoId] = frozenset(),
    answered: Callable[[], None] = lambda: None,
    joined: Callable[[float], None],
    nearest: Callable[[], None],
    proposed: Callable[[], None],
) -> Iterator[Work]:
    """Find what is near the photos that were asked about; then equal files, what else is near, and compare that.

    Args:
        review: of what.
        control: pauses and cancels.
        first: the photos that were asked about.
        answered: called when the groups of these are known.
        joined: told how much of the codes is compared, 0 … 1.
        nearest: called when there are more groups of the nearest photos, while codes are still compared.
        proposed: called when the groups are there, before their files are compared.
    """
    if first:
        yield FIRST
        review.find(around=first, control=control)
        for step in review.check(control=control):
            yield Work(NEAREST.what, step.done, step.total)
        answered()
    yield FIRST
    for found, _ in enumerate(review.find_copies(control=control), 1):
        yield Work(_EQUAL, 0, None, said=words.count_of(found, "group"))
    yield Work(JOINING, 0, None)
    review.find(control=control, report=joined, nearest=lambda _: nearest())
    proposed()
    yield from check(review, control, first=first)


def check(review: Review, control: Control, *, first: frozenset[PhotoId] = frozenset()) -> Iterator[Work]:
    """Compare the files of what is only proposed so far; that of the photos that were asked about before the rest.

    Then choose the photo of each group that stays, which takes long where all was compared in an earlier session.
    """
    for step in review.check(first=first, control=control):
        yield Work(COMPARING, step.done, step.total, said=_say(step), pace=_pace(step))
    for done, total in review.savings.weighing(control):
        yield Work(WEIGHING, done, total)


def shows_groups(work: Work) -> bool:
    """Whether there may be groups to show that were not there before."""
    return work.what in {COMPARING, NEAREST.what} or (work.what == _EQUAL and work != FIRST)


def _say(step: Checked) -> str:
    """How far the comparing is: "1,200 photos · 80 groups"; "" before the first is known."""
    if not step.photos:
        return ""
    return words.dotted([words.count_of(step.photos, "photo"), words.count_of(step.groups, "group")])


def _pace(step: Checked) -> str:
    """How fast it goes: "74 photos/s · 52 s left"; "" while nothing is known of that."""
    said = []
    if step.photos and step.rate > 0:
        said.append(
            tr("{rate:.0f} photos/s", rate=step.rate) if step.rate >= 10 else tr("{rate:.1f} photos/s", rate=step.rate)
        )
    if step.photos and step.remaining is not None:
        said.append(tr("{time} left", time=words.duration(step.remaining)))
    return words.dotted(said)

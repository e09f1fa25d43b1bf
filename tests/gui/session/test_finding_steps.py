"""What the window says while duplicates are found, and in which order they are."""

from __future__ import annotations

from desktop_app.core.duplicates.review import Checked
from desktop_app.core.types import Control
from desktop_app.gui.session import finding_steps


class Found:
    """A review that finds a group of equal files, and another when its files are compared."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.savings = self

    def weighing(self, _control):
        self.asked.append("weigh")
        yield 1, 1

    def find_copies(self, *, control):  # noqa: ARG002 -- the port's
        self.asked.append("copies")
        yield "a group"

    def find(self, *, control, report=None, nearest=None, around=()):  # noqa: ARG002 -- the port's
        self.asked.append(f"around {sorted(around)}" if around else "find")
        if around:
            return
        nearest(Checked(1, 2))
        report(1.0)

    def check(self, *, first=(), control):  # noqa: ARG002 -- the port's
        self.asked.append(f"check {sorted(first)}" if first else "check")
        yield Checked(0, 2)
        yield Checked(1, 2, photos=1200, groups=80, rate=74.2, remaining=52.0)
        yield Checked(2, 2, photos=1203, groups=81, rate=0.0, remaining=None)


def test_equal_files_come_first_and_progress_is_said():
    review, told = Found(), []
    more = lambda: told.append("nearest")  # noqa: E731
    proposed = lambda: told.append("proposed")  # noqa: E731
    steps = list(finding_steps.find(review, Control(), joined=told.append, nearest=more, proposed=proposed))
    assert (review.asked, told) == (["copies", "find", "check", "weigh"], ["nearest", 1.0, "proposed"])
    assert [step.what for step in steps] == [
        "Finding equal files",
        "Finding equal files",
        "Comparing all photos",
        *["Checking photos"] * 3,
        "Choosing what stays",
    ]
    assert [finding_steps.shows_groups(step) for step in steps] == [False, True, False, True, True, True, False]
    said = [step.said for step in steps]
    assert said[1] == "1 group"
    assert said[3:] == ["", "1,200 photos · 80 groups", "1,203 photos · 81 groups", ""]
    assert [step.pace for step in steps][3:] == ["", "74 photos/s · 52 s left", "", ""]


def test_the_photos_that_were_asked_about_come_before_everything_else():
    review, told = Found(), []
    quiet = lambda *_: None  # noqa: E731
    answered = lambda: told.append(list(review.asked))  # noqa: E731
    steps = finding_steps.find(
        review, Control(), first=frozenset({3, 1}), answered=answered, joined=quiet, nearest=quiet, proposed=quiet
    )
    shown = [finding_steps.shows_groups(step) for step in steps]
    assert told == [["around [1, 3]", "check"]], "they are known before anything else is looked for"
    assert review.asked == ["around [1, 3]", "check", "copies", "find", "check [1, 3]", "weigh"]
    assert shown[:4] == [False, True, True, True]

"""What the review says when there is no group to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.duplicates.review import Group
from desktop_app.gui import words
from desktop_app.gui.review.model import Tab
from desktop_app.gui.session.session import Session
from desktop_app.gui.widgets.empty_state import Advice

__all__ = ["Standing", "advice_for", "standing_of"]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a review stands.

    Attributes:
        photos: in the library; None while that is not known.
        indexing: photos are still being added.
        ready: what was reviewed before is read.
        found: groups were looked for.
        busy: they are being looked for, or something else is going on.
        tab: on show.
        counts: groups of each tab.
        radius: bits.
        narrowed: some groups are left out by words or by the filter.
    """

    photos: int | None
    indexing: bool
    ready: bool
    found: bool
    busy: bool
    tab: Tab
    counts: dict[Tab, int]
    radius: int
    narrowed: bool = False


def standing_of(session: Session, tab: Tab, groups: Mapping[Tab, Sequence[Group]], *, narrowed: bool) -> Standing:
    """Where the session's review stands."""
    shelf, reviewing = session.shelf, session.reviewing
    return Standing(
        photos=shelf.photos if shelf.known else None,
        indexing=session.indexing.running,
        ready=reviewing.ready,
        found=reviewing.found,
        busy=reviewing.work.busy,
        tab=tab,
        counts={one: len(of_tab) for one, of_tab in groups.items()},
        radius=reviewing.review.radius if reviewing.ready else 0,
        narrowed=narrowed,
    )


def advice_for(now: Standing) -> Advice | None:
    """What to say; None where there are groups."""
    if now.counts[now.tab]:
        return None
    if now.photos == 0:
        text = "Add a folder of photos first. Its duplicates then appear here."
        return Advice("The library is empty", text, button="Choose a folder…")
    if not now.ready:
        return Advice("", "")
    if not now.found and not now.busy:
        text = "Lookalike compares every photo, then checks the files. Nothing is deleted until you say so."
        if now.indexing:
            text += " Photos are still being added; you can look again later."
        return Advice("Find duplicate photos", text, button="Find duplicates")
    if now.found and now.narrowed:
        title, text = "No group matches", "The search or the filter hides some groups."
        if now.busy:
            title, text = "Looking for duplicates…", "Groups that match appear here as they are found."
        return Advice(title, text, button="Show all groups")
    if not now.found or (now.busy and now.tab is not Tab.OPEN):
        return Advice("Looking for duplicates…", "They appear here as they are found, the largest saving first.")
    return _nothing_found(now)


def _nothing_found(now: Standing) -> Advice:
    within = "at this setting"
    waiting = now.counts[Tab.OPEN]
    if waiting and now.tab is not Tab.OPEN:
        text = f"{words.count_of(waiting, 'group')} {'is' if waiting == 1 else 'are'} still to be checked."
        return Advice(f"None so far {within}", text, button="Check the rest")
    others = [
        f"{words.number(count)} on “{tab.value}”"
        for tab, count in now.counts.items()
        if count and tab not in (now.tab, Tab.OPEN)
    ]
    more = (
        f" There {'is' if len(others) == 1 and others[0].startswith('1 ') else 'are'} {' and '.join(others)}."
        if others
        else ""
    )
    return {
        Tab.COPIES: Advice(
            f"No duplicates {within}", f"Move the slider towards “loose” to include photos that differ more.{more}"
        ),
        Tab.BURSTS: Advice(f"No bursts {within}", f"Several shots of one moment appear here.{more}"),
        Tab.SIMILAR: Advice(f"No similar photos {within}", f"Photos that only look alike appear here.{more}"),
        Tab.OPEN: Advice("Everything is checked", f"The results are on the other tabs.{more}"),
    }[now.tab]

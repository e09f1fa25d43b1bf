"""What the review says when there is no group to show."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.core.language import plural, tr, translated
from desktop_app.gui import words
from desktop_app.gui.review.model import Tab
from desktop_app.gui.review.shown_groups import ShownGroups
from desktop_app.gui.session.navigation import Only
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
        loosest: the slider is at its end: no photos that differ more can be included.
        narrowed: words or the filter leave groups of this tab out, or may while they are still being looked for.
        only: the photos whose groups are looked for; None for any.
    """

    photos: int | None
    indexing: bool
    ready: bool
    found: bool
    busy: bool
    tab: Tab
    counts: dict[Tab, int]
    loosest: bool
    narrowed: bool = False
    only: Only | None = None


def standing_of(session: Session, tab: Tab, shown: ShownGroups) -> Standing:
    """Where the session's review stands, of which some groups are shown."""
    shelf, reviewing = session.shelf, session.reviewing
    answered = shown.only is not None and shown.only.photos <= reviewing.answered
    busy = (reviewing.work.busy and not answered) or shown.asking
    return Standing(
        photos=shelf.photos if shelf.known else None,
        indexing=session.indexing.running,
        ready=reviewing.ready,
        found=reviewing.found,
        busy=busy,
        tab=tab,
        counts={one: len(of_tab) for one, of_tab in shown.groups.items()},
        loosest=reviewing.ready and reviewing.review.radius >= reviewing.review.max_radius,
        narrowed=shown.narrowed and (busy or bool(shown.there.get(tab))),
        only=shown.only,
    )


def advice_for(now: Standing) -> Advice | None:
    """What to say; None where there are groups."""
    if now.counts[now.tab]:
        return None
    if now.photos == 0:
        text = tr("Add a folder of photos first. Its duplicates then appear here.")
        return Advice(tr("The library is empty"), text, button=tr("Choose a folder…"))
    if not now.ready:
        return Advice("", "")
    if not now.found and not now.busy:
        text = tr("Lookalike compares every photo, then checks the files. Nothing is removed until you say so.")
        if now.indexing:
            text += tr(" Photos are still being added; you can look again later.")
        return Advice(tr("Find duplicate photos"), text, button=tr("Find duplicates"))
    if now.found and now.only is not None and not now.busy:
        return _none_of_those(now, now.only)
    if now.found and now.narrowed:
        title, text = tr("No group matches"), tr("The search or the filter hides some groups.")
        if now.busy:
            title, text = tr("Looking for duplicates…"), tr("Groups that match appear here as they are found.")
        return Advice(title, text, button=tr("Show all groups"))
    if not now.found or (now.busy and now.tab is not Tab.OPEN):
        return Advice(
            tr("Looking for duplicates…"), tr("They appear here as they are found, the largest saving first.")
        )
    return _nothing_found(now)


def _none_of_those(now: Standing, only: Only) -> Advice:
    """The photos that were asked about have no group on this tab."""
    found = _nothing_found(now)
    heading = found.heading
    if now.tab is Tab.COPIES and not now.counts[Tab.OPEN]:
        heading = (
            tr("{name} has no duplicates", name=words.shortened(only.name))
            if len(only.photos) == 1
            else tr("None of {photos} has duplicates", photos=only.name)
        )
    return Advice(heading, found.text, button=tr("Show all groups"))


def _nothing_found(now: Standing) -> Advice:
    within = tr("at this setting")
    waiting = now.counts[Tab.OPEN]
    if waiting and now.tab is not Tab.OPEN:
        text = plural(waiting, "{count:,} group is still to be checked.", "{count:,} groups are still to be checked.")
        return Advice(tr("None so far {within}", within=within), text, button=tr("Check the rest"))
    shown = {tab: count for tab, count in now.counts.items() if count and tab not in (now.tab, Tab.OPEN)}
    others = tr(" and ").join(
        tr("{count} on “{tab}”", count=words.number(count), tab=translated(tab.value)) for tab, count in shown.items()
    )
    more = "" if not shown else tr(" There are {others}.", others=others)
    if list(shown.values()) == [1]:
        more = tr(" There is {others}.", others=others)
    return {
        Tab.COPIES: Advice(
            tr("No duplicates {within}", within=within),
            more.strip()
            if now.loosest
            else tr("Move the slider towards “loose” to include photos that differ more.{more}", more=more),
        ),
        Tab.BURSTS: Advice(
            tr("No bursts {within}", within=within), tr("Several shots of one moment appear here.{more}", more=more)
        ),
        Tab.SIMILAR: Advice(
            tr("No similar photos {within}", within=within),
            tr("Photos that only look alike appear here.{more}", more=more),
        ),
        Tab.OPEN: Advice(tr("Everything is checked"), tr("The results are on the other tabs.{more}", more=more)),
    }[now.tab]

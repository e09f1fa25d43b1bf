"""The groups of a review that are to be seen, sorted into tabs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop_app.core.duplicates.review import Group, Totals
from desktop_app.core.errors import KnownError
from desktop_app.core.relations import Relation
from desktop_app.core.types import PhotoId
from desktop_app.gui.review.model import Tab, sorted_into_tabs
from desktop_app.gui.review.narrowing import Narrowing, narrowed
from desktop_app.gui.review.narrowing_menu import NarrowingMenu
from desktop_app.gui.session.navigation import Only
from desktop_app.gui.session.removal_steps import Report
from desktop_app.gui.session.session import Session

__all__ = ["ShownGroups"]


@dataclass(frozen=True, slots=True)
class _Answer:
    groups: dict[Tab, list[Group]]
    there: dict[Tab, int]
    totals: Totals


class ShownGroups(QObject):
    """Asks for the groups, and leaves out what words or the menu leave out.

    Signals:
        taken: `groups` are others now.
        changed: other groups are to be seen.

    Attributes:
        groups: of each tab.
        totals: what of these groups is marked, counted when they were read.
        text: words that are looked for.
        only: the photos whose groups are looked for; None for any.
        there: how many of each tab there are, also those that are left out.
        asking: the answer is on its way: what is shown may be of before.
    """

    taken = Signal()
    changed = Signal()

    def __init__(self, session: Session, menu: NarrowingMenu) -> None:
        super().__init__(menu)
        self._session, self._menu = session, menu
        self.groups: dict[Tab, list[Group]] = {tab: [] for tab in Tab}
        self.totals = Totals(0, 0, 0)
        self.there: dict[Tab, int] = {}
        self.text = ""
        self.only: Only | None = None
        self.asking = self._outdated = False
        self._gone: frozenset[PhotoId] = frozenset()  # removed, of which the last search may know nothing yet
        menu.chosen.connect(self._ask_again)
        session.reviewing.acted.connect(self._heed)

    @property
    def wish(self) -> Narrowing:
        """Which are to be seen."""
        return replace(self._menu.wish, text=self.text)

    @property
    def narrowed(self) -> bool:
        """Whether any may be left out."""
        return bool(self.text or self._menu.wish.chosen)

    def look_for(self, text: str) -> None:
        """Show those that have these words."""
        if text != self.text:
            self.text = text
            self._ask_again()

    def ask(self) -> None:
        """Read and sort them again; an answer that is on its way is awaited first.

        Else, on a machine that needs longer for it than from one change to the next, nothing would be shown.
        """
        if self.asking:
            self._outdated = True
        else:
            self._read()

    def _read(self) -> None:
        library, reviewing, wish = self._session.library, self._session.reviewing, self.wish
        review, gone, all_seen, searching = reviewing.review, self._gone, self._all_seen, reviewing.work.busy

        def read() -> _Answer:
            groups = _without(review.savings.so_far(), gone)  # what each frees comes later, in sight or by the search
            at_hand = groups
            there = dict(Counter(Tab.of(group.relation) for group in groups))
            if wish.hidden:  # copies of what was edited are shown where the edits are not
                shown = [one for one in (*Relation, None) if one not in wish.hidden]
                ask = review.savings.so_far if searching else review.groups  # the search weighs nearly all of them
                groups = _without(ask(shown), gone)
            seen = narrowed(groups, wish, having=lambda text: library.photo_ids(text=text), photos=library.photos)
            # With the groups, not asked afterwards: while many are compared that would never be answered in time.
            totals = review.totals(among=at_hand, seen=None if all_seen else _photos_of(seen))
            return _Answer(sorted_into_tabs(seen), there, totals)

        self.asking, self._outdated = True, False
        reviewing.tasks.run(read, then=self._take, failed=self._fail, lost=self._give_up, channel="groups")

    def _heed(self, report: Report) -> None:
        """What was removed is not shown as if it were there until the next search ends, and least of all as kept."""
        taken_back = report.kind is None
        self._gone = frozenset() if taken_back else self._gone | report.gone
        if report.gone or taken_back:
            self.ask()

    @property
    def seen(self) -> frozenset[PhotoId] | None:
        """The photos of all tabs; None where nothing is left out."""
        return None if self._all_seen else _photos_of([group for of_tab in self.groups.values() for group in of_tab])

    @property
    def _all_seen(self) -> bool:
        return not self.narrowed and self.only is None

    def among(self) -> frozenset[PhotoId] | None:
        """The photos of the duplicates that are seen; None where nothing is left out."""
        return _photos_of(self.groups[Tab.COPIES]) if self.narrowed else None

    def _ask_again(self) -> None:
        self.changed.emit()
        if self._session.reviewing.ready:
            self._read()  # what was asked before is of no use any longer

    def _fail(self, error: KnownError) -> None:
        self._give_up()
        self._session.reviewing.failed.emit(error)

    def _give_up(self) -> None:
        self.asking = False

    def _take(self, answer: _Answer) -> None:
        self.asking = self._outdated
        if shiboken6.isValid(self):  # the answer may outlive the window
            self.groups, self.there, self.totals = answer.groups, answer.there, answer.totals
            self._session.shelf.set_duplicates(self.there.get(Tab.COPIES, 0))
            self.taken.emit()
            if self._outdated:
                self._read()


def _photos_of(groups: list[Group]) -> frozenset[PhotoId]:
    return frozenset(photo for group in groups for photo in group.photos)


def _without(groups: list[Group], gone: frozenset[PhotoId]) -> list[Group]:
    """Groups without some photos; a group of one photo that is left over goes too."""
    if not gone:
        return groups
    left = [
        group
        if gone.isdisjoint(group.photos)
        else replace(group, photos=tuple(photo for photo in group.photos if photo not in gone))
        for group in groups
    ]
    return [group for group in left if len(group.photos) > 1]

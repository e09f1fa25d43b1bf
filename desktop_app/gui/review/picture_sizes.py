"""How large the pictures of the review are; those of bursts have a size of their own."""

from __future__ import annotations

from desktop_app.gui.review.group_list import GroupList
from desktop_app.gui.review.model import Tab
from desktop_app.gui.session.preferences import REVIEW_SIDES, Preferences

__all__ = ["PictureSizes"]


class PictureSizes:
    """Sizes of the list's pictures, remembered."""

    def __init__(self, groups: GroupList, preferences: Preferences) -> None:
        self._list, self._preferences = groups, preferences
        self._tab = Tab.COPIES

    def use(self, tab: Tab) -> None:
        """The size for a tab."""
        self._tab = tab
        if tab is Tab.BURSTS:
            self._list.set_side(self._preferences.burst_side, frames=True)
        else:
            self._list.set_side(self._preferences.review_side)

    def change(self, direction: int) -> None:
        """Larger (1) or smaller (-1)."""
        sides = REVIEW_SIDES
        side = min(max(self._list.side + direction * sides.step, sides[0]), sides[-1])
        if self._tab is Tab.BURSTS:
            self._preferences.burst_side = side
        else:
            self._preferences.review_side = side
        self.use(self._tab)

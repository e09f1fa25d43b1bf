"""What the window remembers from one day to the next."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QByteArray, QSettings

from desktop_app.core.catalog.photo_order import Grouping, PhotoOrder, SortKey

__all__ = ["REVIEW_SIDES", "THUMBNAIL_SIDES", "Appearance", "Preferences"]

THUMBNAIL_SIDES = range(80, 321, 20)
"""Sides of a thumbnail that can be chosen, device-independent pixels."""

REVIEW_SIDES = range(68, 309, 20)
"""Sides of a picture of the review that can be chosen, device-independent pixels."""


class Appearance(Enum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Preferences:
    """The window's memory, in the platform's place for it (QSettings)."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "lookalike", "window")

    @property
    def thumbnail_side(self) -> int:
        """Side of a gallery cell's picture, device-independent pixels."""
        side = self._integer("thumbnail_side", 140)
        return min(max(side, THUMBNAIL_SIDES[0]), THUMBNAIL_SIDES[-1])

    @thumbnail_side.setter
    def thumbnail_side(self, side: int) -> None:
        self._store.setValue("thumbnail_side", side)

    @property
    def review_side(self) -> int:
        """Side of a picture in the review, device-independent pixels."""
        side = self._integer("review_side", REVIEW_SIDES[0])
        return min(max(side, REVIEW_SIDES[0]), REVIEW_SIDES[-1])

    @review_side.setter
    def review_side(self, side: int) -> None:
        self._store.setValue("review_side", side)

    @property
    def burst_side(self) -> int:
        """Side of a picture of a burst, whose pictures have to be seen to choose among them."""
        side = self._integer("burst_side", 228)
        return min(max(side, REVIEW_SIDES[0]), REVIEW_SIDES[-1])

    @burst_side.setter
    def burst_side(self, side: int) -> None:
        self._store.setValue("burst_side", side)

    @property
    def appearance(self) -> Appearance:
        """Follow the system, or light or dark always."""
        try:
            return Appearance(self._store.value("appearance", Appearance.SYSTEM.value))
        except ValueError:
            return Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._store.setValue("appearance", appearance.value)

    @property
    def click_finds(self) -> bool:
        """Whether a click on a photo shows what looks like it; else it only selects."""
        return bool(self._integer("click_finds", 1))

    @click_finds.setter
    def click_finds(self, finds: bool) -> None:
        self._store.setValue("click_finds", int(finds))

    @property
    def names(self) -> bool:
        """Whether the gallery says each photo's name below it."""
        return bool(self._integer("names", 0))

    @names.setter
    def names(self, shown: bool) -> None:
        self._store.setValue("names", int(shown))

    @property
    def rows(self) -> bool:
        """Whether the gallery shows photos in rows, each as wide as its shape wants; else in squares."""
        return bool(self._integer("rows", 0))

    @rows.setter
    def rows(self, rows: bool) -> None:
        self._store.setValue("rows", int(rows))

    @property
    def order(self) -> PhotoOrder:
        """How the gallery is sorted and grouped."""
        by, grouping = self._store.value("sorted_by"), self._store.value("grouped_by")
        return PhotoOrder(
            next((key for key in SortKey if key.value == by), SortKey.TAKEN),
            bool(self._integer("ascending", 0)),
            next((key for key in Grouping if key.value == grouping), Grouping.NONE),
        )

    @order.setter
    def order(self, order: PhotoOrder) -> None:
        self._store.setValue("sorted_by", order.by.value)
        self._store.setValue("ascending", int(order.ascending))
        self._store.setValue("grouped_by", order.grouping.value)

    def radius(self, encoder: str) -> int | None:
        """The slider's place, None where the person leaves it to us.

        Bits mean something else with another encoder, so each has its own.
        """
        key = f"radius/{encoder[:16]}"
        return self._integer(key, 0) if self._store.contains(key) else None

    def set_radius(self, encoder: str, radius: int | None) -> None:
        """Remember the slider's place."""
        if radius is None:
            self._store.remove(f"radius/{encoder[:16]}")
        else:
            self._store.setValue(f"radius/{encoder[:16]}", radius)

    def layout(self, name: str) -> QByteArray:
        """A saved geometry or splitter state; empty when there is none."""
        value = self._store.value(f"layout/{name}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Save a geometry or splitter state."""
        self._store.setValue(f"layout/{name}", state)

    def sync(self) -> None:
        """Write it to disk now."""
        self._store.sync()

    def _integer(self, key: str, default: int) -> int:
        value = self._store.value(key, default)
        try:
            return int(str(value))
        except ValueError:
            return default

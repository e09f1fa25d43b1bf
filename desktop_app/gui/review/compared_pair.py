"""Which two photos of a group are compared, and which of both keys and buttons are about."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.core.duplicates.review import Row
from desktop_app.core.types import PhotoId

__all__ = ["ComparedPair"]


class ComparedPair:
    """The photo that stays at the left, another one of its group at the right."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._right = 0
        self._meant: PhotoId | None = None

    def begin(self, rows: Sequence[Row], member: int) -> None:
        """Two or more photos of a group; one of them is meant, whichever side it is on."""
        self.rows, self._meant = list(rows), rows[member].photo.id
        self._right = member if member != self._left else self._next(member, 1)

    def renew(self, rows: Sequence[Row]) -> bool:
        """The same photos as they are now; False, and nothing changes, where one of both is gone."""
        both, places = self.both, {row.photo.id: at for at, row in enumerate(rows)}
        if both is None or not {both[0].photo.id, both[1].photo.id} <= places.keys():
            return False
        self.rows = list(rows)
        right = places[both[1].photo.id]
        self._right = right if right != self._left else places[both[0].photo.id]
        return True

    @property
    def both(self) -> tuple[Row, Row] | None:
        """The one that stays, and the one it is compared with."""
        return None if len(self.rows) < 2 else (self.rows[self._left], self.rows[self._right])

    @property
    def meant(self) -> int:
        """The number of the one that keys and buttons are about."""
        return int(self.both is None or self.both[0].photo.id != self._meant)

    @property
    def place(self) -> int:
        """Which of the others is at the right, from 1 on."""
        return self._others.index(self._right) + 1

    def choose(self, number: int) -> None:
        """Mean this one of both."""
        if self.both is not None:
            self._meant = self.both[number].photo.id

    def step(self, step: int) -> None:
        """From one to the next of those at the right; the one at the left lies before the first of them."""
        first = self._next(self._left, 1)
        if self.meant == 0:
            self._right = first if step > 0 else self._next(first, -1)
        elif step < 0 and self._right == first:
            self.choose(0)
            return
        else:
            self._right = self._next(self._right, step)
        self.choose(1)

    @property
    def _left(self) -> int:
        return next((at for at, row in enumerate(self.rows) if row.keeper), 0)

    @property
    def _others(self) -> list[int]:
        return [number for number in range(len(self.rows)) if number != self._left]

    def _next(self, at: int, step: int) -> int:
        others = self._others
        if at in others:
            return others[(others.index(at) + step) % len(others)]
        return others[0] if others else 0

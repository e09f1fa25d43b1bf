"""What a person chose for the review."""

from __future__ import annotations

from desktop_app.core.catalog.duplicates import DuplicateTable
from desktop_app.core.duplicates.keeper import KeeperRules

_RULES = "rules"

__all__ = ["ReviewSettings"]


class ReviewSettings:
    """The rules, and the radius under one encoder.

    Args:
        memory: where they are kept, and were kept before; None keeps them nowhere.
        encoder: its number in the catalog.
    """

    def __init__(self, memory: DuplicateTable | None, *, encoder: int) -> None:
        self._memory = memory
        self._radius_name = f"radius {encoder}"
        self._rules = KeeperRules.from_json(self._kept(_RULES))
        radius = self._kept(self._radius_name)
        self._radius = None if radius is None else int(radius)

    @property
    def rules(self) -> KeeperRules:
        """Which photo of a group stays, and which folders are protected."""
        return self._rules

    @rules.setter
    def rules(self, rules: KeeperRules) -> None:
        self._keep(_RULES, rules.to_json())
        self._rules = rules

    @property
    def radius(self) -> int | None:
        """In bits; None while none was chosen."""
        return self._radius

    def choose_radius(self, radius: int) -> None:
        """From now on, and the next time."""
        self._keep(self._radius_name, str(radius))
        self._radius = radius

    def _kept(self, name: str) -> str | None:
        return None if self._memory is None else self._memory.state(name)

    def _keep(self, name: str, value: str) -> None:
        if self._memory is not None:
            self._memory.put_state(name, value)

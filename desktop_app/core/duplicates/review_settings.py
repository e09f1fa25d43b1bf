"""What a person chose for the review."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.catalog import Catalog
from desktop_app.core.catalog.kept_folders import KeptFolders
from desktop_app.core.duplicates.keeper import KeeperRules

_RULES = "rules"

__all__ = ["ReviewSettings", "kept_rules"]


def kept_rules(catalog: Catalog) -> KeeperRules:
    """Which photo of a group stays, and which folders are protected, as a person chose it last."""
    return KeeperRules.from_json(catalog.duplicates.state(_RULES), KeptFolders(catalog.folders).from_json)


class ReviewSettings:
    """The rules, and the radius under one encoder.

    Args:
        catalog: where they are kept, and were kept before.
        encoder: its number in the catalog.
        remember: keep what is chosen, and start from what was. Folders that were protected stay so either way.
    """

    def __init__(self, catalog: Catalog, *, encoder: int, remember: bool = True) -> None:
        self._catalog, self._memory, self._remember = catalog, catalog.duplicates, remember
        self._radius_name = f"radius {encoder}"
        self._chosen = KeeperRules()
        self._kept = kept_rules(catalog)
        radius = self._memory.state(self._radius_name) if remember else None
        self._radius = None if radius is None else int(radius)

    @property
    def rules(self) -> KeeperRules:
        """Which photo of a group stays, and which folders are protected."""
        if self._remember:
            return self._kept
        protected = dict.fromkeys((*self._chosen.protected, *self._kept.protected))
        return replace(self._chosen, protected=tuple(protected))

    @rules.setter
    def rules(self, rules: KeeperRules) -> None:
        if self._remember:
            self._memory.put_state(_RULES, rules.to_json(KeptFolders(self._catalog.folders).to_json))
            self._kept = rules
        self._chosen = rules

    @property
    def chosen(self) -> KeeperRules:
        """The rules as they were given, without what is protected besides."""
        return self._kept if self._remember else self._chosen

    @property
    def radius(self) -> int | None:
        """In bits; None while none was chosen."""
        return self._radius

    def choose_radius(self, radius: int) -> None:
        """From now on, and the next time."""
        if self._remember:
            self._memory.put_state(self._radius_name, str(radius))
        self._radius = radius

    def refresh(self) -> None:
        """Heed what was kept since: by others, or because a watched folder lies elsewhere now."""
        self._kept = kept_rules(self._catalog)

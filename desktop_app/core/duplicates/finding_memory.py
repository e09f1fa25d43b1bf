"""Where the findings of pairs are remembered."""

from __future__ import annotations

from typing import Protocol

from desktop_app.core.relations import Finding

__all__ = ["FindingMemory", "NoMemory"]


class FindingMemory(Protocol):
    """Where findings are remembered, keyed by the fingerprints of both photos in either order."""

    def finding(self, first: bytes, second: bytes) -> Finding | None:
        """What was found before."""

    def remember(self, first: bytes, second: bytes, finding: Finding) -> None:
        """Keep what was found."""

    def borders(self) -> dict[bytes, float]:
        """By fingerprint, the share of a photo inside its plain border, of those that have one."""

    def remember_border(self, fingerprint: bytes, content: float) -> None:
        """Keep that a photo has a border."""


class NoMemory:
    """Remembers nothing."""

    def finding(self, first: bytes, second: bytes) -> Finding | None:  # noqa: ARG002 -- the port's
        """None."""
        return None

    def remember(self, first: bytes, second: bytes, finding: Finding) -> None:
        """Nothing."""

    def borders(self) -> dict[bytes, float]:
        """None."""
        return {}

    def remember_border(self, fingerprint: bytes, content: float) -> None:
        """Nothing."""

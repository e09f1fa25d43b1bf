"""What comparing the files of one proposal takes and gives, as plain data: the same here and in a worker process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop_app.core.codes import Codes
from desktop_app.core.duplicates.keeper import KeeperRules, choose_keeper
from desktop_app.core.duplicates.relating import Near, Related, relate
from desktop_app.core.duplicates.uncompared import Uncompared, UncomparedPair
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.images import Limits
from desktop_app.core.relations import Finding
from desktop_app.core.types import Control, Photo, PhotoId

Pair = tuple[bytes, bytes]
"""Two fingerprints, the smaller first."""

Proven = tuple[PhotoId, PhotoId, bytes]
"""Two photos, the smaller id first, whose bytes were found to be the same, and their fingerprint."""

__all__ = ["Comparison", "Pair", "Proven", "Task", "compare_task", "in_order"]


def in_order(first: bytes, second: bytes) -> Pair:
    """Two fingerprints as a pair."""
    return (first, second) if first <= second else (second, first)


@dataclass(frozen=True, eq=False)
class Task:
    """A proposal with all that is known of its photos.

    Attributes:
        photos: those that can be read now.
        codes: uint8 (N, B), theirs.
        radius: within which they were proposed.
        apart: pairs that a person told apart, or chose to keep.
        known: what was found before.
        borders: by fingerprint, the share of a photo inside its plain border.
        proven: copies whose bytes were read in this session.
        rules: choose the photo that stands for a group.
        limits: of decoding.
    """

    photos: tuple[Photo, ...]
    codes: Codes
    radius: int
    apart: frozenset[Pair]
    known: Mapping[Pair, Finding]
    borders: Mapping[bytes, float]
    proven: frozenset[Proven]
    rules: KeeperRules
    limits: Limits | None = None


@dataclass(slots=True, eq=False)
class Comparison:
    """What came of it; also, as far as it went, where it was cancelled.

    Attributes:
        related: groups with their relation.
        findings: what is new of pairs.
        borders: what is new of photos.
        uncompared: pairs that could not be compared.
    """

    related: list[Related] = field(default_factory=list)
    findings: dict[Pair, Finding] = field(default_factory=dict)
    borders: dict[bytes, float] = field(default_factory=dict)
    uncompared: tuple[UncomparedPair, ...] = ()


class _TaskMemory:
    """What the verifier remembers while it compares one proposal."""

    def __init__(self, task: Task, comparison: Comparison) -> None:
        self._task, self._comparison = task, comparison

    def finding(self, first: bytes, second: bytes) -> Finding | None:
        """What was found before."""
        pair = in_order(first, second)
        return self._comparison.findings.get(pair) or self._task.known.get(pair)

    def remember(self, first: bytes, second: bytes, finding: Finding) -> None:
        """Keep what was found."""
        self._comparison.findings[in_order(first, second)] = finding

    def borders(self) -> dict[bytes, float]:
        """Of the photos that have one."""
        return dict(self._task.borders)

    def remember_border(self, fingerprint: bytes, content: float) -> None:
        """Keep that a photo has a border."""
        self._comparison.borders[fingerprint] = content


def compare_task(
    task: Task,
    comparison: Comparison,
    *,
    thumbnail: Callable[[bytes], bytes | None] | None = None,
    control: Control | None = None,
) -> None:
    """Compare the files of a proposal and sort them into groups, into `comparison`.

    Args:
        task: the proposal.
        comparison: what comes of it.
        thumbnail: the JPEG of a fingerprint, or None.
        control: asked between the files that are read.

    Raises:
        Cancelled: by `control`.
    """
    verifier = Verifier(memory=_TaskMemory(task, comparison), limits=task.limits, thumbnail=thumbnail)
    verifier.prove(task.proven)
    uncompared = Uncompared(quiet=True)
    comparison.related = relate(
        task.photos,
        verifier=verifier,
        best=lambda photos: choose_keeper(photos, rules=task.rules, content=verifier.content).photo,
        apart=lambda first, second: in_order(first.fingerprint, second.fingerprint) in task.apart,
        near=Near(task.photos, task.codes, radius=task.radius),
        control=control,
        uncompared=uncompared,
    )
    comparison.uncompared = uncompared.pairs

"""Compares proposals, several at a time: what is known of their photos is read for all of them in a few queries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np

from desktop_app.core.catalog import Catalog
from desktop_app.core.catalog.photo_state import PhotoState
from desktop_app.core.codes import Codes
from desktop_app.core.duplicates.belonging import of_one_photo
from desktop_app.core.duplicates.compared_before import ComparedBefore, signature_of
from desktop_app.core.duplicates.comparing import Comparison, Pair, Task, in_order
from desktop_app.core.duplicates.comparing_pool import ComparingPool, LostError
from desktop_app.core.duplicates.equal_files import EqualFiles
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.proposals import Group, Proposals
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import CatalogError
from desktop_app.core.images import Limits
from desktop_app.core.types import Cancelled, Control

MOST_AT_ONCE = 16
"""A piece of work with this many photos in its proposals is large enough: asking the catalog costs little of it."""

__all__ = ["MOST_AT_ONCE", "ProposalComparer", "Terms", "in_jobs"]


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """What proposals are compared under.

    Attributes:
        proposals: know the codes; None where all count as equally near.
        radius: within which they were proposed.
        judged: pairs that a person told apart, or chose to keep.
    """

    proposals: Proposals | None
    radius: int
    judged: Collection[Pair]


@dataclass(frozen=True, slots=True, eq=False)
class _LookedUp:
    """A proposal as the catalog has it now, and what it is known by."""

    photos: tuple[PhotoState, ...]
    codes: Codes
    judged: frozenset[Pair]
    rules: KeeperRules
    signature: str

    @property
    def marks(self) -> Iterator[bytes]:
        return (photo.fingerprint for photo in self.photos)


def in_jobs(proposals: Sequence[Group], *, photos: int) -> Iterator[list[Group]]:
    """Proposals in the order given, as many together as it takes to have that many photos."""
    job: list[Group] = []
    held = 0
    for proposal in proposals:
        job.append(proposal)
        held += len(proposal.photos)
        if held >= photos:
            yield job
            job, held = [], 0
    if job:
        yield job


class ProposalComparer:
    """Compares proposals, or recalls what came of them before. Thread-safe.

    Args:
        catalog: knows the photos, and keeps what is found.
        verifier: told what the comparing finds.
        equal: knows the equal files.
        rules: choose the photo that stands for a group.
        limits: of decoding.
        uncompared: told of the pairs that could not be compared.

    Attributes:
        before: what was compared before.
    """

    def __init__(
        self,
        catalog: Catalog,
        *,
        verifier: Verifier,
        equal: EqualFiles,
        rules: Callable[[], KeeperRules],
        limits: Limits | None,
        uncompared: Uncompared,
    ) -> None:
        self._catalog, self._verifier, self._equal = catalog, verifier, equal
        self._rules, self._limits, self._uncompared = rules, limits, uncompared
        self.before = ComparedBefore(catalog, same=equal.same)

    def recall(self, some: Sequence[Group], terms: Terms, control: Control) -> dict[Group, list[Group]]:
        """The groups of those proposals that were compared before and have not changed.

        Raises:
            Cancelled: by `control`, asked before each of them.
        """
        found = {}
        for proposal, known in zip(some, self._look_up(some, terms), strict=True):
            control.checkpoint()
            groups = self.before.groups(known.signature, known.photos, control)
            if groups is not None:
                found[proposal] = groups
        return found

    def compare(
        self, some: Sequence[Group], terms: Terms, pool: ComparingPool, control: Control
    ) -> Iterator[tuple[Group, list[Group]]]:
        """The groups of each proposal, as soon as they are known; one that ends its process twice is left out.

        One in which something else goes wrong is told of as a pair that could not be compared.

        Raises:
            Cancelled: by `control`, or the pool was closed; what was found by then is kept in the catalog.
        """
        known = self._look_up(some, terms)
        compared: list[tuple[str, Comparison, bool]] = []
        try:
            for proposal, one, task in zip(some, known, self._tasks(known, terms), strict=True):
                comparison, complete = Comparison(), False
                try:
                    pool.compare(task, comparison, control=control)
                    complete = True
                except LostError:
                    continue  # it stays open
                except (Cancelled, CatalogError):
                    raise
                except Exception as error:  # noqa: BLE001 -- nor does our own mistake with one of them end the run
                    self._uncompared.add(task.photos[0], task.photos[-1], error)
                    continue
                finally:
                    compared.append((one.signature, comparison, complete))
                yield proposal, [Group.of(related.relation, related.photos) for related in comparison.related]
        finally:
            self.before.keep(compared)
            for _, comparison, _ in compared:
                self._verifier.learn_borders(comparison.borders)
                self._uncompared.take(comparison.uncompared)

    def _look_up(self, some: Sequence[Group], terms: Terms) -> list[_LookedUp]:
        """The photos of the proposals that can be read now."""
        ids = [photo for proposal in some for photo in proposal.photos]
        of_id = {photo.id: photo for photo in self._catalog.photos.states(ids) if photo.online}
        rules, found = self._rules(), []
        for proposal in some:
            photos = tuple(of_id[photo] for photo in proposal.photos if photo in of_id)
            marks = sorted({photo.fingerprint for photo in photos}) if terms.judged else []
            codes = np.zeros((len(photos), 1), np.uint8)
            if terms.proposals is not None:
                codes = terms.proposals.codes([photo.id for photo in photos])
            judged = frozenset(pair for pair in combinations_with_replacement(marks, 2) if pair in terms.judged)
            signature = signature_of(photos, codes, radius=terms.radius, judged=judged, rules=rules)
            found.append(_LookedUp(photos, codes, judged, rules, signature))
        return found

    def _tasks(self, looked_up: Sequence[_LookedUp], terms: Terms) -> list[Task]:
        """What is to be compared, with what was found of the photos before."""
        known = self._catalog.duplicates.findings_among(mark for one in looked_up for mark in one.marks)
        tasks = []
        for one in looked_up:
            photos = tuple(state.photo() for state in one.photos)
            marks = set(one.marks)
            task = Task(
                photos=photos,
                codes=one.codes,
                radius=terms.radius,
                apart=one.judged | {in_order(a.fingerprint, b.fingerprint) for a, b in of_one_photo(photos)},
                known={pair: found for pair, found in known.items() if pair[0] in marks and pair[1] in marks},
                borders={mark: content for mark in marks if (content := self._verifier.border(mark)) < 1},
                proven=self._equal.proven(photo.id for photo in photos),
                rules=one.rules,
                limits=self._limits,
            )
            tasks.append(task)
        return tasks

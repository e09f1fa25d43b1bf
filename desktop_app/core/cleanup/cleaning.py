"""Runs clean-up rules: what they find waits in a queue, or goes at once where a person said so. A run is one undo."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.catalog.kept_folders import KeptFolders
from desktop_app.core.cleanup.rule import CleanupRule
from desktop_app.core.duplicates.keeper import choose_keeper
from desktop_app.core.duplicates.review import Checked, Review
from desktop_app.core.duplicates.review_settings import kept_rules
from desktop_app.core.duplicates.worth import more_than
from desktop_app.core.errors import KnownError
from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import Outcome, apply
from desktop_app.core.removal.journal import Journal
from desktop_app.core.removal.plan import RemovalPlan, freed, make_plan
from desktop_app.core.removal.trash import Trash
from desktop_app.core.types import Control, Photo, PhotoId

if TYPE_CHECKING:
    from desktop_app.core.library import Library

_RULES, _QUEUE = "cleanup rules", "cleanup queue"

__all__ = ["Cleanup"]

_Waiting = dict[str, list[tuple[int, str]]]
"""By the name of a rule: photo and fingerprint (hex) of each copy that waits."""


class Cleanup:
    """The clean-up rules of a library, what they find, and what waits for approval; kept in the catalog.

    Args:
        library: whose copies they are about.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._table = library.catalog.duplicates
        self._folders = KeptFolders(library.catalog.folders)
        self._review: Review | None = None

    # Rules

    def rules(self) -> list[CleanupRule]:
        """Every rule, in the order they were added."""
        kept = json.loads(self._table.state(_RULES) or "[]")
        return [CleanupRule.from_json(text, self._folders.from_json) for text in kept]

    def add(self, rule: CleanupRule) -> None:
        """Keep a rule; one of that name is replaced, and what it found waits no longer."""
        others = [known for known in self.rules() if known.name != rule.name]
        self._keep([*others, rule])
        self._wait({name: some for name, some in self._waiting().items() if name != rule.name})

    def remove(self, name: str) -> None:
        """Forget a rule, and what it found.

        Raises:
            KnownError: there is none of that name.
        """
        self.named([name])
        self._keep([known for known in self.rules() if known.name != name])
        self._wait({other: some for other, some in self._waiting().items() if other != name})

    def named(self, names: Sequence[str]) -> list[CleanupRule]:
        """The rules of these names, or all where none is given.

        Raises:
            KnownError: there is none of a name.
        """
        rules = self.rules()
        unknown = [name for name in names if name not in {rule.name for rule in rules}]
        if unknown:
            raise KnownError(f"there is no rule {unknown[0]!r}; `lookalike rules` shows them")
        return [rule for rule in rules if not names or rule.name in names]

    # Finding

    def find(self, *, control: Control | None = None) -> Iterator[Checked]:
        """Compare the library's copies; how far it is. Without it nothing is found.

        Raises:
            Cancelled: by `control`.
        """
        review = Review.of(self._library, remember=False)
        review.rules = kept_rules(self._library.catalog)
        review.find(control=control)
        yield from review.check(control=control)
        self._review = review

    def plan(self, rule: CleanupRule) -> RemovalPlan:
        """What a rule would do now; nothing is touched.

        A copy goes in favour of one that the rule is not about, where that holds all that the copy does; else the
        keeper rules choose. One photo of each group stays.

        Raises:
            ActionError: the rule's folder would be looked into when photos are indexed.
        """
        review = self._review
        if review is None:
            return make_plan(rule.kind, [], folder=rule.folder)
        review.marks.clear()
        for group in review.narrowed(list(rule.relations)):
            photos = self._library.photos(group.photos)
            others = [photo for photo in photos if not rule.matches(photo)]
            if others and len(others) < len(photos):
                best = choose_keeper(others, rules=review.rules).photo
                if not _missed(best, [photo for photo in photos if photo not in others], group.relation):
                    review.marks.stay(group, best.id)
        review.mark_by_rules(relations=list(rule.relations))
        found = review.plan(rule.kind, folder=rule.folder)
        review.marks.clear()
        going = [item for item in found.items if rule.matches(item.photo) and item.relation in rule.relations]
        plan = make_plan(
            rule.kind,
            [replace(item, companions=(), gains="") for item in going],
            folder=rule.folder,
            protected=review.rules.protected,
            companions=self._library.settings.companions,
        )
        gains = {item.photo.id: item.gains for item in going}
        return replace(plan, items=tuple(replace(item, gains=gains[item.photo.id]) for item in plan.items))

    # Approving

    def enqueue(self, rule: CleanupRule, plan: RemovalPlan) -> None:
        """Let what a rule found wait for approval, instead of what it found before."""
        some = [(int(item.photo.id), item.photo.fingerprint.hex()) for item in plan.items]
        waiting = self._waiting() | {rule.name: some}
        self._wait({name: some for name, some in waiting.items() if some})

    def queue(self) -> dict[str, list[Photo]]:
        """By the names of rules, the copies that wait for approval and are still as they were."""
        found = {}
        for name, some in self._waiting().items():
            marks = dict(some)
            photos = self._library.photos([PhotoId(number) for number, _ in some])
            found[name] = [photo for photo in photos if marks.get(photo.id) == photo.fingerprint.hex()]
        return {name: photos for name, photos in found.items() if photos}

    def approved(self, rule: CleanupRule) -> RemovalPlan:
        """The plan of what waits and is still found by its rule: never more than was shown."""
        waiting = {photo.id for photo in self.queue().get(rule.name, ())}
        plan = self.plan(rule)
        items = tuple(item for item in plan.items if item.photo.id in waiting)
        space = freed([item.photo for item in items]) + sum(one.size for item in items for one in item.companions)
        return replace(plan, items=items, bytes=space)

    def act(
        self,
        plans: Sequence[RemovalPlan],
        journal: Journal,
        *,
        trash: Trash | None = None,
        control: Control | None = None,
    ) -> Iterator[Outcome]:
        """Do what some plans say as one action, which one undo takes back; yields what became of each photo.

        A photo that two plans name goes once.

        Raises:
            ActionError: the journal cannot be written, or another action is running.
            Cancelled: by `control`.
        """
        action = journal.next_action()
        seen: set[PhotoId] = set()
        for plan in plans:
            items = tuple(item for item in plan.items if item.photo.id not in seen)
            gone = {item.keeper.id for item in items if item.keeper is not None} & seen
            items = tuple(item for item in items if item.keeper is None or item.keeper.id not in gone)
            seen |= {item.photo.id for item in items}
            yield from apply(replace(plan, items=items), journal, trash=trash, control=control, action=action)

    def forget_queue(self, names: Sequence[str]) -> None:
        """What these rules found waits no longer."""
        self._wait({name: some for name, some in self._waiting().items() if name not in names})

    def _keep(self, rules: Sequence[CleanupRule]) -> None:
        self._table.put_state(_RULES, json.dumps([rule.to_json(self._folders.to_json) for rule in rules]))

    def _waiting(self) -> _Waiting:
        kept: _Waiting = json.loads(self._table.state(_QUEUE) or "{}")
        return {name: [(number, mark) for number, mark in some] for name, some in kept.items()}

    def _wait(self, waiting: _Waiting) -> None:
        self._table.put_state(_QUEUE, json.dumps(waiting))


def _missed(stays: Photo, going: Sequence[Photo], relation: Relation | None) -> bool:
    return any(more_than(stays, photo, relation or Relation.REENCODED) for photo in going)

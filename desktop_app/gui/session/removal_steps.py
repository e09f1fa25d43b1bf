"""Doing and undoing as steps of work, with a report of what became of each file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import KnownError
from desktop_app.core.language import tr
from desktop_app.core.removal import actions
from desktop_app.core.removal.actions import Outcome, RemovalPlan
from desktop_app.core.removal.away import Away
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.trash import Trash
from desktop_app.core.types import Control, PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.long_work import Work

__all__ = ["Report", "apply_plan", "can_undo", "report_of", "take_back"]


@dataclass(frozen=True, slots=True)
class Report:
    """What an action did.

    Attributes:
        kind: of the action; None for taking one back.
        done: files that were moved, replaced or brought back.
        refused: what was left as it was, and why.
        stopped: the person stopped it before its end.
        said: what is said of it where all of it was done; "" for how many files it was.
        copies: what was taken back is copies, which are taken away again.
        gone: the photos that are no longer where they were.
        undoable: something was done that undo takes back.
        kept: a journal has it; False of copies where the library's folder is read-only.
        there: how many were copied there before, and were only looked at.
    """

    kind: RemovalKind | None
    done: tuple[Path, ...]
    refused: tuple[KnownError, ...]
    stopped: bool
    said: str = ""
    copies: bool = False
    gone: frozenset[PhotoId] = frozenset()
    undoable: bool = False
    kept: bool = True
    there: int = 0


def report_of(
    kind: RemovalKind | None,
    outcomes: Sequence[Outcome],
    *,
    stopped: bool,
    said: str = "",
    gone: Iterable[PhotoId] = (),
) -> Report:
    """The outcomes so far as a report."""
    done = tuple(outcome.path for outcome in outcomes if outcome.error is None)
    refused = tuple(outcome.error for outcome in outcomes if outcome.error is not None)
    copies = kind is None and any(outcome.kind is RemovalKind.COPY for outcome in outcomes)
    kept = all(outcome.undoable for outcome in outcomes)
    undoable = kept and any(outcome.error is None and outcome.kind is not None for outcome in outcomes)
    there = sum(outcome.error is None and outcome.kind is None for outcome in outcomes)
    there = there if kind is RemovalKind.COPY else 0
    return Report(kind, done, refused, stopped, said, copies, frozenset(gone), undoable, kept, there)


def doing(kind: RemovalKind | None) -> str:
    """What is going on while it is done; None means that it is taken back."""
    return {
        RemovalKind.TRASH: tr("Moving to {trash}", trash=words.trash()),
        RemovalKind.MOVE: tr("Moving"),
        RemovalKind.LINK: tr("Replacing with links"),
        RemovalKind.COPY: tr("Copying"),
        None: tr("Restoring"),
    }[kind]


def apply_plan(
    plan: RemovalPlan, journal: Journal, trash: Trash, outcomes: list[Outcome], control: Control
) -> Iterator[Work]:
    """Do it; `outcomes` grows while it runs, so that they are known also when it is cancelled."""
    what = doing(plan.kind)
    yield Work(what, 0, len(plan.items))
    for outcome in actions.apply(plan, journal, trash=trash, control=control):
        outcomes.append(outcome)
        yield Work(what, len(outcomes), len(plan.items))


def take_back(
    journal: Journal, trash: Trash, away: Callable[[], Away], outcomes: list[Outcome], control: Control
) -> Iterator[Work]:
    """Take the last action back; `away` tells the folders that nothing is brought back into."""
    actions.recover(journal, trash=trash)
    total = actions.to_take_back(journal)
    yield Work(doing(None), 0, total)
    for outcome in actions.undo(journal, trash=trash, away=away()):
        outcomes.append(outcome)
        yield Work(doing(None), len(outcomes), total)
        control.checkpoint()


def can_undo(journal: Journal) -> bool:
    """Whether there is an action to take back."""
    return any(entry.step.removed for entry in journal.states())

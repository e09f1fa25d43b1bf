"""Keep clean-up rules, look for what they are about, and let it go when the person approves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.core.cleanup.cleaning import Cleanup
from desktop_app.core.cleanup.rule import CleanupRule
from desktop_app.core.errors import KnownError
from desktop_app.core.language import english, explained, tr, translated
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.removal.plan import RemovalPlan
from desktop_app.core.types import Control, Photo
from desktop_app.gui.actions.removing import when_ready
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.cleanup.dialog import CleanupDialog
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.session.session import Session

_PROMISE = english("One photo of each group is kept. Each file is checked again first. Nothing is deleted for good")

_State = tuple[list[CleanupRule], dict[str, list[Photo]]]

__all__ = ["show_cleanup"]


def show_cleanup(session: Session, parent: QWidget) -> None:
    """Open the dialog of rules."""
    dialog = CleanupDialog(parent=parent)
    work = _Work(session, dialog)
    dialog.added.connect(lambda rule: work.change(lambda: work.cleanup.add(rule)))
    dialog.removed.connect(lambda name: work.change(lambda: work.cleanup.remove(name)))
    dialog.run_wanted.connect(lambda: work.run(then=lambda: None))
    dialog.approved.connect(lambda rule: work.run(then=partial(_ask, session, work, rule, parent)))
    work.show()
    when_ready(session, dialog.open)


class _Work:
    """What the dialog asks for, on the workers of the review: comparing keeps neither indexing nor browsing waiting."""

    def __init__(self, session: Session, dialog: CleanupDialog) -> None:
        self.cleanup = Cleanup(session.library)
        self._tasks, self._dialog = session.reviewing.tasks, dialog

    def show(self) -> None:
        """Read the rules and what waits."""
        self._tasks.run(self._read, then=lambda state: self._dialog.show_rules(*state))

    def change(self, work: Callable[[], None]) -> None:
        """Change the rules."""

        def changed() -> _State:
            work()
            return self._read()

        self._tasks.run(
            changed,
            then=lambda state: self._dialog.show_rules(*state),
            failed=lambda error: self._dialog.say(explained(error)),
            lane=Lane.WRITE,
        )

    def run(self, *, then: Callable[[], None]) -> None:
        """Look for copies by all rules; `then` at its end."""

        def end(said: str = "") -> None:
            self._dialog.say(said)
            self.show()

        def done(_last: str | None) -> None:
            end()
            then()

        self._dialog.say(tr("Comparing…"), busy=True)
        stream = self._tasks.stream(
            self._find,
            each=lambda said: self._dialog.say(said, busy=True),
            done=done,
            stopped=end,
            failed=lambda error: end(explained(error)),
        )
        self._dialog.finished.connect(lambda _code: stream.cancel())

    def _read(self) -> _State:
        return self.cleanup.rules(), self.cleanup.queue()

    def _find(self, control: Control) -> Iterator[str]:
        for step in self.cleanup.find(control=control):
            yield tr("Checking {done:,} of {total:,}", done=step.done, total=step.total)
        for rule in self.cleanup.rules():
            self.cleanup.enqueue(rule, self.cleanup.plan(rule))


def _ask(session: Session, work: _Work, rule: CleanupRule, parent: QWidget) -> None:
    """Show what waits for a rule, and do it if that is wanted."""

    def plan(
        kind: RemovalKind,  # noqa: ARG001 -- the rule says what is done
        folder: Path | None,  # noqa: ARG001
        *,
        then: Callable[[RemovalPlan], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        make = partial(work.cleanup.approved, rule)
        session.reviewing.tasks.run(make, then=then, failed=failed, lane=Lane.WRITE)

    def act(made: RemovalPlan) -> None:
        session.reviewing.act(made)
        work.change(lambda: work.cleanup.forget_queue([rule.name]))

    dialog = RemovalDialog(
        plan,
        trash=session.reviewing.trash,
        kinds=(rule.kind,),
        promise=translated(_PROMISE),
        folder=rule.folder,
        parent=parent,
    )
    dialog.confirmed.connect(act)
    dialog.open()

"""What a person does with duplicates: choose the rules, remove what is marked, read what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.duplicates.judgements import Judged
from desktop_app.core.duplicates.review import Group
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.language import english, explained, plural, tr, translated
from desktop_app.core.relations import Judgement
from desktop_app.core.removal.actions import NOT_UNDOABLE
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import IndexSummary
from desktop_app.gui import words
from desktop_app.gui.actions import folders
from desktop_app.gui.actions.removing import undo_last
from desktop_app.gui.review.judgements_dialog import JudgementsDialog
from desktop_app.gui.review.model import Tab
from desktop_app.gui.review.refusals_dialog import RefusalsDialog
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.review.rules_dialog import RulesDialog
from desktop_app.gui.session.finding_steps import WEIGHING
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.marking import SELECTING
from desktop_app.gui.session.notices import ACTED, MARKED, SEARCHED, Notice
from desktop_app.gui.session.removal_steps import Report
from desktop_app.gui.session.session import Session

if TYPE_CHECKING:
    from desktop_app.gui.review.view import DuplicatesView

__all__ = [
    "after_indexing",
    "ask_for_judgements",
    "ask_for_removal",
    "ask_for_rules",
    "follow_advice",
    "report_text",
    "saving_text",
    "stop",
    "tell_judged",
    "tell_kept_marks",
    "tell_recovered",
    "tell_report",
    "tell_taken_back",
    "tell_uncompared",
    "when_idle",
]

_LEFT = {
    RemovalKind.TRASH: english("removed"),
    RemovalKind.MOVE: english("moved"),
    RemovalKind.LINK: english("replaced"),
    RemovalKind.COPY: english("copied"),
    None: english("restored"),
}
_DONE = {
    RemovalKind.TRASH: english("moved to {trash}"),
    RemovalKind.MOVE: english("moved"),
    RemovalKind.LINK: english("replaced with links"),
    RemovalKind.COPY: english("copied"),
    None: english("restored"),
}
_NOT_COMPARED = english("Stopped. Not all photos are compared yet.")
_STOPPED = {
    WEIGHING: english("Stopped. All photos are compared, but what to keep is not chosen everywhere yet."),
    SELECTING.what: english("Stopped. Not all duplicates are selected yet."),
}
_COPIES = english("taken out of the folder again"), english("taken out of the folder")


def ask_for_rules(session: Session, parent: QWidget) -> None:
    """Choose what makes the photo that stays, and what is protected."""
    if not session.reviewing.ready:
        return
    dialog = RulesDialog(session.reviewing.review.rules, parent=parent)
    dialog.chosen.connect(session.reviewing.marking.use_rules)
    dialog.open()


def ask_for_removal(session: Session, view: DuplicatesView) -> None:
    """Show what would be done with the marks, and do it if that is wanted."""
    if session.reviewing.acting:
        return  # the buttons are off until that ends; a key is not
    if not view.marks.totals.photos:
        session.notices.say(tr("Nothing selected"))
    elif session.reviewing.ready:
        hidden = view.marks.totals.hidden
        dialog = RemovalDialog(session.reviewing.plan, trash=session.reviewing.trash, hidden=hidden, parent=view)
        dialog.confirmed.connect(session.reviewing.act)
        dialog.open()


def follow_advice(session: Session, view: DuplicatesView) -> None:
    """The button of the empty state."""
    if session.shelf.known and not session.shelf.photos:
        folders.ask_for_folder(session, view)
    elif view.shown.narrowed:
        view.show_everything()
    elif view.groups[Tab.OPEN]:
        session.reviewing.check()
    else:
        view.look()


def stop(session: Session, view: DuplicatesView) -> None:
    """Stop what goes on in the review; it is said what that was, and it can be continued."""
    reviewing = session.reviewing
    reviewing.work.stop()
    if reviewing.acting:
        return
    stopped = "" if reviewing.work.latest is None else reviewing.work.latest.what
    again = partial(reviewing.marking.by_rules, view.shown.among()) if stopped == SELECTING.what else reviewing.check
    said = translated(_STOPPED.get(stopped, _NOT_COMPARED))
    session.notices.say(said, label=tr("Continue"), action=again, lasting=True, until=SEARCHED)


def saving_text(groups: dict[Tab, list[Group]], tab: Tab, *, whole: bool) -> str:
    """For the top bar: what the duplicates take up, which are on another tab than the rest.

    Args:
        groups: by tab.
        tab: on show.
        whole: the codes of all photos were compared.
    """
    saving = sum(group.saving for group in groups[Tab.COPIES])
    if tab is not Tab.COPIES or not saving:
        return ""
    size = words.file_size(saving)
    if whole and not groups[Tab.OPEN]:
        return tr("{size} can be freed", size=size)
    return tr("{size} can be freed so far", size=size)


def _says_why(report: Report) -> bool:
    """Whether a single file was to be acted on, and was not: then the reason is all there is to say."""
    return len(report.refused) == 1 and not report.done and not report.stopped


def report_text(report: Report) -> str:
    """What an action did, in a sentence: "12 photos moved to the trash"."""
    if report.said and report.kept and not report.refused and not report.stopped and not report.there:
        return report.said
    if _says_why(report):
        return explained(report.refused[0])
    does, left = _COPIES if report.copies else (_DONE[report.kind], _LEFT[report.kind])
    done = translated(does).replace("{trash}", words.trash())
    text = tr("{photos} {done}", photos=words.count_of(len(report.done) - report.there, "photo"), done=done)
    if report.there:
        text += tr("; there already: {count}", count=words.number(report.there))
    if report.stopped:
        text += tr(", then stopped")
    if report.refused:
        text += tr(
            "; {refused} could not be {left}",
            refused=words.number(len(report.refused)),
            left=translated(left),
        )
    return text


def tell_report(session: Session, parent: QWidget, report: Report) -> None:
    """Say what became of the files, and let the library know."""
    label, text = "", report_text(report)
    action: Callable[[], None] | None = None
    by_hand = session.reviewing.trash.can_find() if report.kind is RemovalKind.TRASH else ""
    if report.done and by_hand:
        text += tr("; to restore one, {by_hand}", by_hand=translated(by_hand))
    if report.done and not report.kept:
        text += f". {translated(NOT_UNDOABLE)}"
    if report.refused and not _says_why(report):
        label, action = tr("Show why"), partial(_show_refusals, report, parent)
    elif report.undoable and report.kind is not None and not by_hand:
        label, action = tr("Undo"), partial(undo_last, session)
    session.notices.ended.emit(ACTED)  # what an action before this one could not do
    notice = Notice(text, warning=bool(report.refused), label=label, action=action, until=ACTED)
    session.notices.posted.emit(notice)
    if report.done:
        session.indexing.request(Run(None, asked=False))


def tell_judged(session: Session, judgement: Judgement) -> None:
    """Something was said about photos; it can be taken back."""
    said = {
        Judgement.NOT_A_MATCH: tr("Not duplicates: these photos are no longer grouped together."),
        Judgement.KEEP_BOTH: tr("All are kept, and no longer shown as duplicates."),
    }[judgement]
    session.notices.say(said, label=tr("Undo"), action=session.reviewing.judging.undo_latest)


def tell_taken_back(session: Session, count: int) -> None:
    """Judgements were forgotten."""
    session.notices.say(
        tr("{decisions} undone. These photos may be grouped again.", decisions=words.count_of(count, "decision"))
    )


def ask_for_judgements(session: Session, parent: QWidget) -> None:
    """Show what was said about photos, and take back what is chosen."""

    def show(judged: list[Judged]) -> None:
        dialog = JudgementsDialog(judged, parent=parent)
        dialog.chosen.connect(session.reviewing.judging.take_back)
        dialog.open()

    if session.reviewing.ready:
        session.reviewing.judging.all(show)


def tell_kept_marks(session: Session, count: int) -> None:
    """Photos were selected the last time, and are; the bar counts them as their groups come back."""
    if count:
        said = plural(
            count,
            "{count:,} photo is still selected from last time",
            "{count:,} photos are still selected from last time",
        )
        clear = session.reviewing.marking.clear
        session.notices.say(said, label=tr("Clear selection"), action=clear, lasting=True, until=MARKED)


def tell_recovered(session: Session, steps: int) -> None:
    """An action was cut short last time."""
    session.notices.say(
        tr(
            "Lookalike was stopped while moving photos. {files} put in order, nothing was lost.",
            files=words.count_of(steps, "file"),
        )
    )


def tell_uncompared(session: Session, uncompared: Uncompared) -> None:
    """Some pairs could not be compared, by a fault of theirs or of ours; the rest was."""

    def copy() -> None:
        QGuiApplication.clipboard().setText(uncompared.report())

    session.notices.warn(translated(uncompared.summary()), label=tr("Copy the details"), action=copy)


def after_indexing(session: Session, view: DuplicatesView, _run: Run, summary: IndexSummary) -> None:
    """Photos came or went: that the groups may be others now is said. What was moved or changed is shown as it is."""
    if summary.moved or summary.changed:
        view.model.renew()
    if session.reviewing.found and (summary.added or summary.changed or summary.removed):
        view.bar.show_stale(True)


def when_idle(view: DuplicatesView) -> None:
    """The library is up to the disk: after an action the groups are found again by themselves."""
    if view.reviewing.acted_on:
        view.reviewing.acted_on = False
        view.reviewing.marks_of_removed.mark_again(partial(_look_again, view))


def _look_again(view: DuplicatesView) -> None:
    if view.reviewing.found:  # photos can be removed without a look for duplicates, too
        view.look()


def _show_refusals(report: Report, parent: QWidget) -> None:
    RefusalsDialog(report.refused, parent=parent).open()

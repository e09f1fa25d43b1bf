"""What an action would do, in a few sentences."""

from __future__ import annotations

from desktop_app.core.errors import display_path
from desktop_app.core.language import plural, tr, translated
from desktop_app.core.removal.plan import RemovalPlan
from desktop_app.gui import words
from desktop_app.gui.review.plan_model import DOES

__all__ = ["summary_of"]


def summary_of(plan: RemovalPlan) -> str:
    """How many go and are kept, what is skipped, and what changes besides: "Remove 2 photos (4 MB) and keep 1"."""
    if not (plan.items or plan.left_out):
        return tr("Nothing selected")
    said = _said(plan)
    if plan.left_out:
        number = words.number(len(plan.left_out))
        left = tr("1 is skipped") if len(plan.left_out) == 1 else tr("{left_out} are skipped", left_out=number)
        if not plan.items:
            return tr("Nothing to do: {left}, see why below", left=left)
        said = tr("{text}. {left}, see why below", text=said, left=left)
    if plan.losing_attributes:
        number = words.number(len(plan.losing_attributes))
        losing = tr("{losing_attributes} with other rights, another owner or other tags", losing_attributes=number)
        said = tr(
            "{text}. {losing} will have those of the photo that is kept, until you undo it", text=said, losing=losing
        )
    gaining = {item.keeper.id for item in plan.items if item.keeper is not None and item.gains}
    if gaining:
        said = plural(
            len(gaining),
            "{text}. {count:,} that is kept gets what only its copies say, in an .xmp file beside it",
            "{text}. {count:,} that are kept get what only their copies say, in .xmp files beside them",
            text=said,
        )
    return said


def _said(plan: RemovalPlan) -> str:
    kept = {item.keeper.id for item in plan.items if item.keeper is not None}
    return tr(
        "{does} {count} ({size}){beside}{where}{keepers}",
        does=translated(DOES[plan.kind]),
        count=words.count_of(len(plan.items), "photo"),
        size=words.file_size(plan.bytes),
        beside=(
            tr(", with {files} going along,", files=words.count_of(plan.companions, "file")) if plan.companions else ""
        ),
        where=tr(" to {folder}", folder=display_path(plan.folder)) if plan.folder is not None else "",
        keepers=tr(" and keep {kept}", kept=words.number(len(kept))) if kept else "",
    )

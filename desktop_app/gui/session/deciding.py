"""What a person decides about a photo of a group, by the id of a command."""

from __future__ import annotations

from desktop_app.core.duplicates.review import Group, Row
from desktop_app.core.relations import Judgement
from desktop_app.core.types import PhotoId
from desktop_app.gui.session.review_controller import Reviewing

__all__ = ["decide", "told_apart"]


def decide(reviewing: Reviewing, command: str, group: Group, chosen: Row | None) -> None:
    """Mark, keep or judge; `chosen` is None for a group's heading."""
    if command == "keep":
        reviewing.judging.judge([group.photos], Judgement.KEEP_BOTH)
    elif command == "apart":
        reviewing.judging.judge(told_apart(group, chosen), Judgement.NOT_A_MATCH)
    elif chosen is None:
        return
    elif command == "mark":
        reviewing.marking.mark(chosen.photo.id, remove=not chosen.marked)
    elif command == "stay":
        reviewing.marking.stay(group, chosen.photo.id)
    elif command == "only":
        reviewing.marking.only(group, chosen.photo.id)


def told_apart(group: Group, chosen: Row | None) -> list[tuple[PhotoId, ...]]:
    """One photo from all others, or from the heading or the one that stays: every photo from every other."""
    if chosen is None or chosen.keeper or len(group.photos) == 2:
        return [group.photos]
    return [(chosen.photo.id, other) for other in group.photos if other != chosen.photo.id]

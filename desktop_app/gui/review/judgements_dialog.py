"""What was said about photos, to be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app.core.duplicates.judgements import Judged
from desktop_app.core.errors import display_path
from desktop_app.core.language import english, tr, translated
from desktop_app.core.relations import Judgement
from desktop_app.core.types import Photo
from desktop_app.gui import words
from desktop_app.gui.widgets.list_dialog import ListDialog, list_item

__all__ = ["JudgementsDialog"]

_SAID = {Judgement.NOT_A_MATCH: english("Not duplicates"), Judgement.KEEP_BOTH: english("Keep all")}


class JudgementsDialog(ListDialog):
    """A list of judgements; the numbers of those to be taken back are `chosen`."""

    def __init__(self, judged: Sequence[Judged], *, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("These photos are no longer grouped together. Undo a decision, and they may be again.")
            if judged
            else tr("You have not chosen “Not duplicates” or “Keep all” for any photos yet."),
            map(_item, judged),
            name=tr("Decisions, the latest first"),
            button=tr("Undo"),
            parent=parent,
        )
        self.setWindowTitle(tr("Your decisions"))
        self.resize(720, 420)


def _named(photo: Photo) -> str:
    """A photo among others of its name: its folder, and when it was taken."""
    when = "" if photo.taken is None else words.moment(photo.taken)
    return f"{words.file_name(photo.path)} ({words.dotted([words.folder_name(photo.path.parent), when])})"


def _item(one: Judged) -> QListWidgetItem:
    names = ", ".join(map(_named, one.photos)) or tr("files that are no longer in the library")
    paths = "\n".join(display_path(photo.path) for photo in one.photos)
    return list_item(f"{translated(_SAID[one.judgement])}: {names}", one.number, tip=paths)

"""Deciding for a folder against others: what would be marked is said before it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.core.duplicates.by_folder import Favour
from desktop_app.core.duplicates.favouring import Favoured
from desktop_app.core.errors import display_path
from desktop_app.core.language import plural, tr
from desktop_app.core.types import Photo
from desktop_app.gui import words
from desktop_app.gui.plain_text import only_plain

__all__ = ["FolderDialog"]


class FolderDialog(QDialog):
    """Which folder's photos stay.

    Args:
        folders: to choose from, each with how many photos of groups lie in it.
        preview: asks what a wish would do, and calls back with it.

    Signals:
        confirmed: (list[Favoured]) mark them.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        folders: Sequence[tuple[Path, int]],
        preview: Callable[[Favour, Callable[[list[Favoured]], None]], None],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keep photos of a folder"))
        self._preview, self._wish, self._found = preview, Favour(Path()), list[Favoured]()
        self.kept, self.against = QComboBox(), QComboBox()
        self.against.addItem(tr("every other folder"), None)
        for folder, count in folders:
            said = f"{display_path(folder)}  ({words.count_of(count, 'photo')})"
            self.kept.addItem(said, folder)
            self.against.addItem(said, folder)
        self.summary = QLabel()
        only_plain(self.summary)
        self.summary.setWordWrap(True)
        self.summary.setMinimumWidth(440)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        form = QFormLayout()
        for label, box in ((tr("Keep photos in"), self.kept), (tr("Select for removal in"), self.against)):
            box.setAccessibleName(label)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(48)
            box.currentIndexChanged.connect(self._ask)
            form.addRow(label, box)
        column.addLayout(form)
        column.addWidget(self.summary)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.confirm_button = buttons.addButton(tr("Select"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm_button.setObjectName("primary")
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._ask()

    def _ask(self) -> None:
        self._found = []
        self.confirm_button.setEnabled(False)
        kept = self.kept.currentData()
        if kept is None:
            self.summary.setText(tr("No photo of the groups lies in any folder."))
            return
        wish = self._wish = Favour(kept, self.against.currentData())
        self.summary.setText(tr("Counting…"))
        self._preview(wish, lambda found: self._show(wish, found))

    def _show(self, wish: Favour, found: list[Favoured]) -> None:
        if wish is not self._wish:  # it was on its way when another folder was chosen
            return
        self._found = found
        going = [photo for one in found for photo in one.going]
        larger = sum(_pixels(photo) > _pixels(one.keeper) for one in found for photo in one.going)
        size = words.file_size(sum(photo.size for photo in going))
        said = (
            tr(
                "In {groups}, {copies} ({size}) will be selected, and the photo in {kept} is kept. Only "
                "sure copies are selected, and nothing is removed yet.",
                groups=words.count_of(len(found), "group"),
                copies=words.count_of(len(going), "copy", plural="copies"),
                size=size,
                kept=words.folder_name(wish.kept),
            )
            if going
            else tr("Nothing to select: no photo in {kept} has a sure copy there.", kept=words.folder_name(wish.kept))
        )
        if larger:
            warning = plural(
                larger,
                "{count:,} of them has more pixels than the photo that is kept.",
                "{count:,} of them have more pixels than the photo that is kept.",
            )
            said = f"{said} {warning}"
        self.summary.setText(said)
        self.confirm_button.setText(tr("Select {going}", going=words.number(len(going))) if going else tr("Select"))
        self.confirm_button.setEnabled(bool(going))

    def _confirm(self) -> None:
        self.confirmed.emit(self._found)
        self.accept()


def _pixels(photo: Photo) -> int:
    return photo.width * photo.height

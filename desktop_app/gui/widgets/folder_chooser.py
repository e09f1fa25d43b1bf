"""A dialog that gives several folders at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListView, QTreeView, QWidget

from desktop_app.core.language import tr

__all__ = ["FolderChooser", "chosen_folder", "pictures_folder"]


def pictures_folder() -> Path:
    """Where this system keeps pictures, or the home folder where there is no such place."""
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or Path.home())
    return place if place.is_dir() else Path.home()


def chosen_folder(title: str, parent: QWidget | None, *, at: str = "") -> Path | None:
    """The one folder that a person chooses; None if they choose none.

    Args:
        title: of the dialog.
        parent: of the dialog.
        at: where it opens; "" for Pictures, and not wherever the program was started from.
    """
    chosen = QFileDialog.getExistingDirectory(parent, title, at or str(pictures_folder()))
    return Path(chosen) if chosen else None


class FolderChooser(QFileDialog):
    """Opens in Pictures; Ctrl and Shift choose several.

    The system's own dialog gives one folder only, so it is Qt's.
    """

    def __init__(self, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent, title, str(pictures_folder()))
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:"))  # which Qt's own translations lack
        self.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of type:"))
        for kind in (QListView, QTreeView):
            for view in self.findChildren(kind):
                if view.objectName() in {"listView", "treeView"}:
                    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    @property
    def chosen(self) -> list[Path]:
        """The folders; one that holds another chosen one is left out, since it was only passed through."""
        folders = [Path(name) for name in self.selectedFiles()]
        return [one for one in folders if not any(one in other.parents for other in folders)]

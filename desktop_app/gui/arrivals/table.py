"""The table of files from outside: a picture of each in sight, and as many columns as there is room for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.core.language import tr
from desktop_app.gui.arrivals.model import ArrivalsModel, Column, all_said
from desktop_app.gui.background.thumbnails import Thumbnails
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.picture_column import give_pictures
from desktop_app.gui.widgets.row_table import row_table

_BESIDE = 26
"""What a cell has beside its text, device-independent pixels."""

_NARROWEST = 130
"""Of a column whose texts can be long, beside letters of the usual size."""

_LEAST = 2
"""Of such columns."""

__all__ = ["ArrivalTable"]


class ArrivalTable(QObject):
    """Follows what is in sight.

    Attributes:
        view: the table.
    """

    def __init__(self, model: ArrivalsModel, thumbnails: Thumbnails[Path], *, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails
        name, widths = tr("Files compared with your library"), [0] * len(Column)
        paths, sentences = (Column.MATCH, Column.FOLDER), (Column.REASON,)
        self.view: QTableView = row_table(model, name=name, widths=widths, paths=paths, sentences=sentences)
        self._room = give_pictures(self.view, Column.NAME)
        header = self.view.horizontalHeader()
        for column in (Column.NAME, Column.SAID):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._said = _widest(header.fontMetrics(), [*all_said(), model.title(Column.SAID)])
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self.view.viewport().installEventFilter(self)
        self.view.verticalScrollBar().valueChanged.connect(self._soon.start)
        model.modelReset.connect(self._fit)
        thumbnails.arrived.connect(lambda _path: self.view.viewport().update())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Other rows come into sight, or columns have more room."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Hide the folder where all files have the same one, and the columns for which there is no room.

        The tooltip of a row says what they say.
        """
        self._soon.start()
        width = self.view.viewport().width()
        said = min(self._said, width // (_LEAST + 1))
        self.view.horizontalHeader().resizeSection(Column.SAID, said)
        free = width - said - self._room.width()
        room = max(_LEAST, free // theme().grown(_NARROWEST))
        shown = [Column.NAME, Column.MATCH, Column.REASON, *([Column.FOLDER] if self._model.folders > 1 else [])]
        for place, column in enumerate(shown):
            self.view.setColumnHidden(column, place >= room)
        if Column.FOLDER not in shown:
            self.view.hideColumn(Column.FOLDER)
        share = free // min(len(shown), room)
        self.view.horizontalHeader().resizeSection(Column.NAME, max(0, share) + self._room.width())

    def _ask(self) -> None:
        rows, height = self._model.items, self.view.viewport().height()
        first, last = self.view.rowAt(0), self.view.rowAt(height)
        if first >= 0:
            seen = rows[first : last + 1 if last >= 0 else len(rows)]
            side = round(self._room.width() * self.view.devicePixelRatioF())
            self._thumbnails.want([one.path for one in seen], side=side)


def _widest(metrics: QFontMetrics, texts: list[str]) -> int:
    return max(map(metrics.horizontalAdvance, texts)) + _BESIDE

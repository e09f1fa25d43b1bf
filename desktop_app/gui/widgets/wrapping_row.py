"""A row of widgets that becomes several rows where it would be too long: none is cut, and none is out of sight."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

__all__ = ["WrappingRow"]


class _Wrapping(QLayout):
    """Lines of items, as few as the width allows and about equally long."""

    def __init__(self, parent: QWidget, *, at_start: bool) -> None:
        super().__init__(parent)
        self._at_start = at_start
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 -- Qt's name
        """One more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name
        """One of them, no longer here."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 -- Qt's name
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        """Of all lines."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """All in one line."""
        shown = self._shown()
        return QSize(self._length(shown), _height(shown))

    def minimumSize(self) -> QSize:  # noqa: N802 -- Qt's name
        """Each on a line of its own."""
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _height(shown))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 -- Qt's name
        """Place them."""
        super().setGeometry(rect)
        parent, top = self.parentWidget(), rect.top()
        for line in self._lines(rect.width()):
            left = rect.left() if self._at_start else rect.right() + 1 - self._length(line)
            for item in line:
                place = QRect(QPoint(left, top), QSize(item.sizeHint().width(), _height(line)))
                item.setGeometry(QStyle.visualRect(parent.layoutDirection(), rect, place) if parent else place)
                left += place.width() + self.spacing()
            top += _height(line) + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _length(self, line: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in line) + self.spacing() * max(0, len(line) - 1)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """As few lines as hold all; of these, the narrowest."""
        shown = self._shown()
        fewest = len(self._broken(shown, width))
        lengths = sorted({item.sizeHint().width() for item in shown} | set(self._ends(shown)))
        narrower = (at for at in lengths if at <= width and len(self._broken(shown, at)) == fewest)
        return self._broken(shown, next(narrower, width))

    def _ends(self, shown: list[QLayoutItem]) -> list[int]:
        """Where a line can end, from each item that it can begin with."""
        steps = [item.sizeHint().width() + self.spacing() for item in shown]
        return [end - self.spacing() for first in range(len(steps)) for end in accumulate(steps[first:])]

    def _broken(self, shown: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in shown:
            if lines and self._length([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines


class WrappingRow(QWidget):
    """Widgets in one line, or in several lines where one is too narrow for all.

    Args:
        widgets: in their order.
        spacing: between them, device-independent pixels.
        at_start: of the lines; else they are at their end.
    """

    def __init__(
        self, *widgets: QWidget, spacing: int = 8, at_start: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = _Wrapping(self, at_start=at_start)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self._lines.addWidget(widget)


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)

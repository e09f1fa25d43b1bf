"""Windows and dialogs that fit the screen they are on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

FRAME = QSize(0, 40)
"""What a window manager may add around a window, device-independent pixels: known only once it is on show."""

USUAL_LINE = 16
"""Height of a line in letters of the usual size, device-independent pixels."""

__all__ = ["FRAME", "USUAL_LINE", "clamped", "fit_to_screen", "scrolling", "widened"]


def widened(widget: QWidget) -> float:
    """How much wider than with letters of the usual size what holds texts is: 1 with these and smaller ones."""
    return 1 + 0.6 * max(0.0, widget.fontMetrics().height() / USUAL_LINE - 1)


def clamped(wanted: QRect, available: QRect) -> QRect:
    """The rectangle as near to `wanted` as fits into `available`, its frame included."""
    room = available.size() - FRAME
    size = wanted.size().boundedTo(room)
    left = min(max(wanted.left(), available.left()), available.left() + available.width() - size.width())
    lowest = available.top() + available.height() - size.height()
    top = min(max(wanted.top(), available.top() + (FRAME.height() if size.height() < wanted.height() else 0)), lowest)
    return QRect(left, top, size.width(), size.height())


def fit_to_screen(widget: QWidget) -> None:
    """Make a window or dialog no larger than what its screen has free, and bring all of it there."""
    screen = widget.screen() or QGuiApplication.primaryScreen()
    if screen is None or widget.isMaximized() or widget.isFullScreen():
        return
    fitted = clamped(widget.geometry(), screen.availableGeometry())
    stands = widget.isVisible() or widget.testAttribute(Qt.WidgetAttribute.WA_Moved)
    if isinstance(widget, QDialog) and not stands:
        widget.resize(fitted.size())  # Qt puts it over the middle of its window
    elif fitted != widget.geometry():
        widget.setGeometry(fitted)


class _Scrolling(QScrollArea):
    """Asks for the room that its contents want, and needs hardly any of it."""

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """All of it, and the scroll bar."""
        contents = self.widget()
        wanted = super().sizeHint() if contents is None else contents.sizeHint()
        return wanted + QSize(self.verticalScrollBar().sizeHint().width() + 2, 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Its contents want more room, or less: Qt tells nobody outside."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Nobody sees that it has the keyboard: it goes to what is in it, if that takes it."""
        contents = self.widget()
        inside = [] if contents is None else contents.findChildren(QWidget)
        if any(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in inside):
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        super().showEvent(event)


def scrolling(contents: QWidget) -> QScrollArea:
    """Contents that scroll where the screen is lower than they are."""
    area = _Scrolling()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(contents)
    return area

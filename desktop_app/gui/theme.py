"""Light and dark: colours from `resources/themes`, icons from `resources/icons` in the text's colour."""

from __future__ import annotations

import atexit
import tomllib
from importlib.resources import files
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.gui.session.preferences import Appearance, Preferences

LARGEST_FONT = 40
"""Pixels: a system's font is followed up to more than double the usual size."""

_USUAL_FONT = 14
"""Pixels, of systems on which nobody chose another size."""

__all__ = ["Theme", "application_icon", "theme"]

_RESOURCES = files("resources")
_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """The colours in use, and icons in them.

    Signals:
        changed: light became dark or the other way round, letters have another size, or are read from the other side.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: tuple[str, int, bool] = "", 0, False
        self._colours: dict[str, str] = _read("light")
        self._icons: dict[tuple[str, str, bool], QIcon] = {}

    def colour(self, name: str) -> QColor:
        """A colour of the theme's file."""
        return QColor(self._colours[name])

    def icon(self, name: str, *, colour: str = "text", mirrored: bool = False) -> QIcon:
        """An icon of `resources/icons`, drawn in a colour of the theme; `mirrored` for right-to-left layouts."""
        key = (name, colour, mirrored)
        if key not in self._icons:
            icon = QIcon()
            for side in (16, 24, 32, 48, 64):
                off = "muted" if colour == "accent_text" else "faint"
                turn = QTransform.fromScale(-1 if mirrored else 1, 1)
                icon.addPixmap(self.pixmap(name, side, colour=colour).transformed(turn))
                icon.addPixmap(self.pixmap(name, side, colour=off).transformed(turn), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def put_icon(
        self, button: QAbstractButton, name: str, *, colour: str = "text", mirrored: bool = False, side: int = 16
    ) -> None:
        """As `icon`, on a button; `side` is its pixels beside letters of the usual size."""
        button.setIcon(self.icon(name, colour=colour, mirrored=mirrored))
        button.setIconSize(QSize(self.grown(side), self.grown(side)))

    def grown(self, usual: int) -> int:
        """Pixels of what grows with the letters: an icon's side, a column's width."""
        return max(usual, round(usual * self._look[1] / _USUAL_FONT))

    def pixmap(self, name: str, side: int, *, colour: str = "text") -> QPixmap:
        """An icon as a square pixmap of `side` device pixels."""
        source = _RESOURCES.joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
        return _render(source.replace("currentColor", self._colours[colour]), side)

    def apply(self, application: QApplication, preferences: Preferences) -> None:
        """Use what the preference says: light, dark, or as the system."""
        wanted = _SCHEMES[preferences.appearance]
        hints = QGuiApplication.styleHints()
        if hasattr(hints, "setColorScheme"):  # Qt 6.8: the window's frame and native dialogs follow too
            hints.setColorScheme(wanted)
        scheme = hints.colorScheme() if wanted is Qt.ColorScheme.Unknown else wanted
        self._use("dark" if scheme is Qt.ColorScheme.Dark else "light", application)

    def follow(self, application: QApplication, preferences: Preferences) -> None:
        """The system went over to light or dark, to letters of another size, or the other direction of reading."""
        if preferences.appearance is Appearance.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            self._use("dark" if dark else "light", application)
        else:
            self._use(self._look[0], application)

    def _use(self, name: str, application: QApplication) -> None:
        size = max(12, min(LARGEST_FONT, QFontInfo(application.font()).pixelSize()))
        look = name, size, application.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if look == self._look:
            return
        self._look, self._colours = look, _read(name)
        self._icons.clear()
        application.setPalette(self._palette())
        application.setStyleSheet(self._style_sheet(size, mirrored=look[2]))
        self.changed.emit()

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "window",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "raised",
            QPalette.ColorRole.AlternateBase: "window",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.Button: "raised",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.ToolTipBase: "raised",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "accent_text",
            QPalette.ColorRole.Link: "accent",
        }
        for role, name in roles.items():
            palette.setColor(role, self.colour(name))
        return palette

    def _style_sheet(self, size: int, *, mirrored: bool) -> str:
        source = _RESOURCES.joinpath("themes", "lookalike.qss").read_text(encoding="utf-8")
        sizes = {"font": size, "title": size + 2, "heading": size + 9, "row": round(1.45 * size)}
        box = self.grown(16)  # of a box to tick, its edge included; a multiple of 2, so that a circle is round
        box -= box % 2
        sizes |= {"box": box, "within": box - 2, "half": box // 2, "ring": box // 4, "dot": box - 2 * (box // 4)}
        filled = "add-page" if mirrored else "sub-page"  # Qt's names for right and left of a slider's handle
        # Their colours are seen in both themes.
        icons = {
            name: str(_RESOURCES.joinpath("icons", f"{name}.svg")).replace("\\", "/") for name in ("choose", "tick")
        }
        return Template(source).substitute(self._colours, **sizes, **icons, filled=filled)


_theme: list[Theme] = []
# Pixmaps must be gone before Qt is: Python would keep a module's variables longer.
atexit.register(_theme.clear)


def theme() -> Theme:
    """The application's one theme."""
    if not _theme:
        _theme.append(Theme())
    return _theme[0]


def application_icon() -> QIcon:
    """The application's own icon."""
    source = _RESOURCES.joinpath("icons", "lookalike.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for side in (16, 32, 48, 64, 128, 256):
        icon.addPixmap(_render(source, side))
    return icon


def _read(name: str) -> dict[str, str]:
    return tomllib.loads(_RESOURCES.joinpath("themes", f"{name}.toml").read_text(encoding="utf-8"))


def _render(source: str, side: int) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap

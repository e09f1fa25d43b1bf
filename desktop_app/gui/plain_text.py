"""Names and messages where Qt would take a text for HTML when it looks like it: "<b>.jpg" is a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QLabel

__all__ = ["menu_text", "only_plain", "plain"]

# Has no width and no meaning; after it, "<" begins no tag and "&" no entity.
_JOINER = "\N{WORD JOINER}"


def plain(text: str) -> str:
    """The text so that a tooltip or a message box shows it as it is."""
    if not Gui.mightBeRichText(text):
        return text
    return text.replace("<", f"<{_JOINER}").replace("&", f"&{_JOINER}")


def menu_text(text: str) -> str:
    """The text so that a menu or a button shows its "&" and underlines nothing."""
    return text.replace("&", "&&")


def only_plain(*labels: QLabel) -> None:
    """Let labels show any text as it is."""
    for label in labels:
        label.setTextFormat(Qt.TextFormat.PlainText)

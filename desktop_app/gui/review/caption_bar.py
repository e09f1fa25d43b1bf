"""Above the two pictures that are compared: what becomes of each photo, and its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.core.language import english, translated
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.widgets.elided_label import ElidedLabel

REMOVE = english("Remove")
"""Said of a photo that is marked."""

__all__ = ["REMOVE", "CaptionBar"]


class CaptionBar(QFrame):
    """Each caption over its half of the canvas."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("captions")
        self.captions = [QLabel(), QLabel()]
        self.names = [ElidedLabel(), ElidedLabel()]
        only_plain(*self.captions)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(0)
        for caption, name in zip(self.captions, self.names, strict=True):
            caption.setObjectName("title")
            half = QWidget()
            inside = QHBoxLayout(half)
            inside.setContentsMargins(16, 0, 14, 0)
            inside.setSpacing(12)
            inside.addWidget(caption)
            inside.addWidget(name, 1)
            row.addWidget(half, 1)

    def show_names(self, names: Sequence[str]) -> None:
        """Of the two photos."""
        for label, name in zip(self.names, names, strict=True):
            label.set_text(name)

    def say(self, texts: Sequence[str], *, named: Sequence[bool]) -> None:
        """What becomes of each, or of both one sentence; and whose name is said."""
        for caption, text in zip(self.captions, texts, strict=True):
            caption.setText(text)
            caption.setVisible(bool(text))
            look = "goes" if text == translated(REMOVE) else "title"
            if caption.objectName() != look:
                caption.setObjectName(look)
                caption.style().unpolish(caption)
                caption.style().polish(caption)
        for label, visible in zip(self.names, named, strict=True):
            label.setVisible(visible)

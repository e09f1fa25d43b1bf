"""About: what this is, of which parts, and where its library is; to be copied into a report."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

import desktop_app
from desktop_app.core.language import tr
from desktop_app.gui.plain_text import only_plain
from desktop_app.gui.widgets.placement import fit_to_screen, scrolling

_PARTS = {
    "PySide6-Essentials": "Qt for Python, LGPL 3",
    "onnxruntime": "MIT",
    "pillow": "MIT-CMU",
    "opencv-python-headless": "Apache 2",
    "numpy": "BSD",
    "faiss-cpu": "MIT",
}
"""What it is built of, and under which licence each is."""

__all__ = ["AboutDialog", "parts"]


def parts() -> list[tuple[str, str]]:
    """Names and versions of what it is built of, with licences."""
    found = [
        ("Lookalike", tr("{version} (MIT licence)", version=desktop_app.__version__)),
        ("Qt", tr("{qVersion} (LGPL 3)", qVersion=qVersion())),
    ]
    for name, licence in _PARTS.items():
        try:
            found.append((name, f"{version(name)} ({licence})"))
        except PackageNotFoundError:  # a part under another name, or none
            continue
    return [*found, ("Python", platform.python_version()), (tr("System"), platform.platform())]


class AboutDialog(QDialog):
    """A table of facts.

    Args:
        facts: of this library: its file, its encoder.
    """

    def __init__(self, facts: Sequence[tuple[str, str]], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Lookalike"))
        self.facts = [*parts(), *facts]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        said = QLabel(
            tr("Finds the photos that look alike.\nWorks entirely on this computer. No internet connection is used.")
        )
        said.setWordWrap(True)
        column.addWidget(said)
        table = QWidget()
        form = QFormLayout(table)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        for label, text in self.facts:
            title, value = QLabel(label), QLabel(text)
            title.setObjectName("muted")
            value.setWordWrap(True)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            only_plain(value)
            form.addRow(title, value)
        column.addWidget(scrolling(table), 1)
        buttons = QDialogButtonBox()
        self.copy_button = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._copy)
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(520)
        self.resize(self.sizeHint())
        fit_to_screen(self)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{label}: {text}" for label, text in self.facts))

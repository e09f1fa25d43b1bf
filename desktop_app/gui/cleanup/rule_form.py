"""The form for a new clean-up rule."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop_app.core.cleanup.rule import SURE, CleanupRule, formats_named
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import tr, translated
from desktop_app.gui import words
from desktop_app.gui.widgets.day_field import DayField
from desktop_app.gui.widgets.folder_chooser import chosen_folder
from desktop_app.gui.widgets.number_field import indent

_MEGABYTE = 1_000_000
_MOST_MEGABYTES = 1e6

__all__ = ["RuleForm"]


class RuleForm(QWidget):
    """A row per property of a rule; what is left as it is counts for any copy."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.inside, self.folder, self.formats = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.inside.setPlaceholderText(tr("anywhere"))
        self.folder.setPlaceholderText(words.trash())
        self.formats.setPlaceholderText(tr("any, or such as JPEG, HEIC"))
        self.relations = {relation: QCheckBox(translated(relation.value)) for relation in SURE}
        self.since, self.until = _day(tr("Earliest day")), _day(tr("Latest day"))
        self.least, self.most = _megabytes(tr("Smallest size")), _megabytes(tr("Largest size"))
        self.asks = QCheckBox(tr("Ask before anything is removed"))
        self.asks.setChecked(True)
        self._lay_out()

    def rule(self) -> CleanupRule:
        """The rule, as it is set now.

        Raises:
            KnownError: it cannot be a rule.
        """
        inside, folder = self.inside.text().strip(), self.folder.text().strip()
        most = round(self.most.value() * _MEGABYTE)
        return CleanupRule(
            self.name.text().strip(),
            relations=tuple(relation for relation, box in self.relations.items() if box.isChecked()),
            inside=(_folder(inside),) if inside else (),
            formats=_formats(self.formats.text()),
            since=self.since.day,
            until=self.until.day,
            least=round(self.least.value() * _MEGABYTE),
            most=most or None,
            folder=_folder(folder) if folder else None,
            asks=self.asks.isChecked(),
        )

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        boxes = QHBoxLayout()
        for box in self.relations.values():
            box.setChecked(True)
            boxes.addWidget(box)
        boxes.addStretch()
        form.addRow(tr("Name of the new rule"), self.name)
        form.addRow(tr("Copies that are"), boxes)
        form.addRow(tr("Only copies in"), self._with_chooser(self.inside, tr("Folder of the copies")))
        form.addRow(tr("Formats"), self.formats)
        form.addRow(tr("Taken"), _between(self.since, self.until))
        form.addRow(tr("Size"), _between(self.least, self.most))
        form.addRow(tr("Move them to"), self._with_chooser(self.folder, tr("Move them to a folder")))
        form.addRow("", self.asks)
        for field, label in ((self.inside, tr("Only copies in")), (self.folder, tr("Move them to"))):
            field.setAccessibleName(label)

    def _with_chooser(self, field: QLineEdit, title: str) -> QHBoxLayout:
        button = QPushButton(tr("Choose…"))
        button.setAccessibleName(tr("{title}: choose", title=title))

        def ask() -> None:
            chosen = chosen_folder(title, self, at=field.text())
            if chosen is not None:
                field.setText(str(chosen))

        button.clicked.connect(ask)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        row.addWidget(button)
        return row


def _day(name: str) -> DayField:
    field = DayField(tr("any day"))
    field.setAccessibleName(name)
    return field


def _megabytes(name: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(0, _MOST_MEGABYTES)
    field.setDecimals(1)
    field.setSuffix(" MB")
    field.setSpecialValueText(tr("any size"))
    field.setAccessibleName(name)
    indent(field)
    return field


def _between(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for word, field in ((tr("from"), first), (tr("to"), last)):
        label = QLabel(word)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(label)
        row.addWidget(field)
    row.addStretch()
    return row


def _formats(text: str) -> tuple[str, ...]:
    """Formats by their names, parted by commas."""
    return formats_named([one for one in text.split(",") if one.strip()])


def _folder(text: str) -> Path:
    path = Path(text).expanduser()
    if not path.is_absolute():
        raise KnownError(f"{display_path(text)} is not a whole path; begin with the drive or the root")
    return path

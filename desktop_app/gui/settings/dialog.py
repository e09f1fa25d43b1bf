"""The settings: a row for each, made from the registry, so that a new setting has its row without new code here."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.language import english, tr, translated
from desktop_app.core.settings import Setting, Settings
from desktop_app.gui.session.preferences import Appearance
from desktop_app.gui.settings.line_list import FolderList, LineList
from desktop_app.gui.settings.tools import Tool
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.enter_key import settle_enter
from desktop_app.gui.widgets.number_field import indent
from desktop_app.gui.widgets.placement import fit_to_screen, scrolling
from desktop_app.gui.widgets.wheel import leave_wheel

SETTLED_MS = 600
"""What is typed counts once the keys have rested for so long."""

_NUMBER_CHARACTERS = 20  # 2,147,483,647 and the field's own edges
_WIDTH = 760  # pixels in which the explanations stay on one line
_APPEARANCES = {
    Appearance.SYSTEM: english("Match system"),
    Appearance.LIGHT: english("Light"),
    Appearance.DARK: english("Dark"),
}

__all__ = ["SETTLED_MS", "SettingsDialog"]


class SettingsDialog(QDialog):
    """A change counts at once.

    Args:
        settings: as they are.
        appearance: light or dark.
        click_finds: what a click on a photo does.
        tools: rows that do something.

    Signals:
        changed: (str, object) a setting of the library has another value.
        appearance_changed: (Appearance)
        click_changed: (bool) whether a click finds similar photos.
        restart_wanted: leave Lookalike, and start it again.
    """

    changed = Signal(str, object)
    appearance_changed = Signal(object)
    click_changed = Signal(bool)
    restart_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        *,
        appearance: Appearance,
        click_finds: bool,
        tools: Sequence[Tool] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.rows: dict[str, QWidget] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(20)
        self._form.setVerticalSpacing(10)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._add_heading(tr("Window"))
        self._add_window_rows(appearance, click_finds)
        registry = Settings.registry()
        for setting in registry:
            if setting.name == "language":  # a person looks for it here, though each library has its own
                self._add_setting(setting, settings)
        self._add_heading(tr("Library"))
        for setting in registry:
            if setting.name != "language":
                self._add_setting(setting, settings)
        for tool in tools:
            self._add_row(tool.name, tool.label, _button_of(tool), explanation=tool.explanation)
        rows = QWidget()
        rows.setLayout(self._form)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(scrolling(rows), 1)
        self.restart = self._restart_offer()
        column.addWidget(self.restart)
        column.addWidget(buttons)
        self.resize(max(_WIDTH, self.sizeHint().width()), self.sizeHint().height())
        fit_to_screen(self)
        settle_enter(self)

    def _add_setting(self, setting: Setting, settings: Settings) -> None:
        widget = self._widget_of(setting, getattr(settings, setting.name))
        label = translated(setting.label)
        if setting.name == "language" and label != setting.label:
            label += f" · {setting.label}"  # for who does not read the one that is set
        self._add_row(setting.name, label, widget, explanation=translated(setting.explanation))

    def offer_restart(self, wanted: bool) -> None:
        """What was changed counts from the next start: say so, and offer it; or no longer."""
        self.restart.setVisible(wanted)

    def put(self, name: str, text: str) -> None:
        """What stands before the button of a row is something else now."""
        for said in self.rows[name].findChildren(QLineEdit):
            said.setText(text)

    def _restart_offer(self) -> QWidget:
        offer = QFrame()
        offer.setObjectName("notice")
        said = QLabel(tr("The other language is used when Lookalike starts again."))
        said.setWordWrap(True)
        button = QPushButton(tr("Restart now"))
        button.clicked.connect(self.restart_wanted)
        row = QHBoxLayout(offer)
        row.addWidget(said, 1)
        row.addWidget(button)
        offer.hide()
        return offer

    def _add_heading(self, text: str) -> None:
        heading = QLabel(text)
        heading.setObjectName("title")
        self._form.addRow(heading)

    def _add_window_rows(self, appearance: Appearance, click_finds: bool) -> None:
        colours = _combo([translated(name) for name in _APPEARANCES.values()], translated(_APPEARANCES[appearance]))
        colours.currentIndexChanged.connect(lambda at: self.appearance_changed.emit(list(_APPEARANCES)[at]))
        self._add_row("appearance", tr("Appearance"), colours)
        clicks = [tr("Finds similar photos"), tr("Selects it")]
        click = _combo(clicks, clicks[not click_finds])
        click.currentIndexChanged.connect(lambda at: self.click_changed.emit(at == 0))
        self._add_row("click", tr("A click on a photo"), click, explanation=tr("Enter always finds similar photos"))

    def _add_row(self, name: str, label: str, widget: QWidget, *, explanation: str = "") -> None:
        self.rows[name] = widget
        if isinstance(widget, QComboBox | QAbstractSpinBox):
            leave_wheel(widget)
        widget.setAccessibleName(label)
        widget.setAccessibleDescription(explanation)
        title = QLabel(label)
        title.setBuddy(widget)
        if isinstance(widget, QCheckBox):  # whose words can be clicked, too
            widget.setText(label.replace("&", "&&"))
            title.clear()
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(widget)
        if explanation:
            said = ElidedLabel(explanation)  # a form does not know how high wrapped lines are
            said.setObjectName("muted")
            cell.addWidget(said)
        self._form.addRow(title, cell)

    def _widget_of(self, setting: Setting, value: Any) -> QWidget:
        """The editor of a setting, by the type of its default."""
        tell = partial(self.changed.emit, setting.name)
        if setting.choices and isinstance(setting.default, str):
            choices = list(setting.choices)
            names = {choice: translated(words) for choice, words in setting.choices.items()}
            combo = _combo(list(names.values()), names[value])
            combo.currentIndexChanged.connect(lambda at: tell(choices[at]))
            return combo
        if isinstance(setting.default, bool):
            box = QCheckBox()
            box.setChecked(value)
            box.toggled.connect(tell)
            return box
        if isinstance(setting.default, int):
            whole = QSpinBox()
            whole.setRange(1 if setting.least is None else math.ceil(setting.least), 2_147_483_647)
            whole.setValue(min(value, whole.maximum()))
            whole.setGroupSeparatorShown(True)
            whole.valueChanged.connect(self._when_settled(tell, whole.value))
            return _as_wide_as_others(whole)
        if isinstance(setting.default, float):
            number = QDoubleSpinBox()
            number.setDecimals(1)
            number.setRange(0.1 if setting.least is None else setting.least, 1e6)
            number.setValue(value)
            number.valueChanged.connect(self._when_settled(tell, number.value))
            return _as_wide_as_others(number)
        if isinstance(setting.default, str):
            line = QLineEdit(value)
            line.textChanged.connect(self._when_settled(tell, lambda: line.text().strip()))
            return line
        lines = FolderList(value, label=translated(setting.label)) if setting.folders else LineList(value)
        lines.textChanged.connect(self._when_settled(tell, lines.entries))
        return lines

    def _when_settled(self, tell: Callable[[Any], None], value: Callable[[], Any]) -> Callable[..., None]:
        timer = QTimer(self, singleShot=True, interval=SETTLED_MS)
        timer.timeout.connect(lambda: tell(value()))

        def end(_result: int) -> None:
            if timer.isActive():
                timer.stop()
                tell(value())

        self.finished.connect(end)
        return lambda *_: timer.start()


def _button_of(tool: Tool) -> QWidget:
    button = QPushButton(tool.button)
    button.clicked.connect(lambda _checked: tool.run())
    button.setAccessibleName(f"{tool.label}: {tool.button}")
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    if tool.said:
        said = QLineEdit(tool.said)
        said.setReadOnly(True)
        said.setAccessibleName(tool.label)
        row.addWidget(said, 1)
    row.addWidget(button)
    if not tool.said:
        row.addStretch(1)
    return cell


def _combo(texts: list[str], chosen: str) -> QComboBox:
    combo = QComboBox()
    combo.addItems(texts)
    combo.setCurrentText(chosen)
    return combo


def _as_wide_as_others(field: QAbstractSpinBox) -> QAbstractSpinBox:
    """The field of a number, which would be as wide as its range or the words below it need."""
    field.setFixedWidth(field.fontMetrics().averageCharWidth() * _NUMBER_CHARACTERS)
    indent(field)
    return field

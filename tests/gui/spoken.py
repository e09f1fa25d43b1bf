"""What a screen reader is told of a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role

CONTROLS = {
    *(Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.PageTab),
    *(Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider, Role.ProgressBar),
    *(Role.List, Role.Table, Role.Tree),
}
"""What a person can reach, and has to be told the name of."""

_WHOLE = {Role.ComboBox, Role.SpinBox, Role.List, Role.Table, Role.Tree, Role.ScrollBar}
"""Their parts are told with them."""

__all__ = ["CONTROLS", "nameless"]


def nameless(widget: QWidget) -> list[str]:
    """The controls on show in a widget that have no name, each with its role and class."""
    root = QAccessible.queryAccessibleInterface(widget)
    return [
        f"{found.role().name} {type(found.object()).__name__} {found.object().objectName()}"
        for found in _on_show(root)
        if found.role() in CONTROLS and not found.text(QAccessible.Text.Name)
    ]


def _on_show(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if interface.state().invisible:
        return
    yield interface
    if interface.role() not in _WHOLE:
        for number in range(interface.childCount()):
            child = interface.child(number)
            if child is not None and child.isValid():
                yield from _on_show(child)

"""Clean-up rules in the window: kept, run, approved and undone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.core.cleanup.rule import CleanupRule
from desktop_app.core.types import PhotoId
from desktop_app.gui.actions import folders
from desktop_app.gui.cleanup.dialog import CleanupDialog
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.window.main_window import MainWindow
from tests.core.duplicates.made_photos import FolderTrash
from tests.gui.conftest import until_idle
from tests.gui.fake_library import FakeLibrary


@pytest.fixture
def dialog(indexed: MainWindow, qtbot: QtBot, tmp_path: Path, photo_folder: Path) -> CleanupDialog:
    (photo_folder / "new").mkdir()
    shutil.copy2(photo_folder / "photo00.jpg", photo_folder / "new" / "copy.jpg")
    folders.rescan(indexed.session)
    until_idle(qtbot, indexed, photos=13)
    indexed.session.reviewing.trash = FolderTrash(tmp_path / "trash")
    indexed.do("cleanup")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in indexed.findChildren(CleanupDialog)))
    return next(one for one in indexed.findChildren(CleanupDialog) if one.isVisible())


def keep(dialog: CleanupDialog, name: str, *, inside: Path, folder: str = "") -> None:
    dialog.form.name.setText(name)
    dialog.form.inside.setText(str(inside))
    dialog.form.folder.setText(folder)
    dialog.add_button.click()


@pytest.mark.parametrize("moved", [False, True])
def test_kept_run_approved_and_undone(
    dialog: CleanupDialog, indexed: MainWindow, qtbot: QtBot, photo_folder: Path, moved: bool
) -> None:
    copy, target = photo_folder / "new" / "copy.jpg", photo_folder.parent / "moved"
    keep(dialog, "new ones", inside=copy.parent, folder=str(target) if moved else "")
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    assert not dialog.approve_button.isEnabled()
    dialog.run_button.click()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItem(0).text(1) == "1 copy waiting")
    assert copy.exists()
    dialog.tree.topLevelItem(0).child(0).setSelected(True)
    dialog.approve_button.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in indexed.findChildren(RemovalDialog)))
    plan = next(one for one in indexed.findChildren(RemovalDialog) if one.isVisible())
    qtbot.waitUntil(plan.confirm_button.isEnabled)
    plan.confirm_button.click()
    qtbot.waitUntil(lambda: not copy.exists() and not indexed.session.reviewing.acting)
    qtbot.waitUntil(lambda: not dialog.tree.topLevelItem(0).text(1))
    assert not dialog.approve_button.isEnabled()
    assert (target / "copy.jpg").exists() is moved
    dialog.reject()
    qtbot.waitUntil(lambda: not indexed.session.indexing.running)
    qtbot.waitUntil(indexed.commands["undo"].isEnabled)
    indexed.do("undo")
    qtbot.waitUntil(copy.exists)


def test_what_cannot_be_a_rule_is_said_and_one_is_removed(dialog: CleanupDialog, qtbot: QtBot, tmp_path: Path) -> None:
    keep(dialog, "", inside=tmp_path)
    assert "needs a name" in dialog.said.text()
    keep(dialog, "a", inside=Path("relative"))
    assert "is not a whole path" in dialog.said.text()
    for box in dialog.form.relations.values():
        box.setChecked(False)
    keep(dialog, "a", inside=tmp_path)
    assert "nothing else" in dialog.said.text()
    next(iter(dialog.form.relations.values())).setChecked(True)
    keep(dialog, "a", inside=tmp_path)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    dialog.tree.topLevelItem(0).setSelected(True)
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 0)
    assert not dialog.run_button.isEnabled()


def test_what_waits_is_said_beside_its_rule_and_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CleanupDialog()
    qtbot.addWidget(dialog)
    dialog.show_rules([], {})
    assert not dialog.none.isHidden()
    rules = [CleanupRule(name, inside=(tmp_path / ("a long name of a folder" * 9),)) for name in ("idle", "busy")]
    photos = FakeLibrary(3).photos([PhotoId(1), PhotoId(2)])
    dialog.show_rules(rules, {"busy": photos})
    dialog.show()
    assert dialog.none.isHidden()
    assert [dialog.tree.topLevelItem(row).text(1) for row in range(2)] == ["", "2 copies waiting"]
    assert dialog.approve_button.isEnabled()  # the rule is chosen, since the person can do nothing else with it
    assert dialog.tree.topLevelItem(1).isExpanded()
    said = dialog.tree.fontMetrics().horizontalAdvance("2 copies waiting")
    qtbot.waitUntil(lambda: dialog.tree.columnWidth(1) >= said)
    dialog.show_rules(rules, {})
    assert not dialog.approve_button.isEnabled()


def test_enter_in_the_form_adds_the_rule_and_the_keyboard_begins_there(
    dialog: CleanupDialog, qtbot: QtBot, photo_folder: Path
) -> None:
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.form.name)
    qtbot.keyClicks(dialog.form.name, "new ones")
    dialog.form.inside.setText(str(photo_folder / "new"))
    qtbot.keyClick(dialog.form.inside, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    assert dialog.isVisible()
    assert dialog.form.name.text() == ""
    assert dialog.remove_button.isEnabled()  # the new rule is chosen
    dialog.form.name.setFocus()
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    assert dialog.isVisible(), "without a name it neither adds a rule nor goes"
    assert dialog.said.text() == "a rule needs a name; give it one"


def test_the_keyboard_goes_from_the_form_to_looking_and_on_to_removing(
    dialog: CleanupDialog, qtbot: QtBot, photo_folder: Path
) -> None:
    keep(dialog, "new ones", inside=photo_folder / "new")
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.run_button)
    qtbot.keyClick(dialog.run_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.approve_button)
    dialog.show_rules(list(dialog._rules.values()), {})
    assert dialog.focusWidget() is dialog.tree  # and not what forgets the rule

"""What was removed and comes back is said, and goes again by one click; never by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import apply
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import RemovalItem, RemovalPlan, make_plan
from desktop_app.gui.actions import folders, returned
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.window.main_window import MainWindow
from tests.core.duplicates.made_photos import FolderTrash
from tests.gui.conftest import until_idle


def test_said_and_removed_again(indexed: MainWindow, photo_folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    session, path, trash = indexed.session, photo_folder / "photo00.jpg", FolderTrash(tmp_path / "trash")
    session.reviewing.trash = trash
    content = path.read_bytes()
    plan = make_plan(RemovalKind.TRASH, [RemovalItem(session.library.photo_at(path))])
    list(apply(plan, Journal.beside(session.library.catalog_path), trash=trash))
    folders.rescan(session)
    until_idle(qtbot, indexed, photos=11)
    back = path.with_name("back.jpg")
    back.write_bytes(content)
    folders.rescan(session)
    qtbot.waitUntil(lambda: "1 photo that you removed before is back: back.jpg." in indexed.notices.text)
    assert back.exists()
    indexed.notices._button.click()
    qtbot.waitUntil(lambda: bool(indexed.findChildren(RemovalDialog)))
    (dialog,) = indexed.findChildren(RemovalDialog)
    qtbot.waitUntil(dialog.confirm_button.isEnabled)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: not back.exists())


def test_what_was_kept_is_looked_at_again(
    indexed: MainWindow, photo_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[RemovalKind, Path | None], RemovalPlan]] = []
    monkeypatch.setattr(returned, "confirm_removal", lambda _session, make, **_others: asked.append(make))
    session, path, kept = indexed.session, photo_folder / "photo00.jpg", photo_folder / "photo01.jpg"
    content = path.read_bytes()
    kept.write_bytes(content)
    folders.rescan(session)
    until_idle(qtbot, indexed, photos=12)
    photo, keeper = session.library.photo_at(path), session.library.photo_at(kept)
    plan = make_plan(RemovalKind.TRASH, [RemovalItem(photo, keeper, Relation.EXACT)])
    list(apply(plan, Journal.beside(session.library.catalog_path), trash=FolderTrash(tmp_path / "trash")))
    folders.rescan(session)
    until_idle(qtbot, indexed, photos=11)
    path.with_name("back.jpg").write_bytes(content)
    folders.rescan(session)
    qtbot.waitUntil(lambda: "1 photo that you removed before is back: back.jpg." in indexed.notices.text)
    indexed.notices._button.click()
    (make,) = asked
    session.reviewing.open()
    qtbot.waitUntil(lambda: session.reviewing.ready)
    (item,) = make(RemovalKind.TRASH, None).items
    assert item.keeper is not None
    assert item.keeper.path == kept
    assert item.relation is Relation.EXACT

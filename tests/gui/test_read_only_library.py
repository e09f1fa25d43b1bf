"""The window over a read-only library: it says so, shows and finds everything, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core import catalog
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.gui.actions import folders
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS


def test_it_shows_and_finds_what_it_knows(
    library: Library,
    open_window: Callable[[Library], MainWindow],
    photo_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    library.add_folder(photo_folder)
    list(library.index())
    library.close()
    (photo_folder / "new.jpg").write_bytes((photo_folder / "photo00.jpg").read_bytes())
    monkeypatch.setattr(catalog, "may_write", lambda _: False)
    with Library(library.catalog_path, settings=Settings(threads=1), shelf=EncoderStore([])) as opened:
        window = open_window(opened)
        failed: list[str] = []
        window.session.indexing.failed.connect(lambda error: failed.append(str(error)))
        qtbot.waitUntil(lambda: window.photos.model.rowCount() == 12, timeout=PATIENCE_MS)
        assert "cannot be written: it can be searched" in window.notices.text
        window.photos.grid.picked.emit(window.photos.model.photo_id(0))
        qtbot.waitUntil(lambda: window.photos.model.contents.distances is not None, timeout=PATIENCE_MS)
        assert failed == [], "nobody asked for anything"
        folders.rescan(window.session)
        qtbot.waitUntil(lambda: len(failed) == 1, timeout=PATIENCE_MS)
        assert "readonly" in failed[0]
        window.close()
        window.session.close()

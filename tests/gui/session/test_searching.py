"""When the review searches again, and when it need not."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.review import Review
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.gui.background import stream as stream_module
from desktop_app.gui.session.review_controller import Reviewing
from tests.patience import PATIENCE


@pytest.fixture
def reviewing(library: Library, photo_folder: Path, qtbot: QtBot) -> Iterator[Reviewing]:
    """Opened; a photo and a copy of it are among the others."""
    (photo_folder / "twin.jpg").write_bytes((photo_folder / "photo00.jpg").read_bytes())
    library.add_folder(photo_folder)
    list(library.index())
    controller = Reviewing(library)
    controller.open()
    qtbot.waitUntil(lambda: controller.ready)
    yield controller
    controller.close()


def test_a_search_that_ends_quickly_is_not_begun_again_once_rules_have_selected(
    reviewing: Reviewing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the groups go for a moment, and a removal planned then would leave some of them out."""
    monkeypatch.setattr(stream_module, "time", SimpleNamespace(monotonic=lambda: 1.0))  # no step takes any time
    find = Review.find

    def find_when_told(review: Review, **how: object) -> None:
        told = threading.Event()
        reviewing.tasks.land(SimpleNamespace(land=lambda *_, **__: told.set()))  # what came before it is told by then
        assert told.wait(PATIENCE)
        find(review, **how)

    monkeypatch.setattr(Review, "find", find_when_told)
    reviewing.find()
    qtbot.waitUntil(lambda: reviewing.found and not reviewing.work.busy)
    searches: list[str] = []
    monkeypatch.setattr(reviewing, "find", lambda: searches.append("again"))
    reviewing.marking.by_rules()
    qtbot.waitUntil(lambda: reviewing.judging.can_undo and not reviewing.work.busy)
    assert searches == []
    assert len(reviewing.review.groups([Relation.EXACT])) == 1

"""What lands in the inbox."""

from __future__ import annotations

import shutil
import threading

import pytest

from desktop_app.core.arrivals.arrival import Presence
from desktop_app.core.arrivals.inbox import Inbox
from tests.patience import PATIENCE


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "inbox"
    made.mkdir()
    return made


def test_each_file_is_told_of_once_as_it_lands(indexed, photos, folder, card):
    shutil.copy2(photos / "scene 1.jpg", folder / "before.jpg")
    inbox = Inbox(indexed, [folder, folder / "not there"])
    assert inbox.look() == []
    shutil.copy2(photos / "scene 0.jpg", folder / "lands.jpg")
    shutil.copy2(card / "DCIM" / "new.jpg", folder / "new.jpg")
    assert {one.path.name: one.presence for one in inbox.look()} == {
        "lands.jpg": Presence.THERE,
        "new.jpg": Presence.NEW,
    }
    assert inbox.look() == []


def test_what_is_still_on_its_way_is_told_of_when_it_is_whole(indexed, photos, folder):
    inbox = Inbox(indexed, [folder])
    whole = (photos / "scene 0.jpg").read_bytes()
    (folder / "lands.jpg").write_bytes(whole[:100])
    assert inbox.look() == []
    (folder / "lands.jpg").write_bytes(whole)
    assert [one.presence for one in inbox.look()] == [Presence.THERE]


def test_an_inbox_in_the_library_is_not_its_own_answer(indexed, photos, folder):
    inbox = Inbox(indexed, [photos])
    shutil.copy2(photos / "scene 0.jpg", photos / "again.jpg")
    list(indexed.index())
    assert [(one.path.name, one.match.path.name) for one in inbox.look()] == [("again.jpg", "scene 0.jpg")]


def test_it_is_told_when_something_lands(indexed, photos, folder):
    inbox, landed = Inbox(indexed, [folder]), threading.Event()
    watcher = inbox.watch(landed.set)
    try:
        shutil.copy2(photos / "scene 0.jpg", folder / "lands.jpg")
        assert landed.wait(PATIENCE)
    finally:
        watcher.stop()
    assert len(inbox.look()) == 1

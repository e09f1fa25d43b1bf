"""The slider by itself, and when the person has decided."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from pytestqt.qtbot import QtBot

from desktop_app.core.encoders.card import HeadCard
from desktop_app.gui.actions import queries
from desktop_app.gui.session.preferences import Preferences
from desktop_app.gui.session.radius import NEAREST, Radius
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fake_library import FakeLibrary

HEAD = HeadCard(bits=128, radius=11, max_radius=49)
FEW = np.array([0, 30, 31], np.int32)
MANY = np.arange(0, 49, dtype=np.int32)
TWINS = np.zeros(100, np.int32)


def test_by_itself_it_goes_as_far_as_it_takes(preferences: Preferences) -> None:
    radius = Radius(preferences)
    radius.configure("encoder", HEAD)
    assert (radius.value, radius.maximum, radius.bits) == (11, 49, 128)
    radius.suit(FEW)
    assert radius.value == 31
    radius.suit(MANY)
    assert radius.value == NEAREST
    radius.suit(TWINS)
    assert radius.value == 11
    assert Preferences(preferences._store).radius("encoder") is None


def test_where_the_person_puts_it_it_stays_until_it_is_given_back(preferences: Preferences) -> None:
    radius = Radius(preferences)
    radius.configure("encoder", HEAD)
    said = []
    radius.automatic_changed.connect(said.append)
    radius.suit(FEW)
    radius.set(5)
    radius.suit(MANY)
    assert (radius.value, radius.automatic) == (5, False)
    again = Radius(preferences)
    again.configure("encoder", HEAD)
    assert (again.value, again.automatic) == (5, False)
    radius.set_automatic(True)
    assert radius.value == NEAREST
    assert said == [False, True]
    radius.set(1000)
    assert radius.value == 49


def test_telling_it_what_it_is_decides_nothing(preferences: Preferences) -> None:
    radius = Radius(preferences)
    radius.configure("encoder", HEAD)
    radius.set(11)
    assert radius.automatic


def test_after_another_encoder_it_suits_what_is_on_show(open_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    """The person left it to us: the old encoder's photos would be counted in the new one's bits."""
    window = open_window(FakeLibrary(30))
    session, model = window.session, window.photos.model
    qtbot.waitUntil(lambda: model.rowCount() == 30, timeout=PATIENCE_MS)
    queries.find_like_photo(session, model.photo_id(5), name="five")
    qtbot.waitUntil(lambda: model.contents.distances is not None, timeout=PATIENCE_MS)
    session.radius.configure("another", HeadCard(bits=256, radius=11, max_radius=90))
    assert session.radius.automatic
    session.indexing.stored.emit()
    qtbot.waitUntil(lambda: session.radius.value == NEAREST, timeout=PATIENCE_MS)
    assert model.rowCount() == NEAREST + 1, "the photo that is asked about, and the two dozen nearest"

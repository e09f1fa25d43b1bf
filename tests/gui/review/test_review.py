"""The review in a real window over a real library: find, compare, mark, apply, undo; it survives a restart."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial, partialmethod
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Group, Review
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogError
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.settings import Settings
from desktop_app.core.types import Control, PhotoId
from desktop_app.gui.actions import folders, queries
from desktop_app.gui.background.long_work import Work
from desktop_app.gui.review import actions
from desktop_app.gui.review.asking import ask_for_folder
from desktop_app.gui.review.folder_dialog import FolderDialog
from desktop_app.gui.review.group_painter import box_of
from desktop_app.gui.review.judgements_dialog import JudgementsDialog
from desktop_app.gui.review.model import Tab, describe_group, sized
from desktop_app.gui.review.pair_canvas import Mode
from desktop_app.gui.review.refusals_dialog import RefusalsDialog
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.review.rules_dialog import RulesDialog
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.finding_steps import COMPARING, WEIGHING
from desktop_app.gui.session.navigation import DUPLICATES, PHOTOS, Location, Only
from desktop_app.gui.session.notices import ACTED, Notice
from desktop_app.gui.session.preferences import Preferences
from desktop_app.gui.session.session import Session
from desktop_app.gui.theme import theme
from desktop_app.gui.window.main_window import MainWindow
from tests.core.duplicates.made_photos import FolderTrash, made_copies
from tests.gui.conftest import PATIENCE_MS, until_idle

Key = Qt.Key
SETTINGS = Settings(threads=2, poll_seconds=60)


@pytest.fixture(scope="session")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with photos and a library in which their duplicates were found, to be copied: comparing takes long."""
    folder = tmp_path_factory.mktemp("searched")
    with Library(folder / "library.db", settings=SETTINGS, shelf=EncoderStore([])) as library:
        library.add_folder(made_copies(folder / "photos"))
        list(library.index())
        found = Review.of(library)
        found.find()
        list(found.check())
    return folder


@pytest.fixture
def copies(tmp_path: Path, searched: Path) -> Path:
    return Path(shutil.copytree(searched / "photos", tmp_path / "photos"))


@pytest.fixture
def found(tmp_path: Path, searched: Path, copies: Path) -> Iterator[Library]:
    """The library of those copies."""
    files = shutil.ignore_patterns("photos")
    shutil.copytree(searched, tmp_path / "found", ignore=files)
    with Library(tmp_path / "found" / "library.db", settings=SETTINGS, shelf=EncoderStore([])) as library:
        library.relocate_folder(library.folders()[0].id, copies)
        yield library


@pytest.fixture
def review(
    found: Library, open_window: Callable[[Library], MainWindow], tmp_path: Path, qtbot: QtBot
) -> DuplicatesView:
    """The view over those photos, with everything found; its trash is a folder."""
    window = open_window(found)
    until_idle(qtbot, window, photos=8)
    view = view_of(window)
    view.reviewing.trash = FolderTrash(tmp_path / "trash")
    find_duplicates(qtbot, window, view)
    window.focus_view()
    return view


def find_duplicates(qtbot: QtBot, window: MainWindow, view: DuplicatesView) -> None:
    window.session.navigator.go(Location(DUPLICATES))
    qtbot.waitUntil(lambda: view.empty.advice.button == "Find duplicates", timeout=PATIENCE_MS)
    view.empty._button.click()
    until_found(qtbot, view, duplicates=2)


def view_of(window: MainWindow) -> DuplicatesView:
    view = window.views[DUPLICATES]
    assert isinstance(view, DuplicatesView)
    return view


def until_found(qtbot: QtBot, view: DuplicatesView, *, duplicates: int) -> None:
    def found() -> bool:
        busy = view.reviewing.work.busy or view._session.indexing.running
        return not busy and len(view.groups[Tab.COPIES]) == duplicates and not view.groups[Tab.OPEN]

    qtbot.waitUntil(found, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: all(view.model.members(n) for n in view.list.groups_in_sight()), timeout=PATIENCE_MS)


def names(view: DuplicatesView, number: int) -> list[str]:
    return [row.photo.path.name for row in view.model.members(number)]


def marked(view: DuplicatesView) -> list[str]:
    rows = [row for number in range(len(view.model.groups)) for row in view.model.members(number)]
    return sorted(str(row.photo.path.relative_to(row.photo.path.parents[1])) for row in rows if row.marked)


def until_marked(qtbot: QtBot, view: DuplicatesView, *expected: str) -> None:
    qtbot.waitUntil(lambda: marked(view) == sorted(expected), timeout=PATIENCE_MS)


def current(view: DuplicatesView) -> PhotoId | None:
    return view.list.current.photo.id if view.list.current else None


def confirm(qtbot: QtBot, view: DuplicatesView, *, choose: Callable[[RemovalDialog], None] = lambda _: None) -> None:
    """Press Remove…, then the dialog's own button."""
    qtbot.waitUntil(view.marks.remove_button.isEnabled, timeout=PATIENCE_MS)
    view.marks.remove_button.click()
    dialog = view.findChildren(RemovalDialog)[-1]
    choose(dialog)
    qtbot.waitUntil(dialog.confirm_button.isEnabled, timeout=PATIENCE_MS)
    dialog.confirm_button.click()


def test_groups_are_found_explained_and_counted(window: MainWindow, copies: Path, qtbot: QtBot) -> None:
    folders.add_folders(window.session, [copies])
    until_idle(qtbot, window, photos=8)
    review = view_of(window)
    find_duplicates(qtbot, window, review)
    assert names(review, 0) == ["large.jpg", "large copy.jpg", "large.png"]
    assert names(review, 1) == ["small.jpg", "small.jpg"]
    keeper, exact = review.model.members(1)
    assert keeper.keeper
    assert exact.evidence == "same bytes"
    assert review.groups[Tab.COPIES][0].saving >= review.groups[Tab.COPIES][1].saving
    assert window.session.shelf.duplicates == 2
    assert review.bar.tabs[Tab.BURSTS].text() == "Bursts  1"
    assert not review.bar.tabs[Tab.OPEN].isVisible()
    assert "can be freed" in window.top.count.text()
    review.bar.tabs[Tab.BURSTS].click()
    qtbot.waitUntil(lambda: sorted(names(review, 0)) == ["burst 0.jpg", "burst 1.jpg"], timeout=PATIENCE_MS)
    assert review.bar.tabs[Tab.BURSTS].focusPolicy() is Qt.FocusPolicy.TabFocus
    qtbot.waitUntil(review.list.hasFocus, timeout=PATIENCE_MS)  # so that a key after the click is about a photo
    review.bar.tabs[Tab.SIMILAR].click()
    none = "No similar photos at this setting"
    qtbot.waitUntil(lambda: review.empty.advice.heading == none, timeout=PATIENCE_MS)
    assert "1 on “Bursts”" in review.empty.advice.text


def test_the_keyboard_is_enough(review: DuplicatesView, qtbot: QtBot) -> None:
    keys = review.list
    keys.go(review.model.row(0, 0))
    qtbot.keyClick(keys, Key.Key_Down)
    first = names(review, 0)[1]
    qtbot.keyClick(keys, Key.Key_Space)
    until_marked(qtbot, review, f"photos/{first}")
    qtbot.keyClick(keys, Key.Key_Space)
    qtbot.keyClick(keys, Key.Key_Space)  # twice quickly: the second counts last
    qtbot.keyClick(keys, Key.Key_Space)
    until_marked(qtbot, review)
    qtbot.keyClick(keys, Key.Key_S)
    qtbot.waitUntil(lambda: review.model.members(0)[1].keeper, timeout=PATIENCE_MS)
    assert review.model.members(0)[1].evidence == "chosen by hand"
    assert names(review, 0)[1] == first, "nothing jumps"
    qtbot.keyClick(keys, Key.Key_Right)
    assert review.model.place(keys.currentIndex().row()) == (1, 0)
    qtbot.keyClick(keys, Key.Key_K)
    until_found(qtbot, review, duplicates=1)
    assert current(review) in review.groups[Tab.COPIES][0].photos
    qtbot.keyClick(keys, Key.Key_End)
    while current(review) != review.model.members(0)[-1].photo.id:
        qtbot.keyClick(keys, Key.Key_Down)
    qtbot.keyClick(keys, Key.Key_N)  # the last photo of the group is not the one that stays: it alone goes
    qtbot.waitUntil(lambda: [len(g.photos) for g in review.groups[Tab.COPIES]] == [2], timeout=PATIENCE_MS)
    until_found(qtbot, review, duplicates=1)
    qtbot.keyClick(keys, Key.Key_Home)
    qtbot.keyClick(keys, Key.Key_N)
    qtbot.waitUntil(lambda: review.empty.advice.heading == "No duplicates at this setting", timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("key", "said"), [(Key.Key_K, "All are kept"), (Key.Key_N, "Not duplicates")], ids=["keep all", "not a match"]
)
def test_what_was_said_of_photos_is_told_and_taken_back_in_three_ways(
    key: Qt.Key, said: str, review: DuplicatesView, qtbot: QtBot
) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)

    def judge() -> None:
        review.list.go(review.model.row(0, 0))
        qtbot.keyClick(review.list, key)
        until_found(qtbot, review, duplicates=1)
        qtbot.waitUntil(lambda: said in window.notices.text, timeout=PATIENCE_MS)

    def is_taken_back() -> None:
        until_found(qtbot, review, duplicates=2)
        qtbot.waitUntil(lambda: "may be grouped again" in window.notices.text, timeout=PATIENCE_MS)

    judge()
    window.notices._act()
    is_taken_back()
    judge()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    is_taken_back()
    judge()
    actions.ask_for_judgements(window.session, review)
    qtbot.waitUntil(lambda: bool(review.findChildren(JudgementsDialog)), timeout=PATIENCE_MS)
    dialog = review.findChildren(JudgementsDialog)[-1]
    assert "large.jpg" in dialog.list.item(0).text()
    dialog.list.setCurrentRow(0)
    dialog.button.click()
    is_taken_back()


def test_the_last_of_a_group_cannot_be_marked(review: DuplicatesView, qtbot: QtBot) -> None:
    for photo in review.groups[Tab.COPIES][1].photos:
        review.reviewing.marking.mark(photo, remove=True)
    window = review.window()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: "the last of its group" in window.notices.text, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(marked(review)) == 1, timeout=PATIENCE_MS)


def test_marked_photos_go_to_the_trash_and_come_back(review: DuplicatesView, copies: Path, qtbot: QtBot) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    before = {path: path.read_bytes() for path in copies.rglob("*.*")}
    assert not review.marks.undo_button.isEnabled()
    review.marks.mark_button.click()
    qtbot.waitUntil(lambda: len(marked(review)) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: review.marks.label.text().startswith("3 "), timeout=PATIENCE_MS)
    confirm(qtbot, review)
    until_found(qtbot, review, duplicates=0)
    assert window.notices.text == "3 photos moved to the trash"
    assert len(list(copies.rglob("*.*"))) == len(before) - 3
    assert (copies / "large.jpg").exists()
    qtbot.waitUntil(review.marks.undo_button.isEnabled, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not review.marks.remove_button.isEnabled(), timeout=PATIENCE_MS)  # counted in a thread
    window.activateWindow()  # offscreen no dialog gives it back
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until_found(qtbot, review, duplicates=2)
    assert {path: path.read_bytes() for path in copies.rglob("*.*")} == before
    assert window.notices.text == "3 photos restored"


def test_what_was_counted_for_a_view_that_is_gone_is_dropped(
    review: DuplicatesView, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewing, answers = review.reviewing, list[Callable[[], None]]()
    totals = reviewing.review.totals()
    monkeypatch.setattr(reviewing.marking, "totals", lambda then, **_: answers.append(lambda: then(totals)))
    monkeypatch.setattr(reviewing, "can_undo", lambda then: answers.append(lambda: then(True)))
    review._marked()
    shiboken6.delete(review)
    assert len(answers) == 2
    for answer in answers:
        answer()


def test_a_refused_file_is_named_and_the_others_go(review: DuplicatesView, copies: Path, qtbot: QtBot) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    review.reviewing.marking.by_rules()
    qtbot.waitUntil(lambda: len(marked(review)) == 3, timeout=PATIENCE_MS)
    (copies / "large.png").write_bytes(b"changed since")
    confirm(qtbot, review)
    refused = "2 photos moved to the trash; 1 could not be removed"
    qtbot.waitUntil(lambda: window.notices.text == refused, timeout=PATIENCE_MS)
    window.notices._act()
    assert "large.png: has changed since it was indexed" in review.findChild(RefusalsDialog).list.toPlainText()
    assert (copies / "large.png").read_bytes() == b"changed since"


def test_a_review_whose_window_is_gone_hears_of_nothing(review: DuplicatesView) -> None:
    reviewing, indexing = review.reviewing, review._session.indexing
    reviewing.acted_on = True
    shiboken6.delete(review)
    indexing.idle.emit()
    assert reviewing.acted_on


def test_a_trash_that_cannot_be_asked_promises_no_undo(
    review: DuplicatesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand = "open the system's trash and restore it there"
    monkeypatch.setattr(review.reviewing.trash, "can_find", lambda: by_hand)
    review.reviewing.marking.by_rules()
    qtbot.waitUntil(lambda: len(marked(review)) == 3, timeout=PATIENCE_MS)

    def choose(dialog: RemovalDialog) -> None:
        assert dialog.promise.text().endswith(f"; to restore one, {by_hand}.")
        dialog.choices[RemovalKind.LINK].setChecked(True)
        assert dialog.promise.text().endswith("; you can undo it.")
        dialog.choices[RemovalKind.TRASH].setChecked(True)

    said: list[Notice] = []
    review._session.notices.posted.connect(said.append)
    confirm(qtbot, review, choose=choose)
    notice = Notice(f"3 photos moved to the trash; to restore one, {by_hand}", until=ACTED)
    qtbot.waitUntil(lambda: notice in said, timeout=PATIENCE_MS)


def test_moving_and_linking_say_what_they_would_do(
    review: DuplicatesView, copies: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    review.reviewing.marking.by_rules()
    qtbot.waitUntil(lambda: len(marked(review)) == 3, timeout=PATIENCE_MS)

    def choose(dialog: RemovalDialog) -> None:
        dialog.choices[RemovalKind.LINK].setChecked(True)
        qtbot.waitUntil(lambda: "1 is skipped, see why below" in dialog.summary.text(), timeout=PATIENCE_MS)
        assert dialog.summary.text().startswith("Replace 2 photos (")
        assert (dialog.model.rowCount(), dialog.model.index(0, 2).data()) == (3, "skipped")
        assert "a link would lose it" in dialog.model.index(0, 3).data()
        assert (dialog.confirm_button.isEnabled(), dialog.confirm_button.text()) == (
            True,
            "Replace 2 photos with links",
        )
        dialog.choices[RemovalKind.MOVE].setChecked(True)
        assert dialog.summary.text() == "Choose the folder to move to."
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "aside"))
        dialog._browse()
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 3, timeout=PATIENCE_MS)
        assert "3 photos" in dialog.summary.text()
        assert dialog.confirm_button.text() == "Move 3 photos"

    confirm(qtbot, review, choose=choose)
    until_found(qtbot, review, duplicates=0)
    assert len(list((tmp_path / "aside").iterdir())) == 3


def test_rules_and_protected_folders(review: DuplicatesView, copies: Path, qtbot: QtBot) -> None:
    review.reviewing.marking.by_rules()
    qtbot.waitUntil(lambda: len(marked(review)) == 3, timeout=PATIENCE_MS)
    assert "safe/small.jpg" in marked(review)
    review.marks.rules_button.click()
    dialog = review.findChild(RulesDialog)
    dialog.order.setCurrentRow(2)
    dialog.shift(-1)
    dialog.shift(-1)
    dialog.protected.add(copies / "safe")
    first, second, third, *rest = KeeperRules().order
    assert dialog.rules.order == (third, first, second, *rest)
    dialog._use()
    qtbot.waitUntil(lambda: "safe/small.jpg" not in marked(review), timeout=PATIENCE_MS)
    rules = review.reviewing.review.rules
    assert rules == KeeperRules(order=(third, first, second, *rest), protected=(copies / "safe",))
    (protected,) = [row for row in review.model.members(1) if row.protected]
    review.do("mark", review.model.row_of(protected.photo.id))
    window = review.window()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: "protected folder" in window.notices.text, timeout=PATIENCE_MS)


def test_the_slider_regroups_and_is_remembered(review: DuplicatesView, qtbot: QtBot) -> None:
    review.bar.slider.setValue(0)
    qtbot.waitUntil(lambda: review.bar.tabs[Tab.BURSTS].text() == "Bursts", timeout=PATIENCE_MS)
    until_found(qtbot, review, duplicates=2)
    assert review.reviewing.review.radius == 0
    review.bar.slider.setValue(12)
    qtbot.waitUntil(lambda: len(review.groups[Tab.BURSTS]) == 1, timeout=PATIENCE_MS)
    assert review.reviewing.review.radius == 12


def test_comparing(review: DuplicatesView, qtbot: QtBot) -> None:
    review.list.go(review.model.row(0, names(review, 0).index("large.png")))
    qtbot.keyClick(review.list, Key.Key_Return)
    comparer = review.comparing.overlay
    assert comparer is not None
    assert comparer.isVisible()
    qtbot.waitUntil(lambda: [image.width() for image in comparer.canvas.images] == [420, 420], timeout=PATIENCE_MS)
    assert {"Size", "Format"} <= set(comparer.facts.differing)
    assert {label.text() for label in comparer.names} == {row.photo.path.name for row in comparer.pair or ()}
    assert "Pixels" not in comparer.facts.differing
    qtbot.keyClick(comparer, Key.Key_F)
    qtbot.waitUntil(lambda: comparer.canvas.turn == 1, timeout=PATIENCE_MS)
    comparer.mode_buttons[Mode.DIFFERENCE].click()
    qtbot.waitUntil(lambda: "nothing differs" in comparer.captions[0].text(), timeout=PATIENCE_MS)
    qtbot.keyClick(comparer, Key.Key_D)
    assert comparer.canvas.mode is Mode.SIDE_BY_SIDE
    other = comparer.pair[1].photo if comparer.pair else None
    assert other is not None
    assert comparer.fate.about.text() == f"This one: {other.path.name}"  # which of both the buttons are about
    comparer.fate.buttons["mark"].click()
    until_marked(qtbot, review, f"photos/{other.path.name}")
    qtbot.waitUntil(lambda: comparer.captions[1].text() == "Remove", timeout=PATIENCE_MS)
    qtbot.keyClick(comparer, Key.Key_Right)
    assert comparer.pair is not None
    assert comparer.pair[1].photo != other
    assert comparer.canvas.place is None
    comparer.update_rows([replace(row, place=(0.8, 0.4)) for row in comparer.pair])
    assert comparer.canvas.place == QPointF(0.8, 0.4)
    decided = set(review.model.groups[0].photos)
    qtbot.keyClick(comparer, Key.Key_K)
    until_found(qtbot, review, duplicates=1)
    qtbot.waitUntil(lambda: {row.photo.id for row in comparer.pair or ()}.isdisjoint(decided), timeout=PATIENCE_MS)
    assert comparer.isVisible()  # and goes on to the next group
    qtbot.keyClick(comparer, Key.Key_N)
    qtbot.waitUntil(lambda: not comparer.isVisible(), timeout=PATIENCE_MS)
    until_found(qtbot, review, duplicates=0)


def test_compare_is_about_the_photo_one_came_from_and_frames_it(review: DuplicatesView, qtbot: QtBot) -> None:
    keeper = next(at for at, row in enumerate(review.model.members(0)) if row.keeper)
    review.list.go(review.model.row(0, keeper))
    came_from = review.model.members(0)[keeper].photo
    qtbot.keyClick(review.list, Key.Key_Return)
    comparer = review.comparing.overlay
    assert comparer is not None
    canvas, pair = comparer.canvas, comparer.pair
    assert pair is not None
    assert comparer.fate.about.text() == f"This one: {came_from.path.name}"
    wished: list[tuple[str, PhotoId]] = []
    comparer.wanted.disconnect()
    comparer.wanted.connect(lambda name, photo: wished.append((name, photo)))
    qtbot.keyClick(comparer, Key.Key_O)
    assert wished == [("only", came_from.id)]
    for key, meant in ((Key.Key_Right, 1), (Key.Key_Left, 0)):
        qtbot.keyClick(comparer, key)
        assert QRectF(canvas.panes()[meant]).contains(canvas.framed)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.panes()[1].center())
    qtbot.keyClick(comparer, Key.Key_S)
    assert wished[-1] == ("stay", pair[1].photo.id)
    edge = canvas.framed.toRect().topLeft() + QPoint(1, 20)
    assert canvas.grab().toImage().pixelColor(edge) == theme().colour("accent")
    comparer.set_mode(Mode.FLICKER)
    assert canvas.framed.isEmpty(), "the other one is on screen"
    canvas._take_turns()
    assert not canvas.framed.isEmpty()
    comparer.leave()


def test_the_delete_key_shows_what_would_be_removed(review: DuplicatesView, qtbot: QtBot) -> None:
    qtbot.keyClick(review.list, Key.Key_Delete)
    assert not review.findChildren(RemovalDialog)
    window = review.window()
    assert isinstance(window, MainWindow)
    assert window.notices.text == "Nothing selected"
    review.marks.mark_button.click()
    qtbot.waitUntil(lambda: review.marks.totals.photos == 3, timeout=PATIENCE_MS)
    qtbot.keyClick(review.list, Key.Key_Delete)
    (dialog,) = review.findChildren(RemovalDialog)
    dialog.reject()


def test_from_group_to_group_without_leaving_the_comparer(review: DuplicatesView, qtbot: QtBot) -> None:
    review.list.go(review.model.row(0, 1))
    qtbot.keyClick(review.list, Key.Key_Return)
    comparer = review.comparing.overlay
    assert comparer is not None
    first = {row.photo.id for row in comparer.pair or ()}
    assert "group 1 of 2" in comparer._where.note.text()
    qtbot.keyClick(comparer, Key.Key_PageDown)
    qtbot.waitUntil(lambda: {row.photo.id for row in comparer.pair or ()}.isdisjoint(first), timeout=PATIENCE_MS)
    assert "group 2 of 2" in comparer._where.note.text()
    qtbot.keyClick(comparer, Key.Key_PageDown)  # there is no third one
    assert comparer.isVisible()
    qtbot.keyClick(comparer, Key.Key_O)
    kept = comparer.pair[0].photo if comparer.pair else None
    qtbot.waitUntil(lambda: len(marked(review)) == len(review.model.groups[1].photos) - 1, timeout=PATIENCE_MS)
    assert kept is not None
    qtbot.keyClick(comparer, Key.Key_PageUp)
    qtbot.waitUntil(lambda: {row.photo.id for row in comparer.pair or ()} & first != set(), timeout=PATIENCE_MS)
    qtbot.keyClick(comparer, Key.Key_Escape)
    assert review.list.hasFocus()


def test_a_message_moves_no_button_that_is_about_to_be_pressed(review: DuplicatesView) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    window.notices.dismiss()
    button = review.marks.remove_button

    def place() -> QPoint:
        QApplication.sendPostedEvents()
        return button.mapTo(window, QPoint())

    before = place()
    window.session.notices.warn("a sentence " * 30)
    assert place() == before
    assert window.notices.isVisible()
    window.session.navigator.go(Location())
    place()
    assert window.notices.isVisible(), "it goes along"
    below = window.notices.mapToGlobal(QPoint(0, 0)).y()
    assert below >= window.photos.mapToGlobal(window.photos.rect().bottomLeft()).y()
    window.session.navigator.go(Location(DUPLICATES))
    assert place() == before


def test_what_the_search_hides_is_counted_beside_what_is_selected(review: DuplicatesView, qtbot: QtBot) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    review.marks.mark_button.click()
    qtbot.waitUntil(lambda: review.marks.totals.photos == 3, timeout=PATIENCE_MS)
    assert review.marks.totals.hidden == 0
    queries.type_search(window.session, "small")
    qtbot.waitUntil(lambda: review.marks.totals.hidden == 2, timeout=PATIENCE_MS)
    review.marks.remove_button.click()
    (dialog,) = review.findChildren(RemovalDialog)
    assert dialog.hidden.text().startswith("2 of these photos are hidden")
    dialog.reject()
    review.show_everything()
    qtbot.waitUntil(lambda: review.marks.totals.hidden == 0, timeout=PATIENCE_MS)


def test_a_search_that_is_stopped_says_so_and_can_be_continued(review: DuplicatesView, qtbot: QtBot) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    review.activity.stop_wanted.emit()
    assert window.notices.text == "Stopped. Not all photos are compared yet."
    with qtbot.waitSignal(review.reviewing.searched, timeout=PATIENCE_MS):
        window.notices._act()
    review.activity.stop_wanted.emit()
    with qtbot.waitSignal(review.reviewing.searched, timeout=PATIENCE_MS):
        review.look()
    assert "Stopped" not in window.notices.text


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (Work(WEIGHING, 1, 2), "Stopped. All photos are compared, but what to keep is not chosen everywhere yet."),
        (Work(COMPARING, 1, 2), "Stopped. Not all photos are compared yet."),
    ],
)
def test_it_is_said_what_was_stopped(review: DuplicatesView, qtbot: QtBot, work: Work, said: str) -> None:
    window, reviewing, gate = review.window(), review.reviewing, threading.Event()
    assert isinstance(window, MainWindow)

    def steps(control: Control) -> Iterator[Work]:
        yield work
        gate.wait(PATIENCE_MS / 1000)
        control.checkpoint()

    with qtbot.waitSignal(reviewing.work.worked, timeout=PATIENCE_MS):
        reviewing.work.begin(steps, done=lambda: None, stopped=lambda: None)
    review.activity.stop_wanted.emit()
    gate.set()
    assert window.notices.text == said
    qtbot.waitUntil(lambda: not reviewing.work.busy, timeout=PATIENCE_MS)


def test_selecting_that_is_stopped_stays_stopped_and_goes_on_where_it_was(
    review: DuplicatesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, reviewing, gate = review.window(), review.reviewing, threading.Event()
    assert isinstance(window, MainWindow)
    searched: list[None] = []
    reviewing.searched.connect(lambda: searched.append(None))

    def slowly(*, control: Control, among: object) -> None:
        gate.wait(PATIENCE_MS / 1000)
        control.checkpoint()

    with monkeypatch.context() as patch:
        patch.setattr(reviewing.review, "mark_by_rules", slowly)
        review.marks.mark_button.click()
        review.activity.stop_wanted.emit()
        gate.set()
        qtbot.waitUntil(lambda: not reviewing.work.busy, timeout=PATIENCE_MS)
    assert window.notices.text == "Stopped. Not all duplicates are selected yet."
    assert not searched
    window.notices._act()
    qtbot.waitUntil(lambda: len(marked(review)) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(searched), timeout=PATIENCE_MS)
    assert "Stopped" not in window.notices.text


def test_what_the_rules_select_is_counted_while_they_do(
    review: DuplicatesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewing, gate = review.reviewing, threading.Event()
    photo = review.model.groups[0].photos[-1]

    def slowly(*, control: Control, among: object) -> None:
        reviewing.review.mark(photo, remove=True)
        gate.wait(PATIENCE_MS / 1000)

    monkeypatch.setattr(reviewing.review, "mark_by_rules", slowly)
    monkeypatch.setattr(reviewing.marking.counting, "start", partial(reviewing.marking.counting.start, 1))
    qtbot.waitUntil(lambda: not reviewing.work.busy, timeout=PATIENCE_MS)
    review.marks.mark_button.click()
    try:
        qtbot.waitUntil(lambda: review.marks.totals.photos == 1, timeout=PATIENCE_MS)
        assert reviewing.work.busy
    finally:
        gate.set()
    qtbot.waitUntil(lambda: not reviewing.marking.counting.isActive(), timeout=PATIENCE_MS)


def test_progress_and_messages_move_no_button(review: DuplicatesView, qtbot: QtBot) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    steady = [*review.marks.findChildren(QPushButton), *review.bar.tabs.values(), *window.top.findChildren(QToolButton)]
    steady = [button for button in steady if button.isVisible()]

    def places() -> list[QPoint]:
        QApplication.processEvents()
        return [button.mapTo(window, QPoint(0, 0)) for button in steady]

    before = places()
    window.session.notices.say("Stopped.", label="Continue", lasting=True)
    for bar in (review.activity, window.removal, window.activity, window.learning):
        bar.begin("Pictures", quietly=False)
        assert places() == before
        assert bar.isVisible()
        assert bar.mapTo(window, QPoint(0, 0)).y() < review.marks.mapTo(window, QPoint(0, 0)).y()
    assert window.width() == 1200
    for bar in (review.activity, window.removal, window.activity, window.learning):
        bar.end()
        assert places() == before


def test_the_bar_at_the_top_is_as_high_in_a_search(review: DuplicatesView, qtbot: QtBot) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    (photo, *_) = review.model.groups[0].photos
    window.session.navigator.go(Location(PHOTOS))
    QApplication.processEvents()
    before = window.top.height()
    queries.find_like_photo(window.session, photo, name="a photo")
    qtbot.waitUntil(lambda: window.top.chip.has_image, timeout=PATIENCE_MS)
    QApplication.processEvents()
    assert window.top.height() == before


def test_the_search_field_narrows_the_review(review: DuplicatesView, qtbot: QtBot) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    queries.type_search(window.session, "small")
    assert window.view is review
    qtbot.waitUntil(lambda: len(review.model.groups) == 1, timeout=PATIENCE_MS)
    assert window.session.shelf.duplicates == 2  # as many as there are
    queries.type_search(window.session, "nowhere")
    qtbot.waitUntil(lambda: review.empty.advice.heading == "No group matches", timeout=PATIENCE_MS)
    review.show_tab(Tab.OPEN)
    assert review.empty.advice.heading == "Everything is checked", "none is hidden, for there is none"
    review.show_tab(Tab.COPIES)
    actions.follow_advice(window.session, review)
    until_found(qtbot, review, duplicates=2)
    review.narrowing.relations[Relation.EXACT].trigger()
    assert review.bar.filter_button.isChecked()
    qtbot.waitUntil(
        lambda: [group.relation for group in review.model.groups] == [Relation.SAME_PIXELS], timeout=PATIENCE_MS
    )


def test_what_is_marked_while_the_rules_select_is_taken_back_before_them(review: DuplicatesView, qtbot: QtBot) -> None:
    marking, judging = review.reviewing.marking, review.reviewing.judging
    qtbot.waitUntil(lambda: not review.reviewing.work.busy, timeout=PATIENCE_MS)
    marking.by_rules()
    assert review.reviewing.work.busy
    marking.clear()
    qtbot.waitUntil(lambda: len(judging._latest) == 2, timeout=PATIENCE_MS)
    until_marked(qtbot, review)
    judging.undo()
    qtbot.waitUntil(lambda: len(marked(review)) > 1, timeout=PATIENCE_MS)


def test_once_the_photo_that_was_asked_about_is_gone_all_groups_are_shown(review: DuplicatesView, qtbot: QtBot) -> None:
    navigator = review.window().session.navigator
    small = next(row.photo for row in review.model.members(0) if not row.keeper)
    before = len(review.model.groups)
    navigator.go(Location(DUPLICATES, only=Only(frozenset({small.id}), small.path.name)))
    qtbot.waitUntil(lambda: len(review.model.groups) == 1, timeout=PATIENCE_MS)
    review.reviewing.marking.mark(small.id, remove=True)
    confirm(qtbot, review)
    qtbot.waitUntil(lambda: navigator.here == Location(DUPLICATES), timeout=PATIENCE_MS)
    qtbot.waitUntil(review.marks.undo_button.isEnabled, timeout=PATIENCE_MS)
    review.window().do("undo")
    until_found(qtbot, review, duplicates=2)
    assert len(review.model.groups) == before


def test_a_heading_frees_all_but_the_photo_that_stays_now(review: DuplicatesView, qtbot: QtBot) -> None:
    rows = review.model.members(0)
    other = min((row for row in rows if not row.keeper), key=lambda row: row.photo.size)
    review.do("stay", review.model.row_of(other.photo.id))
    freed = sum(row.photo.size for row in rows) - other.photo.size
    said = sized(replace(review.model.groups[0], saving=freed))
    qtbot.waitUntil(lambda: sized(review.model.weighed(0)) == said, timeout=PATIENCE_MS)
    assert said in review.model.index(0).data()


def test_the_sum_is_that_of_the_headings_when_another_photo_stays(review: DuplicatesView, qtbot: QtBot) -> None:
    shown, refresh = review.shown, review.reviewing._refresh
    qtbot.waitUntil(lambda: not shown.asking and not refresh.isActive(), timeout=PATIENCE_MS)
    numbers = range(len(review.model.groups))
    total = lambda: sum(group.saving for group in review.groups[Tab.COPIES])  # noqa: E731
    before = total()
    number, largest = next(
        (number, max(rows, key=lambda row: row.photo.size))
        for number in numbers
        if (rows := review.model.members(number)) and max(row.photo.size for row in rows) > rows[0].photo.size
    )
    review.do("stay", review.model.row_of(largest.photo.id, near=number))
    qtbot.waitUntil(lambda: total() < before, timeout=PATIENCE_MS)
    assert total() == sum(review.model.weighed(number).saving for number in numbers)


def test_other_rules_weigh_every_group_again_also_those_out_of_sight(review: DuplicatesView, qtbot: QtBot) -> None:
    reviewing = review.reviewing
    ended: list[None] = []
    reviewing.searched.connect(lambda: ended.append(None))
    reviewing.marking.use_rules(replace(reviewing.review.rules, order=()))
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)
    weighed = reviewing.review.savings._weighed
    assert [group for group in reviewing.review.groups() if group not in weighed and group.relation is not None] == []


def test_groups_are_shown_and_asked_about_while_it_is_weighed_what_stays(
    review: DuplicatesView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where a relation is left out, and in the question which folder stays."""
    reviewing, gate = review.reviewing, threading.Event()

    def slowly(_control: Control) -> Iterator[tuple[int, int]]:
        yield 0, 1
        gate.wait(PATIENCE_MS / 1000)

    qtbot.waitUntil(lambda: not reviewing.work.busy and not review.shown.asking, timeout=PATIENCE_MS)
    weighed: list[Group] = []
    monkeypatch.setattr(reviewing.review.savings, "weighing", slowly)
    groups = reviewing.review.groups

    def told(*relations: list[Relation | None]) -> list[Group]:
        if not relations or Relation.EXACT not in relations[0]:  # else it is counted what is marked
            weighed.extend(groups(*relations))
        return groups(*relations)

    monkeypatch.setattr(reviewing.review, "groups", told)
    reviewing.check()
    try:
        review.narrowing.relations[Relation.EXACT].trigger()
        only = [Relation.SAME_PIXELS]
        qtbot.waitUntil(lambda: [one.relation for one in review.model.groups] == only, timeout=PATIENCE_MS)
        shown: list[FolderDialog] = []
        with monkeypatch.context() as patch:
            # It would ask what is to be marked.
            patch.setattr(FolderDialog, "open", partialmethod(lambda dialog, told: told(dialog), shown.append))
            ask_for_folder(review._session, review)
            qtbot.waitUntil(lambda: bool(shown), timeout=PATIENCE_MS)
        assert reviewing.work.busy
        assert weighed == []
    finally:
        gate.set()
    qtbot.waitUntil(lambda: not reviewing.work.busy, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(weighed), timeout=PATIENCE_MS)  # what the search does not weigh


def test_what_comes_back_after_a_removal_is_marked_as_it_was(review: DuplicatesView, qtbot: QtBot) -> None:
    review.marks.mark_button.click()
    qtbot.waitUntil(lambda: len(marked(review)) == 3, timeout=PATIENCE_MS)
    before = marked(review)
    kept = review.reviewing.review.marks.kept()
    confirm(qtbot, review)
    until_found(qtbot, review, duplicates=0)
    assert review.reviewing.review.marks.going == 0
    review.undo()
    until_found(qtbot, review, duplicates=2)
    until_marked(qtbot, review, *before)
    qtbot.waitUntil(lambda: review.marks.totals.photos == 3, timeout=PATIENCE_MS)
    assert len(review.reviewing.review.marks.kept()) == len(kept)


def test_marks_are_taken_back_too(review: DuplicatesView, qtbot: QtBot) -> None:
    review.reviewing.marking.by_rules()
    qtbot.waitUntil(lambda: review.reviewing.judging.can_undo and len(marked(review)) == 3, timeout=PATIENCE_MS)
    before = marked(review)
    review.reviewing.marking.clear()
    qtbot.waitUntil(lambda: not marked(review), timeout=PATIENCE_MS)
    qtbot.waitUntil(review.marks.undo_button.isEnabled, timeout=PATIENCE_MS)
    review.window().do("undo")
    qtbot.waitUntil(lambda: marked(review) == before, timeout=PATIENCE_MS)
    review.window().do("undo")
    qtbot.waitUntil(lambda: not marked(review), timeout=PATIENCE_MS)


def test_pictures_of_the_review_have_any_size(review: DuplicatesView, qtbot: QtBot) -> None:
    before = review.list.row_height
    for _ in range(3):
        qtbot.keyClick(review.list, Key.Key_Plus)
    assert review.list.row_height > before
    assert review._session.preferences.review_side == review.list.side
    review.window().do("smaller")
    assert review._session.preferences.review_side == review.list.side
    review.show_tab(Tab.BURSTS)
    assert review.list.side == review._session.preferences.burst_side > review._session.preferences.review_side
    assert review.marks.mark_button.isHidden()  # nothing there is marked by rules
    assert "freed" not in describe_group(replace(review.groups[Tab.BURSTS][0], relation=Relation.SIMILAR))
    assert "freed" not in describe_group(replace(review.groups[Tab.BURSTS][0], relation=Relation.SIMILAR))


def test_compare_opened_with_the_mouse_has_the_keyboard(review: DuplicatesView, qtbot: QtBot) -> None:
    window = review.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    link = review.list._links(0)[0].center()
    qtbot.mouseClick(review.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(link))
    comparer = review.comparing.overlay
    assert comparer is not None
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_D)
    assert comparer.canvas.mode is Mode.DIFFERENCE
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert not comparer.isVisible()
    assert review.isVisible()
    assert review.list.hasFocus()


def test_mouse_marks_and_decides(review: DuplicatesView, qtbot: QtBot) -> None:
    viewport = review.list.viewport()
    box = box_of(review.list.span(0, 1)).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=box)
    until_marked(qtbot, review, f"photos/{names(review, 0)[1]}")
    link = review.list._links(0)[2].center()
    qtbot.mouseMove(viewport, link)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(link))
    until_found(qtbot, review, duplicates=1)


def test_the_review_survives_a_restart(
    review: DuplicatesView, found: Library, preferences: Preferences, qtbot: QtBot
) -> None:
    review.list.go(review.model.row(1, 1))
    qtbot.keyClick(review.list, Key.Key_Space)
    qtbot.waitUntil(lambda: len(marked(review)) == 1, timeout=PATIENCE_MS)
    (before, place) = (marked(review), current(review))
    review._session.close()
    again = Session.over(Library(found.catalog_path, settings=found.settings, shelf=found.shelf), preferences)
    window = MainWindow(again)
    qtbot.addWidget(window)
    try:
        window.show()
        window.start()
        again.reviewing.open()  # as the gallery does to remove photos
        qtbot.waitUntil(lambda: again.reviewing.ready, timeout=PATIENCE_MS)
        assert "still selected" not in window.notices.text
        again.navigator.go(Location(DUPLICATES))
        view = view_of(window)
        until_found(qtbot, view, duplicates=2)  # without asking
        assert marked(view) == before
        assert view.marks.totals.photos == 1
        assert window.notices.text == "1 photo is still selected from last time"
        assert current(view) == place
        assert again.shelf.duplicates == 2
        window.notices._button.click()
        until_marked(qtbot, view)
        assert "still selected" not in window.notices.text
    finally:
        again.close()


def test_an_empty_library_and_one_without_duplicates(window: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    view = view_of(window)
    window.session.navigator.go(Location(DUPLICATES))
    qtbot.waitUntil(lambda: view.empty.advice.heading == "The library is empty", timeout=PATIENCE_MS)
    folders.add_folders(window.session, [photo_folder])
    until_idle(qtbot, window, photos=12)
    window.session.navigator.go(Location(DUPLICATES))
    qtbot.waitUntil(view.empty._button.isVisible, timeout=PATIENCE_MS)
    actions.follow_advice(window.session, view)
    qtbot.waitUntil(lambda: view.empty.advice.heading == "No duplicates at this setting", timeout=PATIENCE_MS)
    assert not view.list.isVisible()


@pytest.fixture
def closed(review: DuplicatesView, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the library was closed."""
    library, told = review._session.library, list[bool]()
    close = library.close
    monkeypatch.setattr(library, "close", lambda: (told.append(True), close()))
    return told


def test_a_full_disk_keeps_nobody_from_closing(
    review: DuplicatesView, closed: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    library = review._session.library

    def full(*_: object) -> None:
        raise CatalogError("cannot grow: the disk is full", path=library.catalog_path)

    monkeypatch.setattr(library.catalog.duplicates, "put_state", full)
    review._session.close()
    assert closed == [True]


def test_whatever_fails_at_the_end_the_library_is_closed(
    review: DuplicatesView, closed: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(type(review._session.preferences), "sync", lambda _: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            review._session.close()
    assert closed == [True]


def test_what_could_not_be_opened_is_opened_the_next_time(window: MainWindow, monkeypatch, qtbot: QtBot) -> None:
    reviewing, crashed = window.session.reviewing, list[Exception]()
    reviewing.tasks.crashed.disconnect()
    reviewing.tasks.crashed.connect(crashed.append)
    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.gui.session.review_controller.recover", lambda *_, **__: 1 // 0)
        window.session.navigator.go(Location(DUPLICATES))
        qtbot.waitUntil(lambda: len(crashed) == 1 and not reviewing._opening, timeout=PATIENCE_MS)
    window.session.navigator.go(Location())
    window.session.navigator.go(Location(DUPLICATES))
    qtbot.waitUntil(lambda: reviewing.ready, timeout=PATIENCE_MS)


def test_the_duplicates_of_a_photo_or_that_it_has_none(review: DuplicatesView, qtbot: QtBot) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    navigator = window.session.navigator

    def ask_about(name: str) -> None:
        navigator.go(Location())
        qtbot.waitUntil(lambda: not window.photos._asking and window.photos.isVisible())
        photos = window.session.library.photos(window.photos.model.ids.tolist())
        row = next(row for row, photo in enumerate(photos) if photo.path.name == name)
        window.photos.grid.setCurrentIndex(window.photos.model.index(row))
        qtbot.waitUntil(lambda: window.preview.subject is not None and window.preview.subject.name == name)
        window.do("search")
        window.do("find-duplicates")
        assert not window.top.search.hasFocus()  # where the arrows would stay

    ask_about("alone.jpg")
    qtbot.waitUntil(lambda: review.empty.advice.heading == "alone.jpg has no duplicates")
    assert window.preview.subject is None  # not the photo of another group
    assert review.marks.mark_button.isHidden()  # there is nothing to select
    assert window.windowTitle() == "Duplicates of alone.jpg — Lookalike"
    review.empty._button.click()
    qtbot.waitUntil(lambda: len(review.groups[Tab.COPIES]) == 2)
    assert not review.marks.mark_button.isHidden()
    assert navigator.here == Location(DUPLICATES)
    ask_about("large.png")
    qtbot.waitUntil(lambda: [len(group.photos) for group in review.groups[Tab.COPIES]] == [3])
    navigator.go(Location())
    navigator.go(Location(DUPLICATES))  # by the sidebar: everything again
    qtbot.waitUntil(lambda: len(review.groups[Tab.COPIES]) == 2)
    navigator.back()
    navigator.back()
    qtbot.waitUntil(lambda: [len(group.photos) for group in review.groups[Tab.COPIES]] == [3])


def test_a_photo_that_is_renamed_meanwhile_is_shown_by_its_new_name(
    review: DuplicatesView, copies: Path, qtbot: QtBot
) -> None:
    (copies / "large copy.jpg").rename(copies / "large again.jpg")
    folders.rescan(review._session)
    qtbot.waitUntil(lambda: "large again.jpg" in names(review, 0), timeout=PATIENCE_MS)


def test_a_photo_that_is_saved_again_meanwhile_is_shown_as_it_is(
    review: DuplicatesView, copies: Path, qtbot: QtBot
) -> None:
    photo = copies / "large copy.jpg"
    photo.write_bytes(photo.read_bytes() + bytes(1000))
    folders.rescan(review._session)
    rows = lambda: [row for row in review.model.members(0) if row.photo.path == photo]  # noqa: E731
    qtbot.waitUntil(lambda: [row.photo.size for row in rows()] == [photo.stat().st_size], timeout=PATIENCE_MS)

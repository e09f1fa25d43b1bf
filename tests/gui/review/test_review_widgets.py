"""The parts of the review: layout, the canvas of two photos, their difference, facts and advice."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app import gui
from desktop_app.core.duplicates.review import Group, Row, Totals
from desktop_app.core.errors import ImageAccessError, KnownError
from desktop_app.core.images.exposure import Exposure
from desktop_app.core.language import LANGUAGES, Language, speak
from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import LeftOut, RemovalItem, RemovalPlan
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.mime import picture_to_image
from desktop_app.gui.review.actions import report_text, saving_text
from desktop_app.gui.review.advice import Standing, advice_for, standing_of
from desktop_app.gui.review.bars import MarkBar, ReviewBar
from desktop_app.gui.review.difference import MOST_OUTLINES, VISIBLE, difference_of, outlines_of, overlay
from desktop_app.gui.review.group_geometry import FOOT, GAP, HEADING, ROW, GroupGeometry
from desktop_app.gui.review.group_painter import lines_of, paint_member
from desktop_app.gui.review.member_parts import MemberLook
from desktop_app.gui.review.model import Tab, describe_group, sorted_into_tabs
from desktop_app.gui.review.pair_canvas import Mode, PairCanvas
from desktop_app.gui.review.pair_facts import PairFacts, facts_of_pair
from desktop_app.gui.review.plan_model import GAINS, KEEP, PlanModel
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.navigation import DUPLICATES, Only
from desktop_app.gui.session.removal_steps import Report
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting
from desktop_app.gui.widgets.row_table import row_table
from desktop_app.gui.widgets.zoom_canvas import BLOWN_UP, MOST, ZoomCanvas
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.qt_language import QtLanguage
from tests.core.duplicates.made_photos import FolderTrash, photo_row, scene
from tests.gui.fake_library import FakeLibrary
from tests.patience import PATIENCE

STANDING = Standing(
    photos=100,
    indexing=False,
    ready=True,
    found=True,
    busy=False,
    tab=Tab.COPIES,
    counts=dict.fromkeys(Tab, 0),
    loosest=False,
)
ONE, TWO = Only(frozenset({PhotoId(1)}), "a.jpg"), Only(frozenset({PhotoId(1), PhotoId(2)}), "2 photos")


@pytest.mark.parametrize(
    ("width", "most", "lines"),
    [
        (99, 9, ["1140×760 · 143 kB · 11 June 2021"]),
        (20, 9, ["1140×760 · 143 kB", "11 June 2021"]),
        (4, 9, ["1140×760", "143 kB", "11 June 2021"]),
        (4, 2, ["1140×760", "143 kB · 11 June 2021"]),
        (4, 1, ["1140×760 · 143 kB · 11 June 2021"]),
    ],
)
def test_facts_take_the_lines_that_there_are_before_any_is_cut(width: int, most: int, lines: list[str]) -> None:
    assert lines_of(["1140×760", "143 kB", "11 June 2021"], width, most=most, fits=len) == lines


@given(st.lists(st.integers(2, 9), min_size=1, max_size=30))
def test_every_row_is_where_it_is_looked_for(sizes: list[int]) -> None:
    grid = GroupGeometry(np.cumsum([0, *(size + 1 for size in sizes)]))
    end = GAP
    for number, size in enumerate(sizes):
        assert grid.card(number) == (end, HEADING + size * ROW + FOOT)
        for member in range(-1, size):
            top, height = grid.span(number, member)
            assert grid.at(top) == grid.at(top + height - 1) == (number, member)
        end += HEADING + size * ROW + FOOT + GAP
        assert grid.at(end - 1) is None
        assert grid.number_at(end - 1) == number
    assert grid.height == end
    assert grid.at(0) is None


@given(st.lists(st.integers(2, 9), min_size=1, max_size=30), st.integers(2, 4))
def test_every_frame_is_where_it_is_looked_for(sizes: list[int], columns: int) -> None:
    grid = GroupGeometry(np.cumsum([0, *(size + 1 for size in sizes)]), columns=columns)
    end = GAP
    for number, size in enumerate(sizes):
        lines = -(-size // columns)
        assert grid.card(number) == (end, HEADING + lines * ROW + FOOT)
        for member in range(size):
            top, height = grid.span(number, member)
            assert grid.at(top, member % columns) == grid.at(top + height - 1, member % columns) == (number, member)
        if size % columns:
            assert grid.at(grid.span(number, size - 1)[0], columns - 1) is None
        end += HEADING + lines * ROW + FOOT + GAP
        assert grid.at(end - GAP - 1) is None, "below the last line"
    assert grid.height == end


def test_groups_have_their_tabs_and_headings() -> None:
    groups = [Group(relation, (PhotoId(1), PhotoId(2)), 2_300_000) for relation in (*Relation, None)]
    tabs = sorted_into_tabs(groups)
    assert [len(tabs[tab]) for tab in Tab] == [4, 1, 1, 1]
    assert describe_group(groups[3]) == "Edited or cropped · 2 photos · 2.3 MB can be freed"


def test_every_painter_of_the_widgets_ends_also_when_painting_fails() -> None:
    folders = Path(gui.__file__).parent
    bare = [file.name for file in folders.glob("*/*.py") if re.search(r"\bQPainter\(", file.read_text("utf-8"))]
    assert bare == ["painting.py"]


def image_of(picture: Image.Image) -> QImage:
    return picture_to_image(np.asarray(picture))


@pytest.fixture
def canvas(qtbot: QtBot) -> PairCanvas:
    canvas = PairCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(802, 300)
    canvas.show_image(0, image_of(scene(1)))
    canvas.show_image(1, image_of(scene(1).resize((210, 150))))
    canvas.show()
    return canvas


def test_both_photos_share_zoom_and_place(canvas: PairCanvas, qtbot: QtBot) -> None:
    assert [pane.width() for pane in canvas.panes()] == [400, 400]
    canvas.zoom_by(4, QPointF(100, 100))
    assert canvas.zoom == 4
    before = QPointF(canvas.centre)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.panes()[1].center())
    qtbot.mouseMove(canvas, canvas.panes()[1].center() - canvas.panes()[1].topLeft() / 8)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.panes()[1].center())
    assert canvas.centre.x() > before.x()
    canvas.zoom_by(1000)
    assert canvas.zoom == MOST
    canvas.zoom_by(1e-6)
    assert (canvas.zoom, canvas.centre) == (1.0, QPointF(0.5, 0.5))
    canvas.actual_size()
    assert canvas.scale() == pytest.approx(1)


@pytest.mark.parametrize("zoom", [0.8, 1.2, 3.0])
@pytest.mark.parametrize(("across", "down"), [(0.0, 0.0), (0.3, 0.9), (1.0, 0.5)])
def test_what_is_under_the_mouse_stays_there(canvas: PairCanvas, zoom: float, across: float, down: float) -> None:
    pane = canvas.panes()[0]
    canvas.zoom_by(8)
    at = QPointF(pane.width() * (0.25 + across / 2), pane.height() * (0.25 + down / 2))

    def under() -> QPointF:
        size = canvas._size_of(canvas.images[0], pane, canvas.zoom)
        away = at - QPointF(pane.width() / 2, pane.height() / 2)
        return canvas.centre + QPointF(away.x() / size.width(), away.y() / size.height())

    before = under()
    canvas.zoom_by(zoom, at)
    # Half a pixel: a QRect's centre is whole.
    assert under().x() == pytest.approx(before.x(), abs=2e-3)
    assert under().y() == pytest.approx(before.y(), abs=2e-3)


def test_flicker_shows_one_after_the_other(canvas: PairCanvas, qtbot: QtBot) -> None:
    canvas.set_mode(Mode.FLICKER)
    assert len(canvas.panes()) == 1
    with qtbot.waitSignal(canvas.moved, timeout=int(PATIENCE * 1000)):
        pass
    assert canvas.turn == 1
    canvas.set_mode(Mode.SIDE_BY_SIDE)
    assert canvas.turn == 0


def test_the_overlay_shows_what_differs_and_only_that() -> None:
    first = np.full((40, 60, 3), 100, np.uint8)
    second = first.copy()
    second[10:20, 10:20] = 200
    second[30:, 30:] += VISIBLE // 2
    found = overlay(first, second)
    assert found.share == pytest.approx(100 / 2400)
    red, green, blue = found.picture[15, 15].tolist()
    assert red > 2 * green
    assert red > blue
    assert np.ptp(found.picture[0, 0].astype(int)) == 0


def test_the_place_that_differs_is_framed_where_the_difference_is_shown(canvas: PairCanvas) -> None:
    def framed() -> bool:
        shown = canvas.grab().toImage()
        frame = canvas.frame_in(QRectF(canvas.rect())).toRect()
        corners = (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight())
        return not frame.isEmpty() and all(shown.pixelColor(corner) == theme().colour("warn") for corner in corners)

    canvas.images = [QImage(800, 600, QImage.Format.Format_RGB32)] * 2
    canvas.resize(800, 600)
    canvas.set_mode(Mode.DIFFERENCE)
    canvas.show_difference(QImage(800, 600, QImage.Format.Format_RGB32))
    assert not framed()
    canvas.show_place((0.25, 0.75))
    assert framed()
    assert canvas.frame_in(QRectF(canvas.rect())).center() == QPointF(200, 450)
    canvas.set_mode(Mode.FLICKER)
    assert not framed()


@pytest.mark.parametrize(
    "edit",
    [
        ImageOps.mirror,
        lambda image: image.crop((60, 40, 360, 260)),
        lambda image: image.transpose(Image.Transpose.ROTATE_90),
    ],
    ids=["mirrored", "cropped", "turned"],
)
def test_an_edited_copy_is_laid_on_its_original(edit) -> None:
    found = difference_of(image_of(scene(5)), image_of(edit(scene(5))))
    assert (found.image.width(), found.image.height()) == (420, 300)
    assert "laid on the other" in found.said
    assert float(found.said.partition("%")[0]) < 15


def test_unrelated_photos_differ_everywhere() -> None:
    found = difference_of(image_of(scene(5)), image_of(scene(6)))
    assert "laid" not in found.said
    assert float(found.said.partition("%")[0]) > 50
    assert found.outlines == []


def test_areas_that_differ_are_outlined_each_once() -> None:
    apart = np.zeros((300, 400), np.bool_)
    apart[30:60, 40:80] = True
    apart[62:64, 50:60] = True  # a hair away: the same area
    apart[200:210, 300:320] = True
    apart[100, 5] = True  # one pixel, which compression leaves anywhere
    first, second = outlines_of(apart)
    assert first.contains(QRectF(40 / 400, 30 / 300, 40 / 400, 30 / 300))
    assert second.contains(QRectF(300 / 400, 200 / 300, 20 / 400, 10 / 300))
    assert max(first.width(), first.height()) < 0.2
    apart[:, 200:] = True
    assert outlines_of(apart) == []
    spots = np.zeros((300, 400), np.bool_)
    for number in range(MOST_OUTLINES + 1):
        spots[10:14, 30 * number : 30 * number + 4] = True
    assert outlines_of(spots) == []


def test_a_small_picture_is_not_blown_up_and_a_pixel_is_a_pixel(qtbot: QtBot) -> None:
    canvas = ZoomCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.show_image(0, image_of(Image.new("RGB", (16, 16))))
    assert canvas.picture_in(canvas.rect()).width() == 600
    canvas.natural = QSizeF(16, 16)
    assert canvas.picture_in(canvas.rect()).width() == 16 * BLOWN_UP
    canvas.show_image(0, image_of(Image.new("RGB", (400, 300))))  # a smaller version stands in for it
    canvas.natural = QSizeF(4000, 3000)
    canvas.actual_size()
    assert canvas.scale() == pytest.approx(1)
    assert canvas.picture_in(canvas.rect()).width() == pytest.approx(4000)
    canvas.actual_size()
    assert canvas.zoom == 1


def test_facts_stand_side_by_side() -> None:
    first = FakeLibrary(1).photos([PhotoId(1)])[0]
    second = replace(first, path=Path("/other/IMG.jpg"), taken=datetime(2020, 1, 2, 3, 4), has_gps=True)  # noqa: DTZ001 -- EXIF's
    facts = {label: (one, other) for label, one, other in facts_of_pair(first, second)}
    assert facts["Taken"] == ("unknown", "2 January 2020, 03:04")
    assert facts["Place"][1] == "GPS position"
    assert [label for label, (one, other) in facts.items() if one != other] == ["Folder", "Taken", "Place"]


@pytest.mark.parametrize(
    ("standing", "heading", "button"),
    [
        (replace(STANDING, photos=0, found=False), "The library is empty", "Choose a folder…"),
        (replace(STANDING, found=False), "Find duplicate photos", "Find duplicates"),
        (replace(STANDING, found=False, busy=True), "Looking for duplicates…", ""),
        (STANDING, "No duplicates at this setting", ""),
        (replace(STANDING, narrowed=True), "No group matches", "Show all groups"),
        (replace(STANDING, narrowed=True, busy=True), "Looking for duplicates…", "Show all groups"),
        (replace(STANDING, narrowed=True, only=ONE), "a.jpg has no duplicates", "Show all groups"),
        (
            replace(STANDING, narrowed=True, only=replace(ONE, name="b" * 40 + "middle" + "h" * 40)),
            f"{'b' * 30}…{'h' * 30} has no duplicates",
            "Show all groups",
        ),
        (replace(STANDING, narrowed=True, only=TWO), "None of 2 photos has duplicates", "Show all groups"),
        (replace(STANDING, narrowed=True, only=ONE, busy=True), "Looking for duplicates…", "Show all groups"),
        (replace(STANDING, narrowed=True, only=ONE, tab=Tab.BURSTS), "No bursts at this setting", "Show all groups"),
        (replace(STANDING, tab=Tab.BURSTS), "No bursts at this setting", ""),
        (replace(STANDING, counts={**STANDING.counts, Tab.OPEN: 3}), "None so far at this setting", "Check the rest"),
    ],
)
def test_advice(standing: Standing, heading: str, button: str) -> None:
    advice = advice_for(standing)
    assert advice is not None
    assert (advice.heading, advice.button) == (heading, button)
    assert advice_for(replace(standing, counts={**standing.counts, standing.tab: 1})) is None
    at_the_end = advice_for(replace(standing, loosest=True))
    assert at_the_end is not None
    assert "loose" not in at_the_end.text


def test_a_report_in_words() -> None:
    error = ImageAccessError("is not there any more", path=Path("/a.jpg"))
    assert report_text(Report(None, (Path("/a"),), (), stopped=False)) == "1 photo restored"
    stopped = Report(None, (), (error,), stopped=True)
    assert report_text(stopped) == "0 photos restored, then stopped; 1 could not be restored"
    changed = KnownError("/a.jpg has changed since; look again")
    alone = Report(RemovalKind.MOVE, (), (changed,), stopped=False, said="a.jpg is now b.jpg.")
    assert report_text(alone) == str(changed)  # one file was renamed: why not is all there is to say


def test_a_plan_that_lands_late_is_not_confirmed_for_another_choice(qtbot: QtBot, tmp_path: Path) -> None:
    photo, keeper = FakeLibrary(2).photos([PhotoId(1), PhotoId(2)])
    asked: list[tuple[RemovalPlan, Callable[[RemovalPlan], None], Callable[[KnownError], None]]] = []

    def planner(
        kind: RemovalKind,
        folder: Path | None,
        *,
        then: Callable[[RemovalPlan], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        asked.append((RemovalPlan(kind, (RemovalItem(photo, keeper, Relation.EXACT),), folder), then, failed))

    dialog = RemovalDialog(planner, trash=FolderTrash(tmp_path / "trash"))
    qtbot.addWidget(dialog)
    confirmed: list[RemovalPlan] = []
    dialog.confirmed.connect(confirmed.append)
    dialog.choices[RemovalKind.MOVE].setChecked(True)
    plan, then, failed = asked[0]  # for the trash, which was chosen at first
    then(plan)
    failed(KnownError("too late"))
    assert not dialog.confirm_button.isEnabled()
    assert dialog.summary.text() == "Choose the folder to move to."
    dialog.folder.setText(str(tmp_path / "one"))
    dialog.folder.editingFinished.emit()
    plan, then, _failed = asked[-1]
    then(plan)
    assert dialog.confirm_button.isEnabled()
    dialog.folder.setText(str(tmp_path / "other"))
    dialog.confirm_button.click()
    assert confirmed == []
    dialog.folder.setText(str(tmp_path / "one"))
    dialog.confirm_button.click()
    assert confirmed == [plan]


def test_a_plan_of_links_says_whose_rights_and_tags_are_given_up(qtbot: QtBot, tmp_path: Path) -> None:
    photo, keeper = FakeLibrary(2).photos([PhotoId(1), PhotoId(2)])
    item = RemovalItem(photo, keeper, Relation.EXACT)

    def planner(
        kind: RemovalKind,
        folder: Path | None,
        *,
        then: Callable[[RemovalPlan], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        then(RemovalPlan(kind, (item,), folder, losing_attributes=(item,) if kind is RemovalKind.LINK else ()))

    dialog = RemovalDialog(planner, trash=FolderTrash(tmp_path / "trash"))
    qtbot.addWidget(dialog)
    cell = dialog.model.index(0, 2)
    assert dialog.model.data(cell) == "exact"
    dialog.choices[RemovalKind.LINK].setChecked(True)
    assert dialog.model.data(cell) == "exact, with other rights, owner or tags"
    assert dialog.model.data(cell, Qt.ItemDataRole.ForegroundRole) == theme().colour("warn")
    assert "1 with other rights, another owner or other tags will have those of the photo" in dialog.summary.text()


def test_a_plan_says_which_notes_are_written_where(qtbot: QtBot, tmp_path: Path) -> None:
    photo, other, keeper = FakeLibrary(3).photos([PhotoId(1), PhotoId(2), PhotoId(3)])
    silent = RemovalItem(photo, keeper, Relation.EXACT)

    def planner(
        kind: RemovalKind,
        folder: Path | None,
        *,
        then: Callable[[RemovalPlan], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        gains = "" if kind is RemovalKind.LINK else "rating, 2 keywords"
        then(RemovalPlan(kind, (silent, RemovalItem(other, keeper, Relation.REENCODED, gains=gains)), folder))

    dialog = RemovalDialog(planner, trash=FolderTrash(tmp_path / "trash"))
    qtbot.addWidget(dialog)
    assert [dialog.model.data(dialog.model.index(row, GAINS)) for row in range(2)] == ["", "rating, 2 keywords"]
    assert dialog.model.data(dialog.model.index(1, KEEP)) == words.whole_path(keeper.path)
    assert not dialog.table.isColumnHidden(GAINS)
    assert "1 that is kept gets what only its copies say, in an .xmp file beside it" in dialog.summary.text()
    dialog.choices[RemovalKind.LINK].setChecked(True)
    assert dialog.table.isColumnHidden(GAINS)
    assert ".xmp" not in dialog.summary.text()


@pytest.mark.parametrize(
    ("hidden", "said"), [(0, ""), (1, "1 of these photos is hidden"), (9, "9 of these photos are")]
)
def test_what_is_hidden_behind_the_dialog_is_said_in_it(hidden: int, said: str, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = RemovalDialog(lambda *_, **__: None, trash=FolderTrash(tmp_path / "trash"), hidden=hidden)
    qtbot.addWidget(dialog)
    assert dialog.hidden.isHidden() == (not said)
    assert dialog.hidden.text().startswith(said)


@pytest.mark.parametrize(
    ("tab", "whole", "waiting", "said"),
    [
        (Tab.COPIES, True, 0, "481 kB can be freed"),
        (Tab.COPIES, False, 0, "481 kB can be freed so far"),
        (Tab.COPIES, True, 1, "481 kB can be freed so far"),
        (Tab.BURSTS, True, 0, ""),
    ],
)
def test_what_can_be_freed_is_said_of_duplicates_and_as_far_as_it_is_known(
    tab: Tab, whole: bool, waiting: int, said: str
) -> None:
    groups = {one: [] for one in Tab} | {Tab.COPIES: [Mock(saving=481_000)], Tab.OPEN: [Mock()] * waiting}
    assert saving_text(groups, tab, whole=whole) == said


@pytest.mark.parametrize("height", [74, 80, 90])
def test_no_line_of_a_reason_is_cut_through(height: int, tmp_path: Path, qtbot: QtBot) -> None:
    reason = "brightness or contrast changed, colours changed; a place differs in the middle (52% across, 45% down)"
    (tmp_path / "a.jpg").touch()
    photo = photo_row(tmp_path / "a.jpg")
    row = Row(photo, Relation.EDITED, reason, 0, keeper=False, marked=False, protected=False)
    image = QImage(700, height, QImage.Format.Format_RGB32)
    with painting(image) as painter:
        metrics = painter.fontMetrics()
        painter.fillRect(image.rect(), theme().colour("raised"))
        paint_member(painter, image.rect(), row, MemberLook(None))
    ground = theme().colour("raised").rgb()
    inked = [y for y in range(height) if any(image.pixel(x, y) != ground for x in range(470, 700))]
    top = 8 + metrics.height() + 4
    lines = (height - 8 - top + 4) // metrics.height()
    assert max(inked) <= top + lines * metrics.height()


def test_the_bar_of_marks_says_less_where_there_is_less_room(qtbot: QtBot) -> None:
    bar = MarkBar()
    qtbot.addWidget(bar)
    bar.resize(900, 50)
    bar.show()
    bar.show_totals(Totals(9, 481_000, 3))
    assert bar.label.text() == "9 photos selected in 3 groups · 481 kB"
    bar.resize(660, 50)
    assert bar.label.text() in {"9 selected · 481 kB", "9 selected"}  # themes have buttons of other widths
    for width in range(640, 1000, 10):
        bar.resize(width, 50)
        bar.show_totals(Totals(12_345, 481_000_000_000, 3_456))
        said = bar.label.fontMetrics().horizontalAdvance(bar.label.text())
        qtbot.waitUntil(lambda said=said: not bar.label.isVisible() or said <= bar.label.width())
    assert bar.label.isVisible()
    bar.show_totals(Totals(9, 481_000, 3))
    bar.setMinimumWidth(1)
    bar.resize(250, 50)
    assert (bar.remove_button.text(), bar.unmark_button.isVisible()) == ("9", False)
    bar.resize(900, 50)
    bar.show_totals(Totals(9, 481_000, 3, hidden=9))
    assert bar.label.text().endswith(" · 9 not shown"), "nobody removes what is not seen unknowingly"
    bar.show_totals(Totals(0, 0, 0))
    assert (bar.label.text(), bar.remove_button.text()) == ("Nothing selected", "Remove…")


def test_the_tabs_are_whole_in_a_narrow_window(qtbot: QtBot) -> None:
    bar = ReviewBar()
    qtbot.addWidget(bar)
    bar.show_counts({Tab.COPIES: 15, Tab.BURSTS: 2, Tab.SIMILAR: 2, Tab.OPEN: 0})
    bar.show_tab(Tab.COPIES)
    bar.setMinimumWidth(1)
    bar.show()
    for width in (370, 640, 900):
        bar.resize(width, 46)
        assert bar.slider.isVisible() == (width > 370)
        shown = [button for button in bar.tabs.values() if button.isVisible()]
        qtbot.waitUntil(lambda shown=shown: all(one.width() >= one.sizeHint().width() for one in shown))


def test_the_menus_stay_longer_than_the_slider_and_the_counts(qtbot: QtBot) -> None:
    """Who needs large letters needs them, too."""
    bar = ReviewBar()
    qtbot.addWidget(bar)
    bar.show_counts({Tab.COPIES: 15, Tab.BURSTS: 2, Tab.SIMILAR: 2, Tab.OPEN: 0})
    bar.setMinimumWidth(1)
    bar.show()
    seen = []
    for width in range(900, 100, -5):
        bar.resize(width, 46)
        assert bar.filter_button.isVisible() == bar.more_button.isVisible()
        seen.append((bar.slider.isVisible(), "15" in bar.tabs[Tab.COPIES].text(), bar.more_button.isVisible()))
    assert list(dict.fromkeys(seen)) == [
        (True, True, True),
        (False, True, True),
        (False, False, True),
        (False, False, False),
    ]


def test_while_the_groups_are_read_nobody_is_told_that_there_are_none(window: MainWindow) -> None:
    """After the search came to its end, "No duplicates" stood there until its groups had been read."""
    view = window.views[DUPLICATES]
    assert isinstance(view, DuplicatesView)
    window.session.reviewing.found = True
    for asking in (True, False):
        view.shown.asking = asking
        assert standing_of(window.session, Tab.COPIES, view.shown).busy == asking


def test_the_bar_of_marks_says_less_when_more_buttons_come(qtbot: QtBot) -> None:
    bar = MarkBar()
    qtbot.addWidget(bar)
    bar.offer_rules(False)
    bar.show_totals(Totals(1, 158_000, 1))
    said = "1 photo selected in 1 group · 158 kB"
    bar.resize(bar.sizeHint().width() + bar.label.fontMetrics().horizontalAdvance(said), 50)
    bar.show()
    assert bar.label.text() == said
    bar.offer_rules(True)
    shown = bar.label.fontMetrics().horizontalAdvance(bar.label.text())
    qtbot.waitUntil(lambda: not bar.label.isVisible() or shown <= bar.label.width())


def test_no_button_of_the_bar_of_marks_is_cut_by_large_letters(qtbot: QtBot) -> None:
    bar = MarkBar()
    qtbot.addWidget(bar)
    bar.setStyleSheet("QPushButton { font-size: 26px; }")
    bar.setMinimumWidth(1)
    bar.resize(520, 60)
    bar.show()
    bar.show_totals(Totals(9, 481_000, 3))
    buttons = [one for one in bar.findChildren(QPushButton) if one.isVisible()]
    assert bar.remove_button in buttons
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("larger", "width"), [(1, 686), (2, 900)])  # of a window of 1280 pixels
def test_how_many_are_selected_is_read_in_every_language(
    qtbot: QtBot, qapp: QApplication, language: str, larger: int, width: int
) -> None:
    font = qapp.font()
    try:
        speak(QtLanguage(language) if language != "en" else Language())
        letters = QFont(font)
        letters.setPointSizeF(larger * font.pointSizeF())
        qapp.setFont(letters)
        bar = MarkBar()
        qtbot.addWidget(bar)
        bar.setMinimumWidth(1)
        bar.offer_rules(True)
        bar.show_totals(Totals(91, 13_000_000, 36))
        bar.resize(width, 60)
        bar.show()
        assert bar.label.isVisible()
        assert "91" in bar.label.text()
        assert bar.label.fontMetrics().horizontalAdvance(bar.label.text()) <= bar.label.width()
        buttons = [one for one in bar.findChildren(QPushButton) if one.isVisible()]
        assert {bar.remove_button, bar.unmark_button, bar.mark_button} <= set(buttons)
        qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons))
    finally:
        qapp.setFont(font)
        speak(Language())


def test_who_moves_photos_types_the_folder_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[Path | None] = []
    (photo,) = FakeLibrary(1).photos([PhotoId(1)])

    def planner(
        kind: RemovalKind,
        folder: Path | None,
        *,
        then: Callable[[RemovalPlan], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        asked.append(folder)
        then(RemovalPlan(kind, (RemovalItem(photo, None, None),), folder))

    kinds = (RemovalKind.MOVE, RemovalKind.TRASH)
    dialog = RemovalDialog(planner, trash=FolderTrash(tmp_path / "trash"), kinds=kinds)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.focusWidget() is dialog.folder
    assert not dialog.confirm_button.isEnabled()
    assert dialog.model.headerData(0, Qt.Orientation.Horizontal) == "Move"
    qtbot.keyClicks(dialog.folder, str(tmp_path))
    qtbot.waitUntil(dialog.confirm_button.isEnabled)  # while the field still has the keyboard
    known = len(asked)
    dialog.folder.editingFinished.emit()  # as Enter does, before it presses the button
    assert dialog.confirm_button.isEnabled()
    assert len(asked) == known
    assert asked[-1] == tmp_path
    titles = [dialog.model.headerData(0, Qt.Orientation.Horizontal)]
    dialog.choices[RemovalKind.TRASH].setChecked(True)
    titles.append(dialog.model.headerData(0, Qt.Orientation.Horizontal))
    assert titles == ["Move", "Remove"]
    qtbot.keyClicks(dialog.folder, "/more")
    assert dialog.kind is RemovalKind.MOVE
    assert not dialog.confirm_button.isEnabled()  # what is planned is not what is typed now


def test_a_path_that_is_too_long_loses_its_beginning_and_a_table_has_no_room_beside_it(qtbot: QtBot) -> None:
    model = PlanModel()
    table = row_table(model, name="plan", widths=(0, 80, 100, 0), paths=(0,))
    qtbot.addWidget(table)
    table.resize(700, 200)
    table.show()
    widths = [table.columnWidth(column) for column in range(4)]
    assert widths[1:3] == [80, 100]
    assert sum(widths) <= table.viewport().width()
    option = QStyleOptionViewItem()
    model.show([LeftOut(FakeLibrary(1).photos([PhotoId(1)])[0], "is gone")])
    table.itemDelegateForColumn(0).initStyleOption(option, model.index(0, 0))
    assert option.textElideMode is Qt.TextElideMode.ElideLeft


def test_a_place_that_is_outlined_is_not_framed_once_more(canvas: PairCanvas) -> None:
    ground = QImage(800, 600, QImage.Format.Format_RGB32)
    canvas.images = [ground] * 2
    canvas.resize(800, 600)
    canvas.set_mode(Mode.DIFFERENCE)
    canvas.show_place((0.25, 0.75))
    for outline, framed in ((QRectF(0.2, 0.7, 0.1, 0.1), False), (QRectF(0.6, 0.1, 0.1, 0.1), True)):
        canvas.show_difference(ground, [outline])
        corner = canvas.frame_in(QRectF(canvas.rect())).toRect().topLeft()
        assert (canvas.grab().toImage().pixelColor(corner) == theme().colour("warn")) is framed


def test_of_two_exposures_only_what_differs_is_shown(qtbot: QtBot) -> None:
    one, other = FakeLibrary(2).photos([PhotoId(1), PhotoId(2)])
    facts, first = PairFacts(), Exposure(1 / 125, 2.8, 200, 50, "EF 50mm")
    qtbot.addWidget(facts)
    facts.show_pair(one, other)
    assert not {"Exposure", "Lens"} & set(facts.differing)
    facts.expose(one.id, first)
    assert {"Exposure", "Lens"} <= set(facts.differing)
    assert "Aperture" not in facts.differing
    facts.expose(other.id, replace(first, seconds=1 / 60))
    assert [label for label in facts.differing if label not in ("Folder", "Taken", "Modified")] == ["Exposure time"]
    assert "Aperture f/2.8" in facts._same.toolTip() + facts._same.text()
    facts.expose(PhotoId(3), Exposure())  # of a pair that was on show before
    facts.show_pair(one, other)
    assert "Exposure time" in facts.differing, "they are shown again as they are known"

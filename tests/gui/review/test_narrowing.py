"""Which groups are shown, for a folder against others, as a file, and how sharp those of a burst are."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.by_folder import Favour, favour, folders_of
from desktop_app.core.duplicates.favouring import Favoured, mark_favoured
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.photo_choices import PhotoChoices
from desktop_app.core.duplicates.review import Group, Review
from desktop_app.core.errors import ActionError
from desktop_app.core.library import Library
from desktop_app.core.relations import PhotoChoice, Relation
from desktop_app.core.types import Photo, PhotoId
from desktop_app.gui.review.exporting import export
from desktop_app.gui.review.folder_dialog import FolderDialog
from desktop_app.gui.review.narrowing import LEAST, Narrowing, narrowed
from desktop_app.gui.review.narrowing_menu import NarrowingMenu
from desktop_app.gui.review.sharpness_words import sharpness_in_words
from desktop_app.gui.review.shown_groups import ShownGroups
from tests.core.duplicates.made_photos import made_copies
from tests.gui.fake_library import FakeLibrary

EXACT = Group(Relation.EXACT, (PhotoId(1), PhotoId(2)), 2_000_000)
EDITED = Group(Relation.EDITED, (PhotoId(3), PhotoId(4)), 900)
SIMILAR, OPEN = Group(Relation.SIMILAR, (PhotoId(5), PhotoId(6)), 0), Group(None, (PhotoId(1), PhotoId(6)), 0)
ALL = [EXACT, EDITED, SIMILAR, OPEN]


def seen(wish: Narrowing) -> list[Group]:
    def photos(ids: Sequence[PhotoId]) -> list[Photo]:
        known = FakeLibrary(9).photos(ids)
        return [_moved(photo, "/photos/other") if photo.id in (4, 6) else photo for photo in known]

    return narrowed(ALL, wish, having=lambda text: np.array([int(text)], np.int64), photos=photos)


def _moved(photo: Photo, folder: str) -> Photo:
    return replace(photo, path=Path(folder, photo.path.name))


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        (Narrowing(), ALL),
        (Narrowing(text="6"), [SIMILAR, OPEN]),
        (Narrowing(hidden=frozenset({Relation.EDITED})), [EXACT, SIMILAR, OPEN]),
        (Narrowing(least=1_000_000), [EXACT, SIMILAR, OPEN]),  # of the others nothing is freed anyway
        (Narrowing(across=True), [EDITED, SIMILAR, OPEN]),
        (Narrowing(text="1", across=True), [OPEN]),
        (Narrowing(photos=frozenset({PhotoId(6), PhotoId(9)})), [SIMILAR, OPEN]),
    ],
)
def test_what_is_seen(wish: Narrowing, wanted: list[Group]) -> None:
    assert seen(wish) == wanted


def test_the_menu_says_what_is_left_out(qtbot: QtBot) -> None:
    menu = NarrowingMenu(None)  # type: ignore[arg-type]  # alone
    qtbot.addWidget(menu)
    told: list[Narrowing] = []
    menu.chosen.connect(told.append)
    menu.relations[Relation.EDITED].trigger()
    menu.sizes[LEAST[2]].trigger()
    menu.across.trigger()
    assert told[-1] == Narrowing(hidden=frozenset({Relation.EDITED}), least=LEAST[2], across=True)
    assert menu.wish.chosen
    menu.clear_wish()
    assert told[-1] == Narrowing()
    assert not menu.wish.chosen


class Waiting:
    """Tasks that answer when the test says so; a newer request drops an older one."""

    def __init__(self) -> None:
        self.asked = 0
        self._then: Callable[[object], None] = lambda _: None

    def run(self, work, *, then, **_):
        self.asked += 1
        self._then = lambda _: then(work())

    def answer(self) -> None:
        self._then(None)


def test_changes_that_come_faster_than_answers_do_not_keep_groups_from_being_seen(qtbot: QtBot) -> None:
    menu, tasks = NarrowingMenu(None), Waiting()  # type: ignore[arg-type]  # alone
    qtbot.addWidget(menu)
    savings = SimpleNamespace(so_far=lambda *_: [EXACT])
    review = SimpleNamespace(groups=lambda *_: [EXACT], totals=lambda **_: None, savings=savings)
    acted, work = SimpleNamespace(connect=lambda _: None), SimpleNamespace(busy=False)
    reviewing = SimpleNamespace(review=review, tasks=tasks, ready=True, acted=acted, work=work)
    nothing = SimpleNamespace(set_duplicates=lambda _: None)
    shown = ShownGroups(SimpleNamespace(library=FakeLibrary(9), reviewing=reviewing, shelf=nothing), menu)  # type: ignore[arg-type]
    taken: list[bool] = []
    shown.taken.connect(lambda: taken.append(shown.asking))
    for _ in range(5):
        shown.ask()
    assert tasks.asked == 1
    tasks.answer()
    assert (taken, tasks.asked) == ([True], 2), "shown, and asked once more for what has changed since"
    menu.across.trigger()
    assert tasks.asked == 3, "another wish does not wait"
    tasks.answer()
    assert (taken, shown.asking) == ([True, False], False)


@pytest.fixture
def review(library: Library, tmp_path: Path) -> Review:
    """Two copies of each of some photos, one in "kept" and one elsewhere."""
    made = made_copies(tmp_path / "photos")
    (made / "kept").mkdir()
    first = next(path for path in sorted(made.iterdir()) if path.is_file())
    (made / "kept" / "copy of it.jpg").write_bytes(first.read_bytes())
    library.add_folder(made)
    list(library.index())
    review = Review.of(library)
    review.find()
    list(review.check())
    return review


def photos_of(library: Library, review: Review) -> dict[PhotoId, Photo]:
    ids = sorted({photo for group in review.groups() for photo in group.photos})
    return {photo.id: photo for photo in library.photos(ids)}


def test_for_a_folder_against_others(review: Review, library: Library, tmp_path: Path) -> None:
    photos, made = photos_of(library, review), tmp_path / "photos"
    assert made / "kept" in dict(folders_of(photos.values()))
    (found,) = favour(review, Favour(made / "kept"), photos=photos)
    assert found.keeper.path == made / "kept" / "copy of it.jpg"
    assert all(photo.path.parent == made for photo in found.going)
    assert favour(review, Favour(made / "kept", tmp_path / "elsewhere"), photos=photos) == []
    before = review.marks.kept()
    assert mark_favoured(review, [found]) == len(found.going)
    assert all(review.marks.removed(photo.id) for photo in found.going)
    assert review.rows(found.group)[0].photo.id == found.keeper.id
    review.marks.restore(before)
    assert review.marks.kept() == before
    review.marks.stay(found.group, found.going[0].id)
    again = favour(review, Favour(made / "kept"), photos=photos)
    assert found.going[0] not in [photo for one in again for photo in one.going]  # it was chosen to stay


def test_rules_mark_only_among_what_is_shown(review: Review) -> None:
    assert review.mark_by_rules(among=frozenset()).photos == 0
    sure = review.narrowed([relation for relation in Relation if relation.preselected])
    shown = frozenset(sure[0].photos)
    assert review.mark_by_rules(among=shown).photos > 0
    assert all(photo in shown for group in review.groups() for photo in group.photos if review.marks.removed(photo))


def test_the_dialog_says_what_would_be_marked(qtbot: QtBot) -> None:
    photo, keeper = FakeLibrary(2).photos([PhotoId(1), PhotoId(2)])
    asked: list[tuple[Favour, Callable[[list[Favoured]], None]]] = []
    dialog = FolderDialog([(Path("/a"), 3), (Path("/b"), 1)], lambda wish, then: asked.append((wish, then)))
    qtbot.addWidget(dialog)
    late = asked[0][1]
    dialog.kept.setCurrentIndex(1)
    assert asked[-1][0] == Favour(Path("/b"))
    found = [Favoured(EXACT, keeper, (photo,))]
    late(found)
    assert not dialog.confirm_button.isEnabled()  # it was for another folder
    asked[-1][1]([])
    assert "Nothing to select" in dialog.summary.text()
    asked[-1][1](found)
    assert dialog.summary.text().startswith("In 1 group, 1 copy (3.0 MB) will be selected")
    with qtbot.waitSignal(dialog.confirmed) as told:
        dialog.confirm_button.click()
    assert told.args == [found]


def test_groups_as_a_file(review: Review, tmp_path: Path) -> None:
    groups = review.groups()
    assert export(groups, review.rows, tmp_path / "groups.json") == len(groups)
    assert len(json.loads((tmp_path / "groups.json").read_text("utf-8"))) == len(groups)
    export(groups, review.rows, tmp_path / "groups.csv")
    with (tmp_path / "groups.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == sum(len(group.photos) for group in groups)
    assert {line["relation"] for line in lines if line["keeper"] == "1"} == {""}
    with pytest.raises(ActionError, match="cannot be written"):
        export(groups, review.rows, tmp_path / "no folder" / "groups.csv")


def test_sharpness_in_words() -> None:
    assert [sharpness_in_words(share) for share in (1, 0.95, 0.8, 0.5, None)] == [
        *("The sharpest of these", "As sharp as the best"),
        *("A little softer", "Blurred", ""),
    ]


@pytest.mark.parametrize(
    ("alike", "marked", "going"),
    [
        ([(1, 3)], (), [1]),  # the last photo of another group stays
        ([(1, 5), (2, 3)], (2, 5), []),  # of the first group nothing can go, so that its photo 2 is not chosen to stay
    ],
)
def test_what_is_said_beforehand_for_a_folder_is_what_is_marked(
    alike: list[tuple[int, int]], marked: tuple[int, ...], going: list[int]
) -> None:
    photos = {photo.id: photo for photo in FakeLibrary(9).photos([PhotoId(one) for one in range(1, 6)])}
    for one in (2, 4):
        photos[PhotoId(one)] = _moved(photos[PhotoId(one)], "/kept")
    copies = [Group(Relation.EXACT, (PhotoId(one), PhotoId(one + 1)), 1) for one in (1, 3)]
    groups = [*copies, *(Group(Relation.SIMILAR, (PhotoId(one), PhotoId(other)), 0) for one, other in alike)]
    holding = {PhotoId(one): [group for group in groups if one in group.photos] for one in photos}
    rules, marks = KeeperRules(), PhotoChoices(None, content=lambda _photo: 1.0)
    marks.put({PhotoId(one): PhotoChoice.REMOVE for one in marked})
    before = marks.kept()

    def held(asked: Collection[PhotoId]) -> list[Group]:
        return [group for one in asked for group in holding[one]]

    def mark(photo: PhotoId, *, remove: bool) -> None:
        if remove:
            marks.remove([photos[photo]], rules=rules, holding=held)
        else:
            marks.put({photo: None})

    review = SimpleNamespace(marks=marks, rules=rules, mark=mark, narrowed=lambda _: copies, groups=lambda _: groups)
    found = favour(review, Favour(Path("/kept")), photos=photos)  # type: ignore[arg-type]
    assert [photo.id for one in found for photo in one.going] == going
    assert marks.kept() == before
    assert mark_favoured(review, found) == len(going)  # type: ignore[arg-type]
    assert [photo for photo in photos if marks.removed(photo)] == sorted([*going, *marked])


@pytest.mark.parametrize("larger", [False, True])
def test_the_dialog_warns_where_what_goes_is_larger_than_what_stays(qtbot: QtBot, larger: bool) -> None:
    photo, keeper = FakeLibrary(2).photos([PhotoId(1), PhotoId(2)])
    found = [Favoured(EXACT, replace(keeper, width=photo.width // 2 if larger else photo.width), (photo,))]
    dialog = FolderDialog([(Path("/a"), 3)], lambda _wish, then: then(found))
    qtbot.addWidget(dialog)
    assert ("1 of them has more pixels than the photo that is kept" in dialog.summary.text()) is larger

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ImageOps

from desktop_app.core.duplicates import findings
from desktop_app.core.duplicates.by_sharpness import favour_sharpest
from desktop_app.core.duplicates.favouring import mark_favoured
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Checked, Review, Totals
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import ActionError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.removal.actions import apply
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.types import Cancelled, Control
from tests.core.duplicates.made_photos import made_burst, made_copies, scene

COPIES = [Relation.EXACT, Relation.SAME_PIXELS, Relation.REENCODED]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return made_copies(tmp_path / "photos")


@pytest.fixture
def indexed(library: Library, folder: Path) -> Library:
    library.add_folder(folder)
    list(library.index())
    return library


@pytest.fixture
def review(indexed: Library) -> Iterator[Review]:
    found = Review.of(indexed)
    found.find()
    list(found.check())
    return found


def names(review: Review, relations) -> list[list[str]]:
    return [[row.photo.path.name for row in review.rows(group)] for group in review.groups(relations)]


def test_groups_by_relation_largest_saving_first(review):
    large, small = names(review, COPIES)
    assert (large[0], sorted(large)) == ("large.jpg", ["large copy.jpg", "large.jpg", "large.png"])
    assert small == ["small.jpg", "small.jpg"]
    assert [sorted(group) for group in names(review, [Relation.BURST])] == [["burst 0.jpg", "burst 1.jpg"]]
    assert names(review, [None]) == []
    savings = [group.saving for group in review.groups()]
    assert savings == sorted(savings, reverse=True)


def test_what_stays_is_chosen_step_by_step_and_once(review):
    control = Control()
    review.savings.forget()
    steps = review.savings.weighing(control)
    count = len(review._findings.groups())
    assert next(steps) == (1, count)
    assert list(steps)[-1] == (count, count)
    assert list(review.savings.weighing(control)) == []
    review.savings.forget()
    control.cancel()
    with pytest.raises(Cancelled):
        list(review.savings.weighing(control))


def test_before_files_are_compared_groups_are_only_proposed(indexed):
    review = Review.of(indexed)
    review.find()
    groups = review.groups()
    assert {group.relation for group in groups} == {None}
    assert [row.evidence for row in review.rows(groups[0])][1:] == ["still to be checked"] * (len(groups[0].photos) - 1)
    last = list(review.check())[-1]
    photos = sum(len(group.photos) for group in groups)
    assert (last.done, last.total, last.photos) == (len(groups), len(groups), photos)
    assert review.groups([None]) == []


def test_the_window_can_compare_one_group(indexed):
    review = Review.of(indexed)
    review.find()
    (first,) = review.check_group(review.groups()[0])
    assert first in review.groups()
    assert review.check_group(first) == [first]


def test_rules_mark_copies_and_nothing_else(review):
    totals = review.mark_by_rules()
    assert (totals.photos, totals.groups) == (3, 2)
    marked = [row for group in review.groups() for row in review.rows(group) if row.marked]
    assert {row.relation for row in marked} <= set(COPIES)
    assert totals.bytes == sum(row.photo.size for row in marked)
    plan = review.plan(RemovalKind.TRASH)
    assert len(plan.items) == 3
    assert {item.relation for item in plan.items} == {Relation.EXACT, Relation.SAME_PIXELS}


def test_exact_copies_only(review):
    assert review.mark_by_rules(relations=[Relation.EXACT]).photos == 2
    plan = review.plan(RemovalKind.LINK)
    assert sorted((item.photo.path.name, item.keeper.path.name) for item in plan.items) == [
        ("large copy.jpg", "large.jpg"),
        ("small.jpg", "small.jpg"),
    ]


def test_one_of_each_group_stays(review):
    group = review.groups([Relation.SAME_PIXELS])[0]
    for photo in group.photos[:-1]:
        review.mark(photo, remove=True)
    with pytest.raises(ActionError, match="last of its group"):
        review.mark(group.photos[-1], remove=True)
    assert review.rows(group)[0].photo.id == group.photos[-1]
    review.mark(group.photos[0], remove=False)
    review.mark(group.photos[-1], remove=True)
    assert review.totals().photos == len(group.photos) - 1


def test_protected_folders(review, folder):
    review.rules = KeeperRules(protected=(folder / "safe",))
    small = review.groups([Relation.EXACT])[0]
    safe = next(row for row in review.rows(small) if row.protected)
    assert safe.keeper
    with pytest.raises(ActionError, match="protected"):
        review.mark(safe.photo.id, remove=True)
    review.mark_by_rules()
    assert [item.photo.path.parent.name for item in review.plan(RemovalKind.TRASH).items].count("safe") == 0


def test_no_rule_lets_a_film_go_for_its_still(library, tmp_path):
    scene(1).save(tmp_path / "still.jpg", quality=92)
    (tmp_path / "motion.jpg").write_bytes((tmp_path / "still.jpg").read_bytes() + b"\0\0\0\x18ftypmp42" + b"film" * 50)
    library.add_folder(tmp_path)
    list(library.index())
    review = Review.of(library)
    review.find()
    list(review.check())
    review.rules = KeeperRules(order=("path",), pattern="still.jpg")
    assert names(review, [Relation.SAME_PIXELS]) == [["still.jpg", "motion.jpg"]]
    assert review.mark_by_rules().photos == 0
    review.rules = KeeperRules()
    assert review.mark_by_rules().photos == 1
    (item,) = review.plan(RemovalKind.TRASH).items
    assert (item.photo.path.name, item.keeper.path.name) == ("still.jpg", "motion.jpg")


def test_a_keeper_chosen_by_hand_stays(review):
    group = review.groups([Relation.SAME_PIXELS])[0]
    chosen = review.rows(group)[-1].photo.id
    review.marks.stay(group, chosen)
    review.mark_by_rules()
    rows = review.rows(group)
    assert (rows[0].photo.id, rows[0].evidence, rows[0].marked) == (chosen, "chosen by hand", False)
    assert all(row.marked for row in rows[1:])


def test_why_a_photo_stays_is_the_same_once_the_others_are_marked(review):
    """Beside none that is left it was "equally good; chosen by name", whatever it is better in."""
    review.rules = KeeperRules(order=("place",))
    group = review.groups(COPIES)[0]
    before = {row.photo.path.name: row for row in review.rows(group)}
    assert (before["large.jpg"].keeper, before["large.jpg"].evidence) == (True, "not named as a copy")
    review.mark_by_rules()
    assert {row.photo.path.name: row.evidence for row in review.rows(group)} == {
        name: row.evidence for name, row in before.items()
    }
    review.marks.clear()
    for name in ("large.jpg", "large.png"):
        review.mark(before[name].photo.id, remove=True)
    assert review.rows(group)[0].evidence == "chosen by hand"


@pytest.mark.parametrize("decision", Judgement)
def test_decisions_survive_and_groups_do_not_come_back(review, indexed, decision):
    group = review.groups([Relation.EXACT])[0]
    review.mark(group.photos[0], remove=True)
    review.judge(group.photos, decision)
    again = Review.of(indexed)
    again.find()
    assert group.photos not in [one.photos for one in again.groups()]
    list(again.check())
    for one in (review, again):
        assert not [g for g in one.groups() if len(set(group.photos) & set(g.photos)) > 1]
        assert one.totals().photos == 0


def test_a_decision_on_thousands_is_refused_and_copies_of_one_file_count_once(review, monkeypatch):
    monkeypatch.setattr(findings, "MOST_JUDGED", 1)
    different, same = review.groups([Relation.SAME_PIXELS])[0], review.groups([Relation.EXACT])[0]
    with pytest.raises(ActionError, match="too many"):
        review.judge(different.photos, Judgement.KEEP_BOTH)
    assert different in review.groups()
    review.judge(same.photos, Judgement.KEEP_BOTH)
    assert same not in review.groups()


def test_a_decision_on_two_of_three_leaves_the_third(review):
    group = review.groups([Relation.SAME_PIXELS])[0]
    review.judge(group.photos[:2], Judgement.NOT_A_MATCH)
    list(review.check())
    left = [g.photos for g in review.groups(COPIES) if set(g.photos) & set(group.photos)]
    assert [len(photos) for photos in left] == [2]
    assert group.photos[2] in left[0]


def test_the_review_survives_a_restart(review, indexed):
    review.mark_by_rules()
    review.regroup(3)
    review.rules = KeeperRules(order=("oldest",), preferred=(Path("/best"),))
    again = Review.of(indexed)
    assert (again.radius, again.rules) == (3, review.rules)
    again.find()
    list(again.check())
    assert again.totals().photos == 3
    forgetful = Review.of(indexed, remember=False)
    assert forgetful.rules == KeeperRules()
    forgetful.find(radius=1)
    forgetful.marks.clear()
    assert Review.of(indexed).radius == 3


def test_findings_are_remembered(review, indexed, folder):
    (folder / "large.png").rename(folder.parent / "elsewhere.png")
    again = Review.of(indexed)
    again.find()
    list(again.check())
    assert len(again.groups([Relation.SAME_PIXELS])[0].photos) == 3


def test_another_radius_regroups(review):
    review.regroup(0)
    zero = review.groups()
    review.regroup(review.max_radius)
    assert sum(len(g.photos) for g in zero) <= sum(len(g.photos) for g in review.groups())


def test_cancelling_keeps_what_was_compared(indexed):
    review = Review.of(indexed)
    review.find()
    control = Control()
    running = review.check(control=control)
    next(running)
    next(running)
    control.cancel()
    with pytest.raises(Cancelled):
        list(running)  # what was compared when it was cancelled still comes
    kept = review.groups(list(Relation))
    assert kept
    list(review.check())
    assert set(kept) <= set(review.groups(list(Relation)))
    assert not review.groups([None])


def test_applied(review, indexed, tmp_path):
    review.mark_by_rules()
    plan = review.plan(RemovalKind.MOVE, folder=tmp_path / "moved")
    assert [outcome.error for outcome in apply(plan, Journal.beside(indexed.catalog_path))] == [None] * 3
    list(indexed.index())
    review.find()
    list(review.check())
    assert review.groups(COPIES) == []
    assert review.totals().photos == 0


def test_an_empty_library(library):
    review = Review.of(library)
    review.find()
    assert list(review.check()) == [Checked(0, 0)]
    assert review.groups() == []
    assert review.plan(RemovalKind.TRASH).items == ()


def test_rules_are_kept_as_text():
    rules = KeeperRules(order=("path", "size"), pattern="*x*", preferred=(Path("/a"),), protected=(Path("/b"),))
    assert KeeperRules.from_json(rules.to_json()) == rules
    assert KeeperRules.from_json(None) == KeeperRules()
    assert KeeperRules.from_json(json.dumps({"order": ["a rule of the future"]})) == KeeperRules()


def test_the_framed_copy_goes_and_the_original_stays(library, tmp_path):
    photos = tmp_path / "framed"
    photos.mkdir()
    original = scene(1)
    original.save(photos / "original.jpg", quality=90)
    ImageOps.expand(original, 30, "white").save(photos / "framed.jpg", quality=98)
    library.add_folder(photos)
    list(library.index())
    for _ in range(2):  # the second review recalls what the first one saw
        review = Review.of(library)
        review.find(radius=review.max_radius)
        list(review.check())
        (group,) = review.groups([Relation.EDITED])
        stays, goes = review.rows(group)
        assert (stays.photo.path.name, goes.photo.path.name) == ("original.jpg", "framed.jpg")
        assert stays.evidence.startswith("420×300 without a border")
        assert goes.evidence.startswith("with a border, ")


def test_the_radius_follows_the_librarys_size_until_one_is_chosen(indexed, monkeypatch):
    monkeypatch.setattr(type(indexed.catalog.photos), "count", lambda _: 10**7)
    review = Review.of(indexed)
    large = review.radius
    review.find()
    assert review.radius > large
    assert Review.of(indexed).radius == large, "a radius that nobody chose was kept"
    review.regroup(2)
    assert review.radius == Review.of(indexed).radius == 2


def test_copies_of_one_file_are_marked_together(indexed, folder, monkeypatch):
    for number in range(30):
        (folder / f"again {number}.jpg").write_bytes((folder / "large.jpg").read_bytes())
    list(indexed.index())
    review = Review.of(indexed)
    review.find()
    list(review.check())
    asked = []
    holding = findings.Findings.holding
    monkeypatch.setattr(
        findings.Findings, "holding", lambda self, photos: asked.append(len(photos)) or holding(self, photos)
    )
    assert review.mark_by_rules().photos >= 32
    assert max(asked) >= 31
    assert len(asked) == 2  # once per group, not once per photo


def test_a_setting_that_is_changed_meanwhile_counts_in_the_next_plan(review, indexed, folder):
    (folder / "large.png.xmp").write_text("notes that the one that stays lacks")
    review.mark_by_rules()
    assert review.plan(RemovalKind.TRASH).companions == 1
    indexed.change_setting("companions", ())
    assert review.plan(RemovalKind.TRASH).companions == 0


@pytest.fixture
def bursts(library: Library, tmp_path: Path) -> Review:
    folder = tmp_path / "bursts"
    folder.mkdir()
    made_burst(folder, sharpest=1, name="first")
    made_burst(folder, sharpest=2, name="second", minute=5)
    library.add_folder(folder)
    list(library.index())
    found = Review.of(library)
    found.find()
    list(found.check())
    return found


def test_of_a_burst_the_sharpest_is_proposed_and_nothing_marked(bursts):
    groups = bursts.groups([Relation.BURST])
    rows = sorted((bursts.rows(group) for group in groups), key=lambda rows: rows[0].photo.path.name)
    assert [[row.photo.path.name for row in of_one] for of_one in rows] == [
        ["first 1.jpg", "first 0.jpg", "first 2.jpg"],
        ["second 2.jpg", "second 0.jpg", "second 1.jpg"],
    ]
    assert [row.evidence.split(",")[0] for row in rows[0] if row.keeper] == ["the sharpest"]
    assert [of_one[0].sharpness for of_one in rows] == [1, 1]
    assert all((row.sharpness or 1) < 0.9 for of_one in rows for row in of_one[1:])
    assert bursts.mark_by_rules() == Totals(0, 0, 0)


def test_when_the_frames_of_a_burst_were_taken_is_known_without_comparing_them(bursts, monkeypatch):
    monkeypatch.setattr(Verifier, "compare", lambda *_: pytest.fail("files are compared"))
    (rows, _) = sorted((bursts.rows(one) for one in bursts.groups([Relation.BURST])), key=lambda r: r[0].photo.path)
    assert [row.evidence for row in rows[1:]] == ["taken 1 s apart", "taken 1 s apart"]
    assert {row.relation for row in rows[1:]} == {Relation.BURST}


def test_a_plan_keeps_the_sharpest_of_what_is_left_of_a_burst(bursts):
    group = next(one for one in bursts.groups([Relation.BURST]) if bursts.rows(one)[0].photo.path.name == "first 1.jpg")
    bursts.mark(bursts.rows(group)[1].photo.id, remove=True)  # two stay
    (item,) = bursts.plan(RemovalKind.TRASH).items
    assert (item.photo.path.name, item.keeper.path.name) == ("first 0.jpg", "first 1.jpg")


def test_keeping_the_sharpest_of_each_burst_marks_what_was_said_beforehand(bursts, library, tmp_path):
    groups = [one for one in bursts.groups() if one.relation is Relation.BURST]
    steps = list(favour_sharpest(bursts, groups, photos_of=library.photos, control=Control()))
    assert [step.done for step in steps] == [1, 2]
    assert (steps[-1].untold, bursts.totals().photos) == (0, 0), "nothing is marked yet"
    said = {photo.path.name for one in steps[-1].found for photo in one.going}
    assert said == {"first 0.jpg", "first 2.jpg", "second 0.jpg", "second 1.jpg"}
    assert mark_favoured(bursts, steps[-1].found) == bursts.totals().photos == 4
    marked = {row.photo.path.name for group in groups for row in bursts.rows(group) if row.marked}
    assert marked == said


def test_keeping_the_sharpest_heeds_what_was_chosen_and_what_cannot_be_measured(bursts, library):
    first, second = sorted(bursts.groups([Relation.BURST]), key=lambda one: bursts.rows(one)[0].photo.path.name)
    chosen = bursts.rows(first)[1].photo
    bursts.marks.stay(first, chosen.id)
    for row in bursts.rows(second):
        row.photo.path.write_bytes(b"damaged")
    unread = Review.of(library)
    unread.find()
    list(unread.check())
    unread.marks.stay(first, chosen.id)
    *_, last = favour_sharpest(unread, [first, second], photos_of=library.photos, control=Control())
    assert [one.keeper.id for one in last.found] == [chosen.id]
    assert last.untold == 1

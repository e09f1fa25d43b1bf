"""A photo stands in one group of copies: with its edits, the copies of those, and its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.duplicates.review import Review
from desktop_app.core.duplicates.whole_groups import FoundGroups, whole_groups
from desktop_app.core.errors import ActionError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import PhotoId
from tests.core.duplicates.made_photos import scene

COPIES = [relation for relation in Relation if relation.reviewed_as_copy]
SURE = [relation for relation in Relation if relation.preselected]


def group(relation: Relation | None, *photos: int, saving: int = 1) -> Group:
    return Group(relation, tuple(map(PhotoId, photos)), saving)


PARTS = [
    group(Relation.REENCODED, 1, 2),
    group(Relation.EXACT, 3, 4),
    group(Relation.EDITED, 1, 3, 5, saving=3),
    group(Relation.EXACT, 6, 7),
    group(Relation.BURST, 1, 8),
    group(None, 8, 9),
]


def test_copies_of_edits_are_in_their_group():
    assert whole_groups(PARTS, apart=()) == [
        group(Relation.EDITED, 1, 2, 3, 4, 5, saving=5),
        *PARTS[3:],
    ]
    assert whole_groups(PARTS[:2], apart=()) == PARTS[:2]


def test_what_was_told_apart_does_not_come_together_by_way_of_a_copy():
    found = whole_groups(PARTS, apart={(PhotoId(2), PhotoId(5))})
    assert found == [PARTS[0], group(Relation.EDITED, 1, 3, 4, 5, saving=4), *PARTS[3:]]


@pytest.mark.parametrize("photo", [1, 2, 4, 5])
def test_the_groups_around_a_photo_make_its_whole_group(photo):
    found = FoundGroups(PARTS)
    [whole] = [one for one in whole_groups(found.around([PhotoId(photo)]), apart=()) if one.relation is Relation.EDITED]
    assert whole.photos == (1, 2, 3, 4, 5)
    found.remove(PARTS[2])
    assert len(found) == len(PARTS) - 1
    assert all(one.relation is not Relation.EDITED for one in found.around([PhotoId(photo)]))


@pytest.fixture
def review(library: Library, tmp_path: Path) -> Iterator[Review]:
    folder = tmp_path / "photos"
    folder.mkdir()
    scene(1).save(folder / "original.jpg", quality=92)
    image = Image.open(folder / "original.jpg")
    image.save(folder / "original copy.jpg", quality=70)
    ImageDraw.Draw(image).rectangle((30, 240, 250, 280), fill="white")
    image.save(folder / "written on.jpg", quality=90)
    (folder / "written on copy.jpg").write_bytes((folder / "written on.jpg").read_bytes())
    library.add_folder(folder)
    list(library.index())
    found = Review.of(library)
    found.find()
    list(found.check())
    return found


def names(review: Review, relations: list[Relation]) -> list[dict[str, Relation | None]]:
    return [{row.photo.path.stem: row.relation for row in review.rows(one)} for one in review.groups(relations)]


def test_one_group_and_what_each_photo_is_to_the_one_that_stays(review):
    assert names(review, COPIES) == [
        {
            "original": None,
            "original copy": Relation.REENCODED,
            "written on": Relation.EDITED,
            "written on copy": Relation.EDITED,
        }
    ]
    [whole] = review.groups(COPIES)
    _stays, *others = [row.photo.size for row in review.rows(whole)]
    assert whole.saving == sum(others)
    assert sorted(map(sorted, names(review, SURE))) == [
        ["original", "original copy"],
        ["written on", "written on copy"],
    ]
    assert review.narrowed(COPIES) == review.groups(COPIES)


def test_a_rule_marks_within_each_exposure(review):
    assert review.mark_by_rules().photos == 2
    plan = review.plan(RemovalKind.TRASH)
    assert {(item.photo.path.stem, item.keeper and item.keeper.path.stem, item.relation) for item in plan.items} == {
        ("original copy", "original", Relation.REENCODED),
        ("written on copy", "written on", Relation.EXACT),
    }
    assert not plan.left_out


def test_by_hand_all_may_go_but_one(review):
    [whole] = review.groups(COPIES)
    rows = {row.photo.path.stem: row.photo.id for row in review.rows(whole)}
    kept = rows.pop("written on")
    for photo in rows.values():
        review.mark(photo, remove=True)
    with pytest.raises(ActionError, match="last of its group"):
        review.mark(kept, remove=True)
    plan = review.plan(RemovalKind.TRASH)
    assert (len(plan.items), plan.left_out) == (3, ())
    assert {item.keeper and item.keeper.id for item in plan.items} == {kept}


def test_not_a_match_of_an_edit_leaves_each_exposure_to_itself(review):
    [whole] = review.groups(COPIES)
    rows = {row.photo.path.stem: row.photo.id for row in review.rows(whole)}
    number = review.judge([rows["original"], rows["written on"]], Judgement.NOT_A_MATCH)
    list(review.check())
    assert sorted(map(sorted, names(review, COPIES))) == [
        ["original", "original copy"],
        ["written on", "written on copy"],
    ]
    review.take_back([number])
    list(review.check())
    assert [len(one.photos) for one in review.groups(COPIES)] == [4]


def test_the_groups_around_several_photos_are_looked_up_once(monkeypatch):
    asked = []
    found = FoundGroups(PARTS)
    holding = found.holding
    monkeypatch.setattr(found, "holding", lambda photo: asked.append(photo) or holding(photo))
    assert set(found.around([PhotoId(1), PhotoId(2), PhotoId(6)])) == set(PARTS)
    assert len(asked) == len(set(asked))

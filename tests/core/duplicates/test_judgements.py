"""What was said about pairs can be listed and taken back."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop_app.cli import judging, main
from desktop_app.core.duplicates import savings
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import KnownError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.types import Photo
from tests.core.duplicates.made_photos import made_copies


@pytest.fixture
def review(library: Library, tmp_path: Path) -> Review:
    library.add_folder(made_copies(tmp_path / "photos"))
    list(library.index())
    found = Review.of(library)
    found.find()
    list(found.check())
    return found


def test_taken_back_the_group_is_there_again_with_its_marks(review: Review) -> None:
    group = review.groups([Relation.EXACT])[0]
    review.mark(group.photos[0], remove=True)
    number = review.judge(group.photos, Judgement.KEEP_BOTH)
    other = review.judge(review.groups([Relation.SAME_PIXELS])[0].photos, Judgement.NOT_A_MATCH)
    assert [one.number for one in review.judgements.all()] == [other, number]
    assert [photo.id for photo in review.judgements.all()[1].photos] in (list(group.photos), list(group.photos)[::-1])
    review.take_back([number])
    list(review.check())
    assert group.photos in [one.photos for one in review.groups([Relation.EXACT])]
    assert review.marks.removed(group.photos[0])
    assert [one.number for one in review.judgements.all()] == [other]
    assert review.groups([Relation.SAME_PIXELS]) == []


def test_one_photo_from_all_others_is_taken_back_pair_by_pair_or_at_once(review: Review) -> None:
    photos = review.groups([Relation.SAME_PIXELS])[0].photos
    numbers = [review.judge([photos[0], other], Judgement.NOT_A_MATCH) for other in photos[1:]]
    review.take_back(numbers)
    list(review.check())
    assert photos in [one.photos for one in review.groups()]


def test_the_command_line_lists_and_forgets(review: Review, capsys: pytest.CaptureFixture[str]) -> None:
    number = review.judge(review.groups([Relation.EXACT])[0].photos, Judgement.KEEP_BOTH)
    parse = main.build_parser().parse_args
    assert judging.run(review, parse(["duplicates", "judgements"])) == 0
    assert f"{number}  keep both: " in capsys.readouterr().out
    with pytest.raises(KnownError, match="no judgement 99"):
        judging.run(review, parse(["duplicates", "judgements", "--forget", "99"]))
    assert judging.run(review, parse(["duplicates", "judgements", "--forget", "all"])) == 0
    assert review.judgements.all() == []


def test_saving_is_all_but_the_keeper(review: Review) -> None:
    for group in review.groups(list(Relation)):
        review.rows(group)  # of a burst it is then known which one is the sharpest
    assert_savings(review)


def test_saving_follows_the_photo_that_stays(review: Review) -> None:
    (group,) = review.groups([Relation.SAME_PIXELS])
    before, *rest = review.rows(group)
    other = next(row for row in rest if row.photo.size != before.photo.size)
    review.marks.stay(group, other.photo.id)
    assert_savings(review, Relation.SAME_PIXELS)
    review.marks.clear()
    assert_savings(review, Relation.SAME_PIXELS)
    review.mark(review.rows(group)[0].photo.id, remove=True)
    assert_savings(review, Relation.SAME_PIXELS)


def test_what_rules_mark_is_not_weighed_again(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    review.groups()
    monkeypatch.setattr(savings, "freed", lambda _photos: pytest.fail("the disk is asked again"))
    assert review.mark_by_rules().photos
    review.groups()
    review.marks.clear()
    review.groups()


def test_groups_are_there_before_any_of_them_is_weighed(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a restart, when no file was read yet."""
    weighed = review.groups()
    review.savings.forget()
    with monkeypatch.context() as unread:
        unread.setattr(savings, "freed", lambda _photos: pytest.fail("groups wait for the disk"))
        at_once = review.savings.so_far()
    assert set(at_once) == set(weighed)
    assert [group.saving for group in at_once] == sorted((group.saving for group in at_once), reverse=True)
    review.groups()
    assert [(group, group.saving) for group in review.savings.so_far()] == [(one, one.saving) for one in weighed]


def test_what_is_weighed_while_the_rules_change_is_not_kept(review: Review, monkeypatch: pytest.MonkeyPatch) -> None:
    freed = savings.freed
    (group,) = review.groups([Relation.SAME_PIXELS])
    stays, *others = (row.photo for row in review.rows(group))
    other = next(one for one in others if one.size != stays.size)

    def change_rules(photos: Iterable[Photo]) -> int:
        monkeypatch.setattr(savings, "freed", freed)
        review.rules = KeeperRules(order=("path",), pattern=f"*{other.path.name}")
        return freed(photos)

    review.savings.forget()
    monkeypatch.setattr(savings, "freed", change_rules)
    review.savings.weigh([group])
    assert review.rows(group)[0].photo == other
    assert_savings(review, Relation.SAME_PIXELS)


def assert_savings(review: Review, *relations: Relation) -> None:
    for group in review.groups(relations or list(Relation)):
        rows = review.rows(group)
        assert group.saving == sum(row.photo.size for row in rows if not row.keeper)

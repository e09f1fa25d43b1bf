"""Relations: their order is that of confidence, and only what is surely a copy may be marked by a rule."""

from __future__ import annotations

from desktop_app.core.relations import Relation


def test_the_order_is_that_of_confidence() -> None:
    assert [relation.rank for relation in Relation] == list(range(len(Relation)))
    assert Relation.EXACT.rank < Relation.EDITED.rank < Relation.SIMILAR.rank


def test_rules_mark_only_what_is_the_whole_picture_again() -> None:
    assert [each for each in Relation if each.preselected] == [
        Relation.EXACT,
        Relation.SAME_PIXELS,
        Relation.REENCODED,
    ]


def test_bursts_and_similar_photos_are_reviewed_apart() -> None:
    assert [each for each in Relation if not each.reviewed_as_copy] == [Relation.BURST, Relation.SIMILAR]

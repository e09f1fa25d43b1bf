from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.duplicates import relating
from desktop_app.core.duplicates.relating import Near, narrow, relate
from desktop_app.core.errors import DamagedImageError
from desktop_app.core.relations import Finding, Relation
from desktop_app.core.types import Cancelled, Control, FolderId, Photo, PhotoId

BASE = Photo(
    id=PhotoId(0), folder=FolderId(1), path=Path("/p.jpg"), size=1000, mtime_ns=0, width=400, height=300, format="JPEG",
    taken=None, camera="", has_gps=False, fingerprint=b"", online=True,
)  # fmt: skip


class Told:
    """A verifier that was told the relation of pairs; everything else is similar."""

    def __init__(self, pairs: dict[str, Relation]) -> None:
        self.pairs = {frozenset(map(int, pair)): relation for pair, relation in pairs.items()}

    def compare(self, first, second, **_options):
        if 9 in {first.id, second.id}:
            raise DamagedImageError("is damaged")
        return Finding(self.pairs.get(frozenset((first.id, second.id)), Relation.SIMILAR), "told")

    def follows(self, _path, **_options):
        return False

    def content(self, _photo):
        return 1.0

    def compare_exposure(self, first, second, **_options):
        finding = self.compare(first, second)
        return finding if finding.relation.preselected else None


def photos(*ids):
    return [replace(BASE, id=PhotoId(i)) for i in ids]


def found(related):
    return [(one.relation.value, [photo.id for photo in one.photos]) for one in related]


def test_who_stands_for_a_group_is_asked_only_beside_others():
    def best(group):
        asked.append([photo.id for photo in group])
        return group[0]

    asked: list[list[int]] = []
    told = Told({"12": Relation.REENCODED, "13": Relation.EDITED})
    relate(photos(1, 2), verifier=told, best=best)
    assert not asked
    assert found(relate(photos(1, 2, 3), verifier=told, best=best)) == [("re-encoded", [1, 2]), ("edited", [1, 3])]
    assert asked == [[1, 2]]


def test_levels():
    told = Told({
        "12": Relation.EXACT, "34": Relation.REENCODED, "13": Relation.EDITED, "56": Relation.BURST,
        "15": Relation.BURST, "16": Relation.BURST,
    })  # fmt: skip
    assert found(relate(photos(*range(1, 8)), verifier=told)) == [
        ("exact", [1, 2]),
        ("re-encoded", [3, 4]),
        ("edited", [1, 3]),
        ("burst", [1, 5, 6]),
    ]
    assert found(relate(photos(7, 8), verifier=told)) == [("similar", [7, 8])]


def test_no_chains():
    told = Told({"12": Relation.REENCODED, "23": Relation.REENCODED})
    assert found(relate(photos(1, 2, 3), verifier=told))[0] == ("re-encoded", [1, 2])


def test_the_best_stands_for_its_group():
    told = Told({"12": Relation.EXACT, "23": Relation.EDITED})
    related = relate(photos(1, 2, 3), verifier=told, best=lambda group: max(group, key=lambda photo: photo.id))
    assert found(related) == [("exact", [1, 2]), ("edited", [2, 3])]


@pytest.mark.parametrize("original", [{"size": 9000}, {"size": 500, "format": "PNG"}])
def test_of_one_size_copies_are_compared_with_what_seems_the_original(original):
    """Two strong compressions of one photo may match each other and not a third one, but all match the photo."""
    told = Told(
        {"14": Relation.REENCODED, "24": Relation.REENCODED, "34": Relation.REENCODED, "12": Relation.REENCODED}
    )
    some = [*photos(1, 2, 3), replace(*photos(4), **original)]
    assert found(relate(some, verifier=told))[0] == ("re-encoded", [4, 1, 2])


def test_what_was_told_apart_never_meets():
    told = Told({"12": Relation.EXACT, "13": Relation.EXACT, "23": Relation.EXACT})
    related = relate(photos(1, 2, 3), verifier=told, apart=lambda a, b: {a.id, b.id} == {1, 2})
    assert found(related) == [("exact", [1, 3])]


def test_similar_photos_are_near_in_code():
    near = Near(photos(1, 2, 3), np.array([[0b100], [0b110], [0b111]], np.uint8), radius=1)
    related = relate(photos(1, 2, 3), verifier=Told({}), near=near)
    assert found(related) == [("similar", [1, 2])]


def test_an_unreadable_photo_matches_nothing():
    told = Told({"12": Relation.EXACT})
    assert found(relate(photos(1, 2, 9), verifier=told))[0] == ("exact", [1, 2])


def test_large_bursts_go_by_time(monkeypatch):
    monkeypatch.setattr(relating, "MOST_LOOKED_AT", 3)
    noon = datetime.fromisoformat("2020-06-01T12:00:00")
    burst = [replace(BASE, id=PhotoId(n), taken=noon + timedelta(seconds=4 * n)) for n in range(5)]
    assert found(relate(burst, verifier=Told({"01": Relation.EDITED}))) == [("burst", [0, 1, 2]), ("burst", [3, 4])]


class Counting(Told):
    """Counts the comparisons."""

    count = 0

    def compare(self, first, second, **options):
        self.count += 1
        return super().compare(first, second, **options)


def test_copies_by_the_thousand_are_compared_with_one_of_them():
    class Same(Counting):
        def compare(self, first, second, **options):
            super().compare(first, second, **options)
            return Finding(Relation.EXACT, "told")

    told = Same({})
    (group,) = relate(photos(*range(10, 2010)), verifier=told)
    assert (group.relation, len(group.photos)) == (Relation.EXACT, 2000)
    assert told.count < 2 * 2000


@pytest.mark.sweep(1)
@pytest.mark.parametrize("timed", [True, False])
def test_a_burst_of_hundreds_is_compared_in_parts(timed):
    noon = datetime.fromisoformat("2020-06-01T12:00:00")
    many = [
        replace(BASE, id=PhotoId(n), fingerprint=b"%d" % n, path=Path(f"/{n:05}.jpg"),
                taken=noon + timedelta(seconds=n // 2) if timed else None)
        for n in range(10, 810)
    ]  # fmt: skip
    told = Counting({})
    told.pairs = {frozenset((500, 501)): Relation.REENCODED}
    related = relate(many, verifier=told)
    assert told.count < len(many) * relating.MOST_PAIRED
    copies, *others = related
    assert (copies.relation, {photo.id for photo in copies.photos}) == (Relation.REENCODED, {500, 501})
    assert {one.relation for one in others} <= ({Relation.BURST, Relation.SIMILAR} if timed else {Relation.SIMILAR})
    assert sum(len(one.photos) for one in others) > 700


def test_parts_of_a_group():
    told = Told({"12": Relation.EXACT, "34": Relation.EXACT, "13": Relation.REENCODED})
    parts = narrow(photos(1, 2, 3, 4), [Relation.EXACT], verifier=told)
    assert found(parts) == [("exact", [1, 2]), ("exact", [3, 4])]


def test_cancelling():
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        relate(photos(1, 2), verifier=Told({}), control=control)

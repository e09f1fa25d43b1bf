import logging
from dataclasses import replace

import pytest

from desktop_app.core.duplicates import uncompared as module
from desktop_app.core.duplicates.relating import narrow, relate
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.errors import CatalogBusyError, DamagedImageError, ImageAccessError
from desktop_app.core.relations import Finding, Relation
from desktop_app.core.types import Cancelled, PhotoId
from tests.core.duplicates.test_relating import BASE, photos


class Failing:
    """Everything is re-encoded, except for the pairs that raise."""

    def __init__(self, errors) -> None:
        self.errors = errors

    def compare(self, first, second, **_options):
        error = self.errors.get(frozenset((first.id, second.id)))
        if error is not None:
            raise error
        return Finding(Relation.REENCODED, "told")

    compare_exposure = compare

    def content(self, _photo):
        return 1.0


@pytest.mark.expects_errors
@pytest.mark.parametrize("error", [ValueError("singular"), MemoryError(), DamagedImageError("is damaged"), KeyError(3)])
def test_one_pair_never_ends_the_run(error):
    uncompared = Uncompared()
    related = relate(photos(1, 2, 3), verifier=Failing({frozenset((1, 3)): error}), uncompared=uncompared)
    assert [[photo.id for photo in one.photos] for one in related] == [[1, 2]] or related[0].photos[0].id == 1
    assert len(uncompared) == 1
    assert {photo.id for photo in (uncompared.pairs[0].first, uncompared.pairs[0].second)} == {1, 3}
    assert narrow(photos(1, 2, 3), [Relation.REENCODED], verifier=Failing({frozenset((1, 3)): error}))


@pytest.mark.parametrize("error", [Cancelled(), CatalogBusyError("another process holds it")])
def test_what_is_no_fault_of_the_pair_is_raised(error):
    with pytest.raises(type(error)):
        relate(photos(1, 2), verifier=Failing({frozenset((1, 2)): error}))


@pytest.mark.expects_errors
def test_what_is_told(monkeypatch):
    monkeypatch.setattr(module, "MOST_KEPT", 4)
    uncompared = Uncompared()
    assert uncompared.summary() == ""
    one = photos(*range(6))
    for other in one[1:]:
        uncompared.add(one[0], replace(other, path=BASE.path.with_name(f"{other.id}.jpg")), ImageAccessError("is gone"))
        uncompared.add(other, one[0], ImageAccessError("is gone"))
    assert len(uncompared) == 5
    assert len(uncompared.pairs) == 4
    assert uncompared.summary().startswith("5 pairs could not be compared: /p.jpg and /1.jpg: is gone; ")
    assert uncompared.summary().endswith("; and 2 more")
    uncompared.clear()
    with pytest.raises(ValueError, match="singular") as caught:
        Failing({frozenset((0, 9)): ValueError("singular")}).compare(one[0], replace(one[1], id=PhotoId(9)))
    uncompared.add(one[0], replace(one[1], id=PhotoId(9)), caught.value)
    assert uncompared.summary() == "1 pair could not be compared: /p.jpg and /p.jpg: ValueError: singular"
    assert "Traceback" in uncompared.report()
    assert "raise error" in uncompared.report()


def test_our_own_bug_is_logged_as_an_error(caplog, request):
    request.node.add_marker(pytest.mark.expects_errors)
    Uncompared().add(*photos(1, 2), ValueError("singular"))
    Uncompared().add(*photos(1, 2), DamagedImageError("is damaged"))
    assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.WARNING]

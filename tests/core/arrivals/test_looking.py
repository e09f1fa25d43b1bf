"""Do I have these already? What is said of files from outside, and that the library is only read."""

from __future__ import annotations

import os
import shutil

import pytest
from PIL import Image

from desktop_app.core.arrivals import comparing, listing
from desktop_app.core.arrivals.acting import removal_of
from desktop_app.core.arrivals.arrival import Presence
from desktop_app.core.arrivals.looking import Arrivals
from desktop_app.core.duplicates.review import Review
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import FolderError, ImageAccessError
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import Cancelled, Control


def said(look, *paths):
    return {name: one.presence for name, one in look(*paths).items()}


def test_each_file_has_one_answer(card, look, photos):
    found = look(card)
    assert {name: one.presence.value for name, one in found.items()} == {
        "equal.jpg": "there",
        "smaller.jpg": "there",
        "brighter.jpg": "edited",
        "larger.jpg": "better",
        "new.jpg": "new",
        "broken.jpg": "unreadable",
    }
    assert found["equal.jpg"].finding.relation is Relation.EXACT
    assert found["equal.jpg"].match.path == photos / "scene 0.jpg"
    assert found["smaller.jpg"].finding.relation is Relation.REENCODED
    assert "1260×900" in found["larger.jpg"].note
    assert "damaged" in found["broken.jpg"].note
    assert [one.wanted for one in found.values()].count(True) == 3


def test_nothing_is_added_and_nothing_is_written(card, look, indexed, photos):
    look(card)  # the encoder is registered by now
    before = indexed.catalog_path.read_bytes(), indexed.catalog.photos.count()
    look(card)
    assert (indexed.catalog_path.read_bytes(), indexed.catalog.photos.count()) == before
    marks = [photo.fingerprint for photo in indexed.photos(indexed.photo_ids().tolist())]
    strange = {one.photo.fingerprint for one in look(card).values() if one.photo} - set(marks)
    assert strange
    assert not any(indexed.thumbnails.get(mark) for mark in strange)
    assert indexed.catalog.duplicates.findings_among(strange | set(marks)) == {}


def test_single_files_and_files_named_twice(card, look):
    file = card / "DCIM" / "new.jpg"
    assert said(look, file, file, card / "DCIM", card) == said(look, card)
    assert said(look, file) == {"new.jpg": Presence.NEW}


def test_a_path_that_is_not_there_is_named_before_anything_is_read(indexed, card):
    with pytest.raises(FolderError, match="nowhere: cannot be looked at"):
        list(Arrivals.of(indexed).look([card, card / "nowhere"]))


def test_the_photos_that_are_asked_about_are_no_answer(look, photos, tmp_path):
    """A folder of the library itself: what would be removed as being there must not be the only one that is."""
    assert set(said(look, photos).values()) == {Presence.OWN}
    assert set(said(look, photos / "scene 0.jpg").values()) == {Presence.OWN}
    linked = tmp_path / "linked"
    linked.symlink_to(photos)
    assert set(said(look, linked).values()) == {Presence.OWN}
    assert set(said(look, linked / "scene 0.jpg").values()) == {Presence.OWN}
    shutil.copy2(photos / "scene 0.jpg", photos / "again.jpg")
    assert said(look, photos)["again.jpg"] is Presence.NEW


@pytest.mark.parametrize("kind", ["the same bytes", "a smaller copy"])
def test_a_photo_of_the_library_is_one_whatever_the_rest_holds(kind, look, photos, indexed):
    """It is not copied as if it were new, and not removed as being there: that is for the review of duplicates."""
    again = photos / "elsewhere" / "again.jpg"
    again.parent.mkdir()
    if kind == "the same bytes":
        shutil.copy2(photos / "scene 0.jpg", again)
    else:
        Image.open(photos / "scene 0.jpg").resize((336, 240)).save(again, quality=85)
    list(indexed.index())
    found = look(again.parent)["again.jpg"]
    assert (found.presence, found.match.path.name) == (Presence.OWN, "scene 0.jpg")
    assert not found.wanted
    assert not removal_of([found], RemovalKind.TRASH, catalog=indexed.catalog, settings=indexed.settings).items


def test_two_equal_new_files_are_wanted_once(card, look):
    shutil.copy2(card / "DCIM" / "new.jpg", card / "new again.jpg")
    found = look(card)
    twins = [found["new.jpg"], found["new again.jpg"]]
    assert sorted(one.wanted for one in twins) == [False, True]
    assert {one.twin for one in twins} == {None, next(one.path for one in twins if one.wanted)}


def test_a_companion_that_the_library_lacks_makes_a_copy_better(card, look, photos):
    (card / "DCIM" / "equal.xmp").write_text("<x:xmpmeta/>")
    found = look(card)["equal.jpg"]
    assert (found.presence, found.note) == (Presence.BETTER, "has XMP, which the one in the library lacks")
    assert [one.name for one in found.photo.companions] == ["equal.xmp"]
    assert look(card / "DCIM" / "equal.jpg")["equal.jpg"].photo.companions == found.photo.companions


@pytest.mark.parametrize("what", ["pixels", "metadata"])
def test_a_copy_that_holds_more_is_better(what, card, look, photos, indexed):
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    if what == "pixels":
        with Image.open(photos / "scene 1.jpg") as image:
            image.resize((640, 457), Image.Resampling.LANCZOS).save(card / "more.jpg", quality=95)
    else:
        start, rest = (photos / "scene 1.jpg").read_bytes()[:2], (photos / "scene 1.jpg").read_bytes()[2:]
        block = exif.tobytes()
        (card / "more.jpg").write_bytes(start + b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block + rest)
    found = look(card)["more.jpg"]
    assert (found.presence, found.match.path.name) == (Presence.BETTER, "scene 1.jpg"), found


def test_a_photo_that_went_from_the_library_is_no_proof(card, look, photos):
    (photos / "scene 0.jpg").unlink()
    assert look(card)["equal.jpg"].presence is Presence.NEW


def test_a_photo_whose_drive_is_away_is_said_and_proves_nothing(card, look, indexed, photos):
    (folder,) = indexed.folders()
    indexed.catalog.folders.set_online(folder.id, online=False)
    photos.rename(photos.with_name("unplugged"))
    found = look(card)["equal.jpg"]
    assert found.presence is Presence.NEW
    assert "scene 0.jpg, whose drive is away" in found.note


def test_what_a_person_told_apart_stays_apart(card, look, indexed):
    found = look(card)["smaller.jpg"]
    indexed.catalog.duplicates.judge([(found.photo.fingerprint, found.match.fingerprint)], Judgement.NOT_A_MATCH)
    assert look(card)["smaller.jpg"].presence is Presence.NEW


@pytest.mark.parametrize(
    ("name", "judgement"),
    [
        ("equal.jpg", Judgement.KEEP_BOTH),
        ("smaller.jpg", Judgement.KEEP_BOTH),
        ("equal.jpg", Judgement.NOT_A_MATCH),
    ],
)
def test_what_a_person_keeps_beside_its_copy_is_there(card, look, indexed, name, judgement):
    """And the same bytes are, whatever was said of two files that have them."""
    found = look(card)[name]
    assert found.presence is Presence.THERE
    indexed.catalog.duplicates.judge([(found.photo.fingerprint, found.match.fingerprint)], judgement)
    assert look(card)[name].presence is Presence.THERE


def test_a_pair_that_cannot_be_compared_costs_itself(card, indexed, monkeypatch):
    def fail(*_args, **_options):
        raise ImageAccessError("cannot be read", path=card)

    monkeypatch.setattr(Verifier, "compare", fail)
    arrivals = Arrivals.of(indexed)
    found = {one.path.name: one for step in arrivals.look([card]) for one in step.arrivals}
    assert found["smaller.jpg"].presence is Presence.NEW
    assert found["smaller.jpg"].note.startswith("could not be compared with ")
    assert found["equal.jpg"].presence is Presence.THERE
    assert len(arrivals.uncompared) >= 2


def test_a_file_that_goes_away_before_it_is_compared_is_not_called_new(card, indexed, monkeypatch):
    def pulled(_verifier, photo, _match, **_options):
        photo.path.unlink(missing_ok=True)
        raise ImageAccessError("cannot be read", path=photo.path)

    monkeypatch.setattr(Verifier, "compare", pulled)
    found = {one.path.name: one for step in Arrivals.of(indexed).look([card]) for one in step.arrivals}
    assert found["smaller.jpg"].presence is Presence.UNREADABLE
    assert found["smaller.jpg"].note == "went away before it was compared"


def test_a_card_that_is_pulled_out_is_one_line_per_file(card, indexed, monkeypatch):
    def pulled(*arguments, **options):
        yield from walk(*arguments, **options)
        shutil.rmtree(card / "DCIM")
        raise FileNotFoundError(2, "No such file or directory")

    walk = listing.walk
    monkeypatch.setattr(listing, "walk", pulled)
    found = {one.path: one for step in Arrivals.of(indexed).look([card]) for one in step.arrivals}
    assert {one.presence for one in found.values()} == {Presence.UNREADABLE}
    assert len(found) == 7
    assert "the rest was not looked at" in found[card].note


def test_kinds_that_are_not_read_are_counted(card, indexed):
    (card / "film.mov").write_bytes(b"film")
    arrivals = Arrivals.of(indexed)
    list(arrivals.look([card]))
    assert arrivals.unread == {".mov": 1}


def test_it_tells_how_far_it_is_and_stops_when_it_is_told_to(card, indexed):
    steps = list(Arrivals.of(indexed).look([card]))
    assert steps[0].total is None
    assert [step.done for step in steps if step.total] == [0, 1, 2, 3, 4, 5, 6]
    control = Control()
    looking = Arrivals.of(indexed).look([card], control=control)
    next(looking)
    control.cancel()
    with pytest.raises(Cancelled):
        list(looking)


def test_an_empty_library_has_nothing(library, card):
    found = [one for step in Arrivals.of(library).look([card]) for one in step.arrivals]
    assert {one.presence for one in found} == {Presence.NEW, Presence.UNREADABLE}


def test_of_many_near_photos_the_nearest_are_compared(card, look, photos, indexed, monkeypatch):
    monkeypatch.setattr(comparing, "_MOST", 1)
    assert look(card)["smaller.jpg"].presence is Presence.THERE


def test_names_that_are_no_text(card, look):
    shutil.copy2(card / "DCIM" / "equal.jpg", os.fsencode(card) + b"/\xff.jpg")
    assert look(card)["\udcff.jpg"].presence is Presence.THERE


def test_a_review_of_the_library_is_not_changed_by_it(card, look, indexed):
    review = Review.of(indexed)
    review.find()
    list(review.check())
    before = review.groups()
    look(card)
    review.find()
    list(review.check())
    assert review.groups() == before


def test_a_hard_link_elsewhere_is_a_file_of_its_own(card, look, photos):
    os.link(photos / "scene 2.jpg", card / "link.jpg")
    assert look(card)["link.jpg"].presence is Presence.THERE

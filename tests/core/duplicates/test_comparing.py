"""The same groups from processes as from threads; equal files first; and what has not changed is not looked at."""

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop_app.core.duplicates import comparing_pool, findings
from desktop_app.core.duplicates.compared_before import signature_of
from desktop_app.core.duplicates.comparing_pool import ComparingPool, LostError
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.proposal_comparer import ProposalComparer
from desktop_app.core.duplicates.review import Review
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import BugError
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.types import Cancelled, Control
from tests.core.duplicates.made_photos import made_copies


@pytest.fixture
def indexed(library: Library, tmp_path: Path) -> Library:
    library.add_folder(made_copies(tmp_path / "photos"))
    list(library.index())
    return library


def review_of(library: Library, *, threads: int = 1) -> Review:
    encoder = library.encoder
    number = library.catalog.codes.register(encoder.identity, encoder.card)
    review = Review(library.catalog, encoder=number, card=encoder.card, threads=threads, remember=False)
    review.find()
    return review


def forget(library: Library) -> None:
    with library.catalog.database.transaction() as connection:
        connection.execute("DELETE FROM verdicts")
        connection.execute("DELETE FROM review")


def test_processes_change_nothing(indexed, monkeypatch):
    here = review_of(indexed)
    steps = list(here.check())
    assert steps[0].photos == 0
    assert (steps[-1].done, steps[-1].groups) == (steps[-1].total, len(here.groups()))
    assert steps[-1].photos >= 2 * steps[-1].total
    forget(indexed)
    monkeypatch.setattr(comparing_pool, "FEW", 0)
    elsewhere = review_of(indexed, threads=2)
    list(elsewhere.check())
    assert elsewhere.groups() == here.groups()
    assert elsewhere.groups()


def test_comparing_here_leaves_opencv_its_threads():
    """What else this process does, for as long as it lives, is not for the comparing to slow down."""
    before = cv2.getNumThreads()
    try:
        cv2.setNumThreads(2)
        with ComparingPool(threads=1):
            pass
        assert cv2.getNumThreads() == 2
    finally:
        cv2.setNumThreads(before)


def test_equal_files_come_first(indexed):
    review = review_of(indexed)
    copies = list(review.find_copies())
    assert [group.relation for group in copies] == [Relation.EXACT] * 2
    assert copies[0].saving >= copies[1].saving
    assert set(copies) <= set(review.groups([Relation.EXACT]))
    review.find()
    assert set(copies) <= set(review.groups([Relation.EXACT]))
    list(review.check())
    seen = [photo for group in review.groups(list(Relation)) if group.relation.preselected for photo in group.photos]
    assert len(seen) == len(set(seen))


def test_what_has_not_changed_is_not_compared_again(indexed, monkeypatch):
    first = review_of(indexed)
    list(first.check())

    def never(*_arguments, **_options):
        raise AssertionError("compared again")

    monkeypatch.setattr(ComparingPool, "compare", never)
    again = review_of(indexed)
    list(again.check())
    assert again.groups() == first.groups()


def test_equal_files_that_changed_are_compared_again(indexed):
    first = review_of(indexed)
    list(first.check())
    copy = next(photo for photo in indexed.photos(indexed.photo_ids().tolist()) if photo.path.name == "large copy.jpg")
    data = bytearray(copy.path.read_bytes())
    data[len(data) // 2] ^= 1
    copy.path.write_bytes(data)
    again = review_of(indexed)
    list(again.check())
    assert not any(copy.id in group.photos for group in again.groups([Relation.EXACT]))


def test_a_process_that_dies_costs_its_proposal(indexed, monkeypatch):
    def dies(*_arguments, **_options):
        raise LostError

    monkeypatch.setattr(ComparingPool, "compare", dies)
    review = review_of(indexed)
    list(review.check())
    assert review.groups([None])


@pytest.mark.expects_errors
def test_what_goes_wrong_with_one_proposal_is_told_and_the_others_go_on(indexed, monkeypatch):
    true, asked = ComparingPool.compare, []

    def breaks(self, task, comparison, *, control):
        asked.append(task)
        if len(asked) == 1:
            raise BugError("comparing failed")
        true(self, task, comparison, control=control)

    monkeypatch.setattr(ComparingPool, "compare", breaks)
    review = review_of(indexed)
    proposals = len(review.groups([None]))
    list(review.check())
    assert len(asked) == proposals > 1
    assert len(review.uncompared) == 1
    assert review.groups()


def test_a_closed_pool_starts_nothing(indexed):
    with ComparingPool(threads=2) as pool:
        pool.expect(comparing_pool.FEW + 1)
    with pytest.raises(Cancelled):
        pool.compare(None, None, control=Control())


def test_processes_start_while_what_is_known_is_looked_up(indexed, monkeypatch):
    said, recall = [], ProposalComparer.recall
    start = comparing_pool._Process
    monkeypatch.setattr(comparing_pool, "FEW", 0)
    monkeypatch.setattr(findings, "_RECALLED_AT_ONCE", 1)
    monkeypatch.setattr(comparing_pool, "_Process", lambda *place: (said.append("started"), start(*place))[1])
    monkeypatch.setattr(ProposalComparer, "recall", lambda *asked: (said.append("recalled"), recall(*asked))[1])
    list(review_of(indexed, threads=2).check())
    assert said[:3] == ["started", "started", "recalled"], "nothing is kept, so all of it is new"
    assert said.count("started") == 2
    assert said.count("recalled") > 1
    said.clear()
    list(review_of(indexed, threads=2).check())
    assert "started" not in said
    kept = indexed.catalog.duplicates.compared_groups()
    indexed.catalog.duplicates.forget_compared([next(iter(kept))])
    indexed.catalog.duplicates.remember_all({}, {}, groups={"of photos that are gone": "[]"})
    said.clear()
    list(review_of(indexed, threads=2).check())
    assert said[0] == "recalled", "as much is kept as is proposed: only looking tells that one of it is new"
    assert said.count("started") == 2


def test_what_the_latest_photo_is_in_is_looked_up_first(indexed, monkeypatch):
    asked, recall = [], ProposalComparer.recall
    monkeypatch.setattr(findings, "_RECALLED_AT_ONCE", 1)
    monkeypatch.setattr(ProposalComparer, "recall", lambda *said: (asked.extend(said[1]), recall(*said))[1])
    review = review_of(indexed)
    proposed = review.groups([None])
    list(review.check())
    latest = [max(proposal.photos) for proposal in asked]
    assert len(latest) == len(proposed) > 1
    assert latest == sorted(latest, reverse=True)


@pytest.mark.expects_errors
def test_what_could_not_be_compared_is_tried_again(indexed, monkeypatch):
    def breaks(*_arguments, **_options):
        raise ValueError("odd")

    with monkeypatch.context() as broken:
        broken.setattr(Verifier, "compare_exposure", breaks)
        list(review_of(indexed).check())
    again = review_of(indexed)
    list(again.check())
    assert not again.uncompared
    assert [group.relation for group in again.groups() if group.relation is Relation.EXACT]


def test_only_the_proposals_at_hand_are_kept(indexed):
    table = indexed.catalog.duplicates
    table.remember_all({}, {}, groups={"of photos that are gone": "[]"})
    list(review_of(indexed).check())
    kept = table.compared_groups()
    assert kept
    assert "of photos that are gone" not in kept
    table.remember_all({}, {}, groups=dict.fromkeys(kept, "damaged"))
    again = review_of(indexed)
    list(again.check())
    assert again.groups([Relation.EXACT])


def test_equal_files_that_are_gone_or_take_no_part_are_no_group(indexed):
    review = review_of(indexed)
    first, second = review.find_copies()
    photo = indexed.catalog.photos.get(first.photos)[0]
    (folder,) = indexed.folders()
    indexed.catalog.photos.remove(folder.id, [os.fsencode(photo.path.relative_to(folder.path))])
    review.find()
    assert review.groups([Relation.EXACT]) == [second]
    assert not list(review._findings.find_copies(left_out=second.photos))


def test_groups_that_were_compared_are_not_doubled_by_equal_files(indexed):
    review = review_of(indexed)
    list(review.check())
    before = review.groups()
    assert list(review.find_copies())
    assert review.groups() == before


def test_another_radius_that_brings_nothing_near_changes_nothing(indexed):
    photos = indexed.catalog.photos.states(indexed.photo_ids().tolist())
    codes = np.array([[0], [0b11], *[[0b1111]] * (len(photos) - 2)], np.uint8)

    def signature(radius: int, of: np.ndarray = codes) -> str:
        return signature_of(photos, of, radius=radius, judged=(), rules=KeeperRules())

    assert signature(2) == signature(3)
    assert signature(3) != signature(4) == signature(200)
    assert signature(4) != signature(4, codes[::-1])


@pytest.mark.parametrize(
    "change",
    [
        "size = size + 1", "mtime_ns = mtime_ns + 1", "taken = '2001-01-01T00:00:00'", "camera = 'Leica'",
        "fingerprint = x'00'", "companions = '[[\"a.xmp\", \"XMP\", 1]]'", "path = x'41'", "width = width + 1",
    ],
)  # fmt: skip
def test_whatever_is_known_of_a_photo_counts_for_what_was_compared_before(indexed, change):
    """Each of these may put the same files into other groups, or make another photo stay."""
    ids = indexed.photo_ids().tolist()[:2]

    def signature() -> str:
        photos = indexed.catalog.photos.states(ids)
        return signature_of(photos, np.zeros((2, 1), np.uint8), radius=0, judged=(), rules=KeeperRules())

    before = signature()
    assert signature() == before
    with indexed.catalog.database.transaction() as connection:
        connection.execute(f"UPDATE photos SET {change} WHERE id = ?", (ids[0],))  # noqa: S608 -- of the list above
    assert signature() != before


def test_states_are_the_photos(indexed):
    ids = indexed.photo_ids().tolist()
    states, photos = indexed.catalog.photos.states(ids), indexed.catalog.photos.get(ids)
    assert [state.photo() for state in states] == photos
    for state, photo in zip(states, photos, strict=True):
        assert (state.id, state.size, state.fingerprint, state.online) == (
            photo.id, photo.size, photo.fingerprint, photo.online,
        )  # fmt: skip

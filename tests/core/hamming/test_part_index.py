"""The codes of parts in memory: each photo is found once, by the nearest of its parts."""

from __future__ import annotations

import numpy as np

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.encoders.perceptual import PerceptualEncoder
from desktop_app.core.hamming.part_index import PartIndex
from desktop_app.core.types import PhotoIds

CARD = PerceptualEncoder().card
COUNT = 5


def _random(photos: int) -> Codes:
    return np.random.default_rng(0).integers(0, 256, (photos, COUNT, 8), dtype=np.uint8)


def _index(ids: PhotoIds, codes: Codes) -> PartIndex:
    return PartIndex(CARD, head="copy", count=COUNT, load=lambda: (ids, codes))


def test_it_finds_what_comparing_every_part_finds() -> None:
    ids, codes = np.arange(3, 403, 2, dtype=np.int64), _random(200)
    index, asked = _index(ids, codes), codes[7, 3]
    each = hamming(asked[None], codes.reshape(-1, 8))[0].reshape(200, COUNT)
    order = np.lexsort((ids, each.min(axis=1)))
    found = index.query(asked, k=9, radius=None)
    assert found.ids.tolist() == ids[order][:9].tolist()
    assert found.distances.tolist() == each.min(axis=1)[order][:9].tolist()
    assert [each[list(ids).index(photo), part] for photo, part in zip(found.ids, found.parts, strict=True)] == (
        found.distances.tolist()
    )
    assert (int(found.ids[0]), int(found.parts[0])) == (ids[7], 3)
    within = index.query(asked, k=None, radius=20)
    assert sorted(within.ids.tolist()) == sorted(ids[each.min(axis=1) <= 20].tolist())
    assert len(index.query(asked, k=3, radius=64)) == 3


def test_a_photo_whose_parts_are_all_near_hides_no_other() -> None:
    codes = np.zeros((4, COUNT, 8), np.uint8)
    codes[1:] = 255
    codes[1:, 0, 0] = [254, 253, 251]
    index = _index(np.array([1, 2, 3, 4]), codes)
    found = index.query(np.zeros(8, np.uint8), k=4, radius=None)
    assert sorted(found.ids.tolist()) == [1, 2, 3, 4]


def test_it_follows_what_is_stored_and_removed() -> None:
    codes = _random(3)
    index = _index(np.array([1, 2]), codes[:2])
    assert index.query(codes[0, 0], k=5, radius=None).ids.tolist()[0] == 1
    index.add(np.array([5]), codes[2:])
    assert index.query(codes[2, 4], k=1, radius=None).ids.tolist() == [5]
    index.add(np.array([1]), codes[2:])  # its picture changed
    assert sorted(index.query(codes[2, 4], k=2, radius=None).ids.tolist()) == [1, 5]
    index.remove(np.array([5, 77]))
    assert sorted(index.query(codes[2, 4], k=9, radius=None).ids.tolist()) == [1, 2]
    index.reload()
    assert sorted(index.query(codes[0, 0], k=9, radius=None).ids.tolist()) == [1, 2]


def test_a_library_without_any_finds_nothing() -> None:
    found = _index(np.empty(0, np.int64), np.empty((0, COUNT, 8), np.uint8)).query(_random(1)[0, 0], k=3, radius=None)
    assert len(found) == 0

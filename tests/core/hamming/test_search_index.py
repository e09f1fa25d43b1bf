"""The codes in memory: loaded once, kept in step, never losing what is added at the same time."""

from __future__ import annotations

import threading

import numpy as np

from desktop_app.core.encoders.perceptual import PerceptualEncoder
from desktop_app.core.hamming.search_index import SearchIndex
from desktop_app.core.types import PhotoId
from tests.patience import PATIENCE

CARD = PerceptualEncoder().card
CODES = np.packbits(np.tri(65, 64, -1, dtype=np.uint8), axis=1)  # row n has its first n bits set


def _heads(codes: np.ndarray) -> dict[str, np.ndarray]:
    return {"similar": codes, "copy": ~codes}


def _filled(count: int = 65) -> tuple[SearchIndex, list[int]]:
    loads: list[int] = []

    def load() -> tuple[np.ndarray, dict[str, np.ndarray]]:
        loads.append(1)
        return np.arange(count), _heads(CODES[:count])

    return SearchIndex(CARD, load=load), loads


def test_k_and_radius() -> None:
    search, loads = _filled()
    assert not loads
    assert search.query({"similar": CODES[0]}, head="similar", k=3, radius=None).ids.tolist() == [0, 1, 2]
    assert search.query({"similar": CODES[0]}, head="similar", k=None, radius=4).ids.tolist() == [0, 1, 2, 3, 4]
    assert search.query({"similar": CODES[0]}, head="similar", k=2, radius=4).ids.tolist() == [0, 1]
    assert search.query({"similar": CODES[0]}, head="similar", k=9, radius=1).ids.tolist() == [0, 1]
    everything = search.query({"similar": CODES[0]}, head="similar", k=None, radius=None)
    assert everything.distances.tolist() == list(range(CARD.heads["similar"].max_radius + 1))
    assert search.query({"copy": ~CODES[0]}, head="copy", k=1, radius=None).ids.tolist() == [0]
    assert len(loads) == 1


def test_what_is_equally_far_comes_in_the_order_of_the_other_head() -> None:
    far = np.packbits(np.tri(65, 64, -1, dtype=np.uint8)[::-1], axis=1)  # row n has its first 64 - n bits set
    same = np.repeat(CODES[:5], 13, axis=0)  # thirteen at each distance from 0 to 4
    search = SearchIndex(CARD, load=lambda: (np.arange(65), {"similar": same, "copy": far}))
    matches = search.query({"similar": CODES[0], "copy": CODES[0]}, head="similar", k=None, radius=4)
    assert matches.distances.tolist() == np.repeat(range(5), 13).tolist()
    assert matches.ids.reshape(5, 13).tolist() == [list(range(13 * n + 12, 13 * n - 1, -1)) for n in range(5)]
    assert matches.others["copy"].tolist() == [64 - photo for photo in matches.ids.tolist()]
    assert [some.others["copy"].tolist() for some in (matches.first(2), matches.within(0))] == [
        [52, 53],
        [*range(52, 65)],
    ]
    matches = search.query({"similar": CODES[0]}, head="similar", k=None, radius=4)
    assert matches.ids.tolist() == list(range(65))
    assert not matches.others


def test_a_photo_has_all_its_codes_or_none_while_it_is_stored() -> None:
    search, _ = _filled(3)
    search.query({"similar": CODES[0]}, head="similar", k=1, radius=None)
    done = threading.Event()

    def store() -> None:
        for _ in range(300):
            search.add(np.array([50]), _heads(CODES[50:51]))
            search.remove(np.array([50]))
        done.set()

    thread = threading.Thread(target=store)
    thread.start()
    seen = []
    while not done.is_set():
        codes = search.codes(PhotoId(50))
        seen.append(codes is None or set(codes) == {"similar", "copy"})
    thread.join()
    assert all(seen)


def test_matches_within() -> None:
    search, _ = _filled()
    matches = search.query({"similar": CODES[10]}, head="similar", k=None, radius=5)
    assert matches.within(2).distances.tolist() == [0, 1, 1, 2, 2]
    assert matches.within(2).ids.tolist() == [10, 9, 11, 8, 12]
    assert len(matches.within(-1)) == 0


def test_it_follows_changes_and_can_be_reloaded() -> None:
    search, loads = _filled(3)
    search.add(np.array([50]), _heads(CODES[50:51]))  # not loaded yet: the catalog has it, says the contract
    assert search.codes(PhotoId(50)) is None
    search.add(np.array([50]), _heads(CODES[50:51]))
    search.remove(np.array([1]))
    codes = search.codes(PhotoId(50))
    assert codes is not None
    assert (codes["copy"] == ~CODES[50]).all()
    assert search.query({"similar": CODES[0]}, head="similar", k=9, radius=None).ids.tolist() == [0, 2, 50]
    search.reload()
    assert search.query({"similar": CODES[0]}, head="similar", k=9, radius=None).ids.tolist() == [0, 1, 2]
    assert len(loads) == 2


def test_what_is_added_while_the_catalog_is_read_is_not_lost() -> None:
    reading, go_on = threading.Event(), threading.Event()

    def load() -> tuple[np.ndarray, dict[str, np.ndarray]]:
        reading.set()
        assert go_on.wait(PATIENCE)
        return np.arange(3), _heads(CODES[:3])

    search = SearchIndex(CARD, load=load)
    query = threading.Thread(target=lambda: search.query({"similar": CODES[0]}, head="similar", k=1, radius=None))
    query.start()
    assert reading.wait(PATIENCE)
    # The catalog was read before this photo was stored.
    add = threading.Thread(target=lambda: search.add(np.array([40]), _heads(CODES[40:41])))
    add.start()
    go_on.set()
    query.join()
    add.join()
    assert search.query({"similar": CODES[40]}, head="similar", k=1, radius=None).ids.tolist() == [40]


def _reread(*, small: int) -> list[bool]:
    """Whether 65 codes whose loading takes three seconds are read again at once, and after 29 and 31 more seconds."""
    now = [0.0]

    def load() -> tuple[np.ndarray, dict[str, np.ndarray]]:
        now[0] += 3
        return np.arange(65), _heads(CODES)

    search = SearchIndex(CARD, load=load, small=small, clock=lambda: now[0])
    answers = []
    for seconds in (0, 29, 31):
        search.query({"similar": CODES[0]}, head="similar", k=1, radius=None)
        loaded = now[0]
        now[0] = loaded + seconds
        answers.append(search.reload_gently())
        now[0] = loaded
    return answers


def test_a_small_library_is_read_again_at_once_a_large_one_rarely() -> None:
    assert _reread(small=65) == [True, True, True]
    assert _reread(small=64) == [False, False, True]


def test_what_was_never_loaded_is_read_by_the_next_query_however_large() -> None:
    search = SearchIndex(CARD, load=lambda: (np.arange(65), _heads(CODES)), small=0, clock=lambda: 0.0)
    assert search.reload_gently()

import gc
import math
from types import SimpleNamespace

import numpy as np
import pytest

from desktop_app.core.duplicates.proposals import Proposals
from desktop_app.core.hamming import radius_join
from desktop_app.core.types import Cancelled
from tests.core.watched_control import WatchedControl


def near_one_another(count: int, *, cluster: int, flips: int) -> np.ndarray:
    """Codes of 256 bits, each within `2 * flips` of its cluster's others."""
    random = np.random.default_rng(0)
    codes = np.repeat(random.integers(256, size=(-(-count // cluster), 32), dtype=np.uint8), cluster, axis=0)[:count]
    for _ in range(flips):
        bit = random.integers(256, size=count)
        codes[np.arange(count), bit // 8] ^= (128 >> (bit % 8)).astype(np.uint8)
    return codes


def catalog_of(ids: np.ndarray) -> SimpleNamespace:
    sizes = np.arange(len(ids)) + 1
    return SimpleNamespace(duplicates=SimpleNamespace(sizes=lambda: (ids, sizes), judged_photos=set))


@pytest.fixture
def nothing_of_others():
    """Python's garbage collector would look through all that other tests left, in the middle of a step."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


# A share of all the work is the same on every machine; of a million it is the seconds that are promised.
AT_ONCE = [(20_000, 0.25, math.inf), pytest.param(1_000_000, 0.25, 1.0, marks=pytest.mark.slow)]


@pytest.mark.sweep(1)
@pytest.mark.usefixtures("nothing_of_others")
@pytest.mark.parametrize(("count", "most", "seconds"), AT_ONCE)
@pytest.mark.parametrize(("cluster", "flips"), [(24, 4), (40, 8)], ids=["small groups", "groups that chain"])
def test_cancelling_is_heard_at_once(*, count, most, seconds, cluster, flips):
    ids = np.arange(count) + 1
    codes = near_one_another(count, cluster=cluster, flips=flips)
    control = WatchedControl()
    proposals = Proposals(ids, codes, radius=14, catalog=catalog_of(ids), control=control)
    groups = proposals.groups(14, control=control)
    control.note()
    assert len(groups) > count // cluster / 2
    assert control.longest < most * control.total
    assert control.longest < seconds


def test_cancelled_half_way(monkeypatch):
    monkeypatch.setattr(radius_join, "BLOCK", 64)
    ids, control = np.arange(2000) + 1, WatchedControl()

    def report(share: float) -> None:
        if share > 0.5:
            control.cancel()

    codes = near_one_another(2000, cluster=24, flips=4)
    with pytest.raises(Cancelled):
        Proposals(ids, codes, radius=14, catalog=catalog_of(ids), control=control, report=report)

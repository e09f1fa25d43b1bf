"""How files are handed over to the threads that decode and encode."""

from __future__ import annotations

from pathlib import Path

import hypothesis
import hypothesis.strategies as st
import pytest

from desktop_app.core.images.reading import LARGE
from desktop_app.core.indexing.pipeline import _batches
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.indexing.walking import FoundFile
from desktop_app.core.types import FolderId


def jobs(sizes: list[int]) -> list[Job]:
    return [Job(FolderId(1), Path("/photos"), FoundFile(b"%d.jpg" % n, size, 0), None) for n, size in enumerate(sizes)]


@pytest.mark.parametrize(("size", "together"), [(5000, 8), (LARGE, 4), (4_000_000, 4), (50_000_000, 1)])
def test_large_photos_come_in_smaller_batches(size: int, together: int) -> None:
    lengths = [len(batch) for batch in _batches(jobs([size] * 400), threads=2)]
    assert lengths[:20] == [together] * 20
    assert lengths[-1] == 1
    assert lengths == sorted(lengths, reverse=True)


@hypothesis.given(st.lists(st.sampled_from([0, 100, LARGE, LARGE << 4])), st.integers(1, 16))
def test_every_file_is_handed_over_once_in_order(sizes: list[int], threads: int) -> None:
    given = jobs(sizes)
    batches = list(_batches(given, threads=threads))
    assert [job for batch in batches for job in batch] == given
    assert all(0 < len(batch) <= 8 for batch in batches)
    if len(given) >= 8 * threads:
        assert len(batches) >= 4 * threads

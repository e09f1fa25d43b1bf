"""The fast tests, shared out among processes: each loads only what its tests need, and no test runs twice."""

from __future__ import annotations

from coverage_gate import gated_tests

__all__ = ["APART", "test_runs"]

APART = (
    "tests/training",
    "tests/gui",
    "tests/core/duplicates",
    "tests/core/images",
)
"""Each of these folders has a process of its own, the longest first; all others share one, which is the longest of all.

Loading torch or Qt takes as long as hundreds of tests, and so does making a server's database.
"""


def test_runs() -> list[tuple[str, ...]]:
    """What each process gives pytest; together they are all tests but the pure rooms', which the coverage gate runs."""
    gated = tuple(f"--ignore={test}" for test in gated_tests())
    others = ("tests", *(f"--ignore={folder}" for folder in APART), *gated)
    return [others, *((folder, *gated) for folder in APART)]

"""Of a test over many values some cases are fast: `@pytest.mark.sweep(3)` leaves three, `make soak` runs the rest."""

from __future__ import annotations

from collections import defaultdict

import pytest

__all__ = ["mark_rest_slow"]


def mark_rest_slow(items: list[pytest.Item]) -> None:
    """Mark as slow what no `sweep` leaves: each case that stays brings as many values not yet tried as it can."""
    sweeps: dict[tuple[pytest.Item, str], list[pytest.Function]] = defaultdict(list)
    for item in items:
        if isinstance(item, pytest.Function) and item.get_closest_marker("sweep"):
            assert item.parent is not None
            sweeps[item.parent, item.originalname].append(item)
    for cases in sweeps.values():
        marker = cases[0].get_closest_marker("sweep")
        assert marker is not None
        left = sorted(cases, key=lambda case: tuple(case.callspec.indices.values()))  # others may have shuffled them
        tried: set[tuple[str, int]] = set()
        for _ in range(min(marker.args[0], len(left))):
            stays = max(left, key=lambda case: len(_values(case) - tried))
            left.remove(stays)
            tried |= _values(stays)
        for case in left:
            case.add_marker(pytest.mark.slow)


def _values(case: pytest.Function) -> set[tuple[str, int]]:
    return {(name, id(value)) for name, value in case.callspec.params.items()}

"""What it costs to choose which photo of a group stays: asked by `finding`."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from desktop_app.core.duplicates.keeper import KeeperRules, choose_keeper
from desktop_app.core.types import Photo
from tests.benchmarks.alone import asked, told_by

__all__ = ["milliseconds_each"]


def milliseconds_each(groups: Sequence[Sequence[Photo]]) -> float:
    """Of a core for each group, on average; every photo is seen for the first time."""
    return told_by(__name__, groups)


def main() -> int:
    groups, started = asked(), time.process_time()
    for photos in groups:
        choose_keeper(photos, rules=KeeperRules())
    print(1e3 * (time.process_time() - started) / len(groups))
    return 0


if __name__ == "__main__":
    sys.exit(main())

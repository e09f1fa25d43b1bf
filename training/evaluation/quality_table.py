"""Rows of an evaluation as a table of text."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from training.evaluation.rows import share_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.evaluation.rows import QualityRow

__all__ = ["quality_table"]

_NOTHING = "–"


def quality_table(title: str, rows: Sequence[QualityRow], *, reference: str | None) -> list[str]:
    """Lines of text: a heading, two lines of columns, a line a row.

    Args:
        title: which photos.
        rows: in order.
        reference: the name of the row whose mean mAP is 1 in the column `share`; None: there is none.
    """
    sets = sorted({name for row in rows for name in row.retrieval})
    width = max([len(row.name) for row in rows] + [len(title)]) + 2
    right = next((row for row in rows if row.name == reference), None)
    columns = ["bits", *(name[:10] for name in sets), "mean mAP", "share", "10 in 10", "10 in 50", "set 10", "set 50"]
    columns += ["sharing", "strangers", "ratio"]
    lines = [f"{title:{width}}" + "".join(f"{column:>11}" for column in columns)]
    for row in rows:
        cells = [str(row.bits) if row.bits else "float", *(_number(row.retrieval.get(name)) for name in sets)]
        cells += [_number(row.mean), _number(None if right is None else share_of(row, right))]
        for found in (row.fidelity, row.within):
            cells += [_number(value) for value in ((found.in_10, found.in_50) if found else (None, None))]
        apart = row.collisions
        cells += [_share(value) for value in ((apart.sharing, apart.strangers) if apart else (None, None))]
        cells.append(_NOTHING if row.participation_ratio is None else f"{row.participation_ratio:.0f}")
        lines.append(f"{row.name:{width}}" + "".join(f"{cell:>11}" for cell in cells))
    return lines


def _number(value: float | None) -> str:
    return _NOTHING if value is None or math.isnan(value) else f"{value:.3f}"


def _share(value: float | None) -> str:
    return _NOTHING if value is None else f"{100 * value:.2f} %"

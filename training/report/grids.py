"""Pictures of the nearest ten, one query a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.figure import Figure

from training.report.measure import NEAREST, open_cell
from training.report.plots import save

if TYPE_CHECKING:
    from pathlib import Path

    from training.report.measure import Bench
    from training.report.recipe import Section
    from training.report.store import Store

__all__ = ["draw_grids"]


def draw_grids(section: Section, store: Store, folder: Path, *, bench: Bench) -> list[str]:
    """The names of the files with a grid for the first seed of each row and length whose nearest are stored."""
    names = []
    for row in section.rows:
        for bits in row.bits or section.bits:
            cell = section.cell(row, bits=bits, seed=(row.seeds or section.seeds)[0])
            result = store.get(cell)
            if result is None or not result.nearest:
                continue
            retrieval = open_cell(cell, data=bench.data, cache=bench.datasets)
            query, database = (np.asarray(part.data) for part in (retrieval.query, retrieval.database))
            figure = Figure(figsize=(0.6 * (NEAREST + 1), 0.62 * len(result.nearest) + 0.3), layout="constrained")
            axes = figure.subplots(len(result.nearest), NEAREST + 1, squeeze=False)
            for line, (asked, rows, distances) in zip(axes, result.nearest, strict=True):
                for ax in line:
                    ax.axis("off")
                line[0].imshow(query[asked].squeeze(), cmap="gray_r")
                for ax, found, distance in zip(line[1:], rows, distances, strict=False):
                    ax.imshow(database[found].squeeze(), cmap="gray")
                    ax.set_title(str(distance), fontsize=7, pad=1)
            figure.suptitle(f"{row.name}, {bits} bits: query, its ten nearest and their distances", fontsize=9)
            names.append(f"{section.name}-{row.name}-{bits}.png")
            save(figure, folder / names[-1])
    return names

"""Plots of stored results as PNG files."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import LogFormatter

from training.report.recipe import FIGURES
from training.report.tables import results_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from training.report.recipe import Row, Section
    from training.report.store import Result, Store

__all__ = ["PLOTS", "draw", "save"]

_DPI = 80
_LABEL = 38  # letters that a panel is high
_MARKERS = "osv^D<>Pp*Xhd"


def save(figure: Figure, path: Path) -> None:
    """Write a figure without a date, so that the same results give the same file."""
    FigureCanvasAgg(figure)
    figure.savefig(path, dpi=_DPI, metadata={"Software": None})


def draw(section: Section, store: Store, folder: Path) -> list[str]:
    """The names of the files with the section's plots that there are results for."""
    names = []
    for kind in section.plots:
        figure = PLOTS[kind](section, store)
        if figure is not None:
            names.append(f"{section.name}-{kind}.png")
            save(figure, folder / names[-1])
    return names


def _panels(count: int, *, width: float = 4.6) -> tuple[Figure, list[Any]]:
    figure = Figure(figsize=(width * min(count, 4), 3.6 * -(-count // 4)), layout="constrained")
    return figure, list(np.ravel(figure.subplots(-(-count // 4), min(count, 4), squeeze=False)))


def _first(section: Section, store: Store) -> dict[int, list[tuple[int, Row, Result]]]:
    """By length: rows with the result of their first seed."""
    found: dict[int, list[tuple[int, Row, Result]]] = {}
    for number, row in enumerate(section.rows):
        for bits in section.bits:
            if results := results_of(section, row, store, bits=bits):
                found.setdefault(bits, []).append((number, row, results[0]))
    return found


def _by_length(
    draw_one: Callable[[Any, int, Row, Result], None], *, title: str, across: str, up: str
) -> Callable[[Section, Store], Figure | None]:
    """A plot with a panel for each length and a line for each row."""

    def plot(section: Section, store: Store) -> Figure | None:
        found = _first(section, store)
        if not found:
            return None
        figure, axes = _panels(len(found))
        for ax, (bits, rows) in zip(axes, sorted(found.items()), strict=False):
            for number, row, result in rows:
                draw_one(ax, number, row, result)
            ax.set(title=f"{title}, {bits} bits", xlabel=across, ylabel=up)
            if ax.get_legend_handles_labels()[0]:
                ax.legend(fontsize=7)
        for ax in axes[len(found) :]:
            ax.remove()
        return figure

    return plot


def _style(number: int, row: Row) -> dict[str, Any]:
    return {"color": f"C{number % 10}", "label": row.name, "linewidth": 1.3, "linestyle": "-" if number < 10 else "--"}


def _curve(ax: Any, number: int, row: Row, result: Result) -> None:
    if result.curve:
        seconds, _, value = np.array(result.curve).T
        ax.plot(seconds, value, marker=".", **_style(number, row))
        ax.set_xscale("log")
        # 3 and 4 have room side by side where 3×10⁰ and 4×10⁰ have none.
        ax.xaxis.set_major_formatter(LogFormatter())
        ax.xaxis.set_minor_formatter(LogFormatter(minor_thresholds=(2, 0.5)))


def _epochs(ax: Any, number: int, row: Row, result: Result) -> None:
    if result.curve:
        _, step, value = np.array(result.curve).T
        ax.plot(step, value, **_style(number, row))


def _precision_recall(ax: Any, number: int, row: Row, result: Result) -> None:
    ax.plot(result.top_recall, result.top_precision, **_style(number, row))


def _top(ax: Any, number: int, row: Row, result: Result) -> None:
    ax.plot(result.cuts, result.top_precision, **_style(number, row))
    ax.set_xscale("log")


def _balance(ax: Any, number: int, row: Row, result: Result) -> None:
    ax.plot(sorted(result.balance), **_style(number, row))
    ax.set_ylim(0, 1)


def _against_bits(section: Section, store: Store) -> Figure | None:
    """The section's figure against the length, with the deviation, the paper's numbers as crosses."""
    figure, axes = _panels(1, width=7)
    for number, row in enumerate(section.rows):
        values = {bits: results_of(section, row, store, bits=bits) for bits in section.bits}
        found = {bits: [100 * r.scores[section.figure] for r in results] for bits, results in values.items() if results}
        if found:
            spread = [float(np.std(v, ddof=1)) if len(v) > 1 else 0.0 for v in found.values()]
            means = [float(np.mean(v)) for v in found.values()]
            axes[0].errorbar(
                list(found),
                means,
                yerr=spread,
                marker=_MARKERS[number % len(_MARKERS)],
                capsize=2,
                **_style(number, row),
            )
            axes[0].plot([int(b) for b in row.published], list(row.published.values()), "x", color=f"C{number % 10}")
    if not axes[0].lines:
        return None
    label = textwrap.fill(FIGURES[section.figure], _LABEL)
    axes[0].set(xlabel="bits", ylabel=label, xticks=section.bits, title="crosses: published")
    axes[0].legend(fontsize=7)
    return figure


def _codes(section: Section, store: Store) -> Figure | None:
    """How often each code of three bits occurs, and where the continuous codes lie."""
    rows = _first(section, store).get(section.bits[0], [])
    if not rows:
        return None
    figure = Figure(figsize=(3.6 * len(rows), 6.2), layout="constrained")
    for place, (_, row, result) in enumerate(rows, start=1):
        ax = figure.add_subplot(2, len(rows), place)
        labels = [f"{code:0{section.bits[0]}b}" for code in range(len(result.codes))]
        ax.bar(labels, 100 * np.array(result.codes) / sum(result.codes))
        ax.set(title=f"{row.name}: {result.bits['entropy']:.2f} bits", ylabel="% of the queries", ylim=(0, 60))
        ax.tick_params(axis="x", labelsize=7)
        space: Any = figure.add_subplot(2, len(rows), len(rows) + place, projection="3d")
        values = np.array(result.values)
        space.scatter(
            *values.T, c=(values >= 0) @ (1 << np.arange(values.shape[1])), s=4, cmap="tab10", depthshade=False
        )
    return figure


# TO ADD A PLOT: a function from section and store to a figure, or None where nothing was measured, and a line here.
PLOTS: dict[str, Callable[[Section, Store], Figure | None]] = {
    "bits": _against_bits,
    "objective": _by_length(_curve, title="objective", across="seconds of one processor", up="J"),
    "training": _by_length(_epochs, title="training", across="epoch", up="loss"),
    "precision-recall": _by_length(_precision_recall, title="precision–recall", across="recall", up="precision"),
    "top-n": _by_length(_top, title="precision of the top N", across="N", up="precision"),
    "balance": _by_length(_balance, title="share of ones", across="bit, sorted", up="share"),
    "codes": _codes,
}

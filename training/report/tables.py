"""Markdown of stored results: each number with its seeds, its time and the paper's number beside it."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

import numpy as np

from training.report.recipe import FIGURES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from training.report.recipe import Row, Section
    from training.report.store import Result, Store

HEAD = """Made by `python -m training report --only {name}`. Every figure is measured by
`training/evaluation/metrics.py`: ties averaged, an empty Hamming ball counts 0. Times are seconds of one processor."""

__all__ = ["order_sentences", "results_of", "section_markdown"]


def results_of(section: Section, row: Row, store: Store, *, bits: int) -> list[Result]:
    """What was measured of a row at a length, by seed."""
    found = (store.get(section.cell(row, bits=bits, seed=seed)) for seed in row.seeds or section.seeds)
    return [result for result in found if result is not None]


def section_markdown(section: Section, store: Store, *, pictures: Sequence[str] = ()) -> str:
    """A section with its tables, its claims of order, and links to its pictures."""
    parts = [f"# {section.title}", HEAD.format(name=section.name), _facts(section, store)]
    if section.note:
        parts.append(section.note.strip())
    if any(bits % 8 for bits in section.bits):
        parts.append(_distributions(section, store))
    else:
        parts += [_figures(section, store), *order_sentences(section, store), _details(section, store)]
        parts += [_tables(section, store)]
        if "objective" in section.plots:
            parts.append(_race(section, store))
    parts += [f"![{name}]({name})" for name in pictures]
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(section: Section, store: Store) -> str:
    """On what was measured, from the results themselves."""
    measured = {cell: found for cell in section.cells() if (found := store.get(cell)) is not None}
    if not measured:
        return "Not measured yet."
    first = next(iter(measured.values()))
    seeds = sorted({cell.seed for cell in measured})
    facts = [
        f"Data: {section.dataset}, protocol `{section.protocol}`, features: {first.features}",
        f"{first.learned:,} learned from, {first.asked:,} ask, {first.searched:,} searched",
        f"seed{'s' if len(seeds) > 1 else ''} {', '.join(map(str, seeds))}",
    ]
    if first.note:
        facts.append(first.note)
    return "; ".join(facts) + "."


def _mean(values: Sequence[float], *, places: int) -> str:
    """`mean ± deviation (seeds)`; of a single seed, the value and `(1)`."""
    if not values:
        return "–"
    spread = f" ± {np.std(values, ddof=1):.{places}f}" if len(values) > 1 else ""
    return f"{np.mean(values):.{places}f}{spread} ({len(values)})"


def _table(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rule = ["---"] * len(head)
    return "\n".join("| " + " | ".join(line) + " |" for line in (head, rule, *lines))


def _figures(section: Section, store: Store) -> str:
    """The section's figure in per cent, the paper's number behind each."""
    lines = []
    for row in section.rows:
        line = [f"`{row.name}`"]
        for bits in section.bits:
            values = [100 * r.scores[section.figure] for r in results_of(section, row, store, bits=bits)]
            paper = row.published.get(str(bits))
            said = _mean(values, places=2)
            line.append(said if paper is None else f"{said} · *{paper:.2f}*")
        lines.append(line)
    source = f"; in italics {section.published}" if section.published else ""
    caption = f"{FIGURES[section.figure]}: mean ± deviation over (n) seeds{source}."
    return caption + "\n\n" + _table(["", *(f"{bits} bits" for bits in section.bits)], lines)


def order_sentences(section: Section, store: Store) -> list[str]:
    """Whether each order that the papers state came out, length by length, by the means."""
    rows = {row.name: row for row in section.rows}
    sentences = []
    for better, worse in chain.from_iterable(pairwise(claim.split(" > ")) for claim in section.order):
        for name, lower_is_better in ((section.figure, False), ("reconstruction", True)):
            said = []
            for bits in section.bits:
                one, other = (
                    _value(results_of(section, rows[label], store, bits=bits), name) for label in (better, worse)
                )
                if one is not None and other is not None:
                    holds = one < other if lower_is_better else one > other
                    said.append(f"{bits} bits {'yes' if holds else '**no**'}")
            if said:
                what = "reconstruction loss" if lower_is_better else section.figure
                sentences.append(f"`{better}` better than `{worse}` in {what}: {', '.join(said)}.")
    return ["\n".join(f"- {sentence}" for sentence in sentences)] if sentences else []


def _value(results: Sequence[Result], name: str) -> float | None:
    if name == "reconstruction":
        values = [r.extra["reconstruction"] for r in results if "reconstruction" in r.extra]
    else:
        values = [r.scores[name] for r in results]
    return float(np.mean(values)) if values else None


_DETAILS: dict[str, Callable[[Result], float]] = {
    "mAP %": lambda r: 100 * r.scores["mAP"],
    "P@r=2 %": lambda r: 100 * r.scores["precision_r2"],
    "recall@r=2 %": lambda r: 100 * r.scores["recall_r2"],
    "P@10 %": lambda r: 100 * r.scores["precision@10"],
    "imbalance of a bit": lambda r: float(np.abs(np.array(r.balance) - 0.5).mean()),
    "correlation of two bits": lambda r: r.bits["correlation"],
    "entropy, bits": lambda r: r.bits["entropy"],
    "collisions %": lambda r: 100 * r.bits["collisions"],
    "loss": lambda r: r.extra.get("reconstruction", float("nan")),
    "fit, s": lambda r: r.fit_seconds,
    "encode, µs": lambda r: 1e6 * r.encode_seconds / r.searched,
}


def _details(section: Section, store: Store) -> str:
    """Every other figure, means over the seeds."""
    lines = []
    for row in section.rows:
        for bits in row.bits or section.bits:
            results = results_of(section, row, store, bits=bits)
            if results:
                values = [float(np.mean([read(r) for r in results])) for read in _DETAILS.values()]
                given = row.settings_at(bits) | ({"learned from": row.learn} if row.learn else {})
                changes = ", ".join(f"{name} {value}" for name, value in given.items())
                said = ["" if np.isnan(value) else f"{value:.3g}" for value in values]
                lines.append([f"`{row.name}`", str(bits), *said, changes.replace("'", "")])
    if not lines:
        return ""
    table = _table(["", "bits", *_DETAILS, "settings"], lines)
    return f"<details><summary>All figures</summary>\n\n{table}\n\n</details>"


def _tables(section: Section, store: Store) -> str:
    """Search by a hash table beside a scan."""
    lines = []
    for row in section.rows:
        for bits in section.bits:
            found = [r.extra["table"] for r in results_of(section, row, store, bits=bits) if "table" in r.extra]
            if found:
                mean = {name: float(np.mean([each[name] for each in found])) for name in found[0]}
                share = f"{100 * mean['found']:.1f}"
                lines.append([f"`{row.name}`", str(bits), f"{mean['table_ms']:.3f}", f"{mean['scan_ms']:.3f}", share])
    if not lines:
        return ""
    said = (
        "Hash-table search (buckets of the first 16 bits, probed within 2 bits) beside a scan of all codes, one thread:"
    )
    return said + "\n\n" + _table(["", "bits", "table, ms a query", "scan, ms a query", "of the ten nearest, %"], lines)


def _race(section: Section, store: Store) -> str:
    """How soon each row reaches the highest of the last objectives, which all of them reach; means over the seeds."""
    lines = []
    for bits in section.bits:
        found = {row.name: results_of(section, row, store, bits=bits) for row in section.rows}
        curves = {name: [np.array(r.curve) for r in results if r.curve] for name, results in found.items()}
        curves = {name: some for name, some in curves.items() if some}
        bars = [max(curve[-1, 2] for curve in same) for same in zip(*curves.values(), strict=False)]
        for name, some in curves.items():
            ends = np.array([curve[-1] for curve, _ in zip(some, bars, strict=False)]).mean(axis=0)
            first = [curve[curve[:, 2] <= bar, 0].min() for curve, bar in zip(some, bars, strict=False)]
            last = f"{ends[2]:.4g} after {ends[0]:.1f} s"
            lines.append([f"`{name}`", str(bits), last, f"{np.mean(bars):.4g} after {np.mean(first):.1f} s"])
    if not lines:
        return ""
    said = "The objective J, means over the seeds:"
    return said + "\n\n" + _table(["", "bits", "at the end", "the bar of both"], lines)


def _distributions(section: Section, store: Store) -> str:
    lines = []
    for row in section.rows:
        for bits in section.bits:
            results = results_of(section, row, store, bits=bits)
            if results:
                shares = np.mean([np.array(r.codes) / sum(r.codes) for r in results], axis=0)
                entropy = _mean([r.bits["entropy"] for r in results], places=2)
                loss = _mean([r.extra["reconstruction"] for r in results], places=4)
                lines.append([f"`{row.name}`", entropy, loss, " ".join(f"{100 * share:.0f}" for share in shares)])
    if not lines:
        return ""
    return _table(["", f"entropy of {section.bits[0]} bits", "reconstruction loss", "% of the queries a code"], lines)

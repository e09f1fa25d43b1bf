"""`report`: the papers' tables measured again, as a recipe says, in Markdown with plots."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from desktop_app.core import locations
from desktop_app.core.errors import TrainingError
from training.files.places import check_folder
from training.report.grids import draw_grids
from training.report.measure import Bench
from training.report.plots import PLOTS, draw
from training.report.recipe import read_recipe
from training.report.store import Store
from training.report.tables import section_markdown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from training.report.recipe import Section

__all__ = ["add_arguments", "run"]

_RECIPES = Path(__file__).parents[1] / "recipes"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("--recipe", type=Path, help="what to measure; default: training/recipes/report.toml")
    parser.add_argument("--quick", action="store_true", help="a recipe of minutes: few items, few epochs, one seed")
    parser.add_argument("--only", nargs="+", metavar="SECTION", help="sections to measure and to write, by name")
    parser.add_argument("--out", type=Path, help="folder for the report; default: training/reports")
    parser.add_argument(
        "--data", type=Path, default=Path(), help="folder that the recipe's roots are in (default: the current one)"
    )
    work = locations.data_folder() / "report"
    parser.add_argument("--work", type=Path, default=work, help="for results and caches (default %(default)s)")
    parser.add_argument("--render", action="store_true", help="write what is measured already; measure nothing")


def run(args: argparse.Namespace) -> int:
    """Measure what is missing, then write every section."""
    name = "report-quick" if args.quick else "report"
    recipe = args.recipe or _RECIPES / f"{name}.toml"
    out = args.out or (args.work / "quick" if args.quick else Path("training/reports"))
    all_sections = read_recipe(recipe)
    sections = _chosen(all_sections, args.only)
    for folder in (out, args.work):
        check_folder(folder)
    store = Store(args.work / "cells.jsonl")
    bench = Bench(args.data, args.work)
    out.mkdir(parents=True, exist_ok=True)
    if args.render:
        sections = _measured(sections, store)
    else:
        _measure(sections, store, bench)
    for section in sections:
        print(_write(section, store, out, bench=bench))
    lines = [f"- [{each.title}]({each.name}.md)" for each in all_sections if (out / f"{each.name}.md").exists()]
    (out / "README.md").write_text("# Reports\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


def _measured(sections: Sequence[Section], store: Store) -> list[Section]:
    """Those of which something is there: a table of dashes is not written over one with numbers."""
    found = [section for section in sections if any(store.get(cell) is not None for cell in section.cells())]
    if not found:
        raise TrainingError(f"holds no results of {', '.join(each.name for each in sections)}", path=store.path)
    return found


def _measure(sections: Sequence[Section], store: Store, bench: Bench) -> None:
    """Measure what is missing, the first seed of every section first, so that a stopped run has something of each."""
    rounds = [list(section.by_seed()) for section in sections]
    missing = [
        (section, cell)
        for cells in zip_longest(*rounds, fillvalue=())
        for section, some in zip(sections, cells, strict=True)
        for cell in some
        if store.get(cell) is None
    ]
    for _, cell in missing:
        bench.check(cell)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("report", total=len(missing))
        for section, cell in missing:
            progress.update(task, description=f"{section.name}: {cell.method} {cell.bits} bits, seed {cell.seed}")
            result = bench.measure(cell, nearest=section.nearest)
            store.add(cell, result)
            figure = f"{100 * result.scores[section.figure]:.2f}" if result.scores else "done"
            progress.console.print(progress.tasks[task].description, figure, f"{result.wall_seconds:.0f} s")
            progress.advance(task)


def _chosen(sections: Sequence[Section], only: Sequence[str] | None) -> list[Section]:
    names = [section.name for section in sections]
    if unknown := [name for name in only or () if name not in names]:
        raise TrainingError(f"the recipe has no section {unknown[0]!r}; it has {', '.join(names)}")
    chosen = [section for section in sections if not only or section.name in only]
    for section in chosen:
        if unknown := [kind for kind in section.plots if kind not in PLOTS]:
            raise TrainingError(f"section {section.name}: no plot {unknown[0]!r}; there are {', '.join(PLOTS)}")
    return chosen


def _write(section: Section, store: Store, out: Path, *, bench: Bench) -> Path:
    pictures = draw(section, store, out)
    if section.nearest:
        pictures += draw_grids(section, store, out, bench=bench)
    path = out / f"{section.name}.md"
    path.write_text(section_markdown(section, store, pictures=pictures), encoding="utf-8")
    return path

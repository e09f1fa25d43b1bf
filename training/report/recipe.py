"""What a report measures: sections of rows, read from a TOML file.

A section is a table: one data set under one protocol, with its lengths of code, its seeds and its figure. A row is a
method with its settings and the numbers that its paper states.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from desktop_app.core.errors import TrainingError
from training.datasets import DATASETS
from training.methods import METHODS
from training.methods.hash_function import check_packable
from training.methods.settings import with_settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from training.methods import Method

__all__ = ["FIGURES", "Cell", "Figure", "Row", "Section", "read_recipe"]

Figure: TypeAlias = Literal["mAP", "precision_r2", "mAP@90"]

FIGURES: dict[str, str] = {
    "mAP": "mAP, %",
    "mAP@90": "mAP over 90 retrieved, %",
    "precision_r2": "precision within Hamming radius 2, %, an empty ball counting 0",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One measurement: everything that its numbers depend on."""

    dataset: str
    root: str
    protocol: str
    features: str
    method: str
    settings: str  # JSON, sorted
    bits: int
    seed: int
    learn: int | None
    ask: int | None
    search: int | None = None
    mixed: bool = False
    weights: str | None = None

    def solver(self) -> Method:
        """The method with its settings.

        Raises:
            TrainingError: there is no such method, or it has no such setting.
        """
        if self.method not in METHODS:
            raise TrainingError(f"there is no method {self.method!r}; there are {', '.join(METHODS)}")
        return with_settings(METHODS[self.method], json.loads(self.settings))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table.

    Args:
        method: one of METHODS.
        label: what the table calls it; the method's name by default.
        settings: of the method's fields, where they are not its defaults; `schedule.epochs` reaches into one.
        at: further settings by length, such as a number of epochs that was chosen for each.
        published: the paper's numbers by length, in the table's figure.
        bits, seeds, learn: if not the section's.
    """

    method: str
    label: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    at: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    published: Mapping[str, float] = field(default_factory=dict)
    bits: tuple[int, ...] | None = None
    seeds: tuple[int, ...] | None = None
    learn: int | None = None

    @property
    def name(self) -> str:
        """What the table calls it."""
        return self.label or self.method

    def settings_at(self, bits: int) -> dict[str, Any]:
        """The settings for a length."""
        return {**self.settings, **self.at.get(str(bits), {})}


@dataclass(frozen=True, slots=True)
class Section:
    """One table.

    Args:
        name: a word for files and `--only`.
        title: its heading.
        dataset, root, protocol, features: what is opened, and in which form; the root is below the data folder.
        bits: lengths of code. Three bits make a section of code distributions, without a table of retrieval.
        seeds: of the methods, and of the draws of the protocol and of `learn`.
        rows: the methods.
        figure: which number the table shows.
        learn: how many items, drawn by the seed, are learned from; None: all.
        ask: how many queries, drawn once, are asked; None: all.
        search: how many items of the database, drawn once, are searched; None: all.
        mixed: whether gradient methods compute in bfloat16 where autocast allows it.
        note: what must be said beside it.
        published: where the published numbers come from.
        order: labels, each of which the paper states to be better than the next.
        plots: of `training.report.plots`.
        weights: of the features' torchvision network, by name or as a file below the data folder; None: random ones, or
            the teacher's.
        nearest: whether the nearest ten of some queries are shown as pictures.
    """

    name: str
    title: str
    dataset: str
    root: str
    protocol: str
    features: str
    bits: tuple[int, ...]
    seeds: tuple[int, ...]
    rows: tuple[Row, ...]
    figure: Figure = "mAP"
    learn: int | None = None
    ask: int | None = None
    search: int | None = None
    mixed: bool = False
    note: str = ""
    published: str = ""
    order: tuple[str, ...] = ()
    plots: tuple[str, ...] = ()
    weights: str | None = None
    nearest: bool = False

    def check(self) -> None:
        """Refuse a section that cannot be measured, before hours are spent.

        Raises:
            TrainingError: there is no such figure, data set, protocol, method or setting, a method has no codes of that
                length, or an order speaks of a row that is not there.
        """
        if self.dataset not in DATASETS:
            raise TrainingError(f"there is no data set {self.dataset!r}; there are {', '.join(DATASETS)}")
        protocols = DATASETS[self.dataset].protocols
        if self.protocol not in protocols:
            raise TrainingError(
                f"{self.dataset} has no protocol {self.protocol!r}; it has {', '.join(map(repr, protocols))}"
            )
        if self.figure not in FIGURES:
            raise TrainingError(f"there is no figure {self.figure!r}; there are {', '.join(FIGURES)}")
        for cell in self.cells():
            if not cell.solver().any_length:
                check_packable(cell.bits)
        names = {row.name for row in self.rows}
        for claim in self.order:
            if missing := [name for name in claim.split(" > ") if name not in names]:
                raise TrainingError(f"the order {claim!r} speaks of {missing[0]!r}, which is not a row")

    def cell(self, row: Row, *, bits: int, seed: int) -> Cell:
        """The measurement of a row at a length with a seed."""
        settings = json.dumps(row.settings_at(bits), sort_keys=True)
        return Cell(
            self.dataset,
            self.root,
            self.protocol,
            self.features,
            row.method,
            settings,
            bits,
            seed,
            row.learn or self.learn,
            self.ask,
            self.search,
            self.mixed,
            self.weights,
        )

    def by_seed(self) -> Iterator[list[Cell]]:
        """All measurements, those of one seed together."""
        for seed in sorted({seed for row in self.rows for seed in row.seeds or self.seeds}):
            rows = [row for row in self.rows if seed in (row.seeds or self.seeds)]
            yield [self.cell(row, bits=bits, seed=seed) for row in rows for bits in row.bits or self.bits]

    def cells(self) -> Iterator[Cell]:
        """All measurements."""
        for cells in self.by_seed():
            yield from cells


def read_recipe(path: Path) -> tuple[Section, ...]:
    """The sections of a recipe.

    Raises:
        TrainingError: the file cannot be read, or holds what is not a recipe; the message names the section.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(f"cannot be read as a recipe ({error})", path=path) from None
    sections: list[Section] = []
    for number, table in enumerate(content.get("section", [])):
        try:
            rows = tuple(_made(Row, row) for row in table.pop("row", []))
            section = _made(Section, {**table, "rows": rows})
            section.check()
        except (TypeError, TrainingError) as error:
            named = table.get("name", f"number {number + 1}")
            raise TrainingError(f"section {named}: {error}", path=path) from None
        if any(section.name == other.name for other in sections):
            raise TrainingError(f"has two sections {section.name!r}, whose reports would be one file", path=path)
        sections.append(section)
    if not sections:
        raise TrainingError("holds no [[section]]", path=path)
    return tuple(sections)


def _made(kind: type[Any], table: Mapping[str, Any]) -> Any:
    """A dataclass from a table of TOML, whose lists are its tuples."""
    return kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in table.items()})

"""Results of single cells as JSON lines: a stopped run goes on where it was, and a table costs nothing twice."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import TrainingError
from training.report.recipe import Cell

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Result", "Store"]


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured of a cell; shares in 0 … 1, times in seconds.

    Args:
        learned, asked, searched: numbers of items.
        features: how they were made.
        note: of the data set.
        fit_seconds: of one processor; `wall_seconds` what a clock showed on a machine that others use too.
        encode_seconds: for all that was searched.
        scores: "mAP" (the protocol's), "mAP@90", "precision_r2", "recall_r2", "precision@10"; empty for a distribution.
        cuts, top_precision, top_recall: the topN curve.
        ball_precision, ball_recall: within radius 0, 1, ….
        bits: statistics of the codes: "correlation", "entropy", "distinct", "collisions".
        balance: share of ones of each bit.
        curve: [seconds of one processor, step, objective].
        extra: "reconstruction" (the loss on the queries), "table" (hash-table search).
        nearest: [query, [its ten nearest], [their distances]], rows of the data set.
        codes: how many of the queries have each code, for three bits.
        values: some continuous codes, for three bits.
    """

    learned: int
    asked: int
    searched: int
    features: str
    note: str
    fit_seconds: float
    wall_seconds: float
    encode_seconds: float = 0.0
    scores: dict[str, float] = field(default_factory=dict)
    cuts: list[int] = field(default_factory=list)
    top_precision: list[float] = field(default_factory=list)
    top_recall: list[float] = field(default_factory=list)
    ball_precision: list[float] = field(default_factory=list)
    ball_recall: list[float] = field(default_factory=list)
    bits: dict[str, float] = field(default_factory=dict)
    balance: list[float] = field(default_factory=list)
    curve: list[list[float]] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)
    nearest: list[list[Any]] = field(default_factory=list)
    codes: list[int] = field(default_factory=list)
    values: list[list[float]] = field(default_factory=list)


class Store:
    """The results in a file of JSON lines; the last line of a cell counts.

    Args:
        path: made when the first result is added.

    Raises:
        TrainingError: the file holds lines that are not results. A last line that was cut off is ignored.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._results: dict[Cell, Result] = {}
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        for number, line in enumerate(lines, start=1):
            try:
                content = json.loads(line)
                self._results[Cell(**content["cell"])] = Result(**content["result"])
            except (ValueError, TypeError, KeyError) as error:
                if number == len(lines):
                    break
                raise TrainingError(f"line {number} is not a result ({error}); delete it", path=path) from None

    def get(self, cell: Cell) -> Result | None:
        """The result of a cell, if it was measured."""
        return self._results.get(cell)

    def add(self, cell: Cell, result: Result) -> None:
        """Keep a result; it is in the file when this returns."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        before = self.path.read_bytes() if self.path.exists() else b""
        with self.path.open("ab") as file:
            file.truncate(before.rfind(b"\n") + 1)  # a line that a killed run left unfinished
            file.write(json.dumps({"cell": asdict(cell), "result": asdict(result)}).encode() + b"\n")
        self._results[cell] = result

"""Made results: a section of two rows whose numbers are known."""

from __future__ import annotations

from pathlib import Path

from training.report.recipe import Row, Section
from training.report.store import Result, Store


def section() -> Section:
    return Section(
        name="made",
        title="Made",
        dataset="mnist",
        root="mnist.npz",
        protocol="standard",
        features="pixels",
        bits=(8, 16),
        seeds=(0, 1),
        rows=(Row("itq", published={"8": 37.5}), Row("lsh", settings={})),
        order=("itq > lsh",),
        published="made up",
    )


def result(score: float, **changes: object) -> Result:
    values: dict[str, object] = {
        "learned": 100,
        "asked": 10,
        "searched": 50,
        "features": "pixels",
        "note": "",
        "fit_seconds": 2.0,
        "wall_seconds": 3.0,
        "encode_seconds": 0.001,
        "scores": dict.fromkeys(("mAP", "mAP@90", "precision@10", "precision_r2", "recall_r2"), score),
        "cuts": [1, 10, 50],
        "top_precision": [score, score, score],
        "top_recall": [0.1, 0.5, 1.0],
        "ball_precision": [score] * 9,
        "ball_recall": [score] * 9,
        "bits": {"correlation": 0.25, "entropy": 5.0, "distinct": 40.0, "collisions": 0.5},
        "balance": [0.5, 0.6, 0.5, 0.4],
        "curve": [[0.5, 1, 9.0], [1.0, 2, 4.0]],
    }
    return Result(**{**values, **changes})  # type: ignore[arg-type]


def filled(path: Path) -> tuple[Section, Store]:
    """itq: 40 and 42 % at 8 bits, 50 % and nothing at 16; lsh: 30 % and 60 %, one seed."""
    made, store = section(), Store(path / "cells.jsonl")
    itq, lsh = made.rows
    known = ((itq, 8, 0, 0.40), (itq, 8, 1, 0.42), (itq, 16, 0, 0.5), (lsh, 8, 0, 0.3), (lsh, 16, 1, 0.6))
    for row, bits, seed, score in known:
        store.add(made.cell(row, bits=bits, seed=seed), result(score))
    return made, store

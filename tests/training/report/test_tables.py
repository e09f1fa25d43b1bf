"""The tables say what was stored, and nothing else."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from tests.training.report.made import filled, result, section
from training.report.plots import PLOTS, draw, save
from training.report.recipe import FIGURES, Row
from training.report.store import Store
from training.report.tables import order_sentences, section_markdown


def test_numbers_deviations_and_published_numbers_by_hand(tmp_path: Path) -> None:
    lines = section_markdown(*filled(tmp_path)).splitlines()
    # the deviation of 40 and 42 is √2 with n − 1
    assert "| `itq` | 41.00 ± 1.41 (2) · *37.50* | 50.00 (1) |" in lines
    assert "| `lsh` | 30.00 (1) | 60.00 (1) |" in lines
    assert "mAP, %: mean ± deviation over (n) seeds; in italics made up." in lines
    assert (
        "Data: mnist, protocol `standard`, features: pixels; 100 learned from, 10 ask, 50 searched; seeds 0, 1."
        in lines
    )
    assert any("`python -m training report --only made`" in line for line in lines)
    assert "- `itq` better than `lsh` in mAP: 8 bits yes, 16 bits **no**." in lines
    # |.5 .6 .5 .4| are .05 from a half on average; 2 s to fit; 1 ms for 50 items are 20 µs
    detail = "| `itq` | 8 | 41 | 41 | 41 | 41 | 0.05 | 0.25 | 5 | 50 |  | 2 | 20 |  |"
    assert detail in lines


def test_what_a_row_alone_learns_from_is_said(tmp_path: Path) -> None:
    made, store = filled(tmp_path)
    rows = (replace(made.rows[0], learn=40, settings={"rotations": 7}), made.rows[1])
    fewer = replace(made, rows=rows)
    store.add(fewer.cell(rows[0], bits=8, seed=1), result(0.2, learned=40))
    text = section_markdown(fewer, store)
    assert "| rotations 7, learned from 40 |" in text
    assert "seeds 0, 1." in text


def test_another_number_makes_another_table(tmp_path: Path) -> None:
    made, store = filled(tmp_path)
    before = section_markdown(made, store)
    store.add(made.cell(made.rows[0], bits=8, seed=1), result(0.48))
    after = section_markdown(made, store)
    assert "| `itq` | 44.00 ± 5.66 (2) · *37.50* | 50.00 (1) |" in after
    assert "44.00" not in before


def test_a_lower_reconstruction_loss_is_better(tmp_path: Path) -> None:
    made, store = section(), Store(tmp_path / "cells.jsonl")
    for row, loss in zip(made.rows, (0.2, 0.1), strict=True):
        store.add(made.cell(row, bits=8, seed=0), result(0.5, extra={"reconstruction": loss}))
    assert "`itq` better than `lsh` in reconstruction loss: 8 bits **no**." in section_markdown(made, store)


def test_the_deviation_is_that_of_the_seeds(tmp_path: Path) -> None:
    made, store = filled(tmp_path)
    other = {seed: store.get(made.cell(made.rows[0], bits=8, seed=seed)) for seed in (0, 1)}
    assert [each.scores["mAP"] for each in other.values() if each] == [0.40, 0.42]
    assert "(2)" in section_markdown(made, store)


def test_the_race_is_to_an_objective_that_both_reach(tmp_path: Path) -> None:
    made, store = replace(section(), plots=("objective",)), Store(tmp_path / "cells.jsonl")
    curves = ([[1.0, 1, 9.0], [5.0, 2, 4.0]], [[2.0, 1, 3.5], [3.0, 2, 3.0]])
    for row, curve in zip(made.rows, curves, strict=True):
        store.add(made.cell(row, bits=8, seed=0), result(0.5, curve=curve))
    text = section_markdown(made, store)
    assert "| `itq` | 8 | 4 after 5.0 s | 4 after 5.0 s |" in text
    more = ([[3.0, 1, 2.0]], [[1.0, 1, 6.0], [2.0, 2, 1.0]])  # their bar is 2, and the mean of both bars 3
    for row, curve in zip(made.rows, more, strict=True):
        store.add(made.cell(row, bits=8, seed=1), result(0.5, curve=curve))
    averaged = section_markdown(made, store)
    assert "| `itq` | 8 | 3 after 4.0 s | 3 after 4.0 s |" in averaged
    assert "| `lsh` | 8 | 2 after 2.5 s | 3 after 2.0 s |" in averaged
    assert "| `lsh` | 8 | 3 after 3.0 s | 4 after 2.0 s |" in text


def test_what_was_not_measured_is_a_dash(tmp_path: Path) -> None:
    text = section_markdown(section(), Store(tmp_path / "none.jsonl"))
    assert "Not measured yet." in text
    assert "| `lsh` | – | – |" in text


def test_distributions_of_three_bits(tmp_path: Path) -> None:
    three = replace(section(), bits=(3,), seeds=(0,), rows=(Row("autoencoder-bihalf"),), order=())
    store = Store(tmp_path / "cells.jsonl")
    values = [[float(a), float(b), float(c)] for a, b, c in itertools.product((-1, 1), repeat=3)]
    counts = [10, 20, 30, 40, 0, 0, 0, 0]
    cell = three.cell(three.rows[0], bits=3, seed=0)
    store.add(
        cell,
        result(0, codes=counts, values=values, scores={}, bits={"entropy": 1.8464}, extra={"reconstruction": 0.25}),
    )
    assert "| `autoencoder-bihalf` | 1.85 (1) | 0.2500 (1) | 10 20 30 40 0 0 0 0 |" in section_markdown(three, store)
    figure = PLOTS["codes"](three, store)
    assert figure is not None
    assert [bar.get_height() for bar in figure.axes[0].patches] == [10, 20, 30, 40, 0, 0, 0, 0]


def test_curves_are_drawn_from_the_stored_points(tmp_path: Path) -> None:
    made, store = filled(tmp_path)
    figure = PLOTS["objective"](made, store)
    assert figure is not None
    line = figure.axes[0].lines[0]
    assert line.get_xydata().tolist() == [[0.5, 9.0], [1.0, 4.0]]
    assert figure.axes[0].get_title() == "objective, 8 bits"


@pytest.mark.parametrize("name", FIGURES)
def test_what_is_plotted_against_bits_is_named_inside_the_picture(name: str, tmp_path: Path) -> None:
    made, store = replace(section(), figure=name), Store(tmp_path / "cells.jsonl")
    for row in made.rows:
        store.add(made.cell(row, bits=8, seed=0), replace(result(0.5), scores=dict.fromkeys(FIGURES, 0.5)))
    figure = PLOTS["bits"](made, store)
    assert figure is not None
    save(figure, tmp_path / "bits.png")
    label = figure.axes[0].yaxis.label.get_window_extent()
    assert 0 <= label.y0 < label.y1 <= figure.bbox.height


@pytest.mark.parametrize("kind", [kind for kind in PLOTS if kind != "codes"])
def test_every_plot_is_a_picture_and_none_without_results(kind: str, tmp_path: Path) -> None:
    made, store = filled(tmp_path)
    names = draw(replace(made, plots=(kind,)), store, tmp_path)
    assert names == [f"made-{kind}.png"]
    assert (tmp_path / names[0]).read_bytes().startswith(b"\x89PNG")
    assert draw(replace(made, plots=(kind,)), Store(tmp_path / "none.jsonl"), tmp_path) == []


def test_an_order_of_three_is_two_claims(tmp_path: Path) -> None:
    made, store = filled(tmp_path)
    (said,) = order_sentences(replace(made, order=("itq > lsh > itq",)), store)
    assert [line.partition(" in ")[0] for line in said.splitlines()] == [
        "- `itq` better than `lsh`",
        "- `lsh` better than `itq`",
    ]

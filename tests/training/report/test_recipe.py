"""Recipes and stored cells: what is wrong in them is said before anything is measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.errors import TrainingError
from tests.training.report.made import result, section
from training.report.plots import PLOTS
from training.report.recipe import read_recipe
from training.report.store import Store

RECIPES = Path(__file__).parents[3] / "training" / "recipes"


@pytest.mark.parametrize("name", ["report.toml", "report-quick.toml"])
def test_our_recipes_can_be_read(name: str) -> None:
    sections = read_recipe(RECIPES / name)
    assert len({each.name for each in sections}) == len(sections)
    assert {kind for each in sections for kind in each.plots} <= set(PLOTS)


def write(path: Path, row: str, *, order: str = "") -> Path:
    recipe = path / "recipe.toml"
    head = 'name = "s"\ntitle = "S"\ndataset = "mnist"\nroot = "mnist.npz"\nprotocol = "standard"\nfeatures = "pixels"'
    recipe.write_text(f"[[section]]\n{head}\nbits = [8]\nseeds = [0]\n{order}\n[[section.row]]\n{row}\n", "utf-8")
    return recipe


@pytest.mark.parametrize(
    ("row", "order", "said"),
    [
        ('method = "itqq"', "", "section s: there is no method 'itqq'"),
        ('method = "itq"\nsettings = { rotation = 3 }', "", "no setting 'rotation'"),
        ('method = "itq"\nsettings = { rotations = "many" }', "", "another kind"),
        ('method = "itq"', 'figure = "map"', "there is no figure 'map'"),
        ('method = "itq"', 'order = ["itq > lsh"]', "speaks of 'lsh'"),
        ('metod = "itq"', "", "section s: .*metod"),
        ('method = "itq"\nbits = [12]', "", "12 bits cannot be packed"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, row: str, order: str, said: str) -> None:
    with pytest.raises(TrainingError, match=said):
        read_recipe(write(tmp_path, row, order=order))


def test_data_that_there_is_not_is_named(tmp_path: Path) -> None:
    path = write(tmp_path, 'method = "itq"')
    text = path.read_text("utf-8")
    for given, other, said in (("mnist", "mnits", "no data set 'mnits'"), ("standard", "II", "no protocol 'II'")):
        path.write_text(text.replace(f'"{given}"', f'"{other}"'), "utf-8")
        with pytest.raises(TrainingError, match=said):
            read_recipe(path)
    path.write_text(text + text, "utf-8")
    with pytest.raises(TrainingError, match="two sections 's'"):
        read_recipe(path)


def test_settings_reach_the_method(tmp_path: Path) -> None:
    recipe = write(tmp_path, 'method = "bihalf"\nsettings = { gamma = 3, "schedule.milestones" = [4, 6] }')
    (cell,) = read_recipe(recipe)[0].cells()
    solver = cell.solver()
    assert (solver.gamma, solver.schedule.milestones) == (3.0, (4, 6))  # type: ignore[attr-defined]


def test_a_length_may_have_settings_of_its_own(tmp_path: Path) -> None:
    row = 'method = "itq"\nbits = [8, 16]\nsettings = { rotations = 7 }\nat = { 16 = { rotations = 9 } }'
    cells = read_recipe(write(tmp_path, row))[0].cells()
    assert {cell.bits: cell.solver().rotations for cell in cells} == {8: 7, 16: 9}  # type: ignore[attr-defined]


def test_a_recipe_without_sections_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.toml"
    path.write_text("", "utf-8")
    with pytest.raises(TrainingError, match="holds no"):
        read_recipe(path)
    with pytest.raises(TrainingError, match="cannot be read"):
        read_recipe(tmp_path / "none.toml")


def test_results_come_back_and_a_torn_line_is_lost_alone(tmp_path: Path) -> None:
    path, made = tmp_path / "cells.jsonl", section()
    one, other = (made.cell(made.rows[0], bits=8, seed=seed) for seed in (0, 1))
    Store(path).add(one, result(0.25))
    with path.open("ab") as file:
        file.write(b'{"cell": {"data')
    store = Store(path)
    assert store.get(one) == result(0.25)
    store.add(other, result(0.5))
    again = Store(path)
    assert (again.get(one), again.get(other)) == (result(0.25), result(0.5))


def test_a_damaged_store_is_named(tmp_path: Path) -> None:
    path = tmp_path / "cells.jsonl"
    path.write_text('{"cell": 1}\n{"cell": 2}\n', "utf-8")
    with pytest.raises(TrainingError, match="line 1 is not a result"):
        Store(path)

"""The recipes that are brought along are read, and `distill` does what they say."""

import re
from pathlib import Path

import pytest
import torch

from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL, TINY, draw_photo, small_card, small_network, write_teacher
from training import __main__ as training
from training.commands.distill import _read_recipe
from training.encoder.joined_trunk import join_trunk
from training.encoder.trunk import EFFICIENTNET_LITE0, Trunk
from training.files.export import export_encoder
from training.files.load import load_network

RECIPES = Path(training.__file__).parent / "recipes"


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    folder = tmp_path_factory.mktemp("distill")
    for source in ("seen", "trashnet", "rsscn7", "stylised", "camvid", "sroie"):
        for number in range(10):
            place = folder / "photos" / source / "class"
            place.mkdir(parents=True, exist_ok=True)
            draw_photo(number + 100 * len(source)).save(place / f"{number}.png")
    write_teacher(folder / "teacher.npz")
    return folder


def tiny(recipe: Path, out: Path, *, taps: list[int]) -> Path:
    """The recipe with made photos, a small teacher, few steps and small pictures; all else stays."""
    text = re.sub(r"photos = \[.*?\]", 'photos = ["photos"]', recipe.read_text("utf-8"), flags=re.DOTALL)
    for key, value in {
        "teacher": '"teacher.npz"',
        "pooled_teacher": '"teacher.npz"',
        "same_picture": '{ teacher = "teacher.npz", above = 0.85 }',
        "heads": "{ similar = 16, copy = 24 }",
        "minutes": "0.01",
        "side": "64",
        "teacher_side": "96",
        "batch": "8",
        "taps": str(taps),
    }.items():
        text = re.sub(rf"^{key} = .*$", f"{key} = {value}", text, flags=re.MULTILINE)
    out.write_text(text, "utf-8")
    return out


@pytest.mark.parametrize("file", sorted(RECIPES.glob("encoder*.toml")), ids=lambda file: file.stem)
def test_every_recipe_of_an_encoder_is_read(file):
    recipe = _read_recipe(file)
    assert recipe["photos"]
    assert recipe["stages"]
    assert set(recipe["heads"]) == {"similar", "copy"}


def test_encoder_6_says_what_was_done():
    recipe = _read_recipe(RECIPES / "encoder-6.toml")
    assert recipe["teacher"] == "efficientnet-lite0"
    assert recipe["held_out"] == ["trashnet", "rsscn7", "stylised"]
    blocks, chain, last = recipe["stages"]
    assert (blocks.kind, blocks.side, blocks.batch, blocks.rate) == ("blocks", 96, 16, 5e-3)
    assert (chain.kind, chain.side, chain.batch, chain.rate) == ("chain", 112, 24, 2e-3)
    assert (last.kind, last.side, last.batch, last.rate) == ("chain", 128, 24, 1e-3)
    assert all(blocks.learns(unit, done=0.5, step=step) for unit in range(8) for step in range(4))
    assert max(chain.taps) == max(last.taps) == len(EFFICIENTNET_LITE0.blocks) + 1, (
        "the last unit, after the stem and the blocks"
    )


@pytest.mark.usefixtures("steps_are_time")
def test_encoder_6_and_what_may_follow_it_run(workplace, small_encoder, capsys):
    common = ["--data", str(workplace), "--cache", str(workplace / "cache"), "--device", "cpu"]
    recipe = tiny(RECIPES / "encoder-6.toml", workplace / "six.toml", taps=[1, 3, 6])
    assert training.main(["distill", "--recipe", str(recipe), "--out", str(workplace / "six"), *common]) == 0
    assert "30 of 60 photos are held out: trashnet, rsscn7, stylised" in capsys.readouterr().out
    state = torch.load(workplace / "six" / "checkpoint.pt", weights_only=True)
    assert state["stage"] == 3
    assert state["held out"] == ["trashnet", "rsscn7", "stylised"]
    assert state["heads"] == {"copy": 24, "similar": 16}
    assert len(state["shape"]["blocks"]) == len(SMALL.blocks)
    recipe = tiny(RECIPES / "encoder-6-pooled.toml", workplace / "pooled.toml", taps=[])
    out = ["--encoder", str(small_encoder), "--out", str(workplace / "pooled")]
    assert training.main(["distill", "--recipe", str(recipe), *out, *common]) == 0
    state = torch.load(workplace / "pooled" / "checkpoint.pt", weights_only=True)
    assert state["distiller"]["projection"]["weight"].shape == (SMALL.features, SMALL.features)


@pytest.mark.usefixtures("steps_are_time")
def test_an_encoder_learns_on_without_a_teacher_of_maps(workplace, small_encoder, capsys):
    recipe = tiny(RECIPES / "encoder-copies.toml", workplace / "copies.toml", taps=[])
    common = ["--data", str(workplace), "--cache", str(workplace / "cache"), "--device", "cpu"]
    started = ["distill", "--recipe", str(recipe), *common]
    out = workplace / "copies"
    assert training.main([*started, "--encoder", str(small_encoder), "--out", str(out)]) == 0
    first = load_network(small_encoder)[0].state_dict()
    learned = torch.load(out / "checkpoint.pt", weights_only=True)
    assert not torch.equal(learned["network"]["heads.copy.weight"], first["heads.copy.weight"])
    assert set(learned["heads"]) == {"copy"}, "the rest of the encoder file stays as it is"
    assert len(learned["look_alikes"]) == 10, "of the photos that are neither held out nor left out"
    renewed = ["heads", "--start", str(small_encoder), "--first", str(out / "checkpoint.pt"), "--side", "64"]
    renewed += ["--photos", str(workplace / "photos"), "--out", str(workplace / "renewed.onnx"), *common[2:4]]
    assert training.main(renewed) == 0
    views = tiny(RECIPES / "encoder-6-views.toml", workplace / "views.toml", taps=[])
    further = ["--encoder", str(small_encoder), "--out", str(workplace / "views")]
    assert training.main(["distill", "--recipe", str(views), *further, *common]) == 0
    assert training.main([*started, "--out", str(workplace / "nothing")]) == 1
    assert "random weights need a teacher" in capsys.readouterr().err


@pytest.mark.usefixtures("steps_are_time")
def test_a_second_trunk_learns_behind_the_units_of_the_first_and_shares_them(workplace, capsys):
    torch.manual_seed(2)
    network = join_trunk(small_network(shape=TINY), Trunk(SMALL))
    export_encoder(network, workplace / "encoder.onnx", card=small_card())
    recipe = tiny(RECIPES / "encoder-shared.toml", workplace / "shared.toml", taps=[])
    text = recipe.read_text("utf-8").replace('"teacher.npz"', '"encoder.onnx"')
    for old, new in (("units = 3", "units = 2"), ("replaced = 4", "replaced = 2"), ("frozen = 2", "frozen = 1")):
        text = text.replace(old, new)
    recipe.write_text(text, "utf-8")
    cache = ["--cache", str(workplace / "cache")]
    started = ["distill", "--recipe", str(recipe), "--data", str(workplace), "--device", "cpu", *cache]
    start, out = ["--encoder", str(workplace / "encoder.onnx")], workplace / "shared"
    assert training.main([*started, *start, "--out", str(out)]) == 0, capsys.readouterr().err
    joined = ["heads", "--start", start[1], "--only-first", "--join", str(out / "checkpoint.pt"), "--side", "64"]
    joined += ["--new-heads", "similar", "--photos", str(workplace / "photos"), "--weight", "0.5", *cache]
    assert training.main([*joined, "--out", str(workplace / "both.onnx")]) == 0, capsys.readouterr().err
    first, second = load_network(workplace / "both.onnx")[0].trunk.trunks
    assert second.shape.after == 1, "the units that both begin with are computed once"
    was = network.trunk.trunks
    assert torch.equal(first.units[-1].conv.weight, was[0].units[-1].conv.weight)
    assert len(second.units) == len(was[1].units) - 1
    assert not torch.equal(second.units[-1].conv.weight, was[1].units[-1].conv.weight), "it learned"
    assert training.main([*started, "--out", str(workplace / "none")]) == 1
    assert "name it with --encoder" in capsys.readouterr().err


def test_sources_that_are_not_there_cannot_be_left_out(workplace, small_encoder, capsys):
    recipe = tiny(RECIPES / "encoder-copies.toml", workplace / "unknown.toml", taps=[])
    recipe.write_text(recipe.read_text("utf-8").replace('"sroie"', '"receipts"'), "utf-8")
    common = ["--data", str(workplace), "--cache", str(workplace / "cache"), "--device", "cpu"]
    started = ["distill", "--recipe", str(recipe), "--encoder", str(small_encoder), "--out", str(workplace / "none")]
    assert training.main([*started, *common]) == 1
    assert "leaves out the source 'receipts', of which there are no photos" in capsys.readouterr().err


def test_a_stage_of_no_known_kind_is_refused(tmp_path):
    recipe = tmp_path / "recipe.toml"
    text = (RECIPES / "encoder-6.toml").read_text("utf-8")
    recipe.write_text(text.replace('kind = "blocks"', 'kind = "block"'), "utf-8")
    with pytest.raises(TrainingError, match="no stage is of the kind 'block'; there are blocks, chain, pooled, tune"):
        _read_recipe(recipe)

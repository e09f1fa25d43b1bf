import itertools
import shutil
from types import SimpleNamespace

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from desktop_app.core.errors import TrainingError
from tests.training.made import SIDE, SMALL, draw_photo, small_card, small_network, write_photos, write_teacher
from training import __main__ as training
from training.encoder.backbones import Backbone
from training.encoder.network import EncoderNetwork
from training.encoder.patch_stem import Stem, learn_stem, with_stem
from training.encoder.trunk import BlockShape
from training.files.export import check_parity, export_encoder
from training.files.int8 import round_to_eight_bits
from training.files.load import load_network
from training.pictures.photos import open_photos

STEM = Stem(units=4, channels=16, patch=4, minutes=0.05, side=SIDE, batch=8)

RECIPE = """
teacher = '{folder}/teacher.npz'
photos = ['{folder}/photos']
seed = 1
precision = "float32"
heads = {{ similar = 16, copy = 24 }}

[stem]
channels = 16
minutes = 0.01
side = 64
batch = 4

[[stages]]
kind = "tune"
minutes = 0.005
side = 64
batch = 4
rate = 1e-4
"""


@pytest.fixture(autouse=True)
def steps_are_minutes(monkeypatch):
    """Both clocks: ten steps a second, however busy the machine is."""
    for module in ("training.encoder.patch_stem.time", "training.encoder.trainer.time"):
        looks = itertools.count()
        clock = SimpleNamespace(monotonic=lambda looks=looks: next(looks) / 10)
        monkeypatch.setattr(module, clock)


@pytest.fixture(scope="module")
def folder(tmp_path_factory, exported):
    folder = tmp_path_factory.mktemp("stem")
    write_photos(folder / "photos", classes=2, each=8)
    write_teacher(folder / "teacher.npz")
    (folder / "recipe.toml").write_text(RECIPE.format(folder=folder), "utf-8")
    shutil.copy(exported, folder / "elder.onnx")
    return folder


def test_the_rest_stays_as_it_is():
    elder = small_network().eval()
    changed = with_stem(elder, STEM).eval()
    assert changed.trunk.shape.blocks[:2] == (BlockShape(16, 12, 1), BlockShape(16, 12, 1))
    assert changed.trunk.shape.patch == 4
    image = torch.rand(2, 3, SIDE, SIDE) * 2 - 1
    before, after = elder.trunk.maps(image), changed.trunk.maps(image)
    assert after[2].shape == before[3].shape == (2, 12, SIDE // 4, SIDE // 4)
    x = before[3]
    for unit in changed.trunk.units[3:]:
        x = unit(x)
    torch.testing.assert_close(x, before[-1])
    for name, head in elder.heads.items():
        assert torch.equal(changed.head(name).weight, head.weight)


@pytest.mark.slow
def test_a_stem_learns_the_map_it_replaces_and_nothing_else_moves(folder):
    elder = small_network()
    changed = with_stem(elder, STEM)
    kept = {name: value.clone() for name, value in changed.state_dict().items() if not _of_stem(name)}
    photos = open_photos([folder / "photos"], cache=folder / "cache")
    reports = list(learn_stem(elder, changed, STEM, photos=photos, seed=0, report_every=1.0))
    assert [done for done, _ in reports] == sorted(done for done, _ in reports)
    assert reports[-1][0] == 1.0
    assert reports[-1][1] < 0.7 * reports[0][1]
    for name, value in kept.items():
        assert torch.equal(changed.state_dict()[name], value), name


def _of_stem(name: str) -> bool:
    return any(name.startswith(f"trunk.units.{number}.") for number in range(3))


@pytest.mark.parametrize(("units", "patch"), [(5, 4), (9, 4), (2, 4), (4, 5)])
def test_units_that_do_not_fit_are_refused(units, patch):
    with pytest.raises(TrainingError, match=f"no {units} first units"):
        with_stem(small_network(), Stem(units=units, patch=patch))


def test_neither_a_stem_of_patches_nor_a_published_network_gets_another():
    with pytest.raises(TrainingError, match="no 4 first units"):
        with_stem(with_stem(small_network(), STEM), STEM)
    backbone = Backbone("mobilenet_v3_small", weights=None)
    published = EncoderNetwork(backbone, heads={"copy": 8}, features=backbone.features)
    with pytest.raises(TrainingError, match="published network"):
        with_stem(published, STEM)


@pytest.mark.slow
def test_pixels_reach_the_patches_as_they_are(folder, tmp_path):
    changed = with_stem(small_network(), STEM)
    file = tmp_path / "changed.onnx"
    export_encoder(changed, file, card=small_card())
    pictures = np.stack([np.asarray(draw_photo(seed, width=SIDE, height=SIDE)) for seed in range(16)])
    assert check_parity(changed, file, pictures) == 0
    assert load_network(file)[0].trunk.shape == changed.trunk.shape
    round_to_eight_bits(file, file, photos=[pictures])
    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "loaded.onnx")
    options.log_severity_level = 4
    onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    nodes = onnx.load(str(tmp_path / "loaded.onnx")).graph.node
    first = next(number for number, node in enumerate(nodes) if node.op_type == "QLinearConv")
    assert {node.op_type for node in nodes[:first]} <= {"Transpose"}


def test_distill_changes_the_stem_once_and_goes_on(folder, capsys):
    run = folder / "run"
    given = ["distill", "--recipe", str(folder / "recipe.toml"), "--out", str(run), "--cache", str(folder / "cache")]
    assert training.main([*given, "--encoder", str(folder / "elder.onnx")]) == 0
    assert "stem 100.0%" in capsys.readouterr().out
    first = torch.load(run / "checkpoint.pt", weights_only=True)
    assert first["shape"]["patch"] == 4
    assert training.main([*given, "--encoder", str(folder / "elder.onnx")]) == 0
    assert "stem 100.0%" not in capsys.readouterr().out
    again = torch.load(run / "checkpoint.pt", weights_only=True)
    assert all(torch.equal(first["network"][name], again["network"][name]) for name in first["network"])


def test_a_stem_without_an_encoder_is_named(folder, capsys):
    given = ["distill", "--recipe", str(folder / "recipe.toml"), "--out", str(folder / "none")]
    assert training.main([*given, "--cache", str(folder / "cache")]) == 1
    assert "--encoder" in capsys.readouterr().err


def test_older_files_have_no_patches(folder):
    assert load_network(folder / "elder.onnx")[0].trunk.shape == SMALL

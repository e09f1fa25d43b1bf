from functools import partial

import numpy as np
import pytest
import torch
from torchvision.models.mobilenetv3 import InvertedResidualConfig, MobileNetV3

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL, write_photos
from training import __main__ as training
from training.encoder.backbones import Backbone
from training.encoder.network import EncoderNetwork
from training.encoder.stages import TrainingStage
from training.encoder.trainer import Trainer
from training.encoder.trunk import Trunk
from training.files.load import load_network
from training.pictures.photos import open_photos

_block = partial(InvertedResidualConfig, use_se=True, activation="HS", dilation=1, width_mult=1.0)


@pytest.fixture
def tiny_backbone(monkeypatch):
    """`mobilenet_v3_small` with two of its eleven blocks: torch takes many seconds to write all of them."""

    def get_model(name, *, weights):
        assert (name, weights) == ("mobilenet_v3_small", None)
        blocks = [_block(8, 3, 16, 8, stride=2), _block(8, 5, 24, 16, stride=1)]
        return MobileNetV3(blocks, last_channel=32)

    monkeypatch.setattr("torchvision.models.get_model", get_model)


def test_features_are_what_comes_before_the_classifier():
    backbone = Backbone("mobilenet_v3_small", weights=None)
    assert backbone.features == 576
    assert backbone.eval()(torch.zeros(2, 3, 64, 64)).shape == (2, 576)


def test_unknown_names_are_said():
    with pytest.raises(TrainingError, match="no backbone 'mobilenet_v9'"):
        Backbone("mobilenet_v9", weights=None)
    with pytest.raises(TrainingError, match="weights 'IMAGENET0'"):
        Backbone("mobilenet_v3_small", weights="IMAGENET0")


def test_a_network_of_videos_is_refused():
    with pytest.raises(TrainingError, match="'mc3_18' makes no features of a photo"):
        Backbone("mc3_18", weights=None)


@pytest.mark.slow
def test_the_same_command_makes_an_encoder_of_a_backbone(tiny_backbone, tmp_path):
    write_photos(tmp_path / "photos", classes=4, each=10)
    out = tmp_path / "backbone.onnx"
    given = ["heads", "--backbone", "mobilenet_v3_small", "--photos", str(tmp_path / "photos"), "--out", str(out)]
    options = ["--side", "64", "--similar-bits", "16", "--copy-bits", "24", "--cache", str(tmp_path / "cache")]
    assert training.main([*given, *options]) == 0
    pictures = np.random.default_rng(0).integers(0, 256, (3, 64, 64, 3), dtype=np.uint8)
    codes = OnnxEncoder(out).encode(pictures)
    network, card = load_network(out)
    assert card.input_size == 64
    with torch.inference_mode():
        _, copy, similar = network(torch.from_numpy(pictures))
    np.testing.assert_array_equal(codes["copy"], copy)
    np.testing.assert_array_equal(codes["similar"], similar)


RECIPE = """
teacher = "not there"
photos = ["{photos}"]
seed = 1
precision = "float32"
heads = {{ similar = 16, copy = 24 }}
[[stages]]
kind = "blocks"
minutes = 9
[[stages]]
kind = "tune"
minutes = 0.005
side = 64
batch = 8
rate = 1e-5
frozen = 2
"""


@pytest.mark.slow
def test_a_backbone_takes_the_trunks_place_in_distill(tiny_backbone, tmp_path, capsys):
    write_photos(tmp_path / "photos", classes=4, each=10)
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(RECIPE.format(photos=(tmp_path / "photos").as_posix()), "utf-8")
    cache, run, out = ["--cache", str(tmp_path / "cache")], tmp_path / "run", tmp_path / "tuned.onnx"
    torch.manual_seed(0)
    given = ["distill", "--recipe", str(recipe), "--backbone", "mobilenet_v3_small", "--out", str(run), *cache]
    assert training.main(given) == 0
    assert "blocks and chain are left out" in capsys.readouterr().out
    assert training.main(["heads", "--start", str(run / "checkpoint.pt"), "--photos", str(tmp_path / "photos"),
                          "--out", str(out), "--side", "64", *cache]) == 0  # fmt: skip
    torch.manual_seed(1)  # where `distill` began: the seed of the recipe
    backbone = Backbone("mobilenet_v3_small", weights=None)
    begun = EncoderNetwork(backbone, heads={"similar": 16, "copy": 24}, features=backbone.features)
    tuned = load_network(out)[0]
    assert isinstance(tuned.trunk, Backbone)
    changed = [
        any(not torch.equal(a, b) for a, b in zip(old.parameters(), new.parameters(), strict=True))
        for old, new in zip(backbone.network.features, tuned.trunk.network.features, strict=True)
    ]
    assert changed == [False] * 2 + [True] * 2, "two parts were frozen, the others learned"
    for name in begun.bits:
        moved = (begun.head(name).weight - tuned.head(name).weight).abs().max()
        assert float(moved.detach()) > 0.1, "too far for so small a rate: the heads began with ITQ and whitening"


def test_a_backbone_is_never_distilled(tmp_path):
    write_photos(tmp_path / "photos")
    photos = open_photos([tmp_path / "photos"], cache=tmp_path / "cache")
    backbone = Backbone("mobilenet_v3_small", weights=None)
    network = EncoderNetwork(backbone, heads={"similar": 16, "copy": 24}, features=backbone.features)
    with pytest.raises(TrainingError, match="can only be tuned"):
        Trainer(network, photos=photos, stages=[TrainingStage("chain", minutes=1)])
    with pytest.raises(TrainingError, match="need a teacher"):
        Trainer(
            EncoderNetwork(Trunk(SMALL), heads={}, features=48),
            photos=photos,
            stages=[TrainingStage("blocks", minutes=1)],
        )


def test_a_file_that_holds_no_weights_is_named(tmp_path):
    file = tmp_path / "photo.jpg"
    file.write_bytes(b"\xff\xd8\xff no weights")
    with pytest.raises(TrainingError, match=r"photo\.jpg: does not hold .*no file of weights") as caught:
        Backbone("mobilenet_v3_small", weights=str(file))
    assert "weights_only" not in str(caught.value)

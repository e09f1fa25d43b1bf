import numpy as np
import pytest
import torch

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from tests.training.made import write_photos
from training import __main__ as training
from training.backbones import Backbone
from training.onnx_weights import load_network


def test_features_are_what_comes_before_the_classifier():
    backbone = Backbone("mobilenet_v3_small", weights=None)
    assert backbone.features == 576
    assert backbone.eval()(torch.zeros(2, 3, 64, 64)).shape == (2, 576)


def test_unknown_names_are_said():
    with pytest.raises(TrainingError, match="no backbone 'mobilenet_v9'"):
        Backbone("mobilenet_v9", weights=None)
    with pytest.raises(TrainingError, match="weights 'IMAGENET0'"):
        Backbone("mobilenet_v3_small", weights="IMAGENET0")


def test_the_same_command_makes_an_encoder_of_a_backbone(tmp_path):
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

import numpy as np
import onnx
import pytest

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from tests.training.made import SIDE, draw_photo
from training.__main__ import main
from training.commands import precision
from training.files.float16 import flipped_share, half_weights


@pytest.fixture(scope="module")
def pictures():
    return np.stack([np.asarray(draw_photo(seed, width=SIDE, height=SIDE)) for seed in range(40)])


def flips(first, second, pictures):
    return flipped_share(OnnxEncoder(first).encode(pictures), OnnxEncoder(second).encode(pictures))


def test_share_of_flipped_bits_is_by_head():
    codes = {"similar": np.array([[0b11110000]], np.uint8), "copy": np.array([[0, 0]], np.uint8)}
    other = {"similar": np.array([[0b11110001]], np.uint8), "copy": np.array([[0, 255]], np.uint8)}
    assert flipped_share(codes, other) == {"similar": 1 / 8, "copy": 1 / 2}


def test_half_weights_halve_the_file_and_keep_the_codes(exported, pictures, tmp_path):
    half = tmp_path / "half.onnx"
    half_weights(exported, half)
    kinds = {weight.data_type for weight in onnx.load(str(half)).graph.initializer if len(weight.raw_data) > 1024}
    assert kinds == {onnx.TensorProto.FLOAT16}
    assert OnnxEncoder(half).card == OnnxEncoder(exported).card
    assert max(flips(exported, half, pictures).values()) < 0.02


@pytest.mark.slow
def test_the_command_prints_a_line_for_each_precision(tiny_exported, tmp_path, monkeypatch, capsys):
    (tmp_path / "photos").mkdir()
    for seed in range(4):
        draw_photo(seed).save(tmp_path / "photos" / f"{seed}.png")
    monkeypatch.setattr(precision, "speed", lambda *_, **__: 100.0)
    arguments = ["precision", str(tiny_exported), "--photos", str(tmp_path / "photos"), "--out", str(tmp_path / "out")]
    assert main([*arguments, "--cache", str(tmp_path / "cache")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [
        "file",
        "tiny.float32.onnx",
        "tiny.float16.onnx",
        "tiny.int8.onnx",
    ]
    assert "similar 0.000%" in lines[1]

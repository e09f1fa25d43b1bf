import numpy as np
import pytest
import torch

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from tests.training.made import SIDE, draw_photo, small_card, write_photos
from training.__main__ import main
from training.encoder.joined_trunk import describe_trunk
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk, trunk_shape
from training.files.export import export_encoder

TINY = trunk_shape(((2, 12, 1, 2, 3),), stem=8, features=32)
BITS = {"similar": 16, "copy": 24}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """An encoder file, a checkpoint of another trunk, and photos."""
    folder = tmp_path_factory.mktemp("joined")
    write_photos(folder / "photos", classes=4, each=10)
    torch.manual_seed(4)
    first, network = (EncoderNetwork(Trunk(TINY), heads=BITS, features=TINY.features) for _ in range(2))
    export_encoder(first, folder / "first.onnx", card=small_card())
    state = {"shape": describe_trunk(network.trunk), "heads": BITS, "network": network.state_dict()}
    torch.save({**state, "held out": ["set9"]}, folder / "checkpoint.pt")
    return folder


def test_a_joined_trunk_is_read_by_the_heads_that_begin_and_the_others_keep_their_codes(place, capsys):
    out = place / "joined.onnx"
    arguments = ["heads", "--start", str(place / "first.onnx"), "--join", str(place / "checkpoint.pt")]
    arguments += ["--new-heads", "similar", "--photos", str(place / "photos"), "--side", str(SIDE)]
    arguments += ["--half-weights", "--out", str(out), "--cache", str(place / "cache")]
    assert main(arguments) == 0, capsys.readouterr().err
    pixels = np.stack([np.asarray(draw_photo(seed, width=SIDE, height=SIDE)) for seed in range(20)])
    before = OnnxEncoder(place / "first.onnx", provider="cpu")
    after = OnnxEncoder(out, provider="cpu")
    assert after.embed(pixels).shape[1] == 2 * TINY.features
    assert after.card.heads["copy"] == before.card.heads["copy"], "an untouched head keeps its radii"
    codes, now = before.encode(pixels), after.encode(pixels)
    differing = np.bitwise_count(codes["copy"] ^ now["copy"]).sum() / (20 * 24)
    assert differing < 0.01, "of storing weights in 16 bits only"
    assert not np.array_equal(codes["similar"], now["similar"])
    assert after.card.training["held out"] == [], "the first file says of no source that it did not learn from it"


def test_the_mean_of_what_learned_on_takes_the_first_trunks_place(place, capsys):
    photos = ["--photos", str(place / "photos"), "--side", str(SIDE), "--cache", str(place / "cache")]
    joined, out, alone = (place / f"{name}.onnx" for name in ("two", "renewed", "alone"))
    start = ["heads", "--start", str(place / "first.onnx")]
    assert main([*start, "--join", str(place / "checkpoint.pt"), "--weight", "0.5", "--out", str(joined), *photos]) == 0
    state = torch.load(place / "checkpoint.pt", weights_only=True)
    for name, factor in (("one", 0.5), ("other", 1.5)):  # their mean is the checkpoint itself
        network = {
            key: value * factor if value.is_floating_point() else value for key, value in state["network"].items()
        }
        torch.save({**state, "network": network, "held out": ["set9", name]}, place / f"{name}.pt")
    checkpoints = [str(place / f"{name}.pt") for name in ("one", "other")]
    renewed = ["heads", "--start", str(joined), "--first", *checkpoints, "--out", str(out), *photos]
    assert main(renewed) == 0, capsys.readouterr().err
    assert main(["heads", "--start", str(place / "checkpoint.pt"), "--out", str(alone), *photos]) == 0
    pixels = np.stack([np.asarray(draw_photo(seed, width=SIDE, height=SIDE)) for seed in range(20)])
    encoders = [OnnxEncoder(file, provider="cpu") for file in (out, alone, joined)]
    after, expected, before = (encoder.encode(pixels) for encoder in encoders)
    assert np.array_equal(after["copy"], expected["copy"])
    assert encoders[0].card.heads["copy"] == encoders[1].card.heads["copy"], "its radii are those of the new codes"
    assert not np.array_equal(after["similar"], before["similar"]), "what reads the first trunk reads the new one"
    width = TINY.features
    np.testing.assert_allclose(encoders[0].embed(pixels)[:, width:], encoders[2].embed(pixels)[:, width:], atol=1e-4)


def test_a_trunk_of_another_shape_does_not_take_the_place(place, capsys):
    shape = trunk_shape(((2, 12, 1, 2, 3),), stem=16, features=32)
    network = EncoderNetwork(Trunk(shape), heads=BITS, features=shape.features)
    state = {"shape": describe_trunk(network.trunk), "heads": BITS, "network": network.state_dict()}
    torch.save(state, place / "wide.pt")
    arguments = ["heads", "--start", str(place / "first.onnx"), "--first", str(place / "wide.pt")]
    arguments += ["--photos", str(place / "photos"), "--side", str(SIDE), "--out", str(place / "not.onnx")]
    assert main([*arguments, "--cache", str(place / "cache")]) == 1
    assert "wide.pt: cannot be the first trunk of" in capsys.readouterr().err
    assert not (place / "not.onnx").exists()


def test_a_file_without_a_trunk_of_units_is_not_joined(place, capsys):
    arguments = ["heads", "--backbone", "mobilenet_v3_small", "--join", str(place / "checkpoint.pt"), "--new-heads"]
    arguments += ["--photos", str(place / "photos"), "--side", str(SIDE), "--out", str(place / "not.onnx")]
    assert main([*arguments, "--cache", str(place / "cache")]) == 1
    assert "--join" in capsys.readouterr().err
    assert not (place / "not.onnx").exists()

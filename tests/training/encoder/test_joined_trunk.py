"""Trunks side by side: what each sees stays what it was, through files and back."""

from dataclasses import replace

import numpy as np
import onnx
import pytest
import torch

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from tests.training.made import SIDE, SMALL, TINY, draw_photo, small_card, small_network
from training.encoder.backbones import Backbone
from training.encoder.joined_trunk import JoinedTrunk, describe_trunk, join_trunk, make_trunk
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import BlockShape, Trunk, TrunkShape, trunk_shape
from training.files.export import export_encoder
from training.files.float16 import half_weights
from training.files.int8 import round_to_eight_bits
from training.files.load import load_network

OTHER = trunk_shape(((1, 8, 1, 1, 3), (2, 12, 1, 2, 5)), stem=8, features=32)


@pytest.fixture(scope="module")
def joined() -> EncoderNetwork:
    torch.manual_seed(3)
    return join_trunk(small_network(shape=TINY), Trunk(OTHER))


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    return np.stack([np.asarray(draw_photo(seed, width=SIDE, height=SIDE)) for seed in range(8)])


def test_heads_say_what_they_said_before(joined, pixels):
    before, after = small_network(shape=TINY).eval(), joined
    with torch.inference_mode():
        expected, found = before(torch.from_numpy(pixels)), after(torch.from_numpy(pixels))
    width = before.features
    torch.testing.assert_close(found[0][:, :width], expected[0])
    assert found[0].shape[1] == after.features == width + OTHER.features
    assert float(found[0][:, width:].abs().max()) > 0
    for one, other in zip(expected[1:], found[1:], strict=True):
        assert torch.equal(one, other)


@pytest.mark.slow
def test_what_learned_smaller_images_goes_on_seeing_those(pixels, tmp_path):
    torch.manual_seed(3)
    network = join_trunk(small_network(shape=TINY), Trunk(OTHER), side=SIDE // 2)
    assert make_trunk(describe_trunk(network.trunk)).trunks[0].shape.side == SIDE // 2
    image = torch.rand(2, 3, SIDE, SIDE) * 2 - 1
    smaller = torch.nn.functional.interpolate(image, size=(SIDE // 2,) * 2, mode="bilinear", antialias=True)
    own, other = network.trunk.trunks
    with torch.inference_mode():
        found = network.trunk(image)
        alone = small_network(shape=TINY).trunk.eval()
        torch.testing.assert_close(found, torch.cat([alone(smaller), other(image)], dim=1))
        torch.testing.assert_close(own.maps(image)[-1], own.maps(smaller)[-1])
        expected = network(torch.from_numpy(pixels))[0]
    export_encoder(network, tmp_path / "two.onnx", card=small_card())
    file = OnnxEncoder(tmp_path / "two.onnx", provider="cpu")
    np.testing.assert_allclose(file.embed(pixels), expected.numpy(), atol=1e-3)
    kept = round_to_eight_bits(tmp_path / "two.onnx", tmp_path / "rounded.onnx", photos=[pixels])
    assert kept > 0.9


def test_what_counts_less_says_what_it_said(pixels):
    torch.manual_seed(3)
    network = join_trunk(small_network(), Trunk(OTHER), weight=0.5)
    whole = small_network().eval()
    with torch.inference_mode():
        expected, found = whole(torch.from_numpy(pixels)), network(torch.from_numpy(pixels))
    torch.testing.assert_close(found[0][:, : whole.features], 0.5 * expected[0])
    for one, other in zip(expected[1:], found[1:], strict=True):
        assert torch.equal(one, other)
    assert make_trunk(describe_trunk(network.trunk)).trunks[0].shape.scale == 0.5


def test_a_third_is_joined_behind_the_others(joined):
    third = join_trunk(joined, Trunk(OTHER))
    assert third.features == joined.features + OTHER.features
    assert isinstance(third.trunk, JoinedTrunk)
    assert len(third.trunk.trunks) == 3


def test_its_description_builds_it_again(joined):
    again = make_trunk(describe_trunk(joined.trunk))
    assert list(again.state_dict()) == list(joined.trunk.state_dict())
    assert describe_trunk(make_trunk(describe_trunk(Trunk(SMALL)))) == describe_trunk(Trunk(SMALL))
    with pytest.raises((TypeError, KeyError)):
        make_trunk([{"stem": 8}])


@pytest.mark.slow
def test_a_file_in_eight_bits_and_half_the_size_sees_the_same_and_can_be_gone_on_from(joined, pixels, tmp_path):
    full, small = tmp_path / "full.onnx", tmp_path / "small.onnx"
    export_encoder(joined, full, card=small_card())
    assert round_to_eight_bits(full, small, photos=[pixels]) > 0.9
    eight = small.stat().st_size
    half_weights(small, small, whole="heads.")
    assert small.stat().st_size < eight
    found = OnnxEncoder(small, provider="cpu").embed(pixels)
    expected = OnnxEncoder(full, provider="cpu").embed(pixels)
    assert found.shape == expected.shape
    network, card = load_network(small)
    assert card == small_card()
    for name, weights in network.state_dict().items():
        torch.testing.assert_close(weights, joined.state_dict()[name], rtol=1e-3, atol=1e-5)
        if name.startswith("heads."):
            assert torch.equal(weights, joined.state_dict()[name])


def reading(after: int) -> TrunkShape:
    """A trunk that reads a map of the first one of `joined`: the one after this number of units."""
    channels = [TINY.stem, *(block.channels for block in TINY.blocks)][after - 1]
    return replace(OTHER, stem=channels, blocks=(BlockShape(hidden=8, channels=12, stride=2),), after=after)


def test_a_trunk_may_read_a_map_of_the_first_one(pixels, tmp_path):
    torch.manual_seed(3)
    network = join_trunk(small_network(shape=TINY), Trunk(reading(2)))
    assert make_trunk(describe_trunk(network.trunk)).trunks[1].shape.after == 2
    own, other = network.trunk.trunks
    image = torch.rand(2, 3, SIDE, SIDE) * 2 - 1
    with torch.inference_mode():
        expected = torch.cat([own(image), other(own.maps(image)[1])], dim=1)
        torch.testing.assert_close(network.trunk(image), expected)
        codes = network(torch.from_numpy(pixels))[1:]
    file = tmp_path / "shared.onnx"
    export_encoder(network, file, card=small_card())
    for found, wanted in zip(load_network(file)[0](torch.from_numpy(pixels))[1:], codes, strict=True):
        assert torch.equal(found, wanted)
    first = network.trunk.trunks[0].units[0].conv.weight.shape
    shapes = [tuple(tensor.dims) for tensor in onnx.load(file).graph.initializer]
    assert shapes.count(tuple(first)) == 1, "what both begin with is in the file once"
    assert round_to_eight_bits(file, tmp_path / "rounded.onnx", photos=[pixels]) > 0.9


@pytest.mark.parametrize("wrong", [reading(2), replace(reading(1), after=9)], ids=["width", "number"])
def test_a_map_that_the_first_trunk_has_not_is_told(wrong):
    wrong = replace(wrong, stem=wrong.stem + 1) if wrong.after == 2 else wrong
    with pytest.raises(ValueError, match="has no map of"):
        join_trunk(small_network(shape=TINY), Trunk(wrong))


def test_the_first_trunk_reads_images():
    with pytest.raises(ValueError, match="reads a map"):
        JoinedTrunk([Trunk(reading(1)), Trunk(OTHER)])


def test_units_of_a_trunk_that_reads_a_map_are_as_deep_as_it_is():
    trunk = join_trunk(small_network(shape=TINY), Trunk(reading(2))).trunk
    assert isinstance(trunk, JoinedTrunk)
    assert [len(level) for level in trunk.levels()][:3] == [1, 1, 2]


def test_frozen_units_are_counted_by_depth_in_every_part():
    trunk = join_trunk(small_network(), Trunk(OTHER)).trunk
    assert isinstance(trunk, JoinedTrunk)
    levels = trunk.levels()
    assert [len(level) for level in levels[:4]] == [2, 2, 2, 2]
    assert len(levels) == len(SMALL.blocks) + 2
    assert sum(len(level) for level in levels) == len(SMALL.blocks) + len(OTHER.blocks) + 4


def test_a_published_trunk_cannot_be_joined():
    network = EncoderNetwork(Backbone("mobilenet_v3_small", weights=None), heads={"copy": 8}, features=576)
    with pytest.raises(TypeError, match="Backbone"):
        join_trunk(network, Trunk(OTHER))

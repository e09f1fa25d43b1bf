import numpy as np
import onnx
import pytest
import torch

from desktop_app.core.codes import pack
from desktop_app.core.encoders.card import Card, HeadCard
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import BugError
from tests.training.made import SMALL
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk
from training.files.export import check_parity, export_encoder, run_file

SIDE = 64


def small_network(*, seed: int = 0) -> EncoderNetwork:
    """Random weights, and statistics of batch norm as after training."""
    torch.manual_seed(seed)
    network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=SMALL.features)
    for name, buffer in network.named_buffers():
        if name.endswith("running_mean"):
            buffer.normal_(std=0.1)
        elif name.endswith("running_var"):
            buffer.uniform_(0.5, 2.0)
    return network


def small_card() -> Card:
    heads = {"similar": HeadCard(16, 2, 6), "copy": HeadCard(24, 2, 6)}
    return Card("Small", "1", heads, SIDE, "stretch", "MIT", "2026-11-21", training={"method": "none"})


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    path = tmp_path_factory.mktemp("encoder") / "small.onnx"
    network = small_network()
    export_encoder(network, path, card=small_card())
    return network, path


@pytest.fixture
def pictures():
    return np.random.default_rng(1).integers(0, 256, (5, SIDE, SIDE, 3), dtype=np.uint8)


def test_the_application_reads_the_file(exported, pictures):
    network, path = exported
    encoder = OnnxEncoder(path)
    assert encoder.card == small_card()
    codes = encoder.encode(pictures)
    assert {name: code.shape for name, code in codes.items()} == {"similar": (5, 2), "copy": (5, 3)}
    with torch.inference_mode():
        embedding = network.eval().trunk(torch.from_numpy(pictures).permute(0, 3, 1, 2) / 127.5 - 1)
        values = network.values(embedding)
    np.testing.assert_array_equal(codes["copy"], pack(values["copy"].numpy()))
    np.testing.assert_allclose(run_file(path, pictures)["embedding"], embedding, rtol=1e-4, atol=1e-4)


def test_parity_is_checked_and_a_wrong_file_is_found(exported, pictures):
    _, path = exported
    assert check_parity(exported[0], path, pictures) == 0
    with pytest.raises(BugError, match="other bits"):
        check_parity(small_network(seed=1), path, pictures)


def test_one_photo_or_many_give_the_same_codes(exported, pictures):
    path = exported[1]
    together = run_file(path, pictures, outputs=["similar", "copy"])
    for number in range(len(pictures)):
        alone = run_file(path, pictures[number : number + 1], outputs=["similar", "copy"])
        for name, codes in alone.items():
            np.testing.assert_array_equal(codes[0], together[name][number])


def test_the_file_is_self_contained_and_says_nothing_of_the_machine(exported):
    model = onnx.load(exported[1], load_external_data=False)
    assert all(entry.version <= 21 for entry in model.opset_import)
    assert {entry.domain for entry in model.opset_import} == {""}
    assert not any(tensor.external_data for tensor in model.graph.initializer)
    assert b".py" not in exported[1].read_bytes()


def test_a_card_of_other_heads_is_refused(tmp_path):
    network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16}, features=SMALL.features)
    with pytest.raises(BugError, match="other heads"):
        export_encoder(network, tmp_path / "x.onnx", card=small_card())
    assert not list(tmp_path.iterdir())

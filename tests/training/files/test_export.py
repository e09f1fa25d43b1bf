import numpy as np
import onnx
import pytest
import torch

from desktop_app.core.codes import pack
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import BugError
from tests.training.made import SIDE, SMALL, small_card, small_network
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk
from training.files.export import check_parity, export_encoder, run_file


@pytest.fixture
def pictures():
    return np.random.default_rng(1).integers(0, 256, (5, SIDE, SIDE, 3), dtype=np.uint8)


def test_the_application_reads_the_file(exported, pictures):
    network = small_network()
    encoder = OnnxEncoder(exported)
    assert encoder.card == small_card()
    codes = encoder.encode(pictures)
    assert {name: code.shape for name, code in codes.items()} == {"similar": (5, 2), "copy": (5, 3)}
    with torch.inference_mode():
        embedding = network.eval().trunk(torch.from_numpy(pictures).permute(0, 3, 1, 2) / 127.5 - 1)
        values = network.values(embedding)
    np.testing.assert_array_equal(codes["copy"], pack(values["copy"].numpy()))
    np.testing.assert_allclose(run_file(exported, pictures)["embedding"], embedding, rtol=1e-4, atol=1e-4)


def test_parity_is_checked_and_a_wrong_file_is_found(exported, pictures):
    assert check_parity(small_network(), exported, pictures) == 0
    with pytest.raises(BugError, match="other bits"):
        check_parity(small_network(seed=1), exported, pictures)


def test_one_photo_or_many_give_the_same_codes(exported, pictures):
    together = run_file(exported, pictures, outputs=["similar", "copy"])
    for number in range(len(pictures)):
        alone = run_file(exported, pictures[number : number + 1], outputs=["similar", "copy"])
        for name, codes in alone.items():
            np.testing.assert_array_equal(codes[0], together[name][number])


def test_the_file_is_self_contained_and_says_nothing_of_the_machine(exported):
    model = onnx.load(exported, load_external_data=False)
    assert all(entry.version <= 21 for entry in model.opset_import)
    assert {entry.domain for entry in model.opset_import} == {""}
    assert not any(tensor.external_data for tensor in model.graph.initializer)
    assert b".py" not in exported.read_bytes()


def test_a_card_of_other_heads_is_refused(tmp_path):
    network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16}, features=SMALL.features)
    with pytest.raises(BugError, match="other heads"):
        export_encoder(network, tmp_path / "x.onnx", card=small_card())
    assert not list(tmp_path.iterdir())

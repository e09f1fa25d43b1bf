import onnx
import pytest
import torch

from desktop_app.core.errors import EncoderFileError
from tests.training.files.test_export import small_card, small_network
from training.files.export import export_encoder
from training.files.load import load_network


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("weights") / "small.onnx"
    export_encoder(small_network(), path, card=small_card())
    return path


def test_every_weight_comes_back_exactly(path):
    network, card = load_network(path)
    expected = small_network().state_dict()
    found = network.state_dict()
    assert list(found) == list(expected)
    assert all(torch.equal(found[name], expected[name]) for name in expected)
    assert card == small_card()


def test_training_can_go_on(path):
    network, _ = load_network(path)
    network.train()
    embedding = network.trunk(torch.rand(4, 3, 64, 64))
    sum(u.square().mean() for u in network.values(embedding).values()).backward()
    assert all(parameter.grad is not None for parameter in network.parameters())


def test_files_without_what_it_takes_are_named(path, tmp_path):
    with pytest.raises(EncoderFileError, match="absent"):
        load_network(tmp_path / "absent.onnx")
    (tmp_path / "noise.onnx").write_bytes(b"\xff\xfe no model")
    with pytest.raises(EncoderFileError, match=r"noise\.onnx"):
        load_network(tmp_path / "noise.onnx")
    model = onnx.load(path)
    kept = [entry for entry in model.metadata_props if entry.key != "trunk"]
    del model.metadata_props[:]
    model.metadata_props.extend(kept)
    onnx.save_model(model, tmp_path / "strange.onnx")
    with pytest.raises(EncoderFileError, match=r"strange\.onnx.*trunk"):
        load_network(tmp_path / "strange.onnx")

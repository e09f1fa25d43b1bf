import numpy as np
import onnx
import pytest
import torch

from desktop_app.core.errors import EncoderFileError
from tests.training.made import SIDE, TINY, small_card, small_network
from training.files.export import export_encoder, run_file
from training.files.load import load_network


def test_every_weight_comes_back_exactly(exported):
    network, card = load_network(exported)
    expected = small_network().state_dict()
    found = network.state_dict()
    assert list(found) == list(expected)
    assert all(torch.equal(found[name], expected[name]) for name in expected)
    assert card == small_card()


def test_filters_of_several_sides_give_the_same_outputs_there_and_back(tiny_exported, tmp_path):
    weights = small_network(shape=TINY).state_dict()
    assert {tensor.shape[-1] for name, tensor in weights.items() if "filter.conv" in name} == {3, 5}
    network, card = load_network(tiny_exported)
    export_encoder(network, tmp_path / "again.onnx", card=card)
    pictures = np.random.default_rng(0).integers(0, 256, (4, SIDE, SIDE, 3), dtype=np.uint8)
    outputs = [run_file(file, pictures) for file in (tiny_exported, tmp_path / "again.onnx")]
    for name, found in outputs[0].items():
        np.testing.assert_array_equal(found, outputs[1][name])
    with torch.inference_mode():
        embedding, copy, similar = small_network(shape=TINY).eval()(torch.from_numpy(pictures))
    np.testing.assert_allclose(outputs[0]["embedding"], embedding, rtol=1e-4, atol=1e-4)
    np.testing.assert_array_equal(outputs[0]["similar"], similar)
    np.testing.assert_array_equal(outputs[0]["copy"], copy)


def test_training_can_go_on(exported):
    network, _ = load_network(exported)
    network.train()
    embedding = network.trunk(torch.rand(4, 3, 64, 64))
    sum(u.square().mean() for u in network.values(embedding).values()).backward()
    assert all(parameter.grad is not None for parameter in network.parameters())


def test_files_without_what_it_takes_are_named(exported, tmp_path):
    with pytest.raises(EncoderFileError, match="absent"):
        load_network(tmp_path / "absent.onnx")
    (tmp_path / "noise.onnx").write_bytes(b"\xff\xfe no model")
    with pytest.raises(EncoderFileError, match=r"noise\.onnx"):
        load_network(tmp_path / "noise.onnx")
    model = onnx.load(exported)
    kept = [entry for entry in model.metadata_props if entry.key != "trunk"]
    del model.metadata_props[:]
    model.metadata_props.extend(kept)
    onnx.save_model(model, tmp_path / "strange.onnx")
    with pytest.raises(EncoderFileError, match=r"strange\.onnx.*trunk"):
        load_network(tmp_path / "strange.onnx")

import numpy as np
import onnx
import pytest
import torch

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from tests.training.made import SIDE, draw_photo, small_card, small_network, write_with_weights
from training.files.float16 import flipped_share
from training.files.int8 import computes_in_eight_bits, round_to_eight_bits
from training.files.load import load_network


@pytest.fixture(scope="module")
def network():
    """With batch norms that have something to do."""
    network = small_network()
    generator = torch.Generator().manual_seed(5)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            for values, low, high in (
                (module.weight, 0.5, 2.0),
                (module.bias, -0.5, 1.0),
                (module.running_mean, -0.5, 0.5),
                (module.running_var, 0.3, 3.0),
            ):
                values.data.uniform_(low, high, generator=generator)
    return network


@pytest.fixture(scope="module")
def pictures():
    return np.stack([np.asarray(draw_photo(seed, width=SIDE, height=SIDE)) for seed in range(40)])


@pytest.fixture(scope="module")
def files(network, exported, pictures, tmp_path_factory):
    folder = tmp_path_factory.mktemp("encoders")
    full, eight = folder / "full.onnx", folder / "eight.onnx"
    write_with_weights(network, full, like=exported)
    round_to_eight_bits(full, eight, photos=[pictures[:16], pictures[16:32]])
    return full, eight


def test_every_convolution_runs_in_whole_numbers(files, pictures, tmp_path):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.optimized_model_filepath = str(tmp_path / "loaded.onnx")
    options.log_severity_level = 4
    onnxruntime.InferenceSession(str(files[1]), options, providers=["CPUExecutionProvider"])
    kinds = [node.op_type for node in onnx.load(str(tmp_path / "loaded.onnx")).graph.node]
    original = [node.op_type for node in onnx.load(str(files[0])).graph.node]
    assert kinds.count("QLinearConv") == original.count("Conv") > 10
    assert kinds.count("QLinearAdd") == original.count("Add") > 0
    assert not {"Conv", "FusedConv", "Pad"} & set(kinds)
    assert kinds.count("DequantizeLinear") == 1  # before the mean over positions


def test_embeddings_stay_close(files, pictures):
    first, second = (OnnxEncoder(file, provider="cpu").embed(pictures) for file in files)
    first, second = first - first.mean(axis=0), second - first.mean(axis=0)
    cosines = (first * second).sum(axis=1) / np.linalg.norm(first, axis=1) / np.linalg.norm(second, axis=1)
    assert np.median(cosines) > 0.95
    codes = [OnnxEncoder(file, provider="cpu").encode(pictures) for file in files]
    assert 0 < max(flipped_share(*codes).values()) < 0.1


def test_channels_that_never_change_keep_their_offset(exported, pictures, tmp_path):
    """ONNX Runtime adds in int32: an offset in steps of next to no weights would not fit."""
    network = small_network()
    with torch.no_grad():
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.weight[::4] = 1e-9
                module.bias[::4] = 0.7
    full, eight = tmp_path / "full.onnx", tmp_path / "eight.onnx"
    write_with_weights(network, full, like=exported)
    assert round_to_eight_bits(full, eight, photos=[pictures]) > 0.5
    first, second = (OnnxEncoder(file, provider="cpu").embed(pictures) for file in (full, eight))
    assert np.abs(first - second).max() < 0.05 * np.abs(first).max()


def test_it_tells_how_much_is_kept(files, pictures, tmp_path, monkeypatch):
    """Whatever a runtime makes of rounded numbers: the file is tried."""
    kept = round_to_eight_bits(files[0], tmp_path / "eight.onnx", photos=[pictures])
    monkeypatch.setattr("training.files.int8._LEVELS", 2)
    spoilt = round_to_eight_bits(files[0], tmp_path / "eight.onnx", photos=[pictures])
    assert spoilt < 0.5
    assert kept > 0.9


def test_batches_and_threads_change_no_bit(files, pictures):
    whole = OnnxEncoder(files[1], provider="cpu", threads=1).encode(pictures)
    for threads, batch in ((1, 1), (2, 7), (2, 40)):
        encoder = OnnxEncoder(files[1], provider="cpu", threads=threads)
        parts = [encoder.encode(pictures[start : start + batch]) for start in range(0, len(pictures), batch)]
        for name, codes in whole.items():
            assert np.array_equal(np.concatenate([part[name] for part in parts]), codes)


def test_no_sum_of_two_products_leaves_sixteen_bits(files, tmp_path):
    """Processors without VNNI would cut it off, and give other codes."""
    import onnxruntime

    model = onnx.load(str(files[1]))
    dense = {node.input[1] for node in model.graph.node if node.op_type == "Conv" and _groups(node) == 1}
    names = [node.input[0] for node in model.graph.node if node.output[0] in dense]
    assert len(names) > 8
    model.graph.output.extend(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.INT8, None) for name in names)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    for weights in session.run(names, {"image": np.zeros((1, SIDE, SIDE, 3), np.uint8)}):
        assert 2**14 < 2 * 255 * np.abs(weights.astype(int)).max() < 2**15


def _groups(node):
    return next((attribute.i for attribute in node.attribute if attribute.name == "group"), 1)


def test_training_goes_on_from_the_very_weights(files, network):
    found, card = load_network(files[1])
    assert card == small_card()
    for name, weights in network.state_dict().items():
        if not name.endswith("num_batches_tracked"):
            assert torch.equal(found.state_dict()[name], weights), name


def test_a_file_says_what_it_computes_in(files):
    assert [computes_in_eight_bits(file) for file in files] == [False, True]


def test_no_convolution_to_round(tmp_path):
    image = onnx.helper.make_tensor_value_info("image", onnx.TensorProto.UINT8, ["n", 4, 4, 3])
    same = onnx.helper.make_node("Identity", ["image"], ["same"])
    out = onnx.helper.make_tensor_value_info("same", onnx.TensorProto.UINT8, ["n", 4, 4, 3])
    file = tmp_path / "plain.onnx"
    onnx.save_model(onnx.helper.make_model(onnx.helper.make_graph([same], "plain", [image], [out])), str(file))
    with pytest.raises(TrainingError, match="no convolution"):
        round_to_eight_bits(file, tmp_path / "eight.onnx", photos=[])
    assert not (tmp_path / "eight.onnx").exists()

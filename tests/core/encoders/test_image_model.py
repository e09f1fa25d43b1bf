"""Models from elsewhere: what they are is found out by running them, and what cannot be used says what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

onnx = pytest.importorskip("onnx")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402

from desktop_app.core.encoders.card import Card, HeadCard  # noqa: E402
from desktop_app.core.encoders.composing import Layout, Readout, compose  # noqa: E402
from desktop_app.core.encoders.image_model import ImageModel, Wishes, understand  # noqa: E402
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder  # noqa: E402
from desktop_app.core.encoders.patching import HeadWeights, read_layers  # noqa: E402
from desktop_app.core.errors import EncoderFileError  # noqa: E402
from tests.core.encoders.made_model import SIDE, WIDTH, write_model  # noqa: E402

MEAN, DEVIATION = (0.1, 0.2, 0.3), (0.5, 0.25, 0.75)


READ: dict[str, tuple[str, Callable[[np.ndarray], np.ndarray]]] = {
    "pooled": ("similar", lambda found: found),
    "tokens": ("tokens", lambda found: found.mean(axis=1)),
    "tokens with a first": ("with first", lambda found: found[:, 0]),
    "map": ("map", lambda found: found.mean(axis=(2, 3))),
}
"""By what a model gives: its output, and what is made of it."""


def pictures(count: int = 3) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (count, SIDE, SIDE, 3)).astype(np.uint8)


def expected(path: Path, layout: str, output: str) -> np.ndarray:
    """What the model itself says of prepared pictures, one at a time."""
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    ready = ((pictures() / 255 - MEAN) / DEVIATION).astype(np.float32)
    ready = ready.transpose(0, 3, 1, 2) if layout == "NCHW" else ready
    return np.concatenate([session.run([output], {"image": one[None]})[0] for one in ready])


def understood(path: Path, **wishes: object) -> ImageModel:
    return understand(path, replace(Wishes(mean=MEAN, deviation=DEVIATION), **wishes))


@pytest.mark.parametrize("batch", ["N", 1])
@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize("give", READ)
def test_embeddings_are_the_models_own(tmp_path: Path, layout: str, batch: int | str, give: str) -> None:
    output, pooled = READ[give]
    path = write_model(tmp_path / "model.onnx", layout=layout, batch=batch, give=give)
    model = understood(path)
    assert model.intake.layout.value == layout
    assert model.intake.one_by_one == (batch == 1)
    assert model.reading.output == output
    found = model.embedder(provider="cpu", threads=1).embed(pictures())
    assert found.shape == (3, WIDTH)
    np.testing.assert_allclose(found, pooled(expected(path, layout, output)), rtol=1e-3, atol=1e-4)


def test_the_pooled_output_is_chosen_and_another_one_can_be_named(tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.onnx", give="all")
    assert understood(path).reading.output == "similar"
    named = understood(path, output="tokens").reading
    assert (named.output, named.readout) == ("tokens", Readout.MEAN_OF_TOKENS)
    assert understood(path, output="mean").reading.readout is Readout.MEAN_OF_MAP  # a value within the model
    with pytest.raises(EncoderFileError, match="no output 'nothing'; its outputs are: tokens, map, similar"):
        understood(path, output="nothing")


def test_of_a_classifier_its_features_are_taken(tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.onnx", give="scores")
    model = understood(path)
    assert (model.reading.output, model.reading.width) == ("similar", WIDTH)
    assert any("class scores" in note for note in model.notes)
    assert understood(path, output="scores").reading.width == 1000


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_a_model_that_does_not_say_its_sizes(tmp_path: Path, layout: str) -> None:
    def forget(model: onnx.ModelProto) -> None:
        for dim in model.graph.input[0].type.tensor_type.shape.dim:
            dim.dim_param = "any"

    model = understood(write_model(tmp_path / "model.onnx", layout=layout, change=forget), side=SIDE)
    assert model.intake.layout is Layout(layout)
    assert model.intake.side == SIDE
    unsaid = write_model(tmp_path / "other.onnx", side="S")
    assert understood(unsaid).intake.side == 224


def test_half_precision(tmp_path: Path) -> None:
    model = understood(write_model(tmp_path / "model.onnx", element=TensorProto.FLOAT16))
    assert model.embedder(provider="cpu", threads=1).embed(pictures()).dtype == np.float32


def test_what_mixes_pictures_of_a_batch_sees_them_one_by_one(tmp_path: Path) -> None:
    def mix(model: onnx.ModelProto) -> None:  # as 8-bit models do that choose their scale for the batch
        most = helper.make_node("ReduceMax", ["similar"], ["most"], keepdims=1)
        model.graph.node.extend([most, helper.make_node("Div", ["similar", "most"], ["mixed"])])
        model.graph.output[0].name = "mixed"

    model = understood(write_model(tmp_path / "model.onnx", change=mix))
    assert model.intake.one_by_one
    embedder = model.embedder(provider="cpu", threads=1)
    alone = np.concatenate([embedder.embed(picture[None]) for picture in pictures()])
    np.testing.assert_array_equal(embedder.embed(pictures()), alone)


def test_nested_graphs_keep_their_meaning(tmp_path: Path) -> None:
    def nest(model: onnx.ModelProto) -> None:
        def branch(name: str, operator: str) -> onnx.GraphProto:
            ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None)]
            return helper.make_graph([helper.make_node(operator, ["similar"], [name])], name, [], ends)

        yes = numpy_helper.from_array(np.array(True), "yes")
        model.graph.initializer.append(yes)
        node = helper.make_node(
            "If", ["yes"], ["nested"], then_branch=branch("a", "Neg"), else_branch=branch("b", "Abs")
        )
        model.graph.node.append(node)
        model.graph.output[0].name = "nested"

    path = write_model(tmp_path / "model.onnx", change=nest)
    found = understood(path).embedder(provider="cpu", threads=1).embed(pictures())
    np.testing.assert_allclose(found, expected(path, "NCHW", "nested"), rtol=1e-3, atol=1e-4)
    assert (found <= 0).all()


def test_the_encoder_file_gives_what_the_layers_say(tmp_path: Path) -> None:
    model = understood(write_model(tmp_path / "model.onnx", opset=9))
    random = np.random.default_rng(2)
    layers = {
        name: HeadWeights(random.standard_normal((bits, WIDTH)).astype(np.float32), np.zeros(bits, np.float32))
        for name, bits in (("copy", 24), ("similar", 32))
    }
    heads = {name: HeadCard(len(layer.weight), radius=1, max_radius=2) for name, layer in layers.items()}
    card = Card("Adopted", "1", heads, SIDE, "stretch", "theirs", "2026-11-28")
    path = tmp_path / "encoder.onnx"
    path.write_bytes(compose(model.graph, model.intake, model.reading, layers=layers, card=card))
    onnx.checker.check_model(onnx.load(str(path)))
    encoder = OnnxEncoder(path, provider="cpu", threads=1)
    assert encoder.card == card  # not what the model called so
    embedding = encoder.embed(pictures())
    for name, codes in encoder.encode(pictures()).items():
        assert (codes == np.packbits(layers[name].values(embedding) >= 0, axis=1)).all()
        assert (read_layers(path.read_bytes(), card)[name].weight == layers[name].weight).all()


# What cannot be used


def two_inputs(model: onnx.ModelProto) -> None:
    model.graph.input.append(helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["N", 7]))


def whole_numbers(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.elem_type = TensorProto.INT64
    model.graph.node.insert(0, helper.make_node("Cast", ["image"], ["cast"], to=TensorProto.FLOAT))
    model.graph.node[1].input[0] = "cast"


def not_square(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[3].dim_value = 32


def grey(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[1].dim_value = 1
    weights = next(each for each in model.graph.initializer if each.name == "filters")
    weights.CopyFrom(numpy_helper.from_array(np.zeros((WIDTH, 1, 4, 4), np.float32), "filters"))


def fixed_within(model: onnx.ModelProto) -> None:
    for dim in model.graph.input[0].type.tensor_type.shape.dim:
        dim.dim_param = "any"
    model.graph.initializer.append(numpy_helper.from_array(np.zeros((1, WIDTH, 4, 4), np.float32), "position"))
    model.graph.node.append(helper.make_node("Add", ["map", "position"], ["placed"]))
    model.graph.output[0].CopyFrom(helper.make_tensor_value_info("placed", TensorProto.FLOAT, None))


def outside(model: onnx.ModelProto) -> None:
    weights = model.graph.initializer[0]
    weights.ClearField("raw_data")
    weights.data_location = TensorProto.EXTERNAL
    weights.external_data.add(key="location", value="/etc/passwd")


def of_others(model: onnx.ModelProto) -> None:
    model.graph.node.append(helper.make_node("Gelu", ["similar"], ["theirs"], domain="com.microsoft"))


def not_finite(model: onnx.ModelProto) -> None:
    model.graph.node.append(helper.make_node("Log", ["less"], ["endless"]))
    model.graph.node.insert(len(model.graph.node) - 1, helper.make_node("Sub", ["similar", "similar"], ["less"]))
    model.graph.output[0].name = "endless"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (two_inputs, "image, input_ids.*image part only"),
        (whole_numbers, r"tensor\(int64\), not float32"),
        (not_square, "16 × 32 pixels; only square"),
        (grey, "no pictures of three colours"),
        (fixed_within, "224 × 224 pixels.*--input-size"),
        (outside, "another file; .*docs/adopt.md"),
        (of_others, "not ONNX's own; .*docs/adopt.md"),
        (not_finite, "not finite.*--mean"),
    ],
)
def test_what_cannot_be_used_says_what_to_do(
    tmp_path: Path, change: Callable[[onnx.ModelProto], object], said: str
) -> None:
    path = write_model(tmp_path / "model.onnx", change=change)
    with pytest.raises(EncoderFileError, match=said) as caught:
        understood(path)
    assert caught.value.path == path


def test_other_refusals(tmp_path: Path) -> None:
    with pytest.raises(EncoderFileError, match="4 pictures at once"):
        understood(write_model(tmp_path / "four.onnx", batch=4))
    path = write_model(tmp_path / "model.onnx")
    with pytest.raises(EncoderFileError, match="not 32; leave --input-size out"):
        understood(path, side=32)
    with pytest.raises(EncoderFileError, match=r"more than the limit of 0; .*--size-limit"):
        understand(path, Wishes(), most_bytes=1000)
    with pytest.raises(EncoderFileError, match="opset_version=17"):
        understood(write_model(tmp_path / "old.onnx", opset=8))
    with pytest.raises(EncoderFileError, match="cannot be read"):
        understood(tmp_path / "nowhere.onnx")
    (tmp_path / "text.onnx").write_text("no model at all")
    with pytest.raises(EncoderFileError):
        understood(tmp_path / "text.onnx")
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(EncoderFileError):
        understood(path)

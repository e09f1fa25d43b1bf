"""An encoder file brings neither operators nor weights from elsewhere, wherever in it they are hidden."""

from __future__ import annotations

import contextlib
import copy
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

onnx = pytest.importorskip("onnx")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402

from desktop_app.core import locations  # noqa: E402
from desktop_app.core.encoders.inspection import inspect  # noqa: E402
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder  # noqa: E402
from desktop_app.core.encoders.wire import field_of  # noqa: E402
from desktop_app.core.errors import EncoderFileError  # noqa: E402


def foreign(domain: str = "com.microsoft") -> onnx.NodeProto:
    """An operator that ONNX Runtime has, and ONNX has not."""
    return helper.make_node("Gelu", ["x"], ["y"], domain=domain)


def outside() -> onnx.TensorProto:
    tensor = numpy_helper.from_array(np.zeros(4, np.float32), "outside")
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/etc/passwd")
    return tensor


def only_located() -> onnx.TensorProto:
    """Without a word about where."""
    tensor = numpy_helper.from_array(np.zeros(4, np.float32), "outside")
    tensor.data_location = TensorProto.EXTERNAL
    return tensor


def only_described() -> onnx.TensorProto:
    """Though it is said to be here."""
    tensor = numpy_helper.from_array(np.zeros(4, np.float32), "outside")
    tensor.external_data.add(key="location", value="/etc/passwd")
    return tensor


def sparse(values: onnx.TensorProto) -> onnx.SparseTensorProto:
    return helper.make_sparse_tensor(values, numpy_helper.from_array(np.arange(4), "places"), [8])


def inner(*nodes: onnx.NodeProto) -> onnx.GraphProto:
    return helper.make_graph(list(nodes), "inner", [], [])


def holding(**attribute: object) -> onnx.NodeProto:
    node = helper.make_node("If", ["x"], ["y"])
    node.attribute.append(helper.make_attribute(*next(iter(attribute.items()))))
    return node


def in_function(model: onnx.ModelProto) -> None:
    model.functions.append(
        helper.make_function("own", "Own", ["x"], ["y"], [helper.make_node("Neg", ["x"], ["y"])], model.opset_import)
    )
    model.opset_import.append(helper.make_opsetid("own", 1))


def in_training(model: onnx.ModelProto) -> None:
    model.training_info.add().algorithm.CopyFrom(inner(foreign()))


HIDDEN: dict[str, Callable[[onnx.ModelProto], object]] = {
    "an operator": lambda model: model.graph.node.append(foreign()),
    "an operator of a domain that is nearly ONNX's": lambda model: model.graph.node.append(foreign("ai.onnx.ml")),
    "an operator in a branch": lambda model: model.graph.node.append(holding(then_branch=inner(foreign()))),
    "an operator in one of several graphs": lambda model: model.graph.node.append(
        holding(graphs=[inner(), inner(foreign())])
    ),
    "an operator two branches down": lambda model: model.graph.node.append(
        holding(body=inner(holding(body=inner(foreign()))))
    ),
    "a function": in_function,
    "training": in_training,
    "weights": lambda model: model.graph.initializer.append(outside()),
    "weights that are elsewhere, it is not said where": lambda model: model.graph.initializer.append(only_located()),
    "weights that are here, and somewhere else too": lambda model: model.graph.initializer.append(only_described()),
    "weights of a branch": lambda model: model.graph.node.append(
        holding(then_branch=helper.make_graph([], "inner", [], [], [outside()]))
    ),
    "a constant": lambda model: model.graph.node.append(helper.make_node("Constant", [], ["c"], value=outside())),
    "one of several constants": lambda model: model.graph.node.append(holding(values=[outside()])),
    "sparse weights": lambda model: model.graph.sparse_initializer.append(sparse(outside())),
    "a sparse constant": lambda model: model.graph.node.append(
        helper.make_node("Constant", [], ["c"], sparse_value=sparse(outside()))
    ),
}


@pytest.mark.parametrize("hide", HIDDEN.values(), ids=HIDDEN)
def test_what_is_hidden_is_found_and_the_file_named(
    hide: Callable[[onnx.ModelProto], object], tiny_encoder: Path, tmp_path: Path
) -> None:
    model = onnx.load(str(tiny_encoder))
    hide(model)
    (tmp_path / "hidden.onnx").write_bytes(model.SerializeToString())
    with pytest.raises(EncoderFileError, match=r"hidden\.onnx.*(not ONNX's own|in another file)"):
        OnnxEncoder(tmp_path / "hidden.onnx")


def test_an_operator_that_the_runtime_would_run_is_refused(tiny_encoder: Path, tmp_path: Path) -> None:
    model = onnx.load(str(tiny_encoder))
    centred = next(node for node in model.graph.node if node.output[0] == "centred")
    model.graph.node.insert(1 + list(model.graph.node).index(centred), copy.deepcopy(centred))
    centred.output[0] = "before"
    added = next(node for node in model.graph.node if node.output[0] == "centred")
    added.CopyFrom(helper.make_node("QuickGelu", ["before"], ["centred"], domain="com.microsoft", alpha=1.0))
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    (tmp_path / "foreign.onnx").write_bytes(model.SerializeToString())
    import onnxruntime

    onnxruntime.InferenceSession(str(tmp_path / "foreign.onnx"), providers=["CPUExecutionProvider"])
    with pytest.raises(EncoderFileError, match="not ONNX's own"):
        OnnxEncoder(tmp_path / "foreign.onnx")


def test_good_files_pass(tiny_encoder: Path) -> None:
    for file in (tiny_encoder, *locations.shipped_encoders()):
        inspect(file.read_bytes())


def test_a_second_graph_is_looked_through_too(tiny_encoder: Path) -> None:
    """Readers join the fields of both."""
    with pytest.raises(EncoderFileError, match="not ONNX's own"):
        inspect(tiny_encoder.read_bytes() + field_of(7, inner(foreign()).SerializeToString()))


def test_a_tag_that_readers_take_for_another_is_damage(tiny_encoder: Path) -> None:
    """Of five bytes protocol buffers take 32 bits: this is field 25, a function."""
    tag = 25 << 3 | 2 | 1 << 32
    groups = [tag >> shift & 0x7F for shift in range(0, 35, 7)]
    spelled = bytes([group | 0x80 for group in groups[:-1]] + groups[-1:])
    with pytest.raises(EncoderFileError, match="damaged"):
        inspect(tiny_encoder.read_bytes() + spelled + b"\x00")


@pytest.mark.sweep(1)
@pytest.mark.parametrize("part", [field_of(1, b""), b"\x08\x01"], ids=["nodes", "integers"])
def test_parts_without_end_are_refused(part: bytes) -> None:
    with pytest.raises(EncoderFileError, match="more parts than any encoder"):
        inspect(field_of(7, part * 400_001))


def test_many_parts_pass_and_are_looked_at_one_after_the_other() -> None:
    content = field_of(7, field_of(1, b"") * 30_000)
    tracemalloc.start()
    inspect(content)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1 << 16


def test_ten_times_the_shipped_encoder_is_not_too_much() -> None:
    """Readers join what is written one after the other."""
    inspect(locations.shipped_encoders()[0].read_bytes() * 10)


def test_graphs_without_end_are_refused() -> None:
    graph = inner(foreign()).SerializeToString()
    for _ in range(2000):
        graph = field_of(1, field_of(5, field_of(6, graph)))
    with pytest.raises(EncoderFileError, match="nested too deeply"):
        inspect(field_of(7, graph))


@given(content=st.binary(max_size=200))
def test_any_bytes_pass_or_are_named(content: bytes) -> None:
    with contextlib.suppress(EncoderFileError):
        inspect(content)

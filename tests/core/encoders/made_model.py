"""Tiny image models as people download them: of several layouts, for one picture or any number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SIDE, WIDTH = 16, 48

Output = tuple[str, Sequence[int | str]]


def write_model(
    path: Path,
    *,
    layout: str = "NCHW",
    batch: int | str = "N",
    side: int | str = SIDE,
    give: str = "pooled",
    opset: int = 17,
    element: int = TensorProto.FLOAT,
    change: Callable[[onnx.ModelProto], object] = lambda _model: None,
) -> Path:
    """A model whose patches of 4 × 4 pixels become tokens of 48 numbers.

    Args:
        path: of the file.
        layout: of its input, "NCHW" or "NHWC".
        batch: how many pictures at once.
        side: of the input as it is declared.
        give: "pooled", "tokens", "tokens with a first", "map", "scores", "all".
        opset: version of the operators.
        element: type of the input.
        change: is done to the model at last.
    """
    random = np.random.default_rng(0)
    kind = np.float16 if element == TensorProto.FLOAT16 else np.float32
    constants = {
        "filters": random.standard_normal((WIDTH, 3, 4, 4)).astype(kind) / 4,
        "flat": np.array([batch if isinstance(batch, int) else -1, WIDTH], np.int64),
        "tokens shape": np.array([batch if isinstance(batch, int) else 0, WIDTH, -1], np.int64),
        "classes": random.standard_normal((WIDTH, 1000)).astype(kind),
    }
    # Names that the encoder file uses too.
    nodes = [] if layout == "NCHW" else [helper.make_node("Transpose", ["image"], ["turned"], perm=[0, 3, 1, 2])]
    nodes += [
        helper.make_node("Conv", ["image" if layout == "NCHW" else "turned", "filters"], ["scaled"], strides=[4, 4]),
        helper.make_node("Relu", ["scaled"], ["map"]),
        helper.make_node("GlobalAveragePool", ["map"], ["mean"]),
        helper.make_node("Reshape", ["mean", "flat"], ["similar"]),
        helper.make_node("Reshape", ["map", "tokens shape"], ["columns"]),
        helper.make_node("Transpose", ["columns"], ["tokens"], perm=[0, 2, 1]),
        helper.make_node("Transpose", ["mean_column"], ["first"], perm=[0, 2, 1]),
        helper.make_node("Concat", ["first", "tokens"], ["with first"], axis=1),
        helper.make_node("MatMul", ["similar", "classes"], ["scores"]),
    ]
    constants["column shape"] = np.array([batch if isinstance(batch, int) else 0, WIDTH, 1], np.int64)
    nodes.insert(-3, helper.make_node("Reshape", ["mean", "column shape"], ["mean_column"]))
    outputs: dict[str, list[Output]] = {
        "pooled": [("similar", [batch, WIDTH])],
        "tokens": [("tokens", [batch, 16, WIDTH])],
        "tokens with a first": [("with first", [batch, 17, WIDTH])],
        "map": [("map", [batch, WIDTH, 4, 4])],
        "scores": [("scores", [batch, 1000])],
        "all": [("tokens", [batch, 16, WIDTH]), ("map", [batch, WIDTH, 4, 4]), ("similar", [batch, WIDTH])],
    }
    shape = [batch, 3, side, side] if layout == "NCHW" else [batch, side, side, 3]
    graph = helper.make_graph(
        nodes,
        "downloaded",
        [helper.make_tensor_value_info("image", element, shape)],
        [helper.make_tensor_value_info(name, element, sizes) for name, sizes in outputs[give]],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    helper.set_model_props(model, {"card": "not ours", "author": "somebody"})
    change(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(path))
    return path

"""An encoder file whose hash layers are linear layers by the names that `training` gives them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from desktop_app.core.encoders.card import Card, HeadCard

SIDE = 8
CARD = Card(
    name="Made",
    version="1",
    heads={"copy": HeadCard(32, radius=4, max_radius=12), "similar": HeadCard(16, radius=3, max_radius=8)},
    input_size=SIDE,
    resize="stretch",
    licence="MIT",
    created="2026-11-21",
)


def write_encoder(path: Path, *, seed: int = 0, card: Card = CARD, half: bool = False) -> Path:
    """Embedding = the pixels between −1 and 1; `half`: 16-bit hash layers."""
    random, width = np.random.default_rng(seed), SIDE * SIDE * 3
    constants = {
        "flat": np.array([-1, width], np.int64),
        "middle": np.array(127.5, np.float32),
        "bytes": np.array([128, 64, 32, 16, 8, 4, 2, 1], np.float32),
        "zero": np.array(0, np.float32),
        "last": np.array([2], np.int64),
    }
    nodes = [
        helper.make_node("Cast", ["image"], ["float"], to=TensorProto.FLOAT),
        helper.make_node("Div", ["float", "middle"], ["scaled"]),
        helper.make_node("Reshape", ["scaled", "flat"], ["embedding"]),
    ]
    outputs = [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["N", width])]
    for name, head in card.heads.items():
        kind = np.float16 if half else np.float32
        weight, bias = f"heads.{name}.weight", f"heads.{name}.bias"
        constants[weight] = random.standard_normal((head.bits, width)).astype(kind)
        constants[bias] = -constants[weight].astype(np.float32).sum(axis=1).astype(kind)
        constants[f"{name}_shape"] = np.array([-1, head.bits // 8, 8], np.int64)
        nodes += [
            helper.make_node("Cast", [weight], [f"{name}_w"], to=TensorProto.FLOAT),
            helper.make_node("Cast", [bias], [f"{name}_c"], to=TensorProto.FLOAT),
            helper.make_node("Gemm", ["embedding", f"{name}_w", f"{name}_c"], [f"{name}_u"], transB=1),
            helper.make_node("GreaterOrEqual", [f"{name}_u", "zero"], [f"{name}_b"]),
            helper.make_node("Cast", [f"{name}_b"], [f"{name}_f"], to=TensorProto.FLOAT),
            helper.make_node("Reshape", [f"{name}_f", f"{name}_shape"], [f"{name}_g"]),
            helper.make_node("Mul", [f"{name}_g", "bytes"], [f"{name}_m"]),
            helper.make_node("ReduceSum", [f"{name}_m", "last"], [f"{name}_t"], keepdims=0),
            helper.make_node("Cast", [f"{name}_t"], [name], to=TensorProto.UINT8),
        ]
        outputs.append(helper.make_tensor_value_info(name, TensorProto.UINT8, ["N", head.bits // 8]))
    graph = helper.make_graph(
        nodes,
        "made",
        [helper.make_tensor_value_info("image", TensorProto.UINT8, ["N", SIDE, SIDE, 3])],
        outputs,
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    helper.set_model_props(model, {"card": card.to_json(), "trunk": "pixels"})
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(path))
    return path

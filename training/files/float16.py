"""An encoder file with half as many bits a weight, and in how many bits of their codes two files differ.

`half_weights` keeps the arithmetic and stores the weights as float16, so a file has half the size and the same speed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import helper, numpy_helper

from desktop_app.core.codes import Codes, code_bits
from desktop_app.core.file_draft import draft_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy.typing as npt

__all__ = ["flipped_share", "half_weights", "stored_weights"]

_HALF = ".half"
_LEAST = 256  # numbers of a weight: smaller ones (norms, offsets, constants) stay as they are


def half_weights(source: Path, target: Path, *, whole: str | None = None) -> None:
    """Write an encoder file whose weights are float16, cast back to float32 when the file is loaded.

    Args:
        source: an encoder file.
        target: the file to write; may be the source.
        whole: weights whose names begin so stay float32: "heads." where a person's photos are to replace the heads.
    """
    model = onnx.load(str(source))
    casts = []
    for weight in model.graph.initializer:
        if weight.data_type != onnx.TensorProto.FLOAT or np.prod(weight.dims) < _LEAST:
            continue
        if whole is not None and weight.name.startswith(whole):
            continue
        name = weight.name
        values = numpy_helper.to_array(weight).astype(np.float16)
        weight.CopyFrom(numpy_helper.from_array(values, f"{name}{_HALF}"))
        casts.append(helper.make_node("Cast", [f"{name}{_HALF}"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    with draft_of(target) as draft:
        onnx.save_model(model, str(draft))


def stored_weights(model: onnx.ModelProto) -> dict[str, npt.NDArray[np.generic]]:
    """By name, the weights and constants of a file; those that are stored as float16 are float32 again."""
    stored: dict[str, npt.NDArray[np.generic]] = {}
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.data_type == onnx.TensorProto.FLOAT16:
            values = values.astype(np.float32)
        stored[tensor.name.removesuffix(_HALF)] = values
    return stored


def flipped_share(codes: Mapping[str, Codes], others: Mapping[str, Codes]) -> dict[str, float]:
    """By head, the share of bits in which two encoders' codes uint8 (N, B) of the same photos differ."""
    return {
        name: float(np.bitwise_count(found ^ others[name]).sum()) / (len(found) * code_bits(found))
        for name, found in codes.items()
    }

"""An encoder file in fewer bits a weight: half precision, or whole numbers of eight bits.

`half_weights` keeps the arithmetic and stores the weights as float16, so a file has half the size and the same speed.
`eight_bits` is ONNX Runtime's static quantisation: convolutions in int8, scales a channel, ranges from photos.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
from onnx import helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from desktop_app.core.codes import Codes, code_bits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy.typing as npt

__all__ = ["eight_bits", "flipped_share", "half_weights"]

_LEAST = 256  # numbers of a weight: smaller ones (norms, offsets, constants) stay as they are


def half_weights(source: Path, target: Path) -> None:
    """Write an encoder file whose weights are float16, cast back to float32 when the file is loaded."""
    model = onnx.load(str(source))
    casts = []
    for weight in model.graph.initializer:
        if weight.data_type != onnx.TensorProto.FLOAT or np.prod(weight.dims) < _LEAST:
            continue
        name = weight.name
        values = numpy_helper.to_array(weight).astype(np.float16)
        weight.CopyFrom(numpy_helper.from_array(values, f"{name}.half"))
        casts.append(helper.make_node("Cast", [f"{name}.half"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save_model(model, str(target))


class _Photos(CalibrationDataReader):  # type: ignore[misc]  # onnxruntime has no types here
    """Batches uint8 (n, S, S, 3) as the calibration asks for them."""

    def __init__(self, batches: Iterable[npt.NDArray[np.uint8]]) -> None:
        self._batches = iter(batches)

    def get_next(self) -> dict[str, npt.NDArray[np.uint8]] | None:
        """The next batch by the name of the encoder's input, or None at the end."""
        batch = next(self._batches, None)
        return None if batch is None else {"image": batch}


def eight_bits(source: Path, target: Path, *, photos: Iterable[npt.NDArray[np.uint8]]) -> None:
    """Write an encoder file whose convolutions compute in int8.

    Args:
        source: an encoder file.
        target: the file to write.
        photos: batches uint8 (n, S, S, 3) that show what ranges the maps have.
    """
    card = {prop.key: prop.value for prop in onnx.load(str(source)).metadata_props}
    with tempfile.TemporaryDirectory(prefix="lookalike-") as folder:
        joined = Path(folder, "joined.onnx")
        quant_pre_process(str(source), str(joined), skip_symbolic_shape=True)
        quantize_static(
            str(joined),
            str(target),
            _Photos(photos),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["Conv"],
        )
    model = onnx.load(str(target))
    del model.metadata_props[:]
    helper.set_model_props(model, card)
    onnx.save_model(model, str(target))


def flipped_share(codes: Mapping[str, Codes], others: Mapping[str, Codes]) -> dict[str, float]:
    """By head, the share of bits in which two encoders' codes uint8 (N, B) of the same photos differ."""
    return {
        name: float(np.bitwise_count(found ^ others[name]).sum()) / (len(found) * code_bits(found))
        for name, found in codes.items()
    }

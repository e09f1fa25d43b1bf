"""A hash function on vectors as one self-contained .onnx file, and the proof that it is the same function."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime
import torch
from torch import Tensor, nn

from desktop_app.core.codes import flipped_bits
from desktop_app.core.errors import BugError
from desktop_app.core.file_draft import draft_of
from training.files.bit_packing import BIT_WEIGHTS, pack_bits
from training.methods.hash_function import check_packable

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from desktop_app.core.codes import Codes
    from training.methods.hash_function import HashFunction

_ROUNDING = 1e-5  # of sums in float32, as a share of the values' size

__all__ = ["PackedFunction", "check_parity", "encode_onnx", "export_function"]


class PackedFunction(nn.Module):
    """A hash function with its threshold and packing: features float32 (N, D) → uint8 (N, bits/8), MSB first."""

    weights: Tensor

    def __init__(self, function: HashFunction) -> None:
        super().__init__()
        self.function = function.encoder()
        self.register_buffer("weights", BIT_WEIGHTS.clone())

    def forward(self, features: Tensor) -> Tensor:
        """The codes, packed inside the graph, so that every runtime agrees on the layout."""
        return pack_bits(self.function(features.to(self.function.arithmetic)), self.weights)


def export_function(function: HashFunction, path: Path, *, method: str) -> None:
    """Write `path`: input `features` float32 (N, D), output `code` uint8 (N, bits/8), N dynamic, opset 20.

    Raises:
        TrainingError: the code is not a multiple of 8 bits.
    """
    check_packable(function.bits)
    program = torch.onnx.export(
        PackedFunction(function).eval().cpu(),
        (torch.zeros(2, function.width),),
        input_names=["features"],
        output_names=["code"],
        dynamic_shapes=({0: torch.export.Dim("n")},),
        dynamo=True,
        verbose=False,
    )
    if program is None:
        raise BugError("torch exported nothing")
    model = program.model_proto
    for key, value in {
        "method": method,
        "bits": str(function.bits),
        "distance": function.distance,
    }.items():
        model.metadata_props.add(key=key, value=value)
    with draft_of(path) as draft:
        onnx.save_model(model, str(draft))


def encode_onnx(path: Path, features: npt.NDArray[np.float32]) -> Codes:
    """Packed codes uint8 (N, bits/8) of an exported file, by ONNX Runtime."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    codes: Codes = session.run(["code"], {"features": features})[0]
    return codes


def check_parity(function: HashFunction, path: Path, features: npt.NDArray[np.float32]) -> None:
    """Compare the packed bits of PyTorch and ONNX Runtime.

    Raises:
        BugError: a single bit differs; in float32, one whose value is further from zero than rounding.
    """
    rounding = _ROUNDING if function.arithmetic == torch.float32 else 0.0
    different = flipped_bits(encode_onnx(path, features), function.values(features), rounding=rounding)
    if different.any():
        raise BugError(f"{path.name}: {different.sum()} bits differ between PyTorch and ONNX Runtime")

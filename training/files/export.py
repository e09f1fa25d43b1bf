"""From a trained network to the one self-contained file that the application loads, and the proof that it agrees."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import onnx
import onnxruntime
import onnxscript
import torch
from onnxscript import optimizer

from desktop_app.core.codes import flipped_bits
from desktop_app.core.errors import BugError
from desktop_app.core.file_draft import draft_of
from training.encoder.backbones import Backbone
from training.encoder.joined_trunk import JoinedTrunk, describe_trunk
from training.encoder.trunk import Trunk

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from desktop_app.core.encoders.card import Card
    from training.encoder.network import EncoderNetwork

__all__ = ["check_parity", "export_encoder", "run_file"]

_CLOSE = 1e-4  # of a head's typical |U|: rounding of sums in another order


def export_encoder(network: EncoderNetwork, path: Path, *, card: Card) -> None:
    """Write the encoder file.

    Weights keep their names and batch norms stay apart from convolutions (ONNX Runtime joins them when it loads the
    file), so that `load` reads back exactly what was trained.

    Args:
        network: in any mode; it is left in evaluation mode, on the CPU.
        path: the `.onnx` file; replaced only when the new one is complete.
        card: with the same heads and bits as the network.

    Raises:
        BugError: the card does not describe the network.
    """
    if {name: head.bits for name, head in card.heads.items()} != network.bits:
        raise BugError("the card describes other heads than the network has")
    example = torch.zeros(2, card.input_size, card.input_size, 3, dtype=torch.uint8)
    with torch.no_grad():
        program = torch.onnx.export(
            network.eval().cpu(),
            (example,),
            input_names=["image"],
            output_names=["embedding", *network.bits],
            dynamic_shapes=({0: torch.export.Dim("photos")},),
            opset_version=20,
            dynamo=True,
            optimize=False,
            verbose=False,
        )
    if program is None:
        raise BugError("torch exported nothing")
    # All of the exporter's optimisation would also join batch norms with convolutions.
    optimizer.fold_constants(program.model)
    optimizer.remove_unused_nodes(program.model)
    model = onnxscript.ir.to_proto(program.model)
    _shed_traces(model)
    metadata = {"card": card.to_json()}
    if isinstance(network.trunk, Trunk | JoinedTrunk):
        metadata["trunk"] = json.dumps(describe_trunk(network.trunk))
    elif isinstance(network.trunk, Backbone):
        metadata["backbone"] = network.trunk.name
    for key, value in metadata.items():
        model.metadata_props.add(key=key, value=value)
    onnx.checker.check_model(model, full_check=True)
    with draft_of(path) as draft:
        onnx.save_model(model, str(draft))


def _shed_traces(model: onnx.ModelProto) -> None:
    """Drop what the exporter notes about our source: stack traces with this machine's paths."""
    del model.metadata_props[:]
    for holder in (model.graph, *model.graph.node, *model.graph.value_info, *model.graph.input, *model.graph.output):
        del holder.metadata_props[:]
    for node in model.graph.node:
        node.doc_string = ""


def run_file(
    path: Path, image: npt.NDArray[np.uint8], *, outputs: list[str] | None = None, threads: int = 0
) -> dict[str, npt.NDArray[np.generic]]:
    """Outputs of an encoder file by name, on the CPU.

    Args:
        path: the `.onnx` file.
        image: uint8 (N, S, S, 3).
        outputs: which; all if None.
        threads: 0 = ONNX Runtime's choice.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    names = outputs or [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, {"image": image}), strict=True))


def check_parity(network: EncoderNetwork, path: Path, image: npt.NDArray[np.uint8]) -> int:
    """Compare the file's codes with the network's, bit by bit.

    Two runtimes add in different orders, so a bit may differ only where the network's own |U| is next to nothing.

    Returns:
        The number of bits that differ.

    Raises:
        BugError: a bit differs by more than rounding, or a code's bits are in another order.
    """
    found = run_file(path, image)
    network.eval()
    with torch.inference_mode():
        values = network.values(network(torch.from_numpy(image))[0])
    different = 0
    for name, u in values.items():
        if flipped_bits(found[name].astype(np.uint8), u.numpy(), rounding=_CLOSE).any():
            raise BugError(f"{path.name}: head {name!r} gives other bits than the network")
        different += int(flipped_bits(found[name].astype(np.uint8), u.numpy()).sum())
    return different

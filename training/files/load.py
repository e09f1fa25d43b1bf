"""Weights out of an encoder file: the shipped file is also the checkpoint from which training goes on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import onnx
import torch
from google.protobuf.message import DecodeError  # type: ignore[import-untyped]

from desktop_app.core.encoders.card import Card
from desktop_app.core.errors import EncoderFileError
from training.encoder.backbones import Backbone
from training.encoder.joined_trunk import JoinedTrunk, make_trunk
from training.encoder.network import EncoderNetwork
from training.files.float16 import stored_weights

if TYPE_CHECKING:
    from pathlib import Path

    from training.encoder.trunk import Trunk

__all__ = ["load_network"]


def load_network(path: Path) -> tuple[EncoderNetwork, Card]:
    """The network and the card of an encoder file, exactly as `export_encoder` was given them.

    Raises:
        EncoderFileError: it is not an encoder of ours, or its trunk is not one that `training` can build.
    """
    try:
        model = onnx.load_model(str(path))
    except (OSError, DecodeError) as error:
        raise EncoderFileError(f"cannot be read ({error})", path=path) from None
    metadata = {entry.key: entry.value for entry in model.metadata_props}
    if "card" not in metadata or not {"trunk", "backbone"} & set(metadata):
        raise EncoderFileError("does not say which trunk it has, so training cannot go on from it", path=path)
    card = Card.from_json(metadata["card"])
    trunk: Trunk | JoinedTrunk | Backbone
    if "trunk" in metadata:
        trunk = _trunk(metadata["trunk"], path=path)
    else:
        trunk = Backbone(metadata["backbone"], weights=None)
    bits = {name: head.bits for name, head in card.heads.items()}
    network = EncoderNetwork(trunk, heads=bits, features=trunk.features)
    stored = stored_weights(model)
    state = network.state_dict()
    for name in state:
        if name.endswith("num_batches_tracked"):
            continue
        if name not in stored:
            raise EncoderFileError(f"lacks the weights {name!r}", path=path)
        weights = torch.from_numpy(stored[name].copy())
        if weights.shape != state[name].shape:
            raise EncoderFileError(f"has weights {name!r} of another shape", path=path)
        state[name] = weights
    network.load_state_dict(state)
    return network.eval(), card


def _trunk(text: str, *, path: Path) -> Trunk | JoinedTrunk:
    try:
        return make_trunk(json.loads(text))
    except (ValueError, TypeError, KeyError) as error:
        raise EncoderFileError(f"describes its trunk in a way not understood ({error!r})", path=path) from None

"""Made material for the encoder's tests: a small random teacher and network, folders of drawn photos."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from PIL import Image

from desktop_app.core.encoders.card import Card, HeadCard
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import BlockShape, Trunk, TrunkShape

SIDE = 64
SMALL = TrunkShape(
    stem=8,
    blocks=(
        BlockShape(8, 8, 1),
        BlockShape(16, 12, 2),
        BlockShape(24, 12, 1, 5),
        BlockShape(24, 16, 2, 5),
        BlockShape(32, 24, 2),
    ),
    features=48,
)

TINY = TrunkShape(stem=8, blocks=(BlockShape(8, 8, 1), BlockShape(16, 12, 2, 5)), features=32)
"""For files that torch writes: that takes it a third of a second per layer."""


def write_teacher(path: Path, *, shape: TrunkShape = SMALL, seed: int = 0) -> Path:
    """A teacher file with random weights and the operations of a trunk of that shape, then pooling."""
    rng = np.random.default_rng(seed)
    ops: list[dict[str, Any]] = []
    arrays: dict[str, Any] = {}
    value, side = 0, 64

    def convolve(inputs: int, outputs: int, kernel: int, stride: int, *, depthwise: bool, linear: bool) -> None:
        nonlocal value, side
        k = len(ops)
        channels = (1, kernel, kernel, outputs) if depthwise else (outputs, kernel, kernel, inputs)
        fan = kernel * kernel * (1 if depthwise else inputs)
        arrays[f"w{k}"] = rng.normal(0, (2 / fan) ** 0.5, channels).astype(np.float32)
        arrays[f"b{k}"] = rng.normal(0, 0.1, outputs).astype(np.float32)
        after = -(-side // stride)
        ops.append(
            {
                "op": "DEPTHWISE_CONV_2D" if depthwise else "CONV_2D",
                "ins": [value],
                "out": value + 1,
                "ish": [1, side, side, inputs],
                "osh": [1, after, after, outputs],
                "lo": -30.0 if linear else 0.0,
                "hi": 30.0 if linear else 6.0,
            }
        )
        value, side = value + 1, after

    convolve(3, shape.stem, 3, 2, depthwise=False, linear=False)
    width = shape.stem
    for block in shape.blocks:
        start = value
        if block.hidden != width:
            convolve(width, block.hidden, 1, 1, depthwise=False, linear=False)
        convolve(block.hidden, block.hidden, block.kernel, block.stride, depthwise=True, linear=False)
        convolve(block.hidden, block.channels, 1, 1, depthwise=False, linear=True)
        if block.stride == 1 and block.channels == width:
            ops.append({"op": "ADD", "ins": [value, start], "out": value + 1})
            value += 1
        width = block.channels
    convolve(width, shape.features, 1, 1, depthwise=False, linear=False)
    ops.append({"op": "AVERAGE_POOL_2D", "ins": [value], "out": value + 1})
    np.savez(path, ops=np.array(json.dumps({"inp": 0, "ops": ops})), **arrays)
    return path


def draw_photo(seed: int, *, width: int = 72, height: int = 64) -> Image.Image:
    """Smooth random colours: no two seeds alike."""
    coarse = np.random.default_rng(seed).integers(0, 256, (6, 6, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)


def write_photos(folder: Path, *, classes: int = 3, each: int = 4) -> Path:
    """`folder/made/class k/n.png`."""
    for label in range(classes):
        place = folder / "made" / f"class {label}"
        place.mkdir(parents=True)
        for number in range(each):
            draw_photo(100 * label + number).save(place / f"{number}.png")
    return folder


def write_shard(path: Path, *, count: int = 5) -> Path:
    """A zip file of WebP photos of several shapes."""
    with zipfile.ZipFile(path, "w") as shard:
        for number in range(count):
            buffer = io.BytesIO()
            draw_photo(number, width=40 + 9 * number, height=50).save(buffer, "WEBP", lossless=True)
            shard.writestr(f"set/class {number % 2}/{number}.jpg", buffer.getvalue())
    return path


def small_network(*, seed: int = 0, shape: TrunkShape = SMALL) -> EncoderNetwork:
    """Random weights, and statistics of batch norm as after training; heads of 16 and 24 bits."""
    torch.manual_seed(seed)
    network = EncoderNetwork(Trunk(shape), heads={"similar": 16, "copy": 24}, features=shape.features)
    for name, buffer in network.named_buffers():
        if name.endswith("running_mean"):
            buffer.normal_(std=0.1)
        elif name.endswith("running_var"):
            buffer.uniform_(0.5, 2.0)
    return network


def write_with_weights(network: EncoderNetwork, path: Path, *, like: Path) -> Path:
    """A file of `network`: `like`, which torch wrote of a network of the same shape, with other weights."""
    model = onnx.load(str(like))
    weights = network.state_dict()
    named = {tensor.name: tensor for tensor in model.graph.initializer if tensor.name in weights}
    assert len(named) == sum(not name.endswith("num_batches_tracked") for name in weights)
    for name, tensor in named.items():
        tensor.CopyFrom(onnx.numpy_helper.from_array(weights[name].numpy(), name))
    onnx.save_model(model, str(path))
    return path


def small_card() -> Card:
    """What a file of `small_network` says of itself."""
    heads = {"similar": HeadCard(16, 2, 6), "copy": HeadCard(24, 2, 6)}
    return Card("Small", "1", heads, SIDE, "stretch", "MIT", "2026-11-21", training={"method": "none"})

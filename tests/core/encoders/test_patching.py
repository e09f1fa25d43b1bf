"""Encoder files with other hash layers, written without `onnx`, are what `onnx` would have written."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import numpy_helper

from desktop_app.core import locations
from desktop_app.core.codes import pack
from desktop_app.core.encoders.card import Card
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.patching import HeadWeights, patch, read_layers, trunk_identity
from desktop_app.core.errors import BugError, EncoderFileError
from tests.core.encoders.made_encoder import CARD, SIDE, write_encoder

NEW_CARD = dataclasses.replace(CARD, name="Other " * 40)


@pytest.fixture(params=[False, True], ids=["float32", "float16"])
def content(request: pytest.FixtureRequest, tmp_path: Path) -> bytes:
    return write_encoder(tmp_path / "made.onnx", half=request.param).read_bytes()


def layer(bits: int, seed: int = 7) -> HeadWeights:
    random = np.random.default_rng(seed)
    weight = random.standard_normal((bits, SIDE * SIDE * 3)).astype(np.float16).astype(np.float32)
    return HeadWeights(weight, -weight.sum(axis=1).astype(np.float16).astype(np.float32))


def test_layers_are_read_as_onnx_reads_them(content: bytes) -> None:
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load_from_string(content).graph.initializer}
    layers = read_layers(content, CARD)
    assert set(layers) == {"similar", "copy"}
    for name, found in layers.items():
        assert (found.weight == stored[f"heads.{name}.weight"]).all()
        assert (found.offset == stored[f"heads.{name}.bias"]).all()


def test_only_the_layer_and_the_card_change(content: bytes) -> None:
    new = layer(16)
    written = patch(content, layers={"similar": new}, card=NEW_CARD)
    model, expected = onnx.load_from_string(written), onnx.load_from_string(content)
    onnx.checker.check_model(model, full_check=True)
    for tensor in expected.graph.initializer:
        if tensor.name.startswith("heads.similar"):
            values = new.weight if tensor.name.endswith("weight") else new.offset
            kind = numpy_helper.to_array(tensor).dtype
            tensor.CopyFrom(numpy_helper.from_array(values.astype(kind), tensor.name))
    assert model.graph == expected.graph
    metadata = {entry.key: entry.value for entry in model.metadata_props}
    assert Card.from_json(metadata.pop("card")) == NEW_CARD
    assert metadata == {"trunk": "pixels"}
    assert len([entry for entry in model.metadata_props if entry.key == "card"]) == 1


def test_the_runtime_computes_the_new_bits(content: bytes, tmp_path: Path) -> None:
    new = layer(16)
    (tmp_path / "new.onnx").write_bytes(patch(content, layers={"similar": new}, card=NEW_CARD))
    old_file = tmp_path / "old.onnx"
    old_file.write_bytes(content)
    old, encoder = OnnxEncoder(old_file), OnnxEncoder(tmp_path / "new.onnx")
    pictures = np.random.default_rng(1).integers(0, 256, (6, SIDE, SIDE, 3)).astype(np.uint8)
    embedding = encoder.embed(pictures)
    assert embedding.dtype == np.float32
    assert embedding.shape == (6, SIDE * SIDE * 3)
    assert (encoder.encode(pictures)["similar"] == pack(new.values(embedding))).all()
    assert (encoder.encode(pictures)["similar"] != old.encode(pictures)["similar"]).any()
    assert (encoder.encode(pictures)["copy"] == old.encode(pictures)["copy"]).all()


def test_nothing_patched_is_the_same_file_again(content: bytes) -> None:
    again = patch(content, layers=read_layers(content, CARD), card=CARD)
    assert onnx.load_from_string(again).graph == onnx.load_from_string(content).graph


def test_trunks_are_told_apart_whatever_their_hash_layers(content: bytes, tmp_path: Path) -> None:
    retrained = patch(content, layers={"similar": layer(16)}, card=NEW_CARD)
    assert trunk_identity(retrained, NEW_CARD) == trunk_identity(content, CARD)
    model = onnx.load_from_string(content)
    model.graph.initializer[1].CopyFrom(numpy_helper.from_array(np.array(100, np.float32), "middle"))
    assert trunk_identity(model.SerializeToString(), CARD) != trunk_identity(content, CARD)


def test_what_does_not_fit_is_refused(content: bytes, tiny_encoder: Path) -> None:
    with pytest.raises(BugError):
        patch(content, layers={"similar": layer(24)}, card=CARD)
    with pytest.raises(BugError):
        patch(content, layers={"other": layer(16)}, card=CARD)
    with pytest.raises(EncoderFileError):
        read_layers(tiny_encoder.read_bytes(), OnnxEncoder(tiny_encoder).card)


@given(data=st.data())
def test_damage_is_named_or_harmless(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    whole = bytearray(write_encoder(tmp_path_factory.getbasetemp() / "damaged.onnx").read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        # The beginnings of messages, where lengths and tags are.
        whole[data.draw(st.integers(0, 4000)) % len(whole)] = data.draw(st.integers(0, 255))
    cut = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    for content in (bytes(whole), cut):
        try:
            read_layers(content, CARD)
            patch(content, layers={}, card=CARD)
        except EncoderFileError:
            continue


@pytest.mark.parametrize("path", locations.shipped_encoders(), ids=lambda path: path.stem)
def test_the_shipped_encoder_can_be_retrained(path: Path) -> None:
    encoder = OnnxEncoder(path)
    layers = read_layers(path.read_bytes(), encoder.card)
    side = encoder.card.input_size
    pictures = np.random.default_rng(1).integers(0, 256, (2, side, side, 3)).astype(np.uint8)
    values = layers["similar"].values(encoder.embed(pictures))
    different = np.unpackbits(encoder.encode(pictures)["similar"] ^ pack(values), axis=1).astype(bool)
    assert not (different & (np.abs(values) > 1e-2 * np.abs(values).mean())).any()

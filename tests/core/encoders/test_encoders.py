"""Every encoder keeps the port's promises; files that are not ours are named."""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PIL import Image

from desktop_app.core import locations
from desktop_app.core.encoders.card import Card, HeadCard
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.perceptual import PerceptualEncoder
from desktop_app.core.encoders.port import Encoder
from desktop_app.core.encoders.providers import CHOICES, choose_providers
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import BugError, EncoderFileError, SettingsError

SHIPPED = [pytest.param(path, id=path.stem) for path in locations.shipped_encoders()]


@pytest.fixture(params=["perceptual", "onnx", *SHIPPED])
def encoder(request: pytest.FixtureRequest, tiny_encoder: Path) -> Encoder:
    if request.param == "perceptual":
        return PerceptualEncoder()
    return OnnxEncoder(tiny_encoder if request.param == "onnx" else request.param, provider="cpu", threads=1)


def pictures(encoder: Encoder, count: int) -> np.ndarray:
    side = encoder.card.input_size
    return np.random.default_rng(0).integers(0, 256, (count, side, side, 3)).astype(np.uint8)


# The port


@pytest.mark.parametrize("count", [0, 1, 5])
def test_shapes_and_types(encoder: Encoder, count: int) -> None:
    codes = encoder.encode(pictures(encoder, count))
    assert set(codes) == set(encoder.card.heads)
    for name, head in encoder.card.heads.items():
        assert codes[name].dtype == np.uint8
        assert codes[name].shape == (count, head.bits // 8)


def test_a_batch_gives_what_single_pictures_give(encoder: Encoder) -> None:
    batch = pictures(encoder, 5)
    batch[1:3] = [[[[0]]], [[[200]]]]  # one colour, where rounding decides
    together = encoder.encode(batch)
    for number in range(5):
        alone = encoder.encode(batch[number : number + 1])
        for name, codes in together.items():
            assert (alone[name][0] == codes[number]).all()


def test_different_pictures_get_different_codes(encoder: Encoder, draw: Callable[..., Image.Image]) -> None:
    side = encoder.card.input_size  # drawn ones: noise of one kind does look alike
    codes = encoder.encode(np.stack([np.asarray(draw(number, size=(side, side))) for number in range(5)]))["similar"]
    assert len({row.tobytes() for row in codes}) == 5


def test_identity_and_card(encoder: Encoder) -> None:
    assert len(encoder.identity) == 64
    assert Card.from_json(encoder.card.to_json()) == encoder.card
    assert encoder.provider == "CPU"
    assert set(encoder.card.heads) == {"similar", "copy"}


# The perceptual hash


@given(picture=arrays.arrays(np.uint8, (32, 32, 3), elements=st.integers(0, 255), fill=st.integers(0, 255)))
def test_perceptual_codes_do_not_depend_on_the_batch(picture: np.ndarray) -> None:
    encoder = PerceptualEncoder()
    batch = np.stack([picture, picture // 2, picture, 255 - picture, picture])
    codes = encoder.encode(batch)["similar"]
    assert (codes[0] == codes[2]).all()
    assert (codes[0] == codes[4]).all()
    assert (encoder.encode(picture[None])["similar"][0] == codes[0]).all()


def test_perceptual_codes_are_the_known_ones() -> None:
    imagehash = pytest.importorskip("imagehash")
    from PIL import Image

    picture = np.random.default_rng(1).integers(0, 256, (32, 32, 3)).astype(np.uint8)
    ours = np.unpackbits(PerceptualEncoder().encode(picture[None])["copy"][0])
    theirs = imagehash.phash(Image.fromarray(picture), highfreq_factor=4).hash.ravel()
    assert (ours != theirs).sum() <= 2  # a bit at the median may fall either way


def test_the_perceptual_identity_is_stable() -> None:
    assert PerceptualEncoder().identity == PerceptualEncoder().identity
    # Codes in people's catalogs are keyed by it: a change of the card or the hash changes all of them.
    assert PerceptualEncoder().identity.startswith("83eda6f65abc6d9e")


# The file


def test_identity_is_the_files_hash(tiny_encoder: Path, make_encoder: Callable[..., Path], tmp_path: Path) -> None:
    assert OnnxEncoder(tiny_encoder).identity == hashlib.sha256(tiny_encoder.read_bytes()).hexdigest()
    other = make_encoder(tmp_path / "other.onnx", seed=1)
    assert OnnxEncoder(other).identity != OnnxEncoder(tiny_encoder).identity


def test_codes_are_packed_most_significant_bit_first(tiny_encoder: Path) -> None:
    encoder = OnnxEncoder(tiny_encoder, provider="cpu")
    batch = pictures(encoder, 3)
    session = onnxruntime.InferenceSession(tiny_encoder.read_bytes(), providers=["CPUExecutionProvider"])
    embedding = session.run(["embedding"], {"image": batch})[0]
    weights = np.random.default_rng(0).standard_normal((16 * 16 * 3, 64)).astype(np.float32)
    assert (encoder.encode(batch)["similar"] == np.packbits(embedding @ weights >= 0, axis=1)).all()


def test_wrong_pictures_are_our_mistake(tiny_encoder: Path) -> None:
    encoder = OnnxEncoder(tiny_encoder)
    for batch in (
        np.zeros((1, 8, 8, 3), np.uint8),
        np.zeros((1, 16, 16, 3), np.float32),
        np.zeros((16, 16, 3), np.uint8),
    ):
        with pytest.raises(BugError):
            encoder.encode(batch)


def test_files_that_are_no_encoder_are_named(
    make_encoder: Callable[..., Path], tiny_card: Card, tmp_path: Path
) -> None:
    files = {
        "text.onnx": b"this is not a model",
        "empty.onnx": b"",
        "half.onnx": make_encoder(tmp_path / "x.onnx").read_bytes()[:5000],
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "folder.onnx").mkdir()
    wide = dataclasses.replace(tiny_card, heads={**tiny_card.heads, "copy": HeadCard(64, radius=1, max_radius=8)})
    make_encoder(tmp_path / "cardless.onnx", card=None)
    make_encoder(tmp_path / "fixed.onnx", batch=1)
    for name in (*files, "absent.onnx", "folder.onnx", "cardless.onnx", "fixed.onnx"):
        with pytest.raises(EncoderFileError) as caught:
            OnnxEncoder(tmp_path / name)
        assert caught.value.path == tmp_path / name, name
        assert "\n" not in str(caught.value)
    onnx = pytest.importorskip("onnx")
    for name, card in (("bits.onnx", wide), ("side.onnx", dataclasses.replace(tiny_card, input_size=32))):
        model = onnx.load(str(make_encoder(tmp_path / name)))
        onnx.helper.set_model_props(model, {"card": card.to_json()})
        onnx.save(model, str(tmp_path / name))
        with pytest.raises(EncoderFileError, match="as its card says"):
            OnnxEncoder(tmp_path / name)


def test_a_huge_file_is_not_even_read(tiny_encoder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.core.encoders.onnx_encoder.MAX_FILE_BYTES", 100)
    monkeypatch.setattr("desktop_app.core.encoders.store.MAX_FILE_BYTES", 100)
    identity = hashlib.sha256(tiny_encoder.read_bytes()).hexdigest()

    class Unread(io.BufferedReader):
        def read(self, *_: object) -> bytes:
            pytest.fail("it was read")

        readinto = read  # type: ignore[assignment]

    for module in ("session", "store"):
        monkeypatch.setattr(f"desktop_app.core.encoders.{module}.open_file", lambda path: Unread(io.FileIO(path)))
    with pytest.raises(EncoderFileError, match="larger than any encoder"):
        OnnxEncoder(tiny_encoder)
    assert EncoderStore([tiny_encoder]).find(identity) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes with a name")
def test_what_is_no_file_is_neither_waited_for_nor_read_without_end(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.onnx")
    (tmp_path / "endless.onnx").symlink_to("/dev/zero")
    for path in tmp_path.iterdir():
        with pytest.raises(EncoderFileError, match="is not a file"):
            OnnxEncoder(path)
    assert EncoderStore(list(tmp_path.iterdir())).find("0" * 64) is None


def test_weights_beside_the_application_are_not_read_either(
    tiny_encoder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a file names external weights, ONNX Runtime looks for them in the current folder."""
    onnx = pytest.importorskip("onnx")
    model = onnx.load(str(tiny_encoder))
    # Only the large ones: what shapes depend on is inside, so that nothing else fails first.
    onnx.save(model, str(tmp_path / "out.onnx"), save_as_external_data=True, location="weights", size_threshold=1000)
    assert (tmp_path / "weights").exists()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(EncoderFileError, match=r"out\.onnx"):
        OnnxEncoder(tmp_path / "out.onnx")


def test_external_data_and_foreign_operators_are_refused(tiny_encoder: Path, tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    model = onnx.load(str(tiny_encoder))
    onnx.save(model, str(tmp_path / "outside.onnx"), save_as_external_data=True, location="weights", size_threshold=0)
    assert (tmp_path / "weights").exists()
    model = onnx.load(str(tiny_encoder))
    model.graph.node[0].domain = "com.example"
    model.opset_import.append(onnx.helper.make_opsetid("com.example", 1))
    onnx.save(model, str(tmp_path / "foreign.onnx"))
    for name in ("outside.onnx", "foreign.onnx"):
        with pytest.raises(EncoderFileError, match=name):
            OnnxEncoder(tmp_path / name)


# The card


def test_a_card_survives_json(tiny_card: Card) -> None:
    assert Card.from_json(tiny_card.to_json()) == tiny_card


def _head(
    name: object = "similar", *, bits: object = 8, radius: object = 1, max_radius: object = 2
) -> dict[object, object]:
    return {name: {"bits": bits, "radius": radius, "max_radius": max_radius}}


WRONG = {
    "schema": [2, None],
    "name": ["", 5, "x" * 1001],
    "heads": [
        {}, [], {"similar": 8}, _head("image"), _head("embedding"), _head("a b"), _head(bits=12), _head(bits=2048),
        _head(bits=True), _head(radius=3), _head(max_radius=9), _head(radius=-1),
    ],
    "input_size": [0, 5000, 16.0, True],
    "resize": ["pad", []],
    "licence": [None],
    "created": [""],
    "training": [[]],
    "quality": ["good"],
}  # fmt: skip


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in WRONG.items() for value in values])
def test_nothing_in_a_card_is_believed_unseen(key: str, value: object, tiny_card: Card) -> None:
    raw = json.loads(tiny_card.to_json())
    raw[key] = value
    with pytest.raises(EncoderFileError):
        Card.from_json(json.dumps(raw))


keys = st.sampled_from(["schema", "name", "heads", "similar", "bits", "radius"])
any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(keys, inner),
    max_leaves=8,
)


@given(junk=any_json)
def test_any_json_is_a_card_or_named(junk: object) -> None:
    with pytest.raises(EncoderFileError):
        Card.from_json(json.dumps(junk))


@given(junk=st.text())
def test_any_text_is_a_card_or_named(junk: str) -> None:
    with pytest.raises(EncoderFileError):
        Card.from_json(junk)


def test_deeply_nested_json_is_named() -> None:
    with pytest.raises(EncoderFileError):
        Card.from_json("[" * 200_000)


# Providers and shelf


def test_providers() -> None:
    installed = ["CPUExecutionProvider", "CUDAExecutionProvider", "AzureExecutionProvider"]
    assert choose_providers("auto", installed=installed) == ["CUDAExecutionProvider", "CPUExecutionProvider"]
    assert choose_providers("cuda", installed=installed) == ["CUDAExecutionProvider", "CPUExecutionProvider"]
    assert choose_providers("cpu", installed=installed) == ["CPUExecutionProvider"]
    with pytest.raises(SettingsError, match="'coreml' is not installed here; there are: cuda, cpu"):
        choose_providers("coreml", installed=installed)
    with pytest.raises(SettingsError, match=", ".join(CHOICES)):
        choose_providers("abacus")


def test_the_shelf(tiny_encoder: Path, make_encoder: Callable[..., Path], tmp_path: Path) -> None:
    (tmp_path / "bad.onnx").write_bytes(b"no")
    second = make_encoder(tmp_path / "second.onnx", seed=1)
    shelf = EncoderStore([tiny_encoder, tmp_path / "bad.onnx", second])
    entries = shelf.entries()
    assert [entry.path for entry in entries] == [tiny_encoder, tmp_path / "bad.onnx", second, None]
    assert [bool(entry.problem) for entry in entries] == [False, True, False, False]
    assert shelf.default().identity == entries[0].identity
    for entry in entries:
        if entry.card is not None:
            found = shelf.find(entry.identity)
            assert found is not None
            assert found.card == entry.card
    assert shelf.find("0" * 64) is None
    assert EncoderStore([second]).find(entries[2].identity) is not None
    assert EncoderStore([tmp_path / "absent.onnx"]).find(entries[2].identity) is None
    assert isinstance(EncoderStore([]).default(), PerceptualEncoder)

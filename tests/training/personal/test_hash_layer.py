"""A hash layer learned again: it splits the photos in half, keeps neighbours together, obeys judgements; no torch."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.codes import hamming, pack
from desktop_app.core.encoders.card import HeadCard
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.patching import HeadWeights
from desktop_app.core.errors import TrainingError
from desktop_app.core.retraining.protocol import JudgementCount, Report, Stepped, from_line
from tests.core.encoders.made_encoder import CARD, SIDE, write_encoder
from training.__main__ import main
from training.personal.hash_layer import Rehash
from training.personal.layer_scores import calibrated_radius, figures, precision_within, radii_as_before
from training.pictures.judged_pairs import Pairs

WIDTH = SIDE * SIDE * 3


def clusters(count: int = 400, *, groups: int = 20, width: int = WIDTH, seed: int = 0) -> np.ndarray:
    """float32 (count, width): noisy copies of some centres, all on one side of the origin."""
    random = np.random.default_rng(seed)
    centres = random.normal(0, 1, (groups, width))
    return (3 + centres[np.arange(count) % groups] + random.normal(0, 0.4, (count, width))).astype(np.float32)


def learn(embedding: np.ndarray, pairs: Pairs | None = None, **options: float) -> HeadWeights:
    steps = list(Rehash(16, steps=60, batch=128, **options).learn(embedding, pairs or Pairs.none()))
    assert [step.done for step in steps] == [*range(63), 62]
    assert {step.total for step in steps} == {62}
    assert all(step.layer is None for step in steps[:-1])
    layer = steps[-1].layer
    assert layer is not None
    return layer


def far_off(seed: int = 0) -> HeadWeights:
    """A layer of other photos: for these, most of its bits are nearly constant."""
    random = np.random.default_rng(seed)
    return HeadWeights(random.standard_normal((16, WIDTH)).astype(np.float32), np.zeros(16, np.float32))


def test_each_bit_splits_the_photos_in_half_and_neighbours_stay_together() -> None:
    embedding = clusters()
    layer = learn(embedding[:300])
    ones = (layer.values(embedding[:300]) >= 0).mean(axis=0)
    assert np.abs(ones - 0.5).max() < 0.01
    old, new = (
        figures(codes[300:], codes[:300], embedding=embedding[300:], rest=embedding[:300])
        for codes in (pack(each.values(embedding)) for each in (far_off(), layer))
    )
    assert new.neighbours > max(old.neighbours, 0.9)
    assert new.entropy > 0.95 > old.entropy
    assert new.balance < old.balance
    assert 0 <= new.correlation < 0.5


def test_the_same_seed_gives_the_same_layer() -> None:
    embedding = clusters(200)
    first, again, other = learn(embedding), learn(embedding), learn(embedding, seed=1)
    assert (first.weight == again.weight).all()
    assert (first.offset == again.offset).all()
    assert (first.weight != other.weight).any()


def test_training_lowers_the_loss_that_itq_leaves() -> None:
    embedding = clusters(300, groups=60)
    unit = embedding - embedding.mean(axis=0)
    unit /= np.linalg.norm(unit, axis=1, keepdims=True)

    def loss(layer: HeadWeights) -> float:
        bits = np.where(layer.values(embedding) >= 0, 1.0, -1.0)
        return float(((bits @ bits.T / 16 - unit @ unit.T) ** 2).mean())

    itq = list(Rehash(16, steps=0).learn(embedding, Pairs.none()))[-1].layer
    assert itq is not None
    assert loss(learn(embedding)) < loss(itq)


def test_judgements_pull_and_push() -> None:
    embedding = clusters()
    # Photos 0, 20, 40, … are of one kind; the person says that kinds 0 and 1 are the same, and 2 and 22 are not.
    same = np.array([[20 * k, 20 * k + 1] for k in range(20)])
    apart = np.array([[20 * k + 2, 20 * (k + 1) + 2] for k in range(19)])
    pairs = Pairs(np.concatenate([same, apart]), np.arange(39) < 20)
    without, taught = learn(embedding), learn(embedding, pairs, judgement_weight=2)

    def distance(layer: HeadWeights, rows: np.ndarray) -> float:
        codes = pack(layer.values(embedding))
        return float(np.mean([hamming(codes[a : a + 1], codes[b : b + 1])[0, 0] for a, b in rows]))

    assert distance(taught, same) < distance(without, same)
    assert distance(taught, apart) > distance(without, apart)


def test_too_few_photos_are_refused() -> None:
    with pytest.raises(TrainingError, match="16 photos are too few for 16 bits"):
        list(Rehash(16).learn(clusters(16), Pairs.none()))


def test_equal_photos_give_a_layer_all_the_same() -> None:
    layer = learn(np.ones((40, WIDTH), np.float32))
    assert np.isfinite(layer.weight).all()
    assert np.isfinite(layer.offset).all()


def test_radii_let_through_as_many_pairs_as_before() -> None:
    embedding = clusters()
    old, new = far_off(), learn(embedding)
    head = HeadCard(16, radius=2, max_radius=5)
    before, after = (pack(layer.values(embedding)) for layer in (old, new))
    found = radii_as_before(before, after, head)
    assert radii_as_before(before, before, head) == head

    def share(layer: HeadWeights, radius: int) -> float:
        codes = pack(layer.values(embedding))
        return float((hamming(codes, codes)[np.triu_indices(len(codes), 1)] <= radius).mean())

    wanted = share(old, head.radius)
    assert all(abs(share(new, found.radius) - wanted) <= abs(share(new, radius) - wanted) for radius in range(17))
    assert found.radius <= found.max_radius


def test_judgements_calibrate_the_radius() -> None:
    codes = np.zeros((42, 2), np.uint8)
    codes[20:40, 0] = 0b111  # three bits from the others
    near = [[k, k + 1] for k in range(19)]
    pairs = Pairs(np.array([*near, *([k, k + 20] for k in range(20))]), np.arange(39) < 19)
    head = HeadCard(16, radius=6, max_radius=8)
    assert calibrated_radius(codes, pairs, head) == 2
    assert precision_within(codes, pairs, radius=2) == JudgementCount(39, 19, 19)
    assert precision_within(codes, pairs, radius=6).same == 19
    assert calibrated_radius(codes, Pairs(pairs.rows[:10], pairs.same[:10]), head) == 6
    assert calibrated_radius(codes, Pairs(pairs.rows, np.ones(39, np.bool_)), head) == 6


# The command


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_encoder(tmp_path / "base.onnx")


@pytest.fixture
def embeddings(tmp_path: Path) -> Path:
    path = tmp_path / "embeddings.npz"
    marks = np.arange(400, dtype=np.uint64).view(np.uint8).reshape(400, 8).repeat(2, axis=1)
    np.savez(path, embedding=clusters().astype(np.float16), fingerprints=marks)
    return path


def test_the_command_writes_an_encoder_file(base: Path, embeddings: Path, tmp_path: Path, capsys) -> None:
    with np.load(embeddings) as file:
        marks = [bytes(mark).hex() for mark in file["fingerprints"]]
    judgements = tmp_path / "judgements.json"
    judgements.write_text(json.dumps([[marks[1], marks[21], True], [marks[2], marks[3], False], ["00", "01", True]]))
    out = tmp_path / "deep" / "new.onnx"
    arguments = ["rehash", str(embeddings), "--encoder", str(base), "--out", str(out), "--steps", "20"]
    assert main([*arguments, "--pairs", str(judgements), "--json"]) == 0
    *steps, report = map(from_line, capsys.readouterr().out.splitlines())
    assert steps[-1] == Stepped(22, 22)
    assert isinstance(report, Report)
    old, new = OnnxEncoder(base), OnnxEncoder(out)
    assert report.identity == new.identity
    assert (report.photos, report.held_out) == (400, 40)
    assert report.new.neighbours > report.old.neighbours
    assert report.judgements["similar"].pairs == 2
    assert new.card.name == "Made on my photos"
    assert new.card.training["base"] == old.identity
    assert new.card.training["count"] == 400
    assert new.card.quality["on my photos"]["new"] == asdict(report.new)
    assert new.card.heads["copy"] == CARD.heads["copy"]
    pictures = np.random.default_rng(0).integers(0, 256, (8, SIDE, SIDE, 3)).astype(np.uint8)
    assert (new.encode(pictures)["copy"] == old.encode(pictures)["copy"]).all()
    assert not list(out.parent.glob("*.partial"))
    again = ["rehash", str(embeddings), "--encoder", str(out), "--out", str(out), "--steps", "5"]
    assert main(again) == 0
    assert OnnxEncoder(out).card.name == "Made on my photos"


def test_what_the_command_cannot_use_is_named(
    base: Path, embeddings: Path, tiny_encoder: Path, tmp_path, capsys
) -> None:
    out = ["--out", str(tmp_path / "new.onnx")]
    np.savez(tmp_path / "other.npz", embedding=np.ones((30, 5), np.float32))
    (tmp_path / "text.npz").write_text("no embeddings")
    for embedding, encoder in (
        (tmp_path / "none.npz", base),
        (tmp_path / "other.npz", base),
        (tmp_path / "text.npz", base),
        (embeddings, tiny_encoder),
    ):
        assert main(["rehash", str(embedding), "--encoder", str(encoder), *out]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert not (tmp_path / "new.onnx").exists()
    (tmp_path / "file").touch()
    below = str(tmp_path / "file" / "new.onnx")
    assert main(["rehash", str(embeddings), "--encoder", str(base), "--out", below, "--steps", "1"]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_it_needs_neither_torch_nor_onnx() -> None:
    code = (
        "import sys, training.__main__, training.commands.rehash\n"
        "print(*({'torch', 'onnx', 'scipy', 'sklearn'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []

"""A network tuned to one's own photos: no teacher, judgements obeyed, measured on others, gone on with after a stop."""

import io
import json
import os
import queue
import subprocess
import sys
import zipfile
from dataclasses import replace

import numpy as np
import pytest
import torch

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from desktop_app.core.retraining.protocol import (
    History,
    LearningPoint,
    Looking,
    LossPoint,
    Measured,
    Report,
    Resting,
    Stopped,
    from_line,
)
from tests.patience import PATIENCE
from tests.training.made import SMALL, draw_photo
from training.__main__ import main
from training.encoder.embedding import embed, encode
from training.encoder.network import EncoderNetwork
from training.encoder.trainer import Trainer, TrainingStage
from training.encoder.trunk import Trunk
from training.encoder.tuning_losses import TuningWeights, judgement_loss
from training.files.int8 import computes_in_eight_bits, round_to_eight_bits
from training.personal.network_scores import HeldOut, hold_out
from training.personal.steering import Steering, ToldToStop
from training.personal.tuning_run import LEAST_PHOTOS, TunePlan, TuneRun
from training.pictures.judged_pairs import Pairs
from training.pictures.photos import open_photos

pytestmark = pytest.mark.usefixtures("steps_are_time")

PHOTOS = 120
STAGE = TrainingStage("tune", minutes=0.03, side=64, batch=8, rate=1e-3, frozen=1, neighbours=5, alike=4)


@pytest.fixture(scope="module")
def shard(tmp_path_factory):
    """A zip file of photos named 000 …"""
    path = tmp_path_factory.mktemp("tune") / "photos.zip"
    with zipfile.ZipFile(path, "w") as file:
        for number in range(PHOTOS):
            buffer = io.BytesIO()
            draw_photo(number).save(buffer, "JPEG", quality=90)
            file.writestr(f"{number:03}.jpg", buffer.getvalue())
    return path


@pytest.fixture
def encoder(small_encoder):
    return small_encoder


def plan(shard, encoder, folder, **options):
    return TunePlan((shard,), encoder, folder, replace(STAGE, **options))


def run(plan, *, obey=lambda _steering, _said: None):
    """The run, and everything that it told."""
    told = []

    def tell(said):
        told.append(said)
        obey(steering, said)

    steering = Steering()
    return TuneRun(plan, tell=tell, steering=steering).run(), told


def test_it_learns_without_a_teacher_and_is_measured_on_other_photos(shard, encoder, tmp_path):
    tuned, told = run(plan(shard, encoder, tmp_path / "run"))
    assert len(tuned.photos) == PHOTOS
    assert 8 <= tuned.held_out <= PHOTOS // 10
    losses = [said for said in told if isinstance(said, LossPoint)]
    assert losses[-1].progress == 1.0
    assert all(said.rate > 0 and np.isfinite(said.loss) for said in losses)
    measured = [said for said in told if isinstance(said, Measured)]
    assert [said.progress for said in measured] == [0.0, 1.0]
    assert measured[0].quality == tuned.old
    assert 0 <= tuned.new.copies <= 1 >= tuned.new.neighbours > 0
    assert told[0] == Looking(0, None)


@pytest.mark.slow
def test_a_run_goes_on_where_it_was_stopped(shard, encoder, exported, tmp_path):
    told = []

    def stop_soon(steering, said):
        told.append(said)
        if isinstance(said, LossPoint):
            steering.obey("stop")

    with pytest.raises(ToldToStop):
        run(plan(shard, encoder, tmp_path / "run", minutes=5), obey=stop_soon)
    points = [said for said in told if isinstance(said, LearningPoint)]
    reached = max(point.progress for point in points)
    assert 0 < reached < 1
    tuned, again = run(plan(shard, encoder, tmp_path / "run", minutes=0.05))
    assert not any(isinstance(said, Looking) and said.done for said in again), "it knows what it saw"
    assert [said for said in again if isinstance(said, History)] == [History(tuple(points))]
    assert all(said.progress > reached for said in again if isinstance(said, LossPoint))
    (before,) = [said.quality for said in told if isinstance(said, Measured)]
    assert tuned.old == before, "measured once"
    with pytest.raises(TrainingError, match="another encoder or of other photos"):
        run(plan(shard, exported, tmp_path / "run"))


def test_a_paused_run_waits(shard, encoder, tmp_path):
    steering = Steering(tell=lambda paused: told.append(paused) or (paused and steering.obey("resume")))
    told = []
    steering.obey("pause")
    steering.checkpoint()
    assert told == [True, False]


def test_where_nothing_is_lost_it_ends_at_once_when_it_is_told_to(monkeypatch):
    """A batch of the network may last for seconds, and a person who quits the window would wait for it."""
    ended = queue.SimpleQueue()
    monkeypatch.setattr("training.personal.steering.os._exit", ended.put)
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as out:
        steering = Steering(reading)
        with steering.nothing_to_lose():
            out.write(b"stop\n")
            out.flush()
            assert ended.get(timeout=PATIENCE) == 0
        with pytest.raises(ToldToStop):
            steering.checkpoint()
        with pytest.raises(ToldToStop), steering.nothing_to_lose():
            pytest.fail("begun after it was told to stop")
        assert ended.empty()
    assert ended.get(timeout=PATIENCE) == 3, "the end of its input"


def test_who_runs_it_by_hand_has_it_end_in_its_own_way(monkeypatch):
    monkeypatch.setattr("training.personal.steering.os._exit", lambda _code: pytest.fail("ended"))
    steering = Steering()
    with steering.nothing_to_lose():
        steering.obey("stop")
        with pytest.raises(ToldToStop):
            steering.checkpoint()


def test_what_is_stopped_while_it_is_written_leaves_no_encoder(shard, encoder, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr("training.commands.tune._tell_json", told.append)

    def stop(*_args):
        raise ToldToStop

    monkeypatch.setattr("training.commands.tune.encode_all", stop)
    given = ["tune", str(shard), "--encoder", str(encoder), "--out", str(tmp_path / "out" / "new.onnx"), "--json"]
    assert main([*given, "--run", str(tmp_path / "run"), "--minutes", "0.01"]) == 0
    assert told[-1] == Stopped()
    assert not (tmp_path / "out" / "new.onnx").exists()
    assert (tmp_path / "run" / "checkpoint.pt").exists()


def test_what_it_refuses(shard, encoder, tmp_path, monkeypatch):
    (tmp_path / "few").mkdir()
    draw_photo(0).save(tmp_path / "few" / "0.png")
    with pytest.raises(TrainingError, match=f"1 photos are too few to tune on; at least {LEAST_PHOTOS}"):
        run(plan(tmp_path / "few", encoder, tmp_path / "a"))
    monkeypatch.setattr("shutil.disk_usage", lambda _path: os.statvfs_result((0,) * 10) and _Disk(0))
    with pytest.raises(TrainingError, match="there is no room: 300 MB"):
        run(plan(shard, encoder, tmp_path / "b"))


class _Disk:
    def __init__(self, free):
        self.free = free


def test_a_loss_that_is_no_number_ends_it_and_keeps_the_checkpoint(shard, encoder, tmp_path):
    broken = TuningWeights(copy=float("nan"))
    with pytest.raises(TrainingError, match="the loss became nan"):
        run(plan(shard, encoder, tmp_path / "run", weights=broken))
    state = torch.load(tmp_path / "run" / "checkpoint.pt", weights_only=True)
    assert all(torch.isfinite(value).all() for value in state["network"].values())


def test_a_full_disk_is_named(shard, encoder, tmp_path, monkeypatch, capsys):
    def full(_self, _file):
        raise OSError(28, "No space left on device", str(tmp_path / "run" / "checkpoint.partial"))

    monkeypatch.setattr(Trainer, "save", full)
    given = ["tune", str(shard), "--encoder", str(encoder), "--out", str(tmp_path / "new.onnx")]
    assert main([*given, "--run", str(tmp_path / "run"), "--minutes", "0.02"]) == 1
    assert "checkpoint.partial: cannot be written or read: No space left on device" in capsys.readouterr().err
    assert not (tmp_path / "new.onnx").exists()


# Judgements


def test_the_judgements_loss_pulls_and_pushes():
    same = torch.tensor([True, False])
    near, far = torch.ones(1, 8), -torch.ones(1, 8)
    agreeing = {name: torch.cat([near, near, near, far]) for name in ("similar", "copy")}
    opposing = {name: torch.cat([near, near, far, near]) for name in ("similar", "copy")}
    cosine = torch.tensor([1.0, -1.0])
    assert float(judgement_loss(agreeing, same, cosine)) == 0
    assert float(judgement_loss(opposing, same, cosine)) > 4


def test_judgements_move_the_codes():
    random = np.random.default_rng(0)
    embedding = torch.from_numpy(random.normal(size=(80, 48)).astype(np.float32))  # 40 pairs of strangers
    same = torch.arange(40) < 20
    torch.manual_seed(0)
    heads = torch.nn.ModuleDict({"similar": torch.nn.Linear(48, 16), "copy": torch.nn.Linear(48, 24)})
    optimiser = torch.optim.Adam(heads.parameters(), lr=1e-2)

    def distances(name):
        b = (heads[name](embedding) >= 0).numpy()
        apart = (b[:40] != b[40:]).mean(axis=1)
        return apart[:20].mean(), apart[20:].mean()

    before = {name: distances(name) for name in heads}
    for _step in range(60):
        values = {name: head(embedding) for name, head in heads.items()}
        optimiser.zero_grad()
        judgement_loss(values, same, torch.zeros(40)).backward()
        optimiser.step()
    for name, (near, far) in before.items():
        assert distances(name)[0] < near - 0.1, "the same: nearer"
        assert distances(name)[1] > distances(name)[0] + 0.1, "not the same: apart"
        assert abs(distances(name)[1] - far) < 0.2


@pytest.mark.slow
def test_judgements_are_learned_while_tuning(shard, tmp_path):
    photos = open_photos([shard], cache=tmp_path / "cache", short_side=64)
    rows = np.random.default_rng(0).choice(PHOTOS, (20, 2), replace=False)

    def distance(pairs):
        torch.manual_seed(0)
        network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=48)
        stage = replace(STAGE, minutes=0.1, start_heads=True, weights=TuningWeights(judgements=5.0))
        for _step in Trainer(network, photos=photos, stages=[stage], pairs=pairs).run():
            pass
        codes = encode(network, embed(network.trunk, photos, side=64))["copy"]
        return np.bitwise_count(codes[rows[:, 0]] ^ codes[rows[:, 1]]).sum(axis=1).mean()

    assert distance(Pairs(rows, np.ones(20, np.bool_))) < distance(None) - 2


# Measuring


def test_held_out_photos_are_none_that_are_needed_or_twice_there():
    features = np.random.default_rng(0).normal(size=(300, 24)).astype(np.float32)
    features[10] = features[11]  # every tenth of those not needed
    chosen = hold_out(features, needed=range(100, 120))
    assert len(chosen) == 27
    assert 10 not in chosen
    assert not set(chosen) & set(range(100, 120))


def test_figures_tell_a_good_network_from_one_that_sees_nothing(shard, tmp_path):
    photos = open_photos([shard], cache=tmp_path / "cache", short_side=64)
    torch.manual_seed(0)
    network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=48)
    features = embed(network.trunk, photos, side=64)
    held_out = HeldOut(photos, np.arange(0, PHOTOS, 10), features, side=64, rule="stretch")
    from training.encoder.heads import start_heads

    with torch.no_grad():
        for name in network.bits:
            network.head(name).weight.zero_()
    blind = held_out.measure(network, steering=Steering())
    start_heads(network, features)
    seeing = held_out.measure(network, steering=Steering())
    assert seeing.neighbours > blind.neighbours
    assert seeing.entropy > blind.entropy
    assert blind.copies == 0 < seeing.copies


# The command


def test_the_command_writes_an_encoder_file(shard, tiny_exported, tmp_path, capsys):
    judgements = tmp_path / "judgements.json"
    judgements.write_text(json.dumps([["001", "002", True], ["003", "004", False], ["none", "004", True]]))
    out, folder = tmp_path / "deep" / "new.onnx", tmp_path / "run"
    given = ["tune", str(shard), "--encoder", str(tiny_exported), "--out", str(out), "--run", str(folder)]
    assert main([*given, "--minutes", "0.03", "--pairs", str(judgements), "--json"]) == 0
    *_, report = map(from_line, capsys.readouterr().out.splitlines())
    assert isinstance(report, Report)
    old, new = OnnxEncoder(tiny_exported), OnnxEncoder(out)
    assert report.identity == new.identity != old.identity
    assert report.photos == PHOTOS
    assert report.judgements["copy"].pairs == 2
    assert new.card.name == "Small on my photos"
    assert new.card.training["base"] == old.identity
    assert new.card.quality["on my photos"]["worse"] == list(report.worse)
    assert not computes_in_eight_bits(out)
    with np.load(folder / "codes.npz") as codes:
        assert list(codes["names"][:2]) == ["000", "001"]
        assert codes["old"].shape == codes["new"].shape == (PHOTOS, 2)


@pytest.mark.slow
def test_an_encoder_in_eight_bits_stays_one(shard, tiny_exported, tmp_path, capsys):
    eight, out = tmp_path / "eight.onnx", tmp_path / "new.onnx"
    photos = [np.full((2, 64, 64, 3), level, np.uint8) for level in (0, 128, 255)]
    round_to_eight_bits(tiny_exported, eight, photos=photos)
    given = ["tune", str(shard), "--encoder", str(eight), "--out", str(out), "--run", str(tmp_path / "run")]
    assert main([*given, "--minutes", "0.01"]) == 0
    assert computes_in_eight_bits(out)
    assert OnnxEncoder(out).card.training["base"] == OnnxEncoder(eight).identity


@pytest.mark.slow
def test_its_input_steers_it_and_its_end_ends_it(shard, encoder, tmp_path):
    given = ["tune", str(shard), "--encoder", str(encoder), "--out", str(tmp_path / "new.onnx")]
    command = [sys.executable, "-m", "training", *given, "--run", str(tmp_path / "run"), "--minutes", "9"]

    with subprocess.Popen(
        [*command, "--json", "--steer"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        said = map(from_line, process.stdout)
        next(message for message in said if isinstance(message, LossPoint))
        process.stdin.write("pause\n")
        process.stdin.flush()
        assert next(message for message in said if isinstance(message, Resting)) == Resting(paused=True)
        process.stdin.write("resume\n")
        process.stdin.flush()
        next(message for message in said if isinstance(message, LossPoint))
        process.stdin.close()
        process.stdin = None
        for _line in said:
            pass
    assert process.returncode == 3
    assert (tmp_path / "run" / "checkpoint.pt").exists()
    assert not (tmp_path / "new.onnx").exists()

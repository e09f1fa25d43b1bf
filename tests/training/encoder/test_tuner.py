"""What holds a trunk back while it is tuned."""

import pytest
import torch

from tests.training.made import small_network, write_photos
from training.encoder.stages import TrainingStage
from training.encoder.trainer import Trainer
from training.encoder.tuning_losses import TuningWeights
from training.pictures.photos import open_photos

OFF = {"direction": 0.0, "similar": 0.0, "copy": 0.0, "spread": 0.0}


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tuner")
    return open_photos([write_photos(folder / "photos")], cache=folder / "cache")


def begun(photos, *, minutes: float = 0.02, **weights: float) -> Trainer:
    stage = TrainingStage(
        "tune", minutes=minutes, side=64, batch=8, rate=1e-2, neighbours=1, weights=TuningWeights(**{**OFF, **weights})
    )
    return Trainer(small_network(), photos=photos, stages=[stage], dtype=torch.float32)


@pytest.mark.usefixtures("steps_are_time")
def test_a_view_that_keeps_its_direction_costs_nothing(photos):
    assert next(begun(photos, steady=1.0).run(report_every=0.05)).loss == pytest.approx(0.0, abs=1e-5)


@pytest.mark.usefixtures("steps_are_time")
def test_what_views_were_outlives_an_interruption(photos, tmp_path):
    training = begun(photos, copy=1.0, steady=1.0)
    start = {name: value.clone() for name, value in training.network.trunk.state_dict().items()}
    next(training.run(report_every=0.5))
    training.save(tmp_path / "saved.pt")
    again = begun(photos, copy=1.0, steady=1.0)
    again.load(tmp_path / "saved.pt")
    next(again.run(report_every=0.1))
    again.save(tmp_path / "again.pt")
    kept = torch.load(tmp_path / "again.pt", weights_only=True)["before"]
    assert all(torch.equal(kept[name], value) for name, value in start.items())
    moved = again.network.trunk.state_dict()
    assert any(not torch.equal(moved[name], value) for name, value in start.items())

from pathlib import Path

import pytest
import torch
import torch.nn.functional as F

from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL, write_photos, write_teacher
from training.encoder.distillation_losses import (
    block_loss,
    block_losses,
    chain_loss,
    chain_maps,
    normalised_error,
    pooled_loss,
)
from training.encoder.distiller import Distiller
from training.encoder.network import EncoderNetwork
from training.encoder.stages import TrainingStage
from training.encoder.teacher import load_teacher
from training.encoder.teachers import open_pooled_teacher
from training.encoder.trainer import Trainer
from training.encoder.trunk import Trunk
from training.encoder.unit_calibration import calibrate_units
from training.pictures.photos import open_photos


def test_normalised_error_is_one_for_the_mean_and_zero_for_the_map_itself():
    wanted = torch.randn(4, 3, 5, 5)
    assert normalised_error(wanted, wanted) == 0
    mean = torch.full_like(wanted, float(wanted.mean()))
    assert normalised_error(mean, wanted) == pytest.approx(1.0, rel=0.01)


def test_a_trunk_that_is_its_own_teacher_has_nothing_to_learn():
    trunk = Trunk(SMALL).eval()
    image = torch.rand(8, 3, 64, 64) * 2 - 1
    with torch.no_grad():
        maps = trunk.maps(image)
        centre = maps[-1].mean(dim=(0, 2, 3))
    assert float(block_loss(trunk, image, maps).detach()) == pytest.approx(0, abs=1e-6)
    assert float(chain_loss(chain_maps(trunk, image), maps, centre=centre, cosine=1.0).detach()) == pytest.approx(
        0, abs=1e-5
    )


def test_each_block_learns_from_the_teachers_maps_alone():
    trunk, teacher = Trunk(SMALL), Trunk(SMALL).eval()
    image = torch.rand(8, 3, 64, 64)
    with torch.no_grad():
        maps = teacher.maps(image)
        broken = [m.clone() for m in maps]
        broken[2] = torch.zeros_like(broken[2]) + torch.randn_like(broken[2])
    block_loss(trunk, image, maps).backward()
    before = [p.grad.clone() for p in trunk.units[1].parameters()]
    trunk.zero_grad()
    block_loss(trunk, image, broken).backward()
    after = [p.grad for p in trunk.units[1].parameters()]
    for a, b in zip(before, after, strict=True):
        torch.testing.assert_close(a, b)


@pytest.fixture(scope="module")
def material(tmp_path_factory):
    folder = tmp_path_factory.mktemp("distillation")
    photos = open_photos([write_photos(folder / "photos", classes=4, each=10)], cache=folder / "cache")
    return write_teacher(folder / "teacher.npz"), photos


def course(material, stages: list[TrainingStage]) -> Trainer:
    torch.manual_seed(0)
    path, photos = material
    network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16, "copy": 24}, features=SMALL.features)
    return Trainer(network, teacher=load_teacher(path, dtype=torch.float32), photos=photos, stages=stages)


@pytest.mark.usefixtures("steps_are_time")
def test_blocks_learn(material):
    training = course(material, [TrainingStage("blocks", minutes=0.05, side=64, batch=8)])
    losses = [step.loss for step in training.run(report_every=0.5)]
    assert losses[-1] < 0.7 * losses[0]


@pytest.mark.usefixtures("steps_are_time")
def test_tuning_starts_the_heads_and_leaves_frozen_units(material):
    training = course(
        material,
        [
            TrainingStage(
                "tune", minutes=0.015, side=64, batch=8, rate=1e-3, frozen=2, start_heads=True, alike=4, blank=2
            )
        ],
    )
    first = training.network.trunk.units[0].conv.weight.detach().clone()
    last = training.network.trunk.units[-1].conv.weight.detach().clone()
    head = training.network.head("copy").weight.detach().clone()
    steps = list(training.run(report_every=0.5))
    assert steps[-1].progress == 1.0
    assert torch.equal(training.network.trunk.units[0].conv.weight, first), "the first units are frozen"
    assert not torch.equal(training.network.trunk.units[-1].conv.weight, last)
    values = training.network.head("copy").weight
    assert not torch.equal(values, head)


@pytest.mark.usefixtures("steps_are_time")
def test_training_goes_on_where_it_stopped(material, tmp_path):
    stages = [
        TrainingStage("blocks", minutes=0.01, side=64, batch=8),
        TrainingStage("chain", minutes=0.015, side=64, batch=8),
    ]
    training = course(material, stages)
    for step in training.run(report_every=0.1):
        if step.stage == 1:
            training.save(tmp_path / "checkpoint.pt")
            break
    again = course(material, stages)
    again.load(tmp_path / "checkpoint.pt")
    for a, b in zip(training.network.state_dict().values(), again.network.state_dict().values(), strict=True):
        assert torch.equal(a, b)
    steps = list(again.run(report_every=0.1))
    assert steps[0].stage == 1
    assert steps[0].progress >= step.progress
    assert steps[-1].progress == 1.0


def test_a_checkpoint_of_something_else_is_named(material, tmp_path):
    training = course(material, [TrainingStage("blocks", minutes=0.01, side=64, batch=8)])
    training.save(tmp_path / "checkpoint.pt")
    state = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    del state["look_alikes"]
    torch.save(state, tmp_path / "checkpoint.pt")
    with pytest.raises(TrainingError, match="not a checkpoint of this training"):
        training.load(tmp_path / "checkpoint.pt")


def test_losses_of_units_are_the_terms_of_their_sum():
    trunk = Trunk(SMALL).eval()
    image = torch.rand(8, 3, 64, 64)
    with torch.no_grad():
        maps = [m + torch.randn_like(m) for m in trunk.maps(image)]
        units = range(len(trunk.units))
        parts = list(block_losses(trunk, image, maps, units=units, whole=False))
        assert float(block_loss(trunk, image, maps)) == pytest.approx(float(sum(parts)), rel=1e-5)
        (alone,) = block_losses(trunk, image, maps, units=[3], whole=True)
        assert float(alone) == pytest.approx(float(normalised_error(trunk.units[3](maps[2]), maps[3])), rel=1e-5)


def test_taps_choose_the_maps_of_the_chain():
    trunk = Trunk(SMALL).eval()
    image = torch.rand(8, 3, 64, 64)
    with torch.no_grad():
        maps = trunk.maps(image)
        centre = maps[-1].mean(dim=(0, 2, 3))
        maps[1] = maps[1] + 1.0
        losses = [
            float(chain_loss(chain_maps(trunk, image), maps, centre=centre, cosine=0.0, taps=t))
            for t in ((2, 3), (1, 3))
        ]
    assert losses[0] == pytest.approx(0, abs=1e-6)
    assert losses[1] > 0.01


def test_pooled_loss_by_hand():
    wanted = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
    assert float(pooled_loss(3 * wanted, wanted, cosine=1.0, relations=1.0)) == pytest.approx(0, abs=1e-6)
    turned = torch.tensor([[0.0, 1.0], [1.0, 0.0]])  # the same relations, other directions
    assert float(pooled_loss(turned, wanted, cosine=1.0, relations=5.0)) == pytest.approx(1.0)
    same = torch.tensor([[1.0, 0.0], [1.0, 0.0]])  # two of four cosines are 1 instead of 0
    assert float(pooled_loss(same, wanted, cosine=1.0, relations=1.0)) == pytest.approx(0.5 + 0.5)


POOLED = TrainingStage("pooled", minutes=0.02, side=64, teacher_side=96, batch=8, rate=1e-3)


@pytest.mark.usefixtures("steps_are_time")
def test_pooled_features_of_another_teacher_are_learned_and_gone_on_with(material, tmp_path):
    path, photos = material

    def begun() -> Trainer:
        torch.manual_seed(0)
        network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16}, features=SMALL.features)
        teacher = open_pooled_teacher(f"{path}+{path}")
        return Trainer(
            network, pooled_teacher=teacher, photos=photos, stages=[POOLED], held_out=["birds"], dtype=torch.float32
        )

    training = begun()
    first = training.network.trunk.units[0].conv.weight.detach().clone()
    assert next(training.run(report_every=0.5)).loss > 0
    training.save(tmp_path / "checkpoint.pt")
    assert not torch.equal(training.network.trunk.units[0].conv.weight, first)
    state = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
    assert state["held out"] == ["birds"]
    assert state["distiller"]["projection"]["weight"].shape == (2 * SMALL.features, SMALL.features)
    again = begun()
    again.load(tmp_path / "checkpoint.pt")
    again.save(tmp_path / "again.pt")
    kept = torch.load(tmp_path / "again.pt", weights_only=True)["distiller"]
    for name in ("weight", "bias"):
        assert torch.equal(kept["projection"][name], state["distiller"]["projection"][name])
    assert torch.equal(kept["pooled"]["centre"], state["distiller"]["pooled"]["centre"])
    assert list(again.run(report_every=0.5))[-1].progress == 1.0


def test_a_projection_begins_with_what_the_trunk_sees_already(material):
    path, _ = material
    torch.manual_seed(0)
    trunk, teacher = Trunk(SMALL).eval(), open_pooled_teacher(str(path))
    stage = TrainingStage("pooled", minutes=1, side=64, teacher_side=64)
    distiller = Distiller(trunk, teacher=None, pooled_teacher=teacher, device=torch.device("cpu"), dtype=torch.float32)
    photos = [torch.rand(40, 3, 1, 1) * torch.ones(40, 3, 64, 64) * 2 - 1 for _ in range(4)]  # plain colours
    distiller.look(stage, photos[:3])
    with torch.no_grad():
        own = trunk(torch.cat(photos[:3])).mean(dim=0)
        cosine = F.cosine_similarity(distiller.projection(trunk(photos[3]) - own), teacher(photos[3]))
    assert float(cosine.median()) > 0.8


@pytest.mark.usefixtures("steps_are_time")
def test_a_stage_ends_with_the_running_average_of_its_weights(material, tmp_path):
    stage = TrainingStage("tune", minutes=0.015, side=64, batch=8, rate=1e-3, averaged=1.0)  # it keeps all of itself
    training = course(material, [stage])
    steps = training.run(report_every=0.1)
    next(steps)
    first = training._average.module.state_dict()["trunk.units.1.project.conv.weight"].clone()
    training.load(saved(training, tmp_path))  # the average is gone on with
    list(training.run(report_every=0.1))
    assert torch.equal(training.network.state_dict()["trunk.units.1.project.conv.weight"], first)


def saved(training: Trainer, folder: Path) -> Path:
    training.save(folder / "saved.pt")
    return folder / "saved.pt"


@pytest.mark.usefixtures("steps_are_time")
def test_a_teacher_that_saw_the_whole_photos_is_not_asked_again(material, tmp_path, monkeypatch):
    path, photos = material
    stage = TrainingStage(
        "pooled", minutes=0.02, side=64, teacher_side=96, batch=8, rate=1e-3, whole=True, mix=0, chain=0.3
    )
    pooled_teacher, asked = open_pooled_teacher(str(path)), []
    raw = type(pooled_teacher).raw
    monkeypatch.setattr(
        type(pooled_teacher), "raw", lambda self, image: asked.append(tuple(image.shape)) or raw(self, image)
    )

    def begun() -> Trainer:
        torch.manual_seed(0)
        network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16}, features=SMALL.features)
        teacher = load_teacher(path, dtype=torch.float32)
        common = {"teacher": teacher, "pooled_teacher": pooled_teacher, "photos": photos, "dtype": torch.float32}
        return Trainer(network, stages=[stage], **common)

    training = begun()
    next(training.run(report_every=0.5))
    whole = sum(shape[0] for shape in asked if shape[-1] == 96)
    assert whole == len(photos)
    training.save(tmp_path / "checkpoint.pt")
    asked.clear()
    again = begun()
    again.load(tmp_path / "checkpoint.pt")
    assert list(again.run(report_every=0.5))[-1].progress == 1.0
    assert not [shape for shape in asked if shape[-1] == 96]


def test_blended_views_of_whole_photos_are_refused(material):
    path, photos = material
    network = EncoderNetwork(Trunk(SMALL), heads={"similar": 16}, features=SMALL.features)
    stage = TrainingStage("pooled", minutes=0.02, whole=True)
    with pytest.raises(TrainingError, match="mix = 0"):
        Trainer(network, pooled_teacher=open_pooled_teacher(str(path)), photos=photos, stages=[stage])


def test_early_units_learn_now_and_then():
    stage = TrainingStage("blocks", minutes=1, early=2, early_every=3, early_until=0.5)
    assert all(stage.learns(unit, done=0.4, step=1) for unit in range(4))
    assert [stage.learns(unit, done=0.6, step=1) for unit in range(4)] == [False, False, True, True]
    assert all(stage.learns(unit, done=0.6, step=3) for unit in range(4))


@pytest.mark.usefixtures("steps_are_time")
def test_a_unit_that_is_passed_over_stays(material):
    stage = TrainingStage("blocks", minutes=0.02, side=64, batch=8, early=3, early_every=1000, early_until=-1.0)
    training = course(material, [stage])
    # Batch norms are calibrated of all units.
    weights = [(name, value) for name, value in training.network.trunk.named_parameters() if ".conv." in name]
    before = {name: value.detach().clone() for name, value in weights}
    list(training.run(report_every=0.5))
    changed = {name.split(".")[1] for name, value in weights if not torch.equal(value, before[name])}
    assert changed == {str(number) for number in range(3, len(training.network.trunk.units))}


def test_a_pooled_stage_without_its_teacher_is_refused(material):
    with pytest.raises(TrainingError, match="needs a pooled_teacher"):
        course(material, [POOLED])


@pytest.mark.usefixtures("steps_are_time")
def test_units_are_calibrated_once_before_they_learn(material, tmp_path, monkeypatch):
    calls = []

    def counted(*args, **kwargs):
        calls.append(kwargs["first"])
        calibrate_units(*args, **kwargs)

    monkeypatch.setattr("training.encoder.distiller.calibrate_units", counted)
    stages = [TrainingStage("blocks", minutes=0.02, side=64, batch=8, frozen=frozen) for frozen in (1, 0)]
    training = course(material, stages)
    next(training.run(report_every=0.1))
    assert calls == [1]
    training.save(tmp_path / "checkpoint.pt")
    again = course(material, stages)
    again.load(tmp_path / "checkpoint.pt")
    assert list(again.run(report_every=0.1))[-1].stage == 1
    assert calls == [1]


@pytest.mark.usefixtures("steps_are_time")
def test_frozen_units_stay_in_blocks(material):
    training = course(material, [TrainingStage("blocks", minutes=0.01, side=64, batch=8, frozen=2)])
    before = {name: value.clone() for name, value in training.network.trunk.state_dict().items()}
    list(training.run(report_every=0.5))
    now = training.network.trunk.state_dict().items()
    changed = {name.split(".")[1] for name, value in now if not torch.equal(value, before[name])}
    assert changed == {str(number) for number in range(2, len(training.network.trunk.units))}


@pytest.mark.parametrize(("taps", "frozen"), [((3, 7), 0), ((0, 1), 2)])
def test_maps_of_units_that_are_not_there_or_do_not_learn_are_refused(material, taps, frozen):
    with pytest.raises(TrainingError, match=f"stage 0 takes maps up to that of unit {max(taps)}"):
        course(material, [TrainingStage("chain", minutes=1, taps=taps, frozen=frozen)])

import pytest
import torch

from tests.training.made import SMALL
from training.encoder.distillation_losses import normalised_error
from training.encoder.trunk import Trunk
from training.encoder.unit_calibration import calibrate_units


@pytest.fixture
def trunk():
    torch.manual_seed(0)
    return Trunk(SMALL)


def errors(trunk, teacher, image):
    maps = teacher(image)
    with torch.no_grad():
        pairs = zip(trunk.units, [image, *maps], maps, strict=False)
        return [float(normalised_error(unit(source), wanted)) for unit, source, wanted in pairs]


def test_every_unit_comes_nearer_to_the_teacher_in_training_and_as_it_will_encode(trunk, teacher, batches):
    before = errors(trunk, teacher, batches[0])
    convolutions = {name: value.clone() for name, value in trunk.named_parameters() if ".conv." in name}
    calibrate_units(trunk, teacher, batches)
    assert all(torch.equal(value, convolutions[name]) for name, value in trunk.named_parameters() if ".conv." in name)
    for mode in (trunk.train, trunk.eval):
        mode()
        for number, (first, now) in enumerate(zip(before, errors(trunk, teacher, batches[0]), strict=True)):
            assert now < min(first, 1.0), f"unit {number}"


def test_no_other_scale_or_offset_is_nearer(trunk, teacher, batches):
    calibrate_units(trunk, teacher, batches[:1])
    norm, found = trunk.units[2].project.norm, errors(trunk, teacher, batches[0])[2]
    for parameter in (norm.weight, norm.bias):
        for change in (-0.05, 0.05):
            best = parameter.detach().clone()
            with torch.no_grad():
                parameter.copy_(best + change)
            assert errors(trunk, teacher, batches[0])[2] > found
            with torch.no_grad():
                parameter.copy_(best)


def test_the_statistics_are_those_of_the_batches(trunk, teacher, batches):
    calibrate_units(trunk, teacher, batches)
    stem = trunk.units[0]
    with torch.no_grad():
        z = stem.convolve(torch.cat(batches))
    torch.testing.assert_close(stem.norm.running_mean, z.mean((0, 2, 3)), rtol=1e-3, atol=1e-4)
    assert all(module.momentum == 0.1 for module in trunk.modules() if isinstance(module, torch.nn.BatchNorm2d))


def test_units_before_the_first_stay(trunk, teacher, batches):
    before = {name: value.clone() for name, value in trunk.state_dict().items()}
    calibrate_units(trunk, teacher, batches, first=3)
    changed = {name.split(".")[1] for name, value in trunk.state_dict().items() if not torch.equal(value, before[name])}
    assert changed == {"3", "4", "5", "6"}


def test_a_teachers_answers_become_its_maps(teacher, batches):
    image = batches[0]
    source = image
    for (answer, output), found, residual in zip(
        teacher.answers(image), teacher(image), (False, True, False, True, False, False, False), strict=True
    ):
        assert torch.equal(output, found)
        if residual:
            torch.testing.assert_close(answer + source, output)
        source = output
    assert float(answer.min()) < 0, "before the clamp"
    torch.testing.assert_close(answer.clamp(0, 6), output)

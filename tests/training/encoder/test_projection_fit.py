import pytest
import torch

from tests.training.made import SMALL
from training.encoder.distillation_losses import normalised_error
from training.encoder.projection_fit import fit_projections
from training.encoder.trunk import Trunk
from training.encoder.unit_calibration import calibrate_units


@pytest.fixture
def trunk(teacher, batches):
    torch.manual_seed(0)
    trunk = Trunk(SMALL)
    calibrate_units(trunk, teacher, batches)
    return trunk.eval()


def errors(trunk, teacher, image):
    with torch.no_grad():
        return [float(normalised_error(found, t)) for found, t in zip(trunk.maps(image), teacher(image), strict=True)]


def test_every_map_of_the_chain_comes_nearer_to_the_teachers(trunk, teacher, batches):
    before = errors(trunk, teacher, torch.cat(batches))
    fit_projections(trunk, teacher, batches, before=len(SMALL.blocks) + 1)
    after = errors(trunk, teacher, torch.cat(batches))
    assert after[0] == before[0], "the stem has no projection"
    assert all(now < was for now, was in zip(after[1:-1], before[1:-1], strict=True))


def test_no_other_projection_is_nearer(trunk, teacher, batches):
    fit_projections(trunk, teacher, batches, before=3)
    weight = trunk.units[2].project.conv.weight
    best = errors(trunk, teacher, torch.cat(batches))[2]
    rng = torch.Generator().manual_seed(1)
    for _ in range(4):
        change = 0.05 * weight.detach().std() * torch.randn(weight.shape, generator=rng)
        for signed in (change, -change):
            with torch.no_grad():
                weight += signed
            assert errors(trunk, teacher, torch.cat(batches))[2] > best * (1 - 1e-3)
            with torch.no_grad():
                weight -= signed


def test_the_same_comes_out_in_training(trunk, teacher, batches):
    fit_projections(trunk, teacher, batches, before=2)
    image = torch.cat(batches)
    with torch.no_grad():
        source = trunk.units[0](image)
        encoding = trunk.units[1](source)
        norm = trunk.units[1].project.norm.train()
        learning = trunk.units[1](source)
    torch.testing.assert_close(encoding, learning, rtol=1e-2, atol=1e-2 * float(encoding.std()))
    assert norm.training


def test_units_from_the_first_that_stays_do_not_change(trunk, teacher, batches):
    before = {name: value.clone() for name, value in trunk.state_dict().items()}
    fit_projections(trunk, teacher, batches, before=3)
    changed = {name.split(".")[1] for name, value in trunk.state_dict().items() if not torch.equal(value, before[name])}
    assert changed == {"1", "2"}

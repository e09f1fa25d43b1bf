"""A second trunk behind the first one's units sees nearly what it saw, where those see the same."""

from dataclasses import replace

import pytest
import torch

from desktop_app.core.errors import TrainingError
from tests.training.made import SMALL, small_network
from training.encoder.joined_trunk import JoinedTrunk, join_trunk
from training.encoder.network import EncoderNetwork
from training.encoder.shared_units import SharedUnits, share_units
from training.encoder.trunk import Trunk

IMAGES = [torch.rand(4, 3, 64, 64, generator=torch.Generator().manual_seed(seed)) * 2 - 1 for seed in range(3)]


def joined(other: Trunk) -> EncoderNetwork:
    torch.manual_seed(5)
    return join_trunk(small_network(shape=SMALL), other)


def test_a_trunk_that_began_alike_sees_what_it_saw():
    torch.manual_seed(6)
    other = Trunk(SMALL)
    first = small_network(shape=SMALL).trunk
    state = other.state_dict() | {name: value for name, value in first.state_dict().items() if name[6] in "01"}
    state["units.0.norm.weight"] = 1.5 * state["units.0.norm.weight"]
    state["units.0.norm.bias"] = 1.5 * state["units.0.norm.bias"]  # another map, of which a regression makes the same
    other.load_state_dict(state)
    network = join_trunk(small_network(shape=SMALL), other)
    shared = share_units(network, SharedUnits(units=2, replaced=2), IMAGES)
    assert isinstance(network.trunk, JoinedTrunk)
    assert isinstance(shared.trunk, Trunk)
    with torch.no_grad():
        wanted = network.trunk.trunks[1].eval()(IMAGES[0])
        found = shared.trunk(IMAGES[0])
    torch.testing.assert_close(found, wanted, rtol=0.2, atol=0.2 * float(wanted.std()))
    assert torch.equal(shared.trunk.units[0].conv.weight, network.trunk.trunks[0].units[0].conv.weight)


def test_what_shares_its_beginning_is_computed_once_and_the_same():
    torch.manual_seed(7)
    network = joined(Trunk(SMALL))
    learned = share_units(network, SharedUnits(units=2, replaced=2), IMAGES)
    both = join_trunk(small_network(shape=SMALL), learned.trunk)
    assert both.trunk.trunks[1].shape.after == 2
    with torch.no_grad():
        torch.testing.assert_close(both.trunk(IMAGES[0])[:, -SMALL.features :], learned.trunk(IMAGES[0]))
    smaller = join_trunk(small_network(shape=SMALL), learned.trunk, side=32)
    assert smaller.trunk.trunks[1].shape.after is None, "at another side its map is another"


@pytest.mark.parametrize(
    ("shared", "said"),
    [
        (SharedUnits(units=0), "have no 0 and"),
        (SharedUnits(1, 2), "have other sides"),
        (SharedUnits(1, 1), "does not expand"),
    ],
)
def test_units_that_cannot_be_shared_are_said(shared, said):
    with pytest.raises(TrainingError, match=said):
        share_units(joined(Trunk(replace(SMALL, patch=4) if shared.replaced == 2 else SMALL)), shared, IMAGES)


def test_one_trunk_alone_shares_nothing():
    with pytest.raises(TrainingError, match="one trunk"):
        share_units(small_network(), SharedUnits(), IMAGES)

"""The first of several trunks learns on alone, and goes back to its place."""

import pytest
import torch

from tests.training.made import small_network
from training.encoder.first_trunk import first_trunk_alone, replace_first_trunk
from training.encoder.joined_trunk import JoinedTrunk, join_trunk


def joined():
    first, other = (small_network(seed=seed).eval() for seed in (1, 2))
    return join_trunk(first, other.trunk, side=64, weight=0.5)


def test_it_says_alone_what_it_said_among_others():
    network, image = joined(), torch.randint(0, 256, (3, 64, 64, 3), dtype=torch.uint8)
    names = list(network.bits)
    said = network(image)[1 + names.index("copy")]
    alone = first_trunk_alone(joined())
    assert alone.bits == {"copy": 24}
    assert torch.equal(alone(image)[1], said)
    assert alone.trunk.shape.side is None, "it learns at the side of its stage"
    back = joined()
    replace_first_trunk(back, [alone])
    assert torch.equal(back(image)[1 + names.index("copy")], said)


def test_it_does_not_learn_alone_where_others_have_a_say():
    network = joined()
    assert isinstance(network.trunk, JoinedTrunk)
    with torch.no_grad():
        network.head("copy").weight[:, -1] = 1.0
    with pytest.raises(ValueError, match="other trunks"):
        first_trunk_alone(network)

"""A trunk that learned on, in the place that it has in an encoder: alone, or the first of several side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import torch

from training.encoder.joined_trunk import JoinedTrunk
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from torch import Tensor

__all__ = ["first_trunk_alone", "replace_first_trunk"]


def first_trunk_alone(network: EncoderNetwork) -> EncoderNetwork:
    """The network's first trunk, with what its head `copy` makes of it, to learn on from; it sees images as they come.

    The weights are those of `network` itself, which must not be used further.

    Raises:
        TypeError: the network has a published trunk.
        ValueError: its head `copy` reads other trunks too.
    """
    first = _first(network)
    head = network.head("copy")
    if head.weight[:, first.features :].any():
        raise ValueError("the head copy reads other trunks too")
    scale = first.shape.scale
    first.shape = replace(first.shape, side=None, scale=1.0)
    alone = EncoderNetwork(first, heads={"copy": network.bits["copy"]}, features=first.features)
    with torch.no_grad():
        alone.head("copy").weight.copy_(head.weight[:, : first.features] * scale)
        alone.head("copy").bias.copy_(head.bias)
    return alone.eval()


def replace_first_trunk(network: EncoderNetwork, learned: Sequence[EncoderNetwork]) -> None:
    """None; the network's first trunk, and what its head `copy` makes of it, become the mean of those of `learned`.

    Weights that were learned from one start can be averaged, and are often better than each of them (Wortsman et al.,
    "Model soups", ICML 2022). Other heads read the new trunk with the weights that they have.

    Args:
        network: to be changed; what else its head `copy` reads counts no longer.
        learned: with a trunk of the first one's shape, and a head `copy` of as many bits.

    Raises:
        TypeError: a trunk is not one of units.
        ValueError: the shapes differ.
    """
    first = _first(network)
    if not all(isinstance(one.trunk, Trunk) for one in learned):
        raise TypeError("only trunks of units can take its place")
    head = network.head("copy")
    trunk = _mean([one.trunk.state_dict() for one in learned], like=first.state_dict())
    copy = _mean(
        [one.head("copy").state_dict() for one in learned],
        like={"weight": head.weight[:, : first.features], "bias": head.bias},
    )
    first.load_state_dict(trunk)
    with torch.no_grad():
        head.weight.zero_()
        head.weight[:, : first.features] = copy["weight"] / first.shape.scale
        head.bias.copy_(copy["bias"])


def _first(network: EncoderNetwork) -> Trunk:
    own = network.trunk
    first = own.trunks[0] if isinstance(own, JoinedTrunk) else own
    if not isinstance(first, Trunk):
        raise TypeError("only a trunk of units can learn on")
    return first


def _mean(states: Sequence[Mapping[str, Tensor]], *, like: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Of weights of those names and shapes; counts are the first one's."""
    for state in states:
        if {name: value.shape for name, value in state.items()} != {name: value.shape for name, value in like.items()}:
            raise ValueError("trunks or heads of other shapes")
    return {
        name: torch.stack([state[name] for state in states]).mean(dim=0)
        if value.is_floating_point()
        else states[0][name]
        for name, value in like.items()
    }

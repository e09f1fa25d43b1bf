"""Several trunks side by side: each was made for something else, and the heads read what all of them see.

One that learned to tell edited copies is blind to much of what tells kinds of photos apart, and one that learned kinds
is blind to frames and screenshots. Their embeddings, one after another, have both. What both would begin with can be
the first one's alone: a trunk may read a map of that one instead of the image.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from training.encoder.network import EncoderNetwork
from training.encoder.trunk import Trunk, TrunkShape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["JoinedTrunk", "describe_trunk", "join_trunk", "make_trunk"]


class JoinedTrunk(nn.Module):
    """Image → the embeddings of trunks, one after another.

    Args:
        trunks: two or more; those that read a map read the first one's.

    Raises:
        ValueError: the first one has no such map, or reads one itself.
    """

    def __init__(self, trunks: Sequence[Trunk]) -> None:
        super().__init__()
        first, *others = (trunk.shape for trunk in trunks)
        widths = [first.stem, *(block.channels for block in first.blocks)]
        for shape in others:
            if shape.after is not None and widths[shape.after - 1 : shape.after] != [shape.stem]:
                raise ValueError(f"the first trunk has no map of {shape.stem} channels after {shape.after} units")
        if first.after is not None:
            raise ValueError("the first trunk reads a map instead of images")
        self.parts = nn.ModuleList(trunks)

    @property
    def trunks(self) -> list[Trunk]:
        """The parts, in the order of their features."""
        return [part for part in self.parts if isinstance(part, Trunk)]

    @property
    def features(self) -> int:
        """D, the width of the embedding: the sum of the parts'."""
        return sum(trunk.features for trunk in self.trunks)

    def levels(self) -> list[nn.ModuleList]:
        """The units by depth: the first of every part that reads images, then the second ones, as far as there are."""
        units = [[None] * (trunk.shape.after or 0) + list(trunk.units) for trunk in self.trunks]
        return [nn.ModuleList(unit for unit in level if unit is not None) for level in zip_longest(*units)]

    def forward(self, image: Tensor) -> Tensor:
        """Float (N, 3, S, S) RGB in [−1, 1] → (N, D)."""
        first, *others = self.trunks
        last, maps = first.read(image, wanted={trunk.shape.after for trunk in others if trunk.shape.after is not None})
        embeddings = [trunk(image if trunk.shape.after is None else maps[trunk.shape.after]) for trunk in others]
        return torch.cat([first.embedding(last), *embeddings], dim=1)


def join_trunk(
    network: EncoderNetwork, other: Trunk, *, side: int | None = None, weight: float = 1.0
) -> EncoderNetwork:
    """The network with another trunk beside its own; its heads have weights of zero for what that one sees.

    Units that the other trunk begins with like the network's first one are computed once: it reads that one's map.

    Args:
        network: whose trunk is one of units, or several joined; it shares its trunk's weights with the result.
        other: the trunk to join.
        side: what its own trunks go on seeing, pixels, where the images are larger now.
        weight: how much its own embedding counts beside the other; its heads say what they said.

    Raises:
        TypeError: the network has a published trunk.
    """
    trunk = network.trunk
    if not isinstance(trunk, Trunk | JoinedTrunk):
        raise TypeError(f"a {type(trunk).__name__} cannot be joined")
    own = trunk.trunks if isinstance(trunk, JoinedTrunk) else [trunk]
    for part in own:
        part.shape = replace(part.shape, side=part.shape.side or side, scale=part.shape.scale * weight)
    joined = JoinedTrunk([*own, _sharing(own[0], other)])
    wider = EncoderNetwork(joined, heads=network.bits, features=joined.features)
    with torch.no_grad():
        for name in network.bits:
            wider.head(name).weight.zero_()
            wider.head(name).weight[:, : network.features] = network.head(name).weight / weight
            wider.head(name).bias.copy_(network.head(name).bias)
    return wider.eval()


def _sharing(first: Trunk, other: Trunk) -> Trunk:
    """The other trunk without the units that it begins with like the first; itself where there are none."""
    same = 0
    if other.shape.after is not None or (first.shape.side, first.shape.patch) != (other.shape.side, other.shape.patch):
        return other
    for own, its in zip(first.units, other.units, strict=False):
        known, states = own.state_dict(), its.state_dict()
        if known.keys() != states.keys() or not all(torch.equal(known[name], states[name]) for name in known):
            break
        same += 1
    if not 0 < same < len(other.shape.blocks):
        return other
    blocks = other.shape.blocks
    shape = replace(other.shape, stem=blocks[same - 2].channels if same > 1 else other.shape.stem, patch=None)
    shorter = Trunk(replace(shape, blocks=blocks[same - 1 :], after=same))
    for unit, its in zip(shorter.units, other.units[same:], strict=True):
        unit.load_state_dict(its.state_dict())
    return shorter


def describe_trunk(trunk: Trunk | JoinedTrunk) -> dict[str, Any] | list[dict[str, Any]]:
    """What `make_trunk` builds the same trunk from, for files: a shape, or a list of them."""
    if isinstance(trunk, JoinedTrunk):
        return [asdict(part.shape) for part in trunk.trunks]
    return asdict(trunk.shape)


def make_trunk(description: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> Trunk | JoinedTrunk:
    """A trunk with random weights, as `describe_trunk` describes it; TypeError or KeyError for anything else."""
    if isinstance(description, list):
        return JoinedTrunk([Trunk(TrunkShape.from_mapping(shape)) for shape in description])
    return Trunk(TrunkShape.from_mapping(description))  # type: ignore[arg-type]

"""Two trunks that begin with the same units: what the first of several sees of a photo at once, the next one reads too.

The second trunk of an encoder works longest on its first maps. With the first one's units in their place it learns
again, towards what it saw before (`pooled`), and `join_trunk` computes the units that both have once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from desktop_app.core.errors import TrainingError
from training.encoder.joined_trunk import JoinedTrunk
from training.encoder.network import EncoderNetwork
from training.encoder.trunk import InvertedResidual, Trunk

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["SharedUnits", "share_units"]


@dataclass(frozen=True, slots=True)
class SharedUnits:
    """What the second trunk is to begin with.

    Attributes:
        units: how many of the first trunk's, from the image on.
        replaced: how many of its own are left out; the map after them has the same side.
    """

    units: int = 3
    replaced: int = 4


def share_units(network: EncoderNetwork, shared: SharedUnits, images: Iterable[Tensor]) -> EncoderNetwork:
    """The second trunk of a network behind the first one's units, to learn on from; with its heads' lengths.

    The first layer that stays expands its map by a 1×1 convolution. That is changed to what a regression of the map it
    had on the map it gets makes of it.

    Args:
        network: with two joined trunks or more; their weights are copied.
        shared: which units.
        images: batches float (N, 3, S, S) RGB in [−1, 1] that show both maps; S is the side of the result.

    Raises:
        TrainingError: there are no two trunks, or no such units.
    """
    joined = network.trunk
    if not isinstance(joined, JoinedTrunk):
        raise TrainingError("the encoder has one trunk: there is none that another one's units could begin")
    first, second = joined.trunks[:2]
    if not 0 < shared.units <= len(first.shape.blocks) or not 0 < shared.replaced <= len(second.shape.blocks):
        raise TrainingError(f"the trunks have no {shared.units} and {shared.replaced} first units and more behind them")
    blocks = (*first.shape.blocks[: shared.units - 1], *second.shape.blocks[shared.replaced - 1 :])
    trunk = Trunk(replace(second.shape, stem=first.shape.stem, blocks=blocks, patch=first.shape.patch))
    begun, kept = first.units[: shared.units], second.units[shared.replaced :]
    expand = kept[0].expand if isinstance(kept[0], InvertedResidual) else None
    if expand is None or isinstance(expand, nn.Identity):
        raise TrainingError(f"unit {shared.replaced} of the second trunk does not expand its map, and needs that one")
    shape, weight = tuple(expand.conv.weight.shape), _regressed(first, second, shared, images)
    state = [unit.state_dict() for unit in (*begun, *kept)]
    matrix, offset = weight[:-1].T, weight[-1]
    filters = state[shared.units]["expand.conv.weight"][:, :, 0, 0]
    state[shared.units] |= {
        "expand.conv.weight": (filters @ matrix).reshape(shape[0], -1, 1, 1),
        "expand.norm.running_mean": state[shared.units]["expand.norm.running_mean"] - filters @ offset,
    }
    for unit, weights in zip(trunk.units, state, strict=True):
        unit.load_state_dict(weights)
    return EncoderNetwork(trunk, heads=network.bits, features=trunk.features).eval()


@torch.no_grad()
def _regressed(first: Trunk, second: Trunk, shared: SharedUnits, images: Iterable[Tensor]) -> Tensor:
    """What makes the second trunk's map of the first one's: (C + 1, D), the last row for a constant."""
    gram: Tensor | None = None
    for image in images:
        read, had = (
            _rows(nn.Sequential(*trunk.eval().units[:count])(image))
            for trunk, count in ((first, shared.units), (second, shared.replaced))
        )
        if len(read) != len(had):
            raise TrainingError("the maps after the shared units and after the replaced ones have other sides")
        both = torch.cat([read, torch.ones(len(read), 1), had], dim=1)
        gram = both.T @ both if gram is None else gram + both.T @ both
        width = read.shape[1] + 1
    if gram is None:
        raise TrainingError("no photo shows the maps that are to be shared")
    found: Tensor = torch.linalg.lstsq(gram[:width, :width], gram[:width, width:], driver="gelsd").solution
    return found.float()


def _rows(maps: Tensor) -> Tensor:
    """(N, C, s, s) → float64 (N · s², C)."""
    return maps.permute(0, 2, 3, 1).flatten(0, 2).double()

"""What an encoder is worth on photos of one's own that it does not learn from: asked every few minutes, so small."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop_app.core.vectors import unit_rows
from training.encoder.embedding import embed_pixels, encode, fit_all
from training.evaluation.encoder_scores import RATES, copy_recall, make_copies
from training.personal.layer_scores import figures
from training.pictures.copy_families import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.retraining.protocol import Figures
    from desktop_app.core.types import ResizeRule
    from training.encoder.network import EncoderNetwork
    from training.personal.hash_layer import Floats
    from training.personal.steering import Steering
    from training.pictures.photos import PhotoSet, Pictures

_EVERY, _MOST, _OTHERS = 10, 100, 800
_EDITS = ("JPEG quality 10", "blur", "crop 30 %", "quarter turn", "border", "screenshot")
_SAME = 0.95  # photos of a higher cosine may well be the same picture, and no false pair
_RATE = RATES[0]

__all__ = ["HeldOut", "hold_out"]


def hold_out(features: Floats, *, needed: Iterable[int]) -> npt.NDArray[np.int64]:
    """Numbers of the photos to measure on: every tenth, at most 100, none that is in the set twice.

    Args:
        features: float32 (N, D) of all photos.
        needed: photos that are to be learned from.
    """
    free = np.setdiff1d(np.arange(len(features)), np.array(sorted(needed), np.int64))
    chosen = free[:: max(_EVERY, len(free) // (3 * _MOST))]
    alone = chosen[(_cosines(features, chosen) >= _SAME).sum(axis=1) == 1]
    return (alone if len(alone) >= min(len(chosen), _MOST) // 2 else chosen)[:_MOST]


class HeldOut:
    """Held-out photos, edited copies of them, and other photos to be told from.

    Args:
        photos: all of them.
        numbers: of the held-out ones.
        features: float32 (N, D) of all photos; they say which neighbours are the true ones.
        side: S of the encoder's input.
        rule: how a photo is brought to S × S.
    """

    def __init__(
        self, photos: PhotoSet, numbers: npt.NDArray[np.int64], features: Floats, *, side: int, rule: ResizeRule
    ) -> None:
        others = np.setdiff1d(np.arange(len(photos)), numbers)
        others = others[(_cosines(features, others, numbers) < _SAME).all(axis=1)]
        others = others[:: max(1, -(-len(others) // _OTHERS))]
        self._photos, self._others = photos.subset(numbers), photos.subset(others)
        self._reference, self._rest = features[numbers], features[others]
        self._side, self._rule = side, rule
        families = [family for family in FAMILIES if family.name in _EDITS]
        self._copies = make_copies(list(self._photos), list(self._others), families=families)

    def __len__(self) -> int:
        """How many are measured on."""
        return len(self._photos)

    def measure(self, network: EncoderNetwork, *, steering: Steering) -> Figures:
        """The figures.

        Args:
            network: left in evaluation mode.
            steering: asked between batches.
        """

        def codes(pictures: Pictures) -> dict[str, npt.NDArray[np.uint8]]:
            batches = fit_all(pictures, side=self._side, rule=self._rule)
            return encode(network, embed_pixels(network.trunk, steering.between(batches)))

        own, others = codes(self._photos), codes(self._others)
        copies = {name: codes(made)["copy"] for name, made in self._copies.items()}
        flat = np.empty((0, own["copy"].shape[1]), np.uint8)
        scores = copy_recall(own["copy"], copies, strangers=others["copy"], flat=flat)
        found = figures(own["similar"], others["similar"], embedding=self._reference, rest=self._rest)
        return replace(found, copies=float(np.mean([recall[_RATE] for recall in scores.recall.values()])))


def _cosines(features: Floats, rows: npt.NDArray[np.int64], columns: npt.NDArray[np.int64] | None = None) -> Floats:
    x = unit_rows(features, centre=features.mean(axis=0))
    found: Floats = x[rows] @ (x if columns is None else x[columns]).T
    return found

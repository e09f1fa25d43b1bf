"""What an encoder is worth: the same figures for our files, for perceptual hashes and for float features."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.codes import Codes, code_bits, hamming
from desktop_app.core.encoders.calibration import WITHIN_RADII, largest_within
from desktop_app.core.errors import TrainingError
from desktop_app.core.vectors import unit_rows
from training.evaluation.ground_truth import Labels
from training.evaluation.metrics import Counts, average_precision, bit_statistics, count
from training.pictures.copy_families import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from training.pictures.copy_families import Family
    from training.pictures.photos import Pixels

Features: TypeAlias = npt.NDArray[np.float32]

__all__ = [
    "RATES",
    "CopyScores",
    "Hasher",
    "code_figures",
    "copy_recall",
    "make_copies",
    "same_class",
    "same_class_by_cosine",
    "speed",
]

RATES = (1e-4, WITHIN_RADII["copy"][0], 1e-6)
"""False-pair rates: shares of all pairs of different photos that are taken for copies. The middle one is a card's."""


class Hasher(Protocol):
    """Anything that turns pictures into codes."""

    def __call__(self, photos: Iterable[Pixels]) -> Codes:
        """Pictures uint8 (h, w, 3) of any shape → uint8 (N, B)."""
        ...


def _set_of(folders: Sequence[str]) -> dict[str, npt.NDArray[np.int64]]:
    """By set, the first part of the folder, the numbers of its photos that have another of their class."""
    names = np.array(folders)
    _, label, size = np.unique(names, return_inverse=True, return_counts=True)
    first = np.array([name.split("/")[0] for name in folders])
    found = {str(name): np.flatnonzero((first == name) & (size[label] > 1)) for name in np.unique(first)}
    return {name: numbers for name, numbers in found.items() if len(numbers)}


def same_class(codes: Codes, folders: Sequence[str]) -> dict[str, float]:
    """Tie-averaged mAP of same-class retrieval by Hamming distance; every photo searches the others of its set.

    Args:
        codes: uint8 (N, B).
        folders: for each photo `set/class…`. A photo alone in its class has no right answer and is left out.
    """
    label = np.unique(np.array(folders), return_inverse=True)[1]
    scores = {}
    for name, numbers in _set_of(folders).items():
        counts = count(codes[numbers], codes[numbers], Labels(label[numbers], label[numbers]))
        items, relevant = counts.items.copy(), counts.relevant.copy()
        items[:, 0] -= 1  # the query itself
        relevant[:, 0] -= 1
        scores[name] = float(average_precision(Counts(items, relevant)).mean())
    return scores


def same_class_by_cosine(features: Features, folders: Sequence[str], *, centre: Features) -> dict[str, float]:
    """`same_class` by the cosine of centred float features (N, D): what hashing can be compared with."""
    x = unit_rows(features, centre=centre)
    label = np.unique(np.array(folders), return_inverse=True)[1]
    scores = {}
    for name, numbers in _set_of(folders).items():
        similarity = x[numbers] @ x[numbers].T
        np.fill_diagonal(similarity, -np.inf)
        order = np.argsort(-similarity, axis=1)[:, :-1]
        right = label[numbers][order] == label[numbers][:, None]
        precision = np.cumsum(right, axis=1) / np.arange(1, right.shape[1] + 1)
        scores[name] = float(((precision * right).sum(axis=1) / right.sum(axis=1)).mean())
    return scores


@dataclass(frozen=True, slots=True)
class CopyScores:
    """Recall of copies.

    Attributes:
        radius: by false-pair rate, the largest Hamming radius that keeps to it.
        recall: by family, then by rate, the share of copies within the radius of their original.
        flat: by rate, the share of pairs of different, nearly empty pictures that lie within the radius.
    """

    radius: dict[float, int]
    recall: dict[str, dict[float, float]]
    flat: dict[float, float]

    def mean(self, rate: float, *, seen: bool = True) -> float:
        """Mean recall over the families that training draws edits of, or over those it does not."""
        names = [family.name for family in FAMILIES if family.seen == seen and family.name in self.recall]
        return float(np.mean([self.recall[name][rate] for name in names])) if names else float("nan")


def make_copies(
    originals: Sequence[Pixels],
    others: Sequence[Pixels],
    *,
    families: Sequence[Family] = FAMILIES,
    seed: int = 20261121,
) -> dict[str, list[Pixels]]:
    """By family, a copy of each original; `others` stand beside them in collages."""
    copies: dict[str, list[Pixels]] = {}
    for family in families:
        made = []
        for number, original in enumerate(originals):
            rng = np.random.default_rng([seed, number])
            other = Image.fromarray(others[number % len(others)])
            made.append(np.asarray(family.make(Image.fromarray(original), other, rng).convert("RGB")))
        copies[family.name] = made
    return copies


def copy_recall(originals: Codes, copies: dict[str, Codes], *, strangers: Codes, flat: Codes) -> CopyScores:
    """Recall by family at each of `RATES`.

    The false pairs are all pairs of codes that come of different photos: originals and copies among themselves, and
    with the strangers.

    Args:
        originals: uint8 (N, B).
        copies: by family, uint8 (N, B) in the same order.
        strangers: uint8 (M, B) of photos that are not among the originals.
        flat: uint8 (F, B) of different pictures with next to nothing in them; F may be 0.
    """
    bits = code_bits(originals)
    pool = np.concatenate([originals, *copies.values()])
    photo = np.tile(np.arange(len(originals)), 1 + len(copies))
    false = np.zeros(bits + 1, dtype=np.int64)
    for number in range(len(originals)):
        mine, later = pool[photo == number], pool[photo > number]
        for others in (later, strangers):
            for start in range(0, len(mine), 16):
                distances = hamming(mine[start : start + 16], others)
                false += np.bincount(distances.ravel(), minlength=bits + 1)
    if not false.sum():
        raise TrainingError("copy recall needs at least two different photos")
    radius = {rate: largest_within(false, rate) for rate in RATES}
    recall = {}
    for name, codes in copies.items():
        distance = np.bitwise_count(codes ^ originals).sum(axis=1)
        recall[name] = {rate: float((distance <= radius[rate]).mean()) for rate in RATES}
    between = hamming(flat, flat)[np.triu_indices(len(flat), 1)]
    near = {rate: float((between <= radius[rate]).mean()) if len(between) else 0.0 for rate in RATES}
    return CopyScores(radius, recall, near)


def code_figures(codes: Codes) -> dict[str, Any]:
    """Balance, correlation and entropy of codes: see `metrics.BitStatistics`."""
    statistics = bit_statistics(codes)
    return {
        "least even bit": float(np.abs(statistics.balance - 0.5).max() + 0.5),
        "correlation": statistics.correlation,
        "entropy": statistics.entropy,
        "most entropy": float(np.log2(len(codes))),
        "collisions": statistics.collisions,
    }


def speed(
    encode: Callable[[npt.NDArray[np.uint8]], object], *, side: int, batch: int = 32, seconds: float = 3.0
) -> float:
    """Photos a second of encoding alone, from uint8 (batch, side, side, 3)."""
    pictures = np.random.default_rng(0).integers(0, 256, (batch, side, side, 3), dtype=np.uint8)
    encode(pictures)
    start, done = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        encode(pictures)
        done += batch
    return done / (time.perf_counter() - start)

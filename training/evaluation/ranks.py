"""What codes keep of what float features see: the ranking of neighbours, codes of one's own, bits that carry.

Class labels reward codes that collapse: photos of one kind at distance 0 are a perfect ranking. These figures need no
label, and a code cannot gain in one of them by giving up another:

- *fidelity*: of a photo's 10 nearest by the features, the share among its 10 or 50 nearest by code;
- *collisions*: how many photos share their code with a photo that is not a copy of them;
- *participation ratio*: as how many independent bits the code's bits carry.

All are exact: ties are averaged over their orders, and no photo is sampled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, unpack
from desktop_app.core.vectors import unit_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Floats: TypeAlias = npt.NDArray[np.float32]
Numbers: TypeAlias = npt.NDArray[np.int64]

__all__ = ["COPY_COSINE", "NEAREST", "SHOWN", "Collisions", "Fidelity", "Space", "by_code", "by_cosine", "collisions"]
__all__ += ["directions", "fidelity", "met_by_strangers", "participation_ratio"]

NEAREST = 10
"""How many of a photo's nearest by the features are looked for."""

SHOWN = (10, 50)
"""Among how many of its nearest by code they are looked for."""

COPY_COSINE = 0.95
"""Photos whose features have a higher cosine may well be the same picture, and share a code by right."""

_BLOCK = 256  # queries at a time


class Space(Protocol):
    """Photos that have a distance from each other."""

    def __len__(self) -> int:
        """How many photos there are."""
        ...

    def distances(self, asked: Numbers, among: Numbers) -> npt.NDArray[np.generic]:
        """Distances (Q, N) of the photos asked for from others; any number that orders them."""
        ...


@dataclass(frozen=True, slots=True)
class _Space:
    size: int
    between: Callable[[Numbers, Numbers], npt.NDArray[np.generic]]

    def __len__(self) -> int:
        return self.size

    def distances(self, asked: Numbers, among: Numbers) -> npt.NDArray[np.generic]:
        return self.between(asked, among)


def directions(features: Floats, *, centre: Floats | None = None) -> Floats:
    """Unit rows (N, D) of features without their centre, which is their mean unless one is given."""
    return unit_rows(features, centre=features.mean(axis=0) if centre is None else centre)


def by_cosine(features: Floats, *, centre: Floats | None = None) -> Space:
    """Photos by the cosine of their centred features (N, D)."""
    unit = directions(features, centre=centre)
    return _Space(len(unit), lambda asked, among: -(unit[asked] @ unit[among].T))


def by_code(codes: Codes) -> Space:
    """Photos by the Hamming distance of their packed codes uint8 (N, bits/8)."""
    signs = unpack(codes).astype(np.float32)
    # Sums of at most 2²⁴ whole numbers are exact in float32, and many times as fast as counting bits.
    return _Space(len(codes), lambda asked, among: -(signs[asked] @ signs[among].T))


@dataclass(frozen=True, slots=True)
class Fidelity:
    """Mean share of a photo's `NEAREST` nearest by the reference found among its 10 and 50 nearest elsewhere."""

    in_10: float
    in_50: float


def fidelity(
    found: Space,
    reference: Space,
    *,
    queries: tuple[Numbers, Numbers] | None = None,
    groups: Sequence[str] | None = None,
) -> Fidelity:
    """How well one ranking keeps the neighbours of another; where few photos are asked among, fewer neighbours count.

    Args:
        found: the ranking that is judged; ties in it are averaged over their orders.
        reference: the ranking that is right.
        queries: numbers of the photos that ask, and of other photos that they search; None: each photo searches all
            but itself.
        groups: for each photo its group; it then searches its own group only, and a group of one is left out.
    """
    if queries is not None:
        return _mean([_shares(found, reference, *queries, itself=False)])
    if groups is None:
        everybody = np.arange(len(reference))
        return _mean([_shares(found, reference, everybody, everybody, itself=True)])
    number = np.unique(np.array(groups), return_inverse=True)[1]
    members = [np.flatnonzero(number == group) for group in range(number.max(initial=-1) + 1)]
    return _mean([_shares(found, reference, group, group, itself=True) for group in members if len(group) > 1])


def _mean(parts: Sequence[npt.NDArray[np.float64]]) -> Fidelity:
    both = np.concatenate(parts) if parts else np.full((1, len(SHOWN)), np.nan)
    return Fidelity(*(float(value) for value in both.mean(axis=0)))


def _shares(found: Space, reference: Space, asked: Numbers, among: Numbers, *, itself: bool) -> npt.NDArray[np.float64]:
    """By photo asked and by `SHOWN`, the expected share: float64 (Q, 2)."""
    parts = []
    others = len(among) - itself
    for start in range(0, len(asked), _BLOCK):
        some = asked[start : start + _BLOCK]
        right, judged = (space.distances(some, among).astype(np.float64) for space in (reference, found))
        if itself:
            rows = np.arange(len(some))
            right[rows, start + rows] = judged[rows, start + rows] = np.inf
        count = min(NEAREST, others)
        wanted = np.argpartition(right, count - 1, axis=1)[:, :count]
        of_wanted = np.take_along_axis(judged, wanted, axis=1)
        parts.append(np.stack([_inside(judged, of_wanted, min(shown, others)) for shown in SHOWN], axis=1))
    return np.concatenate(parts)


def _inside(
    distances: npt.NDArray[np.float64], of_wanted: npt.NDArray[np.float64], shown: int
) -> npt.NDArray[np.float64]:
    """Row by row the share of the wanted that is among the `shown` nearest, ties averaged: float64 (Q,)."""
    edge = np.partition(distances, shown - 1, axis=1)[:, shown - 1 : shown]
    before, tied = ((distances < edge).sum(axis=1), (distances == edge).sum(axis=1))
    chance = (shown - before) / tied
    share: npt.NDArray[np.float64] = ((of_wanted < edge) + (of_wanted == edge) * chance[:, None]).mean(axis=1)
    return share


@dataclass(frozen=True, slots=True)
class Collisions:
    """Photos that have no code of their own.

    Attributes:
        sharing: share of the photos whose code another photo has too.
        strangers: share of the photos at distance 0 of which lies one that is not a copy of them.
        most: how many photos share the most frequent code.
    """

    sharing: float
    strangers: float
    most: int


def collisions(codes: Codes, features: Floats | None = None, *, centre: Floats | None = None) -> Collisions:
    """Collisions of packed codes uint8 (N, bits/8).

    Args:
        codes: of N photos.
        features: (N, D), which say what may be a copy: a cosine from `COPY_COSINE` on; None: nothing is one.
        centre: (D,) of the features; None: their mean.
    """
    multiplicity = np.unique(codes, axis=0, return_counts=True)[1]
    return Collisions(
        sharing=float(multiplicity[multiplicity > 1].sum() / len(codes)),
        strangers=float(met_by_strangers(codes, features, centre=centre).mean()),
        most=int(multiplicity.max()),
    )


def met_by_strangers(
    codes: Codes, features: Floats | None = None, *, centre: Floats | None = None
) -> npt.NDArray[np.bool_]:
    """For each photo, whether one that is not a copy of it has the same code; arguments as in `collisions`."""
    _, place, multiplicity = np.unique(codes, axis=0, return_inverse=True, return_counts=True)
    place = place.ravel()
    unit = None if features is None else directions(features, centre=centre)
    met = multiplicity[place] > 1
    if unit is None:
        return met
    order = np.argsort(place, kind="stable")
    ends = np.cumsum(multiplicity)
    for code in np.flatnonzero(multiplicity > 1):
        together = order[ends[code] - multiplicity[code] : ends[code]]
        # Block by block: a code that has collapsed may belong to all photos.
        for start in range(0, len(together), _BLOCK):
            some = together[start : start + _BLOCK]
            alike = unit[some] @ unit[together].T
            alike[np.arange(len(some)), start + np.arange(len(some))] = 1.0
            met[some] = (alike < COPY_COSINE).any(axis=1)
    return met


def participation_ratio(codes: Codes) -> float:
    """(Σλ)²/Σλ² of the eigenvalues λ of the bits' covariance: K for K independent bits, 1 for copies of one bit.

    Args:
        codes: uint8 (N, bits/8); 0 where no bit ever changes.
    """
    b = unpack(codes).astype(np.float64)
    b -= b.mean(axis=0)
    covariance = b.T @ b / len(b)
    squares = float((covariance**2).sum())
    return float(np.trace(covariance) ** 2 / squares) if squares else 0.0

"""Hash layers learned from embeddings in numpy: codes that keep the order of what is near, also on photos unlike these.

`similar`: embeddings are centred and brought to length 1, so that no photo weighs more than another; their leading
principal components are turned by ITQ (Gong & Lazebnik, CVPR 2011), a few rounds of it only. Where the components are
very unequal, most bits would repeat the first ones: then their spectrum is shrunk. Tried and left: more components than
bits, and layers trained on neighbours by gradients; both fit the photos learned from and lose on kinds never seen.
`copy`: every component counts nearly alike, since what an edit changes lies in the large ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.core.encoders.patching import HeadWeights
from desktop_app.core.vectors import unit_rows

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]

# By which power of its deviation a component is divided, and rounds of ITQ: none leaves a random rotation.
_RECIPES = ((0.0, 5), (0.25, 5), (0.5, 5), (0.0, 0), (0.5, 0))
_WORTH = 0.005  # how much better a later recipe has to be: less is chance
_RIDGE = 0.1
_TINY = 1e-12
# Shares of the largest variance: what is below is rounding.
_LEAST_VARIANCE = 1e-7

__all__ = ["learn_copy", "learn_similar"]


@dataclass(frozen=True, slots=True)
class _Components:
    """Principal components: `vectors` float64 (D, K), by falling `variance` (K,)."""

    vectors: Doubles
    variance: Doubles


def learn_similar(embedding: Floats, *, bits: int, judge: Callable[[HeadWeights], float], seed: int = 0) -> HeadWeights:
    """The layer of `similar`, of several recipes the one that `judge` finds best.

    Args:
        embedding: float32 (N, D), of a dozen photos at least; with fewer photos or features than bits, the rest is
            random.
        bits: of the code.
        judge: higher is better; asked on photos that are not among these.
        seed: of what is random.
    """
    best, chosen = -np.inf, None
    for layer in _candidates(embedding, bits, seed):
        found = judge(layer)
        if chosen is None or found > best + _WORTH:
            best, chosen = found, layer
    assert chosen is not None  # noqa: S101 -- there is a first recipe
    return chosen


def _candidates(embedding: Floats, bits: int, seed: int) -> Iterator[HeadWeights]:
    centre = _centre(embedding)
    directions = unit_rows(embedding - centre)
    found = _components(directions, most=bits)
    projected = directions @ found.vectors
    for power, rounds in _RECIPES:
        random = np.random.default_rng(seed)
        shrunk = found.variance ** (-power / 2)
        rotation = _rotation(projected * shrunk, rounds=rounds, random=random)
        rows = ((found.vectors * shrunk) @ rotation).T
        rest = _hyperplanes(bits - len(rows), embedding.shape[1], random)
        yield _layer(np.concatenate([unit_rows(rows), rest]), centre, embedding)


def learn_copy(embedding: Floats, *, bits: int, seed: int = 0) -> HeadWeights:
    """The layer of `copy`: components of features of deviation 1, whitened up to a ridge, and turned at random.

    Args:
        embedding: float32 (N, D), of a dozen photos at least.
        bits: of the code.
        seed: of what is random.
    """
    random = np.random.default_rng(seed)
    centre = embedding.mean(axis=0, dtype=np.float64)
    deviation = embedding.std(axis=0, dtype=np.float64)
    deviation += 1e-3 * deviation.mean() + _TINY
    scaled = (embedding - centre) / deviation
    found = _filled(_components(scaled, most=bits), min(bits, embedding.shape[1]), random)
    basis = found.vectors / np.sqrt(found.variance + _RIDGE * found.variance.sum() / embedding.shape[1])
    # With fewer features than bits, every bit still sees all components.
    rotation = _orthogonal(bits, random)[: basis.shape[1]]
    return _layer(((basis @ rotation) / deviation[:, None]).T, centre, embedding)


def _layer(rows: Doubles, centre: Doubles, embedding: Floats) -> HeadWeights:
    """Hyperplanes through the centre, scaled so that U has a deviation of 1."""
    deviation = float(((embedding - centre) @ rows.T).std()) or 1.0
    weight = rows / deviation
    return HeadWeights(np.ascontiguousarray(weight, np.float32), np.ascontiguousarray(-(weight @ centre), np.float32))


def _centre(embedding: Floats) -> Doubles:
    """The mean, in which photos far away count less: a step towards the geometric median."""
    mean = embedding.mean(axis=0, dtype=np.float64)
    distance = np.linalg.norm(embedding - mean, axis=1)
    weight = 1 / np.maximum(distance, distance.mean() * 0.1 + _TINY)
    centre: Doubles = weight @ embedding / weight.sum()
    return centre


def _components(rows: Doubles, *, most: int) -> _Components:
    """At most `most` of them, and none that is rounding only. The smaller of the two products of rows is decomposed."""
    count, width = rows.shape
    centred = rows - rows.mean(axis=0)
    if width <= count:
        variance, vectors = np.linalg.eigh(centred.T @ centred / count)
    else:
        variance, left = np.linalg.eigh(centred @ centred.T / count)
        vectors = centred.T @ left / np.sqrt(np.maximum(variance, _TINY) * count)
    order = np.argsort(-variance)[:most]
    order = order[variance[order] > _LEAST_VARIANCE * max(float(variance.max()), _TINY)]
    return _Components(vectors[:, order], variance[order])


def _filled(found: _Components, count: int, random: np.random.Generator) -> _Components:
    """At least `count` components: few photos say nothing of the others, which are random, of no variance."""
    missing = count - len(found.variance)
    if missing <= 0:
        return found
    drawn = random.standard_normal((len(found.vectors), missing))
    drawn -= found.vectors @ (found.vectors.T @ drawn)
    vectors = np.concatenate([found.vectors, np.linalg.qr(drawn)[0]], axis=1)
    return _Components(vectors, np.concatenate([found.variance, np.zeros(missing)]))


def _rotation(projected: Doubles, *, rounds: int, random: np.random.Generator) -> Doubles:
    """ITQ's: orthogonal R with a small ‖sign(V·R) − V·R‖²; after no round, a random one."""
    rotation = _orthogonal(projected.shape[1], random)
    for _ in range(rounds):
        codes = np.where(projected @ rotation >= 0, 1.0, -1.0)
        left, _, right = np.linalg.svd(projected.T @ codes)
        rotation = left @ right
    return rotation


def _hyperplanes(count: int, width: int, random: np.random.Generator) -> Doubles:
    """Random unit rows (count, width), orthogonal to each other as far as the width allows."""
    blocks = [np.empty((0, width))]
    while (missing := count - sum(map(len, blocks))) > 0:
        blocks.append(np.linalg.qr(random.standard_normal((width, min(missing, width))))[0].T)
    return np.concatenate(blocks)


def _orthogonal(size: int, random: np.random.Generator) -> Doubles:
    rotation: Doubles = np.linalg.qr(random.standard_normal((size, size)))[0]
    return rotation

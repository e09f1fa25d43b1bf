"""Groups of codes by complete linkage: within a group every pair is within the radius, so nothing chains.

Deterministic, and bounded in memory: the pairs of a crowd (`Join.crowd`) and of very dense components are
compared again from their codes, a block of rows at a time, instead of being held.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.core.hamming.code_words import Ids, Words, code_words, distances_to
from desktop_app.core.hamming.radius_join import Join
from desktop_app.core.types import Control

DENSE_PAIRS = 100_000
"""A component with more pairs than this is grouped from its codes: its pairs as sets would not stay small."""

_BLOCK = 64
_STEP = 1 << 16

__all__ = ["Groups", "group_join"]


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Disjoint groups of two or more, by their first member.

    Attributes:
        rows: int32 (M,): what is grouped, group after group, ascending within each.
        starts: int64 (G + 1,): where each group starts in `rows`.
    """

    rows: Ids
    starts: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, number: int) -> Ids:
        """The members of a group, ascending."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        return self.rows[self.starts[number] : self.starts[number + 1]]


def group_join(join: Join, *, radius: int, whole: int = 0, control: Control | None = None) -> Groups:
    """Group everything that was joined, so that every pair of a group is at most `radius` bits apart.

    Closest pairs come together first (complete-linkage agglomeration over the listed pairs); crowds and dense
    components are cut greedily around their first code. The same codes give the same groups.

    With `whole`, any two that are near come together as long as there are no more than that: for proposals whose files
    are compared, which then link completely by relation. Groups larger than that are still complete.

    Args:
        join: what `radius_join` found.
        radius: at most `join.radius`.
        whole: this many codes may form a group, closest first, though not every pair of them is within the radius.
        control: asked between steps of less than a second, at a million codes.

    Returns:
        Groups of rows of the codes that were given to the join (not of the distinct ones).
    """
    control = control or Control()
    words = code_words(join.codes)
    clique = np.arange(len(join.codes), dtype=np.int32)
    close = join.distance <= radius
    first, second, distance = join.first[close], join.second[close], join.distance[close]
    if len(join.crowd):
        _cut(words, join.crowd, radius, clique, control)
        more = _pairs_of_singles(words, join.crowd, clique, radius, control)
        first, second, distance = (
            np.concatenate([old, new]) for old, new in zip((first, second, distance), more, strict=True)
        )
    _link(words, (first, second, distance), radius=radius, whole=whole, clique=clique, control=control)
    return _members(clique[join.label])


def _members(label: Ids) -> Groups:
    """Groups from a label for each row; a label that stands alone makes no group."""
    order = np.argsort(label, kind="stable").astype(np.int32)
    sorted_labels = label[order]
    begin = np.flatnonzero(np.r_[True, sorted_labels[1:] != sorted_labels[:-1]]) if len(label) else np.zeros(0, int)
    size = np.diff(np.r_[begin, len(label)])
    begin, size = begin[size > 1], size[size > 1]
    by_first = np.argsort(order[begin], kind="stable")
    begin, size = begin[by_first], size[by_first]
    starts = np.r_[0, np.cumsum(size)].astype(np.int64)
    positions = np.arange(starts[-1]) - np.repeat(starts[:-1], size) + np.repeat(begin, size)
    return Groups(order[positions], starts)


def _link(
    words: Words,
    pairs: tuple[Ids, Ids, npt.NDArray[np.uint16]],
    *,
    radius: int,
    whole: int,
    clique: Ids,
    control: Control,
) -> None:
    """Give the ends of listed pairs their groups, in `clique`."""
    first, second, distance = pairs
    component = _components(first, second, len(clique), control)
    size = np.bincount(component, minlength=len(clique))
    edges = np.bincount(component[first], minlength=len(clique))
    settled = (edges == size * (size - 1) // 2) | (size <= whole)
    done = settled[component]
    clique[done & (size[component] > 1)] = component[done & (size[component] > 1)]
    dense = ~settled & (edges > DENSE_PAIRS)
    for root in np.flatnonzero(dense).tolist():
        _cut(words, np.flatnonzero(component == root).astype(np.int32), radius, clique, control)
    open_pairs = np.flatnonzero(~(settled | dense)[component[first]])
    order = open_pairs[np.argsort(distance[open_pairs], kind="stable")]
    _agglomerate(first[order], second[order], whole=whole, clique=clique, control=control)


def _components(first: Ids, second: Ids, count: int, control: Control) -> Ids:
    """The smallest row of each row's connected component, by hooking and pointer jumping."""
    root = np.arange(count, dtype=np.int32)
    while True:
        control.checkpoint()
        one, other = root[first], root[second]
        apart = one != other
        if not apart.any():
            return root
        np.minimum.at(root, np.maximum(one, other)[apart], np.minimum(one, other)[apart])
        while True:
            jumped = root[root]
            if np.array_equal(jumped, root):
                break
            root = jumped


def _agglomerate(first: Ids, second: Ids, *, whole: int, clique: Ids, control: Control) -> None:
    """Merge clusters, closest pair first, where every pair across them is listed, or they are few (`whole`).

    `common[a]` holds what is listed with every member of group a, so that a merge is one subset test.
    """
    common: defaultdict[int, set[int]] = defaultdict(set)
    for i, j in _one_by_one(first, second, control):
        common[i].add(j)
        common[j].add(i)
    members: dict[int, set[int]] = {}
    group_of: dict[int, int] = {}
    for i, j in _one_by_one(first, second, control):
        a, b = group_of.get(i, i), group_of.get(j, j)
        if a == b:
            continue
        mine, others = members.setdefault(a, {a}), members.setdefault(b, {b})
        if not (len(mine) + len(others) <= whole or others <= common[a]):
            continue
        if len(mine) < len(others):
            a, b, mine, others = b, a, others, mine
        common[a] &= common.pop(b)
        mine |= members.pop(b)
        for row in others:
            group_of[row] = a
    for rows in members.values():
        if len(rows) > 1:
            clique[list(rows)] = min(rows)


def _one_by_one(first: Ids, second: Ids, control: Control) -> Iterator[tuple[int, int]]:
    for start in range(0, len(first), _STEP):
        control.checkpoint()
        part = slice(start, start + _STEP)
        yield from zip(first[part].tolist(), second[part].tolist(), strict=True)


def _cut(words: Words, rows: Ids, radius: int, clique: Ids, control: Control) -> None:
    """Group `rows` from their codes: around the first one left, nearest first, those that are near all so far."""
    left = rows
    while len(left):
        distance = distances_to(words, int(left[0]), left)
        near = np.flatnonzero(distance <= radius)
        near = near[np.argsort(distance[near], kind="stable")]
        chosen = near[_greedy(words, left[near], distance[near], radius, control)]
        clique[left[chosen]] = left[chosen].min()
        left = np.delete(left, chosen)


def _greedy(
    words: Words, rows: Ids, to_seed: npt.NDArray[np.uint16], radius: int, control: Control
) -> npt.NDArray[np.intp]:
    """Positions of `rows` (nearest to the seed first) that are all within the radius of each other."""
    open_ = np.arange(len(rows))
    local = [word[rows] for word in words]
    kept = []
    while len(open_):
        control.checkpoint()
        block, open_ = open_[:_BLOCK], open_[_BLOCK:]
        near = _distances(local, block, block) <= radius
        fits = np.ones(len(block), bool)
        for row in range(len(block)):
            if fits[row]:
                fits[row:] &= near[row, row:]
        block = block[fits]
        kept.append(block)
        # By the triangle inequality the nearest ones need no comparison.
        sure = int(np.searchsorted(to_seed[open_], radius - int(to_seed[block].max()), side="right"))
        unsure = open_[sure:]
        unsure = unsure[(_distances(local, block, unsure) <= radius).all(axis=0)]
        open_ = np.concatenate([open_[:sure], unsure])
    return np.concatenate(kept)


def _distances(local: Words, ones: npt.NDArray[np.intp], others: npt.NDArray[np.intp]) -> npt.NDArray[np.uint16]:
    total = np.zeros((len(ones), len(others)), np.uint16)
    for word in local:
        total += np.bitwise_count(word[ones, None] ^ word[None, others])
    return total


def _pairs_of_singles(
    words: Words, crowd: Ids, clique: Ids, radius: int, control: Control
) -> tuple[Ids, Ids, npt.NDArray[np.uint16]]:
    """Pairs between the codes of a crowd that stayed alone and the codes outside of crowds."""
    outside = np.ones(len(clique), bool)
    outside[crowd] = False
    others = np.flatnonzero(outside).astype(np.int32)
    size = np.bincount(clique, minlength=len(clique))
    parts: list[tuple[Ids, Ids, npt.NDArray[np.uint16]]] = []
    for single in crowd[size[clique[crowd]] == 1].tolist():
        control.checkpoint()
        distance = distances_to(words, single, others)
        near = distance <= radius
        parts.append((np.full(int(near.sum()), single, np.int32), others[near], distance[near]))
    none = (np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0, np.uint16))
    one, other, apart = (np.concatenate(columns) for columns in zip(none, *parts, strict=True))
    return np.minimum(one, other), np.maximum(one, other), apart

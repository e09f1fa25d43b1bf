"""Groups of photos of which every two match, with few comparisons: closest pairs first, groups through their heads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")

__all__ = ["link"]


@dataclass(slots=True, eq=False)
class _Linked(Generic[T]):
    """A group, its head first."""

    members: list[T]
    apart: set[int] = field(default_factory=set)
    """The `id` of the heads that its own head does not match."""


def link(
    items: Sequence[T],
    near: Iterable[tuple[int, int]],
    *,
    match: Callable[[T, T], bool],
    follows: Callable[[Sequence[T]], bool] = lambda _path: False,
    rank: Callable[[T], float] = lambda _item: 0.0,
) -> list[list[T]]:
    """Groups in the order of their first item; of each, the head comes first, the rest in the order of joining.

    Two groups become one where their heads match, and then everything in one matches everything in the other: as
    `follows` can tell, or else by `match`. So a group of N takes about N comparisons and N² quick checks.

    Args:
        items: what is grouped.
        near: pairs of places in `items` that are tried, the closest first; others only come together by way of them.
        match: whether two items belong together.
        follows: whether the two ends of a path match, given that every two neighbours on it were found to match;
            False where it cannot tell.
        rank: of two groups' heads the one of higher rank leads both; of equal ones the earlier.
    """
    place = {id(item): number for number, item in enumerate(items)}
    group = [_Linked([item]) for item in items]
    for first, second in near:
        one, other = group[first], group[second]
        if one is other:
            continue
        ahead = (rank(other.members[0]), -place[id(other.members[0])])
        if ahead > (rank(one.members[0]), -place[id(one.members[0])]):
            one, other = other, one
        if _complete(one, other, match, follows):
            one.members += other.members
            for item in other.members:
                group[place[id(item)]] = one
    return list({id(one): one.members for one in group}.values())


def _complete(
    one: _Linked[T], other: _Linked[T], match: Callable[[T, T], bool], follows: Callable[[Sequence[T]], bool]
) -> bool:
    head, second = one.members[0], other.members[0]
    if id(second) in one.apart or id(head) in other.apart:
        return False
    if not match(head, second):
        one.apart.add(id(second))
        return False
    for joining in other.members:
        for member in one.members:
            path = [member, head, second, joining]
            path = [item for at, item in enumerate(path) if not at or item is not path[at - 1]]
            if len(path) > 2 and not follows(path) and not match(member, joining):
                one.apart.add(id(second))  # nothing that is added to either makes it complete
                return False
    return True

"""Groups in which every two match, by few comparisons."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.duplicates.linking import link


class Item:
    """Something with a number; groups are told by the tens."""

    def __init__(self, number: int) -> None:
        self.number = number


def linked(numbers, matches, **options):
    items = [Item(number) for number in numbers]
    asked = []

    def match(one, other):
        asked.append((one.number, other.number))
        return matches(one.number, other.number)

    groups = link(items, combinations(range(len(items)), 2), match=match, **options)
    return [[item.number for item in group] for group in groups], asked


def same_ten(one: int, other: int) -> bool:
    return one // 10 == other // 10


def test_a_group_of_many_takes_as_many_comparisons_where_the_rest_follows():
    groups, asked = linked(range(10), same_ten, follows=lambda _path: True)
    assert (groups, len(asked)) == ([list(range(10))], 9)


def test_without_that_every_two_are_compared():
    groups, asked = linked(range(5), same_ten)
    assert groups == [list(range(5))]
    assert len({frozenset(pair) for pair in asked}) == 10


def test_who_ranks_highest_leads():
    groups, _ = linked([1, 3, 2], same_ten, rank=lambda item: float(item.number))
    assert groups[0][0] == 3


@settings(deadline=None)
@given(st.lists(st.integers(0, 40), unique=True, max_size=12), st.integers(0, 1000))
def test_every_two_of_a_group_match_whatever_matches(numbers, seed):
    def matches(one, other):
        return hash((min(one, other), max(one, other), seed)) % 3 > 0

    groups, _ = linked(numbers, matches)
    assert sorted(number for group in groups for number in group) == sorted(numbers)
    assert all(matches(*two) for group in groups for two in combinations(group, 2))

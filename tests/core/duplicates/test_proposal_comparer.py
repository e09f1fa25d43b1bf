from desktop_app.core.duplicates.proposal_comparer import in_jobs
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.types import PhotoId


def proposals(*sizes: int) -> list[Group]:
    return [Group(None, tuple(PhotoId(100 * n + k) for k in range(size)), 0) for n, size in enumerate(sizes)]


def test_small_proposals_are_compared_together_and_in_order():
    some = proposals(2, 2, 2, 9, 2)
    jobs = list(in_jobs(some, photos=4))
    assert [[len(one.photos) for one in job] for job in jobs] == [[2, 2], [2, 9], [2]]
    assert [one for job in jobs for one in job] == some


def test_each_is_compared_alone_where_there_are_few():
    assert [len(job) for job in in_jobs(proposals(2, 3, 2), photos=0)] == [1, 1, 1]
    assert list(in_jobs([], photos=4)) == []

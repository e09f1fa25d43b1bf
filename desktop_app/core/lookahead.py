"""Work done on a pool of threads, a bounded number of pieces ahead of what takes the results, in order."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Executor, Future, wait
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

_WAIT_SECONDS = 0.2

__all__ = ["ahead", "gathered"]


def ahead(
    pool: Executor,
    work: Callable[[T], R],
    items: Iterable[T],
    *,
    most: int,
    while_waiting: Callable[[], object] = lambda: None,
) -> Generator[R, None, None]:
    """The results of `work` for every item, in the items' order.

    Args:
        pool: does the work.
        work: called on the pool's threads; what it raises is raised here.
        items: taken only as they are needed, on the thread that takes the results.
        most: how many pieces are at work or done before the first result must be taken. What is not begun when the
            generator is closed is not done.
        while_waiting: called several times a second while a result is waited for; what it raises is raised here.
    """
    waiting: deque[Future[R]] = deque()

    def first() -> R:
        future = waiting.popleft()
        while not wait([future], _WAIT_SECONDS).done:
            while_waiting()
        return future.result()

    try:
        for item in items:
            waiting.append(pool.submit(work, item))
            while waiting and (len(waiting) > most or waiting[0].done()):
                yield first()
        while waiting:
            yield first()
    finally:
        for future in waiting:
            future.cancel()


def gathered(items: Iterable[T], *, size: int, seconds: float) -> Generator[list[T], None, None]:
    """Items in lists of `size`, fewer where they come so slowly that the first one has waited for `seconds`."""
    batch: list[T] = []
    started = 0.0
    for item in items:
        started = started if batch else time.monotonic()
        batch.append(item)
        if len(batch) == size or time.monotonic() - started >= seconds:
            yield batch
            batch = []
    if batch:
        yield batch

"""While the codes of a large library are joined, its nearest photos are compared already."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from desktop_app.core.duplicates.findings import Checked, Findings
from desktop_app.core.duplicates.proposals import Proposals
from desktop_app.core.types import Cancelled, Control

MANY = 200_000
"""Joining fewer codes takes a few seconds at most."""

SHARE = 4
"""The nearest are those within this part of the radius: they are joined in a tenth of the time, or less."""

__all__ = ["MANY", "join_while_comparing"]

Join = Callable[[int, Control], Proposals]


def join_while_comparing(
    join: Join, findings: Findings, *, radius: int, threads: int, nearest: Callable[[Checked], None], control: Control
) -> Proposals:
    """The proposals of the whole join. By the time it ends, `findings` has groups of the nearest photos.

    Args:
        join: makes the proposals within a radius; its control cancels it.
        findings: proposes and compares.
        radius: of the groups.
        threads: that compare files.
        nearest: told how far the comparing of the nearest is.
        control: pauses and cancels both.

    Raises:
        Cancelled: by `control`.
    """
    joining, comparing = Control(within=control), Control(within=control)
    with ThreadPoolExecutor(1, thread_name_prefix="joining") as beside:
        near = radius // SHARE
        findings.propose(join(near, control), radius=near, control=control)
        joined = beside.submit(join, radius, joining)
        joined.add_done_callback(lambda _: comparing.cancel())
        try:
            for step in findings.check(threads=threads, control=comparing, all_proposed=False):
                nearest(step)
        except Cancelled:
            if not joined.done():
                raise
        except BaseException:
            joining.cancel()
            raise
        return joined.result()

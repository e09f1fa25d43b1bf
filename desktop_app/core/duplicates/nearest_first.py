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


def join_while_comparing(
    join: Callable[..., Proposals],
    findings: Findings,
    *,
    radius: int,
    threads: int,
    report: Callable[[float], None] | None,
    nearest: Callable[[Checked], None] | None,
    control: Control,
) -> Proposals:
    """The proposals of the whole join. By the time it ends, `findings` has groups of the nearest photos.

    Args:
        join: makes the proposals; takes `radius`, `control` and `report`, as `Proposals`.
        findings: proposes and compares.
        radius: of the whole join.
        threads: that compare files.
        report: told how much of the whole join is done, from another thread.
        nearest: told how far the comparing of the nearest is; None: they are not compared.
        control: pauses and cancels both.

    Raises:
        Cancelled: by `control`.
    """
    if nearest is None:
        return join(radius=radius, control=control, report=report)
    joining, comparing = Control(within=control), Control(within=control)
    with ThreadPoolExecutor(1, thread_name_prefix="joining") as beside:
        near = radius // SHARE
        findings.propose(join(radius=near, control=control), radius=near, control=control)
        joined = beside.submit(join, radius=radius, control=joining, report=report)
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

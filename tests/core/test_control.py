import threading

import pytest

from desktop_app.core.types import Cancelled, Control
from tests.patience import PATIENCE


def test_work_goes_on_until_it_is_cancelled():
    control = Control()
    control.checkpoint()
    control.cancel()
    assert control.cancelled
    with pytest.raises(Cancelled):
        control.checkpoint()


@pytest.mark.parametrize("part", [False, True])
@pytest.mark.parametrize("end", ["resume", "cancel", "cancel the part"])
def test_paused_work_waits_and_can_be_resumed_or_cancelled(part, end):
    control = Control()
    within = Control(within=control) if part else control
    passed: list[str] = []

    def work() -> None:
        try:
            within.checkpoint()
        except Cancelled:
            passed.append("cancelled")
        else:
            passed.append("on")

    control.pause()
    assert within.paused
    worker = threading.Thread(target=work)
    worker.start()
    worker.join(0.05)
    assert not passed
    {"resume": control.resume, "cancel": control.cancel, "cancel the part": within.cancel}[end]()
    worker.join(PATIENCE)
    assert passed == ["on" if end == "resume" else "cancelled"]


def test_a_part_ends_alone():
    whole = Control()
    part = Control(within=whole)
    part.cancel()
    assert part.cancelled
    assert not whole.cancelled
    whole.checkpoint()

from __future__ import annotations

import itertools
from types import SimpleNamespace

import pytest


@pytest.fixture
def steps_are_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A course's minutes are ten steps a second, however busy the machine is."""
    looks = itertools.count()
    monkeypatch.setattr("training.encoder.trainer.time", SimpleNamespace(monotonic=lambda: next(looks) / 10))

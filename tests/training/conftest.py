from __future__ import annotations

import functools
import importlib.util
import itertools
from collections.abc import Iterator
from types import SimpleNamespace

import pytest


@pytest.fixture
def steps_are_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A course's minutes are ten steps a second, however busy the machine is."""
    looks = itertools.count()
    monkeypatch.setattr("training.encoder.trainer.time", SimpleNamespace(monotonic=lambda: next(looks) / 10))


@pytest.fixture(scope="session", autouse=True)
def operators_read_once() -> Iterator[None]:
    """For each file torch's exporter parses the source of its five hundred operators: most of the time it takes."""
    if importlib.util.find_spec("torch") is None:
        yield
        return
    registration = importlib.import_module("torch.onnx._internal.exporter._registration")
    with pytest.MonkeyPatch.context() as patch:
        read = functools.cache(registration.ONNXRegistry.from_torchlib)
        patch.setattr(registration.ONNXRegistry, "from_torchlib", staticmethod(read))
        yield

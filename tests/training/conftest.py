from __future__ import annotations

import functools
import importlib.util
import itertools
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest


@pytest.fixture
def steps_are_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A course's minutes are ten steps a second, however busy the machine is."""
    looks = itertools.count()
    monkeypatch.setattr("training.encoder.trainer.time", SimpleNamespace(monotonic=lambda: next(looks) / 10))


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of `made.small_network()`, which no test changes: torch takes seconds to write one."""
    pytest.importorskip("torch")
    from tests.training.made import small_card, small_network
    from training.files.export import export_encoder

    path = tmp_path_factory.mktemp("exported") / "small.onnx"
    export_encoder(small_network(), path, card=small_card())
    return path


@pytest.fixture(scope="session")
def tiny_exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of `made.small_network(shape=TINY)`: for what writes it again."""
    pytest.importorskip("torch")
    from tests.training.made import TINY, small_card, small_network
    from training.files.export import export_encoder

    path = tmp_path_factory.mktemp("exported") / "tiny.onnx"
    export_encoder(small_network(shape=TINY), path, card=small_card())
    return path


@pytest.fixture(scope="session", autouse=True)
def operators_read_once() -> Iterator[None]:
    """Exporting a file takes most of its time to parse the source of torch's operators, and to list those there are."""
    if importlib.util.find_spec("torch") is None:
        yield
        return
    registration = importlib.import_module("torch.onnx._internal.exporter._registration")
    with pytest.MonkeyPatch.context() as patch:
        read = functools.cache(registration.ONNXRegistry.from_torchlib)
        patch.setattr(registration.ONNXRegistry, "from_torchlib", staticmethod(read))
        for name in ("torch.export.exported_program", "torch.export.decomp_utils"):
            module = importlib.import_module(name)
            if listed := getattr(module, "_collect_all_valid_cia_ops", None):
                patch.setattr(module, listed.__name__, functools.cache(listed))
        yield

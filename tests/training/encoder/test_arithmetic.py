"""Networks learn in the numbers that their device is fastest with."""

import pytest
import torch

from training.encoder.arithmetic import arithmetic, fastest

CPU = torch.device("cpu")


@pytest.fixture(params=[True, False], ids=["with bfloat16", "without"])
def processor(request, monkeypatch):
    """What the processor has: True for instructions for bfloat16."""
    monkeypatch.setattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", lambda: request.param, raising=False)
    return request.param


def result(context):
    with context:
        return (torch.ones(2, 2) @ torch.ones(2, 2)).dtype


def test_a_processor_without_bfloat16_calculates_in_float32(processor):
    expected = torch.bfloat16 if processor else torch.float32
    assert fastest(CPU) is expected
    assert result(arithmetic(CPU)) is expected


def test_a_recipe_may_say_otherwise(processor):
    for dtype in (torch.float32, torch.bfloat16):
        assert result(arithmetic(CPU, dtype)) is dtype


def test_a_graphics_chip_has_bfloat16():
    assert fastest(torch.device("cuda")) is torch.bfloat16

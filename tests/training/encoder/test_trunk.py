from dataclasses import asdict

import pytest
import torch
import torch.nn.functional as F

from tests.training.made import SMALL
from training.encoder.trunk import EFFICIENTNET_LITE0, MOBILENET_V2, Trunk, TrunkShape, same_convolution


def test_mobilenet_v2_has_the_published_size():
    trunk = Trunk()
    assert sum(p.numel() for p in trunk.parameters()) == 2_223_872
    assert len(trunk.units) == len(MOBILENET_V2.blocks) + 2 == 19


def test_efficientnet_lite0_has_the_published_size():
    trunk = Trunk(EFFICIENTNET_LITE0)
    assert sum(p.numel() for p in trunk.parameters()) == 4_652_008 - 1_281_000, "without the classifier"
    assert [block.kernel for block in EFFICIENTNET_LITE0.blocks] == [3] * 3 + [5] * 2 + [3] * 3 + [5] * 7 + [3]
    assert trunk.units[4].filter.conv.weight.shape == (144, 1, 5, 5)


def test_a_shape_written_before_filters_had_a_side_has_those_of_three():
    raw = asdict(MOBILENET_V2)
    for block in raw["blocks"]:
        del block["kernel"]
    assert TrunkShape.from_mapping(raw) == MOBILENET_V2
    assert TrunkShape.from_mapping(asdict(EFFICIENTNET_LITE0)) == EFFICIENTNET_LITE0


@pytest.mark.parametrize("kernel", [3, 5, 7])
@pytest.mark.parametrize(("side", "stride"), [(8, 1), (8, 2), (9, 2), (7, 1), (2, 2), (1, 2)])
def test_same_convolution_is_that_of_explicit_zeros(side, stride, kernel):
    x, weight = torch.randn(2, 3, side, side), torch.randn(4, 3, kernel, kernel)
    outputs = -(-side // stride)
    total = max((outputs - 1) * stride + kernel - side, 0)
    padded = F.pad(x, (total // 2, total - total // 2) * 2)
    y = same_convolution(x, weight, None, stride=stride, groups=1)
    assert y.shape[-1] == outputs
    torch.testing.assert_close(y, F.conv2d(padded, weight, stride=stride))


@pytest.mark.parametrize("side", [32, 40, 9, 2, 1])
@pytest.mark.parametrize("kernel", [3, 5])
def test_fast_gradient_of_strided_filters_is_the_plain_one(side, kernel):
    torch.manual_seed(0)
    unit = Trunk(SMALL).units[{3: 2, 5: 4}[kernel]].filter.eval()
    channels = unit.conv.groups
    assert unit.conv.weight.shape[-1] == kernel
    plain = torch.randn(2, channels, side, side)
    fast = plain.clone().requires_grad_()
    y = unit(fast)
    with torch.no_grad():
        torch.testing.assert_close(y, unit(plain), msg="the way with a gradient gives another map")
    y.square().sum().backward()
    slow = plain.clone().requires_grad_()
    convolved = same_convolution(slow, unit.conv.weight, None, stride=2, groups=channels)
    F.relu6(unit.norm(convolved)).square().sum().backward()
    torch.testing.assert_close(fast.grad, slow.grad, rtol=1e-4, atol=1e-4)


def test_embedding_is_the_mean_of_the_last_map():
    trunk = Trunk(SMALL).eval()
    image = torch.rand(2, 3, 64, 64)
    torch.testing.assert_close(trunk(image), trunk.maps(image)[-1].mean(dim=(2, 3)))

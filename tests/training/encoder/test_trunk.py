import pytest
import torch
import torch.nn.functional as F

from tests.training.made import SMALL
from training.encoder.trunk import MOBILENET_V2, Trunk, same_convolution


def test_mobilenet_v2_has_the_published_size():
    trunk = Trunk()
    assert sum(p.numel() for p in trunk.parameters()) == 2_223_872
    assert len(trunk.units) == len(MOBILENET_V2.blocks) + 2 == 19


@pytest.mark.parametrize(("side", "stride"), [(8, 1), (8, 2), (9, 2), (7, 1)])
def test_same_convolution_is_that_of_explicit_zeros(side, stride):
    x, weight = torch.randn(2, 3, side, side), torch.randn(4, 3, 3, 3)
    outputs = -(-side // stride)
    total = max((outputs - 1) * stride + 3 - side, 0)
    padded = F.pad(x, (total // 2, total - total // 2) * 2)
    y = same_convolution(x, weight, None, stride=stride, groups=1)
    assert y.shape[-1] == outputs
    torch.testing.assert_close(y, F.conv2d(padded, weight, stride=stride))


@pytest.mark.parametrize("side", [32, 40])
def test_fast_gradient_of_strided_filters_is_the_plain_one(side):
    torch.manual_seed(0)
    unit = Trunk(SMALL).units[2].filter.eval()
    plain = torch.randn(2, 16, side, side)
    fast = plain.clone().requires_grad_()
    y = unit(fast)
    torch.testing.assert_close(y, unit(plain), msg="the way with a gradient gives another map")
    y.square().sum().backward()
    slow = plain.clone().requires_grad_()
    convolved = same_convolution(slow, unit.conv.weight, None, stride=2, groups=16)
    F.relu6(unit.norm(convolved)).square().sum().backward()
    torch.testing.assert_close(fast.grad, slow.grad, rtol=1e-4, atol=1e-4)


def test_embedding_is_the_mean_of_the_last_map():
    trunk = Trunk(SMALL).eval()
    image = torch.rand(2, 3, 64, 64)
    torch.testing.assert_close(trunk(image), trunk.maps(image)[-1].mean(dim=(2, 3)))

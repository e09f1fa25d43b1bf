"""The gradient that is made of matrix products is that of PyTorch's own depthwise convolution."""

import pytest
import torch

from training.encoder.depthwise import wide_depthwise
from training.encoder.trunk import same_convolution


@pytest.mark.parametrize("side", [16, 9, 4, 2, 1])
@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("kernel", [5, 7])
def test_map_and_gradients_are_those_of_the_plain_convolution(side, stride, kernel):
    torch.manual_seed(0)
    x, weight = torch.randn(3, 6, side, side, dtype=torch.double), torch.randn(6, 1, kernel, kernel, dtype=torch.double)
    found, wanted = [], []
    for made, results in ((wide_depthwise, found), (_plain, wanted)):
        image, filters = x.clone().requires_grad_(), weight.clone().requires_grad_()
        y = made(image, filters, stride=stride)
        (y.square() + y).sum().backward()
        results += [y, image.grad, filters.grad]
    for one, other in zip(found, wanted, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-4)


def test_halves_learn_whole_weights():
    x, weight = torch.randn(2, 4, 8, 8), torch.randn(4, 1, 5, 5, requires_grad=True)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y = wide_depthwise(x, weight, stride=1)
    assert y.dtype == torch.bfloat16
    y.float().sum().backward()
    assert weight.grad.dtype == torch.float32
    exact = weight.detach().clone().requires_grad_()
    _plain(x, exact, stride=1).sum().backward()
    torch.testing.assert_close(weight.grad, exact.grad, rtol=0.05, atol=1.0)


def _plain(x, weight, *, stride):
    return same_convolution(x, weight, None, stride=stride, groups=len(weight))

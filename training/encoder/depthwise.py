"""Depthwise convolution by wide filters, whose gradient is matrix products over the photos of a batch.

For the filters of 5×5 of EfficientNet-Lite oneDNN's gradient takes twenty times as long as for those of 3×3, and was
two thirds of a step of training (PyTorch 2.14, one core with AVX-512).
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

__all__ = ["wide_depthwise"]


def wide_depthwise(x: Tensor, weight: Tensor, *, stride: int) -> Tensor:
    """What a depthwise convolution with TensorFlow's SAME padding gives, (N, C, ⌈s / stride⌉, ⌈s / stride⌉).

    Args:
        x: (N, C, s, s).
        weight: (C, 1, k, k), k odd.
        stride: 1 or 2.
    """
    made: Tensor = _Depthwise.apply(x, weight, stride)
    return made


class _Depthwise(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, stride: int) -> Tensor:
        side, kernel = x.shape[-1], weight.shape[-1]
        total = max((-(-side // stride) - 1) * stride + kernel - side, 0)
        ctx.save_for_backward(x, weight)
        ctx.stride, ctx.before, ctx.after = stride, total // 2, total - total // 2
        if ctx.before == ctx.after:
            return F.conv2d(x, weight, stride=stride, padding=ctx.before, groups=len(weight))
        padded = F.pad(x, (ctx.before, ctx.after) * 2)
        return F.conv2d(padded, weight, stride=stride, groups=len(weight))

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Any:
        (gradient,) = gradients
        x, weight = ctx.saved_tensors
        of_x = _of_input(gradient, weight, side=x.shape[-1], stride=ctx.stride, before=ctx.before)
        padding = (ctx.before, ctx.after)
        of_weight = _of_weight(
            x.to(gradient.dtype), gradient, kernel=weight.shape[-1], stride=ctx.stride, padding=padding
        )
        return of_x.to(x.dtype), of_weight.to(weight.dtype), None


def _of_input(gradient: Tensor, weight: Tensor, *, side: int, stride: int, before: int) -> Tensor:
    """The gradient at every position convolved with the filter turned round."""
    kernel, found = weight.shape[-1], gradient.shape[-1]
    if stride > 1:
        n, channels = gradient.shape[:2]
        size = (n, channels, *(stride * (found - 1) + 1,) * 2)
        dense = torch.zeros(size, dtype=gradient.dtype).contiguous(memory_format=torch.channels_last)
        dense[:, :, ::stride, ::stride] = gradient
    else:
        dense = gradient
    # Position p of the input is met by output o at place p + before − stride · o of the filter.
    low = kernel - 1 - before
    high = side - dense.shape[-1] + before
    padded = F.pad(dense, (low, high) * 2) if low != high else dense
    turned = weight.flip(2, 3).to(dense.dtype)
    return F.conv2d(padded, turned, padding=low if low == high else 0, groups=len(weight))


def _of_weight(x: Tensor, gradient: Tensor, *, kernel: int, stride: int, padding: tuple[int, int]) -> Tensor:
    """For each row of the filter every column of the input times every one of the gradient, summed over the rest."""
    n, channels = x.shape[:2]
    found = gradient.shape[-1]
    columns = F.pad(x.permute(1, 3, 2, 0), (0, 0, *padding, *padding))  # (C, columns, rows, N)
    rows = [columns[:, :, first::stride].contiguous().flatten(2) for first in range(stride)]
    slopes = gradient.permute(1, 2, 0, 3).reshape(channels, found * n, found)
    made = torch.empty(channels, kernel, kernel, dtype=torch.promote_types(x.dtype, torch.float32))
    at = torch.arange(found)
    for row in range(kernel):
        start = (row // stride) * n
        products = torch.bmm(rows[row % stride][:, :, start : start + found * n], slopes).to(made.dtype)
        for column in range(kernel):
            made[:, row, column] = products[:, column + stride * at, at].sum(dim=1)
    return made.reshape(channels, 1, kernel, kernel)

"""The numbers that networks calculate with while they learn: those in which the device is fastest."""

from __future__ import annotations

import torch

__all__ = ["arithmetic", "fastest"]


def fastest(device: torch.device) -> torch.dtype:
    """bfloat16, or float32 for a processor without instructions for it, where bfloat16 takes several times as long."""
    if device.type != "cpu":
        return torch.bfloat16
    supported = getattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", None)
    return torch.bfloat16 if supported is not None and supported() else torch.float32


def arithmetic(device: torch.device, dtype: torch.dtype | None = None) -> torch.autocast:
    """A context in which networks calculate in float32 or bfloat16; None: in the faster one."""
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=(dtype or fastest(device)) is torch.bfloat16)

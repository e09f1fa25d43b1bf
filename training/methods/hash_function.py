"""What a method learns: a function from features to continuous codes, whose signs are the bits."""

from __future__ import annotations

import copy
from typing import ClassVar

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from desktop_app.core.codes import Codes, pack
from desktop_app.core.errors import TrainingError

__all__ = ["HashFunction", "check_packable"]


class HashFunction(nn.Module):
    """Features float32 (N, D) → continuous codes (N, bits), bit = value ≥ 0.

    Whatever it was learned in, it encodes in float64, so that the last place of a sum, which runtimes round
    differently, decides no bit: in float32 that happens once in some million bits. Only where a runtime has no such
    arithmetic, `arithmetic` is float32.

    Args:
        width: D.
        bits: length of the code.
    """

    arithmetic: ClassVar[torch.dtype] = torch.float64
    distance: str = "Hamming"
    """What compares two of its codes, in words: an exported file says it."""

    def __init__(self, *, width: int, bits: int) -> None:
        super().__init__()
        self.width, self.bits = width, bits

    def encoder(self) -> HashFunction:
        """A copy that encodes: features (N, D) of `arithmetic` → (N, bits) of it."""
        return copy.deepcopy(self).to(self.arithmetic).eval()

    def values(self, features: npt.NDArray[np.float32], *, batch: int = 4096) -> npt.NDArray[np.float32]:
        """Continuous codes float32 (N, bits), computed in batches without a gradient."""
        encoder = self.encoder()
        device = next((t.device for t in (*self.parameters(), *self.buffers())), torch.device("cpu"))
        with torch.inference_mode():
            parts = [
                encoder(
                    torch.from_numpy(np.ascontiguousarray(features[start : start + batch])).to(device, self.arithmetic)
                ).cpu()
                for start in range(0, len(features), batch)
            ]
        if not parts:
            return np.zeros((0, self.bits), dtype=np.float32)
        # A float64 value too small for float32 must keep its sign: −1e-60 would round to −0, whose bit is 1.
        exact = torch.cat(parts).numpy()
        tiny = np.finfo(np.float32).tiny
        return np.where(np.abs(exact) < tiny, np.where(exact >= 0, 0.0, -tiny), exact).astype(np.float32)

    def encode(self, features: npt.NDArray[np.float32], *, batch: int = 4096) -> Codes:
        """Packed codes uint8 (N, bits/8); bits must be a multiple of 8."""
        return pack(self.values(features, batch=batch))


def check_packable(bits: int) -> None:
    """Refuse a length of code that does not fill bytes.

    Raises:
        TrainingError: it is not a multiple of 8.
    """
    if bits < 1 or bits % 8:
        raise TrainingError(f"{bits} bits cannot be packed into bytes: choose a multiple of 8")

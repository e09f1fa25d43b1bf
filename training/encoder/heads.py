"""The two heads on a trunk's embedding: where they start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.errors import TrainingError
from training.methods.interface import TrainingData
from training.methods.itq import Itq

if TYPE_CHECKING:
    from torch import nn

    from training.encoder.network import EncoderNetwork

__all__ = ["load_affine", "start_heads", "whiten"]


def start_heads(network: EncoderNetwork, embedding: npt.NDArray[np.float32], *, seed: int = 0) -> None:
    """Give every head weights from embeddings (N, D): whitening for `copy`, ITQ for others; U has a deviation of 1.

    Raises:
        TrainingError: too few embeddings for the heads' bits.
    """
    for name, bits in network.bits.items():
        if name == "copy":
            load_affine(network.head(name), *whiten(embedding, bits=bits, seed=seed))
            continue
        function = Itq().fit(TrainingData(embedding), bits=bits, seed=seed).function
        scale = float(function.values(embedding).std())
        # The function is affine: its values at 0 and at the axes are its offset and its weights.
        axes = np.eye(embedding.shape[1], dtype=np.float32)
        offset = function.values(np.zeros_like(axes[:1]))[0]
        load_affine(network.head(name), (function.values(axes) - offset).T / scale, offset / scale)


def whiten(
    embedding: npt.NDArray[np.float32], *, bits: int, ridge: float = 0.1, seed: int = 0
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Weights (bits, D) and offset (bits,) that make the leading principal components alike, turned at random.

    ``U = (x − m)·P·diag(1/√(λ_k + r·λ̄))·R`` with features scaled to unit deviation before, R a random rotation, so
    that every bit sees every component.

    Args:
        embedding: (N, D), N > bits.
        bits: at most D.
        ridge: r, how much of the mean variance λ̄ is added before dividing: small directions are mostly noise.
        seed: of R.

    Raises:
        TrainingError: too few photos or features for the bits.
    """
    if bits >= len(embedding) or bits > embedding.shape[1]:
        raise TrainingError(f"{len(embedding)} photos are too few for a copy head of {bits} bits")
    x = torch.from_numpy(embedding).double()
    mean, deviation = x.mean(dim=0), x.std(dim=0) + 1e-3
    scaled = (x - mean) / deviation
    variance, vectors = torch.linalg.eigh(scaled.T @ scaled / len(x))
    variance, vectors = variance.flip(0).clamp_min(0), vectors.flip(1)[:, :bits]
    basis = vectors / torch.sqrt(variance[:bits] + ridge * variance.mean())
    generator = torch.Generator().manual_seed(seed)
    rotation = torch.linalg.qr(torch.randn(bits, bits, dtype=torch.float64, generator=generator))[0]
    weight = (basis @ rotation) / deviation[:, None]
    weight /= ((x - mean) @ weight).std()
    return weight.T.float().numpy(), (-(mean @ weight)).float().numpy()


def load_affine(layer: nn.Linear, weight: npt.NDArray[np.float32], offset: npt.NDArray[np.float32]) -> None:
    """Put weights (bits, D) and offset (bits,) into a layer."""
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(np.ascontiguousarray(weight)))
        layer.bias.copy_(torch.from_numpy(np.ascontiguousarray(offset)))

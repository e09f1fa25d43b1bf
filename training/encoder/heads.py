"""The two heads on a trunk's embedding: where they start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.errors import TrainingError
from training.evaluation.ranks import directions
from training.methods.algebra import leading_directions, procrustes_rotation

if TYPE_CHECKING:
    from collections.abc import Collection

    from torch import nn

    from training.encoder.network import EncoderNetwork

__all__ = ["load_affine", "start_heads", "turn", "whiten"]

_ROTATIONS = 50
_SHRINK = 0.5
_LEAST_MOMENT = 1e-3  # as a share of the largest: what is below is mostly noise


def start_heads(
    network: EncoderNetwork, embedding: npt.NDArray[np.float32], *, names: Collection[str] | None = None, seed: int = 0
) -> None:
    """Give heads weights from embeddings (N, D): whitening for `copy`, ITQ for others; U has a deviation of 1.

    Args:
        network: whose heads they are.
        embedding: of photos, more than the heads have bits.
        names: of the heads that begin; None means all, and the others stay as they are.
        seed: of the rotations.

    Raises:
        TrainingError: too few embeddings for the heads' bits.
    """
    for name, bits in network.bits.items():
        if names is not None and name not in names:
            continue
        made = whiten(embedding, bits=bits, seed=seed) if name == "copy" else turn(embedding, bits=bits, seed=seed)
        load_affine(network.head(name), *made)


def turn(
    embedding: npt.NDArray[np.float32], *, bits: int, shrink: float = _SHRINK, seed: int = 0
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Weights (bits, D) and offset (bits,) of ITQ on the directions of embeddings (N, D) from their mean m.

    How long x − m is says how much there is to see in a photo, not what. So the weights P·Λ·R come from unit vectors:
    P their leading directions, R the rotation of Gong & Lazebnik (CVPR 2011). Λ divides each direction by a power of
    its deviation: else the first few, which tell kinds apart, decide most bits, and photos of one kind share codes.
    Every bit splits the photos in half.

    Args:
        embedding: (N, D), N > bits.
        bits: at most D.
        shrink: the power, from 0 (as they are) to 1 (all directions count alike).
        seed: of the rotation that R is sought from.

    Raises:
        TrainingError: too few photos or features for the bits.
    """
    if bits >= len(embedding) or bits > embedding.shape[1]:
        raise TrainingError(f"{len(embedding)} photos are too few for a similar head of {bits} bits")
    mean = embedding.mean(axis=0)
    unit = directions(embedding, centre=mean).astype(np.float64)
    vectors, moments = leading_directions(unit, bits)
    vectors = vectors * np.maximum(moments, _LEAST_MOMENT * moments[0]) ** (-shrink / 2)
    rotation, _ = procrustes_rotation(unit @ vectors, iterations=_ROTATIONS, rng=np.random.default_rng(seed))
    weight = vectors @ rotation
    values = (embedding - mean) @ weight
    middle = np.median(values, axis=0)
    scale = (values - middle).std()
    return (weight / scale).T.astype(np.float32), (-(middle + mean @ weight) / scale).astype(np.float32)


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

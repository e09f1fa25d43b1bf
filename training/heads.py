"""The two heads on a trunk's embedding: where they start, and which distances they call near."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.codes import Codes, hamming, pack
from desktop_app.core.encoders.card import HeadCard
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from desktop_app.core.images import fit
from training.augment import as_input
from training.methods.interface import TrainingData
from training.methods.itq import Itq

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from torch import nn

    from desktop_app.core.encoders.card import ResizeRule
    from training.network import EncoderNetwork
    from training.photos import Pictures

__all__ = ["calibrate", "embed", "embed_pixels", "encode", "fit_all", "load_affine", "start_heads", "whiten"]

# By head: shares of all pairs of different photos within the default radius, and within the slider's end.
_NEAR = {"similar": (2e-3, 5e-2), "copy": (1e-5, 1e-3)}


def embed(
    trunk: nn.Module | OnnxEncoder, photos: Pictures, *, side: int, rule: ResizeRule = "stretch"
) -> npt.NDArray[np.float32]:
    """Embeddings of photos as the application will see them: float32 (N, D).

    Args:
        trunk: left in evaluation mode; or a file that gives embeddings.
        photos: N of them.
        side: S of the encoder's input.
        rule: how a photo is brought to S × S.
    """
    return embed_pixels(trunk, fit_all(photos, side=side, rule=rule))


def embed_pixels(trunk: nn.Module | OnnxEncoder, batches: Iterable[npt.NDArray[np.uint8]]) -> npt.NDArray[np.float32]:
    """Embeddings float32 (N, D) of batches uint8 (n, S, S, 3); the trunk is left in evaluation mode."""
    if isinstance(trunk, OnnxEncoder):
        return np.concatenate([trunk.embed(pixels) for pixels in batches])
    trunk.eval()
    device = next(trunk.parameters()).device
    parts = []
    for pixels in batches:
        with torch.inference_mode(), torch.autocast(device.type, dtype=torch.bfloat16):
            image = as_input(pixels).to(device)
            parts.append(trunk(image).float().cpu().numpy())
    return np.concatenate(parts)


def fit_all(photos: Pictures, *, side: int, rule: ResizeRule, batch: int = 64) -> Iterator[npt.NDArray[np.uint8]]:
    """All photos in batches, uint8 (N, side, side, 3), as the application brings them to an encoder's input."""
    for start in range(0, len(photos), batch):
        stop = min(start + batch, len(photos))
        yield np.stack([fit(photos[number], side=side, rule=rule) for number in range(start, stop)])


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


def encode(network: EncoderNetwork, embedding: npt.NDArray[np.float32]) -> dict[str, Codes]:
    """Packed codes by head of embeddings (N, D)."""
    device = next(network.parameters()).device
    with torch.inference_mode():
        values = network.values(torch.from_numpy(embedding).to(device))
    return {name: pack(u.cpu().numpy()) for name, u in values.items()}


def calibrate(codes: dict[str, Codes], folders: Sequence[str], *, most: int = 4000) -> dict[str, HeadCard]:
    """The card's radii: those within which a given small share of all pairs of different photos lies.

    Args:
        codes: by head, uint8 (N, bits/8).
        folders: for each photo where it lies. Pairs in one folder are left out, since bursts and true copies lie
            together; where there is one folder only, all pairs count.
        most: how many photos are compared with each other.
    """
    place = np.unique(np.array(folders), return_inverse=True)[1]
    if place.max(initial=0) == 0:
        place = np.arange(len(place))
    step = max(1, len(place) // most)
    some = np.arange(len(place))[::step][:most]
    cards = {}
    for name, found in codes.items():
        bits = found.shape[1] * 8
        counts = np.zeros(bits + 1, dtype=np.int64)
        for position, number in enumerate(some):
            later = some[position + 1 :]
            others = later[place[later] != place[number]]
            counts += np.bincount(hamming(found[number : number + 1], found[others])[0], minlength=bits + 1)
        share = np.cumsum(counts) / max(1, counts.sum())
        radius, end = (
            max(0, int(np.searchsorted(share, rate, side="right")) - 1) for rate in _NEAR.get(name, (1e-3, 1e-2))
        )
        cards[name] = HeadCard(bits=bits, radius=radius, max_radius=end)
    return cards

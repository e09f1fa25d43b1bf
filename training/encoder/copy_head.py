"""The copy head on embeddings that are computed once: whitened or as it is, then contrasted with edited copies.

What tells one photo from another of its kind lies in directions of little variance, which ITQ's principal components
drown: whitening alone triples the recall of copies at a false-pair rate of 1e-5. Learning on stored embeddings then
affords batches of hundreds of photos, whose hardest negatives decide at such rates.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from training.encoder.embedding import embed, embed_pixels
from training.encoder.heads import load_affine, whiten
from training.encoder.tuning_losses import copy_loss, spread_loss
from training.methods.codings import bihalf
from training.pictures.augment import copies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
    from training.encoder.network import EncoderNetwork
    from training.pictures.photos import Pictures

__all__ = ["CopyLearning", "embed_copies", "learn_copy_head"]

Views = npt.NDArray[np.float32]
"""float32 (V, N, D): embeddings of N photos as they are, then of V − 1 copies of each."""


@dataclass(frozen=True, slots=True)
class CopyLearning:
    """How the head learns.

    Attributes:
        steps: of AdamW, at a rate falling to 0 as a cosine.
        batch: photos a step, each with a copy.
        rate: the first learning rate.
        spread: weight of the codes' distance to their nearest (KoLeo).
    """

    steps: int = 800
    batch: int = 384
    rate: float = 2e-3
    spread: float = 0.3


def embed_copies(trunk: nn.Module | OnnxEncoder, photos: Pictures, *, side: int, views: int, seed: int = 0) -> Views:
    """Embeddings of photos and of `views` random copies of each: float32 (1 + views, N, D)."""
    rng = np.random.default_rng(seed)

    def batches() -> Iterator[npt.NDArray[np.uint8]]:
        for start in range(0, len(photos), 64):
            yield copies(photos, range(start, min(start + 64, len(photos))), side=side, rng=rng)

    plain = embed(trunk, photos, side=side)
    return np.stack([plain, *(embed_pixels(trunk, batches()) for _ in range(views))])


def learn_copy_head(
    network: EncoderNetwork, views: Views, *, learning: CopyLearning | None = None, whitened: bool = True
) -> float:
    """Contrast photos with their copies; the last loss.

    Args:
        network: its head `copy` is replaced, nothing else changes.
        views: of :func:`embed_copies`; V ≥ 2.
        learning: how.
        whitened: begin with whitening, or else with the head that there is.
    """
    how = learning or CopyLearning()
    x = torch.from_numpy(views)
    count, photos, _ = x.shape
    mean, deviation = x.mean(dim=(0, 1)), x.std(dim=(0, 1)) + 1e-3
    x = (x - mean) / deviation
    layer, head = nn.Linear(x.shape[2], network.bits["copy"]), network.head("copy")
    if whitened:
        load_affine(layer, *whiten(x[0].numpy(), bits=network.bits["copy"]))
    else:
        with torch.no_grad():
            load_affine(layer, (head.weight * deviation).numpy(), head(mean).numpy())
    optimiser = torch.optim.AdamW(layer.parameters(), lr=how.rate, weight_decay=1e-2)
    batch, loss = min(how.batch, photos), torch.zeros(())
    for step in range(how.steps):
        for group in optimiser.param_groups:
            group["lr"] = how.rate * 0.5 * (1.0 + math.cos(math.pi * step / how.steps))
        chosen = torch.randperm(photos)[:batch]
        # Mostly photo against copy, at times copy against copy.
        first = 0 if torch.rand(()) < 0.7 else int(torch.randint(1, count, ()))
        second = int(torch.randint(1, count, ()))
        u = layer(torch.cat([x[first, chosen], x[second, chosen]]))
        b = bihalf(u)
        loss = copy_loss(b[:batch], b[batch:])
        loss = loss + how.spread * (spread_loss(u[:batch]) + spread_loss(u[batch:]))
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    with torch.no_grad():
        weight = layer.weight / deviation
        load_affine(head, weight.numpy(), (layer.bias - weight @ mean).numpy())
    return float(loss.detach())

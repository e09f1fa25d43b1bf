"""Photos through an encoder, as the application will bring them: to embeddings, and to the heads' packed codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.codes import Codes, pack
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.images import fit
from training.encoder.arithmetic import arithmetic
from training.pictures.augment import as_input

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from torch import nn

    from desktop_app.core.types import ResizeRule
    from training.encoder.network import EncoderNetwork
    from training.pictures.photos import Pictures

__all__ = ["embed", "embed_pixels", "encode", "fit_all"]


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
        with torch.inference_mode(), arithmetic(device):
            image = as_input(pixels).to(device)
            parts.append(trunk(image).float().cpu().numpy())
    return np.concatenate(parts)


def fit_all(photos: Pictures, *, side: int, rule: ResizeRule, batch: int = 64) -> Iterator[npt.NDArray[np.uint8]]:
    """All photos in batches, uint8 (N, side, side, 3), as the application brings them to an encoder's input."""
    for start in range(0, len(photos), batch):
        stop = min(start + batch, len(photos))
        yield np.stack([fit(photos[number], side=side, rule=rule) for number in range(start, stop)])


def encode(network: EncoderNetwork, embedding: npt.NDArray[np.float32]) -> dict[str, Codes]:
    """Packed codes by head of embeddings (N, D)."""
    device = next(network.parameters()).device
    with torch.inference_mode():
        values = network.values(torch.from_numpy(embedding).to(device))
    return {name: pack(u.cpu().numpy()) for name, u in values.items()}

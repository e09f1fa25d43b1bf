"""Random views of photos for learning to see: crops and mirrors of the pixels, then colour and mixing of tensors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torch import Tensor

from desktop_app.core.images import fit
from training.pictures.edits import draw_edits, random_copy
from training.pictures.pixel_scale import scaled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from training.pictures.photos import Pictures, Pixels

_EDITED_ALIKE = 8

__all__ = ["as_input", "copies", "crops", "jitter", "mix", "random_crop"]


def random_crop(photo: Pixels, *, side: int, smallest: float, rng: np.random.Generator) -> Pixels:
    """A random rectangle of the photo, stretched to side × side, mirrored half the time.

    Args:
        photo: uint8 (height, width, 3).
        side: pixels of the result.
        smallest: least share of the photo's area, drawn evenly up to 1; aspect 3:4 … 4:3 of the photo's own or
            of a square, whichever is drawn.
        rng: where chance comes from.
    """
    height, width = photo.shape[:2]
    area = rng.uniform(smallest, 1.0) * height * width
    natural = 1.0 if rng.random() < 0.5 else width / height
    aspect = natural * float(np.exp(rng.uniform(np.log(3 / 4), np.log(4 / 3))))
    w = min(width, max(1.0, float(np.sqrt(area * aspect))))
    h = min(height, max(1.0, float(np.sqrt(area / aspect))))
    x, y = rng.uniform(0, width - w), rng.uniform(0, height - h)
    image = Image.fromarray(photo).resize((side, side), Image.Resampling.BILINEAR, box=(x, y, x + w, y + h))
    pixels = np.asarray(image)
    return pixels[:, ::-1] if rng.random() < 0.5 else pixels


def crops(
    photos: Pictures, numbers: Iterable[int], *, side: int, smallest: float, rng: np.random.Generator
) -> npt.NDArray[np.uint8]:
    """A `random_crop` of each photo: uint8 (N, side, side, 3)."""
    views = [random_crop(photos[number], side=side, smallest=smallest, rng=rng) for number in numbers]
    return np.stack(views)


def copies(
    photos: Pictures, numbers: Sequence[int] | npt.NDArray[np.int64], *, side: int, rng: np.random.Generator
) -> npt.NDArray[np.uint8]:
    """An edited copy of each photo, stretched to uint8 (N, side, side, 3).

    Neighbours in the batch go through the same edits, at strengths of their own: different photos that were edited
    alike are the copies most easily taken for each other.
    """
    made: list[Pixels] = []
    names: list[str] = []
    for position, number in enumerate(numbers):
        if position % _EDITED_ALIKE == 0:
            names = draw_edits(rng)
        other = photos[int(rng.integers(len(photos)))]
        copy = random_copy(Image.fromarray(photos[number]), Image.fromarray(other), names=names, rng=rng)
        made.append(fit(np.asarray(copy), side=side, rule="stretch"))
    return np.stack(made)


def as_input(pixels: npt.NDArray[np.uint8]) -> Tensor:
    """uint8 (N, S, S, 3) → float (N, 3, S, S) in [−1, 1], channels last in memory."""
    return scaled(torch.from_numpy(pixels))


def jitter(image: Tensor, *, strength: float) -> Tensor:
    """Change brightness, contrast and saturation of each image by factors in 1 ± strength.

    Float (N, 3, S, S) in [−1, 1] → the same shape and range.
    """
    factors = 1.0 + strength * (2.0 * torch.rand(3, len(image), 1, 1, 1, device=image.device) - 1.0)
    brightness, contrast, saturation = factors.unbind(0)
    x = (image + 1.0) * brightness - 1.0
    mean = x.mean(dim=(1, 2, 3), keepdim=True)
    x = mean + (x - mean) * contrast
    grey = x.mean(dim=1, keepdim=True)
    return torch.clamp(grey + (x - grey) * saturation, -1.0, 1.0)


def mix(image: Tensor) -> Tensor:
    """Blend each image with another of the batch, shares drawn evenly (mixup, Zhang et al., ICLR 2018).

    A teacher's answer is a target for any picture, so a blend is a new photo for nothing
    (Beyer et al., "Knowledge distillation: a good teacher is patient and consistent", CVPR 2022).
    """
    share = torch.rand(len(image), 1, 1, 1, device=image.device)
    return image * share + image.flip(0) * (1.0 - share)

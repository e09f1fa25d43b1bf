"""What the `similar` head learns to agree with: the teacher's features of all photos, drawn towards their neighbours'.

A photo's features are replaced by a weighted mean over its nearest photos (database-side augmentation, Turcot & Lowe,
ICCV workshops 2009; the weights cosⁿ of Radenović et al., TPAMI 2019): ``x'ᵢ = Σ_j max(cos(xᵢ, x_j), 0)ⁿ·x_j`` over the
k nearest, itself included. Photos that share neighbours come closer than the teacher alone puts them.

The same features say which photos are hardest to tell from each other (:func:`look_alikes`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import faiss
import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.vectors import unit_rows
from training.encoder.embedding import fit_all
from training.encoder.teacher import Teacher
from training.pictures.augment import as_input

if TYPE_CHECKING:
    from training.encoder.teachers import PooledTeacher
    from training.pictures.photos import PhotoSet

__all__ = ["SamePicture", "look_alikes", "smooth", "teacher_features"]

_SAME = 0.95  # photos of a higher cosine may well be the same picture
_CANDIDATES, _MORE_CANDIDATES = 2, 8  # looked at per look-alike; more where another network rules some out


@dataclass(frozen=True, slots=True)
class SamePicture:
    """What else tells that two photos may be the same picture, or show one scene.

    Attributes:
        features: float32 (N, D) of the photos, by a network that sees more.
        above: cosine of two centred rows from which on they may.
    """

    features: npt.NDArray[np.float32]
    above: float


def teacher_features(
    teacher: Teacher | PooledTeacher, photos: PhotoSet, *, side: int = 224, batch: int = 64
) -> npt.NDArray[np.float32]:
    """The teacher's pooled features of photos stretched to side × side: float32 (N, D).

    Those of several teachers side by side are centred, and scaled to weigh the same.
    """
    parts = []
    look = teacher.pooled if isinstance(teacher, Teacher) else teacher.raw
    for pixels in fit_all(photos, side=side, rule="stretch", batch=batch):
        with torch.inference_mode():
            parts.append(look(as_input(pixels)))
    found = torch.cat(parts)
    if not isinstance(teacher, Teacher) and len(teacher.parts) > 1:
        teacher.calibrate(found)
        found = (found - teacher.centre) / teacher.scale
    return found.numpy()


def smooth(features: npt.NDArray[np.float32], *, neighbours: int, power: float) -> npt.NDArray[np.float32]:
    """Unit rows of centred features, each drawn towards its neighbours.

    Args:
        features: (N, D), N > neighbours.
        neighbours: k, the photo itself included; 1 leaves it where it is.
        power: n; higher trusts the nearest more.

    Returns:
        float32 (N, D) of unit rows.
    """
    x, cosine, nearest = _nearest(features, neighbours)
    weight = np.maximum(cosine, 0.0) ** power
    drawn = np.stack([w @ x[k] for w, k in zip(weight, nearest, strict=True)])
    return unit_rows(drawn)


def look_alikes(
    features: npt.NDArray[np.float32], *, count: int, same: SamePicture | None = None
) -> npt.NDArray[np.int64]:
    """For each photo the `count` others most like it, without those that may be the same picture: int64 (N, count).

    A photo that has fewer stands in its own row instead.

    Args:
        features: (N, D), N > count.
        count: how many.
        same: what else tells that two photos may be the same picture.
    """
    candidates = count * (_CANDIDATES if same is None else _MORE_CANDIDATES)
    _, cosine, nearest = _nearest(features, min(candidates, len(features)))
    seen = None if same is None else unit_rows(same.features, centre=same.features.mean(axis=0))
    own = np.arange(len(features))
    found = np.repeat(own[:, None], count, axis=1)
    for number in own:
        apart = (cosine[number] < _SAME) & (nearest[number] != number)
        if same is not None and seen is not None:
            apart &= seen[nearest[number]] @ seen[number] < same.above
        others = nearest[number][apart][:count]
        found[number, : len(others)] = others
    return found


def _nearest(
    features: npt.NDArray[np.float32], count: int
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32], npt.NDArray[np.int64]]:
    """Centred unit rows (N, D), and the cosines and numbers (N, count) of the rows nearest to each."""
    x = unit_rows(features, centre=features.mean(axis=0))
    index = faiss.IndexFlatIP(x.shape[1])
    index.add(x)
    cosine, nearest = index.search(x, count)
    return x, cosine, nearest

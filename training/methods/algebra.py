"""The algebra that several papers share: principal components, the Procrustes rotation, discrete coordinate descent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.linalg import eigh
from scipy.spatial.distance import cdist

if TYPE_CHECKING:
    import numpy.typing as npt

    from training.methods.interface import Floats

__all__ = [
    "anchors",
    "coordinate_descent",
    "leading_directions",
    "one_hot",
    "principal_components",
    "procrustes_rotation",
    "sign",
]


def sign(values: Floats) -> Floats:
    """+1 where ≥ 0, else −1."""
    return np.where(values >= 0, 1.0, -1.0)


def principal_components(features: npt.NDArray[Any], count: int) -> tuple[Floats, Floats, Floats]:
    """The leading eigenvectors of the covariance.

    Args:
        features: (N, D).
        count: k ≤ min(N, D).

    Returns:
        mean (D,), vectors (D, k) in falling order of variance, variances (k,).
    """
    mean = features.mean(axis=0, dtype=np.float64)
    vectors, variances = leading_directions(features - mean, count)
    return mean, vectors, variances


def leading_directions(rows: Floats, count: int) -> tuple[Floats, Floats]:
    """The leading eigenvectors of the uncentred second moment RᵀR/N.

    Args:
        rows: R (N, D).
        count: k ≤ min(N, D).

    Returns:
        vectors (D, k) in falling order of their eigenvalues, eigenvalues (k,).
    """
    items, width = rows.shape
    size = min(items, width)
    last = [size - count, size - 1]
    if width <= items:
        values, vectors = eigh(rows.T @ rows / items, subset_by_index=last)
        leading = vectors[:, ::-1]
    else:  # RRᵀ has the same eigenvalues; pixels of photos are too wide for RᵀR
        values, weights = eigh(rows @ rows.T / items, subset_by_index=last)
        leading = np.linalg.qr(rows.T @ weights[:, ::-1])[0]
    return np.ascontiguousarray(leading), np.maximum(values[::-1], 0.0)


def procrustes_rotation(projected: Floats, *, iterations: int, rng: np.random.Generator) -> tuple[Floats, list[float]]:
    """ITQ's rotation: R orthogonal with a small ‖sign(V·R) − V·R‖², by alternating.

    Args:
        projected: V (N, K), centred.
        iterations: alternations of B = sign(V·R) and the Procrustes solution for R.
        rng: of the random rotation it starts from.

    Returns:
        R (K, K), and the quantisation error a item of each iteration.
    """
    rotation = np.linalg.qr(rng.standard_normal((projected.shape[1],) * 2))[0]
    errors = []
    for _ in range(iterations):
        rotated = projected @ rotation
        codes = sign(rotated)
        errors.append(float(((codes - rotated) ** 2).sum(axis=1).mean()))
        left, _, right = np.linalg.svd(projected.T @ codes)
        rotation = left @ right
    return rotation, errors


def coordinate_descent(target: Floats, gram: Floats, codes: Floats, *, sweeps: int) -> Floats:
    """Discrete cyclic coordinate descent (Shen et al. 2015): min over B ∈ {−1, +1} of ‖B·W‖² − 2·tr(Bᵀ·Q).

    Bit k of all items at once: ``b_k = sign(q_k − Σ_{j≠k} b_j⟨w_j, w_k⟩)``, repeated; it never raises the objective.

    Args:
        target: Q (N, K).
        gram: W·Wᵀ (K, K).
        codes: (N, K) where to start; zeros are allowed.
        sweeps: over all bits; fewer if a sweep changes nothing.

    Returns:
        (N, K) of −1 and +1.
    """
    codes = codes.copy()
    coupling = gram - np.diag(np.diag(gram))
    for _ in range(sweeps):
        changed = False
        for k in range(codes.shape[1]):
            updated = sign(target[:, k] - codes @ coupling[:, k])
            changed = changed or bool((updated != codes[:, k]).any())
            codes[:, k] = updated
        if not changed:
            break
    return codes


def one_hot(labels: npt.NDArray[Any]) -> Floats:
    """(N,) of classes → (N, C) of 0 and 1; a multi-label matrix stays itself."""
    if labels.ndim == 2:
        return labels.astype(np.float64)
    classes, index = np.unique(labels, return_inverse=True)
    return np.eye(len(classes))[index]


def anchors(features: npt.NDArray[Any], count: int, *, width: float, rng: np.random.Generator) -> tuple[Floats, float]:
    """Random anchors of an RBF kernel exp(−‖x − a‖²/2σ²), σ² = width · the mean squared distance to them.

    Returns:
        anchors (min(count, N), D), and 1/2σ².
    """
    chosen = features[rng.choice(len(features), min(count, len(features)), replace=False)].astype(np.float64)
    sample = features[rng.choice(len(features), min(2000, len(features)), replace=False)].astype(np.float64)
    spread = width * float(cdist(sample, chosen, "sqeuclidean").mean())
    return chosen, 1.0 / (2.0 * spread) if spread else 1.0

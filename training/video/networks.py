"""What hash layers learn from in place of clips: features of torchvision's video networks, or none at all.

| name | clip | features |
|---|---|---|
| `r3d_18`, `mc3_18`, `r2plus1d_18` | 16 × 112 × 112 | 512 |
| `s3d` | 16 × 224 × 224 | 1,024 |
| `mvit_v1_b`, `mvit_v2_s` | 16 × 224 × 224 | 768 |
| `swin3d_t`, `swin3d_s`, `swin3d_b` | 16 × 224 × 224 (published at 32 frames) | 768, 768, 1,024 |
| `clip-pixels` | a stand-in without a network: what moves where | 640 |

The published weights (KINETICS400_V1) are named as torchvision names them, which downloads them, or given as a file.
"""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop_app.core.errors import TrainingError
from training.video.clips import FRAMES

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["VIDEO_FEATURES", "ClipExtractor", "open_clip_features"]

Floats: TypeAlias = npt.NDArray[np.float32]
_BATCH = 8


@dataclass(frozen=True, slots=True)
class ClipExtractor:
    """A way from clips to features.

    Args:
        recipe: names all that the features depend on beside the clip.
        extract: uint8 (N, FRAMES, side, side, 3) → float32 (N, D).
        side: of the frames.
        note: what must be said beside numbers made with it.
    """

    recipe: str
    extract: Callable[[npt.NDArray[np.uint8]], Floats]
    side: int
    note: str


@dataclass(frozen=True, slots=True)
class _Input:
    """Side of the frames, and the mean and deviation of each colour that the weights were trained with."""

    side: int
    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]


_KINETICS = ((0.43216, 0.394666, 0.37645), (0.22803, 0.22145, 0.216989))
_IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
_SMALL, _S3D = _Input(112, *_KINETICS), _Input(224, *_KINETICS)
_MVIT, _SWIN = _Input(224, (0.45,) * 3, (0.225,) * 3), _Input(224, *_IMAGENET)
_INPUTS = {
    **dict.fromkeys(("r3d_18", "mc3_18", "r2plus1d_18"), _SMALL),
    "s3d": _S3D,
    **dict.fromkeys(("mvit_v1_b", "mvit_v2_s"), _MVIT),
    **dict.fromkeys(("swin3d_t", "swin3d_s", "swin3d_b"), _SWIN),
}
VIDEO_FEATURES = ("clip-pixels", *_INPUTS)
"""Names of features."""


def open_clip_features(name: str, *, weights: str | None = None) -> ClipExtractor:
    """An extractor by name.

    Args:
        name: one of `VIDEO_FEATURES`.
        weights: of a network, by torchvision's name or as a file of its state. Without, they are
            random, and the note says so.

    Raises:
        TrainingError: there are no such features, or their weights cannot be had.
    """
    if name == "clip-pixels":
        return ClipExtractor("clip-pixels", _moving_pixels, 32, "a stand-in for a video network: what moves where")
    if name not in _INPUTS:
        raise TrainingError(f"there are no features {name!r} of videos; there are {', '.join(VIDEO_FEATURES)}")
    network, given = _network(name, weights), _INPUTS[name]
    state = hashlib.sha256()
    for tensor in network.state_dict().values():
        state.update(tensor.numpy().tobytes())
    mean, deviation = (torch.tensor(each)[:, None, None, None] for each in (given.mean, given.deviation))

    def extract(clips: npt.NDArray[np.uint8]) -> Floats:
        with torch.inference_mode():
            parts = [_as_input(clips[start : start + _BATCH]) for start in range(0, len(clips), _BATCH)]
            found = [network((part - mean) / deviation).flatten(1) for part in parts]
            features: Floats = torch.cat(found).numpy()
            return features

    said = "RANDOM weights" if weights is None else f"the weights {Path(weights).name}"
    return ClipExtractor(f"{name}-{state.hexdigest()[:12]}-{FRAMES}", extract, given.side, f"{name} with {said}")


def _as_input(clips: npt.NDArray[np.uint8]) -> Tensor:
    """Float (N, 3, T, S, S) in [0, 1]."""
    return torch.from_numpy(np.ascontiguousarray(clips.transpose(0, 4, 1, 2, 3))).float() / 255


def _network(name: str, weights: str | None) -> nn.Module:
    import torchvision  # noqa: PLC0415  (slow to import)

    file = Path(weights) if weights is not None and Path(weights).is_file() else None
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        try:
            network: nn.Module = torchvision.models.get_model(name, weights=None if file else weights)
        except (ValueError, KeyError) as error:
            said = f"torchvision has no {name!r} with weights {weights!r} ({error})"
            raise TrainingError(f"{said}: name KINETICS400_V1 or a file") from None
        except OSError as error:
            said = f"the weights {weights!r} of {name!r} could not be downloaded ({error})"
            raise TrainingError(f"{said}: give them as a file") from None
    if file is not None:
        try:
            network.load_state_dict(torch.load(file, weights_only=True, map_location="cpu"))
        except (OSError, RuntimeError, pickle.UnpicklingError, EOFError, AttributeError, TypeError) as error:
            kind = type(error).__name__
            raise TrainingError(f"does not hold the weights of {name} ({kind}); name another file", path=file) from None
    last = next(part for part in ("fc", "classifier", "head") if hasattr(network, part))
    setattr(network, last, nn.Identity())
    return network.eval()


def _moving_pixels(clips: npt.NDArray[np.uint8]) -> Floats:
    """Four moments of a clip and the changes between them, each 8 × 8 and grey; and five moments of what changed."""
    grey = clips.astype(np.float32).mean(axis=4) / 255
    grey -= grey.mean(axis=(1, 2, 3), keepdims=True)
    moments = torch.from_numpy(grey[:, :: FRAMES // 5][:, :6])
    small = functional.adaptive_avg_pool2d(moments, 8)
    changed = (moments[:, 1:] - moments[:, :-1]).abs()
    where = functional.adaptive_avg_pool2d(changed, 8)
    both: Floats = torch.cat([small[:, 1:] - small[:, :-1], where], dim=1).flatten(1).numpy()
    return both

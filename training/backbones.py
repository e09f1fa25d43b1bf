"""Torchvision's networks in place of the trunk: `--backbone mobilenet_v3_large --weights IMAGENET1K_V2`."""

from __future__ import annotations

import torch
import torchvision
from torch import Tensor, nn

from desktop_app.core.errors import TrainingError

__all__ = ["Backbone"]

# Where the families of torchvision keep what follows their pooled features.
_CLASSIFIERS = ("classifier", "fc", "heads", "head")


class Backbone(nn.Module):
    """A torchvision network without its classifier.

    Args:
        name: as torchvision knows it, e.g. "mobilenet_v3_large".
        weights: as torchvision names them, e.g. "IMAGENET1K_V2" (downloaded on first use), or None for random ones.

    Raises:
        TrainingError: torchvision has no such network or weights, or the network has no classifier to take off.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, name: str, *, weights: str | None) -> None:
        super().__init__()
        self.name = name
        try:
            self.network: nn.Module = torchvision.models.get_model(name, weights=weights)
        except (ValueError, KeyError) as error:
            raise TrainingError(f"torchvision has no backbone {name!r} with weights {weights!r} ({error})") from None
        except OSError as error:
            raise TrainingError(f"the weights {weights!r} of {name!r} could not be downloaded ({error})") from None
        last = next((part for part in _CLASSIFIERS if hasattr(self.network, part)), None)
        if last is None:
            raise TrainingError(f"{name!r} has no classifier to take off; choose another backbone")
        setattr(self.network, last, nn.Identity())
        # ImageNet's mean and deviation, for an input in [−1, 1] instead of [0, 1].
        mean, deviation = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
        self.register_buffer("mean", (2 * mean - 1)[:, None, None], persistent=False)
        self.register_buffer("deviation", (2 * deviation)[:, None, None], persistent=False)
        self.features = self._measure()

    def forward(self, image: Tensor) -> Tensor:
        """Float (N, 3, S, S) RGB in [−1, 1] → (N, features)."""
        found: Tensor = self.network((image - self.mean) / self.deviation)
        return found.flatten(1)

    def _measure(self) -> int:
        self.eval()
        with torch.inference_mode():
            return int(self(torch.zeros(1, 3, 224, 224)).shape[1])

"""Torchvision's networks in place of the trunk: `--backbone mobilenet_v3_large --weights IMAGENET1K_V2`."""

from __future__ import annotations

import pickle
from pathlib import Path

import torch
from torch import Tensor, nn

from desktop_app.core.errors import TrainingError

__all__ = ["Backbone"]

# Where the families of torchvision keep what follows their pooled features.
_CLASSIFIERS = ("classifier", "fc", "heads", "head")


class Backbone(nn.Module):
    """A torchvision network without its classifier.

    Args:
        name: as torchvision knows it, e.g. "mobilenet_v3_large".
        weights: as torchvision names them, e.g. "IMAGENET1K_V2" (downloaded on first use), a file of the network's
            state, or None for random ones.
        penultimate: take off the classifier's last layer only: VGG-16's and AlexNet's fc7.

    Raises:
        TrainingError: torchvision has no such network or weights, the file is not its state, or the network has no
            classifier to take off.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, name: str, *, weights: str | None, penultimate: bool = False) -> None:
        super().__init__()
        # A second of every command that imports this module, for the few that begin with such a network.
        import torchvision  # noqa: PLC0415

        self.name = name
        file = Path(weights) if weights is not None and Path(weights).is_file() else None
        try:
            self.network: nn.Module = torchvision.models.get_model(name, weights=None if file else weights)
        except (ValueError, KeyError) as error:
            raise TrainingError(f"torchvision has no backbone {name!r} with weights {weights!r} ({error})") from None
        except OSError as error:
            raise TrainingError(f"the weights {weights!r} of {name!r} could not be downloaded ({error})") from None
        last = next((part for part in _CLASSIFIERS if hasattr(self.network, part)), None)
        if last is None:
            raise TrainingError(f"{name!r} has no classifier to take off; choose another backbone")
        if file is not None:
            _load_state(self.network, file)
        classifier = getattr(self.network, last)
        if penultimate and isinstance(classifier, nn.Sequential):
            classifier[-1] = nn.Identity()
        else:
            setattr(self.network, last, nn.Identity())
        # ImageNet's mean and deviation, for an input in [−1, 1] instead of [0, 1].
        mean, deviation = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
        self.register_buffer("mean", (2 * mean - 1)[:, None, None], persistent=False)
        self.register_buffer("deviation", (2 * deviation)[:, None, None], persistent=False)
        self.features = self._measure(name)

    def forward(self, image: Tensor) -> Tensor:
        """Float (N, 3, S, S) RGB in [−1, 1] → (N, features)."""
        found: Tensor = self.network((image - self.mean) / self.deviation)
        return found.flatten(1)

    def _measure(self, name: str) -> int:
        self.eval()
        try:
            with torch.inference_mode():
                return int(self(torch.zeros(1, 3, 224, 224)).shape[1])
        except (RuntimeError, ValueError, TypeError, AttributeError, AssertionError) as error:
            reason = str(error).splitlines()[0]
            raise TrainingError(f"{name!r} makes no features of a photo ({reason}); choose another backbone") from None


def _load_state(network: nn.Module, path: Path) -> None:
    try:
        network.load_state_dict(torch.load(path, weights_only=True, map_location="cpu"))
    except (OSError, RuntimeError, pickle.UnpicklingError, EOFError, AttributeError, TypeError) as error:
        # Torch's own words on a file that is not one of its own advise to load it unsafely.
        reason = "no file of weights" if isinstance(error, pickle.UnpicklingError) else " ".join(str(error).split())
        raise TrainingError(f"does not hold the state of {type(network).__name__} ({reason})", path=path) from None

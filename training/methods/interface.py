"""What every method has in common: `fit` on features, `encode` to packed codes, `export` to one .onnx file.

A method is a frozen dataclass whose fields are its settings, with the paper's values as defaults, so that
``dataclasses.replace(METHODS["itq"], rotations=20)`` is all that a recipe needs. What it learns is a
:class:`training.methods.hash_function.HashFunction`: a torch module from features to continuous codes whose bit is
``value ≥ 0``.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.errors import TrainingError
from training.methods.hash_function import HashFunction, check_packable
from training.methods.loop import CurvePoint, RunOptions

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "ClosedForm",
    "CurvePoint",
    "Fit",
    "Floats",
    "Method",
    "RunOptions",
    "TrainingData",
]

Floats: TypeAlias = npt.NDArray[np.float64]

_LARGEST = 1e15  # its square, summed over any width, is a float32


@dataclass(frozen=True, slots=True)
class TrainingData:
    """What a method learns from.

    Args:
        features: float32 (N, D); pictures are flattened channel by channel.
        labels: int64 (N,) of one class each, 0/1 (N, L) of several, or None.
        classes: the names of the labels 0, 1, …, if they have any.
    """

    features: npt.NDArray[np.float32]
    labels: npt.NDArray[Any] | None = None
    classes: tuple[str, ...] = ()

    def __len__(self) -> int:
        """How many items there are."""
        return len(self.features)


@dataclass(frozen=True, slots=True)
class Fit:
    """What a fit leaves.

    Args:
        function: ready to encode.
        curve: the objective over time; empty for a method without one.
        seconds: that the fit took.
    """

    function: HashFunction
    curve: tuple[CurvePoint, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True)
class Method(ABC):
    """A way to learn a hash function."""

    paper: ClassVar[str]
    supervised: ClassVar[bool] = False
    may_be_0: ClassVar[tuple[str, ...]] = ("first_epochs",)  # counts of which 0 leaves a part out
    any_length: ClassVar[bool] = False  # not only multiples of 8 bits: for pictures of a code's distribution

    @abstractmethod
    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """The fit to data that :meth:`check` has accepted."""

    def most_bits(self, data: TrainingData) -> int | None:
        """The longest code that this data has rank for; None = any length."""
        del data
        return None

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Refuse what cannot work before time is spent on it.

        Raises:
            TrainingError: too few items, items that are all the same, numbers that are not finite, missing labels, a
                class with one member, a setting that makes nothing of something, or a length of code that the method
                or the format has no room for.
        """
        name = type(self).__name__
        _check_counts(self)
        if bits < 1 or not self.any_length:
            check_packable(bits)
        if len(data) < 2:
            raise TrainingError(f"{name} has {len(data)} item to learn from and needs two at least")
        _check_features(data.features)
        most = self.most_bits(data)
        if most is not None and bits > most:
            raise TrainingError(f"{name} has rank for {most} bits on this data, not for {bits}: choose a shorter code")
        if self.supervised:
            _check_labels(data, name=name)

    def fit(self, data: TrainingData, *, bits: int, seed: int = 0, run: RunOptions | None = None) -> Fit:
        """A hash function of `bits` bits, learned from data that is checked first; the same seed gives the same one.

        Raises:
            TrainingError: as :meth:`check`, or the loss became NaN, or the checkpoint is another method's.
        """
        self.check(data, bits=bits)
        torch.manual_seed(seed)
        start = time.monotonic()
        fit = self.learn(data, bits=bits, seed=seed, run=run or RunOptions())
        fit.function.eval()
        return Fit(fit.function, fit.curve, time.monotonic() - start)

    def export(self, function: HashFunction, path: Path) -> None:
        """Write the function as .onnx: input `features` float32 (N, D) → output `code` uint8 (N, bits/8)."""
        from training.methods.onnx_file import export_function  # noqa: PLC0415  (onnx is slow to import)

        export_function(function, path, method=type(self).__name__)


def _check_counts(method: Method) -> None:
    """Refuse counts of nothing, and weights below 0 or without a number."""
    for each in fields(method):
        value = getattr(method, each.name)
        if type(value) is int and value < (0 if each.name in method.may_be_0 else 1):
            raise TrainingError(f"{each.name} is {value}: give 1 or more")
        if type(value) is float and not 0 <= value < float("inf"):
            raise TrainingError(f"{each.name} is {value}: give 0 or more")


def _check_features(features: npt.NDArray[np.float32]) -> None:
    if features.ndim != 2 or not features.size:
        raise TrainingError(f"features must be a matrix of finite numbers, not of the shape {features.shape}")
    low, high = features.min(axis=0), features.max(axis=0)
    if not (np.isfinite(low).all() and np.isfinite(high).all()):
        raise TrainingError("features must be a matrix of finite numbers")
    if max(float(high.max()), -float(low.min())) > _LARGEST:
        raise TrainingError(f"features reach beyond {_LARGEST:.0e}, where distances overflow: scale them down")
    if np.array_equal(low, high):
        raise TrainingError(f"all {len(features)} items have the same features: there is nothing to tell apart")


def _check_labels(data: TrainingData, *, name: str) -> None:
    if data.labels is None:
        raise TrainingError(f"{name} learns from labels, and this data has none")
    if len(data.labels) != len(data):
        raise TrainingError(f"there are {len(data.labels)} labels for {len(data)} items")
    if data.labels.ndim == 1:
        classes, members = np.unique(data.labels, return_counts=True)
        if len(classes) < 2:
            raise TrainingError(f"{name} needs two classes at least, and this data has one")
        if members.min() < 2:
            lone = classes[members.argmin()]
            named = data.classes[lone] if data.classes else lone
            said = "has one member that is learned from, and pairs need two: drop it or add to it"
            raise TrainingError(f"class {named} {said}")


@dataclass(frozen=True)
class ClosedForm(Method):
    """A method that ends after a fixed amount of algebra, in float64 on the CPU."""

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """Delegate to :meth:`solve`; nothing here runs on another device or resumes.

        Raises:
            TrainingError: the data is such that a matrix cannot be inverted or cut into factors.
        """
        del run
        try:
            return Fit(self.solve(data, bits=bits, rng=np.random.default_rng(seed)))
        except np.linalg.LinAlgError as error:
            reason = str(error).partition(". ")[0]
            said = (
                f"{type(self).__name__} has no solution on these features ({reason}): look for extreme values in them"
            )
            raise TrainingError(said) from error

    @abstractmethod
    def solve(self, data: TrainingData, *, bits: int, rng: np.random.Generator) -> HashFunction:
        """The algebra."""

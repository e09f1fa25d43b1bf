"""UH-BDNN and SH-BDNN: binary deep neural networks (Do, Doan & Cheung, ECCV 2016).

Items are the m columns of X. The network D→h₁→h₂→L(→D) has sigmoid, sigmoid, identity(, identity) units; H (L, m) are
the outputs of layer L. Unsupervised:
``J = 1/2m‖X − W_d·B − c_d1ᵀ‖² + λ₁/2·Σ‖W‖² + λ₂/2m‖H − B‖² + λ₃/2‖HHᵀ/m − I‖² + λ₄/2m‖H1‖²``, B ∈ {−1, 1}^{L×m}.
Supervised: no decoder, plus ``λ₅/2m‖HᵀH/L − S‖²`` with S = ±1 for same class or not, and B = sign(H).

(h₁, h₂) by length 8 (90, 20), 16 (90, 30), 24 (100, 40), 32 (120, 50); λ₁…λ₄ = 1e-5, 5e-2, 1e-2, 0.5e-6. At most 20
rounds of 400 L-BFGS iterations on W (full batch) and a B-step of 10 sweeps of discrete coordinate descent from B = 0.
Start: B from ITQ; W layer by layer from the top eigenvectors of the uncentred second moment, zero biases, identity
decoder; one W-step. Input: each dimension's minimum is taken off, then all is divided by one global range.
code = H ≥ 0.

Departures: other lengths use the widths of the nearest listed one; a layer wider than its input, or than there are
items, is padded with zero weights; the rounds end when J falls by less than `tolerance` of itself. In a W-step the
decoder shares no term with the encoder, and is a ridge regression: it is solved in closed form, and L-BFGS has the
encoder alone, at a fifth of the time. The supervised pair
term is computed from class sums in O(m·L·(L + C)): the same number without an m×m matrix. Arithmetic is float32.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import torch
from scipy.optimize import minimize
from torch import Tensor, nn

from desktop_app.core.errors import TrainingError
from training.methods.algebra import coordinate_descent, leading_directions, one_hot
from training.methods.hash_function import HashFunction
from training.methods.interface import Fit, Floats, Method, TrainingData
from training.methods.itq import Itq
from training.methods.loop import CurvePoint, RunOptions

if TYPE_CHECKING:
    import numpy.typing as npt

__all__ = ["Bdnn", "BdnnNetwork", "SupervisedBdnn", "UnsupervisedBdnn", "start"]

_WIDTHS = {8: (90, 20), 16: (90, 30), 24: (100, 40), 32: (120, 50)}


class BdnnNetwork(HashFunction):
    """D→h₁→h₂→L, and for the unsupervised one the decoder L→D that is not part of the code.

    Each layer's bias is held as that of its centred input: the same functions and the same J, whose biases do not
    decay, but gradients that are far better conditioned than behind inputs and sigmoids that are never negative.

    Args:
        low: (D,) each dimension's minimum.
        centre: (D,) the mean of the scaled input.
        span: the global range.
        bits: L.
        decodes: whether there is a decoder.
    """

    low: Tensor
    centre: Tensor
    span: Tensor

    def __init__(
        self,
        low: npt.NDArray[np.float32],
        centre: npt.NDArray[np.float32],
        *,
        span: float,
        bits: int,
        decodes: bool,
    ) -> None:
        super().__init__(width=len(low), bits=bits)
        first, second = _WIDTHS[min(_WIDTHS, key=lambda listed: (abs(listed - bits), listed))]
        self.register_buffer("low", torch.from_numpy(low))
        self.register_buffer("centre", torch.from_numpy(centre))
        self.register_buffer("span", torch.tensor(span, dtype=torch.float32))
        sizes = pairwise((len(low), first, second, bits))
        self.hash_layers = [nn.Linear(a, b) for a, b in sizes]
        self.layers = nn.ModuleList(self.hash_layers)
        self.decoder = nn.Linear(bits, len(low)) if decodes else None

    def scaled(self, features: Tensor) -> Tensor:
        """The input as the paper scales it, (N, D)."""
        return (features - self.low) / self.span

    def hidden(self, x: Tensor) -> Tensor:
        """H, one row an item: scaled (N, D) → (N, L)."""
        x = torch.sigmoid(self.layers[0](x - self.centre)) - 0.5
        x = torch.sigmoid(self.layers[1](x)) - 0.5
        h: Tensor = self.layers[2](x)
        return h

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, L)."""
        return self.hidden(self.scaled(features))


def start(data: TrainingData, *, bits: int, decodes: bool, seed: int) -> tuple[BdnnNetwork, Tensor, Tensor]:
    """The paper's start.

    Returns:
        the network; the scaled features X (m, D); B of ITQ (m, L), both one row an item.
    """
    low = data.features.min(axis=0)
    span = float((data.features - low).max()) or 1.0
    centre = (data.features.mean(axis=0, dtype=np.float64) - low) / span
    network = BdnnNetwork(low, centre.astype(np.float32), span=span, bits=bits, decodes=decodes)
    x = network.scaled(torch.from_numpy(data.features))
    with torch.no_grad():
        activity, middle = x, network.centre
        for layer in network.hash_layers:
            _spectral(layer, activity, middle=middle)
            activity = torch.sigmoid(layer(activity - middle))
            middle = torch.full((layer.out_features,), 0.5)
        if network.decoder is not None:
            network.decoder.weight.copy_(torch.eye(*network.decoder.weight.shape))
            network.decoder.bias.zero_()
    itq = Itq().solve(TrainingData(x.numpy()), bits=bits, rng=np.random.default_rng(seed))
    b = torch.from_numpy(np.where(itq.values(x.numpy()) >= 0, np.float32(1), np.float32(-1)))
    return network, x, b


def _spectral(layer: nn.Linear, activity: Tensor, *, middle: Tensor) -> None:
    """Rows of W = the top eigenvectors of the uncentred second moment of the layer's input; the paper's zero biases."""
    a = activity.double().numpy()
    count = min(layer.out_features, *a.shape)
    vectors, _ = leading_directions(a, count)
    signs = np.where(vectors.sum(axis=0) >= 0, 1.0, -1.0)  # an eigenvector's sign is arbitrary: fix it
    layer.weight.zero_()
    layer.weight[:count].copy_(torch.from_numpy((vectors * signs).T.copy()))
    layer.bias.copy_(layer.weight @ middle)


@dataclass(frozen=True)
class Bdnn(Method):
    """What both share: the terms of J, and the W-step."""

    decay: float = 1e-5
    binary: float = 5e-2
    independence: float = 1e-2
    balance: float = 0.5e-6
    rounds: int = 20
    iterations: int = 400
    tolerance: float = 1e-4
    paper: ClassVar[str] = "Do, Doan & Cheung, ECCV 2016"
    decodes: ClassVar[bool] = True

    def most_bits(self, data: TrainingData) -> int:
        """As ITQ, which it starts from."""
        return Itq().most_bits(data)

    def objective(
        self, network: BdnnNetwork, x: Tensor, b: Tensor, classes: Tensor | None, *, h: Tensor | None = None
    ) -> Tensor:
        """J of the scaled items x (m, D), codes b (m, L) and, if supervised, one-hot classes (m, C).

        H are the network's own outputs unless others h (m, L) are given: with h = b it is J under the constraint H = B.
        """
        value = self.encoding(network, network.hidden(x) if h is None else h, b, classes, items=len(x))
        if network.decoder is None:
            return value
        error: Tensor = (x - network.decoder(b)).square().sum() / (2 * len(x))
        return value + error + self.decay / 2 * network.decoder.weight.square().sum()

    def encoding(self, network: BdnnNetwork, h: Tensor, b: Tensor, classes: Tensor | None, *, items: int) -> Tensor:
        """The terms of J that the layers up to H have a part in.

        `items` is the number that a batch stands for: J's balance and pair terms grow with it.
        """
        m = len(h)
        gap = h.T @ h / m - torch.eye(h.shape[1], dtype=h.dtype, device=h.device)
        value: Tensor = self.binary / (2 * m) * (h - b).square().sum()
        value = value + self.independence / 2 * gap.square().sum()
        value = value + self.balance * items / 2 * h.mean(dim=0).square().sum()
        if classes is not None:
            value = value + self.pairs(h, classes) * items
        weights = [layer.weight.square().sum() for layer in network.hash_layers]
        return value + self.decay / 2 * torch.stack(weights).sum()

    def pairs(self, h: Tensor, classes: Tensor) -> Tensor:
        """The supervised term a item; none here."""
        del classes
        return h.new_zeros(())

    def codes(self, network: BdnnNetwork, x: Tensor, b: Tensor | None = None) -> Tensor:
        """The B-step, from the codes b or from nothing: (m, L) of −1 and +1."""
        raise NotImplementedError

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """One W-step, then B and W in turn, until J stops falling or the rounds are over."""
        begin = time.monotonic()
        network, x, b = start(data, bits=bits, decodes=self.decodes, seed=seed)
        classes = self.classes(data)
        network, x, b = network.to(run.device), x.to(run.device), b.to(run.device)
        curve: list[CurvePoint] = []
        previous = float("inf")
        for number in range(self.rounds + 1):
            if number:
                with torch.no_grad():
                    b = self.codes(network, x)
            value = self._w_step(network, x, b, classes if classes is None else classes.to(run.device))
            curve.append(CurvePoint(time.monotonic() - begin, number, value))
            if previous - value < self.tolerance * abs(previous) and number > 1:
                break
            previous = value
        return Fit(network.cpu(), tuple(curve))

    def classes(self, data: TrainingData) -> Tensor | None:
        """One-hot labels (m, C) for the supervised form."""
        del data
        return None

    def _w_step(self, network: BdnnNetwork, x: Tensor, b: Tensor, classes: Tensor | None) -> float:
        """The decoder in closed form, and L-BFGS over the encoder's weights and all items; J afterwards."""
        self.solve_decoder(network, x, b)
        parameters = list(network.layers.parameters())

        def evaluate(flat: Floats) -> tuple[float, Floats]:
            torch.nn.utils.vector_to_parameters(torch.from_numpy(flat).to(parameters[0]), parameters)
            network.zero_grad(set_to_none=True)
            value = self.encoding(network, network.hidden(x), b, classes, items=len(x))
            torch.autograd.backward(value)
            gradient = torch.cat([p.grad.reshape(-1) for p in parameters if p.grad is not None])
            return float(value.detach()), gradient.double().cpu().numpy()

        first = torch.nn.utils.parameters_to_vector(parameters).detach().double().cpu().numpy()
        limits = {"maxiter": self.iterations, "maxfun": 2 * self.iterations}
        result = minimize(evaluate, first, jac=True, method="L-BFGS-B", options=limits)  # type: ignore[call-overload]
        if not np.isfinite(result.fun):
            raise TrainingError("the objective is no longer a number: lower the weights of its terms")
        torch.nn.utils.vector_to_parameters(torch.from_numpy(result.x).to(parameters[0]), parameters)
        with torch.no_grad():
            return float(self.objective(network, x, b, classes))

    @torch.no_grad()
    def solve_decoder(self, network: BdnnNetwork, x: Tensor, b: Tensor) -> None:
        """W_d, c_d = argmin 1/2m‖X − W_d·B − c_d·1ᵀ‖² + λ₁/2‖W_d‖², where there is a decoder."""
        if network.decoder is not None:
            mean, centre = b.mean(dim=0), x.mean(dim=0)
            moment = b.T @ b / len(b) - torch.outer(mean, mean) + self.decay * torch.eye(b.shape[1], device=b.device)
            cross = b.T @ x / len(b) - torch.outer(mean, centre)
            weight = torch.linalg.solve(moment.double(), cross.double()).T
            network.decoder.weight.copy_(weight)
            network.decoder.bias.copy_(centre - network.decoder.weight @ mean)


@dataclass(frozen=True)
class UnsupervisedBdnn(Bdnn):
    """UH-BDNN: codes that reconstruct the features."""

    sweeps: int = 10

    def codes(self, network: BdnnNetwork, x: Tensor, b: Tensor | None = None) -> Tensor:
        """Discrete coordinate descent on 1/2m‖X − W_d·B − c_d‖² + λ₂/2m‖H − B‖²."""
        assert network.decoder is not None  # noqa: S101
        weight, bias = network.decoder.weight, network.decoder.bias
        target = self.binary * network.hidden(x) + (x - bias) @ weight
        found = coordinate_descent(
            target.detach().double().cpu().numpy(),
            (weight.T @ weight).detach().double().cpu().numpy(),
            np.zeros(target.shape) if b is None else b.double().cpu().numpy(),
            sweeps=self.sweeps,
        )
        return torch.from_numpy(found).to(x)


@dataclass(frozen=True)
class SupervisedBdnn(Bdnn):
    """SH-BDNN: codes whose inner products are the class relation."""

    similarity: float = 1e-2
    supervised: ClassVar[bool] = True
    decodes: ClassVar[bool] = False

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse several labels an item."""
        super().check(data, bits=bits)
        if data.labels is not None and data.labels.ndim == 2:
            raise TrainingError("SH-BDNN's pair term takes one class an item, and this data has several")

    def classes(self, data: TrainingData) -> Tensor:
        """One-hot labels (m, C)."""
        assert data.labels is not None  # noqa: S101  (checked by `fit`)
        return torch.from_numpy(one_hot(data.labels)).float()

    def pairs(self, h: Tensor, classes: Tensor) -> Tensor:
        """λ₅/2m²‖HᵀH/L − S‖² with S = 2·YYᵀ − 1, expanded so that no m×m matrix is made; ‖S‖² = m²."""
        m, bits = h.shape
        gram = (h.T @ h / m).square().sum() / bits**2
        cross = (2 * (classes.T @ h / m).square().sum() - h.mean(dim=0).square().sum()) / bits
        return self.similarity / 2 * (gram - 2 * cross + 1)

    def codes(self, network: BdnnNetwork, x: Tensor, b: Tensor | None = None) -> Tensor:
        """B = sign(H)."""
        del b
        h = network.hidden(x)
        return torch.where(h >= 0, torch.ones_like(h), -torch.ones_like(h))

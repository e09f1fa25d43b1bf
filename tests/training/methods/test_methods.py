"""The contract of METHODS: every method fits, encodes, exports the same bits, repeats itself, and refuses nonsense."""

from __future__ import annotations

import itertools
from contextlib import nullcontext
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import BugError, TrainingError
from training.methods import METHODS, Method, TrainingData
from training.methods.algebra import principal_components
from training.methods.gradient import HashNetwork
from training.methods.hash_function import HashFunction
from training.methods.onnx_file import check_parity, encode_onnx

# Settings that make a fit take a moment; the rest stays the paper's.
_QUICK = {"rounds": 2, "iterations": 5, "rotations": 5, "anchor_count": 20, "epochs": 2, "items": 100, "hidden": 16}
_QUICK |= {"steps": 2, "filters": 4, "alpha": 0.3, "beta": 0.3}


def quick(name: str) -> Method:
    method = METHODS[name]
    changes: dict[str, Any] = {f.name: _QUICK[f.name] for f in fields(method) if f.name in _QUICK}
    if hasattr(method, "schedule"):
        # Three poolings leave these networks too little signal to tell the blobs apart in two epochs.
        epochs = {"annealed-tanh": 30, "regularised-autoencoder": 10}.get(name, 2)
        changes["schedule"] = replace(method.schedule, epochs=epochs, batch=16)
    return replace(method, **changes)


def blobs(n: int = 120, width: int = 64, *, seed: int = 0) -> TrainingData:
    rng = np.random.default_rng(seed)
    labels = np.arange(n) % 4
    centres = rng.random((4, width)) * 2
    features = np.clip(centres[labels] + 0.3 * rng.standard_normal((n, width)), 0, None)
    return TrainingData(features.astype(np.float32), labels.astype(np.int64))


def test_principal_components_of_features_wider_than_there_are_items() -> None:
    features = np.random.default_rng(0).standard_normal((20, 50)).astype(np.float32)
    mean, vectors, variances = principal_components(features, 12)
    covariance = np.cov(features, rowvar=False, bias=True)
    assert np.allclose(vectors.T @ vectors, np.eye(12))
    assert np.allclose(covariance @ vectors, vectors * variances)
    assert np.allclose(variances, np.linalg.eigvalsh(covariance)[::-1][:12])
    assert np.allclose(mean, features.mean(axis=0))


PICTURES = {"annealed-tanh", "hashgan", "regularised-autoencoder"}
"""Methods that take square pictures: these have their own idea of width."""

SQUARES = {"itq-cca", "sah"}
"""Methods that need a matrix of width by width."""

LONG_WHERE_WIDE = {"ba", "dh", "dnnh", "sadh", "sgh", "uh-bdnn-stochastic", "sh-bdnn-stochastic"}
LONG_WHERE_WIDE |= {name for name in METHODS if name.startswith("autoencoder-")}
MINUTES_WHERE_WIDE = {"uh-bdnn", "sh-bdnn"}

WIDE = [name for name in METHODS if name not in PICTURES | SQUARES | MINUTES_WHERE_WIDE]


@pytest.mark.parametrize("name", [pytest.param(n, marks=[pytest.mark.slow] * (n in LONG_WHERE_WIDE)) for n in WIDE])
def test_pixels_of_a_few_photos_are_no_matter_of_memory(name: str) -> None:
    wide = blobs(24, 100_000)  # a covariance of 75 GiB
    assert quick(name).fit(wide, bits=8).function.encode(wide.features).shape == (24, 1)


@pytest.fixture(scope="module")
def exported() -> set[str]:
    """The graphs that were exported: that takes a second each, and many methods learn the same kind of function."""
    return set()


def graph_of(function: HashFunction) -> str:
    """What a function's file is made of: all but the values that were learned."""
    learned = {name: (value.dtype, *value.shape) for name, value in function.state_dict().items()}
    return f"{type(function)} {function.arithmetic} {function.distance} {function} {learned}"


LONG = {"annealed-tanh", "regularised-autoencoder", "hashgan", "sah", "kmh"}
"""Methods that take seconds to learn anything."""


@pytest.mark.parametrize("name", [pytest.param(n, marks=[pytest.mark.slow] * (n in LONG)) for n in METHODS])
def test_fits_encodes_and_repeats(name: str) -> None:
    data, method = blobs(), quick(name)
    fit = method.fit(data, bits=16, seed=3)
    codes = fit.function.encode(data.features)
    assert (codes.shape, codes.dtype) == ((120, 2), np.uint8)
    assert len(np.unique(codes, axis=0)) > 1
    assert np.array_equal(method.fit(data, bits=16, seed=3).function.encode(data.features), codes)
    assert np.array_equal(fit.function.encode(data.features[:0]), codes[:0])


SOON = {"lsh", "sh", "ksh", "dh", "uh-bdnn", "bihalf", "subic"}
"""Of each kind of function one that is quickly learned."""


@pytest.mark.parametrize("name", [pytest.param(n, marks=[pytest.mark.slow] * (n not in SOON)) for n in METHODS])
def test_exports_the_same_bits(name: str, tmp_path: Path, exported: set[str]) -> None:
    method = quick(name)
    fit = method.fit(blobs(), bits=16, seed=3)
    if (graph := graph_of(fit.function)) in exported:
        return
    exported.add(graph)
    path = tmp_path / "function.onnx"
    method.export(fit.function, path)
    check_parity(fit.function, path, blobs(300, seed=1).features)
    said = {each.key: each.value for each in onnx.load(str(path)).metadata_props}
    assert said["distance"] == fit.function.distance


def test_the_last_place_of_a_sum_decides_no_bit(tmp_path: Path) -> None:
    """1e8 + 1 is 1e8 in float32: these bits depend on the order in which a runtime adds, unless it is in float64."""
    body = torch.nn.Linear(3, 8)
    with torch.no_grad():
        body.weight.fill_(1.0)
        body.bias.fill_(-0.5)
    function = HashNetwork(body, width=3, bits=8)
    rows = np.array(list(itertools.permutations([1e8, 1.0, -1e8])), dtype=np.float32)
    assert function.encode(rows).tolist() == [[255]] * 6
    METHODS["bihalf"].export(function, tmp_path / "sum.onnx")
    assert encode_onnx(tmp_path / "sum.onnx", rows).tolist() == [[255]] * 6
    assert body.weight.dtype == torch.float32, "what learns stays as it is"


@pytest.mark.parametrize(("shift", "alike"), [(1e-8, True), (0.1, False)])
def test_parity_in_float32_forgives_rounding_alone(
    shift: float, alike: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HashNetwork, "arithmetic", torch.float32)
    one, other = (HashNetwork(torch.nn.Linear(8, 8), width=8, bits=8) for _ in range(2))
    with torch.no_grad():
        for function, bias in ((one, shift), (other, -shift)):
            function.body.weight.copy_(torch.eye(8))  # type: ignore[operator, union-attr]
            function.body.bias.fill_(bias)  # type: ignore[operator, union-attr]
    METHODS["bihalf"].export(other, tmp_path / "other.onnx")
    features = np.eye(8, dtype=np.float32)
    with nullcontext() if alike else pytest.raises(BugError, match="56 bits differ"):
        check_parity(one, tmp_path / "other.onnx", features)


@pytest.mark.parametrize("name", METHODS)
def test_names_paper_formula_and_departures(name: str) -> None:
    module = __import__(type(METHODS[name]).__module__, fromlist=["__doc__"])
    assert METHODS[name].paper
    said = f"{module.__name__}: the docstring of the module, at its top, has to give formula, symbols and departures"
    assert len(module.__doc__ or "") > 300, f"{said}, in more than 300 characters"


@pytest.mark.parametrize("name", METHODS)
def test_refuses_bad_input_before_work(name: str) -> None:
    method, data = quick(name), blobs()
    with pytest.raises(TrainingError, match="item to learn from"):
        method.fit(TrainingData(data.features[:1], data.labels), bits=16)
    for features, said in ((data.features * np.nan, "finite"), (data.features * 0 + 1, "the same features")):
        with pytest.raises(TrainingError, match=said):
            method.fit(TrainingData(features, data.labels), bits=16)
    with pytest.raises(TrainingError, match="scale them down"):
        method.fit(TrainingData(data.features * np.float32(1e18), data.labels), bits=16)
    for each in fields(method):
        kind = type(getattr(method, each.name))
        for wrong in {int: [-1], float: [-1.0, float("nan"), float("inf")]}.get(kind, []):
            with pytest.raises(TrainingError, match=each.name):
                replace(method, **{each.name: wrong}).fit(data, bits=16)
    if not method.any_length:
        with pytest.raises(TrainingError, match="multiple of 8"):
            method.fit(data, bits=12)
    most = method.most_bits(data)
    if most is not None:
        with pytest.raises(TrainingError, match="has rank for"):
            method.fit(data, bits=most + 8 - most % 8)
    if method.supervised:
        with pytest.raises(TrainingError, match="learns from labels"):
            method.fit(TrainingData(data.features), bits=16)
        lonely = np.where(np.arange(120) == 7, 9, data.labels)
        with pytest.raises(TrainingError, match="class 9 has one member"):
            method.fit(TrainingData(data.features, lonely), bits=16)


@pytest.mark.parametrize("each", [0, 3, 16])
def test_kmh_refuses_subspaces_that_do_not_fill_the_code(each: int) -> None:
    with pytest.raises(TrainingError, match="bits_each"):
        replace(METHODS["kmh"], bits_each=each).fit(blobs(), bits=16)  # type: ignore[call-arg]


def test_algebra_without_a_solution_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def singular(*_: object, **__: object) -> None:
        raise np.linalg.LinAlgError("Singular matrix. More words")

    monkeypatch.setattr("training.methods.itq.principal_components", singular)
    with pytest.raises(TrainingError, match=r"no solution on these features \(Singular matrix\)"):
        METHODS["itq"].fit(blobs(), bits=16)


@pytest.mark.parametrize("name", ["itq-cca", "sdh", "ksh", "sh-bdnn", "dsh", "dnnh", "subic"])
def test_supervised_methods_find_the_classes(name: str) -> None:
    data = blobs(200)
    method = quick(name)
    if hasattr(method, "schedule"):
        method = replace(method, schedule=replace(method.schedule, epochs=20))
    codes = method.fit(data, bits=16, seed=0).function.encode(data.features)
    bits = np.unpackbits(codes, axis=1).astype(int)
    distance = (bits[:, None] != bits[None]).sum(axis=2)
    same = data.labels[:, None] == data.labels[None]
    assert distance[same].mean() < 0.5 * distance[~same].mean()


def test_three_bits_for_pictures_cannot_be_packed(tmp_path: Path) -> None:
    method = quick("autoencoder-bihalf")
    fit = method.fit(blobs(), bits=3)
    assert fit.function.values(blobs().features).shape == (120, 3)
    with pytest.raises(TrainingError, match="cannot be packed"):
        method.export(fit.function, tmp_path / "three.onnx")


def test_itq_cca_has_a_direction_for_each_of_several_labels() -> None:
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, (400, 3))
    features = np.hstack([labels + 0.1 * rng.standard_normal((400, 3)), rng.standard_normal((400, 5))])
    fit = METHODS["itq-cca"].fit(TrainingData(features.astype(np.float32), labels), bits=8, seed=0)
    weight: Any = fit.function.weight
    assert np.linalg.matrix_rank(weight.numpy(), tol=1e-6) == 3


def test_itq_lowers_the_quantisation_error() -> None:
    from training.methods.algebra import procrustes_rotation

    rng = np.random.default_rng(0)
    v = rng.standard_normal((500, 8)) * np.arange(8, 0, -1)
    rotation, errors = procrustes_rotation(v, iterations=20, rng=rng)
    assert rotation @ rotation.T == pytest.approx(np.eye(8), abs=1e-9)
    assert all(b <= a + 1e-9 for a, b in itertools.pairwise(errors))


def test_coordinate_descent_never_raises_its_objective() -> None:
    from training.methods.algebra import coordinate_descent

    rng = np.random.default_rng(1)
    w, q = rng.standard_normal((6, 9)), rng.standard_normal((40, 6))

    def objective(b: Any) -> float:
        return float(((b @ w) ** 2).sum() - 2 * (b * q).sum())

    b = np.sign(rng.standard_normal((40, 6)))
    values = [objective(b)]
    for _ in range(5):
        b = coordinate_descent(q, w @ w.T, b, sweeps=1)
        values.append(objective(b))
    assert set(np.unique(b)) <= {-1.0, 1.0}
    assert all(later <= earlier + 1e-9 for earlier, later in itertools.pairwise(values))


def test_bdnn_pair_term_is_the_formula_with_its_matrix() -> None:
    method = METHODS["sh-bdnn"]
    h, classes = torch.randn(12, 8), torch.eye(3)[torch.arange(12) % 3]
    s = 2 * classes @ classes.T - 1
    expected = method.similarity / (2 * 12**2) * (h @ h.T / 8 - s).square().sum()  # type: ignore[attr-defined]
    assert method.pairs(h, classes).item() == pytest.approx(expected.item(), rel=1e-4)  # type: ignore[attr-defined]


def test_bdnn_rounds_lower_the_objective_and_so_do_mini_batches() -> None:
    data = blobs(400)
    full = replace(METHODS["uh-bdnn"], rounds=3, iterations=40).fit(data, bits=8, seed=0).curve
    assert full[-1].value < full[0].value
    fast = replace(METHODS["uh-bdnn-stochastic"], epochs=40, batch=50).fit(data, bits=8, seed=0).curve
    assert fast[-1].value < fast[0].value


def test_mutual_neighbours_by_hand() -> None:
    from training.methods.neighbour_bihalf import mutual_neighbours

    angles = np.array([0.0, 0.1, 0.25, np.pi])
    points = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    nearest = mutual_neighbours(points - points.mean(axis=0), count=1)
    assert nearest[:, 0].tolist()[:2] == [1, 0]
    assert nearest[3, 0] == 3


@given(st.integers(0, 10_000))
def test_bre_finds_the_least_along_a_weight(seed: int) -> None:
    from training.methods.bre import _line_search

    rng = np.random.default_rng(seed)
    kernel, outputs = rng.standard_normal(12), rng.standard_normal(12)
    kernel[rng.random(12) < 0.2] = 0.0
    one, other = np.nonzero(np.triu(rng.random((12, 12)) < 0.6, 1))
    cost = rng.standard_normal(len(one))

    def objective(step: float) -> float:
        bits = outputs + step * kernel >= 0
        return float((cost * (bits[one] != bits[other])).sum())

    found = objective(_line_search(kernel, outputs, one, other, cost=cost))
    moving = kernel != 0
    places = np.sort(-outputs[moving] / kernel[moving])
    steps = [0.0, *(places[:1] - 1), *((places[1:] + places[:-1]) / 2), *(places[-1:] + 1)]
    assert found == pytest.approx(min(map(objective, steps)), abs=1e-9)


def test_ksh_multiplies_by_the_relation_of_classes_without_its_matrix() -> None:
    from training.methods.ksh import _similarity

    classes, v = np.array([0, 1, 0, 2, 1]), np.random.default_rng(0).standard_normal((5, 3))
    relation = np.where(classes[:, None] == classes[None], 1.0, -1.0)
    assert np.allclose(_similarity(classes)(v), relation @ v)
    assert np.allclose(_similarity(np.eye(3, dtype=int)[classes])(v), relation @ v)


def test_a_kernel_as_wide_as_asked() -> None:
    from training.methods.algebra import anchors

    features = blobs().features
    points, scale = anchors(features, 50, width=0.3, rng=np.random.default_rng(0))
    spread = ((features[:, None] - points[None]) ** 2).sum(axis=2).mean()
    assert scale == pytest.approx(1 / (2 * 0.3 * spread), rel=1e-6)

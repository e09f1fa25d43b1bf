"""One cell measured: open the data, learn, encode, and ask the one evaluator."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import faiss
import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.codes import hamming
from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from training import datasets
from training.datasets import open_dataset
from training.evaluation.ground_truth import Labels, Neighbours, nearest
from training.evaluation.metrics import evaluate
from training.features.extractors import DEFAULT_CACHE, features_of, open_features
from training.methods import RunOptions, TrainingData
from training.methods.gradient import Gradient, HashNetwork
from training.report.store import Result

if TYPE_CHECKING:
    from desktop_app.core.codes import Codes
    from training.datasets import Items, Retrieval
    from training.evaluation.ground_truth import Relevance
    from training.methods import Fit, HashFunction
    from training.report.recipe import Cell

__all__ = ["NEAREST", "Bench", "open_cell"]

Floats: TypeAlias = npt.NDArray[np.float32]
_TEACHER = "teacher-mobilenet-v2.npz"
NEAREST, _SHOWN_QUERIES, _SHOWN_VALUES = 10, 10, 300
_TABLE_QUERIES, _TABLE_BITS = 1000, 16


@dataclass(frozen=True, slots=True)
class _Material:
    """A data set as a cell sees it, with its features and its ground truth."""

    train: TrainingData
    query: Floats
    database: Floats
    relevance: Relevance
    cut: int | None
    features: str
    note: str


@dataclass(frozen=True)
class Bench:
    """Measures cells.

    Args:
        data: folder that the recipe's roots are in.
        work: folder for neighbours, which take long to find.
        features, datasets: folders for features and for decoded photos.
    """

    data: Path
    work: Path
    features: Path = DEFAULT_CACHE
    datasets: Path = datasets.DEFAULT_CACHE

    def weights(self, cell: Cell) -> str | None:
        """What the cell's features are made with: a file of the data folder, or torchvision's name."""
        name = _TEACHER if cell.features == "teacher" and cell.weights is None else cell.weights
        if name is None:
            return None
        return str(self.data / name) if cell.features == "teacher" or (self.data / name).exists() else name

    def check(self, cell: Cell) -> None:
        """Refuse a cell whose data is not there, before those that come before it are measured.

        Raises:
            TrainingError: the data set or the teacher is missing.
        """
        weights = self.weights(cell) if cell.features == "teacher" else None
        for path in [self.data / cell.root] + ([Path(weights)] if weights else []):
            if not path.exists():
                raise TrainingError(f"is missing, which {cell.dataset} ({cell.protocol}) is measured on", path=path)

    def measure(self, cell: Cell, *, nearest: bool = False) -> Result:
        """Everything that a report says of a cell.

        Args:
            cell: what is measured.
            nearest: whether the nearest ten of some queries are wanted.

        Raises:
            TrainingError: the data is missing, or the method cannot work on it.
        """
        material = _material(self, replace(cell, method="", settings="", bits=0, mixed=False))
        method = cell.solver()
        processor, wall = time.process_time(), time.monotonic()
        fit = method.fit(material.train, bits=cell.bits, seed=cell.seed, run=RunOptions(mixed_precision=cell.mixed))
        processor, wall = time.process_time() - processor, time.monotonic() - wall
        share = processor / max(wall, 1e-9)
        result = Result(
            learned=len(material.train),
            asked=len(material.query),
            searched=len(material.database),
            features=material.features,
            note=material.note,
            fit_seconds=processor,
            wall_seconds=wall,
            curve=[[point.seconds * share, point.step, point.value] for point in fit.curve],
            extra=_reconstruction(method, fit, material.query),
        )
        if cell.bits % 8:
            return _with_distribution(result, fit, material)
        return _with_scores(result, fit.function, material, nearest=nearest)


def open_cell(cell: Cell, *, data: Path, cache: Path) -> Retrieval:
    """The data set of a cell, with the queries and the database that it is measured on."""
    whole = open_dataset(cell.dataset, data / cell.root, protocol=cell.protocol, seed=cell.seed, cache=cache)
    return replace(whole, query=_some(whole.query, cell.ask), database=_some(whole.database, cell.search))


@lru_cache(maxsize=1)
def _material(bench: Bench, key: Cell) -> _Material:
    retrieval = open_cell(key, data=bench.data, cache=bench.datasets)
    extractor = open_features(key.features, weights=bench.weights(key))

    def features(items: Items) -> Floats:
        return features_of(items, extractor, cache=bench.features)

    query, database = features(retrieval.query), features(retrieval.database)
    train = _some(retrieval.train, key.learn, seed=key.seed)
    learned = database if train is retrieval.database else features(train)
    return _Material(
        TrainingData(learned, train.labels),
        query,
        database,
        _truth(bench, retrieval, query, database),
        retrieval.cut,
        extractor.note if retrieval.query.pictures else "vectors",
        retrieval.note,
    )


def _some(items: Items, count: int | None, *, seed: int = 0) -> Items:
    """The items, drawn by the seed, in their order."""
    if count is None or count >= len(items):
        return items
    return items.take(np.sort(np.random.default_rng(seed).permutation(len(items))[:count]))


def _truth(bench: Bench, retrieval: Retrieval, query: Floats, database: Floats) -> Relevance:
    """The ground truth; neighbours, which take long to find, are kept under a digest of all that they depend on."""
    if retrieval.neighbours is None:
        return retrieval.relevance(query, database)
    digest = hashlib.blake2b(repr((retrieval.neighbours, query.shape, database.shape)).encode(), digest_size=16)
    for features in (query, database):
        digest.update(np.ascontiguousarray(features).data)
    path = bench.work / "neighbours" / f"{digest.hexdigest()}.npy"
    if path.exists():
        return Neighbours(np.load(path), items=len(database))
    found = nearest(query, database, count=retrieval.neighbours)
    path.parent.mkdir(parents=True, exist_ok=True)
    with draft_of(path) as draft, draft.open("wb") as file:
        np.save(file, found.lists)
    return found


def _reconstruction(method: Any, fit: Fit, query: Floats) -> dict[str, Any]:
    """The reconstruction loss on the queries, where the method is an autoencoder."""
    network = fit.function
    if not (isinstance(method, Gradient) and isinstance(network, HashNetwork) and network.decoder is not None):
        return {}
    with torch.inference_mode():
        parts = torch.split(torch.from_numpy(query), 1000)
        losses = [float(method.loss(network, part, None)) * len(part) for part in parts]
    return {"reconstruction": sum(losses) / len(query)}


def _with_distribution(result: Result, fit: Fit, material: _Material) -> Result:
    """How often each code of a few bits occurs among the queries."""
    values = fit.function.values(material.query)
    ones = (values >= 0).astype(np.int64)
    codes = np.bincount(ones @ (1 << np.arange(ones.shape[1])), minlength=1 << ones.shape[1])
    share = codes[codes > 0] / codes.sum()
    return replace(
        result,
        codes=codes.tolist(),
        balance=ones.mean(axis=0).tolist(),
        bits={"entropy": float(-(share * np.log2(share)).sum()), "distinct": float((codes > 0).sum())},
        values=np.round(values[:_SHOWN_VALUES], 3).tolist(),
    )


def _with_scores(result: Result, function: HashFunction, material: _Material, *, nearest: bool) -> Result:
    start = time.process_time()
    database = function.encode(material.database)
    seconds = time.process_time() - start
    query = function.encode(material.query)
    scores = evaluate(query, database, material.relevance, map_cuts=(material.cut, 90))
    return replace(
        result,
        encode_seconds=seconds,
        scores={
            "mAP": scores.mean_average_precision[material.cut],
            "mAP@90": scores.mean_average_precision[90],
            "precision@10": scores.precision_10,
            "precision_r2": scores.precision_r2,
            "recall_r2": scores.recall_r2,
        },
        cuts=scores.cuts.tolist(),
        top_precision=_rounded(scores.top_precision),
        top_recall=_rounded(scores.top_recall),
        ball_precision=_rounded(scores.ball_precision),
        ball_recall=_rounded(scores.ball_recall),
        bits={
            "correlation": scores.bits.correlation,
            "entropy": scores.bits.entropy,
            "distinct": float(scores.bits.distinct),
            "collisions": scores.bits.collisions,
        },
        balance=_rounded(scores.bits.balance),
        extra=result.extra | ({"table": _hash_table(query, database)} if nearest else {}),
        nearest=_nearest(query, database, material.relevance) if nearest else [],
    )


def _rounded(values: npt.NDArray[np.float64]) -> list[float]:
    rounded: list[float] = np.round(values, 6).tolist()
    return rounded


def _nearest(query: Codes, database: Codes, relevance: Relevance) -> list[list[Any]]:
    """The nearest ten of the first query of each class, or of the first queries."""
    rows = np.arange(min(_SHOWN_QUERIES, len(query)))
    if isinstance(relevance, Labels) and relevance.query.ndim == 1:
        rows = np.unique(relevance.query, return_index=True)[1][:_SHOWN_QUERIES]
    found = []
    for row in rows:
        distance = hamming(query[row : row + 1], database)[0]
        best = np.argsort(distance, kind="stable")[:NEAREST]
        found.append([int(row), best.tolist(), distance[best].tolist()])
    return found


def _hash_table(query: Codes, database: Codes) -> dict[str, float]:
    """Search by a hash table on the first 16 bits, probing buckets within 2 bits, beside a scan of all codes.

    Returns:
        milliseconds a query of both, and the share of the exact ten nearest distances that the table finds.
    """
    bits = database.shape[1] * 8
    asked = np.ascontiguousarray(query[:_TABLE_QUERIES])
    table = faiss.IndexBinaryHash(bits, min(bits, _TABLE_BITS))
    table.nflip = 2
    scan = faiss.IndexBinaryFlat(bits)
    figures, distances = {}, []
    for name, index in (("table", table), ("scan", scan)):
        index.add(database)
        start = time.process_time()
        found, _ = index.search(asked, NEAREST)
        figures[f"{name}_ms"] = 1000 * (time.process_time() - start) / len(asked)
        distances.append(found)
    agreed = (distances[0] == distances[1]) & (distances[1] <= bits)
    figures["found"] = float(agreed.mean())
    return figures

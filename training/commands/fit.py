"""Fit a method to a data set, measure it with the one evaluator, and write it as .onnx."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from desktop_app.core.errors import TrainingError
from training import datasets
from training.datasets import DATASETS, Retrieval, open_dataset
from training.evaluation.exact import count_nearest
from training.evaluation.ground_truth import Relevance
from training.evaluation.metrics import Scores, average_precision, evaluate, precision_recall_at
from training.features.extractors import DEFAULT_CACHE, FEATURES, features_of, open_features
from training.files.places import check_folder, check_place
from training.methods import METHODS, Fit, TrainingData
from training.methods.gradient import Gradient
from training.methods.hash_function import check_packable
from training.methods.interface import ClosedForm
from training.methods.loop import RunOptions
from training.methods.onnx_file import check_parity
from training.methods.processes import first_alone, is_first, processes
from training.methods.settings import parse_settings, with_settings
from training.video.networks import VIDEO_FEATURES
from training.video.scores import whole_videos

if TYPE_CHECKING:
    from training.features.extractors import Floats
    from training.methods import Method

_QUICK_ITEMS, _QUICK_QUERIES = 2000, 200
_QUICK = {"schedule.epochs": 2, "rounds": 2, "iterations": 10, "epochs": 2}
_TIMED = 10_000
_SETTINGS = "of the method, e.g. schedule.epochs=60; a name that it has not is answered with those that it has"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("method", choices=METHODS, metavar="METHOD", help=", ".join(METHODS))
    kinds = "; ".join(f"{name}: {dataset.summary}" for name, dataset in DATASETS.items())
    parser.add_argument("--data", choices=DATASETS, required=True, metavar="NAME", help=kinds)
    parser.add_argument("--root", type=Path, help="the data set's folder or file; digits needs none")
    protocol = "; ".join(f"{name}: {', '.join(map(repr, dataset.protocols))}" for name, dataset in DATASETS.items())
    parser.add_argument("--protocol", help=f"how it is cut; the first is the default ({protocol})")
    names = ", ".join(FEATURES)
    clips = f"of videos {', '.join(VIDEO_FEATURES)}"
    parser.add_argument(
        "--features", default="pixels", help=f"{names}, or a torchvision network (default pixels); {clips}"
    )
    parser.add_argument("--weights", help="the teacher's file, or a torchvision network's weights by name or file")
    parser.add_argument("--bits", type=int, nargs="+", default=[32], help="lengths of code, one fit each (default 32)")
    parser.add_argument(
        "--nearest", type=int, metavar="K", help="also what the K nearest are worth by the features themselves"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the protocol's draw and of the fit")
    parser.add_argument("--settings", nargs="+", default=[], metavar="NAME=VALUE", help=_SETTINGS)
    parser.add_argument(
        "--out", type=Path, required=True, help="FILE.onnx; with several lengths FILE-16.onnx and so on"
    )
    parser.add_argument("--checkpoint", type=Path, help="file to save after each epoch; gradient methods only")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint")
    parser.add_argument(
        "--cache", type=Path, default=DEFAULT_CACHE, help="folder of computed features (default %(default)s)"
    )
    parser.add_argument(
        "--photo-cache", type=Path, default=datasets.DEFAULT_CACHE, help="of decoded photos (default %(default)s)"
    )
    parser.add_argument("--device", default="cpu", help="torch's name of it, e.g. cuda (default cpu)")
    parser.add_argument("--mixed-precision", action="store_true", help="bfloat16 where torch allows it")
    parser.add_argument("--quick", action="store_true", help="a few items and epochs, to see that everything works")


@dataclass(frozen=True, slots=True)
class _Prepared:
    """All that the fits share."""

    retrieval: Retrieval
    train: TrainingData
    query: Floats
    database: Floats
    relevance: Relevance
    notes: list[str]
    exact: dict[str, float]


def run(args: argparse.Namespace) -> int:
    """Fit, measure and write each length of code; under torchrun all processes fit, and the first one does the rest."""
    method = _method(args)
    for bits in args.bits:
        check_packable(bits)  # also where the method takes any length: the file holds bytes
    _check_device(args.device)
    _check_options(args, method)
    checkpoints = {bits: _numbered(args.checkpoint, bits, args.bits) for bits in args.bits}
    for path in checkpoints.values():
        if is_first() and path is not None and path.exists() != args.resume:
            hint = "does not exist; leave out --resume" if args.resume else "exists; go on with --resume or delete it"
            raise TrainingError(hint, path=path)
    with processes(args.device) as (rank, world):
        with first_alone():
            prepared = _prepare(args, method, speak=rank == 0)
        for bits in args.bits:
            method.check(prepared.train, bits=bits)
        for bits in args.bits:
            options = RunOptions(args.device, args.mixed_precision, checkpoints[bits])
            fit = method.fit(prepared.train, bits=bits, seed=args.seed, run=options)
            if rank == 0:
                _finish(args, method, fit, prepared, bits=bits, world=world)
    return 0


def _method(args: argparse.Namespace) -> Method:
    method = METHODS[args.method]
    if args.quick:
        names = {"schedule.epochs"} if hasattr(method, "schedule") else set(vars(method))
        method = with_settings(method, {name: value for name, value in _QUICK.items() if name in names})
    return with_settings(method, parse_settings(args.settings))


def _check_options(args: argparse.Namespace, method: Method) -> None:
    """Refuse what numpy would, and what the method would ignore."""
    if DATASETS[args.data].videos != (args.features in VIDEO_FEATURES):
        clips = "no clips: name other" if args.features in VIDEO_FEATURES else "clips: name their"
        raise TrainingError(f"{args.data} has {clips} features with --features (of clips {', '.join(VIDEO_FEATURES)})")
    if args.seed < 0:
        raise TrainingError(f"{args.seed} is not a seed: give 0 or more")
    if not isinstance(method, Gradient) and (args.checkpoint is not None or args.resume):
        raise TrainingError(f"{args.method} saves nothing on its way: leave out --resume and --checkpoint")
    if not isinstance(method, Gradient) and args.mixed_precision:
        raise TrainingError(f"{args.method} has no mixed precision: leave out --mixed-precision")
    for place in filter(None, (args.out, args.checkpoint)):
        check_place(place)
    for folder in (args.cache, args.photo_cache):
        check_folder(folder)
    if args.out.suffix != ".onnx":
        raise TrainingError("is not a name for the encoder: give one that ends in .onnx", path=args.out)
    if args.resume and args.checkpoint is None:
        raise TrainingError("there is nothing to resume from: name the file with --checkpoint")
    if isinstance(method, ClosedForm) and torch.device(args.device).type != "cpu":
        raise TrainingError(f"{args.method} computes on the CPU: leave out --device")


def _check_device(name: str) -> None:
    try:
        torch.empty(0, device=name)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise TrainingError(f"torch cannot compute on {name!r} ({reason}); leave out --device") from None


def _numbered(path: Path | None, bits: int, lengths: list[int]) -> Path | None:
    return path if path is None or len(lengths) == 1 else path.with_stem(f"{path.stem}-{bits}")


def _prepare(args: argparse.Namespace, method: Method, *, speak: bool) -> _Prepared:
    extractor = open_features(args.features, weights=args.weights)  # a wrong name is soon said, photos take long
    retrieval = open_dataset(args.data, args.root, protocol=args.protocol, seed=args.seed, cache=args.photo_cache)
    notes = [retrieval.note] if retrieval.note else []
    if args.quick:
        retrieval = retrieval.sample(items=_QUICK_ITEMS, queries=_QUICK_QUERIES)
        notes.append("QUICK: a few items and epochs; the numbers mean nothing")
    if args.nearest is not None and not 1 <= args.nearest <= len(retrieval.database):
        raise TrainingError(
            f"--nearest is {args.nearest}: give 1 to {len(retrieval.database)}, as many as are searched"
        )
    parts = (retrieval.train, retrieval.query, retrieval.database)
    if retrieval.train.pictures or retrieval.train.clips:
        notes.append(extractor.note)
        width = features_of(retrieval.train.take(np.arange(1)), extractor, cache=args.cache).shape[1]
        _rehearse(method, retrieval, width=width, lengths=args.bits)

    def progress(done: int, total: int) -> None:
        if speak and total:
            print(f"features: {done:,} of {total:,}", flush=True)

    train, query, database = (features_of(part, extractor, cache=args.cache, progress=progress) for part in parts)
    relevance = retrieval.relevance(query, database)
    return _Prepared(
        retrieval,
        TrainingData(train, retrieval.train.labels, retrieval.classes),
        query,
        database,
        relevance,
        notes,
        {} if args.nearest is None else _exact(query, database, relevance, count=args.nearest),
    )


def _exact(query: Floats, database: Floats, relevance: Relevance, *, count: int) -> dict[str, float]:
    """Precision and mAP of the nearest without codes, which the features allow."""
    counts = count_nearest(query, database, relevance, count=count)
    precision = float(precision_recall_at(counts, [count])[0][0])
    return {f"precision@{count}": precision, f"mAP@{count}": float(average_precision(counts, cut=count).mean())}


def _rehearse(method: Method, retrieval: Retrieval, *, width: int, lengths: list[int]) -> None:
    """All checks but those of the features' values, before hours are spent on these: other numbers in their place."""
    count = len(retrieval.train)
    numbers = np.broadcast_to(np.arange(count, dtype=np.float32)[:, None], (count, width))
    for bits in lengths:
        method.check(TrainingData(numbers, retrieval.train.labels, retrieval.classes), bits=bits)


def _finish(args: argparse.Namespace, method: Method, fit: Fit, prepared: _Prepared, *, bits: int, world: int) -> None:
    out = _numbered(args.out, bits, args.bits)
    assert out is not None  # noqa: S101
    query, database = (fit.function.encode(features) for features in (prepared.query, prepared.database))
    timed = prepared.database[:_TIMED]
    start = time.perf_counter()
    fit.function.encode(timed)
    microseconds = 1e6 * (time.perf_counter() - start) / len(timed)
    cuts = tuple(dict.fromkeys((prepared.retrieval.cut, None)))
    scores = evaluate(query, database, prepared.relevance, map_cuts=cuts)
    videos = whole_videos(prepared.retrieval, prepared.query, prepared.database, fit.function)
    out.parent.mkdir(parents=True, exist_ok=True)
    method.export(fit.function, out)
    check_parity(fit.function, out, prepared.query)
    report = {
        "method": args.method,
        "paper": method.paper,
        "settings": str(method),
        "data": prepared.retrieval.name,
        "notes": prepared.notes,
        "bits": bits,
        "seed": args.seed,
        "items": {"train": len(prepared.train), "query": len(query), "database": len(database)},
        "fit_seconds": fit.seconds,
        "processes": world,
        "encode_microseconds": microseconds,
        "encode_threads": torch.get_num_threads(),
        "curve": [[point.seconds, point.step, point.value] for point in fit.curve],
        **_figures(scores),
        **({} if videos is None else {"videos": videos}),
        **({"features": prepared.exact} if prepared.exact else {}),
    }
    out.with_suffix(".json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    _say(report, scores, out, prepared)


def _figures(scores: Scores) -> dict[str, Any]:
    """Scores as JSON has them: lists for arrays, names for cuts."""
    plain = {name: value.tolist() if isinstance(value, np.ndarray) else value for name, value in asdict(scores).items()}
    plain["bits_used"] = {
        name: value.tolist() if isinstance(value, np.ndarray) else value for name, value in plain.pop("bits").items()
    }
    by_cut = plain.pop("mean_average_precision")
    return {"mAP": {"All" if cut is None else str(cut): value for cut, value in by_cut.items()}, **plain}


def _say(report: dict[str, Any], scores: Scores, out: Path, prepared: _Prepared) -> None:
    used = scores.bits
    print(f"{report['method']}, {report['bits']} bits, {report['data']}, seed {report['seed']}")
    for note in prepared.notes:
        print(f"  {note}")
    for cut, value in report["mAP"].items():
        print(f"  {'mAP@' + cut:24}{100 * value:.2f} %")
    for cut, value in report.get("videos", {}).get("mAP", {}).items():
        print(f"  {'mAP@' + cut + ' of videos':24}{100 * value:.2f} %")
    for name, value in prepared.exact.items():
        print(f"  {name + ', features':24}{100 * value:.2f} %")
    print(f"  {'precision@r=2':24}{100 * scores.precision_r2:.2f} %")
    print(f"  {'balance, least … most':24}{used.balance.min():.3f} … {used.balance.max():.3f}")
    print(f"  {'correlation of bits':24}{used.correlation:.3f}")
    print(f"  {'entropy':24}{used.entropy:.2f} bits, {used.distinct:,} codes, {100 * used.collisions:.1f} % collide")
    print(f"  {'time':24}fit {report['fit_seconds']:.1f} s, encode {report['encode_microseconds']:.1f} µs an item")
    print(f"  {out}, {out.with_suffix('.json').name}", flush=True)

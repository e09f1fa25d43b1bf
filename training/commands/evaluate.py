"""`evaluate`: what encoder files are worth beside perceptual hashes and the teacher, on photos training never saw."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.errors import TrainingError
from training.encoder.teachers import open_pooled_teacher
from training.evaluation.baselines import PERCEPTUAL, encode_all
from training.evaluation.comparison import TeacherAt, compare, held_out_photos
from training.evaluation.encoder_scores import (
    RATES,
    code_figures,
    copy_recall,
    make_copies,
    same_class,
    speed,
)
from training.evaluation.quality_table import quality_table
from training.pictures.blank import blank_pictures
from training.pictures.photos import open_photos

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from desktop_app.core.codes import Codes
    from training.evaluation.encoder_scores import CopyScores
    from training.evaluation.rows import QualityRow
    from training.pictures.photos import PhotoSet, Pixels

__all__ = ["add_arguments", "run"]

_TEACHER_SIDE = 224


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("encoders", type=Path, nargs="*", help="encoder files")
    parser.add_argument(
        "--photos", type=Path, nargs="+", required=True, help="zip files or folders with set/class/photo"
    )
    parser.add_argument("--originals", type=Path, nargs="+", help="zip files or folders of photos to copy")
    parser.add_argument(
        "--teacher",
        action="append",
        default=[],
        metavar="NAME[@SIDE]",
        help="also a teacher's float features, at 224 px unless a side is given: efficientnet-lite2, an .npz file, "
        "resnet50:IMAGENET1K_V2, or several joined by +; the first one's neighbours are the right ones",
    )
    parser.add_argument(
        "--training-photos",
        type=Path,
        nargs="+",
        help="the photos trained on: held-out sources among them are measured on, the others teach ITQ for comparison",
    )
    parser.add_argument(
        "--held-out", nargs="+", metavar="SOURCE", help="sources not learned from; else what the encoders' cards say"
    )
    parser.add_argument("--most", type=int, default=1000, help="photos of a held-out source")
    parser.add_argument("--learned", type=int, default=4000, help="photos that teach ITQ")
    parser.add_argument("--no-perceptual", action="store_true", help="leave pHash, dHash and PDQ out")
    parser.add_argument("--no-copies", action="store_true", help="leave the recall of copies out")
    parser.add_argument("--threads", type=int, default=2, help="for photos/s")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there too")
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir()) / "lookalike-photos", help="folder for decoded photos"
    )


@dataclass
class _Row:
    """The figures of one code, or of float features."""

    name: str
    retrieval: dict[str, float] = field(default_factory=dict)
    copies: CopyScores | None = None
    figures: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Material:
    """What is evaluated on: photos with classes, originals, copies of them by family."""

    photos: PhotoSet
    originals: list[Pixels]
    copies: dict[str, list[Pixels]]
    flat: list[Pixels]

    @property
    def everything(self) -> list[Pixels]:
        """All pictures in one list, so that a batch of work encodes them once."""
        made = (copy for copies in self.copies.values() for copy in copies)
        return [*self.photos, *self.originals, *made, *self.flat]

    def score(self, name: str, codes: Codes, *, retrieval: bool = True, copies: bool = True) -> _Row:
        """The figures of codes for `everything`, in its order."""
        n, m = len(self.photos), len(self.originals)
        row = _Row(name, figures=code_figures(codes[:n]))
        if retrieval:
            row.retrieval = same_class(codes[:n], self.photos.folders)
        if copies and self.copies:
            end = n + m * (1 + len(self.copies))
            made = codes[n + m : end].reshape(len(self.copies), m, -1)
            by_family = dict(zip(self.copies, made, strict=True))
            row.copies = copy_recall(codes[n : n + m], by_family, strangers=codes[:n], flat=codes[end:])
        return row


def run(args: argparse.Namespace) -> int:
    """Print the tables."""
    material = _material(args)
    rows: list[_Row] = []
    for path in args.encoders:
        rows += _encoder_rows(path, material, threads=args.threads)
    if not args.no_perceptual:
        for name, hasher in PERCEPTUAL.items():
            rows.append(material.score(name, hasher(material.everything)))
    compared = _compared(args, material.photos)
    _print_retrieval(rows)
    _print_copies(rows)
    for group, found in compared.items():
        print()
        for line in quality_table(group, found, reference=f"{_named(args.teacher[0])} float" if args.teacher else None):
            print(line)
    if args.json:
        entries = [_as_json(row) for row in rows]
        entries += [row.as_json() | {"photos": group} for group, found in compared.items() for row in found]
        args.json.write_text(json.dumps(entries, indent=1), "utf-8")
    return 0


def _compared(args: argparse.Namespace, photos: PhotoSet) -> dict[str, list[QualityRow]]:
    """By group of photos, the rows of encoders and teachers."""
    encoders = {path.stem: OnnxEncoder(path, threads=args.threads) for path in args.encoders}
    groups = {"evaluation photos": photos}
    if args.training_photos:
        trained = open_photos(args.training_photos, cache=args.cache)
        cards = [encoder.card for encoder in encoders.values()]
        said = [set(card.training.get("held out", ())) for card in cards]
        # Held out for all of them: what one encoder learned from would flatter it.
        sources = args.held_out or sorted(set.intersection(*said) if said else ())
        groups |= held_out_photos(trained, sources, most=args.most, learned=args.learned)
    return compare(encoders, [_teacher(name) for name in args.teacher], groups, cache=args.cache)


def _teacher(asked: str) -> TeacherAt:
    name, _, side = _named(asked).rpartition("@")
    if not side.isdigit() or int(side) < 32:
        raise TrainingError(f"{asked!r}: what follows @ is a side in pixels, 32 or more")
    return TeacherAt(open_pooled_teacher(name), int(side))


def _named(asked: str) -> str:
    return asked if "@" in asked else f"{asked}@{_TEACHER_SIDE}"


def _material(args: argparse.Namespace) -> _Material:
    photos = open_photos(args.photos, cache=args.cache)
    if args.no_copies:
        return _Material(photos, [], {}, [])
    if args.originals is None:
        raise TrainingError("name the photos to copy with --originals, or leave copies out with --no-copies")
    originals = list(open_photos(args.originals, cache=args.cache, short_side=321))
    # Beside the photo in a collage stands one that is not a stranger elsewhere: another original would be a true pair.
    others = [np.ascontiguousarray(original[::-1]) for original in originals[1:] + originals[:1]]
    return _Material(photos, originals, make_copies(originals, others), blank_pictures(60, seed=0))


def _encoder_rows(path: Path, material: _Material, *, threads: int) -> list[_Row]:
    encoder = OnnxEncoder(path, threads=threads)
    codes = encode_all(encoder, material.everything)
    rate = speed(encoder.encode, side=encoder.card.input_size)
    rows = []
    for name, head in encoder.card.heads.items():
        row = material.score(
            f"{path.stem} {name} {head.bits}", codes[name], retrieval=name != "copy", copies=name == "copy"
        )
        row.figures |= {"photos/s": rate, "megabytes": path.stat().st_size / 1e6}
        rows.append(row)
    return rows


def _print_retrieval(rows: Sequence[_Row]) -> None:
    rows = [row for row in rows if row.retrieval]
    sets = sorted({name for row in rows for name in row.retrieval})
    print(f"{'same-class mAP':34}" + "".join(f"{name:>12}" for name in [*sets, "mean"]))
    for row in rows:
        values = [row.retrieval[name] for name in sets]
        print(f"{row.name:34}" + "".join(f"{value:12.3f}" for value in [*values, float(np.mean(values))]))
        if row.figures:
            print("    " + ", ".join(f"{name} {value:.3g}" for name, value in row.figures.items()))


def _print_copies(rows: Sequence[_Row]) -> None:
    for row in rows:
        if row.copies is None:
            continue
        radii = ", ".join(f"{rate:g}: {row.copies.radius[rate]}" for rate in RATES)
        print(f"\n{row.name}: copy recall by false-pair rate (radius {radii})")
        print("    " + ", ".join(f"{name} {value:.3g}" for name, value in row.figures.items()))
        for family, recall in row.copies.recall.items():
            print(f"    {family:20}" + "".join(f"{recall[rate]:8.3f}" for rate in RATES))
        for label, seen in (("mean", True), ("mean, kinds unseen", False)):
            print(f"    {label:20}" + "".join(f"{row.copies.mean(rate, seen=seen):8.3f}" for rate in RATES))
        print(f"    {'flat pairs taken':20}" + "".join(f"{row.copies.flat[rate]:8.3f}" for rate in RATES))


def _as_json(row: _Row) -> dict[str, Any]:
    copies = row.copies and {
        "radius": {str(rate): radius for rate, radius in row.copies.radius.items()},
        "recall": {name: {str(rate): value for rate, value in by.items()} for name, by in row.copies.recall.items()},
        "mean": {str(rate): row.copies.mean(rate) for rate in RATES},
        "flat": {str(rate): row.copies.flat[rate] for rate in RATES},
    }
    return {"name": row.name, "mAP": row.retrieval, "copies": copies, "figures": row.figures}

"""`rehash`: from embeddings of one's own photos and an encoder file to one whose `similar` codes suit these photos."""

from __future__ import annotations

import hashlib
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.codes import flipped_bits, pack
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.patching import patch, read_layers
from desktop_app.core.errors import BugError, EncoderFileError, TrainingError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.retraining.protocol import HOLD_OUT_EVERY, JudgementCount, Report, Stepped
from training.arrays import UNREADABLE
from training.personal.hash_layer import Rehash
from training.personal.layer_scores import calibrated_radius, figures, precision_within, radii_as_before, worse
from training.personal.own_photos import figures_text, own_card, read_pairs
from training.pictures.judged_pairs import Pairs

if TYPE_CHECKING:
    import argparse

    from desktop_app.core.encoders.card import HeadCard
    from desktop_app.core.encoders.patching import HeadWeights
    from training.personal.hash_layer import Floats

HEAD = "similar"
_MOST_HELD_OUT = 1000

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument(
        "embeddings",
        type=Path,
        help=".npz with `embedding` float (N, D), and for judgements `fingerprints` uint8 (N, 16)",
    )
    parser.add_argument("--encoder", type=Path, required=True, help="the encoder file that the embeddings come from")
    parser.add_argument("--out", type=Path, required=True, help="the encoder file to write")
    parser.add_argument(
        "--pairs", type=Path, help='judgements, JSON: [["fingerprint", "fingerprint", same?], …], in hex'
    )
    parser.add_argument("--steps", type=int, default=Rehash.__dataclass_fields__["steps"].default)
    parser.add_argument("--json", action="store_true", help="progress and figures as JSON, a line each")


def run(args: argparse.Namespace) -> int:
    """Write the encoder file."""
    started = time.monotonic()
    base = OnnxEncoder(args.encoder, provider="cpu", threads=1)
    if HEAD not in base.card.heads:
        raise EncoderFileError(f"has no head {HEAD!r} to learn again; choose another encoder", path=args.encoder)
    content = args.encoder.read_bytes()
    try:
        layers = read_layers(content, base.card)
    except EncoderFileError as error:
        raise EncoderFileError(error.reason, path=args.encoder) from None
    embedding, fingerprints = _read_embeddings(args.embeddings, width=layers[HEAD].weight.shape[1])
    pairs = read_pairs(args.pairs, fingerprints)
    held_out = np.zeros(len(embedding), np.bool_)
    held_out[:: max(HOLD_OUT_EVERY, -(-len(embedding) // _MOST_HELD_OUT))] = True
    learning = ~held_out
    layer = _learn(embedding[learning], pairs, learning, bits=base.card.heads[HEAD].bits, args=args)
    before, after = (pack(each.values(embedding)) for each in (layers[HEAD], layer))
    old, new = (
        figures(codes[held_out], codes[learning], embedding=embedding[held_out], rest=embedding[learning])
        for codes in (before, after)
    )
    heads = dict(base.card.heads)
    heads[HEAD] = radii_as_before(before, after, heads[HEAD])
    if "copy" in heads:  # what "not a match" is said of are copies, proposed by this head
        copies = pack(layers["copy"].values(embedding))
        heads["copy"] = replace(heads["copy"], radius=calibrated_radius(copies, pairs, heads["copy"]))
    report = Report(
        identity="",
        photos=len(embedding),
        held_out=int(held_out.sum()),
        old=old,
        new=new,
        worse=tuple(worse(old, new)),
        judgements=_judgements(heads, layers | {HEAD: layer}, embedding, pairs),
    )
    method = "hash layer relearned: ITQ, then bi-half on all pairs of a batch"
    card = own_card(base.card, base=base.identity, heads=heads, method=method, report=report, judgements=len(pairs))
    written = patch(content, layers={HEAD: layer}, card=card)
    try:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        with draft_of(args.out) as draft:
            draft.write_bytes(written)
            _check(draft, layer, base)
    except OSError as error:
        raise TrainingError(f"cannot be written: {error.strerror or error}", path=args.out) from None
    report = replace(report, identity=hashlib.sha256(written).hexdigest())
    if args.json:
        print(report.to_line(), flush=True)
    else:
        print(f"{args.out}: {report.photos:,} photos, {time.monotonic() - started:.1f} s")
        print(figures_text(report, what="encoder"))
    return 0


def _learn(
    embedding: Floats, pairs: Pairs, learning: np.typing.NDArray[np.bool_], *, bits: int, args: argparse.Namespace
) -> HeadWeights:
    # A pair with a held-out photo is not learned from.
    known = learning[pairs.rows].all(axis=1)
    place = np.cumsum(learning) - 1
    layer = None
    for step in Rehash(bits, steps=args.steps).learn(embedding, Pairs(place[pairs.rows[known]], pairs.same[known])):
        layer = step.layer
        if args.json and (step.done < 4 or step.done % 10 == 0 or layer is not None):
            print(Stepped(step.done, step.total).to_line(), flush=True)
    if layer is None:
        raise BugError("learning ended without a hash layer")
    return layer


def _read_embeddings(path: Path, *, width: int) -> tuple[Floats, list[str]]:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as found:
            embedding = found["embedding"].astype(np.float32)
            marks = found["fingerprints"] if "fingerprints" in found else np.empty((0, 16), np.uint8)
    except UNREADABLE as error:
        raise TrainingError(f"holds no embeddings ({error})", path=path) from None
    if embedding.ndim != 2 or embedding.shape[1] != width or not np.isfinite(embedding).all():
        raise TrainingError(f"holds no embeddings of {width} numbers each", path=path)
    return embedding, [bytes(mark).hex() for mark in marks]


def _judgements(
    heads: dict[str, HeadCard], layers: dict[str, HeadWeights], embedding: Floats, pairs: Pairs
) -> dict[str, JudgementCount]:
    return {
        name: precision_within(pack(layers[name].values(embedding)), pairs, radius=head.radius)
        for name, head in heads.items()
        if len(pairs)
    }


def _check(path: Path, layer: HeadWeights, base: OnnxEncoder) -> None:
    """The written file computes the layer's bits: a photo's bit may differ only where U is next to nothing."""
    encoder = OnnxEncoder(path, provider="cpu", threads=1)
    side = base.card.input_size
    picture = np.random.default_rng(0).integers(0, 256, (4, side, side, 3)).astype(np.uint8)
    values = layer.values(base.embed(picture))
    if flipped_bits(encoder.encode(picture)[HEAD], values, rounding=1e-3).any():
        raise BugError(f"{path.name} gives other bits than were learned")

"""`tune`: from an encoder file and one's own photos to one whose network learned from them; it needs no teacher."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import numpy as np
import torch

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.patching import patch
from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.retraining.protocol import (
    JudgementCount,
    LossPoint,
    Measured,
    Message,
    Report,
    Resting,
    Stopped,
    Writing,
)
from training.encoder.embedding import fit_all
from training.encoder.stages import TrainingStage
from training.evaluation.baselines import encode_all
from training.files.export import check_parity, export_encoder
from training.files.int8 import CALIBRATION_PHOTOS, computes_in_eight_bits, round_to_eight_bits
from training.files.load import load_network
from training.personal.layer_scores import calibrated_radius, precision_within, radii_as_before, worse
from training.personal.own_photos import figures_text, own_card
from training.personal.steering import Steering, ToldToStop
from training.personal.tuning_run import TunePlan, TuneRun

if TYPE_CHECKING:
    import argparse

    from desktop_app.core.codes import Codes
    from desktop_app.core.encoders.card import Card, HeadCard
    from training.personal.tuning_run import Tuned

_STAGE = TrainingStage("tune", minutes=10.0, rate=2e-4, smallest=0.5, frozen=4, neighbours=10, alike=4)
_PARITY_PHOTOS = 32
_STANDARD_INPUT = 0

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("photos", type=Path, nargs="+", help="zip files or folders of one's own photos")
    parser.add_argument("--encoder", type=Path, required=True, help="the encoder file to begin with")
    parser.add_argument("--out", type=Path, required=True, help="the encoder file to write")
    parser.add_argument("--run", type=Path, required=True, help="folder of the run, which goes on where it stopped")
    parser.add_argument("--minutes", type=float, default=_STAGE.minutes, help="of learning")
    parser.add_argument("--rate", type=float, default=_STAGE.rate, help="the highest learning rate")
    parser.add_argument(
        "--pairs", type=Path, help='judgements, JSON: [["name", "name", same?], …], names without suffix'
    )
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--json", action="store_true", help="how it stands and the figures as JSON, a line each")
    parser.add_argument(
        "--steer",
        action="store_true",
        help="obey the lines pause, resume, stop on standard input; its end ends the run",
    )


def run(args: argparse.Namespace) -> int:
    """Write the encoder file."""
    if args.steer and hasattr(os, "nice"):
        os.nice(5)  # somebody works with the application at the same time
    tell = _tell_json if args.json else _tell_words
    steering = Steering(_STANDARD_INPUT if args.steer else None, tell=lambda paused: tell(Resting(paused)))
    signal.signal(signal.SIGINT, lambda *_: steering.obey("stop"))
    try:
        card = load_network(args.encoder)[1]
        stage = replace(_STAGE, minutes=args.minutes, rate=args.rate, side=card.input_size)
        plan = TunePlan(tuple(args.photos), args.encoder, args.run, stage, args.pairs, args.device)
        tuned = TuneRun(plan, tell=tell, steering=steering).run()
        tell(Writing())
        report = _write(args, card, tuned, steering)
    except ToldToStop:
        tell(Stopped())
        return 0
    except OSError as error:
        reason = error.strerror or str(error)
        raise TrainingError(f"cannot be written or read: {reason}", path=Path(error.filename or args.run)) from None
    tell(report)
    return 0


def _write(args: argparse.Namespace, card: Card, tuned: Tuned, steering: Steering) -> Report:
    """The encoder file, and beside the run the photos' codes before and after; returns the report."""
    made = args.run / "made.onnx"  # what is stopped half-way leaves no file among the encoders
    _write_network(tuned, args.encoder, made, card)
    with steering.nothing_to_lose():
        before, after = (
            encode_all(OnnxEncoder(file, provider="cpu"), steering.between(tuned.photos))
            for file in (args.encoder, made)
        )
    heads = {name: radii_as_before(before[name], after[name], head) for name, head in card.heads.items()}
    heads["copy"] = replace(heads["copy"], radius=calibrated_radius(after["copy"], tuned.pairs, heads["copy"]))
    report = Report(
        identity="",
        photos=len(tuned.photos),
        held_out=tuned.held_out,
        old=tuned.old,
        new=tuned.new,
        worse=tuple(worse(tuned.old, tuned.new)),
        judgements=_judgements(heads, after, tuned),
    )
    base = hashlib.sha256(args.encoder.read_bytes()).hexdigest()
    method = f"whole network tuned for {args.minutes:g} minutes towards what it saw, on photos and edited copies"
    new_card = own_card(card, base=base, heads=heads, method=method, report=report, judgements=len(tuned.pairs))
    args.out.parent.mkdir(parents=True, exist_ok=True)
    with draft_of(args.out) as draft:
        draft.write_bytes(patch(made.read_bytes(), layers={}, card=new_card))
    made.unlink()
    names = np.array([PurePosixPath(name).stem for name in tuned.photos.names])
    np.savez(args.run / "codes.npz", names=names, old=before["similar"], new=after["similar"])
    return replace(report, identity=hashlib.sha256(args.out.read_bytes()).hexdigest())


def _write_network(tuned: Tuned, base: Path, made: Path, card: Card) -> None:
    """The file with the old card, computing as the old file does: its codes say what the new card must."""
    export_encoder(tuned.network, made, card=card)
    some = tuned.photos.sample(CALIBRATION_PHOTOS)
    pictures = list(fit_all(some, side=card.input_size, rule=card.resize, batch=16))
    check_parity(tuned.network, made, np.concatenate(pictures)[:_PARITY_PHOTOS])
    if computes_in_eight_bits(base):
        round_to_eight_bits(made, made, photos=pictures)


def _judgements(heads: dict[str, HeadCard], codes: dict[str, Codes], tuned: Tuned) -> dict[str, JudgementCount]:
    return {
        name: precision_within(codes[name], tuned.pairs, radius=head.radius)
        for name, head in heads.items()
        if len(tuned.pairs)
    }


def _tell_json(said: Message) -> None:
    print(said.to_line(), flush=True)


def _tell_words(said: Message) -> None:
    clock = time.strftime("%H:%M:%S")
    match said:
        case LossPoint():
            print(f"{clock} {said.progress:6.1%}  loss {said.loss:.4f}  {said.rate:.0f} photos/s", flush=True)
        case Measured():
            copies = "" if said.quality.copies is None else f"copies {said.quality.copies:.3f}  "
            print(f"{clock} {copies}neighbours {said.quality.neighbours:.3f}", flush=True)
        case Stopped():
            print("stopped; the same command goes on")
        case Report():
            print(f"{said.photos:,} photos, measured on {said.held_out} of them")
            print(figures_text(said, what="encoder"))

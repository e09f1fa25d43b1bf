"""`precision`: an encoder in float32, with weights in float16, and in int8, and how many bits of the codes differ.

What the files are worth: `evaluate` on each of them.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from training.encoder.embedding import fit_all
from training.evaluation.baselines import encode_all
from training.evaluation.encoder_scores import speed
from training.files.export import export_encoder
from training.files.float16 import flipped_share, half_weights
from training.files.int8 import CALIBRATION_PHOTOS, round_to_eight_bits
from training.files.load import load_network
from training.pictures.photos import open_photos

if TYPE_CHECKING:
    import argparse

__all__ = ["add_arguments", "run"]

_MEASURED_PHOTOS = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    parser.add_argument("encoder", type=Path, help="an encoder file")
    parser.add_argument("--photos", type=Path, nargs="+", required=True, help="zip files or folders of training photos")
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    parser.add_argument("--threads", type=int, default=2, help="for photos/s")
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir()) / "lookalike-photos", help="folder for decoded photos"
    )


def run(args: argparse.Namespace) -> int:
    """Write the files and print a line for each."""
    photos = open_photos(args.photos, cache=args.cache)
    network, card = load_network(args.encoder)
    some = photos.sample(CALIBRATION_PHOTOS)
    args.out.mkdir(parents=True, exist_ok=True)
    full, half, eight = (args.out / f"{args.encoder.stem}.{kind}.onnx" for kind in ("float32", "float16", "int8"))
    export_encoder(network, full, card=card)
    half_weights(full, half)
    round_to_eight_bits(full, eight, photos=fit_all(some, side=card.input_size, rule=card.resize, batch=16))
    measured = photos.sample(_MEASURED_PHOTOS, seed=2)
    first = None
    print(f"{'file':32}{'MB':>7}{'photos/s':>10}   bits other than in float32")
    for file in (full, half, eight):
        encoder = OnnxEncoder(file, provider="cpu", threads=args.threads)
        codes = encode_all(encoder, measured)
        first = first or codes
        flipped = ", ".join(f"{name} {share:.3%}" for name, share in flipped_share(first, codes).items())
        rate = speed(encoder.encode, side=card.input_size)
        print(f"{file.name:32}{file.stat().st_size / 1e6:7.1f}{rate:10.0f}   {flipped}", flush=True)
    return 0

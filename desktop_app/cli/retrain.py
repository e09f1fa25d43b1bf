"""`lookalike retrain`: a new encoder for one's own photos."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, fields

from desktop_app.cli.progress import ProgressLine
from desktop_app.core.errors import display_path
from desktop_app.core.library import Library
from desktop_app.core.retraining import Figures, Retrained, retrain

HELP = "learn the encoder's codes anew for the photos of the library"

_MEANINGS = {
    "neighbours": "true neighbours found",
    "balance": "imbalance of the bits",
    "entropy": "entropy of a bit",
    "correlation": "correlation of the bits",
}

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("--use", action="store_true", help="use the new encoder at once")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Retrain, say what came of it, and with `--use` switch."""
    started = time.monotonic()
    result: Retrained | None = None
    with ProgressLine() as line:
        for step in retrain(library):
            line.show(step.progress)
            result = step.result
    assert result is not None  # noqa: S101 -- the last step has it
    seconds = time.monotonic() - started
    if arguments.use:
        with ProgressLine() as line:
            for progress in library.switch_encoder(result.identity):
                line.show(progress)
    if arguments.json:
        print(json.dumps(_as_json(result, seconds)))
    else:
        _print(result, seconds, used=arguments.use)
    return 0


def _as_json(result: Retrained, seconds: float) -> dict[str, object]:
    verdicts = {
        head: {"pairs": pairs, "within": within, "same": same}
        for head, (pairs, within, same) in result.verdicts.items()
    }
    return {
        "encoder": result.identity,
        "path": display_path(result.path),
        "photos": result.photos,
        "held_out": result.held_out,
        "old": asdict(result.old),
        "new": asdict(result.new),
        "verdicts": verdicts,
        "seconds": round(seconds, 2),
    }


def _print(result: Retrained, seconds: float, *, used: bool) -> None:
    print(f"{result.name}: learned from {result.photos:,} photos in {seconds:.0f} s")
    print(f"{f'measured on {result.held_out:,} held-out photos':34}{'old':>8}{'new':>8}")
    for field in fields(Figures):
        old, new = getattr(result.old, field.name), getattr(result.new, field.name)
        print(f"  {_MEANINGS[field.name]:32}{old:8.3f}{new:8.3f}")
    for head, (pairs, within, same) in result.verdicts.items():
        share = f"{same / within:.0%}" if within else "none"
        print(f"  {head}: of {within} judged pairs within the default radius {share} are the same ({pairs} in all)")
    print(display_path(result.path))
    if used:
        print("It is used from now on; the former codes are kept.")
    else:
        print(f"`lookalike encoders use {display_path(result.path.name)}` switches to it.")

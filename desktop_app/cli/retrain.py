"""`lookalike retrain`: a new encoder for one's own photos."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, fields

from desktop_app.cli.progress import ProgressLine, describe
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.library import Library
from desktop_app.core.retraining.codes_only import retrain
from desktop_app.core.retraining.protocol import Figures
from desktop_app.core.retraining.steps import Retrained, RetrainingPhase, RetrainingStep
from desktop_app.core.retraining.unfinished import discard_unfinished, unfinished
from desktop_app.core.retraining.whole import DEFAULT_MINUTES, retrain_whole
from desktop_app.core.types import Control

HELP = "learn the encoder's codes again for the photos of the library, or the whole network"

_MEANINGS = {
    "neighbours": "true neighbours found",
    "balance": "imbalance of the bits",
    "entropy": "entropy of a bit",
    "correlation": "correlation of the bits",
    "copies": "edited copies found",
    "nearest": "nearest neighbours found first",
    "collisions": "photos with a stranger's code",
}

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--whole", action="store_true", help="the whole network, with torch; goes on where it was stopped"
    )
    parser.add_argument(
        "--minutes", type=_minutes, default=DEFAULT_MINUTES, help="of learning, with --whole (default: %(default)g)"
    )
    parser.add_argument("--anew", action="store_true", help="with --whole: discard a run that was stopped")
    parser.add_argument("--use", action="store_true", help="use the new encoder at once")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Retrain, say what came of it, and with `--use` switch.

    Raises:
        KnownError: `--anew` without `--whole`.
    """
    if arguments.anew and not arguments.whole:
        raise KnownError("--anew discards a run of the whole network that was stopped; give --whole too")
    started = time.monotonic()
    result: Retrained | None = None
    if arguments.anew:
        discard_unfinished(library)
    elif arguments.whole and (known := unfinished(library)) and not arguments.json:
        print(f"going on where it was stopped: {known.progress:.0%} of {known.minutes:g} minutes on {known.encoder}")
    with ProgressLine() as line, stopped_by_ctrl_c() as control:
        for step in _steps(library, arguments, control):
            line.show_text(_describe(step))
            result = step.result
    assert result is not None  # noqa: S101 -- the last step has it
    seconds = time.monotonic() - started
    if arguments.use:
        with ProgressLine() as line, stopped_by_ctrl_c() as control:
            for progress in library.switch_encoder(result.identity, control=control):
                line.show(progress)
    if arguments.json:
        print(json.dumps(_as_json(result, seconds)))
    else:
        _print(result, seconds, used=arguments.use)
    return 0


def _steps(library: Library, arguments: argparse.Namespace, control: Control) -> Iterator[RetrainingStep]:
    if arguments.whole:
        return retrain_whole(library, minutes=arguments.minutes, control=control)
    return retrain(library, control=control)


def _minutes(text: str) -> float:
    value = float(text)
    if not 0 < value <= 10_000:
        raise argparse.ArgumentTypeError("more than 0, please")
    return value


def _describe(step: RetrainingStep) -> str:
    """One line; while the whole network learns, its loss and the last figures too."""
    if step.curve is None or step.stage is RetrainingPhase.LOOKING:
        return describe(step.progress)
    words = f"{step.stage.value} · {step.curve.progress:.0%}"
    if step.progress.rate:
        words += f" · {step.progress.rate:,.0f} photos/s"
    if step.progress.remaining is not None:
        words += f" · {step.progress.remaining / 60:.0f} min left"
    if step.curve.loss:
        words += f" · loss {step.curve.loss[-1][1]:.2f}"
    if step.curve.quality:
        last = step.curve.quality[-1].quality
        words += f" · copies {last.copies or 0:.0%}, neighbours {last.neighbours:.0%}"
    return words


def _as_json(result: Retrained, seconds: float) -> dict[str, object]:
    return {
        "encoder": result.identity,
        "path": display_path(result.path),
        "photos": result.photos,
        "held_out": result.held_out,
        "old": asdict(result.old),
        "new": asdict(result.new),
        "worse": list(result.worse),
        "judgements": {
            head: asdict(said) | {"expected_precision": said.precision} for head, said in result.judgements.items()
        },
        "seconds": round(seconds, 2),
    }


def _print(result: Retrained, seconds: float, *, used: bool) -> None:
    print(f"{result.name}: learned from {result.photos:,} photos in {seconds:.0f} s")
    print(f"{f'measured on {result.held_out:,} held-out photos':34}{'old':>8}{'new':>8}")
    for field in fields(Figures):
        old, new = getattr(result.old, field.name), getattr(result.new, field.name)
        if old is not None and new is not None:
            print(f"  {_MEANINGS[field.name]:32}{old:8.3f}{new:8.3f}")
    if result.worse:
        fallen = " and ".join(_MEANINGS[name] for name in result.worse)
        print(f"Worse than before: {fallen}. The present encoder is the better choice.")
    for head, said in result.judgements.items():
        expected = "unknown" if said.precision is None else f"{said.precision:.0%}"
        print(
            f"  {head}: expected precision within the default radius {expected}"
            f" ({said.same} of {said.within} judged pairs there are the same; {said.pairs} judged in all)"
        )
    print(display_path(result.path))
    if used:
        print("It is used from now on; the former codes are kept.")
    else:
        print(f"`lookalike encoders use {display_path(result.path.name)}` switches to it.")

"""`lookalike retrain`: a new encoder for one's own photos."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, fields

from desktop_app.cli.arguments import decimal_number
from desktop_app.cli.progress import ProgressLine, describe
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.cli.switching import switch_to
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import english, numeral, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.retraining.codes_only import retrain
from desktop_app.core.retraining.protocol import Figures
from desktop_app.core.retraining.steps import Retrained, RetrainingPhase, RetrainingStep
from desktop_app.core.retraining.unfinished import discard_unfinished, unfinished
from desktop_app.core.retraining.whole import DEFAULT_MINUTES, retrain_whole
from desktop_app.core.types import Control

HELP = english("learn the encoder's codes again for the photos of the library, or the whole network")

_MEANINGS = {
    "neighbours": english("true neighbours found"),
    "balance": english("imbalance of the bits"),
    "entropy": english("entropy of a bit"),
    "correlation": english("correlation of the bits"),
    "copies": english("edited copies found"),
    "nearest": english("nearest neighbours found first"),
    "collisions": english("photos with a stranger's code"),
}

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--whole", action="store_true", help=tr("the whole network, with torch; goes on where it was stopped")
    )
    parser.add_argument(
        "--minutes",
        type=_minutes,
        default=DEFAULT_MINUTES,
        help=tr("of learning, with --whole (default: %(default)g)"),
    )
    parser.add_argument("--anew", action="store_true", help=tr("with --whole: discard a run that was stopped"))
    parser.add_argument("--use", action="store_true", help=tr("use the new encoder at once"))
    parser.add_argument("--json", action="store_true", help=tr("print the figures as JSON"))


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
        print(
            tr(
                "going on where it was stopped: {progress:.0%} of {minutes:g} minutes on {encoder}",
                progress=known.progress,
                minutes=known.minutes,
                encoder=known.encoder,
            )
        )
    with ProgressLine() as line, stopped_by_ctrl_c() as control:
        for step in _steps(library, arguments, control):
            line.show_text(_describe(step))
            result = step.result
    assert result is not None  # noqa: S101 -- the last step has it
    seconds = time.monotonic() - started
    unread = switch_to(library, result.identity) if arguments.use else ""
    if arguments.json:
        print(json.dumps(_as_json(result, seconds)))
    else:
        _print(result, seconds, used=arguments.use)
        if unread:
            print(unread)
    return 0


def _steps(library: Library, arguments: argparse.Namespace, control: Control) -> Iterator[RetrainingStep]:
    if arguments.whole:
        return retrain_whole(library, minutes=arguments.minutes, control=control)
    return retrain(library, control=control)


def _minutes(text: str) -> float:
    value = decimal_number(text)
    if not 0 < value <= 10_000:
        raise argparse.ArgumentTypeError(tr("more than 0, please"))
    return value


def _describe(step: RetrainingStep) -> str:
    """One line; while the whole network learns, its loss and the last figures too."""
    if step.curve is None or step.stage is RetrainingPhase.LOOKING:
        return describe(step.progress)
    words = f"{translated(step.stage.value)} · {numeral(step.curve.progress, '.0%')}"
    if step.progress.rate:
        words += tr(" · {rate:,.0f} photos/s", rate=step.progress.rate)
    if step.progress.remaining is not None:
        words += tr(" · {remaining:.0f} min left", remaining=step.progress.remaining / 60)
    if step.curve.loss:
        words += tr(" · loss {loss:.2f}", loss=step.curve.loss[-1][1])
    if step.curve.quality:
        last = step.curve.quality[-1].quality
        words += tr(
            " · copies {copies:.0%}, neighbours {neighbours:.0%}", copies=last.copies or 0, neighbours=last.neighbours
        )
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
    print(
        tr(
            "{result}: learned from {photos:,} photos in {seconds:.0f} s",
            result=result.name,
            photos=result.photos,
            seconds=seconds,
        )
    )
    measured = tr("measured on {count:,} held-out photos", count=result.held_out)
    print(f"{measured:34}{tr('old'):>8}{tr('new'):>8}")
    for field in fields(Figures):
        old, new = getattr(result.old, field.name), getattr(result.new, field.name)
        if old is not None and new is not None:
            print(f"  {translated(_MEANINGS[field.name]):32}{numeral(old, '8.3f')}{numeral(new, '8.3f')}")
    if result.worse:
        fallen = tr(" and ").join(translated(_MEANINGS[name]) for name in result.worse)
        print(tr("Worse than before: {fallen}. The present encoder is the better choice.", fallen=fallen))
    for head, said in result.judgements.items():
        expected = tr("unknown") if said.precision is None else numeral(said.precision, ".0%")
        print(
            tr(
                "  {head}: expected precision within the default radius {expected} ({same} of {within} "
                "judged pairs there are the same; {pairs} judged in all)",
                head=head,
                expected=expected,
                same=said.same,
                within=said.within,
                pairs=said.pairs,
            )
        )
    print(display_path(result.path))
    if used:
        print(tr("It is used from now on; the former codes are kept."))
    else:
        print(tr("`lookalike encoders use {result}` switches to it.", result=display_path(result.path.name)))
